//! A page read once: its tree, its text in segments, and what both say of every part.

use super::boilerplate::{forms, phrases, sections};
use super::cards;
use super::hints::Hints;
use super::prose::Prose;
use super::publishers::{self, Publisher};
use super::segments::{self, Segment};
use super::tree::{Inside, Tree};
use super::zones;
use crate::order::sort_by_key;
use crate::page::PageSnapshot;
use crate::report::Category;

/// What the rules of structure work on.
#[derive(Debug, Clone)]
pub(crate) struct Layout<'a> {
    /// The snapshot itself.
    pub page: &'a PageSnapshot,
    /// Whose page it is, if the table knows.
    pub publisher: Option<Publisher>,
    /// Its elements.
    pub tree: Tree<'a>,
    /// Its text.
    pub segments: Vec<Segment>,
    /// Running text of each segment.
    pub prose: Prose,
    /// What each element is inside of.
    pub zones: Vec<Hints>,
    /// What each segment says itself that it is, and the phrase.
    pub says: Vec<Option<(Category, &'static str)>>,
}

/// Boxes that hold no part of the article, whatever they say.
pub(crate) const FOREIGN: [Hints; 13] = [
    Hints::AUTHOR,
    Hints::COMMENT,
    Hints::RELATED,
    Hints::READ_ALSO,
    Hints::SHARE,
    Hints::NAV,
    Hints::FOOTER,
    Hints::SIDEBAR,
    Hints::AD,
    Hints::PROMO,
    Hints::NEWSLETTER,
    Hints::PAGING,
    Hints::DIALOG,
];

/// Longest label before a link, in words.
pub(crate) const LINK_LABEL_WORDS: usize = 4;

/// What a label says when the rest of its line is links: "Simak Juga" and a headline, "Topik" and its names.
fn leads_on(tree: &Tree, segment: &Segment) -> Option<(Category, &'static str)> {
    if segment.linked == 0 || segment.link_share() >= 1.0 || segment.inside.has(Inside::LINK) {
        return None;
    }
    let linked = |run: &usize| tree.elements[tree.runs[*run].element].inside.has(Inside::LINK);
    let label: String = segment.runs.clone().take_while(|run| !linked(run)).map(|run| tree.runs[run].text).collect();
    let label = segments::folded(&label);
    let words = segments::words(&label);
    let rest = label.chars().filter(|char| !char.is_whitespace()).count() + segment.linked;
    let says = (1..=LINK_LABEL_WORDS).contains(&words).then(|| phrases::category(&label, words))??;
    (matches!(says.0, Category::ReadAlso | Category::Topics) && rest >= segment.letters).then_some(says)
}

impl<'a> Layout<'a> {
    /// Reads a snapshot.
    #[must_use]
    pub(crate) fn read(page: &'a PageSnapshot) -> Self {
        let mut tree = Tree::read(page);
        let publisher = publishers::of_page(page);
        if let Some(publisher) = &publisher {
            publisher.vote(page, &mut tree);
        }
        let segments = segments::cut(&tree);
        let prose = Prose::measure(&tree, &segments);
        let cards = cards::find(&tree, &segments, &prose);
        let says: Vec<_> = segments
            .iter()
            .map(|segment| phrases::category(&segment.text, segment.words).or_else(|| leads_on(&tree, segment)))
            .collect();
        let mut boxes: Vec<(usize, Hints)> = cards.into_iter().map(|card| (card, Hints::RELATED)).collect();
        boxes.extend(sections::find(&tree, &segments, &prose, &says));
        boxes.extend(forms::find(&tree, &segments, &prose));
        sort_by_key(&mut boxes, |found| found.0);
        let zones = zones::read(&tree, &prose, &boxes);
        Self { page, publisher, tree, segments, prose, zones, says }
    }

    /// What a segment is inside of.
    #[must_use]
    pub(crate) fn zone(&self, segment: usize) -> Hints {
        self.zones[self.segments[segment].element]
    }

    /// Whether a segment stands in a box that is not the article.
    #[must_use]
    pub(crate) fn is_foreign(&self, segment: usize) -> bool {
        let zone = self.zone(segment);
        FOREIGN.iter().any(|&hint| zone.has(hint))
    }

    /// Whether a segment is running text outside such boxes.
    #[must_use]
    pub(crate) fn is_body_prose(&self, segment: usize) -> bool {
        self.prose.weights[segment] > 0 && !self.is_foreign(segment)
    }

    /// The largest element around a segment that holds no running text but the segment's own.
    #[must_use]
    pub(crate) fn label_box(&self, segment: usize) -> usize {
        let own = self.prose.weights[segment];
        let inside = |&element: &usize| self.prose.inside(&self.tree.elements[element].runs) <= own;
        self.tree.up(self.segments[segment].block).take_while(inside).last().unwrap_or(self.segments[segment].block)
    }

    /// The segments whose text starts inside an element.
    #[must_use]
    pub(crate) fn inside(&self, element: usize) -> std::ops::Range<usize> {
        let runs = &self.tree.elements[element].runs;
        let first = self.segments.partition_point(|segment| segment.runs.start < runs.start);
        let last = self.segments.partition_point(|segment| segment.runs.start < runs.end);
        first..last
    }
}
