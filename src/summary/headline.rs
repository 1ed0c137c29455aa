//! What the sentences share with the title, however a word is affixed: "klaim" in the title is "mengklaim" in the text; and
//! which of them answer what it promises.

use super::document::{Document, TELLING_IDF, Word, split_words};
use super::model::Idf;
use super::predicate;
use super::promise::Promise;
use crate::text::calendar;
use crate::text::case::lowered;
use crate::text::search;

/// Bits of a [`u64`] for the words of a title and its dek; those above are for what it promises.
const ROOT_BITS: u32 = 60;
/// Bits of a word, and of a verb: it says what happened.
const WORD_BITS: u32 = 1;
const VERB_BITS: u32 = 2;
/// Fewest letters of a title's word that is looked for, and of what is left of one without its affixes.
const WORD_LETTERS: usize = 3;
const ROOT_LETTERS: usize = 4;
/// Affixes that title and text use differently; longer ones stand before those that begin or end them.
const PREFIXES: &str = "memper|diper|meng|meny|mem|men|me|ber|ter|per|pe|di|ke|se";
const SUFFIXES: &str = "kannya|annya|kan|nya|an|i";

/// Which words of the title each sentence takes up.
pub(super) struct Headline {
    /// How many bits the words of the title have that tell what the article is about.
    roots: u32,
    /// For each line the bits of those it takes up, and of a promise that it answers.
    taken_up: Vec<u64>,
}

impl Headline {
    pub(super) fn read(document: &Document, title: &str, idf: &Idf) -> Self {
        let lower: Vec<String> = split_words(title).map(|(_, word)| lowered(word)).collect();
        let undated = (0..lower.len()).filter(|&at| !is_date(&lower, at)).map(|at| &lower[at]);
        let long = |word: &str| word.len() >= WORD_LETTERS || word.starts_with(|c: char| c.is_ascii_digit());
        let telling = undated.filter(|word| long(word) && idf.of(word) >= TELLING_IDF);
        let (mut roots, mut bits): (Vec<(String, u64)>, u32) = (Vec::new(), 0);
        for word in telling {
            let root = root(word);
            let does = |used: &Word| predicate::is_verb(&used.text) && holds(&used.text, root);
            let named = document.words.iter().any(|used| used.text == *word && used.capitals > 0);
            let verb = !named && document.words.iter().any(does);
            let width = if verb { VERB_BITS } else { WORD_BITS };
            if bits + width <= ROOT_BITS && !roots.iter().any(|(known, _)| known == root) {
                roots.push((root.to_owned(), ((1 << width) - 1) << bits));
                bits += width;
            }
        }
        let taken =
            |word: &str| roots.iter().filter(|(root, _)| holds(word, root)).fold(0, |all, (_, bits)| all | bits);
        let words: Vec<u64> = document.words.iter().map(|word| taken(&word.text)).collect();
        let promise = Promise::of(title);
        let taken_up = document.lines.iter().map(|line| {
            let answers = promise.is_some_and(|promise| promise.is_kept(document, line));
            let promised = if answers { !0 << ROOT_BITS } else { 0 };
            line.words.iter().fold(promised, |all, &word| all | words[word])
        });
        Self { roots: bits, taken_up: taken_up.collect() }
    }

    /// The bits of what the line takes up of the title and answers.
    pub(super) fn words(&self, line: usize) -> u64 {
        self.taken_up[line]
    }

    /// How many of the title's words the line takes up; a verb is two.
    pub(super) fn count(&self, line: usize) -> u32 {
        (self.taken_up[line] & !(!0 << ROOT_BITS)).count_ones()
    }

    /// Whether the line gives what the title promises.
    pub(super) fn answers(&self, line: usize) -> bool {
        self.taken_up[line] >> ROOT_BITS != 0
    }

    /// Whether the line takes up the title, where that tells anything.
    pub(super) fn meets(&self, line: usize) -> bool {
        self.roots == 0 || self.count(line) != 0
    }

    /// Share of the title's words that the line takes up.
    pub(super) fn covered(&self, line: usize) -> f32 {
        self.count(line) as f32 / self.roots.max(1) as f32
    }
}

/// Whether a word of a title is part of the day it is about, "Sabtu 3 Januari 2026", which is no news; "pada Agustus" may be.
fn is_date(words: &[String], at: usize) -> bool {
    let word = |back: usize| at.checked_sub(back).map_or("", |at| words[at].as_str());
    let counts = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit());
    let month = |back: usize| calendar::month(word(back)).is_some() && counts(word(back + 1));
    calendar::weekday(word(0)).is_some() || month(0) || counts(word(0)) && month(1)
}

/// Whether a word is the root, or the root with affixes.
pub(super) fn holds(word: &str, root: &str) -> bool {
    word == root || root.len() >= ROOT_LETTERS && search::has(word, root)
}

/// A word without what may be its affixes; not always a true root.
pub(super) fn root(word: &str) -> &str {
    let long = |rest: &&str| rest.len() >= ROOT_LETTERS;
    let stem = PREFIXES.split('|').find_map(|prefix| word.strip_prefix(prefix).filter(long)).unwrap_or(word);
    SUFFIXES.split('|').find_map(|suffix| stem.strip_suffix(suffix).filter(long)).unwrap_or(stem)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::summary::model::Model;

    #[test]
    fn affixes_do_not_part_title_and_text() {
        let lines = ["Ratna mengklaim nelayan memenangkan gugatan.", "Hujan turun semalam.", "KPK datang."];
        let idf = &Model::shipped().idf;
        let document = Document::read(&[lines.to_vec()], "", |word| idf.of(word));
        let headline = Headline::read(&document, "Ratna Klaim Nelayan Menang, KPK Digugat", idf);
        assert!(headline.covered(0) > 0.7, "{}", headline.covered(0));
        assert_eq!((headline.meets(1), headline.count(2)), (false, 1));
        assert!(Headline::read(&document, "", idf).meets(1));
    }
    #[test]
    fn the_day_of_a_title_is_no_news_but_a_month_may_be() {
        let lines = ["Ratna melaut Sabtu 3 Januari 2026.", "Ratna berlayar Agustus nanti."];
        let idf = &Model::shipped().idf;
        let document = Document::read(&[lines.to_vec()], "", |word| idf.of(word));
        let count = |title: &str, line: usize| Headline::read(&document, title, idf).count(line);
        assert_eq!(count("Ramalan Cuaca Sabtu 3 Januari 2026", 0), 0);
        assert_eq!(count("Perahu Baru Tiba Agustus", 1), 1);
    }
}
