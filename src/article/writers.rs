//! What the text says of its writers around and behind itself: boxes, biographies, a name that signs it.

use super::blocks::Labelled;
use super::layout::Layout;
use super::tree::Inside;
use crate::report::{Category, Kind};

/// Most segments of an author's box.
const AUTHOR_BOX: usize = 6;
/// Last paragraphs among which biographies are looked for.
const BIOGRAPHIES: usize = 3;
/// What follows a writer's name in a biography, in Indonesian, English and German.
const BIOGRAPHY: [&str; 10] = [
    " adalah ",
    " merupakan ",
    " is ",
    " was ",
    " has ",
    " writes ",
    " covers ",
    " joined ",
    " can be reached",
    " ist ",
];
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

/// Biographies behind the text: a last paragraph that starts with a writer's name and says what that person does.
pub(crate) fn hide_biographies(layout: &Layout, labelled: &mut [Labelled], writers: &[String]) {
    let shown = labelled.iter_mut().rev().filter(|row| row.category.is_none() && row.kind == Kind::Paragraph);
    for row in shown.take(BIOGRAPHIES) {
        let text = &layout.segments[row.segment].text;
        let says = writers.iter().filter(|name| name.contains(' ')).find_map(|name| text.strip_prefix(name.as_str()));
        let tells =
            says.is_some_and(|rest| BIOGRAPHY.iter().any(|word| rest.trim_start_matches(',').starts_with(word)));
        if tells {
            *row = Labelled::hidden(row.segment, Category::AuthorBox, "says who the writer is");
        }
    }
}

/// The last line of the text when it is the writer's name in capitals: "RINA MELATI | KABAR".
pub(crate) fn hide_signature(layout: &Layout, labelled: &mut [Labelled]) {
    if let Some(last) = labelled.iter_mut().rev().find(|row| row.category.is_none()) {
        let segment = &layout.segments[last.segment];
        let named =
            segment.text.chars().all(|char| char.is_uppercase() || matches!(char, ' ' | '.' | '|' | '-' | '\''));
        if named && (2..=SIGNATURE_WORDS).contains(&segment.words) && !segment.inside.has(Inside::HEADING) {
            *last = Labelled::hidden(last.segment, Category::EditorCredit, "a name in capitals ends the text");
        }
    }
}
