//! What the words beside a stretch say that are left out of it.

use super::super::gazetteer::Kind;
use super::super::known::Known;
use super::super::lexicon::{BRANCHES, LINKERS, ORGANIZATION_HEADS, ORGANIZATION_TAILS, has};
use super::super::units::Capitals;
use super::Evidence;
use super::weights::{LEAVES_CAPITAL, TEARS_NAME};

impl Evidence<'_> {
    /// What the words beside it say that are left out of it.
    pub(super) fn neighbours(&self, start: usize, end: usize, kind: usize) -> f32 {
        let weight = |index: usize| {
            let unit = &self.line.units[index];
            let odds = &self.odds[index];
            let left_out = unit.is_capital()
                && !self.line.begins_at(index)
                && self.line.capitals == Capitals::Mean
                && !self.known.iter().any(|known| known.is_title() && known.start <= index && index < known.end);
            match left_out {
                true if kind == 0 && odds.begin[0].max(odds.inside[0]) > 0.0 => TEARS_NAME,
                true => LEAVES_CAPITAL,
                false => 0.0,
            }
        };
        let field = kind == 0 && self.follows_field(start, end);
        let before = start.checked_sub(1).filter(|_| !field).map_or(0.0, weight);
        // "Direktur Sinarmas Rahmawan": two names.
        // "Analis Sinar Sekuritas Rahmawan": nothing follows in a company's name.
        let tailed = end > start + 1 && ORGANIZATION_TAILS.has(self.line.words[end - 1]);
        let parts = kind == 1 && end < self.line.units.len() && (tailed || self.goes_on_as_person(start, end + 1));
        before + if end < self.line.units.len() && !parts { weight(end) } else { 0.0 }
    }

    /// "Direktur Preservasi Rahmawan": whether what stands between a title and this is the office's field or place, and no part of
    /// a name.
    pub(in crate::entity) fn follows_field(&self, start: usize, end: usize) -> bool {
        let Some(before) = start.checked_sub(1) else { return false };
        let (unit, odds) = (&self.line.units[before], &self.odds[before]);
        let word = |at: usize| self.line.units[at].ordinary && !ORGANIZATION_HEADS.has(self.line.words[at]);
        let field = |title: &Known| {
            let between = title.end..start;
            title.is_title()
                && !between.is_empty()
                && between.into_iter().all(|at| word(at) || has(&LINKERS, self.line.words[at]))
        };
        let named = self.known.iter().any(|known| known.start == start && known.form.kind != Kind::Person);
        let apart = !named && !self.line.units[start].ordinary && odds.begin[0].max(odds.inside[0]) <= 0.0;
        // "Wali Kota Gowa Rahmawan"; companies' names end with "Indonesia".
        let place = |known: &Known| known.end == start && known.is_sure() && known.form.kind == Kind::Place;
        let place = self.known.iter().any(place) && !has(&BRANCHES, self.line.words[before]);
        // "Kanit Polsek Gowa Labuan, AKP Rahmawan": the one named behind the comma holds the office.
        let later = self.line.words.get(end) == Some(&",")
            && self.known.iter().any(|known| known.is_title() && known.start == end + 1);
        let held = !later
            && self.follows_title(start)
            && (end > start + 1 && self.known_from(start, end) || apart && place && self.line.words[start].len() > 1);
        unit.is_capital() && !unit.name && (held || apart && self.known.iter().any(field))
    }

    /// Whether no word beside it has a capital of its own or seems to be of the same name.
    pub(super) fn stands_alone(&self, at: usize) -> bool {
        let capital = |index: usize| self.line.units.get(index).is_some_and(|unit| unit.is_capital());
        let goes_on = |index: usize| self.odds.get(index).is_some_and(|odds| odds.inside[0] > 0.0);
        let before = at.checked_sub(1).is_some_and(|before| capital(before) && !self.line.begins_at(before));
        !before && !capital(at + 1) && !goes_on(at) && !goes_on(at + 1)
    }
}
