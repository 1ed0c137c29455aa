//! What stands around the article's text: headline, dek and cover above it, and the boilerplate on all sides.

mod after;
mod before;
mod covers;
mod start;

pub(crate) use after::after;
pub(crate) use before::before;
pub(crate) use covers::goes_on;
pub(crate) use start::trim;

use super::blocks::Labelled;
use super::body::container;
use super::boilerplate::places;
use super::hints::Hints;
use super::layout::Layout;
use super::tags::Tag;
use super::{inline, links, metadata};
use crate::report::Category;
use crate::text::case::lowered;

/// Most boilerplate blocks before the text and after it.
const MOST_BLOCKS: usize = 700;
/// Fewest words of a headline.
const HEADLINE_WORDS: usize = 5;
/// Longest number of a page, in digits.
const PAGE_DIGITS: usize = 2;
/// Words between such numbers.
const PAGER: [&str; 10] =
    ["halaman", "page", "sebelumnya", "selanjutnya", "berikutnya", "previous", "prev", "next", "show", "all"];

/// What the metadata found above the text, as segments.
#[derive(Debug, Clone, Default)]
pub(crate) struct Head {
    /// The headline.
    pub headline: Option<usize>,
    /// The line under it.
    pub dek: Option<usize>,
    /// Names and times, in order.
    pub credits: Vec<usize>,
}

impl Head {
    /// Whether a segment prints a name or a time of the article.
    pub(crate) fn credits(&self, index: usize) -> bool {
        self.credits.binary_search(&index).is_ok()
    }
}

fn foreign(layout: &Layout, index: usize, otherwise: Category, why: &str) -> Labelled {
    let segment = &layout.segments[index];
    if let Some((category, phrase)) = layout.says[index] {
        return Labelled::hidden(index, category, format!("says “{phrase}”"));
    }
    if inline::is_sign_off(&segment.text) {
        return Labelled::hidden(index, Category::EditorCredit, "initials in brackets");
    }
    if segment.linked > 0 && is_pager(&segment.text) {
        return Labelled::hidden(index, Category::Paging, "numbers of pages");
    }
    if names_a_role(layout, index) || metadata::lists_people(&segment.text) {
        return Labelled::hidden(index, Category::EditorCredit, "a name beside its role");
    }
    match places::category(layout.zone(index)) {
        Some((category, reason)) => Labelled::hidden(index, category, reason),
        None if otherwise == Category::Related && links::leads_to_topics(layout, index) => {
            Labelled::hidden(index, Category::Topics, "links to topics")
        }
        None => Labelled::hidden(index, otherwise, why),
    }
}

/// Whether a line is nothing but numbers of pages and what leads from one to the next: "Sebelumnya 1 2 3 Selanjutnya".
pub(crate) fn is_pager(text: &str) -> bool {
    let number = |word: &&str| word.len() <= PAGE_DIGITS && word.bytes().all(|byte| byte.is_ascii_digit());
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let mut words = text.split(|char: char| !char.is_alphanumeric()).filter(|word| !word.is_empty());
    let leads = |word: &str| PAGER.iter().any(|lead| word.eq_ignore_ascii_case(lead));
    words.clone().filter(number).count() > 1 && words.all(|word| number(&word) || leads(word))
}

/// Whether a line is a role and, apart from it, a name: "Editor" "Rini Wulan".
fn names_a_role(layout: &Layout, index: usize) -> bool {
    let segment = &layout.segments[index];
    let texts = segment.runs.clone().map(|run| layout.tree.runs[run].text.trim()).filter(|text| !text.is_empty());
    let mut texts = texts.take(3);
    match (texts.next(), texts.next(), texts.next()) {
        (Some(first), Some(second), None) => {
            let pair = |role, name| metadata::is_role(role) && metadata::looks_like_name(name);
            pair(first, second) || pair(second, first)
        }
        _ => false,
    }
}

/// Whether two segments stand in one container, or in boxes of one kind beside each other.
fn stands_beside(layout: &Layout, one: usize, other: usize) -> bool {
    let (one, other) = (container(layout, one), container(layout, other));
    let kind = |element: usize| {
        let tag = layout.tree.elements[element].tag;
        (layout.tree.elements[element].parent, tag, layout.tree.attribute(element, "class"))
    };
    one == other || kind(one) == kind(other)
}

fn is_byline_or_date(layout: &Layout, index: usize) -> bool {
    let segment = &layout.segments[index];
    let zone = layout.zone(index);
    let digits = segment.text.bytes().filter(u8::is_ascii_digit).count();
    let dated = (4..=14).contains(&digits) && segment.words <= 12;
    let time = layout.tree.elements[segment.element].tag == Tag::Time;
    dated || time || (zone.has(Hints::AUTHOR) && segment.words <= 8) || lowered(&segment.text).starts_with("oleh ")
}

#[cfg(test)]
mod tests {
    use super::is_pager;

    #[test]
    fn numbers_of_pages_stand_among_what_leads_on() {
        assert!(is_pager("Sebelumnya 1 2 Selanjutnya »"));
        assert!(is_pager("Previous 1 2 Show All"));
        assert!(is_pager("Page: 1 2 3"));
        assert!(!is_pager("Halaman 2"));
        assert!(!is_pager("Set pertama 25 21"));
        assert!(!is_pager("2026 2025"));
    }
}
