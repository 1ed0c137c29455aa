//! What stands after the text.

use super::{HEADLINE_WORDS, MOST_BLOCKS, foreign};
use crate::article::blocks::{LINK_SHARE, Labelled};
use crate::article::body::Body;
use crate::article::boilerplate::places;
use crate::article::layout::Layout;
use crate::article::tags::Tag;
use crate::report::Category;

/// Longest label that opens a list, in words.
const LIST_LABEL_WORDS: usize = 6;

/// Labels what stands after the text.
#[must_use]
pub(crate) fn after(layout: &Layout, body: &Body) -> Vec<Labelled> {
    let end = layout.segments.len().min(body.range.end + MOST_BLOCKS);
    let mut list: Option<(Category, String, usize)> = None;
    let mut rows = Vec::new();
    for index in body.range.end..end {
        let segment = &layout.segments[index];
        let own = layout.says[index];
        let boxed = |around: usize| layout.tree.holds(around, segment.element);
        let left = |around: usize| !boxed(around) && segment.link_share() < LINK_SHARE;
        if let Some((category, _)) = own.filter(|own| segment.words <= LIST_LABEL_WORDS && opens(own.0)) {
            list = Some((category, format!("in the list that “{}” opens", segment.text), layout.label_box(index)));
        } else if heads(layout, index) || list.as_ref().is_some_and(|list| left(list.2)) {
            list = None;
        }
        let row = match (own, &list, places::category(layout.zone(index))) {
            (None, Some((category, reason, around)), place)
                if place.is_none() || boxed(*around) && matches!(category, Category::ReadAlso | Category::Topics) =>
            {
                Labelled::hidden(index, *category, reason.clone())
            }
            _ => foreign(layout, index, Category::Related, "after the article"),
        };
        rows.push(settle(layout, row, rows.last()));
    }
    rows
}

/// Whether a segment is a heading without a link: it ends the list before it.
fn heads(layout: &Layout, index: usize) -> bool {
    let segment = &layout.segments[index];
    matches!(layout.tree.elements[segment.block].tag, Tag::Heading(_)) && segment.linked == 0
}

/// Corrects a category by what stands in the box: headlines are neither comments nor topics, ": Nama" goes on with a credit.
fn settle(layout: &Layout, row: Labelled, before: Option<&Labelled>) -> Labelled {
    let segment = &layout.segments[row.segment];
    let long = |run: usize| layout.tree.runs[run].text.split_whitespace().nth(HEADLINE_WORDS - 1).is_some();
    let headline = segment.link_share() >= LINK_SHARE && segment.runs.clone().any(long);
    let credit = before.is_some_and(|before| before.category == Some(Category::EditorCredit));
    match row.category {
        Some(Category::Comments | Category::Topics) if headline && !row.reason.as_deref().is_some_and(says) => {
            Labelled::hidden(row.segment, Category::Related, "a linked headline")
        }
        _ if credit && segment.text.starts_with(':') => {
            Labelled::hidden(row.segment, Category::EditorCredit, "goes on with the credit before it")
        }
        _ => row,
    }
}

fn says(reason: &str) -> bool {
    reason.starts_with("says ")
}

/// Labels that stand above what they name; prompts and advertisements stand alone.
fn opens(category: Category) -> bool {
    !matches!(category, Category::Prompt | Category::Ad | Category::EditorCredit | Category::Disclaimer)
}
