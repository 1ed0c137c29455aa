//! What stands behind a name and says who that is: "Neymar, penyerang Santos,", "Rendra (45), petani", "Andi sebagai Direktur".

use super::super::extents::is_degree;
use super::super::known::Known;
use super::super::lexicon::{FIELD_TITLES, SAYING, has};
use super::super::mentions::{Mention, Prepared};
use super::super::units::Case;
use super::words::RELATIVES;
use super::{ACTING, ASSIGNS, LONGEST, has_field, is_verb};
use crate::text::words::listed;

/// Fewest bytes of a passive verb, less one.
const PASSIVE: usize = 5;

/// What may stand behind an office in small words; lower case.
const ROLE_ENDS: &str =
    "pada sejak di ke untuk setelah usai saat dan dalam yang menggantikan sebelum selama hingga sampai";

/// "Andi Wiratama sebagai penjabat gubernur Banten", "Andi Wiratama menjadi Direktur PT Sinar Jaya".
pub(super) fn assigned<'a>(prepared: &Prepared, mention: &Mention, ceiling: usize, text: &'a str) -> Option<&'a str> {
    let line = &prepared.line;
    let first = mention.end + 1;
    line.words.get(mention.end).filter(|word| has(&ASSIGNS, word))?;
    let acting = line.words.get(first).is_some_and(|word| has(&ACTING, word));
    let title = first + usize::from(acting);
    let known = prepared.known.iter().filter(|known| known.is_title() && known.is_sure() && known.start == title);
    let title = known.map(|known| known.end).max()?;
    // "Menteri Haji dan Umrah"
    let fields = line.words[first..title].iter().any(|word| has(&FIELD_TITLES, word));
    let capital = |at: usize| line.units.get(at).is_some_and(|unit| unit.is_capital());
    let joint = |at: usize| fields && line.words[at] == "dan" && capital(at + 1);
    let more = (title..line.units.len()).take(LONGEST).take_while(|&at| capital(at) || joint(at));
    let end = more.last().map_or(title, |last| last + 1);
    // "menjadi aktor utama kemenangan"
    let small =
        line.words.get(end).is_some_and(|word| word.starts_with(char::is_lowercase) && !listed(ROLE_ENDS, word));
    if small && end == title {
        return None;
    }
    // "Rendra Atmaja sebagai dokter Sukma Dewi": whom an actor plays.
    (end <= ceiling && ceiling != title).then_some(())?;
    Some(&text[line.units[first].start..line.units[end - 1].end])
}

/// What is in clauses, and in no apposition; lower case.
const CLAUSE: &str = "itu tersebut ini sudah telah akan juga jadi menjadi langsung saat ketika";

/// Most words of what stands in brackets inside an office or behind a name.
pub(super) const BRACKETED: usize = 3;

/// How many words are brackets and what stands in them, if the words begin with them.
fn bracketed(words: &[&str]) -> usize {
    let closes = |words: &[&str]| words.iter().take(BRACKETED + 2).position(|word| *word == ")");
    words.first().filter(|word| **word == "(").and_then(|_| closes(words)).map_or(0, |close| close + 1)
}

/// How many words are a comma and a degree, if the words begin with them and a comma follows (", Sp.GK,", ", S.H.,").
fn degree(words: &[&str]) -> Option<usize> {
    let [",", degree, rest @ ..] = words else { return None };
    let tail = match rest {
        [".", field, ..] if *degree == "Sp" && field.starts_with(char::is_uppercase) => 2,
        [".", ..] => 1,
        _ => 0,
    };
    (is_degree(degree) && rest.get(tail) == Some(&",")).then_some(2 + tail)
}

/// With what it begins that somebody speaks for another; lower case.
const AGENTS: &str = "kuasa pengacara advokat juru jubir manajer";

/// Words after a comma that begin with a title, up to the next comma or stop.
pub(super) fn after<'a>(prepared: &Prepared, mention: &Mention, ceiling: usize, text: &'a str) -> Option<&'a str> {
    let line = &prepared.line;
    // "Rendra (45), petani asal Gowa"
    let mut closed = mention.end + bracketed(line.words.get(mention.end..)?);
    while let Some(degree) = degree(line.words.get(closed..)?) {
        closed += degree;
    }
    let first = closed + 1;
    if line.words.get(closed) != Some(&",") {
        return None;
    }
    let title = |known: &&Known| known.is_title() && known.start == first;
    // "salah seorang penumpang"; "(52), pedagang beras": agents begin so, but "pernah", "pergi".
    let one_of = matches!(line.words.get(first..first + 2), Some(["salah", "seorang" | "satu"]));
    let aged = closed > mention.end;
    let trade = |word: &&str| has_field(word) || aged && word.starts_with("pe") && !word.starts_with("per");
    let trade = line.words.get(first).is_some_and(trade);
    let sure = one_of || trade || prepared.known.iter().filter(title).any(Known::is_sure);
    // "Rendra, pemain Persebaya,": what is also a word is a trade in small letters.
    let small = line.units.get(first).is_some_and(|unit| unit.case == Case::Lower);
    (sure || small && prepared.known.iter().any(|known| title(&known))).then_some(())?;
    // "Rendra, kuasa hukum terdakwa mengaku puas": the comma behind the role was left out.
    let ends = |word: &str| matches!(word, "," | "." | ";" | "(" | "\"" | "“" | ":") || SAYING.has(word);
    // "Lee Mi Hyun, ibu dari Kim Bong Seok,", "Rendra, kuasa hukum Sukma,"
    let whose = has(&RELATIVES, line.words[first]);
    let agent = |end: usize| {
        let named = line.units.get(ceiling..end).is_some_and(|units| units.iter().all(|unit| unit.is_capital()));
        named && listed(AGENTS, line.words[first])
    };
    // "Rendra, CEO Sinar Jaya didesak mundur"
    let passive = |at: usize| {
        let word = line.words[at];
        let body = at > first + 1 && line.units[at - 1].is_capital() && line.units[at].case == Case::Lower;
        body && word.len() > PASSIVE && (word.starts_with("di") || is_verb(word))
    };
    let end = (first..line.words.len())
        .find(|&at| ends(line.words[at]) || passive(at))
        .filter(|&end| whose || end <= ceiling || agent(end))?;
    let verb = |at: usize| is_verb(line.words[at]) && line.before(at) != "yang";
    let told = sure || !(first..end).any(|at| listed(CLAUSE, line.words[at]) || verb(at));
    (told && end - first <= LONGEST && end > first).then(|| &text[line.units[first].start..line.units[end - 1].end])
}
