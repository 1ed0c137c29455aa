//! What the words about a place of a line announce there: a nickname, an age, an outlet, a capital city.

use super::super::lexicon::{NICKNAME_CUES, OUTLET_CUES, has};
use super::Line;

impl Line<'_> {
    /// Whether the words before announce another name of somebody ("yang akrab disapa").
    pub(in crate::entity) fn is_nickname_at(&self, index: usize) -> bool {
        NICKNAME_CUES.iter().any(|cue| {
            index >= cue.len()
                && self.words[index - cue.len()..index].iter().zip(*cue).all(|(a, b)| a.eq_ignore_ascii_case(b))
        })
    }

    /// Whether the words behind call it another name of somebody ("Emil, sapaan akrabnya").
    pub(in crate::entity) fn is_nickname_to(&self, end: usize) -> bool {
        let mark = self.words.get(end).is_some_and(|word| matches!(*word, "," | "-" | "–" | "("));
        let called = |word: &&str| matches!(*word, "sapaan" | "panggilan");
        mark && self.words.get(end + 1).is_some_and(called)
            && self.words.get(end + 2).is_some_and(|w| w.starts_with("akrab"))
    }

    /// "(52)", "(52 tahun)", ", 52,"
    pub(in crate::entity) fn has_age_at(&self, at: usize) -> bool {
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
    pub(in crate::entity) fn is_cited_at(&self, index: usize) -> bool {
        let before = self.before(index);
        let earlier = || self.before(index.saturating_sub(1));
        self.words[index].starts_with(char::is_uppercase)
            && (has(&OUTLET_CUES, before) || before.eq_ignore_ascii_case("dari") && has(&OUTLET_CUES, earlier()))
    }

    /// Whether "Ibu Kota" ends here, which is said of a place and is no part of its name.
    pub(in crate::entity) fn is_capital_city_at(&self, index: usize) -> bool {
        self.words[index].eq_ignore_ascii_case("kota") && self.before(index).eq_ignore_ascii_case("ibu")
    }
}
