//! Names of films, songs, books and gadgets, which are no entities: where the article introduces them, and where they come again.

use super::gazetteer::{self, Kind};
use super::known::Known;
use super::lexicon::{BRANCHES, LINKERS, ORGANIZATION_TAILS, WORKS, has, is_archive};
use super::memory::{Memory, key};
use super::mentions::{LONGEST, Prepared, begins_known};
use super::units::{Capitals, Case, Line};
use crate::text::words::listed;

/// Takes note of the works that a line introduces.
pub(super) fn note(prepared: &Prepared, memory: &mut Memory) {
    credited(prepared, memory);
    if prepared.line.capitals == Capitals::Mean {
        after_cues(prepared, memory);
        enumerated(prepared, memory);
        told(prepared, memory);
        products(prepared, memory);
    }
}

/// "2. Malam Panjang", when the text under that heading begins with "Drama ini …", and "… asing dengan Malam Panjang. Drama ini …".
pub(super) fn note_pointed(lines: &[Prepared], memory: &mut Memory) {
    for pair in lines.windows(2) {
        let [heading, under] = pair else { continue };
        note_last(heading, under, memory);
        let (heading, under) = (&heading.line, &under.line);
        let numbered =
            heading.units.first().is_some_and(|unit| unit.case == Case::Number) && heading.block != under.block;
        let name = heading.words.get(1..).unwrap_or_default();
        let name = if name.first().is_some_and(|word| matches!(*word, "." | ")")) { &name[1..] } else { name };
        if numbered && is_told(under) && (1..=LONGEST).contains(&name.len()) {
            memory.note_work(name);
        }
    }
}

/// Words at the head of a text within which it says "drama ini".
const TOLD_WORDS: usize = 7;

/// Whether a sentence begins with a work that it points back to: "Drama ini", "Film garapan sutradara Ani Wijaya ini".
fn is_told(line: &Line) -> bool {
    line.words.first().is_some_and(|word| has(&WORKS, word))
        && line.words.iter().take(TOLD_WORDS).any(|word| *word == "ini")
}

/// The capitals that a sentence ends with, when the next one says what kind of work they name.
fn note_last(before: &Prepared, Prepared { line: next, .. }: &Prepared, memory: &mut Memory) {
    let line = &before.line;
    let Some(end) = line.words.len().checked_sub(1).filter(|&end| line.words[end] == ".") else { return };
    let named = |at: &usize| line.units[*at].is_capital() && !line.units[*at].name;
    let start = (1..end).rev().take_while(named).last();
    let Some(start) = start.filter(|&start| end - start <= LONGEST && line.block == next.block && is_told(next)) else {
        return;
    };
    if line.capitals == Capitals::Mean && !before.known.iter().any(|known| known.end == end) {
        memory.note_work(&line.words[start..end]);
    }
}

/// Where names of works stand that the article has introduced as such.
pub(super) fn find(line: &Line, memory: &Memory) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for start in (0..line.units.len()).filter(|&start| memory.has_works() && line.units[start].is_capital()) {
        let end = (start + LONGEST).min(line.units.len());
        found.extend(memory.longest_work(&line.words[start..end]).map(|length| (start, start + length)));
    }
    found
}

/// What is done to works and nobody; lower case.
const STARRING: &str = "membintangi menyutradarai";

/// The runs of capitals that follow "film", "lagu", "berjudul" …
fn after_cues(prepared: &Prepared, memory: &mut Memory) {
    let line = &prepared.line;
    for start in 1..line.units.len() {
        let quoted = matches!(line.words[start - 1], "\"" | "“" | "'" | "‘") && start > 1;
        let cue = line.words[start - 1 - usize::from(quoted)];
        let stars = listed(STARRING, cue);
        if !line.units[start].is_capital() || !(stars || has(&WORKS, cue)) {
            continue;
        }
        // "drama Korea Malam Panjang", "serial Netflix Malam Panjang"
        let origin = |known: &&Known| {
            let of =
                matches!(known.form.kind, Kind::Place | Kind::Organization | Kind::Media) && !known.form.is_epithet();
            known.start == start && of && line.units.get(known.end).is_some_and(|unit| unit.is_capital())
        };
        let start = prepared.known.iter().find(origin).map_or(start, |known| known.end);
        let goes_on = |at: &usize| line.units[*at].is_capital() || has(&LINKERS, line.words[*at]);
        let end = (start + 1..line.units.len()).take_while(goes_on).last().map_or(start + 1, |last| last + 1);
        let listed = begins_known(&prepared.known, start) && !stars;
        let person = prepared.odds[start].begin[0] > 0.0 && !quoted && !stars;
        if !listed && !person {
            memory.note_work(&line.words[start..end]);
        }
    }
}

/// Most words between a word for works and the first of several ("mobil-mobil nasional seperti").
const KIND_WORDS: usize = 4;
/// What an enumeration follows.
const SUCH_AS: [&str; 8] = ["seperti", "yakni", "yaitu", "meliputi", "antara", "lain", "termasuk", "bertajuk"];

/// "mobil-mobil nasional seperti Melati, Kenanga, dan Mawar", "tiga lagu Melati, Kenanga, dan Mawar".
fn enumerated(prepared: &Prepared, memory: &mut Memory) {
    let line = &prepared.line;
    for cue in 0..line.words.len() {
        let word = line.words[cue].split('-').next().unwrap_or_default();
        if line.units[cue].case != Case::Lower || !has(&WORKS, word) {
            continue;
        }
        // "lagu-lagu Sinar Band seperti …"
        let such = line.words[cue + 1..].iter().take(KIND_WORDS).position(|word| has(&SUCH_AS[..1], word));
        let small = line.units[cue + 1..].iter().take(KIND_WORDS).take_while(|unit| unit.case == Case::Lower).count();
        let between = such.map_or(small, |at| small.max(at + 1));
        let first = cue + 1 + between;
        if between > 0 && !has(&SUCH_AS, line.words[first - 1]) {
            continue;
        }
        let names = enumeration(line, first);
        let person = |&(start, _): &(usize, usize)| prepared.odds[start].begin[0] > 0.0 && between == 0;
        let listed = |&(start, end): &(usize, usize)| {
            let exact =
                |known: &Known| (known.start, known.end) == (start, end) && known.is_sure() && !known.is_title();
            prepared.known.iter().any(|known| exact(known) && known.form.kind == Kind::Person)
        };
        if names.len() > 1 && !names.iter().any(|name| person(name) || listed(name)) {
            names.iter().for_each(|&(start, end)| memory.note_work(&line.words[start..end]));
        }
    }
}

/// The runs of capitals from here that commas and "dan" part.
fn enumeration(line: &Line, mut at: usize) -> Vec<(usize, usize)> {
    let mut names = Vec::new();
    loop {
        let end = at + line.units[at..].iter().take_while(|unit| unit.is_capital()).count();
        if end == at {
            return names;
        }
        names.push((at, end));
        let joints =
            line.words[end..].iter().take(2).take_while(|word| matches!(**word, "," | "dan" | "serta" | "hingga"));
        let joints = joints.count();
        if joints == 0 {
            return names;
        }
        at = end + joints;
    }
}

/// A still of a work is captioned with its name, which its credit repeats: "Malam Panjang (dok. Netflix/Malam Panjang)".
fn credited(prepared: &Prepared, memory: &mut Memory) {
    let words = &prepared.line.words;
    for stroke in (1..words.len()).filter(|&at| words[at] == "/") {
        let outlet = prepared.known.iter().filter(|known| known.end == stroke && known.form.kind == Kind::Media);
        let Some(start) = outlet.map(|known| known.start).min() else { continue };
        let Some(archive) = (start.saturating_sub(2)..start).find(|&at| is_archive(words[at])) else { continue };
        let Some(bracket) = archive.checked_sub(1).filter(|&at| words[at] == "(") else { continue };
        let end = words[stroke..].iter().position(|word| *word == ")").map_or(words.len(), |at| stroke + at);
        let name = &words[stroke + 1..end];
        let repeated = bracket.checked_sub(name.len()).map(|from| &words[from..bracket]);
        if (1..=LONGEST).contains(&name.len()) && repeated.is_some_and(|before| key(before) == key(name)) {
            memory.note_work(name);
        }
    }
}

/// How the lists describe makers of vehicles and devices.
const MAKERS: [&str; 2] = ["Perusahaan otomotif", "Perusahaan teknologi"];

/// "Yamaha NMAX", "Apple Watch": a maker's name that goes on with capitals which are neither a branch of it nor a name.
fn products(prepared: &Prepared, memory: &mut Memory) {
    let line = &prepared.line;
    let maker = |known: &&Known| {
        let described = gazetteer::description(known.form.entry);
        let titled = prepared.known.iter().any(|title| title.is_title() && title.end == known.start);
        described.is_some_and(|text| MAKERS.contains(&text)) && known.form.kind == Kind::Organization && !titled
    };
    for known in prepared.known.iter().filter(maker) {
        let goes_on = |at: &usize| line.units[*at].is_capital() || line.units[*at].case == Case::Number;
        let end = (known.end..line.units.len().min(known.start + LONGEST)).take_while(goes_on).last();
        let Some(end) = end.map(|last| last + 1) else { continue };
        let named = |at: usize| {
            let word = line.words[at];
            let branch = has(&BRANCHES, word) || ORGANIZATION_TAILS.has(word);
            let known = prepared.known.iter().any(|other| other.start == at && !other.is_title());
            branch || known || line.units[at].name
        };
        if !(known.end..end).any(named) {
            memory.note_work(&line.words[known.start..end]);
        }
    }
}

/// What a work does; lower case.
const TELLS: &str = "berkisah bercerita mengisahkan menceritakan";

/// "Malam Panjang adalah drama Korea …": what a sentence begins with and calls a work.
fn told(prepared: &Prepared, memory: &mut Memory) {
    let line = &prepared.line;
    let goes_on = |at: &usize| line.units[*at].is_capital() || has(&LINKERS, line.words[*at]);
    let end = (0..line.units.len().min(LONGEST)).take_while(goes_on).count();
    let is = line.words.get(end).is_some_and(|word| matches!(*word, "adalah" | "merupakan" | "ialah"));
    let a = usize::from(line.words.get(end + 1).is_some_and(|word| matches!(*word, "sebuah" | "salah")));
    let called = |word: &&str| has(&WORKS, word) && word.starts_with(char::is_lowercase);
    let work = line.words.get(end + 1 + a).is_some_and(called);
    let whole = prepared.known.iter().any(|known| (known.start, known.end) == (0, end) && !known.is_title());
    // "Malam Panjang mengisahkan …"
    let told = || line.words.get(end).is_some_and(|word| listed(TELLS, word)) && prepared.odds[0].begin[0] <= 0.0;
    if end > 0 && (is && work || told()) && !whole {
        memory.note_work(&line.words[..end]);
    }
}
