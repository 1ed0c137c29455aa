//! What the lists say of a stretch.

use super::super::type_of;
use super::weights::{CUTS_LISTED, LISTED, LISTED_AMBIGUOUS, LISTED_OTHERWISE, LISTED_WORD, NO_NAME};
use super::{Evidence, TYPES};
use crate::report::EntityType;

impl Evidence<'_> {
    /// Whether a known name is exactly these units.
    pub(super) fn known_from(&self, start: usize, end: usize) -> bool {
        self.known.iter().any(|known| !known.is_title() && known.is_sure() && (known.start, known.end) == (start, end))
    }

    /// Whether the lists have it as a description of something of the type.
    pub(super) fn is_epithet(&self, start: usize, end: usize, kind: usize) -> bool {
        // "Presiden ke-7 RI Joko Widodo": a title, no second name.
        let title = TYPES[kind] == EntityType::Person && self.line.units.get(end).is_some_and(|unit| unit.is_capital());
        end - start > 1
            && !title
            && self.known.iter().any(|known| {
                (known.start, known.end) == (start, end)
                    && known.form.is_epithet()
                    && known.is_sure()
                    && type_of(known.form.kind) == TYPES[kind]
            })
    }

    /// What the lists say.
    pub(super) fn listed(&self, start: usize, end: usize, kind: usize) -> f32 {
        if self.memory.is_somebody(&self.line.words[start..end]) {
            return if TYPES[kind] == EntityType::Person { LISTED_WORD } else { NO_NAME };
        }
        let mut exact: f32 = 0.0;
        let mut cut: f32 = 0.0;
        let mut otherwise = false;
        for known in self.known.iter().filter(|known| known.start < end && start < known.end) {
            if known.is_title() {
                continue;
            }
            let same = type_of(known.form.kind) == TYPES[kind];
            if (known.start, known.end) == (start, end) {
                let several = end - start > 1;
                let weight = match (known.is_sure(), several) {
                    (true, true) => LISTED,
                    (true, false) => LISTED_WORD,
                    (false, _) => LISTED_AMBIGUOUS,
                };
                if same {
                    exact = exact.max(weight);
                } else {
                    otherwise |= known.is_sure();
                }
            } else {
                let inside = start <= known.start && known.end <= end;
                let around = known.start <= start && end <= known.end;
                let several = known.end - known.start > 1;
                if several && known.is_sure() && (around || !inside) {
                    cut = CUTS_LISTED;
                }
            }
        }
        if otherwise && exact == 0.0 {
            exact = LISTED_OTHERWISE;
        }
        exact + cut
    }
}
