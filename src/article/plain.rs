//! Plain text, one paragraph a line: everything is read from the words alone.

mod marks;

use super::segments::words;
use super::{Article, Metadata, Verdict, captions, dateline, headings, inline, sections};
use crate::report::{Anchor, Block, Category, Kind};
use crate::text::search;
use marks::{hide_phrases, hide_tail, mark_captions, mark_head, mark_headings, mark_numbered};

/// Fewest words of a line that counts as running text.
const PROSE_WORDS: usize = 12;
/// Fewest words of running text that make an article.
const ARTICLE_WORDS: usize = 40;
/// Fewest words of a headline that two captions have in front.
const GLUED_WORDS: usize = 4;
/// Longest personal name, in words.
const NAME_WORDS: usize = 5;

/// One line and what is known of it.
struct Line<'t> {
    text: &'t str,
    words: usize,
    prose: bool,
    kind: Kind,
    category: Option<Category>,
    reason: Option<String>,
}

impl Line<'_> {
    fn hide(&mut self, category: Category, reason: impl Into<String>) {
        self.kind = Kind::Other;
        self.category = Some(category);
        self.reason = Some(reason.into());
    }

    fn is_open(&self) -> bool {
        self.kind == Kind::Paragraph
    }
}

/// Reads a plain text: one block for every line that is not empty, its text verbatim.
pub(crate) fn read(text: &str) -> Article {
    let mut lines: Vec<Line> = text.lines().filter(|line| !line.trim().is_empty()).map(line).collect();
    let headline = glued_headline(&lines);
    hide_phrases(&mut lines);
    mark_captions(&mut lines, headline.as_deref());
    let title = mark_head(&mut lines, headline.as_deref());
    mark_numbered(&mut lines);
    mark_headings(&mut lines);
    hide_tail(&mut lines);

    let dek = lines.iter().find(|line| line.kind == Kind::Dek).map(|line| line.text.trim().to_owned());
    let first = lines.iter().find(|line| line.prose && line.is_open());
    let metadata = Metadata {
        title: title.or(headline),
        dek,
        byline: byline(&lines).into_iter().collect(),
        dateline: first.and_then(|line| dateline::of(line.text)).map(str::to_owned),
        ..Metadata::default()
    };
    let prose: usize = lines.iter().filter(|line| line.prose && line.is_open()).map(|line| line.words).sum();
    let mut blocks: Vec<Block> = lines.into_iter().map(block).collect();
    let outline = sections::outline(&mut blocks);
    let inline = inline::find(&blocks);
    let anchors = vec![Anchor::default(); blocks.len()];
    Article { verdict: verdict(prose), metadata, blocks, anchors, inline, outline, ..Article::default() }
}

fn verdict(prose: usize) -> Verdict {
    let is_article = prose >= ARTICLE_WORDS;
    let reason = format!("plain text with {prose} words of running text");
    Verdict { is_article, confidence: if is_article { 0.9 } else { 0.7 }, reason }
}

fn line(text: &str) -> Line<'_> {
    let words = words(text);
    let sentence = text.trim_end().ends_with(['.', '!', '?', '"', '”', '…']) || search::has(text, ". ");
    let prose =
        words >= PROSE_WORDS && sentence && headings::number(text).is_none_or(|_| words > headings::HEADING_WORDS);
    Line { text, words, prose, kind: Kind::Paragraph, category: None, reason: None }
}

fn block(line: Line) -> Block {
    let Line { text, kind, category, reason, .. } = line;
    Block { id: 0, kind, text: text.to_owned(), number: None, section: None, category, reason }
}

/// The headline that a converter wrote before every caption: what two lines that are no sentences start with alike, up to
/// where a word ends in at least one of them.
fn glued_headline(lines: &[Line]) -> Option<String> {
    let short: Vec<&str> = lines
        .iter()
        .filter(|line| line.words <= captions::CAPTION_WORDS && captions::has_credit(line.text))
        .map(|l| l.text)
        .collect();
    let first = lines.first().map(|line| line.text.trim());
    let pairs = short.windows(2).map(|pair| common_start(pair[0], pair[1]));
    let with_first = first.into_iter().flat_map(|title| {
        short.iter().filter(move |line| line.len() > title.len() && line.starts_with(title)).map(move |_| title)
    });
    let enough = |text: &&str| words(text) >= GLUED_WORDS;
    with_first.chain(pairs).map(str::trim_end).filter(enough).map(str::to_owned).next()
}

/// The longest common start that ends with a word.
fn common_start<'t>(a: &'t str, b: &str) -> &'t str {
    let mut end = 0;
    for ((at, left), right) in a.char_indices().zip(b.chars()) {
        if left != right {
            break;
        }
        end = at + left.len_utf8();
    }
    let cuts = |rest: &str| rest.chars().next().is_none_or(|char| !char.is_lowercase());
    let mut common = &a[..end];
    while !(common.is_empty() || cuts(&a[common.len()..]) || cuts(&b[common.len()..])) {
        common = common.rsplit_once(' ').map_or("", |(before, _)| before);
    }
    common
}

/// Two to five words that all start with a capital.
fn is_name(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let named = |word: &&str| word.chars().next().is_some_and(char::is_uppercase);
    (1..=NAME_WORDS).contains(&words.len()) && words.iter().all(named) && !text.ends_with(['.', '?', '!', ':'])
}

/// The name that an author box repeats: "Nama Photo Verified Writer Nama".
fn byline(lines: &[Line]) -> Option<String> {
    let line =
        lines.iter().find(|line| line.category == Some(Category::AuthorBox) && search::has(line.text, "Writer"))?;
    let name = search::rsplit_once(line.text, "Writer").map(|(_, name)| name.trim()).filter(|name| !name.is_empty());
    let before = search::split(line.text, " Verified").next().map(|text| text.trim_end_matches(" Photo").trim());
    name.or(before).filter(|name| is_name(name)).map(str::to_owned)
}

#[cfg(test)]
mod tests;
