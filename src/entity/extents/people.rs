//! What belongs to the names of people: first names that are words as well, and initials.

use super::super::datelines::is_site;
use super::super::gazetteer::{self, Kind};
use super::super::known::Known;
use super::super::lexicon::{ORGANIZATION_TAILS, has};
use super::super::mentions::{Mention, Prepared, put};
use super::super::units::{Capitals, Case, Line};
use super::widen;
use crate::report::EntityType;
use crate::text::case::lowered;

/// A sentence's first word that is a name as well as a word ("Bagus", "Indah") belongs to the person's name that follows.
pub(in crate::entity) fn take_first_names(lines: &[Prepared], mentions: &mut Vec<Mention>) {
    widen(lines, mentions, |prepared, mention, least, _| {
        let Prepared { line, known, .. } = prepared;
        let Some(before) = mention.start.checked_sub(1).filter(|&before| before >= least) else { return };
        let unit = &line.units[before];
        let title = known.iter().any(|known| known.is_title() && known.is_sure() && known.end == mention.start);
        // "Putri Aisya Pahlawani" is a name, "Putri Diana" a princess.
        let weak = known.iter().any(|known| known.is_title() && known.end == mention.start);
        // "Putra Raffi Ahmad" is his son.
        let whole = known.iter().any(|known| {
            (known.start, known.end) == (mention.start, mention.end) && known.form.is_canonical() && known.is_sure()
        });
        // "Ketua PMI Purbalingga Imam Wahyudi": behind an office it is the first name.
        // "Ketua Umum IDAI, Piprim Wirahadi"
        let apart = before == least + 1 && line.words[least] == ",";
        let held = (before == least || apart) && least > 0 && !line.begins_at(before);
        let apt = if held {
            true
        } else if weak {
            mention.end - mention.start > 1 && !whole
        } else {
            line.begins_at(before)
        };
        let strange = held && !unit.ordinary && !weak && !ORGANIZATION_TAILS.has(line.words[before]);
        // "Xiao-Ou Shu"
        let double = line.words[before].contains('-') && !unit.ordinary && !line.begins_at(before);
        let apt = apt || double;
        let named = unit.name || strange || double || mention.end == mention.start + 1 && is_strange(prepared, before);
        let first = apt && unit.case == Case::Capital && named && (!title || held);
        if mention.kind == EntityType::Person && first && line.capitals == Capitals::Mean {
            mention.start = before;
        }
    });
}

/// Whether a sentence begins with a word that is neither an ordinary one nor known, and that the tagger sees a name begin with.
fn is_strange(prepared: &Prepared, at: usize) -> bool {
    let known = prepared.known.iter().any(|known| known.start <= at && at < known.end);
    prepared.line.begins_at(at) && !prepared.line.units[at].ordinary && !known && prepared.odds[at].begin[0] > 0.0
}

/// Ends of companies' names that are no names of people.
const COMPANY_ENDS: [&str; 5] = ["Sekuritas", "Securities", "Group", "Tbk", "Holdings"];

/// What stands before or behind a name without being part of it: "Ketua Bawaslu RI Abhan", "Wisnu Wardana SpPD".
pub(super) fn drop_offices(lines: &[Prepared], mentions: &mut Vec<Mention>) {
    let mut bodies = Vec::new();
    for mention in mentions.iter_mut().filter(|mention| mention.kind == EntityType::Person) {
        let Prepared { line, known, .. } = &lines[mention.line];
        let words = &line.words;
        // "Sekjen FUI Muhammad Wirahadi": a body that nobody knows; initials are shorter.
        let titled = || known.iter().any(|known| known.is_title() && known.is_sure() && known.end == mention.start);
        let acronym = line.units[mention.start].case == Case::Upper && words[mention.start].len() > INITIALS;
        let named = |at: usize| line.units[at].case == Case::Capital;
        let goes_on = mention.end > mention.start + 1 && (mention.start + 1..mention.end).all(named);
        // "Kepala Diskumdag Aries Wirahadi"
        let headed = line.before(mention.start).eq_ignore_ascii_case("kepala") && !line.units[mention.start].name;
        let body = acronym && titled() || headed || is_site(words[mention.start]);
        if body && goes_on && line.capitals == Capitals::Mean {
            let end = mention.start + 1;
            bodies.push(Mention { end, kind: EntityType::Organization, ..mention.clone() });
            mention.start += 1;
        }
        // "Vice President Sinar Sekuritas Muhammad Wirahadi"
        let tail = (mention.start + 1..mention.end.saturating_sub(1)).find(|&at| COMPANY_ENDS.contains(&words[at]));
        if let Some(tail) = tail.filter(|_| line.capitals == Capitals::Mean) {
            bodies.push(Mention { end: tail + 1, kind: EntityType::Organization, ..mention.clone() });
            mention.start = tail + 1;
        }
        if words[mention.start] == "RI" && mention.end > mention.start + 1 {
            mention.start += 1;
        }
        while mention.end > mention.start + 1 && is_degree(words[mention.end - 1]) {
            mention.end -= 1;
        }
        if let Some(start) = band(&lines[mention.line], mention) {
            bodies.push(Mention { start, kind: EntityType::Organization, ..mention.clone() });
            mention.end = start;
        }
    }
    put(mentions, bodies);
}

/// Where the name of a band begins that stands behind one of its members ("Irene Red Velvet", "Doo Joon HIGHLIGHT").
fn band(Prepared { line, known, .. }: &Prepared, mention: &Mention) -> Option<usize> {
    let last = mention.end - 1;
    if last == mention.start || line.capitals == Capitals::Shout || line.units[mention.start].case != Case::Capital {
        return None;
    }
    let group = |known: &&Known| {
        let apart = known.start > mention.start && known.end == mention.end;
        let group = apart && known.form.kind == Kind::Organization && known.is_sure();
        // "Nato" may be a surname; bands have no description.
        let spelt = line.units[known.start].case == Case::Upper || !known.form.is_acronym();
        let strange = !line.units[known.start].name || gazetteer::description(known.form.entry).is_none();
        group && spelt && strange
    };
    let shouted = line.units[last].case == Case::Upper && line.words[last].len() > INITIALS;
    known.iter().find(group).map(|known| known.start).or(shouted.then_some(last))
}

/// What stands small between the parts of a foreign name; the first few do so in no other.
const PARTICLES: [&str; 8] = ["van", "von", "bin", "binti", "ibn", "der", "den", "de"];
/// How many of them are enough by themselves ("de" stands in names of places too).
const SURE_PARTICLES: usize = 5;

/// How many such words the words begin with, when a surname follows them for sure.
fn particles(words: &[&str]) -> usize {
    let count = words.iter().take_while(|word| has(&PARTICLES, word)).count();
    let sure = count > 1 || count == 1 && has(&PARTICLES[..SURE_PARTICLES], words[0]);
    let named = words.get(count).is_some_and(|word| word.starts_with(char::is_uppercase));
    if sure && named { count } else { 0 }
}

/// "Ursula" and "Leyen" about "von der" are one name, and "von der Leyen" alone is another of hers.
pub(super) fn take_particles(lines: &[Prepared], mentions: &mut Vec<Mention>) {
    for number in 0..mentions.len() {
        let (before, rest) = mentions.split_at_mut(number + 1);
        let mention = &mut before[number];
        let words = &lines[mention.line].line.words;
        let next = rest.first_mut().filter(|next| next.line == mention.line);
        let count = particles(&words[mention.end..]);
        let surname = mention.end + count;
        if mention.kind == EntityType::Person && count > 0 {
            mention.end = next.filter(|next| next.start == surname).map_or(surname + 1, |next| next.end);
            continue;
        }
        let small = words[..mention.start].iter().rev().take_while(|word| has(&PARTICLES, word)).count();
        let sure = particles(&words[mention.start - small..]) == small;
        if small > 0 && sure && (small > 1 || mention.kind == EntityType::Person) {
            mention.start -= small;
            mention.kind = EntityType::Person;
        }
    }
    drop_inner(mentions);
}

/// "Kang Min Hyuk" is a Korean name; elsewhere "Kang" is how one speaks to a man.
pub(super) fn take_surnames(lines: &[Prepared], mentions: &mut Vec<Mention>) {
    let vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let syllables = |word: &str| lowered(word).split(|c| !vowel(c)).filter(|vowels| !vowels.is_empty()).count();
    widen(lines, mentions, |Prepared { line, .. }, mention, least, _| {
        let given = &line.words[mention.start..mention.end];
        let korean = given.len() == 2 && given.iter().all(|word| syllables(word) == 1);
        if mention.kind == EntityType::Person && korean && mention.start > least && line.before(mention.start) == "Kang"
        {
            mention.start -= 1;
        }
    });
}

/// Drops what begins within the name before it.
fn drop_inner(mentions: &mut Vec<Mention>) {
    let mut last = (0, 0);
    mentions.retain(|mention| {
        let apart = mention.line != last.0 || mention.start >= last.1;
        if apart {
            last = (mention.line, mention.end);
        }
        apart
    });
}

/// Most letters of the initials that a name begins with ("AM Fatwa").
const INITIALS: usize = 2;

/// Degrees as they are written behind names; a specialist's has a capital after "Sp".
const DEGREES: [&str; 16] =
    ["SH", "MH", "SE", "MM", "MSi", "MKes", "SPd", "MPd", "SSos", "SIK", "SKM", "STP", "MBA", "PhD", "MSc", "MT"];

/// Most letters between the dots of a degree ("M.Pd", "S.Sos").
const DEGREE_PART: usize = 4;

/// Whether a word is a degree, which stands behind a name, with dots or without.
pub(in crate::entity) fn is_degree(word: &str) -> bool {
    let capital = |part: &str| part.starts_with(char::is_uppercase);
    let specialist = word.strip_prefix("Sp").is_some_and(|field| field.is_empty() || capital(field));
    // Bachelor's ("S.H"), master's ("M.Si"), doctor's ("Ph.D"); "A.Md".
    let dotted = word.starts_with(['S', 'M', 'P', 'A']) && word.contains('.');
    specialist || DEGREES.contains(&word) || dotted && word.split('.').all(|p| capital(p) && p.len() <= DEGREE_PART)
}

/// A letter before somebody's name is an initial of it ("M. Ridwan Kamil").
pub(super) fn take_initials(lines: &[Prepared], mentions: &mut Vec<Mention>) {
    widen(lines, mentions, |Prepared { line, .. }, mention, least, _| {
        if mention.kind != EntityType::Person || line.capitals != Capitals::Mean || mention.end == mention.start + 1 {
            return;
        }
        let dotted = usize::from(line.before(mention.start) == ".");
        let letter = mention.start.checked_sub(1 + dotted).filter(|&at| at >= least && is_letter(line, at));
        mention.start = letter.unwrap_or(mention.start);
    });
}

fn is_letter(line: &Line, at: usize) -> bool {
    line.units[at].case == Case::Capital && line.units[at].end == line.units[at].start + 1
}
