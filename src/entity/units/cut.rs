//! Where a token is cut into units: at a hyphen between two names, before a possessive, where the page lost a space.

use super::super::gazetteer::{self, Kind, folded::fold_word};
use super::{Case, case};
use crate::text::Passage;
use std::collections::HashSet;

/// The words of an article that stand with a capital and without a hyphen somewhere, as [`fold_word`] writes them: "Kamil-Suswono"
/// are two people when both are named apart.
#[derive(Debug, Default)]
pub(in crate::entity) struct Alone(HashSet<String>);

impl Alone {
    /// Collects the words; none when no word of the article could be parted by them.
    pub(in crate::entity) fn read<'p, 'a: 'p>(passages: impl Iterator<Item = &'p Passage<'a>> + Clone) -> Self {
        let words = passages.flat_map(|passage| passage.tokens.iter().map(|token| passage.word(token)));
        if !words.clone().any(|word| pair(word).is_some()) {
            return Self::default();
        }
        let named = words.filter(|word| word.len() >= PAIRED && word.starts_with(char::is_uppercase));
        Self(named.filter(|word| !word.contains('-')).map(fold_word).collect())
    }

    fn part(&self, before: &str, after: &str) -> bool {
        self.0.contains(&fold_word(before)) && self.0.contains(&fold_word(after))
    }
}

/// Fewest bytes of each of two names with a hyphen between them.
const PAIRED: usize = 3;

/// The two capitalised words about a single hyphen.
fn pair(word: &str) -> Option<(&str, &str)> {
    let (before, after) = word.split_once('-')?;
    let named = |part: &str| part.len() >= PAIRED && part.starts_with(char::is_uppercase);
    (named(before) && named(after) && !after.contains('-')).then_some((before, after))
}

/// Endings that are written to a name with a hyphen.
const POSSESSIVES: [&str; 4] = ["nya", "ku", "mu", "an"];
/// Shortest prefix before a site's name that lost its space, in bytes.
const GLUED: usize = 3;
/// Longest word, in bytes, that is tried to be two glued ones.
const LONGEST_GLUED: usize = 60;

/// Whether the hyphen parts the names of two people, when capitals stand on both sides ("Indar Parawansa-Emil Dardak").
fn is_couple(word: &str) -> bool {
    let ordinary = |part: &str| part.len() <= GLUED || gazetteer::word(part).ordinary;
    pair(word).is_some_and(|(a, b)| !ordinary(a) && !ordinary(b) && (named(a) || named(b)))
}

/// Calls `piece` with the byte range of each unit of a token; `inside` when words with capitals stand before and behind it.
pub(super) fn cut(word: &str, inside: bool, alone: &Alone, piece: &mut impl FnMut(usize, usize)) {
    if let Some(at) = initial(word) {
        piece(0, at);
        piece(at, at + 1);
        return piece(at + 1, word.len());
    }
    if !word.contains('-') {
        match credit(word).or_else(|| glued(word)) {
            Some(at) => {
                piece(0, at);
                piece(at, word.len());
            }
            None => piece(0, word.len()),
        }
        return;
    }
    if gazetteer::matches(&[word]).next().is_some() {
        return piece(0, word.len());
    }
    let hyphens: Vec<usize> = word.match_indices('-').map(|(at, _)| at).collect();
    let name = |from: usize, to: usize| is_known(&word[from..to]);
    if let [at] = hyphens[..] {
        let (before, after) = (&word[..at], &word[at + 1..]);
        let paired = pair(word).is_some_and(|(before, after)| alone.part(before, after));
        let one = is_person(before) && named(after) || named(before) && is_person(after);
        // "PT Sinar Karya-PT Laut Karya"
        let both =
            paired || after == "PT" || one || inside && is_couple(word) || name(0, at) && name(at + 1, word.len());
        let prefixed = case(before) == Case::Lower && case(after) != Case::Lower;
        if both || prefixed {
            piece(0, at);
            if both {
                piece(at, at + 1);
            }
            return piece(at + 1, word.len());
        }
        if NICKNAMES.contains(&after) && case(before) != Case::Lower {
            piece(0, at);
            piece(at, at + 1);
            return piece(at + 1, word.len());
        }
        if POSSESSIVES.contains(&after) && case(before) != Case::Lower {
            return piece(0, at);
        }
    }
    piece(0, word.len());
}

/// What follows a nickname and a hyphen without a space ("Wira-sapaan akrabnya").
const NICKNAMES: [&str; 2] = ["sapaan", "panggilan"];

/// Where the stop stands between an initial and the name that lost its space ("M.Farhan").
fn initial(word: &str) -> Option<usize> {
    let (letter, name) = word.split_once('.')?;
    let one = letter.len() == 1 && letter.starts_with(char::is_uppercase);
    let named =
        name.len() > GLUED && name.starts_with(char::is_uppercase) && name.chars().skip(1).all(char::is_lowercase);
    (one && named).then_some(letter.len())
}

/// What a credit's source follows without a space ("dok.OCN").
const CREDITS: [&str; 5] = ["dok.", "foto.", "doc.", "sumber.", "ig."];

/// Where the source begins in a credit.
fn credit(word: &str) -> Option<usize> {
    let credit =
        CREDITS.iter().find(|credit| word.get(..credit.len()).is_some_and(|head| head.eq_ignore_ascii_case(credit)))?;
    (word.len() > credit.len()).then_some(credit.len())
}

fn is_known(word: &str) -> bool {
    word.len() > 1
        && gazetteer::longest(&[word]).is_some_and(|hit| {
            hit.forms()
                .any(|form| form.kind != Kind::Title && form.fits(&[word]) && (!form.is_ambiguous() || word.len() > 3))
        })
}

/// Whether the lists know a person by this word alone.
fn is_person(word: &str) -> bool {
    let sure = |form: gazetteer::Form| form.kind == Kind::Person && !form.is_ambiguous() && form.fits(&[word]);
    word.len() > GLUED && gazetteer::longest(&[word]).is_some_and(|hit| hit.forms().any(sure))
}

/// Whether people are named so ("Kamil" of "Kamil-Suswono").
fn named(word: &str) -> bool {
    word.len() > GLUED && word.starts_with(char::is_uppercase) && gazetteer::word(word).name
}

/// Where an outlet's name begins that the word before it was glued to ("dihubungidetikcom"), or a headline's last word ends
/// that a caption follows ("TerbaikPresiden").
fn glued(word: &str) -> Option<usize> {
    let chars = || word.char_indices().skip(GLUED);
    if word.len() <= 2 * GLUED || word.len() > LONGEST_GLUED || gazetteer::matches(&[word]).next().is_some() {
        return None;
    }
    if word.starts_with(char::is_lowercase) {
        let outlet = |tail: &str| {
            gazetteer::longest(&[tail]).is_some_and(|hit| hit.forms().any(|f| f.kind == Kind::Media && f.fits(&[tail])))
        };
        return (!gazetteer::word(word).ordinary)
            .then(|| chars().map(|(at, _)| at).find(|&at| gazetteer::word(&word[..at]).ordinary && outlet(&word[at..])))
            .flatten();
    }
    let mut inner = word.char_indices().skip(1).filter(|(_, c)| c.is_uppercase());
    let (at, _) = inner.next()?;
    let only = inner.next().is_none() && !word[..at].ends_with(char::is_uppercase);
    let title = |part: &str| gazetteer::longest(&[part]).is_some_and(|hit| hit.forms().any(|f| f.kind == Kind::Title));
    let common = |part: &str| part.len() > GLUED && (gazetteer::word(part).ordinary || title(part));
    (only && common(&word[..at]) && common(&word[at..])).then_some(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(word: &str) -> Vec<&str> {
        pieces_in(word, false)
    }

    fn pieces_in(word: &str, inside: bool) -> Vec<&str> {
        let mut all = Vec::new();
        let alone = Alone(["kamil", "suswono", "jong"].map(str::to_owned).into());
        cut(word, inside, &alone, &mut |from, to| all.push(&word[from..to]));
        all
    }

    #[test]
    fn two_names_part_at_their_hyphen_and_one_name_does_not() {
        assert_eq!(pieces("Rusia-China"), ["Rusia", "-", "China"]);
        assert_eq!(pieces("Jong-un"), ["Jong-un"]);
        assert_eq!(pieces("Jong-Un"), ["Jong-Un"]);
        assert_eq!(pieces("Kamil-Suswono"), ["Kamil", "-", "Suswono"]);
        assert_eq!(pieces("Karya-PT"), ["Karya", "-", "PT"]);
        assert_eq!(pieces("Bangsa-Bangsa"), ["Bangsa-Bangsa"]);
        assert_eq!(pieces("Covid-19"), ["Covid-19"]);
    }

    #[test]
    fn two_people_part_between_their_other_names() {
        assert_eq!(pieces_in("Kusuma-Hidayat", true), ["Kusuma", "-", "Hidayat"]);
        assert_eq!(pieces_in("Kusuma-Hidayat", false), ["Kusuma-Hidayat"]);
        assert_eq!(pieces_in("Jae-Yong", true), ["Jae-Yong"]);
    }

    #[test]
    fn possessives_and_prefixes_come_off() {
        assert_eq!(pieces("KPK-nya"), ["KPK"]);
        assert_eq!(pieces("pro-Rusia"), ["pro", "Rusia"]);
    }

    #[test]
    fn lost_spaces_are_found() {
        assert_eq!(pieces("dihubungidetikcom"), ["dihubungi", "detikcom"]);
        assert_eq!(pieces("TerbaikPresiden"), ["Terbaik", "Presiden"]);
        assert_eq!(pieces("dok.OCN"), ["dok.", "OCN"]);
        assert_eq!(pieces("M.Farhan"), ["M", ".", "Farhan"]);
        assert_eq!(pieces("Wira-sapaan"), ["Wira", "-", "sapaan"]);
        assert_eq!(pieces("pertandingan"), ["pertandingan"]);
        assert_eq!(pieces("SAFEnet"), ["SAFEnet"]);
    }
}
