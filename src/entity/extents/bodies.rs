//! What belongs to the names of organizations: legal forms, units of a body, its place, "RI".

use super::super::gazetteer::{self, Kind};
use super::super::known::Known;
use super::super::lexicon::{
    BOARDS, COMMON_ACRONYMS, COMPANY_TAILS, HOSPITAL_HEADS, LINKERS, ORGANIZATION_TAILS, PLACE_HEADS, PLACED_BODIES,
    ROMAN, UNIT_HEADS, has, is_generic,
};
use super::super::mentions::{Mention, Prepared};
use super::super::units::{Capitals, Case, Line};
use super::widen;
use crate::report::EntityType;

/// What a company is, before its name.
const LEGAL_FORMS: [&str; 4] = ["PT", "CV", "BPR", "BPRS"];

/// What a company's name holds that says what it is: "PT Bank Sinar (Persero) Tbk", "PT Sinar Adi Mandiri".
pub(super) fn take_legal_forms(lines: &[Prepared], mentions: &mut Vec<Mention>) {
    widen(lines, mentions, |Prepared { line, known, .. }, mention, least, next| {
        let words = &line.words;
        let is = |at: usize, text: &str| words.get(at).is_some_and(|word| word.eq_ignore_ascii_case(text));
        if mention.kind != EntityType::Organization {
            return;
        }
        // "Executive Manager PT Sinar": an office, and then the company.
        let inner = (mention.start + 1..mention.end - 1).find(|&at| words[at] == "PT");
        mention.start = inner.unwrap_or(mention.start);
        while mention.start > least && has(&LEGAL_FORMS, words[mention.start - 1]) {
            mention.start -= 1;
        }
        if is(mention.start, "pt") || is(mention.start, "cv") {
            let end = capitals_end(line, mention.end);
            // "Direktur PT Sinar Adi Mandiri, Budi": who is named behind the comma, is not named before it.
            let somebody = |at: usize| next.iter().any(|other| other.start == at && other.kind == EntityType::Person);
            let apart = (is(end, ",") || is(end, ";")) && somebody(end + 1);
            // "kepada PT Sinar Anak Bangsa": where no office stands before it, nobody who holds one stands behind.
            let titled = known.iter().any(|known| known.is_title() && known.end == mention.start);
            let held = titled || mention.start.checked_sub(1).is_some_and(|at| line.units[at].is_capital());
            if end > mention.end && (apart || !held || has(&COMPANY_TAILS, words[end - 1])) {
                mention.end = end;
            }
        }
        let state = is(mention.end + 1, "persero") || is(mention.end + 1, "perseroda");
        if is(mention.end, "(") && state && is(mention.end + 2, ")") {
            mention.end += 3;
            mention.end += usize::from(is(mention.end, "tbk"));
        }
    });
}

/// One past the last of the capitals from here.
fn capitals_end(line: &Line, from: usize) -> usize {
    from + line.units[from..].iter().take_while(|unit| unit.is_capital()).count()
}

/// How the lists describe companies.
const COMPANY: &str = "Perusahaan ";

/// What foreign schools' names end with, those of places among them.
const SCHOOL_TAILS: [&str; 2] = ["University", "Institute"];

/// "BNI Sekuritas", "Xiaomi Indonesia": what a company's name goes on with, that is still a company.
pub(super) fn take_tails(lines: &[Prepared], mentions: &mut Vec<Mention>) {
    widen(lines, mentions, |Prepared { line, known, .. }, mention, _, next| {
        let free = next.iter().all(|other| other.start != mention.end || other.end == mention.end + 1);
        // "California State University"
        let school = |at: usize| line.words.get(at).is_some_and(|word| has(&SCHOOL_TAILS, word));
        if mention.end > mention.start + 1 && school(mention.end - 1) || free && school(mention.end) {
            mention.kind = EntityType::Organization;
        }
        let Some(word) = line.words.get(mention.end).filter(|_| free && line.capitals == Capitals::Mean) else {
            return;
        };
        let company = known.iter().any(|known| {
            let same = (known.start, known.end) == (mention.start, mention.end) && known.is_sure();
            same && gazetteer::description(known.form.entry).is_some_and(|text| text.starts_with(COMPANY))
        });
        let tail = line.units[mention.end].is_capital() && ORGANIZATION_TAILS.has(word);
        if mention.kind == EntityType::Organization && (tail || company && *word == "Indonesia") {
            mention.end += 1;
        }
    });
}

/// What a government's place begins with.
const RULED: [&str; 5] = ["kabupaten", "kota", "provinsi", "desa", "kecamatan"];

/// A body that is named by where it is: "Polres Pelabuhan Tanjung Priok".
pub(super) fn take_placed(lines: &[Prepared], mentions: &mut Vec<Mention>) {
    widen(lines, mentions, |Prepared { line, known, .. }, mention, least, _| {
        let Some(before) = mention.start.checked_sub(1).filter(|&before| before >= least) else { return };
        let in_title = known.iter().any(|known| known.is_title() && known.start <= before && before < known.end);
        // "Kepolisian Resor Gowa"
        let level = |at: usize| matches!(line.words[at], "Daerah" | "Resor" | "Sektor");
        let force = before > least && line.words[before - 1] == "Kepolisian" && level(before);
        if line.words[before] == "Kepolisian" && level(mention.start) {
            mention.kind = EntityType::Organization;
            mention.start = before;
            return;
        }
        // "Pemerintah Kabupaten Gowa"
        let ruled = line.words[before] == "Pemerintah" && has(&RULED, line.words[mention.start]);
        let head = force || ruled || line.units[before].is_capital() && has(&PLACED_BODIES, line.words[before]);
        if mention.kind == EntityType::Place && is_acronym_of(line, known, mention) {
            mention.kind = EntityType::Organization;
        } else if mention.kind == EntityType::Place && head && !in_title {
            mention.kind = EntityType::Organization;
            mention.start = before - usize::from(force);
        }
    });
}

/// Acronyms of what is a place itself ("TPU Sukamaju"), besides those that name nobody; lower case.
const GROUNDS: [&str; 4] = ["tpu", "kek", "plbn", "tpi"];

/// Whether a place's name is that of a body there, which begins with an acronym: "PPLN Kuala Lumpur".
fn is_acronym_of(line: &Line, known: &[Known], mention: &Mention) -> bool {
    let (start, end) = (mention.start, mention.end);
    let word = line.words[start];
    let short = line.capitals == Capitals::Mean && line.units[start].case == Case::Upper && word.len() > 2;
    let grounds =
        has(&GROUNDS, word) || PLACE_HEADS.has(word) || has(&HOSPITAL_HEADS, word) || COMMON_ACRONYMS.has(word);
    let place = |from: usize| move |known: &Known| known.form.kind == Kind::Place && known.start == from;
    let rest = |known: &Known| place(start + 1)(known) && known.end == end && known.is_sure();
    short && !grounds && known.iter().any(rest) && !known.iter().any(place(start))
}

/// How far a board reaches, behind "Pengurus".
const REACHES: [&str; 5] = ["pusat", "besar", "wilayah", "daerah", "cabang"];
/// Most words of a unit's name before that of its body.
const UNIT_WORDS: usize = 6;

/// A unit and the body that it belongs to are one name ("Unit Resmob Polres Gowa", "Satuan Tugas Supervisi KPK Wilayah II").
pub(super) fn take_units(lines: &[Prepared], mentions: &mut Vec<Mention>) {
    widen(lines, mentions, |Prepared { line, known, .. }, mention, least, _| {
        if mention.kind != EntityType::Organization || line.capitals != Capitals::Mean {
            return;
        }
        // "Ketua DPC Partai Sinar": the board is the party's.
        let board = |title: &Known, at: usize| title.start < at && at + 1 == title.end && has(&BOARDS, line.words[at]);
        let titled = |title: &Known, at: usize| title.start <= at && at < title.end && !board(title, at);
        let in_title = |at: usize| known.iter().any(|known| known.is_title() && titled(known, at));
        let belongs = |at: &usize| line.units[*at].is_capital() || has(&LINKERS, line.words[*at]);
        let run = (least..mention.start).rev().take(UNIT_WORDS).take_while(|at| belongs(at) && !in_title(*at));
        let unit = |at: usize| has(&UNIT_HEADS, line.words[at]) && !is_generic(&line.words[at..mention.start]);
        let head = run.filter(|&at| line.units[at].is_capital() && unit(at)).last();
        // "Pengurus Pusat IDAI"
        let board = mention.start.checked_sub(2).filter(|&at| at >= least && line.words[at] == "Pengurus");
        let Some(head) = head.or(board.filter(|&at| has(&REACHES, line.words[at + 1]))) else { return };
        mention.start = head;
        let region = line.words.get(mention.end) == Some(&"Wilayah");
        if region && line.words.get(mention.end + 1).is_some_and(|word| has(&ROMAN, word)) {
            mention.end += 2;
        }
    });
}

/// "RI" after a body of the state belongs to its name ("DPR RI").
pub(super) fn take_nation(lines: &[Prepared], mentions: &mut Vec<Mention>) {
    widen(lines, mentions, |Prepared { line, .. }, mention, _, _| {
        let short = mention.end == mention.start + 1 && line.units[mention.start].case == Case::Upper;
        let state = mention.kind == EntityType::Organization && short && line.capitals == Capitals::Mean;
        if state && line.words.get(mention.end) == Some(&"RI") {
            mention.end += 1;
        }
    });
}
