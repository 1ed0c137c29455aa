//! What sort of article it is: each sort is summed up in its own way.

mod listicle;
mod opinion;
mod recipe;

pub(super) use listicle::items;
pub(super) use opinion::conclusion;

use super::document::Line;
use super::draft::{self, Draft};
use super::select::Candidate;
use super::standing;
use super::trim;
use crate::article::Article;
use crate::report::{Block, Kind};
use crate::text::Text;
use crate::text::case::lowered;
use crate::text::words::WordSet;

/// A sort of article.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// Running text.
    Story,
    /// "7 Cara …": an introduction, then numbered items.
    Listicle,
    /// Ingredients and steps.
    Recipe,
    /// Questions and answers.
    Interview,
    /// Entries with their time.
    LiveBlog,
    /// The writer's own view.
    Opinion,
}

/// Fewest questions, as blocks of their own, of an interview.
const QUESTIONS: usize = 3;
/// Fewest answers that show who is asked.
const FEWEST_ANSWERS: usize = 2;
/// Fewest blocks that open with a time of a live blog.
const ENTRIES: usize = 3;
/// Words with which an interview's introduction tells of the interview.
static MEETINGS: WordSet = WordSet::new(
    "menemui menemuinya ditemui berbincang perbincangan mewawancarai wawancara petikan petikannya cuplikan",
);
/// Fewest beginnings of steps for which a recipe's other sentences are left out.
const FEWEST_STEPS: usize = 2;
/// Most words of a paragraph that is an item of a list.
const LISTED_WORDS: usize = 12;

impl Shape {
    pub(super) fn of(text: &Text, article: &Article) -> Self {
        let title = lowered(article.metadata.title.as_deref().unwrap_or(""));
        let content = || text.passages.iter().filter(|passage| passage.is_content()).map(|passage| passage.block);
        let running = || content().filter(|block| matches!(block.kind, Kind::Paragraph | Kind::Heading));
        if recipe::is_recipe(&title, &content) {
            return Self::Recipe;
        }
        if listicle::is_listicle(&title, &article.outline) {
            return Self::Listicle;
        }
        if running().filter(|block| is_timed(&block.text)).count() >= ENTRIES {
            return Self::LiveBlog;
        }
        if running().filter(|block| asks(block)).count() >= QUESTIONS && is_told(&title, &running) {
            return Self::Interview;
        }
        if opinion::is_labelled(&title, article) { Self::Opinion } else { Self::Story }
    }

    /// The sort, once the sentences are read: a story in the writer's own voice is an opinion.
    pub(super) fn heard(self, draft: &Draft) -> Self {
        if self == Self::Story && opinion::is_voiced(draft) { Self::Opinion } else { self }
    }

    /// Takes the sentences out that this sort of article does not stand for.
    pub(super) fn narrow(self, text: &Text, draft: &mut Draft) {
        let blocks: Vec<usize> = draft.candidates.iter().map(|c| draft.spans[c.line].block).collect();
        let first_heading = text.passages.iter().position(|p| p.is_content() && p.block.kind == Kind::Heading);
        let first_label = text.passages.iter().position(|p| p.is_content() && recipe::is_label(p.block));
        let first_question = text.passages.iter().position(|p| p.is_content() && asks(p.block));
        let before = |end: Option<usize>, block: usize| end.is_none_or(|end| block < end);
        let listed = announced(text);
        let keep: Vec<bool> = draft
            .candidates
            .iter()
            .zip(blocks)
            .map(|(candidate, block)| {
                let passage = &text.passages[block];
                match self {
                    Self::Story | Self::Opinion => !listed[block],
                    Self::Listicle => before(first_heading, block),
                    Self::Recipe => passage.block.kind != Kind::ListItem && before(first_label, block),
                    Self::Interview => {
                        let line = &draft.document.lines[candidate.line];
                        before(first_question, block) && !meets(draft, line) || line.quoted > 0.0
                    }
                    Self::LiveBlog => draft.document.lines[candidate.line].place == 0,
                }
            })
            .collect();
        if keep.contains(&true) || self == Self::Listicle {
            let mut keep = keep.into_iter();
            draft.candidates.retain(|_| keep.next().unwrap_or(true));
        }
        if matches!(self, Self::Opinion | Self::Interview) {
            argue(draft);
        }
    }

    /// Takes the sentences out that a summary is not filled up with, where there are others: in a recipe all but its steps, in
    /// an interview the questions.
    pub(super) fn fill(self, text: &Text, draft: &mut Draft) {
        if self == Self::Interview {
            let first = text.passages.iter().position(|p| p.is_content() && asks(p.block)).unwrap_or(0);
            let spans = &draft.spans;
            let answers =
                |c: &Candidate| first < spans[c.line].block && !asks(text.passages[spans[c.line].block].block);
            if draft.candidates.iter().any(answers) {
                draft.candidates.retain(answers);
            }
        }
        if self != Self::Recipe {
            return;
        }
        let (spans, lines) = (&draft.spans, &draft.document.lines);
        let label = text.passages.iter().rposition(|p| p.is_content() && recipe::is_steps(p.block));
        let is_step = |c: &Candidate| {
            let block = spans[c.line].block;
            label.map_or_else(|| text.passages[block].block.kind == Kind::ListItem, |label| label < block)
        };
        let begins = |c: &Candidate| is_step(c) && lines[c.line].place == 0;
        let beginnings = draft.candidates.iter().filter(|c| begins(c)).count();
        if beginnings >= FEWEST_STEPS {
            draft.candidates.retain(begins);
        } else if draft.candidates.iter().any(is_step) {
            draft.candidates.retain(is_step);
        }
    }
}

/// Whether questions are put to somebody, not to the reader: the meeting is told, who speaks stands before what is said, or
/// what follows questions is in somebody's own voice.
fn is_told<'a, I: Iterator<Item = &'a Block>>(title: &str, running: &impl Fn() -> I) -> bool {
    let met = |text: &str| standing::words(text).iter().any(|word| MEETINGS.has(&word.lower));
    let labelled = running().filter(|block| trim::speaker(&block.text) > 0).count();
    let answers = |(block, next): &(&Block, &Block)| asks(block) && standing::speaks_for_himself(&next.text);
    let answered = running().zip(running().skip(1)).filter(answers).count();
    met(title) || running().any(|block| met(&block.text)) || labelled.max(answered) >= FEWEST_ANSWERS
}

/// Whether a line says that the interview took place.
fn meets(draft: &Draft, line: &Line) -> bool {
    line.words.iter().any(|&word| MEETINGS.has(&draft.document.words[word].text))
}

/// In an opinion piece the writer's voice is the story, in an interview the answers are: it loses nothing.
fn argue(draft: &mut Draft) {
    for candidate in &mut draft.candidates {
        candidate.score += draft::address_penalty(&draft.document.lines[candidate.line], draft.trims[candidate.line]);
    }
}

/// Which passages are items of a list that the one before announced with a colon: items of one, or short paragraphs in a row.
fn announced(text: &Text) -> Vec<bool> {
    let (mut items, mut colon, mut listing) = (vec![false; text.passages.len()], false, None);
    for (index, passage) in text.passages.iter().enumerate().filter(|(_, passage)| passage.is_content()) {
        let Block { kind, text, .. } = passage.block;
        let short =
            *kind == Kind::ListItem || *kind == Kind::Paragraph && text.split_whitespace().count() <= LISTED_WORDS;
        listing = Some(*kind).filter(|kind| short && (colon || listing == Some(*kind)));
        items[index] = listing.is_some();
        colon = text.trim_end().ends_with(':');
    }
    items
}

/// Whether a block opens with a time of day: "10.15 WIB", "(21:30)".
fn is_timed(text: &str) -> bool {
    let digits = text.trim_start_matches(['(', '[', ' ']).as_bytes();
    let two = |at: usize| digits.get(at..at + 2).is_some_and(|pair| pair.iter().all(u8::is_ascii_digit));
    two(0) && matches!(digits.get(2), Some(b'.' | b':')) && two(3) && !digits.get(5).is_some_and(u8::is_ascii_digit)
}

/// Whether a block is a question.
fn asks(block: &Block) -> bool {
    block.text.trim_end().ends_with('?')
}
