//! What a page prints at the edges of the text that is neither text nor boilerplate.

use super::around::Head;
use super::blocks::Labelled;
use super::body::{Body, container};
use super::captions;
use super::layout::Layout;
use super::segments::Segment;
use super::tags::Tag;
use super::tree::Inside;
use crate::report::{Category, Kind};
use crate::text::case::lowered;
use crate::text::search;
use std::collections::HashSet;

/// Longest byline or date behind the first running text, in words.
const CREDIT_LINE_WORDS: usize = 14;
/// Fewest digits of a day with its year.
const DATE_DIGITS: usize = 6;
/// Labels of readers' letters, as [`super::boilerplate::phrases`] names them. "Komentar" alone may title a part of the text.
const LETTERS: [&str; 2] = ["komentar pembaca", "komentar pilihan"];
/// Longest line that names the writer of a letter, in words.
const WRITER_WORDS: usize = 6;
/// Most paragraphs of a letter.
const LETTER_PARAGRAPHS: usize = 3;
/// Digits of a year.
const YEAR_DIGITS: usize = 4;
/// Fewest words of a headline that is known again.
const REPEATED_HEADLINE_WORDS: usize = 4;
/// Labels of the next page, as [`super::boilerplate::phrases`] names them.
const NEXT_PAGE: [&str; 2] = ["halaman selanjutnya", "halaman berikutnya"];
/// Most words that a page shows of the next one.
const PREVIEW_WORDS: usize = 70;
/// Most paragraphs of them.
const PREVIEW_PARAGRAPHS: usize = 2;
/// Share of a headline's words in the same headline told otherwise.
const SAME_WORDS: f64 = 0.5;

/// The second paragraph of the text: what stands before it may still be the article's head, when a dek was taken for the first.
pub(crate) fn lead_end(layout: &Layout, body: &Body) -> usize {
    let title = |index: usize| layout.segments[index].inside.has(Inside::HEADING);
    let mut prose = body.range.clone().filter(|&index| layout.is_body_prose(index) && !title(index));
    prose.nth(1).unwrap_or(body.range.start)
}

/// Whether a line behind the first running text is a byline or a date of the article's head.
pub(crate) fn is_credit_line(layout: &Layout, index: usize, head: &Head) -> bool {
    let segment = &layout.segments[index];
    let tag = |element: usize| layout.tree.elements[element].tag;
    if layout.prose.weights[index] > 0
        || segment.words > CREDIT_LINE_WORDS
        || matches!(tag(segment.block), Tag::Heading(_))
    {
        return false;
    }
    let signed = layout.tree.up(segment.element).take(2).any(|element| tag(element) == Tag::Address);
    let credited = head.credits(index) && !segment.inside.has(Inside::FIGURE);
    let address = search::has(&segment.text, "://") && captions::is_address(&segment.text);
    is_dated(&segment.text) || signed || credited || address || tag(segment.element) == Tag::Time
}

/// Hides what a label of the next page shows of it: a last paragraph or two in a box of their own.
pub(crate) fn hide_preview(layout: &Layout, rows: &mut [Labelled]) {
    let next = |row: &Labelled| {
        row.category == Some(Category::Paging)
            && layout.says[row.segment].is_some_and(|says| NEXT_PAGE.contains(&says.1))
    };
    let Some(label) = rows.iter().rposition(next) else { return };
    let prose = |row: &&Labelled| row.category.is_none() && layout.is_body_prose(row.segment);
    let Some(text) = rows[..label].iter().rfind(prose).map(|row| container(layout, row.segment)) else { return };
    let behind = || rows[label + 1..].iter().filter(|row| row.category.is_none());
    let apart = behind()
        .all(|row| row.kind == Kind::Paragraph && !layout.tree.holds(text, layout.segments[row.segment].element));
    let words: usize = behind().map(|row| layout.segments[row.segment].words).sum();
    if apart && words <= PREVIEW_WORDS && behind().count() <= PREVIEW_PARAGRAPHS {
        for row in rows[label + 1..].iter_mut().filter(|row| row.category.is_none()) {
            *row = Labelled::hidden(row.segment, Category::Paging, "the beginning of the next page");
        }
    }
}

/// Hides the readers' letters that a column prints under its text: a label that calls them so, then to the very end nothing but
/// bold names, each with what its bearer wrote.
pub(crate) fn hide_letters(layout: &Layout, rows: &mut [Labelled]) {
    let label = |row: &Labelled| {
        row.category == Some(Category::Comments)
            && layout.says[row.segment].is_some_and(|says| LETTERS.contains(&says.1))
    };
    let Some(label) = rows.iter().rposition(label) else { return };
    let is_name = |row: &Labelled| {
        let Segment { text, words, inside, .. } = &layout.segments[row.segment];
        *words <= WRITER_WORDS
            && (layout.segments[row.segment].is_bold() || inside.has(Inside::HEADING))
            && !text.ends_with(['.', '?', '!', ':'])
    };
    let behind = || rows[label + 1..].iter().filter(|row| row.category.is_none());
    // Paragraphs that the name before them may still sign.
    let mut left = 0_usize;
    let letters = behind().all(|row| {
        let name = is_name(row);
        let signed = name || left > 0;
        left = if name { LETTER_PARAGRAPHS } else { left.saturating_sub(1) };
        signed
    });
    if letters && behind().any(|row| layout.prose.weights[row.segment] > 0) {
        for row in rows[label + 1..].iter_mut().filter(|row| row.category.is_none()) {
            *row = Labelled::hidden(row.segment, Category::Comments, "behind a label of comments");
        }
    }
}

/// Whether a day and its clock make up most of a text. Dashes between numbers are those of a score ("25-21, 22-25") unless a year
/// stands there.
pub(crate) fn is_dated(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let year = |word: &str| word.len() == YEAR_DIGITS && word.bytes().all(|byte| byte.is_ascii_digit());
    digits >= DATE_DIGITS
        && digits * 2 >= text.chars().filter(|char| char.is_alphabetic()).count()
        && (!text.contains('-') || text.split(|char: char| !char.is_alphanumeric()).any(year))
}

/// Takes out what the edges of the text hold besides it: the headline told again above the first paragraph, a heading with nothing
/// under it. Neither is boilerplate for sure, so that neither is hidden.
pub(crate) fn trim(layout: &Layout, rows: &mut Vec<Labelled>, head: &Head) {
    let shown = |row: &&Labelled| row.category.is_none();
    if let Some(headline) = head.headline
        && let Some(first) = rows.iter().find(shown)
        && first.kind == Kind::Heading
        && tells_again(&layout.segments[first.segment].text, &layout.segments[headline].text)
    {
        let first = first.segment;
        rows.retain(|row| row.segment != first);
    }
    // A day at the very end, when it is not the last of several.
    let mut last = rows.iter().rev().filter(shown);
    if let (Some(last), Some(before)) = (last.next(), last.next())
        && last.kind == Kind::Paragraph
        && is_dated(&layout.segments[last.segment].text)
        && !is_dated(&layout.segments[before.segment].text)
    {
        let last = last.segment;
        rows.retain(|row| row.segment != last);
    }
    let under = rows.iter().rposition(|row| row.category.is_none() && row.kind != Kind::Heading);
    let end = under.map_or(rows.len(), |under| under + 1);
    let mut place = 0;
    rows.retain(|row| {
        place += 1;
        place <= end || row.category.is_some()
    });
}

/// Whether a heading has the better part of the headline's words.
fn tells_again(heading: &str, headline: &str) -> bool {
    let words = |text: &str| -> HashSet<String> {
        text.split(|char: char| !char.is_alphanumeric()).filter(|word| !word.is_empty()).map(lowered).collect()
    };
    let (heading, headline) = (words(heading), words(headline));
    let most = heading.len().max(headline.len());
    #[allow(clippy::cast_precision_loss, reason = "words of two lines")]
    let share = heading.intersection(&headline).count() as f64 / most.max(1) as f64;
    heading.len() >= REPEATED_HEADLINE_WORDS && share >= SAME_WORDS
}
