//! Teasers of other articles: boxes side by side, each with one linked headline and hardly any text.

use super::prose::Prose;
use super::segments::Segment;
use super::tree::Tree;
use crate::order::sort;

/// Words of a linked headline.
const TITLE_WORDS: std::ops::RangeInclusive<usize> = 4..=35;
/// Share of a headline that is a link.
const LINK_SHARE: f64 = 0.9;
/// Most running text of one teaser, in words.
const TEASER_WORDS: usize = 110;
/// Words of running text from which a teaser may be an item of a list that the page tells.
const LONG_TEASER_WORDS: usize = 50;
/// Share of the page's running text from which long teasers side by side are such a list.
const ROW_SHARE: f64 = 0.6;
/// Most segments of one teaser.
const TEASER_SEGMENTS: usize = 8;
/// Fewest teasers side by side.
const SIDE_BY_SIDE: usize = 3;

/// The elements that are teasers, in order.
#[must_use]
pub(crate) fn find(tree: &Tree, segments: &[Segment], prose: &Prose) -> Vec<usize> {
    let mut before = vec![0_usize; tree.runs.len() + 1];
    let mut starts = vec![0_usize; tree.runs.len() + 1];
    let titles: Vec<usize> = (0..segments.len()).filter(|&index| is_title(&segments[index])).collect();
    for &title in &titles {
        before[segments[title].runs.start + 1] += 1;
    }
    for segment in segments {
        starts[segment.runs.start + 1] += 1;
    }
    for run in 1..before.len() {
        before[run] += before[run - 1];
        starts[run] += starts[run - 1];
    }
    let count = |sums: &[usize], element: usize| {
        let runs = &tree.elements[element].runs;
        sums[runs.end] - sums[runs.start]
    };
    let mut cards: Vec<(usize, usize)> = Vec::new();
    for &title in &titles {
        let alone = tree.up(segments[title].block).take_while(|&element| count(&before, element) == 1).last();
        let Some(card) = alone else { continue };
        let segments = count(&starts, card);
        let teases =
            (2..=TEASER_SEGMENTS).contains(&segments) && prose.inside(&tree.elements[card].runs) <= TEASER_WORDS;
        if teases {
            cards.push((tree.elements[card].parent, card));
        }
    }
    sort(&mut cards);
    let runs = |card: usize| &tree.elements[card].runs;
    let tells = |cards: &[(usize, usize)]| {
        cards.iter().any(|&(_, card)| prose.inside(runs(card)) > LONG_TEASER_WORDS)
            && cards.iter().map(|&(_, card)| prose.share(runs(card))).sum::<f64>() > ROW_SHARE
    };
    let row = |cards: &[(usize, usize)]| cards.len() >= SIDE_BY_SIDE && !tells(cards);
    let beside = cards.chunk_by(|a, b| a.0 == b.0).filter(|cards| row(cards));
    let mut found: Vec<usize> = beside.flatten().map(|&(_, card)| card).collect();
    sort(&mut found);
    found
}

fn is_title(segment: &Segment) -> bool {
    TITLE_WORDS.contains(&segment.words) && segment.link_share() >= LINK_SHARE
}
