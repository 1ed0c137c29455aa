//! A club and the city it is named after ("Barcelona", "Liverpool"): where football is told about, the bare name is the club's,
//! unless the words beside it say where.

use super::gazetteer::{self, Kind};
use super::known::Known;
use super::lexicon::{MATCH_WORDS, has};
use super::mentions::{Mention, Prepared};
use super::units::Case;
use crate::order::sort;
use crate::report::EntityType;

/// How the lists describe clubs.
const CLUB: &str = "Klub ";
/// Fewest words of an article that tell of matches.
const TELLING: usize = 3;
/// What a city's name follows.
const WHERE: [&str; 8] = ["di", "kota", "asal", "warga", "bandara", "pelabuhan", "wilayah", "kawasan"];

/// Gives names that a club and a city have to the one that is meant.
pub(super) fn settle(lines: &[Prepared], mentions: &mut [Mention]) {
    let mut football = None;
    let full = sure_clubs(lines);
    for number in 0..mentions.len() {
        let Mention { line, start, end, kind, .. } = mentions[number];
        let prepared = &lines[line];
        let exact = |known: &&Known| (known.start, known.end) == (start, end);
        let city = prepared.known.iter().filter(exact).any(|known| known.is_sure() && known.form.kind == Kind::Place);
        // "Madrid" may be short for a club that the article names in full.
        let club = city
            && (prepared
                .known
                .iter()
                .filter(exact)
                .any(|known| is_club(known) && (known.is_sure() || full.contains(&known.form.entry)))
                || is_bare_club(&prepared.line.words[start..end], &full));
        if !city || !club || kind == EntityType::Person {
            continue;
        }
        let country = mentions.get(number + 1).is_some_and(|next| {
            let after = next.line == line && next.start == end + 1 && prepared.line.words[end] == ",";
            after && next.kind == EntityType::Place
        });
        // "di Santiago Bernabeu, Madrid"
        let building = number.checked_sub(1).is_some_and(|before| {
            let before = &mentions[before];
            let apart = before.line == line && before.end + 1 == start && prepared.line.words[before.end] == ",";
            apart && before.kind == EntityType::Place
        });
        // "MADRID - Pelatih …"
        let dateline = start == 0
            && prepared.line.units[0].case == Case::Upper
            && prepared.line.words.get(end).is_some_and(|word| matches!(*word, "," | "-" | "–" | "—"));
        let where_ = has(&WHERE, prepared.line.before(start)) || country || building || dateline;
        let football = *football.get_or_insert_with(|| tells_of_matches(lines));
        mentions[number].kind = match (football, where_) {
            (_, true) => EntityType::Place,
            (true, false) => EntityType::Organization,
            (false, false) => kind,
        };
    }
}

/// The clubs that the lists are sure to find in the article.
fn sure_clubs(lines: &[Prepared]) -> Vec<u16> {
    let known = lines.iter().flat_map(|prepared| &prepared.known);
    let sure = known.filter(|known| known.is_sure() && known.end > known.start + 1 && is_club(known));
    let mut entries: Vec<u16> = sure.map(|known| known.form.entry).collect();
    sort(&mut entries);
    entries.dedup();
    entries
}

/// Whether a club of the article has this name with "FC" behind it ("Borneo" for "Borneo FC").
fn is_bare_club(words: &[&str], clubs: &[u16]) -> bool {
    let bare = |entry: &u16| gazetteer::name(*entry).split_once(" FC").is_some_and(|(bare, _)| [bare] == words);
    clubs.iter().any(bare)
}

fn is_club(known: &Known) -> bool {
    known.form.kind == Kind::Organization
        && gazetteer::description(known.form.entry).is_some_and(|text| text.starts_with(CLUB))
}

fn tells_of_matches(lines: &[Prepared]) -> bool {
    let words = lines.iter().flat_map(|prepared| prepared.line.words.iter());
    words.filter(|word| has(&MATCH_WORDS, word)).take(TELLING).count() == TELLING
}
