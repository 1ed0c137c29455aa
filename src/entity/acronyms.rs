//! Whether one name is short for another: "KPK" and "Komisi Pemberantasan Korupsi", "UM Buton" and "Universitas Muhammadiyah
//! Buton", "Otorita IKN" and "OIKN".

use super::lexicon::{LINKERS, has};
use super::mentions::{Mention, Prepared};
use crate::report::EntityType;
use crate::text::case::lower;

/// Most letters that a part of a short form may stand for words with.
pub(super) const LETTERS: usize = 8;

/// Whether every word of `short` is a word of `long` or made of the initials of several, in order, with all of `long` used.
pub(super) fn abbreviates(short: &[&str], long: &[&str]) -> bool {
    if short.is_empty() || long.is_empty() || short.len() > long.len() || short == long {
        return false;
    }
    let mut initials = false;
    matches(short, long, &mut initials) && initials
}

fn matches(short: &[&str], long: &[&str], initials: &mut bool) -> bool {
    let Some((first, rest)) = short.split_first() else { return long.is_empty() };
    if let Some((word, after)) = long.split_first()
        && word.eq_ignore_ascii_case(first)
        && matches(rest, after, initials)
    {
        return true;
    }
    let letters = first.chars().count();
    if !(2..=LETTERS).contains(&letters) || first.chars().filter(|c| c.is_uppercase()).count() < 2 {
        return false;
    }
    (1..=long.len()).any(|take| {
        let fits = spells(first, &long[..take]) && matches(rest, &long[take..], initials);
        *initials |= fits;
        fits
    })
}

/// Whether the letters are the words' initials; a small word may be left out, a word in capitals may stand whole.
fn spells(letters: &str, words: &[&str]) -> bool {
    let Some((word, rest)) = words.split_first() else { return letters.is_empty() };
    let skip = has(&LINKERS, word) && spells(letters, rest);
    if skip {
        return true;
    }
    if word.len() > 1
        && !word.chars().any(char::is_lowercase)
        && letters.strip_prefix(word).is_some_and(|after| spells(after, rest))
    {
        return true;
    }
    let mut chars = letters.chars();
    match (chars.next(), word.chars().next()) {
        (Some(letter), Some(initial)) => lower(letter) == lower(initial) && spells(chars.as_str(), rest),
        _ => false,
    }
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
        let made = ticker && looks_short(inner) || outer.end > outer.start + 1 && is_made_of(inner, &name);
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
    fn initials_stand_for_words() {
        assert!(short("KPK", "Komisi Pemberantasan Korupsi"));
        assert!(short("UM Buton", "Universitas Muhammadiyah Buton"));
        assert!(short("OIKN", "Otorita IKN"));
        assert!(short("KKP", "Kementerian Kelautan dan Perikanan"));
    }

    #[test]
    fn other_letters_do_not() {
        assert!(!short("KPK", "Komisi Pemilihan Umum"));
        assert!(!short("Jakarta", "Jakarta Selatan"));
        assert!(!short("KPK", "KPK"));
        assert!(!short("PT", "PT Sinar Jaya"));
    }
}
