//! What the sentences share with the title, however a word is affixed: "klaim" in the title is "mengklaim" in the text.

use super::document::{Document, TELLING_IDF, split_words};
use super::model::Idf;
use crate::text::case::lowered;

/// Most words of a title and its dek that are looked for: bits of a [`u64`].
const MOST_ROOTS: usize = 64;
/// Fewest letters of a title's word that is looked for, and of what is left of one without its affixes.
const WORD_LETTERS: usize = 3;
const ROOT_LETTERS: usize = 4;
/// Affixes that title and text use differently; longer ones stand before those that begin or end them.
const PREFIXES: &str = "memper|diper|meng|meny|mem|men|me|ber|ter|per|pe|di|ke|se";
const SUFFIXES: &str = "kannya|annya|kan|nya|an|i";

/// Which words of the title each sentence takes up.
pub(super) struct Headline {
    /// How many words of the title tell what the article is about.
    roots: u32,
    /// For each line a bit for each of them.
    taken_up: Vec<u64>,
}

impl Headline {
    pub(super) fn read(document: &Document, title: &str, idf: &Idf) -> Self {
        let lower = split_words(title).map(|(_, word)| lowered(word));
        let telling = lower.filter(|word| word.len() >= WORD_LETTERS && idf.of(word) >= TELLING_IDF);
        let mut roots: Vec<String> = Vec::new();
        for word in telling {
            let root = root(&word);
            if roots.len() < MOST_ROOTS && !roots.iter().any(|known| known == root) {
                roots.push(root.to_owned());
            }
        }
        let holds = |word: &str, root: &str| word == root || root.len() >= ROOT_LETTERS && word.contains(root);
        let bits = |word: &str| {
            (0..).zip(&roots).filter(|(_, root)| holds(word, root)).fold(0, |all, (bit, _)| all | 1 << bit)
        };
        let words: Vec<u64> = document.words.iter().map(|word| bits(&word.text)).collect();
        let taken_up = document.lines.iter().map(|line| line.words.iter().fold(0, |all, &word| all | words[word]));
        Self { roots: u32::try_from(roots.len()).unwrap_or(0), taken_up: taken_up.collect() }
    }

    /// A bit for each of the title's words that the line takes up.
    pub(super) fn words(&self, line: usize) -> u64 {
        self.taken_up[line]
    }

    /// How many of the title's words the line takes up.
    pub(super) fn count(&self, line: usize) -> u32 {
        self.taken_up[line].count_ones()
    }

    /// Whether the line takes up the title, where that tells anything.
    pub(super) fn meets(&self, line: usize) -> bool {
        self.roots == 0 || self.taken_up[line] != 0
    }

    /// Share of the title's words that the line takes up.
    pub(super) fn covered(&self, line: usize) -> f32 {
        self.count(line) as f32 / self.roots.max(1) as f32
    }
}

/// A word without what may be its affixes; not always a true root.
fn root(word: &str) -> &str {
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
}
