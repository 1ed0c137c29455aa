//! Captions above the text: the cover's, and the credit of its picture.

use super::is_byline_or_date;
use crate::article::blocks::{LINK_SHARE, Labelled};
use crate::article::hints::Hints;
use crate::article::kinds::under_image;
use crate::article::layout::Layout;
use crate::article::segments::Segment;
use crate::article::tags::Tag;
use crate::article::tree::Inside;
use crate::article::{captions, metadata, prose};
use crate::report::Kind;

/// Fewest words of a caption that shares a box with its image.
const UNDER_IMAGE: usize = 3;
/// Fewest words of a caption that only follows an image.
const BEHIND_IMAGE: usize = 4;

/// Longest line that goes on with a caption, in words.
const SOURCE_WORDS: usize = 9;

/// Whether a line goes on with the caption right before it: a label of its source, or what follows one ("Foto :", then "Rini Wulan").
pub(crate) fn goes_on(layout: &Layout, index: usize, before: Option<&Labelled>) -> bool {
    before.is_some_and(|before| {
        let (above, line) = (&layout.segments[before.segment], &layout.segments[index]);
        before.kind == Kind::Caption
            && before.segment + 1 == index
            && line.words <= SOURCE_WORDS
            && (captions::ends_in_label(&above.text)
                || line.words <= captions::PICTURE_LABEL_WORDS && captions::ends_in_label(&line.text))
    })
}

/// Whether a line directly behind an image is nothing but its credit: "Foto: Rini Wulan".
pub(super) fn credits_picture(layout: &Layout, index: usize) -> bool {
    let segment = &layout.segments[index];
    segment.media.is_some() && captions::is_bare_credit(&segment.text, segment.words)
}

pub(super) fn is_cover_caption(layout: &Layout, index: usize) -> bool {
    let segment = &layout.segments[index];
    let zone = layout.zone(index);
    // A cover that links to its picture holds its caption, too.
    let linked = segment.link_share() >= LINK_SHARE && !(segment.media.is_some() && zone.has(Hints::CAPTION));
    if segment.words > captions::CAPTION_WORDS || linked || layout.says[index].is_some() {
        return false;
    }
    if metadata::lists_people(&segment.text) {
        return false;
    }
    if layout.is_foreign(index) && !zone.has(Hints::CAPTION | Hints::FOOTER) && !segment.inside.has(Inside::FIGURE) {
        return false;
    }
    let named = captions::has_credit(&segment.text) || captions::is_bare_credit(&segment.text, segment.words);
    // The site's address under the headline is the newsroom's byline.
    let credited = named && (segment.media.is_some() || !captions::is_address(&segment.text));
    segment.inside.has(Inside::CAPTION)
        || zone.has(Hints::CAPTION)
        || segment.inside.has(Inside::FIGURE)
        || credited && !zone.has(Hints::AUTHOR)
        || stands_by_credit(layout, index) && layout.prose.weights[index] > 0
        || (segment.words >= UNDER_IMAGE && under_image(layout, index) || follows_image(layout, index))
            && !is_byline_or_date(layout, index)
}

/// Whether the credit of a picture stands directly before a segment, in one box with it.
pub(super) fn stands_by_credit(layout: &Layout, index: usize) -> bool {
    let around = |segment: &Segment| layout.tree.elements[segment.block].parent;
    let before = index.checked_sub(1).map(|before| &layout.segments[before]);
    before.is_some_and(|before| {
        before.media.is_some()
            && captions::is_bare_credit(&before.text, before.words)
            && around(before) == around(&layout.segments[index])
    })
}

/// Whether a line of some words, no paragraph, stands right behind an image or the box that holds nothing else.
fn follows_image(layout: &Layout, index: usize) -> bool {
    let tree = &layout.tree;
    let segment = &layout.segments[index];
    let around = tree.elements[segment.block].parent;
    let behind = |media: usize| tree.up(media).take(3).any(|element| tree.elements[element].parent == around);
    segment.words >= BEHIND_IMAGE
        && !prose::ends_sentence(&segment.text)
        && !matches!(tree.elements[segment.block].tag, Tag::Paragraph | Tag::Heading(_) | Tag::ListItem)
        && tree.elements[segment.block].runs == segment.runs
        && segment.media.is_some_and(behind)
}
