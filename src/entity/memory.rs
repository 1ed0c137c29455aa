//! What the article has shown so far: a name sure in one place counts in all.

use super::acronyms::abbreviates;
use super::evidence::TYPES;
use super::gazetteer::folded::{fold_onto, fold_word};
use super::lexicon::{DROPPED_HEADS, has};
use crate::text::words::listed;
use std::collections::{HashMap, HashSet};

/// Most that the memory of a name may add for its type, in log-odds.
const MOST: f32 = 3.0;
/// How much of a mention's own log-odds it lends to each other one.
const LENT: f32 = 0.5;
/// What a memory as another type takes off.
const OTHER_TYPE: f32 = -1.0;
/// A word of a person's name that stands alone.
const SHORT_NAME: f32 = 2.5;
/// What such words together have over each by itself.
const TOGETHER: f32 = 1.0;
/// Fewest bytes of such a word.
const SHORT_NAME_BYTES: usize = 2;

/// Words of articles on music and films, where members of bands are named with the band; lower case.
const STAGE: &str = "konser lagu album idol drama penggemar penyanyi fans musik bernyanyi";

/// Most long names of organizations that are kept; an article has fewer.
const MOST_ORGANIZATIONS: usize = 100;

/// Names with what was found about them.
#[derive(Debug, Default)]
pub(super) struct Memory {
    names: HashMap<String, [f32; 3]>,
    /// Their first words.
    openers: HashSet<String>,
    /// Words of people's names of two words or more.
    parts: HashMap<String, f32>,
    /// First words of people's names of two words or more.
    first_names: HashSet<String>,
    /// Organizations' names of three words or more, as written.
    organizations: HashSet<String>,
    /// Names of films, songs and books, and terms that are no names.
    works: HashSet<String>,
    /// Initials that stand for somebody.
    initials: HashSet<String>,
    /// Whether the article tells of music or films.
    stage: bool,
}

impl Memory {
    /// Takes note of a mention of the type with this index, found with these log-odds.
    pub(super) fn note(&mut self, words: &[&str], kind: usize, score: f32) {
        let Some(slot) = self.names.entry(key(words)).or_default().get_mut(kind) else { return };
        *slot += score * LENT;
        self.openers.extend(words.first().map(|word| fold_word(word)));
        // "Kecamatan Sukamaju" may come again as "Sukamaju".
        if let (2, [head, bare @ ..]) = (kind, words)
            && !bare.is_empty()
            && has(&DROPPED_HEADS, head)
        {
            self.note(bare, kind, score);
        }
        if kind == 1 && words.len() > 2 && self.organizations.len() < MOST_ORGANIZATIONS {
            self.organizations.insert(words.join(" "));
        }
        if kind == 0 && words.len() > 1 {
            self.first_names.insert(fold_word(words[0]));
            for word in words.iter().filter(|word| word.len() > SHORT_NAME_BYTES && starts_upper(word)) {
                let part = self.parts.entry(fold_word(word)).or_default();
                *part = part.max(score);
            }
        }
    }

    /// Takes note of a word of the article that may be one of music or films.
    pub(super) fn note_stage(&mut self, word: &str) {
        self.stage |= listed(STAGE, word);
    }

    /// Whether the article tells of music or films.
    pub(super) fn is_of_stage(&self) -> bool {
        self.stage
    }

    /// Takes note of a word that the article has in lower case: at a sentence's start it is no first name.
    pub(super) fn note_lower(&mut self, word: &str) {
        if !self.first_names.is_empty() {
            self.first_names.remove(&fold_word(word));
        }
    }

    /// Whether somebody of the article is called so by the first name, and nothing else is.
    pub(super) fn is_first_name(&self, word: &str) -> bool {
        self.first_names.contains(&fold_word(word))
    }

    /// Whether these words are short for an organization that the article has in full ("UM Buton").
    pub(super) fn abbreviates(&self, words: &[&str]) -> bool {
        words.len() > 1
            && self.organizations.iter().any(|full| {
                let full: Vec<&str> = full.split(' ').collect();
                abbreviates(words, &full)
            })
    }

    /// Takes note of initials that stand for somebody.
    pub(super) fn note_initials(&mut self, word: &str) {
        self.initials.insert(word.to_owned());
    }

    /// Whether these words are such initials.
    pub(super) fn is_somebody(&self, words: &[&str]) -> bool {
        matches!(words, [word] if self.initials.contains(*word))
    }

    /// Takes note of the name of a film, song or book, or of a term.
    pub(super) fn note_work(&mut self, words: &[&str]) {
        self.works.insert(key(words));
    }

    /// Whether the article has any.
    pub(super) fn has_works(&self) -> bool {
        !self.works.is_empty()
    }

    /// How many of these words, from the first one on, are such a name: as many as can be.
    pub(super) fn longest_work(&self, words: &[&str]) -> Option<usize> {
        let mut key = String::new();
        let begins = words.iter().map(|word| {
            append(&mut key, word);
            self.works.contains(&key)
        });
        begins.enumerate().filter(|(_, known)| *known).last().map(|(at, _)| at + 1)
    }

    /// What the memory says about a person's short name that stands by itself: it is twice sure when the article has it alone
    /// elsewhere too.
    pub(super) fn score_alone(&self, word: &str) -> f32 {
        let alone = self.names.get(&fold_word(word)).map_or(0.0, |scores| scores[0].min(MOST));
        let part = self.parts.get(&fold_word(word)).filter(|_| starts_upper(word)).map_or(0.0, |part| part.min(MOST));
        if part > 0.0 { alone + part } else { 0.0 }
    }

    /// Whether a name that it knows begins with this word, or somebody has it in his name: else it says nothing.
    pub(super) fn knows(&self, first: &str) -> bool {
        let first = fold_word(first);
        self.openers.contains(&first) || self.parts.contains_key(&first)
    }

    /// What the memory says about these words being a name of the type with this index.
    pub(super) fn score(&self, words: &[&str], kind: usize) -> f32 {
        let whole = self.names.get(&key(words)).map_or(0.0, |scores| {
            let others = (0..TYPES.len()).filter(|&other| other != kind).map(|other| scores[other]).fold(0.0, f32::max);
            let own = scores[kind];
            own.min(MOST) + if others > own { OTHER_TYPE } else { 0.0 }
        });
        let part = |word: &&str| self.parts.get(&fold_word(word)).filter(|_| starts_upper(word)).copied();
        let parts: Option<f32> =
            if kind == 0 { words.iter().map(|word| Some(part(word)?.min(SHORT_NAME))).sum() } else { None };
        let part = parts.map_or(0.0, |sum| sum + TOGETHER * (words.len() - 1) as f32);
        whole.max(part)
    }
}

fn starts_upper(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

/// How a name is looked up, whatever its case.
pub(super) fn key(words: &[&str]) -> String {
    let mut key = String::new();
    words.iter().for_each(|word| append(&mut key, word));
    key
}

/// Goes on with a key.
fn append(key: &mut String, word: &str) {
    if !key.is_empty() {
        key.push(' ');
    }
    fold_onto(key, word);
}
