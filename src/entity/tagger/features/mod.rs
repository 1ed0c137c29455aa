//! The features of a token, as hashes whose upper 28 bits are their keys: the trainer and the tagger both call [`Sentence::features`], so that what was
//! learnt is what is looked up.
//!
//! Templates: the word, its lower case, beginnings, ends and shape; its neighbours; its place in a run of capitalised words,
//! with the words around that run; acronyms that spell the run before them; list matches; the case of the whole sentence.

mod layout;
mod template;

use super::lists::Lists;
use super::word::{Case, Word};
use crate::entity::gazetteer::{self, Kind};
use layout::Style;
pub(super) use template::mix;
pub use template::{KEY_BITS, Template, guided, key};

/// Places of a run of capitalised words that are told apart; later words count as the last.
const RUN_PLACES: usize = 4;

/// One sentence, read for tagging.
#[derive(Debug)]
pub struct Sentence {
    words: Vec<Word>,
    /// For every token, the bounds of the run of capitalised words that it stands in; empty when it stands in none.
    runs: Vec<(usize, usize)>,
    /// For every token, one code per list kind: 0 none, else place in the match and ambiguity.
    lists: Vec<[u8; KINDS]>,
    /// What the lists say of each word by itself.
    known: Vec<gazetteer::Word>,
    /// For every token in brackets whether it spells the initials of the run before, for that run whether it is spelt so.
    acronyms: Vec<u8>,
    style: Style,
}

/// The kinds of names, and districts.
const KINDS: usize = Kind::ALL.len() + 1;
const NONE: u64 = 0;
const BEFORE: u64 = 1;
const AFTER: u64 = 2;

impl Sentence {
    /// Reads the tokens of a sentence and what the lists say about them.
    #[must_use]
    pub fn read(tokens: &[&str], lists: &Lists) -> Self {
        let words: Vec<Word> = tokens.iter().map(|token| Word::read(token)).collect();
        let style = layout::style(&words);
        let runs = layout::runs(&words, tokens);
        let acronyms = layout::acronyms(&words, &runs);
        let mut codes = vec![[0; KINDS]; words.len()];
        let names = lists.names.iter().map(|known| (known.start, known.end, known.kind as usize, known.ambiguous));
        let districts = lists.districts.iter().map(|&(start, end)| (start, end, KINDS - 1, false));
        for (start, end, kind, ambiguous) in names.chain(districts) {
            let last = end.min(words.len());
            for (i, codes) in codes[..last].iter_mut().enumerate().skip(start) {
                let place = match (i == start, i + 1 == end) {
                    (true, true) => 1,
                    (true, false) => 2,
                    (false, false) => 3,
                    (false, true) => 4,
                };
                codes[kind] = place + if ambiguous { 4 } else { 0 };
            }
        }
        let mut known = lists.words.clone();
        known.resize(words.len(), gazetteer::Word::default());
        Self { words, runs, lists: codes, known, acronyms, style }
    }

    /// How many tokens there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether there is no token.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The hash of a token's spelling, without glued marks and with every digit alike.
    pub(super) fn spelling(&self, i: usize) -> Option<u64> {
        self.words.get(i).map(|word| word.exact)
    }

    /// Whether a token is written as a name may be.
    pub(super) fn is_capital(&self, i: usize) -> bool {
        self.words.get(i).is_some_and(|word| word.case.capital())
    }

    fn lower(&self, i: usize, by: isize) -> u64 {
        match i.checked_add_signed(by) {
            None => BEFORE,
            Some(at) => self.words.get(at).map_or(AFTER, |word| word.lower),
        }
    }

    fn case(&self, i: usize, by: isize) -> u64 {
        match i.checked_add_signed(by) {
            None => 14,
            Some(at) => self.words.get(at).map_or(15, |word| word.case as u64),
        }
    }

    fn list(&self, i: usize, by: isize) -> u64 {
        let codes = i.checked_add_signed(by).and_then(|at| self.lists.get(at)).copied().unwrap_or_default();
        codes.iter().fold(0, |all, &code| all << 4 | u64::from(code))
    }

    fn known(&self, i: usize, by: isize) -> u64 {
        let word = i.checked_add_signed(by).and_then(|at| self.known.get(at)).copied().unwrap_or_default();
        code(word)
    }

    /// Calls `emit` with the hash of every feature of token `i`, always in the same order.
    pub fn features(&self, i: usize, mut emit: impl FnMut(Template, u64)) {
        let Some(word) = self.words.get(i) else { return };
        let mut put = |template: Template, a: u64, b: u64| emit(template, mix(template, a, b));
        use Template as T;
        let lower = |by: isize| self.lower(i, by);
        let case = |by: isize| self.case(i, by);
        let own_case = word.case as u64 | (self.style as u64) << 4 | u64::from(i == 0) << 6;

        put(T::Case, own_case, NONE);
        put(T::Exact, word.exact, NONE);
        put(T::Lower, word.lower, NONE);
        put(T::Shape, word.shape, NONE);
        if word.case != Case::Mark && word.case != Case::Number {
            for n in 0..word.prefix.len() {
                if n > 0 && word.prefix[n] != 0 {
                    put(T::Prefix, word.prefix[n], n as u64);
                }
                if word.suffix[n] != 0 {
                    put(T::Suffix, word.suffix[n], n as u64);
                }
            }
        }
        if word.edges != 0 {
            put(T::Edges, word.edges, own_case);
        }
        for part in word.parts {
            if part != 0 {
                put(T::Part, part, NONE);
            }
        }
        for by in [-2, -1, 1, 2] {
            put(T::Near, lower(by), by.unsigned_abs() as u64 + if by < 0 { 8 } else { 0 });
        }
        put(T::BeforeWithCase, lower(-1), case(0) | case(1) << 4);
        put(T::AfterWithCase, lower(1), case(0) | case(-1) << 4);
        put(T::PairBefore, lower(-1), word.lower);
        put(T::PairAfter, word.lower, lower(1));
        put(T::TwoBefore, lower(-2), lower(-1));
        put(T::TwoAfter, lower(1), lower(2));
        put(T::Around, lower(-1), lower(1));
        put(T::Cases, own_case | case(-1) << 8 | case(1) << 12, NONE);
        put(T::Cases, own_case | case(-2) << 8 | case(-1) << 12 | case(1) << 16 | case(2) << 20, 1);
        for (by, place) in [(-1_isize, 0), (1, 1)] {
            if let Some(near) = i.checked_add_signed(by).and_then(|at| self.words.get(at)) {
                put(T::NearPrefix, near.prefix[1], place);
                put(T::NearSuffix, near.suffix[1], place);
                put(T::NearSuffix, near.suffix[2], place | 2);
            }
        }

        let (start, end) = self.runs[i];
        if end > start {
            let place = (i - start).min(RUN_PLACES) as u64;
            let left = (end - 1 - i).min(RUN_PLACES) as u64;
            let before = self.lower(start, -1);
            let after = self.lower(end - 1, 1);
            put(T::Run, place | left << 4, own_case);
            put(T::RunBefore, before, place.min(1) | left.min(1) << 1);
            put(T::RunAfter, after, place.min(1) | left.min(1) << 1);
            put(T::RunAround, before, after);
            put(T::RunBeforeFar, self.lower(start, -2), place.min(1));
            let names = (start..end.min(start + RUN_PLACES)).fold(1, |all, at| all << 2 | code(self.known[at]));
            put(T::RunKnown, names, place | left << 4);
            let title = start.checked_sub(1).map_or(0, |at| self.lists[at][Kind::Title as usize]);
            if title != 0 {
                put(T::RunTitle, u64::from(title), place.min(1) | left.min(1) << 1);
                put(T::RunTitle, u64::from(title), own_case << 8 | 4);
            }
            if end - start > 1 {
                let head = self.words[start].lower;
                let last = self.words[end - 1].lower;
                put(T::RunHead, head, place);
                put(T::RunLast, last, left);
                put(T::RunHeadBefore, head, before);
            }
        }
        if self.acronyms[i] != 0 {
            put(T::Acronym, u64::from(self.acronyms[i]), NONE);
        }

        let known = self.known(i, 0);
        put(T::Known, known, own_case);
        put(
            T::KnownNear,
            known | self.known(i, -1) << 2 | self.known(i, 1) << 4,
            case(0) | case(-1) << 4 | case(1) << 8,
        );
        let own = self.list(i, 0);
        if own != 0 {
            for (kind, &code) in self.lists[i].iter().enumerate() {
                if code != 0 {
                    put(T::List, u64::from(code), kind as u64);
                    put(T::ListWithCase, u64::from(code) | own_case << 4, kind as u64);
                    put(T::ListWithBefore, lower(-1), u64::from(code) << 4 | kind as u64);
                }
            }
            put(T::ListAll, own, NONE);
        }
        for by in [-1, 1] {
            let near = self.list(i, by);
            if near != 0 || own != 0 {
                put(T::ListNear, near, own << 1 | u64::from(by > 0));
            }
            if near != 0 {
                put(T::ListNearWithCase, near, case(0) << 1 | u64::from(by > 0));
            }
        }
    }
}

fn code(word: gazetteer::Word) -> u64 {
    u64::from(word.ordinary) | u64::from(word.name) << 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entity::tagger::lists::Known;

    fn keys(tokens: &[&str], names: &[Known], i: usize) -> Vec<(Template, u64)> {
        let mut keys = Vec::new();
        let lists = Lists { names: names.to_vec(), ..Lists::default() };
        Sentence::read(tokens, &lists).features(i, |template, hash| keys.push((template, hash)));
        keys
    }

    #[test]
    fn the_same_word_in_the_same_place_has_the_same_features() {
        let tokens = ["Bupati", "Raka", "Wijaya", "tiba", "."];
        assert_eq!(keys(&tokens, &[], 1), keys(&tokens, &[], 1));
        assert_ne!(keys(&tokens, &[], 1), keys(&tokens, &[], 2));
        assert!(keys(&tokens, &[], 9).is_empty());
    }

    #[test]
    fn a_list_match_adds_features_and_its_ambiguity_changes_them() {
        let tokens = ["di", "Merdeka", "Timur"];
        let sure = Known { start: 1, end: 2, kind: Kind::Place, ambiguous: false };
        let unsure = Known { ambiguous: true, ..sure };
        assert!(keys(&tokens, &[sure], 1).len() > keys(&tokens, &[], 1).len());
        assert_ne!(keys(&tokens, &[sure], 1), keys(&tokens, &[unsure], 1));
    }

    #[test]
    fn an_acronym_in_brackets_is_tied_to_the_words_it_spells() {
        let tokens = ["Ikatan", "Petani", "Kopi", "(", "IPK", ")"];
        let tied = |i| keys(&tokens, &[], i).iter().any(|(template, _)| *template == Template::Acronym);
        assert!(tied(0) && tied(2) && tied(4));
        assert!(!tied(3) && !tied(5));
    }

    #[test]
    fn a_match_beyond_the_sentence_is_cut() {
        let far = Known { start: 1, end: 9, kind: Kind::Person, ambiguous: false };
        assert!(!keys(&["di", "sana"], &[far], 1).is_empty());
        let outside = Known { start: 7, end: 9, kind: Kind::Person, ambiguous: false };
        assert!(!keys(&["di", "sana"], &[outside], 1).is_empty());
    }
}
