//! How far names reach: what stands beside a name that was found and belongs to it.

mod bodies;
mod parts;
mod people;
mod places;

pub(super) use people::{is_degree, take_first_names};

use super::lexicon::{UNIT_HEADS, has};
use super::mentions::{Mention, Prepared};

/// Widens the names of all lines; a name that another one grew over is gone.
pub(super) fn settle(lines: &[Prepared], mentions: &mut Vec<Mention>) {
    people::drop_offices(lines, mentions);
    parts::part(lines, mentions);
    places::drop_titles(lines, mentions);
    bodies::take_legal_forms(lines, mentions);
    bodies::take_tails(lines, mentions);
    places::take_designators(lines, mentions);
    bodies::take_placed(lines, mentions);
    bodies::take_units(lines, mentions);
    bodies::take_nation(lines, mentions);
    places::take_buildings(lines, mentions);
    places::part_streets(lines, mentions);
    take_first_names(lines, mentions);
    people::take_initials(lines, mentions);
    people::take_surnames(lines, mentions);
    people::take_particles(lines, mentions);
}

/// Calls `reach` with each name, the unit before which it may not begin, and the names that follow in its line.
fn widen(
    lines: &[Prepared],
    mentions: &mut Vec<Mention>,
    mut reach: impl FnMut(&Prepared, &mut Mention, usize, &[Mention]),
) {
    for number in 0..mentions.len() {
        let (before, rest) = mentions.split_at_mut(number);
        let Some((mention, next)) = rest.split_first_mut() else { break };
        // "DPD Partai Sinar": the head of what follows, whatever it was read as.
        let head = |other: &Mention| {
            let one = other.end == other.start + 1 && other.end == mention.start;
            one && other.line == mention.line && has(&UNIT_HEADS, lines[other.line].line.words[other.start])
        };
        let before = before.iter().rfind(|other| !head(other)).filter(|other| other.line == mention.line);
        let least = before.map_or(0, |other| other.end);
        let same = next.iter().take_while(|other| other.line == mention.line).count();
        if least <= mention.start {
            reach(&lines[mention.line], mention, least, &next[..same]);
        }
    }
    drop_covered(mentions);
}

/// Drops every name that another one covers.
fn drop_covered(mentions: &mut Vec<Mention>) {
    let mut kept: Vec<Mention> = Vec::with_capacity(mentions.len());
    for mention in mentions.drain(..) {
        let on_line = |last: &Mention| last.line == mention.line;
        while kept.last().is_some_and(|last| on_line(last) && mention.start <= last.start) {
            kept.pop();
        }
        if kept.last().is_none_or(|last| !on_line(last) || last.end <= mention.start) {
            kept.push(mention);
        }
    }
    *mentions = kept;
}
