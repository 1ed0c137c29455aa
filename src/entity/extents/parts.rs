//! Two names that were read as one: an office's place or body and who holds it, a band and its member.

use super::super::gazetteer::{self, Kind};
use super::super::known::Known;
use super::super::lexicon::{COMPANY_TAILS, LINKERS, ORGANIZATION_HEADS, has};
use super::super::memory;
use super::super::mentions::{Mention, Prepared, put};
use super::super::units::{Capitals, Case};
use crate::report::EntityType;
use std::collections::HashSet;

/// Parts such names, on all lines.
pub(super) fn part(lines: &[Prepared], mentions: &mut Vec<Mention>) {
    drop_fields(lines, mentions);
    part_members(lines, mentions);
    part_holders(lines, mentions);
    part_placed(lines, mentions);
    part_companies(lines, mentions);
}

/// Fewest words of a company's name up to the one that ends it, its legal form among them.
const COMPANY: usize = 3;

/// "Direktur PT Graha Sinar Makmur Tono Mulyadi": behind an office and what ends companies' names stands a person's.
fn part_companies(lines: &[Prepared], mentions: &mut Vec<Mention>) {
    let mut holders: Vec<Mention> = Vec::new();
    for mention in mentions.iter_mut().filter(|mention| mention.kind == EntityType::Organization) {
        let Prepared { line, known, .. } = &lines[mention.line];
        let (start, end) = (mention.start, mention.end);
        let held = known.iter().any(|known| known.is_title() && known.is_sure() && known.end == start);
        if !held || line.words[start] != "PT" || line.capitals != Capitals::Mean {
            continue;
        }
        let ends = |at: &usize| has(&COMPANY_TAILS, line.words[at - 1]);
        let Some(name) = (start + COMPANY..end).rev().find(ends) else { continue };
        if end > name + 1 && line.units[name..end].iter().all(|unit| unit.name) {
            mention.end = name;
            holders.push(Mention { start: name, end, kind: EntityType::Person, ..mention.clone() });
        }
    }
    put(mentions, holders);
}

/// "Direktur Sales Sinar Jaya Rahmat Wirahadi": a single word between an office and its body is the field of the office.
fn drop_fields(lines: &[Prepared], mentions: &mut Vec<Mention>) {
    let field = |row: &[Mention]| {
        let [field, body, holder] = row else { return false };
        let beside =
            field.line == body.line && field.end == body.start && body.line == holder.line && body.end == holder.start;
        let of_office = |known: &Known| known.is_title() && known.is_sure() && known.end == field.start;
        let kinds = (field.kind, body.kind, holder.kind);
        beside
            && field.end == field.start + 1
            && kinds == (EntityType::Person, EntityType::Organization, EntityType::Person)
            && lines[field.line].known.iter().any(of_office)
    };
    let fields: Vec<usize> = (0..mentions.len()).filter(|&at| mentions.get(at..at + 3).is_some_and(field)).collect();
    for at in fields.into_iter().rev() {
        mentions.remove(at);
    }
}

/// "Duta Besar Jepang Aoki Sato": an office's place and who holds it were read as one name.
fn part_placed(lines: &[Prepared], mentions: &mut Vec<Mention>) {
    let key = |mention: &Mention, end: usize| memory::key(&lines[mention.line].line.words[mention.start..end]);
    let places = mentions.iter().filter(|mention| mention.kind == EntityType::Place);
    let places: HashSet<String> = places.map(|place| key(place, place.end)).collect();
    let mut holders: Vec<Mention> = Vec::new();
    for number in 0..mentions.len() {
        let (before, rest) = mentions.split_at_mut(number + 1);
        let mention = &mut before[number];
        let Prepared { line, known, .. } = &lines[mention.line];
        let (start, end) = (mention.start, mention.end);
        let held = known.iter().any(|known| known.is_title() && known.is_sure() && known.end == start);
        let whole = known.iter().any(|known| (known.start, known.end) == (start, end) && !known.is_title());
        if !held || whole || mention.kind == EntityType::Person || line.capitals != Capitals::Mean {
            continue;
        }
        let place = |end: usize| {
            let listed = |known: &Known| (known.start, known.end) == (start, end) && known.form.kind == Kind::Place;
            known.iter().any(listed) || places.contains(&key(mention, end))
        };
        let named = |at: usize| line.units[at].name || !line.units[at].ordinary;
        let written = |at: usize| line.units[at].is_capital() || line.words[at] == "al";
        // "Kapolres Metro Jakarta Barat", "Kapolres Metro Bekasi Kota": another place is nobody.
        let placed = |at: usize| known.iter().any(|known| known.start == at && known.form.kind == Kind::Place);
        // "Kapolda Metro Jaya": a single word goes on with the place rather.
        let apt = |&at: &usize| named(at) && end > at + 1 && !placed(at) && (at..end).all(written);
        let Some(name) = (start + 1..end).rev().find(|&at| place(at)).filter(apt) else { continue };
        mention.kind = EntityType::Place;
        mention.end = name;
        match rest.first_mut().filter(|next| (next.line, next.start) == (mention.line, end)) {
            Some(next) if next.kind == EntityType::Person => next.start = name,
            _ => holders.push(Mention { start: name, end, kind: EntityType::Person, ..mention.clone() }),
        }
    }
    put(mentions, holders);
}

/// "Direktur Jenderal Perikanan Rahmat Wirahadi": who holds an office was read as one body with it.
fn part_holders(lines: &[Prepared], mentions: &mut Vec<Mention>) {
    mentions.retain_mut(|mention| {
        let Prepared { line, known, .. } = &lines[mention.line];
        let title = |known: &Known| {
            known.is_title() && known.is_sure() && known.start == mention.start && known.end < mention.end
        };
        let office = mention.kind == EntityType::Organization
            && line.capitals == Capitals::Mean
            && !ORGANIZATION_HEADS.has(line.words[mention.start])
            && known.iter().any(title)
            && !known.iter().any(|known| (known.start, known.end) == (mention.start, mention.end) && !known.is_title());
        if !office {
            return true;
        }
        let strange = |at: &usize| {
            let listed = known.iter().any(|known| known.start <= *at && *at < known.end);
            line.units[*at].case == Case::Capital && !line.units[*at].ordinary && !listed
        };
        let start = (mention.start + 1..mention.end).rev().take_while(strange).last();
        mention.kind = EntityType::Person;
        mention.start = start.unwrap_or(mention.end);
        start.is_some()
    });
}

/// "JR NU'EST": a member and a band that were read as one body.
fn part_members(lines: &[Prepared], mentions: &mut Vec<Mention>) {
    let mut members = Vec::new();
    for mention in mentions.iter_mut().filter(|mention| mention.kind == EntityType::Organization) {
        let Prepared { line, known, .. } = &lines[mention.line];
        let (start, end) = (mention.start, mention.end);
        let whole = known.iter().any(|known| {
            matches!(known.form.kind, Kind::Organization | Kind::Media) && (known.start, known.end) == (start, end)
        });
        if whole {
            continue;
        }
        let strange =
            |at: usize| line.units[at].is_capital() && !line.units[at].ordinary && !has(&LINKERS, line.words[at]);
        let band =
            |from: usize, to: usize| known.iter().any(|known| (known.start, known.end) == (from, to) && is_band(known));
        // "mantan anggota Red Velvet Irene"
        let titled = known.iter().any(|known| known.is_title() && known.end == start);
        let behind = (start + 1..end).find(|&from| titled && band(start, from) && (from..end).all(strange));
        if let Some(from) = behind {
            members.push(Mention { end: from, ..mention.clone() });
            mention.start = from;
            mention.kind = EntityType::Person;
        } else if band(start + 1, end) && strange(start) {
            mention.start = start + 1;
            members.push(Mention { end: start + 1, kind: EntityType::Person, start, ..mention.clone() });
        }
    }
    put(mentions, members);
}

/// Whether the lists know a body and say nothing of it, as they do of bands.
fn is_band(known: &Known) -> bool {
    let body = known.form.kind == Kind::Organization && known.is_sure() && !known.form.is_epithet();
    body && known.form.is_canonical() && gazetteer::description(known.form.entry).is_none()
}
