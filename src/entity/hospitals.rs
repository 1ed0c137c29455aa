//! Hospitals, which are organizations, and whose names hold those of people, cities and faiths ("RSUD dr. Moewardi Surakarta").

use super::lexicon::{HOSPITAL_CLASSES, HOSPITAL_HEADS, NAMED_TITLES, has, is_calendar};
use super::mentions::{Mention, Prepared, put};
use super::units::{Capitals, Line};
use crate::report::EntityType;

/// Longest name, in units.
const LONGEST: usize = 9;
/// How sure such a name is, in log-odds.
const SURE: f32 = 5.0;

/// Puts the hospitals of all lines in the place of what was read of their names.
pub(super) fn find(lines: &[Prepared], mentions: &mut Vec<Mention>) {
    let mut found = Vec::new();
    for (index, prepared) in lines.iter().enumerate().filter(|(_, lines)| lines.line.capitals != Capitals::Shout) {
        let from = mentions.partition_point(|mention| mention.line < index);
        let to = mentions.partition_point(|mention| mention.line <= index);
        let mut at = 0;
        while at < prepared.line.units.len() {
            let end = end_of_name(prepared, at, &mentions[from..to]);
            if let Some(end) = end {
                let mention = |start, end, kind| Mention { line: index, start, end, kind, score: SURE, outlet: false };
                found.push(mention(at, end, EntityType::Organization));
                let line = &prepared.line;
                let apart = !mentions[from..to].iter().any(|mention| mention.start == end);
                let name = line.units[end..].iter().take_while(|unit| unit.is_capital() && !unit.ordinary).count();
                if apart && name > 0 && line.units[end].name {
                    found.push(mention(end, end + name, EntityType::Person));
                }
            }
            at = end.unwrap_or(at + 1);
        }
    }
    put(mentions, found);
}

/// One past the last unit of a hospital's name that begins here.
fn end_of_name(prepared: &Prepared, start: usize, mentions: &[Mention]) -> Option<usize> {
    let line = &prepared.line;
    let body = class_end(line, start)?;
    if mentions.iter().any(|mention| mention.start < start && start < mention.end) {
        return None;
    }
    let listed = prepared.known.iter().filter(|known| known.start == start && known.is_sure() && !known.is_title());
    let mut end = listed.map(|known| known.end).max().map_or(body, |end| end.max(body));
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
        if !line.units[end].is_capital() || is_calendar(line.words[end]) || title || head {
            break;
        }
        end += 1;
    }
    // In a headline any word has a capital.
    let whole = line.capitals == Capitals::Mean || mentions.iter().any(|mention| mention.end == end);
    (end > body && whole).then_some(end)
}

/// Where the name begins behind the class words: "RSUD", "Rumah Sakit Umum Daerah".
fn class_end(line: &Line, start: usize) -> Option<usize> {
    let head = match line.words[start] {
        "Rumah" if line.words.get(start + 1) == Some(&"Sakit") => start + 2,
        word if line.units[start].is_capital() && has(&HOSPITAL_HEADS, word) => start + 1,
        _ => return None,
    };
    Some(head + line.words[head..].iter().take_while(|word| has(&HOSPITAL_CLASSES, word)).count())
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
