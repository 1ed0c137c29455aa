//! Acronyms that name nobody: of ordinary words ("tingkat komponen dalam negeri (TKDN)"), and of the field that a title goes on with
//! ("Menteri Perumahan dan Kawasan Permukiman (PKP)").

use super::acronyms::looks_short;
use super::lexicon::{FIELD_TITLES, LINKERS, has};
use super::memory::Memory;
use super::mentions::Prepared;
use super::units::{Capitals, Case};
use crate::text::case::lower;

/// Fewest letters of an acronym that ordinary words spell; two may be somebody's initials.
const LETTERS: usize = 3;
/// Most words between those that spell it.
const SKIPPED: usize = 1;

/// Takes note of the terms that a line introduces with an acronym in brackets.
pub(super) fn note(prepared: &Prepared, memory: &mut Memory) {
    let line = &prepared.line;
    if line.capitals != Capitals::Mean {
        return;
    }
    for at in 2..line.words.len().saturating_sub(1) {
        let bracketed = line.words[at - 1] == "(" && matches!(line.words[at + 1], ")" | "/");
        let word = line.words[at];
        if !bracketed || word.len() < 2 || !looks_short(word) {
            continue;
        }
        let listed = || prepared.known.iter().any(|known| known.start == at && !known.is_title());
        let ordinary =
            || word.chars().count() >= LETTERS && spelt_before(prepared, at - 1, word, Case::Lower).is_some();
        let field = || {
            let start = spelt_before(prepared, at - 1, word, Case::Capital);
            start.is_some_and(|start| has(&FIELD_TITLES, line.before(start)))
        };
        // "Jaksa Penuntut Umum (JPU)", "Chief Investment Officer (CIO)"
        let title = || {
            let titles = || prepared.known.iter().filter(|known| known.is_title() && known.is_sure());
            let start = spelt_before(prepared, at - 1, word, Case::Capital);
            titles().any(|title| Some(title.start) == start && title.end == at - 1)
        };
        if !listed() && (ordinary() || field() || title()) {
            memory.note_work(&[word]);
        }
    }
}

/// Where the words of this case begin whose initials spell the acronym, read backwards from the bracket.
fn spelt_before(prepared: &Prepared, bracket: usize, acronym: &str, case: Case) -> Option<usize> {
    let line = &prepared.line;
    let mut letters = acronym.chars().rev().map(lower).peekable();
    let (mut at, mut skipped) = (bracket, 0);
    while let Some(&letter) = letters.peek() {
        at = at.checked_sub(1)?;
        let word = line.words[at];
        let opens = case == Case::Lower && line.begins_at(at) && line.units[at].ordinary;
        if (line.units[at].case == case || opens) && word.chars().next().map(lower) == Some(letter) {
            letters.next();
        } else if line.units[at].case == case && case == Case::Lower && !has(&LINKERS, word) {
            skipped += 1;
        } else if !(matches!(word, "," | "/" | "-") || has(&LINKERS, word)) {
            return None;
        }
        if skipped > SKIPPED {
            return None;
        }
    }
    Some(at)
}
