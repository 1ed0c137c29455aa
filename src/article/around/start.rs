//! Where the text starts: behind headline, dek and credits, with a short opening, and without the cover's caption.

use super::covers::stands_by_credit;
use super::{Head, is_byline_or_date, stands_beside};
use crate::article::blocks::LINK_SHARE;
use crate::article::body::{Body, container};
use crate::article::hints::Hints;
use crate::article::kinds::under_image;
use crate::article::layout::Layout;
use crate::article::tags::Tag;
use crate::article::tree::Inside;
use crate::article::{dateline, headings, metadata, prose};

/// Moves the start of the text behind headline and dek and whatever stands between them and the first running text.
#[must_use]
pub(crate) fn trim(layout: &Layout, body: Body, head: &Head) -> Body {
    let words = |range: std::ops::Range<usize>| range.map(|index| layout.prose.weights[index]).sum::<usize>();
    let mut range = body.range.clone();
    for above in [head.headline, head.dek].into_iter().flatten() {
        if range.contains(&above) && words(range.start..above) * 4 <= body.words {
            range.start = above + 1;
        }
    }
    // Links between the paragraphs may have kept the first of them apart from the rest.
    if let Some(headline) = head.headline.filter(|&headline| headline < range.start) {
        let above = head.dek.filter(|dek| (headline..range.start).contains(dek)).unwrap_or(headline);
        let opens = |&index: &usize| {
            layout.is_body_prose(index)
                && !layout.segments[index].inside.has(Inside::FIGURE)
                && !layout.zone(index).has(Hints::CAPTION)
        };
        range.start = (above + 1..range.start).find(opens).unwrap_or(range.start);
    }
    let mut running = range.clone().filter(|&index| layout.is_body_prose(index));
    let mut first = running.next().unwrap_or(range.start);
    // The cover's caption in sentences stands apart from the paragraphs.
    if let Some(second) = running.next()
        && container(layout, first) != container(layout, second)
        && (layout.tree.elements[layout.segments[first].block].hints.has(Hints::CAPTION)
            || under_image(layout, first)
            || stands_by_credit(layout, first))
    {
        first = second;
        range.start = range.start.max(first.saturating_sub(1));
    }
    // A short first sentence, a list or a heading opens the text as well as a long paragraph.
    let opens = |&index: &usize| {
        let segment = &layout.segments[index];
        let tagged = matches!(layout.tree.elements[segment.block].tag, Tag::Heading(_));
        let beside = || stands_beside(layout, index, first);
        let bold = || {
            segment.is_bold()
                && segment.linked == 0
                && headings::can_title(&segment.text, segment.words)
                && beside()
                && !segment.text.contains('|')
                && !metadata::is_known_name(&segment.text)
        };
        let heading = index + 1 == first && (tagged || bold());
        let sentence = (segment.words >= 3 || beside())
            && !layout.is_body_prose(index)
            && prose::ends_sentence(&segment.text)
            && segment.link_share() < LINK_SHARE;
        let dateline = dateline::is_loose(&segment.text) && !layout.is_foreign(index);
        let credit = head.credits(index) || is_byline_or_date(layout, index);
        dateline || !credit && !layout.is_foreign(index) && (sentence || heading)
    };
    // Boxes and fragments may stand between the sentences that open the text.
    let sentence = |&index: &usize| {
        let segment = &layout.segments[index];
        segment.linked == 0 && prose::ends_sentence(&segment.text) && stands_beside(layout, index, first)
    };
    let above = head.dek.or(head.headline).filter(|&above| above < range.start).map_or(range.start, |above| above + 1);
    let far = (above..first).find(|index| opens(index) && sentence(index));
    let start = far.or_else(|| (range.start..first).rev().take_while(opens).last()).unwrap_or(first);
    let words =
        (start..range.end).filter(|&index| layout.is_body_prose(index)).map(|index| layout.prose.weights[index]).sum();
    Body { range: start..range.end, words, ..body }
}
