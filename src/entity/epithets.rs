//! Descriptions that stand for a name, where only the article can tell whose: "Setan Merah" in a page about Manchester United.

use super::gazetteer::{self, Kind};
use super::join::{Joined, sure_form};
use super::known::Known;
use super::mentions::{Mention, Prepared};
use crate::order::sort;

/// An epithet at a place, with the entry it stands for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Epithet {
    pub(super) line: usize,
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) entry: u16,
}

/// Ambiguous epithets of which the article names exactly one bearer; those that it does not stay what they are.
pub(super) fn resolve(lines: &[Prepared], mentions: &[Mention], joined: &Joined) -> Vec<Epithet> {
    let mut found = Vec::new();
    for (line, prepared) in lines.iter().enumerate() {
        let mut last = 0;
        for known in prepared.known.iter().filter(|known| known.form.is_epithet() && !known.is_sure()) {
            if known.start < last || crosses(mentions, line, known) {
                continue;
            }
            let alike = |other: &&Known| (other.start, other.end) == (known.start, known.end) && !other.is_title();
            let mut bearers: Vec<u16> =
                prepared.known.iter().filter(alike).filter_map(|other| bearer(other.form.entry, joined)).collect();
            sort(&mut bearers);
            bearers.dedup();
            // "Senayan" is the quarter where the article means that, and its parliament where it names the parliament.
            let described = |entry: u16| {
                let mut forms = prepared.known.iter().filter(alike).map(|other| other.form);
                forms.any(|form| form.is_epithet() && team_or_itself(form.entry, entry))
            };
            if let Some(&entry) = bearers.first().filter(|&&entry| bearers.len() == 1 && described(entry)) {
                found.push(Epithet { line, start: known.start, end: known.end, entry });
                last = known.end;
            }
        }
    }
    found
}

/// What is written before a country's name in that of its team.
const TEAM: &str = "Timnas ";

/// The entry that the article names when it names this one: itself, or the country whose team it is.
fn bearer(entry: u16, joined: &Joined) -> Option<u16> {
    let mut forms = joined.names.iter().filter_map(|name| name.form);
    if forms.clone().any(|form| form.entry == entry) {
        return Some(entry);
    }
    let name = gazetteer::name(entry);
    let country = name.strip_prefix(TEAM)?;
    forms.find(|form| form.kind == Kind::Place && gazetteer::name(form.entry) == country).map(|form| form.entry)
}

/// Whether an entry is the other one, or the team of that country.
fn team_or_itself(entry: u16, bearer: u16) -> bool {
    entry == bearer || gazetteer::name(entry).strip_prefix(TEAM) == Some(gazetteer::name(bearer).as_str())
}

/// Whether a mention reaches over the epithet's end, is a longer name that holds it, or is known to be described by it.
fn crosses(mentions: &[Mention], line: usize, known: &Known) -> bool {
    mentions.iter().filter(|mention| mention.line == line).any(|mention| {
        let apart = mention.end <= known.start || known.end <= mention.start;
        let within = known.start <= mention.start && mention.end <= known.end;
        !apart && !within
    })
}

/// Takes out the mentions that lie within a resolved epithet.
pub(super) fn cover(mentions: &mut Vec<Mention>, epithets: &[Epithet]) {
    mentions.retain(|mention| {
        !epithets.iter().any(|e| e.line == mention.line && e.start <= mention.start && mention.end <= e.end)
    });
}

/// Whether a mention's words are a description that the lists know the bearer of.
pub(super) fn is_described(prepared: &Prepared, mention: &Mention) -> bool {
    let exact = |known: &&Known| (known.start, known.end) == (mention.start, mention.end);
    let mut known = prepared.known.iter().filter(exact);
    known.any(|known| known.form.is_epithet() && super::type_of(known.form.kind) == mention.kind)
        && sure_form(&prepared.line.words[mention.start..mention.end], mention.kind).is_some()
}
