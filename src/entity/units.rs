//! The words of a sentence as names are built of them: tokens, cut at a hyphen between two names ("Rusia-China"), before a
//! possessive ("KPK-nya"), after a lower-case prefix ("pro-Rusia"), and where the page lost a space ("dihubungidetikcom").

mod capitals;
mod cues;
mod cut;

pub(super) use capitals::Capitals;
pub(super) use cut::Alone;

use super::gazetteer;
use crate::text::Passage;
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

/// A sentence, or a headline.
#[derive(Debug)]
pub(super) struct Line<'a> {
    pub(super) block: usize,
    pub(super) units: Vec<Unit>,
    /// The text of each unit.
    pub(super) words: Vec<&'a str>,
    pub(super) capitals: Capitals,
}

impl<'a> Line<'a> {
    /// Reads some tokens of a passage, a sentence as a rule; `alone` are the words that the article has for themselves.
    pub(super) fn read(passage: &Passage<'a>, block: usize, tokens: Range<usize>, alone: &Alone) -> Self {
        let text = passage.block.text.as_str();
        let mut units = Vec::with_capacity(tokens.len());
        let capital =
            |at: usize| passage.tokens.get(at).is_some_and(|token| passage.word(token).starts_with(char::is_uppercase));
        for at in tokens {
            let token = &passage.tokens[at];
            let word = passage.word(token);
            let inside = at > 0 && capital(at - 1) && capital(at + 1);
            cut::cut(word, inside, alone, &mut |from, to| units.push(unit(&word[from..to], token.start + from)));
        }
        let words: Vec<&str> = units.iter().map(|unit| &text[unit.start..unit.end]).collect();
        let capitals = capitals::of(&units, &words);
        Self { block, units, words, capitals }
    }

    /// The word before a unit; empty at the start.
    pub(super) fn before(&self, index: usize) -> &'a str {
        index.checked_sub(1).map_or("", |before| self.words[before])
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
    // "Presiden Ke-7"
    if word.starts_with("Ke-") && word.ends_with(|c: char| c.is_ascii_digit()) {
        return Case::Lower;
    }
    if first.is_uppercase() || word.chars().any(char::is_uppercase) { Case::Capital } else { Case::Lower }
}
