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
    /// Places of the phrases at a text's start, by their first byte.
    pub(super) by_first_byte: Vec<Vec<usize>>,
    /// Places of the phrases within a text, by their first byte.
    pub(super) within: Vec<Vec<usize>>,
    /// Where one of the latter may begin.
    pub(super) starts: Pairs,
}

/// The table, read once.
pub(super) fn table() -> &'static Table {
    static READ: OnceLock<Table> = OnceLock::new();
    READ.get_or_init(|| {
        let phrases = rows().filter_map(phrase).collect();
        let (empty, starts) = (vec![Vec::new(); 256], Pairs::NONE);
        let mut table = Table { phrases, by_first_byte: empty.clone(), within: empty, starts };
        for (place, Phrase { text, form, .. }) in table.phrases.iter().enumerate() {
            let Some(&first) = text.as_bytes().first() else { continue };
            if form.stands_within() {
                table.within[usize::from(first)].push(place);
                table.starts = std::mem::replace(&mut table.starts, Pairs::NONE).with(text);
            } else {
                table.by_first_byte[usize::from(first)].push(place);
            }
        }
        table
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
