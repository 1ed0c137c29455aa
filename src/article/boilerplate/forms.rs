//! Boxes that ask the reader for something: the field of a sign-up, a sign-in or a poll with the words around it.

use crate::article::hints::Hints;
use crate::article::prose::Prose;
use crate::article::segments::Segment;
use crate::article::tags::Tag;
use crate::article::tree::{Inside, Tree};

/// Types of fields that ask a reader for an address, a secret or an opinion.
const FIELDS: [&str; 4] = ["email", "tel", "password", "radio"];
/// Most running text of such a box, in words: the invitation and its conditions.
const BOX_WORDS: usize = 60;
/// Most segments of such a box.
const BOX_SEGMENTS: usize = 12;
/// Steps from a field up to its box.
const STEPS: usize = 8;

/// The boxes, in the order of their fields.
#[must_use]
pub(crate) fn find(tree: &Tree, segments: &[Segment], prose: &Prose) -> Vec<(usize, Hints)> {
    let held = |element: usize| {
        let runs = &tree.elements[element].runs;
        let first = segments.partition_point(|segment| segment.runs.start < runs.start);
        let last = segments.partition_point(|segment| segment.runs.start < runs.end);
        first..last
    };
    let around = |field: usize| {
        let small = |&element: &usize| {
            let segments = &segments[held(element)];
            prose.inside(&tree.elements[element].runs) <= BOX_WORDS
                && segments.len() <= BOX_SEGMENTS
                && !segments.iter().any(|segment| tree.elements[segment.block].tag == Tag::Heading(1))
                && !segments.iter().any(|segment| segment.inside.has(Inside::FIGURE))
        };
        tree.up(field).take(STEPS).take_while(small).last()
    };
    let fields = tree.with_value("type", &FIELDS);
    fields.into_iter().filter_map(around).map(|element| (element, Hints::NEWSLETTER)).collect()
}
