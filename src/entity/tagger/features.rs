//! The features of a token, as hashes whose upper 28 bits are their keys: the trainer and the tagger both call [`Sentence::features`], so that what was
//! learnt is what is looked up.
//!
//! Templates: the word, its lower case, beginnings, ends and shape; its neighbours; its place in a run of capitalised words,
//! with the words around that run; acronyms that spell the run before them; list matches; the case of the whole sentence.

use super::lists::Lists;
use super::word::{Case, Word};
use crate::entity::gazetteer::{self, Kind};

/// Bits of a feature's key.
pub const KEY_BITS: u32 = 28;

/// How a sentence is written: capitals mean little in a headline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Style {
    Running,
    TitleCase,
    AllCaps,
}

/// Fewest words by which the style of a sentence is judged.
const STYLE_WORDS: usize = 4;
/// Share of words that must be capitalised in a title or all-caps sentence, in per cent.
const STYLE_SHARE: usize = 70;

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
        let style = style(&words);
        let runs = runs(&words, tokens);
        let acronyms = acronyms(&words, &runs);
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

/// The kinds of features.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "named after what they look at")]
#[repr(u8)]
pub enum Template {
    Case,
    Exact,
    Lower,
    Shape,
    Prefix,
    Suffix,
    Part,
    Near,
    BeforeWithCase,
    AfterWithCase,
    PairBefore,
    PairAfter,
    TwoBefore,
    TwoAfter,
    Around,
    Cases,
    NearPrefix,
    NearSuffix,
    Run,
    RunBefore,
    RunAfter,
    RunAround,
    RunBeforeFar,
    RunHead,
    RunLast,
    RunHeadBefore,
    Acronym,
    List,
    ListWithCase,
    ListWithBefore,
    ListAll,
    ListNear,
    ListNearWithCase,
    Known,
    KnownNear,
    Edges,
    RunKnown,
    RunTitle,
}

fn code(word: gazetteer::Word) -> u64 {
    u64::from(word.ordinary) | u64::from(word.name) << 1
}

/// The key of a feature's hash.
#[must_use]
pub fn key(hash: u64) -> u32 {
    (hash >> (64 - KEY_BITS)) as u32
}

/// Mixes a template and two values to a hash.
fn mix(template: Template, a: u64, b: u64) -> u64 {
    const ODD: u64 = 0x9e37_79b9_7f4a_7c15;
    const OTHER: u64 = 0xc2b2_ae3d_27d4_eb4f;
    let mut hash = a.wrapping_add(1 + template as u64).wrapping_mul(ODD);
    hash = (hash ^ hash >> 29 ^ b.wrapping_mul(OTHER)).wrapping_mul(ODD);
    (hash ^ hash >> 32 ^ template as u64).wrapping_mul(OTHER)
}

fn style(words: &[Word]) -> Style {
    let (mut all, mut upper, mut capital) = (0, 0, 0);
    for word in words.iter().filter(|word| word.length > 3) {
        if !matches!(word.case, Case::Mark | Case::Number) {
            all += 1;
            upper += usize::from(word.case == Case::Upper);
            capital += usize::from(word.case.capital());
        }
    }
    if all < STYLE_WORDS {
        Style::Running
    } else if upper * 100 >= all * STYLE_SHARE {
        Style::AllCaps
    } else if capital * 100 >= all * STYLE_SHARE {
        Style::TitleCase
    } else {
        Style::Running
    }
}

/// The runs of capitalised words; a hyphen, `&`, `/` or full stop between two of them, and small link words, belong to the run.
fn runs(words: &[Word], tokens: &[&str]) -> Vec<(usize, usize)> {
    let mut runs = vec![(0, 0); words.len()];
    let mut start = 0;
    while start < words.len() {
        if !words[start].case.capital() {
            start += 1;
            continue;
        }
        let mut end = start + 1;
        while end < words.len() {
            if words[end].case.capital() {
                end += 1;
            } else if matches!(
                tokens[end],
                "&" | "-" | "'" | "." | "bin" | "binti" | "van" | "von" | "de" | "da" | "al" | "der"
            ) && words.get(end + 1).is_some_and(|next| next.case.capital())
                && (tokens[end] != "." || words[end - 1].case == Case::Initial)
            {
                end += 2;
            } else {
                break;
            }
        }
        runs[start..end].fill((start, end));
        start = end;
    }
    runs
}

/// 1 for an acronym that spells the initials of the words before it, 2 for the words so spelt.
fn acronyms(words: &[Word], runs: &[(usize, usize)]) -> Vec<u8> {
    let mut found = vec![0; words.len()];
    for (open, word) in words.iter().enumerate().skip(2) {
        if word.case != Case::Mark || open + 1 >= words.len() || words[open + 1].case != Case::Upper {
            continue;
        }
        let acronym = words[open + 1];
        let (start, end) = runs[open - 1];
        if end != open || acronym.length < 2 {
            continue;
        }
        let first = end.saturating_sub(acronym.length).max(start);
        if words[first].first == acronym.first && end - first > 1 {
            found[open + 1] = 1;
            found[first..end].fill(2);
        } else if words[start].first == acronym.first && end - start > 1 {
            found[open + 1] = 1;
            found[start..end].fill(3);
        }
    }
    found
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
