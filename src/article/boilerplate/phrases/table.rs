//! The phrases themselves, from `phrases.tsv`: habits of Indonesian newsrooms (read in saved pages and filter lists up to August 2026)
//! and their counterparts in other languages.
//!
//! Its columns, described here because the table is part of the download: `category`, as in the report; `form`, how much of a text the
//! phrase must be ([`Form`]); `words`, the longest such text, a number or the name of a length; `phrase`, in lower case. The first row
//! that fits decides.

use super::Form;
use crate::article::boilerplate::pairs::Pairs;
use crate::report::Category;
use std::sync::OnceLock;

/// Words of a read-also line: the label and one headline.
const TITLE: usize = 32;
/// Words of a prompt or an invitation.
const SENTENCE: usize = 45;
/// Words of a legal notice.
pub(super) const NOTICE: usize = 90;
/// Words of a line of names or labels.
const LINE: usize = 14;

/// One row.
pub(super) struct Phrase {
    pub(super) text: &'static str,
    pub(super) category: Category,
    pub(super) form: Form,
}

/// The rows, and which of them can fit a text, so that most texts meet only a few.
pub(super) struct Table {
    pub(super) phrases: Vec<Phrase>,
    /// Places of the phrases at a text's start, by their first two bytes.
    by_start: Vec<Vec<usize>>,
    /// Places of the phrases within a text, by their first two bytes.
    within: Vec<Vec<usize>>,
    /// Where one that may stand within a text may begin.
    pub(super) starts: Pairs,
}

impl Table {
    /// Places of the phrases that may fit the start of a text, ascending.
    pub(super) fn at_start(&self, text: &str) -> &[usize] {
        key(text.as_bytes()).map_or(&[], |key| &self.by_start[key])
    }

    /// Places of the phrases that may stand where the rest of a text begins, ascending.
    pub(super) fn within(&self, rest: &[u8]) -> &[usize] {
        key(rest).map_or(&[], |key| &self.within[key])
    }
}

/// The low five bits of the first two bytes.
fn key(text: &[u8]) -> Option<usize> {
    let [first, second, ..] = text else { return None };
    Some(usize::from(first & 31) << 5 | usize::from(second & 31))
}

/// The table, read once.
pub(super) fn table() -> &'static Table {
    static READ: OnceLock<Table> = OnceLock::new();
    READ.get_or_init(|| {
        let phrases: Vec<Phrase> = rows().filter_map(phrase).collect();
        let mut by_start = vec![Vec::new(); 1 << 10];
        let (mut within, mut starts) = (by_start.clone(), Pairs::NONE);
        for (place, Phrase { text, form, .. }) in phrases.iter().enumerate() {
            let Some(key) = key(text.as_bytes()) else { continue };
            if form.stands_within() {
                within[key].push(place);
                starts = starts.with(text);
            } else {
                by_start[key].push(place);
            }
        }
        Table { phrases, by_start, within, starts }
    })
}

fn rows() -> impl Iterator<Item = &'static str> {
    include_str!("../phrases.tsv").lines().filter(|row| !row.starts_with('#'))
}

fn phrase(row: &'static str) -> Option<Phrase> {
    let mut cells = row.split('\t');
    let category = category(cells.next()?)?;
    let (form, words) = (cells.next()?, words(cells.next()?)?);
    let form = match form {
        "whole" => Form::Whole,
        "start" => Form::Start(words),
        "within" => Form::Within(words),
        "invites" => Form::Invites(words),
        "disclaims" => Form::Disclaims(words),
        _ => return None,
    };
    Some(Phrase { text: cells.next()?, category, form })
}

fn words(cell: &str) -> Option<usize> {
    match cell {
        "title" => Some(TITLE),
        "sentence" => Some(SENTENCE),
        "notice" => Some(NOTICE),
        "line" => Some(LINE),
        "-" => Some(0),
        number => number.parse().ok(),
    }
}

fn category(name: &str) -> Option<Category> {
    Some(match name {
        "read_also" => Category::ReadAlso,
        "related" => Category::Related,
        "ad" => Category::Ad,
        "share" => Category::Share,
        "author_box" => Category::AuthorBox,
        "disclaimer" => Category::Disclaimer,
        "topics" => Category::Topics,
        "editor_credit" => Category::EditorCredit,
        "prompt" => Category::Prompt,
        "promo" => Category::Promo,
        "navigation" => Category::Navigation,
        "comments" => Category::Comments,
        "paging" => Category::Paging,
        "newsletter" => Category::Newsletter,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{phrase, rows};
    use crate::text::case::lowered;

    #[test]
    fn every_row_is_read() {
        for row in rows() {
            let phrase = phrase(row).unwrap_or_else(|| panic!("{row}"));
            assert!(phrase.text.len() > 1 && phrase.text == lowered(phrase.text.trim()), "{row}");
        }
    }
}
