//! Acronyms that name nobody: of ordinary words ("tingkat komponen dalam negeri (TKDN)"), and of the field that a title goes on with
//! ("Menteri Perumahan dan Kawasan Permukiman (PKP)").

use super::acronyms::looks_short;
use super::known::Known;
use super::lexicon::{EVENT_ENDS, FIELD_TITLES, LINKERS, has};
use super::memory::Memory;
use super::mentions::Prepared;
use super::units::{Capitals, Case};
use crate::text::case::{lower, lowered};
use crate::text::words::listed;

/// Words of articles on plants and animals, which have Latin names; lower case.
const LIVING: &str = "spesies fauna flora fosil satwa genus";
/// Ends of the second words of such names, and of no Indonesian word that is not listed.
const LATIN: [&str; 10] = ["us", "um", "ae", "is", "ii", "i", "ica", "osa", "ata", "oides"];
/// Beginnings of verbs that may end so ("mengatasi").
const PREFIXES: [&str; 6] = ["me", "di", "ber", "ter", "ke", "se"];

/// Takes note of Latin names ("Oligodon tolaki"), in an article on plants or animals.
pub(super) fn note_species(lines: &[Prepared], memory: &mut Memory) {
    let words = || lines.iter().flat_map(|prepared| &prepared.line.words);
    if !words().any(|word| listed(LIVING, word)) {
        return;
    }
    for Prepared { line, known, .. } in lines {
        for (at, pair) in line.units.windows(2).enumerate() {
            let [genus, species] = pair else { continue };
            let second = line.words[at + 1];
            let latin =
                LATIN.iter().any(|end| second.ends_with(end)) && !PREFIXES.iter().any(|p| second.starts_with(p));
            let strange = !genus.ordinary && !genus.name && !species.ordinary && species.case == Case::Lower;
            let free = genus.case == Case::Capital && !known.iter().any(|known| known.start <= at && at < known.end);
            if strange && free && latin {
                memory.note_work(&line.words[at..=at]);
            }
        }
    }
}

/// Words for storms, which have names; lower case.
const STORMS: &str = "topan badai siklon taifun hurikan";

/// Takes note of the names of storms ("Topan Kalmegi"), in an article that has the word in small letters too.
pub(super) fn note_storms(lines: &[Prepared], memory: &mut Memory) {
    let mut words = lines.iter().flat_map(|prepared| &prepared.line.words);
    if !words.any(|word| listed(STORMS, word)) {
        return;
    }
    for Prepared { line, .. } in lines {
        for (at, pair) in line.units.windows(2).enumerate() {
            let [storm, name] = pair else { continue };
            if storm.is_capital() && name.is_capital() && listed(STORMS, &lowered(line.words[at])) {
                memory.note_work(&line.words[at..=at]);
                memory.note_work(&line.words[at..at + 2]);
                memory.note_work(&line.words[at + 1..at + 2]);
            }
        }
    }
}

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
        let known = || prepared.known.iter().any(|known| known.start == at && !known.is_title());
        let ordinary =
            || word.chars().count() >= LETTERS && spelt_before(prepared, at - 1, word, Case::Lower).is_some();
        let start = spelt_before(prepared, at - 1, word, Case::Capital);
        let field = start.is_some_and(|start| has(&FIELD_TITLES, line.before(start)));
        // "Jaksa Penuntut Umum (JPU)", "Chief Investment Officer (CIO)"
        let title =
            |title: &Known| title.is_title() && title.is_sure() && Some(title.start) == start && title.end == at - 1;
        // "Sinar Super League (SSL)"
        let event = start.is_some() && has(&EVENT_ENDS, line.words[at - 2]);
        if !known() && (field || event || prepared.known.iter().any(title) || ordinary()) {
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
