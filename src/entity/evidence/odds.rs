//! What the tagger says about each word of a line.

use super::super::tagger::{self, Tag};
use super::super::units::Line;

/// Log-odds of beginning and of going on with a name of each of [`TYPES`](super::TYPES), against being outside.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::entity) struct Odds {
    pub(in crate::entity) begin: [f32; 3],
    pub(in crate::entity) inside: [f32; 3],
}

/// Least probability of a tag: the tagger is never taken to be surer than this.
const FLOOR: f32 = 0.005;

/// What the tagger says about each unit.
pub(in crate::entity) fn by_tagger(line: &Line) -> Vec<Odds> {
    let tag = |row: &[f32; Tag::COUNT], tag: Tag| row[tag as usize].max(FLOOR).ln();
    let odds = |row: &[f32; Tag::COUNT]| {
        let outside = tag(row, Tag::Outside);
        let begin = [Tag::BeginPerson, Tag::BeginOrganization, Tag::BeginPlace];
        let inside = [Tag::InPerson, Tag::InOrganization, Tag::InPlace];
        Odds { begin: begin.map(|t| tag(row, t) - outside), inside: inside.map(|t| tag(row, t) - outside) }
    };
    let marginals = tagger::tag_with_scores(&line.words).marginals;
    let none = [0.0; Tag::COUNT];
    (0..line.units.len()).map(|index| odds(marginals.get(index).unwrap_or(&none))).collect()
}
