//! What a page prints more than once around its pictures: a caption under the picture and again in its enlargement, the label of
//! every player.

use std::collections::{HashMap, HashSet};

use super::blocks::Labelled;
use super::captions;
use super::layout::Layout;
use crate::report::Kind;
use crate::text::case::lower;

/// Fewest words by which a caption is known again: shorter ones are credits, which every picture has for itself.
const CAPTION_WORDS: usize = 5;

/// Takes out a dek that the first paragraph tells word for word, captions that were there before, labels that several pictures have, and captions without a letter: they are neither
/// the article's nor boilerplate that a reader would ask for.
pub(crate) fn drop(layout: &Layout, rows: &mut Vec<Labelled>) {
    let key = |row: &Labelled| (row.kind == Kind::Caption).then(|| key(&layout.segments[row.segment].text));
    let of_kind = |kind: Kind| rows.iter().find(|row| row.kind == kind);
    if let (Some(dek), Some(first)) = (of_kind(Kind::Dek), of_kind(Kind::Paragraph)) {
        let letters = |row: &Labelled| self::key(&layout.segments[row.segment].text);
        if letters(first).starts_with(&letters(dek)) {
            let dek = dek.segment;
            rows.retain(|row| row.segment != dek);
        }
    }
    let mut times: HashMap<String, usize> = HashMap::new();
    for key in rows.iter().filter_map(key) {
        *times.entry(key).or_default() += 1;
    }
    let mut seen: HashSet<String> = HashSet::new();
    // A credit goes with the caption before it.
    let mut dropped = false;
    rows.retain(|row| {
        let Some(key) = key(row) else {
            dropped = false;
            return true;
        };
        let segment = &layout.segments[row.segment];
        let credit = captions::has_credit(&segment.text) || captions::is_bare_credit(&segment.text, segment.words);
        let repeats = times.get(&key).is_some_and(|&times| times > 1);
        let label = key.is_empty() || repeats && segment.words <= captions::PICTURE_LABEL_WORDS && !credit;
        let again = segment.words >= CAPTION_WORDS && !seen.insert(key) || dropped && repeats && credit;
        dropped = again;
        !label && !again
    });
}

/// The letters of a text in lower case.
fn key(text: &str) -> String {
    text.chars().filter(|char| char.is_alphabetic()).map(lower).collect()
}
