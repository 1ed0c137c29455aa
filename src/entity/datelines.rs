//! Outlets that only an article's dateline shows: "Kabarku.id, Bandung -", "Goal Line, London –", "Jakarta, Warta Kita -".

use super::gazetteer::Kind;
use super::mentions::{Mention, Prepared, put};
use super::units::{Capitals, Line};
use crate::report::EntityType;

/// Endings of the names of sites, as they stand in running text.
const SITES: [&str; 7] = [".com", ".co.id", ".id", ".co", ".net", ".tv", ".news"];

/// Most units of a dateline.
const LONGEST: usize = 9;
/// Most words of an outlet's name in it.
const WORDS: usize = 3;
/// How sure such a name is, in log-odds.
const SURE: f32 = 5.0;

/// Whether a word is the address of a site.
pub(super) fn is_site(word: &str) -> bool {
    let lower = word.to_ascii_lowercase();
    SITES.iter().any(|ending| lower.strip_suffix(ending).is_some_and(|name| !name.is_empty() && !name.contains('@')))
}

/// Puts the outlets that datelines show in the place of what was read there.
pub(super) fn find(lines: &[Prepared], mentions: &mut Vec<Mention>) {
    let mut found = Vec::new();
    for (index, prepared) in lines.iter().enumerate() {
        let opens = index.checked_sub(1).is_none_or(|before| lines[before].line.block != prepared.line.block);
        let Some(dash) = dash(&prepared.line).filter(|_| opens) else { continue };
        let outlet =
            parts(&prepared.line, dash).into_iter().find(|&(start, end)| is_outlet(prepared, start, end, dash));
        found.extend(outlet.map(|(start, end)| {
            let kind = EntityType::Organization;
            Mention { line: index, start, end, kind, score: SURE, outlet: true }
        }));
    }
    put(mentions, found);
}

/// The dash that ends a dateline.
fn dash(line: &Line) -> Option<usize> {
    let is_dash = |word: &str| matches!(word, "-" | "–" | "—");
    let dash = line.words.iter().take(LONGEST).position(|word| is_dash(word))?;
    let dashes = line.words[dash..].iter().take_while(|word| is_dash(word)).count();
    let text = line.units.get(dash + dashes)?;
    // "Rusia-China" is no dateline.
    let joined = dash > 0 && line.units[dash - 1].end == line.units[dash].start && line.units[dash].end == text.start;
    (dash > 0 && !joined && text.is_capital() && line.capitals == Capitals::Mean).then_some(dash)
}

/// What commas, strokes and brackets part before the dash.
fn parts(line: &Line, dash: usize) -> Vec<(usize, usize)> {
    let mut parts = Vec::new();
    let mut start = 0;
    for at in 0..=dash {
        if at == dash || matches!(line.words[at], "," | "|" | "/" | "(" | ")") {
            if start < at {
                parts.push((start, at));
            }
            start = at + 1;
        }
    }
    parts
}

/// Whether a part of a dateline names the outlet: a site, or what is known as nothing else beside a place.
fn is_outlet(prepared: &Prepared, start: usize, end: usize, dash: usize) -> bool {
    let line = &prepared.line;
    let known = |from: usize, to: usize| {
        prepared.known.iter().filter(move |known| from <= known.start && known.end <= to && !known.is_title())
    };
    let whole = line.units[start..end].windows(2).all(|pair| pair[0].end == pair[1].start);
    // "Kabarku.ID" is three words.
    if whole && is_site(&line.words[start..end].concat()) {
        return true;
    }
    let place = |&(from, to): &(usize, usize)| {
        known(from, to).any(|known| (known.start, known.end) == (from, to) && known.form.kind == Kind::Place)
    };
    let beside = parts(line, dash).iter().any(place);
    let new = known(start, end).next().is_none();
    let named = line.units[start..end].iter().all(|unit| unit.is_capital());
    beside && new && named && end - start <= WORDS
}
