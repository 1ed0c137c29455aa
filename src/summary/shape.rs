//! What sort of article it is: each sort is summed up in its own way.

use super::cues;
use super::document::Line;
use super::draft::{self, Draft};
use super::select::Candidate;
use super::standing::{self, Need};
use super::trim;
use crate::article::Article;
use crate::order::sort;
use crate::report::{Block, Kind, Section};
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

/// Fewest numbered headings of a listicle whose title says their number.
const ITEMS_ANNOUNCED: usize = 3;
/// Largest number of items that a title announces; a larger number is a year, a price or a distance.
const MOST_ANNOUNCED: usize = 50;
/// Most words, in the middle of all headings, of a listicle's items when there are so many: news headings are clauses, items
/// are names or short phrases.
const ITEM_WORDS: [(usize, usize); 2] = [(3, 4), (5, 7)];
/// Words of titles that announce a list; without one and without a number the numbered clauses of a report are no items.
static LISTS: WordSet = WordSet::new(
    "cara tips trik langkah fakta alasan penyebab manfaat khasiat bahaya dampak efek tanda ciri gejala jenis macam daftar \
    deretan rekomendasi pilihan ide inspirasi tempat wisata makanan buah film drama lagu zodiak shio ramalan kesalahan \
    kebiasaan mitos syarat keuntungan perbedaan potret",
);
/// Fewest questions, as blocks of their own, of an interview.
const QUESTIONS: usize = 3;
/// Fewest answers that show who is asked.
const FEWEST_ANSWERS: usize = 2;
/// Fewest blocks that open with a time of a live blog.
const ENTRIES: usize = 3;
/// Most words, in the middle of all headings, of the items of a list whose title says exactly how many there are.
const LISTED_HEADLINE_WORDS: usize = 14;
/// Fewest sentences of an opinion piece that nothing but its voice shows.
const ARGUMENT: usize = 10;
/// Share of its unquoted sentences in which the writer says "saya", "kami" or "kita".
const OWN_VOICE: f32 = 0.25;
/// Channels, and words that open titles, of opinion.
static OPINION: WordSet =
    WordSet::new("opini opinion kolom kolumnis editorial tajuk esai perspektif wacana suara-pembaca");
/// Words with which a writer takes a side.
static CLAIMS: WordSet = WordSet::new(
    "harus perlu mesti seharusnya semestinya sepatutnya sebaiknya wajib jangan penting artinya kuncinya intinya persoalannya \
    masalahnya saatnya mestinya layak mendesak",
);
/// Words with which an interview's introduction tells of the interview.
static MEETINGS: WordSet = WordSet::new(
    "menemui menemuinya ditemui berbincang perbincangan mewawancarai wawancara petikan petikannya cuplikan",
);
/// What the labels of a recipe's ingredients and of its steps begin with.
const INGREDIENTS: &str = "bahan|bumbu halus";
const STEPS: &str = "cara membuat|cara memasak|cara masak|cara bikin|cara pembuatan|langkah membuat|langkah memasak|\
    langkah-langkah";
/// Fewest beginnings of steps for which a recipe's other sentences are left out.
const FEWEST_STEPS: usize = 2;
/// Most words of a label.
const INGREDIENTS_LABEL_WORDS: usize = 5;
/// Most words of a paragraph that is an item of a list.
const LISTED_WORDS: usize = 12;
/// What a sentence gains as a conclusion that stands in the last paragraph.
const END_BONUS: f32 = 0.1;

impl Shape {
    pub(super) fn of(text: &Text, article: &Article) -> Self {
        let title = lowered(article.metadata.title.as_deref().unwrap_or(""));
        let content = || text.passages.iter().filter(|passage| passage.is_content()).map(|passage| passage.block);
        let running = || content().filter(|block| matches!(block.kind, Kind::Paragraph | Kind::Heading));
        let headings = || content().filter(|block| block.kind == Kind::Heading);
        let lists = content().filter(|block| is_label(block) && names(&block.text, INGREDIENTS)).count();
        let headed = headings().any(|block| names(&block.text, INGREDIENTS) || names(&block.text, STEPS));
        if headed || lists > 0 && content().any(is_steps) || title.starts_with("resep ") {
            return Self::Recipe;
        }
        if is_listicle(&title, &article.outline) {
            return Self::Listicle;
        }
        if running().filter(|block| standing::is_time(&block.text)).count() >= ENTRIES {
            return Self::LiveBlog;
        }
        if running().filter(|block| asks(block)).count() >= QUESTIONS && is_told(&title, &running) {
            return Self::Interview;
        }
        if is_labelled_opinion(&title, article) { Self::Opinion } else { Self::Story }
    }

    /// The sort, once the sentences are read: a story in the writer's own voice is an opinion.
    pub(super) fn heard(self, draft: &Draft) -> Self {
        let own = draft.document.lines.iter().filter(|line| line.quoted == 0.0);
        let (mut all, mut voiced) = (0_usize, 0_usize);
        for line in own {
            all += 1;
            voiced += usize::from(standing::speaks_for_himself(line.text));
        }
        let argues = all >= ARGUMENT && voiced as f32 >= OWN_VOICE * all as f32;
        if self == Self::Story && argues { Self::Opinion } else { self }
    }

    /// Takes the sentences out that this sort of article does not stand for.
    pub(super) fn narrow(self, text: &Text, draft: &mut Draft) {
        let blocks: Vec<usize> = draft.candidates.iter().map(|c| draft.spans[c.line].block).collect();
        let first_heading = text.passages.iter().position(|p| p.is_content() && p.block.kind == Kind::Heading);
        let first_label = text.passages.iter().position(|p| p.is_content() && is_label(p.block));
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
        let label = text.passages.iter().rposition(|p| p.is_content() && is_steps(p.block));
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

/// Whether the channel or the first word of the title says that this is opinion.
fn is_labelled_opinion(title: &str, article: &Article) -> bool {
    let label = title.split_once([':', ']', '|']).map_or("", |(head, _)| head.trim_start_matches(['[', ' ']));
    let label = label.split(' ').next().unwrap_or("");
    let channel = lowered(article.metadata.channel.as_deref().unwrap_or(""));
    OPINION.has(label) || channel.split([' ', '/', ',', '>']).any(|word| OPINION.has(word))
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

/// What an opinion piece comes to: of its second half the sentence, standing alone, that takes a side; late ones first.
pub(super) fn conclusion(draft: &Draft) -> Option<usize> {
    let half = draft.document.lines.len() / 2;
    let last = draft.document.lines.last()?.paragraph;
    let claims = |c: &&Candidate| {
        let words = &draft.document.lines[c.line].words;
        words.iter().any(|&word| CLAIMS.has(&draft.document.words[word].text))
    };
    let value = |c: &Candidate| c.score + if draft.document.lines[c.line].paragraph == last { END_BONUS } else { 0.0 };
    let late = draft.candidates.iter().filter(|c| c.line >= half && c.need == Need::Nothing).filter(claims);
    late.max_by(|a, b| value(a).total_cmp(&value(b))).map(|candidate| candidate.line)
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

/// Whether a label names one of the parts of a recipe.
fn names(label: &str, parts: &str) -> bool {
    let lower = lowered(label.trim_start_matches(|c: char| !c.is_alphabetic()));
    cues::phrases(parts).any(|part| lower.starts_with(part))
}

/// Whether a block is a question.
fn asks(block: &Block) -> bool {
    block.text.trim_end().ends_with('?')
}

/// A heading, or a short paragraph that ends in a colon.
fn is_label(block: &Block) -> bool {
    let short =
        block.text.split_whitespace().count() <= INGREDIENTS_LABEL_WORDS && block.text.trim_end().ends_with(':');
    block.kind == Kind::Heading || short && block.kind == Kind::Paragraph
}

/// Whether a block is the label of a recipe's steps.
fn is_steps(block: &Block) -> bool {
    is_label(block) && names(&block.text, STEPS)
}

/// The sections that a listicle's items are: the numbered ones, or all when none is.
pub(super) fn items(outline: &[Section]) -> Vec<&Section> {
    let numbered: Vec<&Section> = outline.iter().filter(|section| section.number.is_some()).collect();
    if numbered.is_empty() { outline.iter().collect() } else { numbered }
}

/// Whether a heading tells that something does something: "Sopir Sempat Mengantuk"; not "Minum Air Putih".
fn is_clause(heading: &str) -> bool {
    let lower = lowered(heading);
    let (first, rest) = lower.split_once(' ').unwrap_or((&lower, ""));
    !standing::is_verb(first) && !cues::PREDICATES.has(first) && !standing::is_fragment(rest)
}

fn is_listicle(title: &str, outline: &[Section]) -> bool {
    let items = items(outline);
    let numbered = items.first().is_some_and(|section| section.number.is_some());
    let numbers = title.split(|c: char| !c.is_alphanumeric()).filter_map(|word| word.parse::<usize>().ok());
    let numbers = numbers.filter(|number| (ITEMS_ANNOUNCED..=MOST_ANNOUNCED).contains(number));
    let mut lengths: Vec<usize> = items.iter().map(|section| section.title.split_whitespace().count()).collect();
    sort(&mut lengths);
    let median = lengths.get(lengths.len() / 2).copied().unwrap_or(0);
    let short = ITEM_WORDS.iter().any(|&(fewest, words)| items.len() >= fewest && median <= words);
    let exact = numbers.clone().any(|number| number == items.len());
    let headlines = median <= LISTED_HEADLINE_WORDS;
    // "Ajukan Pertanyaan Ini": the questions follow. "…, Ini Dampaknya" is any report's title.
    let asks = || items.iter().all(|section| section.title.ends_with('?'));
    let follow = || title.split(|c: char| !c.is_alphanumeric()).any(|word| matches!(word, "ini" | "berikut"));
    if numbered {
        let lists = numbers.clone().next().is_some() || standing::words(title).iter().any(|w| LISTS.has(&w.lower));
        let clauses = items.iter().filter(|section| is_clause(&section.title)).count();
        return short && (lists || clauses * 2 <= items.len())
            || exact
            || headlines && items.len() >= ITEMS_ANNOUNCED && asks() && follow();
    }
    let headlines = exact && headlines;
    headlines || short && items.len() > ITEMS_ANNOUNCED && numbers.clone().any(|number| items.len() <= number + 1)
}
