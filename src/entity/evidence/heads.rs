//! What a stretch's own first word says: "Dinas Pariwisata", "Kecamatan Sukamaju".

use super::super::known::Known;
use super::super::lexicon::{ORGANIZATION_HEADS, STANDING_HEADS, has};
use super::super::units::{Case, Unit};
use super::weights::{HEAD_ALONE, HEADED, HEADED_AROUND, HEADED_OTHERWISE, HEADED_WHOLE, PAIRED};
use super::{Evidence, Opening, TYPES};
use crate::report::EntityType;

impl Evidence<'_> {
    /// What its first word says.
    pub(super) fn heads(&self, opening: Opening, end: usize, kind: usize) -> f32 {
        let start = opening.start;
        let capital = self.line.units[start].is_capital();
        let inside_title = |known: &Known| {
            known.is_title() && known.start < start && start < known.end && !self.is_body_of(known, opening)
        };
        let known = |known: &Known| {
            (known.start, known.end) == (start, end)
                && known.is_sure()
                && !known.is_title()
                && super::super::type_of(known.form.kind) == TYPES[kind]
        };
        if opening.organization && end == start + 1 {
            let alone = self.line.units.get(end).is_none_or(|unit| !unit.is_capital());
            let organization = TYPES[kind] == EntityType::Organization;
            let standing = organization && has(&STANDING_HEADS, self.line.words[start]);
            // "Pengadilan Negeri (PN) Surabaya"
            let city = self.line.units.get(end + 1).is_some_and(|unit| unit.is_capital());
            let short = organization && city && self.line.before(start) == "(" && self.is_abbreviated(start, end);
            return if alone && (standing || short || self.known.iter().any(known)) { 0.0 } else { HEAD_ALONE };
        }
        if !capital || self.known.iter().any(inside_title) {
            return 0.0;
        }
        let several = end > start + 1;
        let Opening { organization, place, .. } = opening;
        match TYPES[kind] {
            EntityType::Organization if organization && several => HEADED + self.whole(end) + self.paired(start, end),
            EntityType::Place if place && several => HEADED + self.whole(end),
            EntityType::Person if organization || place => HEADED_OTHERWISE,
            _ => 0.0,
        }
    }

    /// Whether no capital follows.
    fn whole(&self, end: usize) -> f32 {
        if self.line.units.get(end).is_some_and(|unit| unit.is_capital()) {
            return 0.0;
        }
        let around = |known: &Known| {
            known.end == end && known.is_sure() && super::super::type_of(known.form.kind) == EntityType::Place
        };
        HEADED_WHOLE + if self.known.iter().any(around) { HEADED_AROUND } else { 0.0 }
    }

    /// Whether two fields of one office are joined in it ("Dinas Pariwisata dan Kebudayaan"), or the second is left out.
    fn paired(&self, start: usize, end: usize) -> f32 {
        let field = |at: usize| {
            let named = self.known.iter().any(|known| known.start == at && !known.is_title());
            let apt = |unit: &&Unit| unit.case == Case::Capital && (unit.ordinary || !unit.name && !named);
            self.line.units.get(at).filter(apt).is_some() && !ORGANIZATION_HEADS.has(self.line.words[at])
        };
        let joint = |at: usize| self.line.before(at + 1) == "dan" && field(at - 1) && field(at + 1);
        if (start + 2..end.saturating_sub(1)).any(joint) {
            PAIRED
        } else if end < self.line.words.len() && joint(end) {
            -PAIRED
        } else {
            0.0
        }
    }

    /// "pejabat Pemerintah Kota Surabaya": the capital begins the name of the body that the title ends with.
    pub(super) fn is_body_of(&self, title: &Known, opening: Opening) -> bool {
        let small = self.line.units[title.start].case == Case::Lower && self.line.units[opening.start].is_capital();
        small && opening.organization && opening.start + 1 == title.end
    }
}
