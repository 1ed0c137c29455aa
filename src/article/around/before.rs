//! What stands before the text.

use super::covers::{credits_picture, goes_on, is_cover_caption};
use super::{HEADLINE_WORDS, Head, MOST_BLOCKS, foreign, is_byline_or_date, stands_beside};
use crate::article::blocks::Labelled;
use crate::article::body::Body;
use crate::article::hints::Hints;
use crate::article::layout::Layout;
use crate::article::tags::Tag;
use crate::article::tree::Inside;
use crate::article::{edges, metadata};
use crate::report::{Category, Kind};

/// Segments between headline and text in which captions and deks are looked for.
const HEAD_SEGMENTS: usize = 60;
/// Segments above the headline in which the caption of a cover is looked for.
const ABOVE_HEADLINE: usize = 3;
/// Words from which a line with a name beside an image is its caption rather than a byline.
const CREDIT_LINE: usize = 6;
/// Longest badge beside a writer's name, in words.
const BADGE_WORDS: usize = 2;

/// Labels what stands before the text.
#[must_use]
pub(crate) fn before(layout: &Layout, body: &Body, head: &Head) -> Vec<Labelled> {
    let end = body.range.start;
    let top = head.headline.filter(|&index| index < end).unwrap_or(end.saturating_sub(HEAD_SEGMENTS)).min(end);
    let shown =
        |segment, kind, reason: &str| Labelled { segment, kind, category: None, reason: Some(reason.to_owned()) };
    let mut rows = Vec::new();
    for index in end.saturating_sub(MOST_BLOCKS)..end {
        let near = index >= top && end - index <= HEAD_SEGMENTS;
        let above = index < top && top - index <= ABOVE_HEADLINE && end - index <= HEAD_SEGMENTS;
        if Some(index) == head.headline {
            rows.push(shown(index, Kind::Title, "the headline"));
        } else if Some(index) == head.dek {
            rows.push(shown(index, Kind::Dek, "beside the headline"));
        } else if near && goes_on(layout, index, rows.last()) {
            rows.push(shown(index, Kind::Caption, "goes on with the caption before it"));
        } else if (near || above && layout.segments[index].media.is_some())
            && is_cover_caption(layout, index)
            && !(head.credits(index) && layout.zone(index).has(Hints::AUTHOR) && layout.segments[index].media.is_none())
            && !edges::is_dated(&layout.segments[index].text)
            && (!head.credits(index) || layout.segments[index].words >= CREDIT_LINE || credits_picture(layout, index))
        {
            rows.push(shown(index, Kind::Caption, "caption above the text"));
        } else if near && is_badge(layout, index, head) {
            rows.push(Labelled::hidden(index, Category::AuthorBox, "beside the writer's name"));
        } else if near && (is_in_doubt(layout, index, head) || stands_with(layout, index, end)) {
            // Neither dek nor boilerplate for sure: it stays as it is.
        } else if !near
            || !(head.credits(index) || is_byline_or_date(layout, index))
            || says_more(layout, index) && !shares_its_box(layout, index, head)
        {
            rows.push(foreign(layout, index, Category::Navigation, "before the article"));
        }
    }
    rows
}

/// Whether a word in the author's box beside the name says neither a name nor a role: "Terverifikasi", "Follow".
fn is_badge(layout: &Layout, index: usize, head: &Head) -> bool {
    let segment = &layout.segments[index];
    let beside = head.credits(index + 1) || index > 0 && head.credits(index - 1);
    beside
        && !head.credits(index)
        && segment.words <= BADGE_WORDS
        && segment.text.chars().all(|char| char.is_alphabetic() || char == ' ')
        && layout.zone(index).has(Hints::AUTHOR)
        && !metadata::is_role(&segment.text)
}

/// A text of some words without links directly under the headline that nothing tells to be boilerplate.
fn is_in_doubt(layout: &Layout, index: usize, head: &Head) -> bool {
    let segment = &layout.segments[index];
    let under = head.headline.is_some_and(|headline| index == headline + 1);
    under && segment.linked == 0 && segment.words > 2 && !layout.is_foreign(index) && !says_more(layout, index)
}

/// Whether a paragraph or a line of some words without links stands beside the text that it precedes: its opening, a quotation pulled
/// out of it, a note of the newsroom.
fn stands_with(layout: &Layout, index: usize, text: usize) -> bool {
    let segment = &layout.segments[index];
    let paragraph = layout.tree.elements[segment.block].tag == Tag::Paragraph;
    text < layout.segments.len()
        && (stands_beside(layout, index, text) || segment.inside.has(Inside::QUOTE))
        && segment.linked == 0
        && (paragraph || segment.words >= HEADLINE_WORDS)
        && !segment.text.contains('|')
        && !layout.is_foreign(index)
        && !says_more(layout, index)
}

/// Whether names or times stand in one box with buttons to share.
fn shares_its_box(layout: &Layout, index: usize, head: &Head) -> bool {
    head.credits(index) && layout.says[index].is_none() && layout.zone(index).has(Hints::SHARE)
}

/// Whether a short line by the headline is boilerplate rather than byline or date.
fn says_more(layout: &Layout, index: usize) -> bool {
    let zone = layout.zone(index);
    let boxed = zone.has(Hints::TAGS) || zone.has(Hints::SHARE) || zone.has(Hints::NAV) || zone.has(Hints::RELATED);
    boxed || layout.says[index].is_some()
}
