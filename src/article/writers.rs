//! What the text says of its writers around and behind itself: boxes, biographies, a name that signs it.

use super::blocks::Labelled;
use super::layout::Layout;
use super::metadata;
use super::segments::Segment;
use super::tree::Inside;
use crate::report::{Category, Kind};
use crate::text::search;

/// Most segments of an author's box.
const AUTHOR_BOX: usize = 6;
/// Last paragraphs among which biographies are looked for.
const BIOGRAPHIES: usize = 3;
/// What follows a writer's name in a biography, in Indonesian, English, German, Spanish, French and Italian.
const BIOGRAPHY: [&str; 34] = [
    " adalah ",
    " merupakan ",
    " bekerja ",
    " menulis ",
    " lahir ",
    " is ",
    " was ",
    " has ",
    " writes ",
    " covers ",
    " reports ",
    " works ",
    " worked ",
    " lives ",
    " leads ",
    " edits ",
    " serves ",
    " teaches ",
    " studied ",
    " studies ",
    " holds ",
    " spent ",
    " joined ",
    " joins ",
    " contributed ",
    " can be reached",
    " ist ",
    " war ",
    " arbeitet ",
    " schreibt ",
    " berichtet ",
    " es ",
    " est ",
    " è ",
];
/// What parts the names of several writers in one field.
const BETWEEN_NAMES: [&str; 6] = [",", "&", " and ", " dan ", " und ", ";"];
/// Last blocks among which a label of the author opens a biography.
const LABELLED_BIOGRAPHY: usize = 4;
/// Longest label of the author, in words.
const AUTHOR_LABEL_WORDS: usize = 5;
/// Longest word that parts names ("und"), in bytes.
const PARTING_BYTES: usize = 3;
/// Last lines among which a card of the writer is looked for.
const CARD_LINES: usize = 3;
/// Most words under the name on it.
const CARD_WORDS: usize = 12;
/// Longest title before a writer's name, in words.
const TITLE_WORDS: usize = 2;
/// Longest line of a writer's name and office, in words.
const OFFICE_WORDS: usize = 16;
/// Longest newsroom's name behind a writer's, in words.
const HOUSE_WORDS: usize = 3;
/// Longest writer's name at the end of a text, in words.
const SIGNATURE_WORDS: usize = 6;

/// What stands in one box with a label of the author: the name before it, a line of biography behind it.
pub(crate) fn hide_boxes(layout: &Layout, labelled: &mut [Labelled]) {
    let boxes: Vec<usize> = labelled
        .iter()
        .filter(|row| row.category == Some(Category::AuthorBox))
        .map(|row| layout.label_box(row.segment))
        .filter(|&around| layout.inside(around).len() <= AUTHOR_BOX)
        .collect();
    for around in boxes {
        let held = layout.inside(around);
        let first = labelled.partition_point(|row| row.segment < held.start);
        let last = labelled.partition_point(|row| row.segment < held.end);
        for row in labelled[first..last].iter_mut().filter(|row| row.category.is_none()) {
            *row = Labelled::hidden(row.segment, Category::AuthorBox, "in one box with a label of the author");
        }
    }
}

/// The writers behind the text: last paragraphs that start with a writer's name and say what that person does, what stands under a
/// label of the author at the very end, and a last line of nothing but writers' names.
pub(crate) fn hide_behind(layout: &Layout, labelled: &mut [Labelled], writers: &[String]) {
    let writers = BETWEEN_NAMES.iter().fold(writers.to_vec(), |names, between| {
        names.iter().flat_map(|name| search::split(name, between)).map(|name| name.trim().to_owned()).collect()
    });
    let full: Vec<&str> = writers.iter().map(String::as_str).filter(|name| name.contains(' ')).collect();

    let mut last: Vec<&mut Labelled> =
        labelled.iter_mut().rev().filter(|row| row.category.is_none()).take(LABELLED_BIOGRAPHY).collect();
    let label = last.iter().position(|row| {
        let says = layout.says[row.segment].is_some_and(|says| says.0 == Category::AuthorBox);
        says && layout.segments[row.segment].words <= AUTHOR_LABEL_WORDS
    });
    if let Some(label) = label {
        for row in last.iter_mut().take(label + 1) {
            **row = Labelled::hidden(row.segment, Category::AuthorBox, "under a label of the author");
        }
    }
    if let Some(row) = last.first_mut()
        && row.category.is_none()
        && names_only(&layout.segments[row.segment].text, &full)
    {
        **row = Labelled::hidden(row.segment, Category::EditorCredit, "writers' names end the text");
    }
    hide_card(layout, labelled, &full);
    let told = |row: &&mut Labelled| matches!(row.kind, Kind::Paragraph | Kind::ListItem);
    let shown = labelled.iter_mut().rev().filter(told);
    for row in shown.take(BIOGRAPHIES) {
        let Segment { text, words, .. } = &layout.segments[row.segment];
        if tells_of(text, &full) || is_footnote(text) || names_office(text, *words, &full) {
            *row = Labelled::hidden(row.segment, Category::AuthorBox, "says who the writer is");
        }
    }
}

/// A writer's name in a line of its own among the last ones, and the few words under it: "Rini Wulan", "Koresponden di Ambon".
fn hide_card(layout: &Layout, labelled: &mut [Labelled], names: &[&str]) {
    let last = labelled.iter_mut().rev().filter(|row| row.category.is_none()).take(CARD_LINES);
    let mut last: Vec<&mut Labelled> = last.collect();
    let Some(name) = last.iter().position(|row| names.contains(&layout.segments[row.segment].text.as_str())) else {
        return;
    };
    let words: usize = last[..name].iter().map(|row| layout.segments[row.segment].words).sum();
    if words <= CARD_WORDS {
        for row in &mut last[..=name] {
            **row = Labelled::hidden(row.segment, Category::AuthorBox, "the writer's name and what stands under it");
        }
    }
}

/// Whether a text starts with one of the names and goes on with what that person does.
fn tells_of(text: &str, names: &[&str]) -> bool {
    names.iter().filter_map(|name| text.strip_prefix(name)).any(|rest| {
        let rest = rest.trim_start_matches(',');
        let bracket = rest.strip_prefix(" (").and_then(|inner| inner.split_once(')'));
        let rest = bracket.map_or(rest, |(_, after)| after);
        BIOGRAPHY.iter().any(|word| rest.starts_with(word))
    })
}

/// Whether a short line is one of the names, perhaps with a title before it, and what that person is: "Ustazah Rini Wulan, Pengajar di
/// Pesantren Contoh".
fn names_office(text: &str, words: usize, names: &[&str]) -> bool {
    let behind = |name: &&str| {
        let at = text.find(*name).filter(|&at| text[..at].split_whitespace().count() <= TITLE_WORDS)?;
        text[at + name.len()..].strip_prefix(", ")
    };
    words <= OFFICE_WORDS && names.iter().filter_map(behind).any(metadata::is_office)
}

/// Whether a footnote says who wrote: "*) Penulis adalah dosen di Universitas Contoh".
fn is_footnote(text: &str) -> bool {
    let note = text.strip_prefix(['*', '(']).map(|rest| rest.trim_start_matches(|char: char| !char.is_alphanumeric()));
    note.is_some_and(|note| tells_of(note, &["Penulis"]))
}

/// Whether a text is nothing but some of the names and what parts them, or one of them and a newsroom's: "Rini Wulan – Kabar Sawah".
fn names_only(text: &str, names: &[&str]) -> bool {
    let house = |rest: &str| {
        let house = rest.trim_start().strip_prefix(['–', '—', '-', '|', '/']);
        house.is_some_and(|house| house.split_whitespace().count() <= HOUSE_WORDS && metadata::looks_like_name(house))
    };
    if names.iter().filter_map(|name| text.strip_prefix(name)).any(house) {
        return true;
    }
    let left = names.iter().fold(text.to_owned(), |left, name| search::split(&left, name).collect());
    left.len() < text.len() && left.split(|char: char| !char.is_alphanumeric()).all(|word| word.len() <= PARTING_BYTES)
}

/// The last line of the text when it is the writer's name in capitals: "RINA MELATI | KABAR".
pub(crate) fn hide_signature(layout: &Layout, labelled: &mut [Labelled]) {
    if let Some(last) = labelled.iter_mut().rev().find(|row| row.category.is_none()) {
        let segment = &layout.segments[last.segment];
        let named =
            segment.text.chars().all(|char| char.is_uppercase() || matches!(char, ' ' | '.' | '|' | '-' | '\''));
        let named = named && metadata::has_name(&segment.text);
        if named && (2..=SIGNATURE_WORDS).contains(&segment.words) && !segment.inside.has(Inside::HEADING) {
            *last = Labelled::hidden(last.segment, Category::EditorCredit, "a name in capitals ends the text");
        }
    }
}
