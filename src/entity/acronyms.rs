//! Whether one name is short for another: "KPK" and "Komisi Pemberantasan Korupsi", "UM Buton" and "Universitas Muhammadiyah
//! Buton", "Otorita IKN" and "OIKN".

use super::lexicon::{LINKERS, has};
use super::mentions::{Mention, Prepared};
use crate::report::EntityType;
use crate::text::case::lower;

/// Most letters that a part of a short form may stand for words with.
pub(super) const LETTERS: usize = 8;

/// Most words of a name that has a short form: a bit each.
const MOST_WORDS: usize = 63;

/// Whether every word of `short` is a word of `long` or made of the initials of several, in order, with all of `long` used.
///
/// All ways to lay the two beside each other are followed at once, a bit for each place reached: one after the other there are
/// too many where a name is full of small words.
pub(super) fn abbreviates(short: &[&str], long: &[&str]) -> bool {
    let same = |(a, b): (&&str, &&str)| a.eq_ignore_ascii_case(b);
    let alike = short.len() == long.len() && short.iter().zip(long).all(same);
    if short.is_empty() || short.len() > long.len() || long.len() > MOST_WORDS || alike {
        return false;
    }
    let mut reached = 1_u64;
    for word in short {
        let from = reached;
        reached = 0;
        for at in (0..long.len()).filter(|at| from >> at & 1 == 1) {
            let whole = u64::from(long[at].eq_ignore_ascii_case(word));
            reached |= (whole << 1 | spelt(word, &long[at..])) << at;
        }
    }
    reached >> long.len() & 1 == 1
}

/// Whether one body's name is another's with its kind contracted: "Polres Gowa" and "Kepolisian Resor Gowa", "Dinkes Gowa" and
/// "Dinas Kesehatan Gowa".
pub(super) fn contracts(short: &[&str], long: &[&str]) -> bool {
    let [kind, place @ ..] = short else { return false };
    let Some(head) = long.len().checked_sub(place.len()).filter(|&head| head > 1 && !place.is_empty()) else {
        return false;
    };
    let same = place.iter().zip(&long[head..]).all(|(a, b)| a.eq_ignore_ascii_case(b));
    // "Propam Polda Gowa" is a part of "Polda Gowa".
    let same = same && !long[..head].contains(kind);
    let spelt = kind.len() > CONTRACTED && kind.chars().skip(1).all(char::is_lowercase);
    let words = long[..head].concat();
    same && spelt && (is_made_of(kind, &words) || words.strip_prefix("Ke").is_some_and(|rest| is_made_of(kind, rest)))
}

/// Most bytes of a word that is not contracted from several.
const CONTRACTED: usize = 4;

/// After how many of the words an acronym may have told the initials of all of them, a bit each; a small word may be left out, a
/// word in capitals may stand whole.
fn spelt(acronym: &str, words: &[&str]) -> u64 {
    let count = acronym.chars().count();
    if !(2..=LETTERS).contains(&count) || acronym.chars().filter(|c| c.is_uppercase()).count() < 2 {
        return 0;
    }
    let (mut spelt, mut told) = (0, 1_u32);
    for (at, word) in words.iter().enumerate() {
        let shouted = word.len() > 1 && !word.chars().any(char::is_lowercase);
        let initial = word.chars().next().map(lower);
        let mut next = if has(&LINKERS, word) { told } else { 0 };
        for (letter, (byte, c)) in acronym.char_indices().enumerate().filter(|(letter, _)| told >> letter & 1 == 1) {
            next |= u32::from(initial == Some(lower(c))) << (letter + 1);
            if shouted && acronym[byte..].starts_with(word) {
                next |= 1 << (letter + word.chars().count());
            }
        }
        told = next;
        if told == 0 {
            break;
        }
        spelt |= u64::from(told >> count & 1) << (at + 1);
    }
    spelt
}

/// Whether a word is written as acronyms are: two capitals or more, and no more small letters than capitals.
pub(super) fn looks_short(word: &str) -> bool {
    let capitals = word.chars().filter(|c| c.is_uppercase()).count();
    let small = word.chars().filter(|c| c.is_lowercase()).count();
    capitals >= 2 && small <= capitals
}

/// Acronyms in brackets behind the names of bodies and places that they are made of, whatever their letters stand for
/// ("Dinas Kebudayaan dan Pariwisata (Disbudpar)", "PT Sinar Jaya Tbk. (SNJY)").
pub(super) fn bracketed(lines: &[Prepared], mentions: &[Mention]) -> Vec<Mention> {
    let mut found = Vec::new();
    for (number, outer) in mentions.iter().enumerate() {
        let line = &lines[outer.line].line;
        let words = &line.words;
        let ticker = words[outer.end - 1].eq_ignore_ascii_case("tbk");
        let bracket = outer.end + usize::from(ticker && words.get(outer.end) == Some(&"."));
        let Some(inner) = words.get(bracket + 1).filter(|_| words.get(bracket) == Some(&"(")) else { continue };
        let closed = words.get(bracket + 2) == Some(&")");
        let free = mentions.get(number + 1).is_none_or(|next| next.line != outer.line || next.start > bracket + 1);
        let name = words[outer.start..outer.end].concat();
        // "Badan Cuaca Pusat Taiwan (CWA)": the letters of a foreign name.
        let long = outer.kind == EntityType::Organization && outer.end - outer.start > 2;
        let placed = lines[outer.line].known.iter().any(|known| known.start == bracket + 1 && !known.is_title());
        let foreign = long && !placed && inner.len() > 1 && inner.bytes().all(|byte| byte.is_ascii_uppercase());
        let made = foreign || ticker && looks_short(inner) || outer.end > outer.start + 1 && is_made_of(inner, &name);
        if closed && free && made && outer.kind != EntityType::Person && line.units[bracket + 1].is_capital() {
            found.push(Mention { start: bracket + 1, end: bracket + 2, outlet: false, ..outer.clone() });
        }
    }
    found
}

/// Whether the letters of an acronym stand in a name in order, the first one first.
fn is_made_of(acronym: &str, name: &str) -> bool {
    let mut letters = name.chars().map(lower);
    let mut acronym = acronym.chars().map(lower);
    acronym.next() == letters.next() && acronym.all(|letter| letters.any(|other| other == letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn short(short: &str, long: &str) -> bool {
        let words = |text: &'static str| text.split(' ').collect::<Vec<_>>();
        abbreviates(&words(Box::leak(short.into())), &words(Box::leak(long.into())))
    }

    #[test]
    fn kinds_of_bodies_are_contracted() {
        let contracted = |short: &str, long: &str| {
            let words = |text: &'static str| text.split(' ').collect::<Vec<_>>();
            contracts(&words(Box::leak(short.into())), &words(Box::leak(long.into())))
        };
        assert!(contracted("Polres Gowa", "Kepolisian Resor Gowa"));
        assert!(contracted("Dinkes Kota Gowa", "Dinas Kesehatan Kota Gowa"));
        assert!(!contracted("Polres Gowa", "Kepolisian Daerah Gowa"));
        assert!(!contracted("Polres Gowa", "Kepolisian Resor Maros"));
        assert!(!contracted("Polda Gowa", "Propam Polda Gowa"));
    }

    #[test]
    fn initials_stand_for_words() {
        assert!(short("KPK", "Komisi Pemberantasan Korupsi"));
        assert!(short("UM Buton", "Universitas Muhammadiyah Buton"));
        assert!(short("OIKN", "Otorita IKN"));
        assert!(short("KKP", "Kementerian Kelautan dan Perikanan"));
    }

    #[test]
    fn small_words_without_end_are_looked_at_once() {
        let words = ["Dan"; MOST_WORDS];
        assert!(!abbreviates(&["DDDDDDDX"], &words));
        assert!(!abbreviates(&["DD", "DD", "DD", "DD", "DD", "DD", "DX"], &words));
        assert!(abbreviates(&["DDDD", "DD"], &words));
    }

    #[test]
    fn other_letters_do_not() {
        assert!(!short("KPK", "Komisi Pemilihan Umum"));
        assert!(!short("Jakarta", "Jakarta Selatan"));
        assert!(!short("KPK", "KPK"));
        assert!(!short("PT", "PT Sinar Jaya"));
    }
}
