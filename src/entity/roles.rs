//! What the text says a person is: the words before the name ("Juru bicara Kementerian Luar Negeri China, Mao Ning") or after it
//! ("Neymar, penyerang Santos,").

mod behind;
mod described;
mod words;

pub(super) use described::description;

use super::gazetteer::Kind;
use super::initials::is_initials;
use super::known::Known;
use super::lexicon::{LINKERS, ROMAN, SAYING, has};
use super::mentions::{Mention, Prepared};
use super::units::{Capitals, Case};
use crate::report::EntityType;
use crate::text::case::lowered;
use crate::text::words::listed;
use behind::{BRACKETED, after, assigned};
use words::{ADDRESSES, AGENTS, ANYBODY, FIELDED, NO_FIELD, QUALITIES, RANKS, RELATIVES, VERBS};

/// Longest role, in units.
const LONGEST: usize = 16;

/// The role that the words around a mention tell, as written; `all` are the mentions of its line.
pub(super) fn of<'a>(prepared: &Prepared, mention: &Mention, all: &[Mention], text: &'a str) -> Option<&'a str> {
    let people = all.iter().filter(|other| other.kind == EntityType::Person);
    let person = |known: &&Known| known.form.kind == Kind::Person && known.is_sure() && known.form.is_canonical();
    let known = prepared.known.iter().filter(person).map(|known| known.end);
    let ends = people.clone().map(|other| other.end).chain(known);
    let floor = ends.filter(|&end| end <= mention.start).max().unwrap_or(0);
    let ceiling =
        people.clone().map(|other| other.start).filter(|&start| start >= mention.end).min().unwrap_or(usize::MAX);
    // "dr. Rendra, dokter gizi": what stands before tells nothing, what stands behind does.
    let told = |role: &'a str| Some(without_ranks(role)).filter(|role| tells(role));
    let relation = || relation(prepared, mention, people.clone(), text).and_then(told);
    let before = before(prepared, mention, floor, text).and_then(told);
    before
        .or_else(relation)
        .or_else(|| after(prepared, mention, ceiling, text).and_then(told))
        .or_else(|| assigned(prepared, mention, ceiling, text).and_then(told))
}

/// Whether a role holds more than forms of address and words for anybody.
fn tells(role: &str) -> bool {
    let mut words = role.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.any(|word| !(has(&ADDRESSES, word) || has(&RELATIVES, word) || has(&ANYBODY, word)))
}

/// Behind what a role is somebody else's: "guru besar IPB, dan Dr. …", "saksi untuk …", "surat dari …".
const JOINS: [&str; 5] = ["dan", "serta", "dari", "untuk", "di"];

/// The role without the rank or form of address at its end ("Kapolres Bogor AKBP", "Panglima TNI Jenderal TNI").
fn without_ranks(role: &str) -> &str {
    let rank = |word: &str| has(&RANKS, word.trim_end_matches('.')) || has(&ADDRESSES, word.trim_end_matches('.'));
    // "Komisaris Besar", "Inspektur Polisi Satu"
    let grade = |word: &str| has(&["besar", "satu", "dua", "polisi"], word);
    // "Ketua Umum PSSI, Letnan Jenderal (Letjen)"
    let bracket = role.rsplit_once(" (").filter(|(_, short)| rank(short.trim_end_matches(')')));
    let mut rest = bracket.map_or(role, |(before, _)| before);
    while let Some((before, last)) = rest.rsplit_once([' ', ',']) {
        let of_rank = || before.rsplit(' ').next().is_some_and(|word| rank(word) || grade(last) && grade(word));
        let army = (last == "TNI" || grade(last)) && of_rank();
        if !(last.is_empty() || army || rank(last)) {
            break;
        }
        rest = before;
    }
    let joined = rest.rsplit(' ').next().is_some_and(|last| has(&JOINS, last));
    match (joined, rank(rest)) {
        (true, _) => "",
        (_, true) => role,
        _ => rest.trim_end_matches([',', ' ']),
    }
}

/// Words from a title up to the name: capitalised ones, small ones inside names, lower-case titles ("ketua", "penyanyi").
fn before<'a>(prepared: &Prepared, mention: &Mention, floor: usize, text: &'a str) -> Option<&'a str> {
    let line = &prepared.line;
    let named = mention.start - usize::from(has(&THAT_IS, line.before(mention.start)));
    let comma = line.before(named) == "," || named < mention.start;
    let mut end = named - usize::from(line.before(named) == ",");
    // "peneliti lainnya, yakni Rendra"
    end -= usize::from(named < mention.start && has(&["lain", "lainnya"], line.before(end)));
    let titles = || prepared.known.iter().filter(|known| known.is_title());
    let mut start = None;
    let mut field = 0;
    let mut at = end;
    while at > floor && end - at < LONGEST {
        // "Kepala Dinas Kesehatan (Dinkes) Gowa"
        let inside = || line.words[floor..at].iter().rev().take(BRACKETED + 2).position(|word| *word == "(");
        if line.words[at - 1] == ")"
            && let Some(open) = inside().filter(|open| at > floor + open + 1)
        {
            at -= open + 1;
            continue;
        }
        let unit = &line.units[at - 1];
        let word = line.words[at - 1];
        let scholar = is_scholar(word);
        let titled = scholar || titles().any(|known| known.start < at && at <= known.end);
        // "Presiden ke-8 RI"
        let counted = word
            .strip_prefix("ke-")
            .or(word.strip_prefix("Ke-"))
            .is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_digit()));
        // "Pangdam XIV/Hasanuddin", but no sentence that ends before the name.
        let joint = match word {
            "/" => at > 1 && (line.units[at - 2].case == Case::Number || has(&ROMAN, line.words[at - 2])),
            "." => at > 1 && is_abbreviated(line.words[at - 2]),
            _ => {
                has(&LINKERS, word)
                    || matches!(word, "bidang" | "umum" | "bicara" | "timnas" | "tim" | "skuad" | "," | "dari" | "-")
            }
        };
        let bridge = counted || joint;
        if !(unit.is_capital() || titled || bridge || unit.case == Case::Number) {
            if start.is_some() || field == FIELD_WORDS || unit.case != Case::Lower || is_no_field(word) {
                break;
            }
            field += 1;
            at -= 1;
            continue;
        }
        at -= 1;
        let title = titles().filter(|known| known.start == at && known.end <= end).map(|known| known.end);
        if let Some(title) = title.chain(scholar.then_some(at + 1)).max() {
            let quality = |at: usize| line.units[at].case != Case::Lower || listed(QUALITIES, line.words[at]);
            if field > 0 && !(has_field(word) || (title..end).all(quality)) {
                break;
            }
            // "Dr. Sukma 2, Rendra": a form of address begins no office.
            if title == at + 1 && has(&ADDRESSES, word) {
                continue;
            }
            start = Some(at);
            // "terdakwa Andi dan terdakwa Budi": but "aktris dan penyanyi" is one role, "Kepala Pusat Data dan Humas" too.
            let several = unit.case == Case::Lower && has(&["dan", "serta"], line.before(at));
            if several && !titles().any(|known| known.end + 1 == at) {
                break;
            }
            // "…, Direktur PT Sinar Jaya Joko Sudirja": what stands before that comma is somebody else's.
            let apart = at.checked_sub(1).is_some_and(|before| line.words[before] == ",");
            // "Kapolsek Sukamaju, AKP Joko Sudirja": a rank is no office, and goes on with the one before it.
            let ranked = line.words[at..end].iter().all(|word| has(&RANKS, word) || matches!(*word, "." | "(" | ")"));
            if apart && !ranked && titles().any(|known| known.start == at && known.is_sure()) {
                break;
            }
        }
    }
    // "calon presiden dan wakil presiden Rendra-Laras": each has one of the two.
    let paired = line.words.get(mention.end).is_some_and(|word| matches!(*word, "-" | "–" | "/"));
    let second = |start: usize| start.checked_sub(1).filter(|_| paired && line.before(start) == "dan");
    if start.is_some_and(|start| second(start).is_some()) {
        return None;
    }
    let end = start.and_then(|start| (start..end).find(|&at| paired && line.words[at] == "dan")).unwrap_or(end);
    let joined = line.before(mention.start);
    if has(&JOINS, joined) || comma && start.is_some_and(|start| is_assigned_at(prepared, start)) {
        return None;
    }
    let start = if comma { start? } else { behind_relation(prepared, start?, mention, end)? };
    // "Pakar Khawatir Adik Rendra": capitals mean nothing in a headline.
    let told = |at: usize| {
        let known = |known: &Known| known.start <= at && at < known.end && known.is_sure();
        line.units[at].case == Case::Upper || prepared.known.iter().any(known)
    };
    if line.capitals != Capitals::Mean && !(start..end).all(told) {
        return None;
    }
    let start = with_acting(prepared, start, floor);
    (start < end).then(|| text[line.units[start].start..line.units[end - 1].end].trim_end_matches([',', ' ']))
}

/// Whether what stands in small words behind a trade is its field.
fn has_field(trade: &str) -> bool {
    is_scholar(trade) || listed(FIELDED, &lowered(trade))
}

/// "paleontolog", "psikolog"
fn is_scholar(word: &str) -> bool {
    word.ends_with("olog")
}

/// Most bytes of a word with a full stop that ends no sentence ("Drs.", "Tbk."), besides ranks and forms of address.
const ABBREVIATED: usize = 4;

fn is_abbreviated(word: &str) -> bool {
    let short = word.len() <= ABBREVIATED && word.starts_with(char::is_uppercase);
    short && (word.len() == 1 || word.ends_with(char::is_lowercase)) || has(&ADDRESSES, word) || has(&RANKS, word)
}

/// What says who that is ("sutradara film itu, yakni Rendra").
const THAT_IS: [&str; 6] = ["yakni", "yaitu", "ialah", "adalah", "masing-masing", "bernama"];
/// Most small words of a role's field.
const FIELD_WORDS: usize = 4;

/// Whether a small word begins as verbs do.
fn is_verb(word: &str) -> bool {
    VERBS.iter().any(|beginning| word.starts_with(beginning))
}

/// Whether a small word cannot be of a role's field.
fn is_no_field(word: &str) -> bool {
    let verb = is_verb(word) || word.ends_with("kan");
    (verb && !listed(QUALITIES, word))
        || word.ends_with("nya") && !listed(QUALITIES, word)
        || listed(NO_FIELD, word)
        || SAYING.has(word)
}

/// Where a role begins with what says that somebody holds the office for a time ("Penjabat (Pj) Gubernur Banten").
fn with_acting(prepared: &Prepared, mut start: usize, floor: usize) -> usize {
    let words = &prepared.line.words[floor.min(start)..start];
    let mut rest = words;
    loop {
        rest = match rest {
            [before @ .., "(", short, ")"] if has(&ACTING, short) => before,
            [before @ .., acting] | [before @ .., acting, "."] if has(&ACTING, acting) => before,
            _ => break,
        };
    }
    start -= words.len() - rest.len();
    start
}

/// Where a role goes on behind the last word for a relative or an agent in it, who is not the one named: none when it does not.
fn behind_relation(prepared: &Prepared, start: usize, mention: &Mention, end: usize) -> Option<usize> {
    let line = &prepared.line;
    let office =
        |at: usize| prepared.known.iter().any(|k| k.is_title() && k.start <= at && at < k.end && k.end > k.start + 1);
    let next = |at: usize| line.units.get(at).is_some_and(|unit| unit.is_capital());
    let another = line.words.get(mention.end) == Some(&",") && next(mention.end + 1);
    // "Kuasa hukum MR (24)": suspects are nobody's counsel.
    let another = another || is_initials(line.words[mention.start]);
    // "Dokter spesialis anak dari RSUD Mekar, dr. Sukma": whom they treat.
    let treated = start + 1 < end && has_field(line.words[start]);
    let other = |at: &usize| {
        !treated
            && has(&RELATIVES, line.words[*at])
            && !office(*at)
            && (line.units[*at].case == Case::Lower || line.begins_at(*at))
            || another && at + 1 == end && has(&AGENTS, line.words[*at])
    };
    let behind = (start..end).rev().find(other).map_or(start, |at| at + 1);
    (behind < end).then_some(behind)
}

/// "kuasa hukum Rendra Atmaja" before a comma and the name.
fn relation<'a, 'm>(
    prepared: &Prepared,
    mention: &Mention,
    people: impl Iterator<Item = &'m Mention>,
    text: &'a str,
) -> Option<&'a str> {
    let line = &prepared.line;
    let comma = mention.start.checked_sub(1).filter(|&at| line.words[at] == ",")?;
    let whose = people.into_iter().find(|other| other.end == comma)?;
    let last = whose.start.checked_sub(1)?;
    let relates = has(&RELATIVES, line.words[last]) || has(&AGENTS, line.words[last]);
    let titles = prepared.known.iter().filter(|known| known.is_title() && known.end == whose.start);
    let start = titles.map(|known| known.start).min().unwrap_or(last);
    let small = line.units[start].case == Case::Lower || line.begins_at(start) || last > start;
    (relates && small).then(|| &text[line.units[start].start..line.units[comma - 1].end])
}

/// What gives somebody named before an office.
const ASSIGNS: [&str; 3] = ["sebagai", "menjadi", "selaku"];
/// What stands between that and the office.
const ACTING: [&str; 6] = ["penjabat", "pj", "plt", "plh", "pelaksana", "tugas"];

/// Whether the office that begins here is that of whoever is named before it ("Andi sebagai penjabat gubernur Banten, Budi …").
fn is_assigned_at(prepared: &Prepared, start: usize) -> bool {
    let line = &prepared.line;
    let acting = has(&ACTING, line.before(start));
    has(&ASSIGNS, line.before(start - usize::from(acting)))
}
