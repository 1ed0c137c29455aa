//! The words of a sentence as names are built of them: tokens, cut at a hyphen between two names ("Rusia-China"), before a
//! possessive ("KPK-nya"), after a lower-case prefix ("pro-Rusia"), and where the page lost a space ("dihubungidetikcom").

use super::gazetteer::{self, Kind, folded::fold_word};
use super::lexicon::{NICKNAME_CUES, OUTLET_CUES, has};
use crate::text::Passage;
use std::collections::HashSet;
use std::ops::Range;

/// How a word is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Case {
    /// "kata"
    Lower,
    /// "Kata", "A", "detikNews"
    Capital,
    /// "KPK"
    Upper,
    /// "2", "1A", "2,5"
    Number,
    /// "(", "…"
    Mark,
}

/// One word or mark.
#[derive(Debug, Clone, Copy)]
pub(super) struct Unit {
    /// Bytes of the block's text.
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) case: Case,
    /// Usually written in lower case.
    pub(super) ordinary: bool,
    /// Part of people's names.
    pub(super) name: bool,
}

impl Unit {
    /// Whether a name may be written so.
    pub(super) fn is_capital(&self) -> bool {
        matches!(self.case, Case::Capital | Case::Upper)
    }
}

/// What capitals mean in a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Capitals {
    /// They begin sentences and names.
    Mean,
    /// Nearly every word has one, as in headlines.
    Decorate,
    /// All is in capitals.
    Shout,
}

/// A sentence, or a headline.
#[derive(Debug)]
pub(super) struct Line<'a> {
    pub(super) block: usize,
    pub(super) units: Vec<Unit>,
    /// The text of each unit.
    pub(super) words: Vec<&'a str>,
    pub(super) capitals: Capitals,
}

/// Share of words with a capital from which capitals only decorate a line.
const DECORATED: f32 = 0.7;
/// Fewest words with letters in a line whose capitals are judged.
const JUDGED: usize = 4;

impl<'a> Line<'a> {
    /// Reads some tokens of a passage, a sentence as a rule; `alone` are the words that the article has for themselves.
    pub(super) fn read(passage: &Passage<'a>, block: usize, tokens: Range<usize>, alone: &Alone) -> Self {
        let text = passage.block.text.as_str();
        let mut units = Vec::with_capacity(tokens.len());
        for token in &passage.tokens[tokens] {
            let word = passage.word(token);
            cut(word, alone, &mut |from, to| units.push(unit(&word[from..to], token.start + from)));
        }
        let words: Vec<&str> = units.iter().map(|unit| &text[unit.start..unit.end]).collect();
        let capitals = capitals(&units, &words);
        Self { block, units, words, capitals }
    }

    /// The word before a unit; empty at the start.
    pub(super) fn before(&self, index: usize) -> &'a str {
        index.checked_sub(1).map_or("", |before| self.words[before])
    }

    /// Whether the words before announce another name of somebody ("yang akrab disapa").
    pub(super) fn is_nickname_at(&self, index: usize) -> bool {
        NICKNAME_CUES.iter().any(|cue| {
            index >= cue.len()
                && self.words[index - cue.len()..index].iter().zip(*cue).all(|(a, b)| a.eq_ignore_ascii_case(b))
        })
    }

    /// Whether the words behind call it another name of somebody ("Emil, sapaan akrabnya").
    pub(super) fn is_nickname_to(&self, end: usize) -> bool {
        let mark = self.words.get(end).is_some_and(|word| matches!(*word, "," | "-" | "–" | "("));
        let called = |word: &&str| matches!(*word, "sapaan" | "panggilan");
        mark && self.words.get(end + 1).is_some_and(called)
            && self.words.get(end + 2).is_some_and(|w| w.starts_with("akrab"))
    }

    /// "(52)", "(52 tahun)", ", 52,"
    pub(super) fn has_age_at(&self, at: usize) -> bool {
        let words = &self.words;
        let age = |index: usize| {
            words.get(index).is_some_and(|w| (1..=2).contains(&w.len()) && w.bytes().all(|b| b.is_ascii_digit()))
        };
        let word = |index: usize| words.get(index).copied().unwrap_or("");
        age(at + 1)
            && (word(at) == "(" && matches!(word(at + 2), ")" | "tahun" | "thn" | "th")
                || word(at) == "," && word(at + 2) == ",")
    }

    /// Whether an outlet is cited here ("kantor berita …", "dikutip dari …").
    pub(super) fn is_cited_at(&self, index: usize) -> bool {
        let before = self.before(index);
        let earlier = || self.before(index.saturating_sub(1));
        self.words[index].starts_with(char::is_uppercase)
            && (has(&OUTLET_CUES, before) || before.eq_ignore_ascii_case("dari") && has(&OUTLET_CUES, earlier()))
    }

    /// Whether "Ibu Kota" ends here, which is said of a place and is no part of its name.
    pub(super) fn is_capital_city_at(&self, index: usize) -> bool {
        self.words[index].eq_ignore_ascii_case("kota") && self.before(index).eq_ignore_ascii_case("ibu")
    }

    /// Whether a sentence or a quotation begins at this unit, so that its capital says nothing.
    pub(super) fn begins_at(&self, index: usize) -> bool {
        let before = index.checked_sub(1).map(|before| self.words[before]);
        before.is_none_or(|word| {
            matches!(word, "\"" | "“" | "‘" | "'" | ":" | "." | "?" | "!" | "•" | "»" | "|" | "…")
                || (index == 2 && word == "." || index == 1 && word.starts_with(|c: char| c.is_ascii_digit()))
        })
    }
}

fn unit(word: &str, start: usize) -> Unit {
    let case = case(word);
    let known =
        if matches!(case, Case::Mark | Case::Number) { gazetteer::Word::default() } else { gazetteer::word(word) };
    Unit { start, end: start + word.len(), case, ordinary: known.ordinary, name: known.name }
}

fn case(word: &str) -> Case {
    let Some(first) = word.chars().next() else { return Case::Mark };
    if first.is_numeric() {
        return Case::Number;
    }
    if !first.is_alphabetic() {
        return Case::Mark;
    }
    if !word.chars().any(char::is_lowercase) {
        return if word.chars().count() > 1 { Case::Upper } else { Case::Capital };
    }
    if first.is_uppercase() || word.chars().any(char::is_uppercase) { Case::Capital } else { Case::Lower }
}

fn capitals(units: &[Unit], words: &[&str]) -> Capitals {
    let letters = || units.iter().filter(|unit| !matches!(unit.case, Case::Mark | Case::Number));
    let count = letters().count();
    if count < JUDGED {
        return Capitals::Mean;
    }
    if letters().all(|unit| unit.case == Case::Upper || unit.end - unit.start == 1) {
        return Capitals::Shout;
    }
    let small = |word: &str| SMALL.contains(&word);
    let counted =
        units.iter().zip(words).filter(|(unit, word)| !matches!(unit.case, Case::Mark | Case::Number) && !small(word));
    let (mut all, mut capital) = (0_u16, 0_u16);
    for (unit, _) in counted {
        all += 1;
        capital += u16::from(unit.is_capital());
    }
    // A line of names alone is no headline: that needs an ordinary word with a capital in the middle.
    let ordinary =
        units.iter().skip(1).any(|unit| unit.is_capital() && unit.ordinary && !unit.name && unit.case != Case::Upper);
    // Nor does a headline end with a full stop.
    let stopped = words.last() == Some(&".");
    if ordinary && !stopped && f32::from(capital) >= DECORATED * f32::from(all.max(1)) {
        Capitals::Decorate
    } else {
        Capitals::Mean
    }
}

/// Words that stay small in headlines.
const SMALL: [&str; 12] =
    ["dan", "di", "ke", "dari", "yang", "untuk", "dengan", "pada", "soal", "usai", "bagi", "atau"];

/// The words of an article that stand with a capital and without a hyphen somewhere, as [`fold_word`] writes them: "Kamil-Suswono"
/// are two people when both are named apart.
#[derive(Debug, Default)]
pub(super) struct Alone(HashSet<String>);

impl Alone {
    /// Collects the words; none when no word of the article could be parted by them.
    pub(super) fn read<'p, 'a: 'p>(passages: impl Iterator<Item = &'p Passage<'a>> + Clone) -> Self {
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

/// Calls `piece` with the byte range of each unit of a token.
fn cut(word: &str, alone: &Alone, piece: &mut impl FnMut(usize, usize)) {
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
        let both = paired || one || name(0, at) && name(at + 1, word.len());
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
        let mut all = Vec::new();
        let alone = Alone(["kamil", "suswono", "jong"].map(str::to_owned).into());
        cut(word, &alone, &mut |from, to| all.push(&word[from..to]));
        all
    }

    #[test]
    fn two_names_part_at_their_hyphen_and_one_name_does_not() {
        assert_eq!(pieces("Rusia-China"), ["Rusia", "-", "China"]);
        assert_eq!(pieces("Jong-un"), ["Jong-un"]);
        assert_eq!(pieces("Jong-Un"), ["Jong-Un"]);
        assert_eq!(pieces("Kamil-Suswono"), ["Kamil", "-", "Suswono"]);
        assert_eq!(pieces("Bangsa-Bangsa"), ["Bangsa-Bangsa"]);
        assert_eq!(pieces("Covid-19"), ["Covid-19"]);
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
