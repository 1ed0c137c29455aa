//! What belongs to the names of places: "Provinsi", "Jalan", "Markas".

use super::super::known::Known;
use super::super::lexicon::{
    BUILDINGS, DROPPED_HEADS, HOUSES, NAMED_TITLES, NAMESAKES, PLACE_HEADS, SCHOOL_HEADS, has,
};
use super::super::mentions::{Mention, Prepared, put};
use super::super::units::{Capitals, Case, Line, Unit};
use super::widen;
use crate::order::sort_by_key;
use crate::report::EntityType;

/// Most digits of the number of a school or house; fewer letters than that before it may be a score.
const NUMBER: usize = 2;

/// Capitalised designators before a place's name belong to it ("Provinsi Krabi", "Stasiun Gambir").
pub(super) fn take_designators(lines: &[Prepared], mentions: &mut Vec<Mention>) {
    widen(lines, mentions, |Prepared { line, known, .. }, mention, least, _| {
        // "Kecamatan Metro Pusat", whatever else has that name
        if mention.end > mention.start + 1 && SMALLER.contains(&line.words[mention.start]) {
            mention.kind = EntityType::Place;
        }
        let in_title = |at: usize| known.iter().any(|known| known.is_title() && known.start < at && at < known.end);
        // "Jl. Ahmad Yani", "Jalan Prof. Dr. Satrio", "Jalan Kapten Pattimura"
        let plain = |at: usize| line.words[at].trim_end_matches('.');
        let honour = |at: usize| plain(at).is_empty() || has(&NAMED_TITLES, plain(at)) || is_title(known, at);
        let street = (least..mention.start)
            .rev()
            .find(|&at| !honour(at))
            .filter(|&at| has(&NAMESAKES, plain(at)) && line.words[at].starts_with(char::is_uppercase));
        // "Direktur Jembatan Rahmat": nobody heads one bridge.
        let field = street.is_some_and(|at| FIELDS.contains(&line.words[at]) && follows_title(known, line, at));
        if mention.kind != EntityType::Organization && street.is_some() && !field {
            mention.kind = EntityType::Place;
            mention.start = street.unwrap_or(mention.start);
        }
        // "SMPN 2 Sidoarjo", "TPS 12 Menteng"
        let numbered = mention.start.checked_sub(2).filter(|&at| at + 1 >= least).filter(|&at| {
            let number = line.units[at + 1].case == Case::Number && line.words[at + 1].len() <= NUMBER;
            number && line.units[at].case == Case::Upper && line.words[at].len() > NUMBER
        });
        if let Some(at) = numbered.filter(|_| mention.kind == EntityType::Place && line.capitals == Capitals::Mean) {
            mention.start = at;
            if has(&SCHOOL_HEADS, line.words[at]) {
                mention.kind = EntityType::Organization;
            }
        }
        while let Some(before) = mention.start.checked_sub(1).filter(|&before| before >= least) {
            let mean = !line.begins_at(before) || has(&DROPPED_HEADS, line.words[before]);
            let mean = mean && !line.is_capital_city_at(before) && !in_title(before);
            let head = line.units[before].case == Case::Capital && PLACE_HEADS.has(line.words[before]);
            if mention.kind != EntityType::Place || !head || !mean {
                break;
            }
            mention.start = before;
        }
    });
}

/// Whether the unit is of a title.
fn is_title(known: &[Known], at: usize) -> bool {
    known.iter().any(|known| known.is_title() && known.start <= at && at < known.end)
}

/// What no office heads one of: behind a title it is the office's field ("Direktur Jembatan Rahmat").
const FIELDS: [&str; 2] = ["Jalan", "Jembatan"];

/// Whether a title stands before, and goes on with capitals up to here.
fn follows_title(known: &[Known], line: &Line, at: usize) -> bool {
    let title =
        |known: &Known| known.is_title() && known.end <= at && line.units[known.end..at].iter().all(Unit::is_capital);
    known.iter().any(title)
}

/// A title behind a place's name begins that of somebody ("Bupati Gowa Drs. Rahmat").
pub(super) fn drop_titles(lines: &[Prepared], mentions: &mut Vec<Mention>) {
    mentions.retain_mut(|mention| {
        let words = &lines[mention.line].line.words;
        let after = words.get(mention.end).is_some_and(|word| *word == "." || word.starts_with(char::is_uppercase));
        let title = mention.end > mention.start + 1 && has(&NAMED_TITLES, words[mention.end - 1].trim_end_matches('.'));
        if mention.kind == EntityType::Place && after && title {
            mention.end -= 1;
        }
        // "Jalan Dr. Setiabudi": the name goes on.
        words[mention.start + 1..mention.end].iter().any(|word| *word != ".") || !has(&NAMESAKES, words[mention.start])
    });
}

/// What is named apart from the smaller place before it ("Desa Sukamaju Kecamatan Sukasari Kabupaten Gowa").
const LARGER: [&str; 7] = ["Kelurahan", "Kecamatan", "Kec", "Kabupaten", "Kab", "Provinsi", "Propinsi"];
/// What such a smaller place begins with.
const SMALLER: [&str; 9] =
    ["Dusun", "Kampung", "Desa", "Kelurahan", "Kecamatan", "Kec", "Kabupaten", "Nagari", "Gampong"];

/// A street is named apart from the house that stands in it ("Gedung Sate Jalan Diponegoro"), and a district from the village.
pub(super) fn part_streets(lines: &[Prepared], mentions: &mut Vec<Mention>) {
    let mut parts = Vec::new();
    for mention in mentions.iter_mut().filter(|mention| mention.kind == EntityType::Place) {
        let words = &lines[mention.line].line.words;
        loop {
            let first = words[mention.start];
            let house = has(&HOUSES, first) || first.starts_with("Mapol");
            let street = |word: &str| matches!(word, "Jalan" | "Jl") && house;
            let larger = |word: &str| LARGER.contains(&word) && SMALLER.contains(&first);
            let mut inner = mention.start + 1..mention.end - 1;
            let Some(at) = inner.rfind(|&at| street(words[at]) || larger(words[at])) else { break };
            parts.push(Mention { start: at, ..mention.clone() });
            mention.end = at;
        }
    }
    sort_by_key(&mut parts, |part| (part.line, part.start));
    put(mentions, parts);
}

/// The house of a body is a place ("Markas Polrestabes Makassar").
pub(super) fn take_buildings(lines: &[Prepared], mentions: &mut Vec<Mention>) {
    widen(lines, mentions, |Prepared { line, .. }, mention, least, _| {
        let within = mention.end > mention.start + 1 && has(&BUILDINGS, line.words[mention.start]);
        if within && mention.kind == EntityType::Organization && line.units[mention.start].is_capital() {
            mention.kind = EntityType::Place;
        }
        let before = mention.start.checked_sub(1).filter(|&before| before >= least && !line.begins_at(before));
        // "Markas Besar Angkatan Darat"
        let wide = before.filter(|&at| at > least && line.words[at] == "Besar" && line.words[at - 1] == "Markas");
        let before = wide.map(|at| at - 1).or(before);
        let house = before.is_some_and(|at| {
            // "di Kantor Kemenperin": elsewhere an office may be a body of its own.
            let office = line.words[at] == "Kantor" && has(&["di", "ke"], line.before(at));
            office || line.units[at].case == Case::Capital && has(&BUILDINGS, line.words[at])
        });
        if house && mention.kind == EntityType::Organization && line.capitals == Capitals::Mean {
            mention.kind = EntityType::Place;
            mention.start = before.unwrap_or(mention.start);
        }
    });
}
