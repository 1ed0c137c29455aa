//! What the text says a person is: the words before the name ("Juru bicara Kementerian Luar Negeri China, Mao Ning") or after it
//! ("Neymar, penyerang Santos,").

use super::gazetteer::Kind;
use super::known::Known;
use super::lexicon::{LINKERS, has};
use super::mentions::{Mention, Prepared};
use super::units::Case;
use crate::report::EntityType;

/// Longest role, in units.
const LONGEST: usize = 16;

/// The role that the words around a mention tell, as written.
pub(super) fn of<'a>(prepared: &Prepared, mention: &Mention, all: &[Mention], text: &'a str) -> Option<&'a str> {
    let people = all.iter().filter(|other| other.line == mention.line && other.kind == EntityType::Person);
    let person = |known: &&Known| known.form.kind == Kind::Person && known.is_sure() && known.form.is_canonical();
    let known = prepared.known.iter().filter(person).map(|known| known.end);
    let ends = people.clone().map(|other| other.end).chain(known);
    let floor = ends.filter(|&end| end <= mention.start).max().unwrap_or(0);
    let ceiling = people.map(|other| other.start).filter(|&start| start >= mention.end).min().unwrap_or(usize::MAX);
    let role = before(prepared, mention, floor, text).or_else(|| after(prepared, mention, ceiling, text))?;
    Some(without_ranks(role)).filter(|role| tells(role))
}

/// Forms of address and degrees, which tell nothing by themselves; lower case.
const ADDRESSES: [&str; 47] = [
    "pak",
    "bapak",
    "bu",
    "ibu",
    "mas",
    "mbak",
    "bang",
    "kang",
    "teh",
    "cak",
    "gus",
    "ning",
    "kh",
    "kiai",
    "kyai",
    "ustaz",
    "ustadz",
    "ustazah",
    "habib",
    "buya",
    "haji",
    "hajah",
    "h",
    "hj",
    "dr",
    "drg",
    "prof",
    "profesor",
    "ir",
    "drs",
    "dra",
    "mr",
    "mrs",
    "tuan",
    "nyonya",
    "nona",
    "sdr",
    "saudara",
    "bung",
    "opa",
    "oma",
    "eyang",
    "mbah",
    "almarhum",
    "almarhumah",
    "alm",
    "raden",
];

/// Whether a role holds more than forms of address.
fn tells(role: &str) -> bool {
    let mut words = role.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.any(|word| !has(&ADDRESSES, word))
}

/// Police and military ranks, which the office before them outranks; lower case.
const RANKS: [&str; 41] = [
    "pol",
    "jenderal",
    "jendral",
    "komjen",
    "irjen",
    "brigjen",
    "kombes",
    "akbp",
    "kompol",
    "akp",
    "iptu",
    "ipda",
    "aiptu",
    "aipda",
    "bripka",
    "brigadir",
    "briptu",
    "bripda",
    "letjen",
    "mayjen",
    "kolonel",
    "letkol",
    "mayor",
    "kapten",
    "lettu",
    "letda",
    "laksamana",
    "laksdya",
    "laksda",
    "laksma",
    "marsekal",
    "marsdya",
    "marsda",
    "marsma",
    "inspektur",
    "komisaris",
    "letnan",
    "sersan",
    "pratu",
    "uztad",
    "bharada",
];

/// The role without the rank or form of address at its end ("Kapolres Bogor AKBP", "Panglima TNI Jenderal TNI").
fn without_ranks(role: &str) -> &str {
    let rank = |word: &str| has(&RANKS, word.trim_end_matches('.')) || has(&ADDRESSES, word.trim_end_matches('.'));
    let mut rest = role;
    while let Some((before, last)) = rest.rsplit_once([' ', ',']) {
        let army = last == "TNI" && before.rsplit(' ').next().is_some_and(rank);
        if !(last.is_empty() || army || rank(last)) {
            break;
        }
        rest = before;
    }
    if rank(rest) { role } else { rest.trim_end_matches([',', ' ']) }
}

/// Words from a title up to the name: capitalised ones, small ones inside names, lower-case titles ("ketua", "penyanyi").
fn before<'a>(prepared: &Prepared, mention: &Mention, floor: usize, text: &'a str) -> Option<&'a str> {
    let line = &prepared.line;
    let comma = mention.start.checked_sub(1).is_some_and(|at| line.words[at] == ",");
    let end = mention.start - usize::from(comma);
    let titles = || prepared.known.iter().filter(|known| known.is_title());
    let mut start = None;
    let mut at = end;
    while at > floor && end - at < LONGEST {
        let unit = &line.units[at - 1];
        let word = line.words[at - 1];
        let titled = titles().any(|known| known.start < at && at <= known.end);
        let bridge = has(&LINKERS, word) || matches!(word, "bidang" | "umum" | "bicara" | "," | "dari" | "-");
        if !(unit.is_capital() || titled || bridge || unit.case == Case::Number) {
            break;
        }
        at -= 1;
        if titles().any(|known| known.start == at && known.end <= end) {
            start = Some(at);
        }
    }
    let start = start?;
    (start < end).then(|| text[line.units[start].start..line.units[end - 1].end].trim_end_matches([',', ' ']))
}

/// Words after a comma that begin with a title, up to the next comma or stop.
fn after<'a>(prepared: &Prepared, mention: &Mention, ceiling: usize, text: &'a str) -> Option<&'a str> {
    let line = &prepared.line;
    let first = mention.end + 1;
    if line.words.get(mention.end) != Some(&",") {
        return None;
    }
    prepared.known.iter().find(|known| known.is_title() && known.is_sure() && known.start == first)?;
    let ends = |word: &str| matches!(word, "," | "." | ";" | "(" | "\"" | "“" | ":");
    let end = (first..line.words.len()).find(|&at| ends(line.words[at])).filter(|&end| end <= ceiling)?;
    (end - first <= LONGEST && end > first).then(|| &text[line.units[first].start..line.units[end - 1].end])
}
