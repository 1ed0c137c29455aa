//! Descriptions that stand for a name, where only the article can tell whose: "Setan Merah" in a page about Manchester United.

use super::join::{Joined, sure_form};
use super::known::Known;
use super::mentions::{Mention, Prepared};
use crate::report::EntityType;

/// An epithet at a place, with the entry it stands for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Epithet {
    pub(super) line: usize,
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) entry: u16,
    pub(super) kind: EntityType,
}

/// Ambiguous epithets of which the article names exactly one bearer; those that it does not stay what they are.
pub(super) fn resolve(lines: &[Prepared], mentions: &[Mention], joined: &Joined) -> Vec<Epithet> {
    let named: Vec<u16> = joined.names.iter().filter_map(|name| name.form.map(|form| form.entry)).collect();
    let mut found = Vec::new();
    for (line, prepared) in lines.iter().enumerate() {
        let mut last = 0;
        for known in prepared.known.iter().filter(|known| known.form.is_epithet() && !known.is_sure()) {
            if known.start < last || crosses(mentions, line, known) {
                continue;
            }
            let meanings = prepared.known.iter().filter(|other| {
                (other.start, other.end) == (known.start, known.end)
                    && !other.is_title()
                    && named.contains(&other.form.entry)
            });
            let mut entries: Vec<(u16, EntityType)> =
                meanings.map(|other| (other.form.entry, super::type_of(other.form.kind))).collect();
            entries.dedup();
            if let [(entry, kind)] = entries[..] {
                found.push(Epithet { line, start: known.start, end: known.end, entry, kind });
                last = known.end;
            }
        }
    }
    found
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
