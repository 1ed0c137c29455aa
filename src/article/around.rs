//! What stands around the article's text: headline, dek and cover above it, and the boilerplate on all sides.

use super::blocks::{Labelled, under_image};
use super::body::{Body, container};
use super::boilerplate::{phrases, places};
use super::hints::Hints;
use super::layout::Layout;
use super::segments::Segment;
use super::tags::Tag;
use super::tree::Inside;
use super::{captions, inline, prose};
use crate::report::{Category, Kind};

/// Segments between headline and text in which captions and deks are looked for.
const HEAD_SEGMENTS: usize = 60;
/// Most boilerplate blocks before the text and after it.
const MOST_BLOCKS: usize = 700;
/// Share of links from which a segment is a link.
const LINK_SHARE: f64 = 0.7;
/// Longest label that opens a list, in words.
const LABEL_WORDS: usize = 6;
/// Words of a dek.
const DEK_WORDS: std::ops::RangeInclusive<usize> = 3..=70;

/// The segment of the headline: what the page's metadata calls it, else the last first-level heading before the text.
#[must_use]
pub(crate) fn headline(layout: &Layout, body: &Body) -> Option<usize> {
    let page = layout.page;
    let meta = page
        .meta
        .iter()
        .filter(|meta| matches!(meta.name.as_str(), "og:title" | "twitter:title" | "title" | "headline"));
    let names: Vec<String> = meta.map(|meta| key(&meta.content)).chain([key(&page.title)]).collect();
    let level = |segment: &Segment| {
        layout.tree.up(segment.element).find_map(|element| match layout.tree.elements[element].tag {
            Tag::Heading(level) => Some(level),
            _ => None,
        })
    };
    let mut best: Option<(u32, usize)> = None;
    for index in 0..body.range.end {
        let segment = &layout.segments[index];
        if segment.words > 40 {
            continue;
        }
        let text = key(&segment.text);
        let level = level(segment);
        let named = !text.is_empty()
            && names.iter().any(|name| {
                *name == text || level.is_some() && text.len() * 2 >= name.len() && name.starts_with(&text)
            });
        let score = match (level, named) {
            (Some(1), true) => 8,
            (Some(_), true) => 7,
            (None, true) if !layout.is_foreign(index) => 5,
            (Some(1), false) if !layout.is_foreign(index) => 3,
            _ => continue,
        };
        if best.is_none_or(|(top, _)| score > top || score == top && score < 7) {
            best = Some((score, index));
        }
    }
    best.map(|(_, index)| index)
}

/// Moves the start of the text behind the headline and whatever stands between it and the first running text.
#[must_use]
pub(crate) fn trim(layout: &Layout, body: Body, headline: Option<usize>) -> Body {
    let words = |range: std::ops::Range<usize>| range.map(|index| layout.prose.weights[index]).sum::<usize>();
    let mut range = body.range.clone();
    if let Some(headline) = headline.filter(|headline| range.contains(headline))
        && words(range.start..headline) * 4 <= body.words
    {
        range.start = headline + 1;
    }
    let mut running = range.clone().filter(|&index| layout.is_body_prose(index));
    let mut first = running.next().unwrap_or(range.start);
    // A dek or the cover's caption in sentences stands apart from the paragraphs.
    let apart = |index: usize| {
        let named = layout.tree.elements[layout.segments[index].block].hints;
        let under_headline = headline.is_some_and(|headline| index == headline + 1);
        under_headline || named.has(Hints::DEK | Hints::CAPTION) || under_image(layout, index)
    };
    if let Some(second) = running.next()
        && container(layout, first) != container(layout, second)
        && DEK_WORDS.contains(&layout.segments[first].words)
        && apart(first)
    {
        first = second;
        range.start = range.start.max(first.saturating_sub(1));
    }
    // A short first sentence, a list or a heading opens the text as well as a long paragraph.
    let around = |index: usize| layout.tree.elements[layout.segments[index].block].parent;
    let opens = |&index: &usize| {
        if headline.is_some_and(|headline| index == headline + 1) && around(index) != around(first) {
            return false;
        }
        let segment = &layout.segments[index];
        let heading = matches!(layout.tree.elements[segment.block].tag, Tag::Heading(_)) && index + 1 == first;
        let sentence = segment.words >= 3
            && !layout.is_body_prose(index)
            && prose::ends_sentence(&segment.text)
            && segment.link_share() < LINK_SHARE;
        !is_byline_or_date(layout, index) && !layout.is_foreign(index) && (sentence || heading)
    };
    let start = (range.start..first).rev().take_while(opens).last().unwrap_or(first);
    Body { range: start..range.end, ..body }
}

/// Lower-case letters and digits only, words apart.
pub(crate) fn key(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    for char in text.chars().flat_map(char::to_lowercase) {
        if char.is_alphanumeric() {
            key.push(char);
        } else if !key.ends_with(' ') && !key.is_empty() {
            key.push(' ');
        }
    }
    key.truncate(key.trim_end().len());
    key
}

/// Labels what stands before the text.
#[must_use]
pub(crate) fn before(layout: &Layout, body: &Body, headline: Option<usize>) -> Vec<Labelled> {
    let end = body.range.start;
    let head = headline.filter(|&index| index < end).unwrap_or(end.saturating_sub(HEAD_SEGMENTS)).min(end);
    let mut rows = Vec::new();
    let mut dek = false;
    for index in end.saturating_sub(MOST_BLOCKS)..end {
        if Some(index) == headline {
            rows.push(Labelled { segment: index, kind: Kind::Title, category: None, reason: None });
        } else if index >= head && end - index <= HEAD_SEGMENTS {
            let next = headline.is_some_and(|headline| index == headline + 1);
            if next && !dek && is_plain_dek(layout, index) {
                dek = true;
                rows.push(Labelled {
                    segment: index,
                    kind: Kind::Dek,
                    category: None,
                    reason: Some("directly under the headline".to_owned()),
                });
            } else if is_cover_caption(layout, index) {
                rows.push(Labelled {
                    segment: index,
                    kind: Kind::Caption,
                    category: None,
                    reason: Some("caption above the text".to_owned()),
                });
            } else if !dek && headline.is_some_and(|h| index > h) && is_dek(layout, index) {
                dek = true;
                rows.push(Labelled {
                    segment: index,
                    kind: Kind::Dek,
                    category: None,
                    reason: Some("under the headline".to_owned()),
                });
            } else if !is_byline_or_date(layout, index) || says_more(layout, index) {
                rows.push(foreign(layout, index, Category::Navigation, "before the article"));
            }
        } else {
            rows.push(foreign(layout, index, Category::Navigation, "before the article"));
        }
    }
    rows
}

/// Labels what stands after the text.
#[must_use]
pub(crate) fn after(layout: &Layout, body: &Body) -> Vec<Labelled> {
    let end = layout.segments.len().min(body.range.end + MOST_BLOCKS);
    let mut list: Option<(Category, String, usize)> = None;
    let mut rows = Vec::new();
    for index in body.range.end..end {
        let segment = &layout.segments[index];
        let own = phrases::category(&segment.text, segment.words);
        if let Some((category, _)) = own.as_ref().filter(|own| segment.words <= LABEL_WORDS && opens(own.0)) {
            list = Some((*category, format!("in the list that “{}” opens", segment.text), layout.label_box(index)));
        } else if let Some((.., around)) = &list
            && !layout.tree.holds(*around, segment.element)
            && segment.link_share() < LINK_SHARE
        {
            list = None;
        }
        let boxed = |around: usize| layout.tree.holds(around, segment.element);
        let row = match (own, &list, places::category(layout.zone(index))) {
            (None, Some((category, reason, around)), place)
                if place.is_none() || boxed(*around) && matches!(category, Category::ReadAlso | Category::Topics) =>
            {
                Labelled::hidden(index, *category, reason.clone())
            }
            _ => foreign(layout, index, Category::Related, "after the article"),
        };
        rows.push(row);
    }
    rows
}

/// Labels that stand above what they name; prompts and advertisements stand alone.
fn opens(category: Category) -> bool {
    !matches!(category, Category::Prompt | Category::Ad | Category::EditorCredit | Category::Disclaimer)
}

fn foreign(layout: &Layout, index: usize, otherwise: Category, why: &str) -> Labelled {
    let segment = &layout.segments[index];
    if let Some((category, reason)) = phrases::category(&segment.text, segment.words) {
        return Labelled::hidden(index, category, reason);
    }
    if inline::is_sign_off(&segment.text) {
        return Labelled::hidden(index, Category::EditorCredit, "initials in brackets");
    }
    match places::category(layout.zone(index)) {
        Some((category, reason)) => Labelled::hidden(index, category, reason),
        None => Labelled::hidden(index, otherwise, why),
    }
}

fn is_cover_caption(layout: &Layout, index: usize) -> bool {
    let segment = &layout.segments[index];
    if segment.words > captions::CAPTION_WORDS || segment.link_share() >= LINK_SHARE {
        return false;
    }
    let zone = layout.zone(index);
    if layout.is_foreign(index) && !zone.has(Hints::CAPTION | Hints::FOOTER) && !segment.inside.has(Inside::FIGURE) {
        return false;
    }
    let credited = captions::has_credit(&segment.text) || captions::is_bare_credit(&segment.text, segment.words);
    segment.inside.has(Inside::CAPTION)
        || zone.has(Hints::CAPTION)
        || segment.inside.has(Inside::FIGURE)
        || credited && !zone.has(Hints::AUTHOR)
        || segment.words >= 4 && under_image(layout, index) && !is_byline_or_date(layout, index)
}

/// A text without links directly under the headline, no image between.
fn is_plain_dek(layout: &Layout, index: usize) -> bool {
    let segment = &layout.segments[index];
    segment.media.is_none()
        && segment.linked == 0
        && DEK_WORDS.contains(&segment.words)
        && !layout.is_foreign(index)
        && !is_byline_or_date(layout, index)
        && !captions::has_credit(&segment.text)
        && phrases::category(&segment.text, segment.words).is_none()
}

fn is_dek(layout: &Layout, index: usize) -> bool {
    let segment = &layout.segments[index];
    let named = layout.tree.up(segment.element).take(3).any(|e| layout.tree.elements[e].hints.has(Hints::DEK));
    let heading = matches!(layout.tree.elements[segment.block].tag, Tag::Heading(_));
    let described = layout
        .page
        .meta
        .iter()
        .any(|meta| meta.name.ends_with("description") && key(&meta.content) == key(&segment.text));
    DEK_WORDS.contains(&segment.words)
        && segment.link_share() < LINK_SHARE
        && !layout.is_foreign(index)
        && (named || heading || described || layout.prose.weights[index] > 0)
        && !is_byline_or_date(layout, index)
        && phrases::category(&segment.text, segment.words).is_none()
}

/// Whether a short line by the headline is boilerplate rather than byline or date.
fn says_more(layout: &Layout, index: usize) -> bool {
    let segment = &layout.segments[index];
    let zone = layout.zone(index);
    let boxed = zone.has(Hints::TAGS) || zone.has(Hints::SHARE) || zone.has(Hints::NAV) || zone.has(Hints::RELATED);
    boxed || phrases::category(&segment.text, segment.words).is_some()
}

fn is_byline_or_date(layout: &Layout, index: usize) -> bool {
    let segment = &layout.segments[index];
    let zone = layout.zone(index);
    let digits = segment.text.bytes().filter(u8::is_ascii_digit).count();
    let dated = (4..=14).contains(&digits) && segment.words <= 12;
    let time = layout.tree.elements[segment.element].tag == Tag::Time;
    dated || time || (zone.has(Hints::AUTHOR) && segment.words <= 8) || segment.text.to_lowercase().starts_with("oleh ")
}
