//! What sort of article it is: each sort is summed up in its own way.

use super::draft::Draft;
use super::standing;
use crate::article::Article;
use crate::report::{Kind, Section};
use crate::text::Text;

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
}

/// Fewest numbered headings of a listicle whose title says their number.
const ITEMS_ANNOUNCED: usize = 3;
/// Largest number of items that a title announces; a larger number is a year, a price or a distance.
const MOST_ANNOUNCED: usize = 50;
/// Most words, in the middle of all headings, of a listicle's items when there are so many: news headings are clauses, items
/// are names or short phrases.
const ITEM_WORDS: [(usize, usize); 2] = [(3, 4), (5, 7)];
/// Fewest questions, as blocks of their own, of an interview.
const QUESTIONS: usize = 3;
/// Fewest blocks that open with a time of a live blog.
const ENTRIES: usize = 3;

impl Shape {
    pub(super) fn of(text: &Text, article: &Article) -> Self {
        let title = article.metadata.title.as_deref().unwrap_or("").to_lowercase();
        let content = || text.passages.iter().filter(|passage| passage.is_content()).map(|passage| passage.block);
        let running = || content().filter(|block| matches!(block.kind, Kind::Paragraph | Kind::Heading));
        let headings = || content().filter(|block| block.kind == Kind::Heading);
        if headings().any(|block| is_ingredients(&block.text)) || title.starts_with("resep ") {
            return Self::Recipe;
        }
        if is_listicle(&title, &article.outline) {
            return Self::Listicle;
        }
        if running().filter(|block| standing::is_time(&block.text)).count() >= ENTRIES {
            return Self::LiveBlog;
        }
        if running().filter(|block| block.text.trim_end().ends_with('?')).count() >= QUESTIONS {
            return Self::Interview;
        }
        Self::Story
    }

    /// Takes the sentences out that this sort of article does not stand for.
    pub(super) fn narrow(self, text: &Text, draft: &mut Draft) {
        let blocks: Vec<usize> = draft.candidates.iter().map(|c| draft.spans[c.line].block).collect();
        let first_heading = text.passages.iter().position(|p| p.is_content() && p.block.kind == Kind::Heading);
        let first_question =
            text.passages.iter().position(|p| p.is_content() && p.block.text.trim_end().ends_with('?'));
        let before = |end: Option<usize>, block: usize| end.is_none_or(|end| block < end);
        let keep: Vec<bool> = draft
            .candidates
            .iter()
            .zip(blocks)
            .map(|(candidate, block)| {
                let passage = &text.passages[block];
                match self {
                    Self::Story => true,
                    Self::Listicle => before(first_heading, block),
                    Self::Recipe => passage.block.kind != Kind::ListItem && before(first_heading, block),
                    Self::Interview => {
                        before(first_question, block) || draft.document.lines[candidate.line].quoted > 0.0
                    }
                    Self::LiveBlog => draft.document.lines[candidate.line].place == 0,
                }
            })
            .collect();
        if keep.contains(&true) {
            let mut keep = keep.into_iter();
            draft.candidates.retain(|_| keep.next().unwrap_or(true));
        }
    }
}

fn is_ingredients(heading: &str) -> bool {
    let lower = heading.trim_start_matches(|c: char| !c.is_alphabetic()).to_lowercase();
    ["bahan", "cara membuat", "langkah membuat", "cara memasak", "bumbu halus"]
        .iter()
        .any(|word| lower.starts_with(word))
}

/// The sections that a listicle's items are: the numbered ones, or all when none is.
pub(super) fn items(outline: &[Section]) -> Vec<&Section> {
    let numbered: Vec<&Section> = outline.iter().filter(|section| section.number.is_some()).collect();
    if numbered.is_empty() { outline.iter().collect() } else { numbered }
}

fn is_listicle(title: &str, outline: &[Section]) -> bool {
    let items = items(outline);
    let numbered = items.first().is_some_and(|section| section.number.is_some());
    let numbers = title.split(|c: char| !c.is_alphanumeric()).filter_map(|word| word.parse::<usize>().ok());
    let mut numbers = numbers.filter(|number| (ITEMS_ANNOUNCED..=MOST_ANNOUNCED).contains(number));
    let mut lengths: Vec<usize> = items.iter().map(|section| section.title.split_whitespace().count()).collect();
    lengths.sort_unstable();
    let median = lengths.get(lengths.len() / 2).copied().unwrap_or(0);
    let short = ITEM_WORDS.iter().any(|&(fewest, words)| items.len() >= fewest && median <= words);
    if numbered {
        short || numbers.any(|number| number == items.len())
    } else {
        short && items.len() > ITEMS_ANNOUNCED && numbers.any(|number| items.len() <= number + 1)
    }
}
