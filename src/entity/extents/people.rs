//! What belongs to the names of people: first names that are words as well, and initials.

use super::super::mentions::{Mention, Prepared};
use super::super::units::{Capitals, Case, Line};
use super::widen;
use crate::report::EntityType;

/// A sentence's first word that is a name as well as a word ("Bagus", "Indah") belongs to the person's name that follows.
pub(in crate::entity) fn take_first_names(lines: &[Prepared], mentions: &mut Vec<Mention>) {
    widen(lines, mentions, |prepared, mention, least, _| {
        let Prepared { line, known, .. } = prepared;
        let Some(before) = mention.start.checked_sub(1).filter(|&before| before >= least) else { return };
        let unit = &line.units[before];
        let title = known.iter().any(|known| known.is_title() && known.is_sure() && known.end == mention.start);
        // "Putri Aisya Pahlawani" is a name, "Putri Diana" a princess.
        let weak = known.iter().any(|known| known.is_title() && known.end == mention.start);
        // "Putra Raffi Ahmad" is his son.
        let whole = known.iter().any(|known| {
            (known.start, known.end) == (mention.start, mention.end) && known.form.is_canonical() && known.is_sure()
        });
        // "Ketua PMI Purbalingga Imam Wahyudi": behind an office it is the first name.
        let held = before == least && least > 0 && !line.begins_at(before);
        let apt = if held {
            true
        } else if weak {
            mention.end - mention.start > 1 && !whole
        } else {
            line.begins_at(before)
        };
        let named = unit.name || mention.end == mention.start + 1 && is_strange(prepared, before);
        let first = apt && unit.case == Case::Capital && named && (!title || held);
        if mention.kind == EntityType::Person && first && line.capitals == Capitals::Mean {
            mention.start = before;
        }
    });
}

/// Whether a sentence begins with a word that is neither an ordinary one nor known, and that the tagger sees a name begin with.
fn is_strange(prepared: &Prepared, at: usize) -> bool {
    let known = prepared.known.iter().any(|known| known.start <= at && at < known.end);
    prepared.line.begins_at(at) && !prepared.line.units[at].ordinary && !known && prepared.odds[at].begin[0] > 0.0
}

/// A letter before or after somebody's name is an initial of it ("M. Ridwan Kamil", "Aryo Wibowo S, manajer").
pub(super) fn take_initials(lines: &[Prepared], mentions: &mut Vec<Mention>) {
    widen(lines, mentions, |Prepared { line, .. }, mention, least, next| {
        if mention.kind != EntityType::Person || line.capitals != Capitals::Mean || mention.end == mention.start + 1 {
            return;
        }
        let dotted = usize::from(line.before(mention.start) == ".");
        let letter = mention.start.checked_sub(1 + dotted).filter(|&at| at >= least && is_letter(line, at));
        mention.start = letter.unwrap_or(mention.start);
        let apart = next.first().is_none_or(|next| next.start > mention.end);
        let closed = line.words.get(mention.end + 1).is_none_or(|word| matches!(*word, "," | "(" | ")"));
        if apart && closed && mention.end < line.units.len() && is_letter(line, mention.end) {
            mention.end += 1;
        }
    });
}

fn is_letter(line: &Line, at: usize) -> bool {
    line.units[at].case == Case::Capital && line.units[at].end == line.units[at].start + 1
}
