//! What belongs to the names of people: first names that are words as well, and initials.

use super::super::datelines::is_site;
use super::super::mentions::{Mention, Prepared, put};
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

/// What stands before or behind a name without being part of it: "Ketua Bawaslu RI Abhan", "Wisnu Wardana SpPD".
pub(super) fn drop_offices(lines: &[Prepared], mentions: &mut Vec<Mention>) {
    let mut bodies = Vec::new();
    for mention in mentions.iter_mut().filter(|mention| mention.kind == EntityType::Person) {
        let Prepared { line, known, .. } = &lines[mention.line];
        let words = &line.words;
        // "Sekjen FUI Muhammad Wirahadi": a body that nobody knows; initials are shorter.
        let titled = || known.iter().any(|known| known.is_title() && known.is_sure() && known.end == mention.start);
        let acronym = line.units[mention.start].case == Case::Upper && words[mention.start].len() > INITIALS;
        let named = |at: usize| line.units[at].case == Case::Capital;
        let goes_on = mention.end > mention.start + 1 && (mention.start + 1..mention.end).all(named);
        let body = acronym && titled() || is_site(words[mention.start]);
        if body && goes_on && line.capitals == Capitals::Mean {
            let end = mention.start + 1;
            bodies.push(Mention { end, kind: EntityType::Organization, ..mention.clone() });
            mention.start += 1;
        }
        if words[mention.start] == "RI" && mention.end > mention.start + 1 {
            mention.start += 1;
        }
        while mention.end > mention.start + 1 && is_degree(words[mention.end - 1]) {
            mention.end -= 1;
        }
    }
    put(mentions, bodies);
}

/// Most letters of the initials that a name begins with ("AM Fatwa").
const INITIALS: usize = 2;

/// Degrees as they are written behind names; a specialist's has a capital after "Sp".
const DEGREES: [&str; 16] =
    ["SH", "MH", "SE", "MM", "MSi", "MKes", "SPd", "MPd", "SSos", "SIK", "SKM", "STP", "MBA", "PhD", "MSc", "MT"];

fn is_degree(word: &str) -> bool {
    let specialist = word.strip_prefix("Sp").is_some_and(|field| field.starts_with(char::is_uppercase));
    specialist || DEGREES.contains(&word)
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
