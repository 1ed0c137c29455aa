//! What a segment of the article is by its tag, its box and its words: heading, caption, quotation, item, paragraph.

use super::blocks::Labelled;
use super::hints::Hints;
use super::layout::Layout;
use super::tags::Tag;
use super::tree::Inside;
use super::{captions, inline, metadata, prose};
use crate::report::Kind;

/// Longest caption, in words, of an image that is not in one box with it.
const SMALL_CAPTION: usize = 25;
/// Longest text for screen readers between the paragraphs, in words.
const UNSEEN_WORDS: usize = 20;
/// Longest label of a button, in words.
const BUTTON_WORDS: usize = 4;

/// The kind of a segment that nothing tells to be boilerplate.
pub(crate) fn content(layout: &Layout, index: usize) -> Labelled {
    let segment = &layout.segments[index];
    let tag = layout.tree.elements[segment.block].tag;
    let zone = layout.zone(index);
    let short = segment.words <= captions::CAPTION_WORDS;
    if segment.inside.has(Inside::CAPTION) {
        return Labelled::shown(index, Kind::Caption, None);
    }
    if short && zone.has(Hints::CAPTION) {
        return Labelled::shown(index, Kind::Caption, Some("in a box named caption or credit"));
    }
    if short && segment.inside.has(Inside::FIGURE) && !segment.inside.has(Inside::QUOTE) {
        return Labelled::shown(index, Kind::Caption, Some("text of a figure"));
    }
    if let Tag::Heading(_) = tag {
        return Labelled::shown(index, Kind::Heading, None);
    }
    if segment.inside.has(Inside::HEADING) {
        return Labelled::shown(index, Kind::Heading, None);
    }
    if let Some(reason) = caption(layout, index) {
        return Labelled::shown(index, Kind::Caption, Some(reason));
    }
    if segment.inside.has(Inside::QUOTE) {
        return Labelled::shown(index, Kind::Quote, None);
    }
    if segment.inside.has(Inside::TABLE) && !layout.is_body_prose(index) {
        return Labelled::shown(index, Kind::Table, None);
    }
    if segment.inside.has(Inside::LIST) || tag == Tag::ListItem {
        return Labelled::shown(index, Kind::ListItem, None);
    }
    Labelled::shown(index, Kind::Paragraph, None)
}

/// Why a text without a caption's tag or name is one.
pub(crate) fn caption(layout: &Layout, index: usize) -> Option<&'static str> {
    let segment = &layout.segments[index];
    if segment.words > captions::CAPTION_WORDS || metadata::lists_people(&segment.text) {
        return None;
    }
    if segment.media.is_none() && segment.inside.has(Inside::TABLE | Inside::LIST) && !fills_its_table(layout, index) {
        return None;
    }
    let sentence = || {
        let ends = prose::ends_sentence(&segment.text) || inline::is_signed(&segment.text);
        layout.prose.weights[index] > 0 && ends
    };
    let bare = || captions::is_bare_credit(&segment.text, segment.words);
    let pictured = segment.media.is_some();
    if pictured && bare() || (pictured || !sentence()) && captions::has_credit(&segment.text) {
        return Some("ends with a credit");
    }
    let apart = !matches!(
        layout.tree.elements[segment.block].tag,
        Tag::Paragraph | Tag::Heading(_) | Tag::ListItem | Tag::Cell | Tag::HeaderCell
    );
    let small = apart && segment.media.is_some() && segment.words <= SMALL_CAPTION && segment.linked == 0;
    // A sentence that shares its box with nothing but the picture, set off by its type.
    let set_off = segment.italic == segment.letters
        && segment.media.is_some_and(|media| layout.inside(layout.tree.common(media, segment.element)).len() == 1);
    let plain = set_off || layout.prose.weights[index] == 0 && (under_image(layout, index) || small);
    plain.then_some("directly under an image")
}

/// Whether a table holds nothing else: a frame of the days before style sheets, around a picture and its caption.
fn fills_its_table(layout: &Layout, index: usize) -> bool {
    let mut up = layout.tree.up(layout.segments[index].block);
    let table = up.find(|&element| layout.tree.elements[element].tag == Tag::Table);
    table.is_some_and(|table| layout.inside(table).len() == 1)
}

/// Whether an image or player stands directly before the segment, both in a box with hardly any other text.
pub(crate) fn under_image(layout: &Layout, index: usize) -> bool {
    let segment = &layout.segments[index];
    segment.media.is_some_and(|media| {
        let around = layout.tree.common(media, segment.element);
        layout.inside(around).len() <= 3
    })
}

/// Whether a text is no text of the article by its make: nothing but signs, for screen readers alone, on a button, the time of a
/// picture, or a label of a picture that has its caption.
pub(crate) fn is_unseen(layout: &Layout, index: usize) -> bool {
    let segment = &layout.segments[index];
    let unseen = layout.zone(index).has(Hints::UNSEEN) && layout.prose.weights[index] <= UNSEEN_WORDS;
    let time = layout.tree.elements[segment.element].tag == Tag::Time && segment.media.is_some();
    let button = segment.inside.has(Inside::BUTTON) && !segment.inside.has(Inside::HEADING);
    if segment.words == 0 || unseen || time || button && segment.words <= BUTTON_WORDS && !segment.text.ends_with('?') {
        return true;
    }
    let label = segment.words <= captions::PICTURE_LABEL_WORDS
        && segment.inside.has(Inside::FIGURE)
        && !segment.inside.has(Inside::CAPTION)
        && !layout.zone(index).has(Hints::CAPTION)
        && !captions::has_credit(&segment.text)
        && !captions::is_bare_credit(&segment.text, segment.words);
    let tree = &layout.tree;
    let figure = tree.up(segment.block).find(|&element| tree.elements[element].tag == Tag::Figure);
    label
        && figure
            .is_some_and(|figure| layout.inside(figure).any(|other| layout.segments[other].inside.has(Inside::CAPTION)))
}
