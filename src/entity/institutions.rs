//! Hospitals, museums, stations, coach companies and offices of one field, whose names hold those of people, cities and faiths ("RSUD dr. Moewardi
//! Surakarta", "Museum Panglima Sudirman", "Stasiun Klimatologi Banten").

use super::lexicon::{HOSPITAL_CLASSES, HOSPITAL_HEADS, NAMED_TITLES, PLACE_HEADS, has, is_calendar};
use super::mentions::{Mention, Prepared, put};
use super::units::{Capitals, Case, Line, Unit};
use crate::report::EntityType;
use crate::text::case::lowered;
use crate::text::words::listed;

/// Longest name, in units.
const LONGEST: usize = 9;
/// How sure such a name is, in log-odds.
const SURE: f32 = 5.0;

/// Puts such names of all lines in the place of what was read of their names.
pub(super) fn find(lines: &[Prepared], mentions: &mut Vec<Mention>) {
    let mut found = Vec::new();
    for (index, prepared) in lines.iter().enumerate().filter(|(_, lines)| lines.line.capitals != Capitals::Shout) {
        let from = mentions.partition_point(|mention| mention.line < index);
        let to = mentions.partition_point(|mention| mention.line <= index);
        let mut at = 0;
        while at < prepared.line.units.len() {
            let name = end_of_name(prepared, at, &mentions[from..to]);
            if let Some((end, kind)) = name {
                let mention = |start, end, kind| Mention { line: index, start, end, kind, score: SURE, outlet: false };
                found.push(mention(at, end, kind));
                let line = &prepared.line;
                let apart = !mentions[from..to].iter().any(|mention| mention.start == end);
                let name = line.units[end..].iter().take_while(|unit| unit.is_capital() && !unit.ordinary).count();
                if apart && name > 0 && line.units[end].name {
                    found.push(mention(end, end + name, EntityType::Person));
                }
            }
            at = name.map_or(at + 1, |(end, _)| end);
        }
    }
    put(mentions, found);
}

/// One past the last unit of such a name that begins here, and what it names.
fn end_of_name(prepared: &Prepared, start: usize, mentions: &[Mention]) -> Option<(usize, EntityType)> {
    let line = &prepared.line;
    let (body, kind) = class_end(line, start)?;
    if mentions.iter().any(|mention| mention.start < start && start < mention.end) {
        return None;
    }
    let known = prepared.known.iter().filter(|known| known.start == start && known.is_sure() && !known.is_title());
    let read = mentions.iter().filter(|mention| mention.start == start).map(|mention| mention.end);
    let mut end = known.map(|known| known.end).chain(read).fold(body, usize::max);
    let office = prepared.known.iter().any(|known| known.is_title() && known.end == start);
    let mut called = false;
    while end < line.units.len().min(start + LONGEST) {
        if let Some(next) = past_title(line, end) {
            end = next + 1;
            called = true;
            continue;
        }
        let title = prepared.known.iter().any(|known| known.is_title() && known.is_sure() && known.start == end);
        let head = office && !called && end > body && is_somebody(prepared, end, mentions);
        // "Balai Besar Pengawas Obat dan Makanan", but "RS Harapan dan Puskesmas Melati"
        let field = |at: usize| {
            let apt = |unit: &Unit| unit.case == Case::Capital && unit.ordinary && !unit.name;
            line.units.get(at).is_some_and(apt) && class_end(line, at).is_none() && !PLACE_HEADS.has(line.words[at])
        };
        let paired = || line.words[start] == "Balai" && line.words[end] == "dan" && field(end - 1) && field(end + 1);
        if end > body && paired() {
            end += 1;
            continue;
        }
        // "Museum Jenderal Sudirman"
        let titled = title && kind != EntityType::Place;
        if !line.units[end].is_capital() || is_calendar(line.words[end]) || titled || head {
            break;
        }
        end += 1;
    }
    // In a headline any word has a capital.
    let whole = line.capitals == Capitals::Mean || mentions.iter().any(|mention| mention.end == end);
    (end > body && whole).then_some((end, kind))
}

/// Fields of offices that are else called as buildings or quarters are ("Balai Bahasa", "Stasiun Geofisika"); lower case.
const FIELDS: &str = "bahasa besar navigasi klimatologi meteorologi geofisika karantina konservasi taman arkeologi pelestarian \
     pemasyarakatan pelatihan riset wilayah sar imigrasi pertanahan";

/// Units of the army, which have a number and a name ("Kodim 0811/Sukamaju"); lower case.
const GARRISONS: [&str; 5] = ["kodam", "korem", "kodim", "koramil", "yonif"];

/// Where the name begins behind the class words ("RSUD", "Rumah Sakit Umum Daerah", "Balai Bahasa"), and what those name.
fn class_end(line: &Line, start: usize) -> Option<(usize, EntityType)> {
    let field = || line.words.get(start + 1).is_some_and(|word| listed(FIELDS, &lowered(word)));
    let head = match line.words[start] {
        // "Museum of Sinar", "Museum National de …": a body abroad is what it was read as.
        "Museum" if !line.words.get(start + 1).is_some_and(|word| has(&["of", "national"], word)) => {
            return Some((start + 1, EntityType::Place));
        }
        word if has(&GARRISONS, word) && line.words.get(start + 2) == Some(&"/") => {
            return Some((start + 3, EntityType::Organization));
        }
        "Balai" | "Stasiun" | "Distrik" | "Kantor" if field() => return Some((start + 2, EntityType::Organization)),
        // "PO Maju Lancar", whose coaches are on the road
        "PO" => start + 1,
        "Rumah" if line.words.get(start + 1) == Some(&"Sakit") => start + 2,
        word if line.units[start].is_capital() && has(&HOSPITAL_HEADS, word) => start + 1,
        _ => return None,
    };
    let classes = line.words[head..].iter().take_while(|word| has(&HOSPITAL_CLASSES, word)).count();
    Some((head + classes, EntityType::Organization))
}

/// Whether the hospital's head is named from here ("Direktur RSUD Moewardi Budi Santosa").
fn is_somebody(prepared: &Prepared, at: usize, mentions: &[Mention]) -> bool {
    let person = mentions.iter().any(|mention| mention.start == at && mention.kind == EntityType::Person);
    person || prepared.line.units[at].name && !prepared.line.units[at].ordinary
}

/// Where a name goes on after "dr.", "Prof" or an initial.
fn past_title(line: &Line, at: usize) -> Option<usize> {
    let word = line.words[at];
    let letter = word.len() == 1 && line.units[at].is_capital();
    let dotted = line.words.get(at + 1) == Some(&".");
    let title = has(&NAMED_TITLES, word.trim_end_matches('.'));
    let next = at + 1 + usize::from(dotted);
    ((title || letter && dotted) && line.units.get(next).is_some_and(|unit| unit.is_capital())).then_some(next)
}
