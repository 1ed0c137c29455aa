//! Known names: people, organizations, places, outlets, their other names and epithets, titles, and ordinary words.
//!
//! `models/gazetteer.bin` is written by `cargo run --release -p train -- gazetteer` from `lists/`. Keys are lower-case tokens
//! ([`crate::text::tokens`]) parted by one space, without accents ([`folded`]); they stand sorted ([`keys`]).
//! A key has one or several [`Form`]s; single words have flags of their own in a filter ([`words`]). How all of it is written is
//! told by [`contents`].

pub mod contents;
pub mod file;
pub mod folded;
pub mod keys;
pub mod spelling;
pub mod words;

pub use words::{Word, is_district, word};

use file::GAZETTEER;

/// Longest key, in tokens.
pub const MAX_WORDS: usize = 12;

/// Only the article can tell whether this entry is meant.
pub const AMBIGUOUS: u8 = 1;
/// A description that stands for the entry ("Negeri Tirai Bambu").
pub const EPITHET: u8 = 2;
/// Written in capitals.
pub const ACRONYM: u8 = 4;
/// May be written in lower case.
pub const ANY_CASE: u8 = 8;
/// The entry's own name.
pub const CANONICAL: u8 = 16;
/// Another form of the same key follows.
pub const MORE: u8 = 32;

/// The filter of words takes it for an ordinary word by mistake.
pub const NO_ORDINARY_WORD: u8 = 64;

/// What a known name stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each name is the field's own term")]
#[repr(u8)]
pub enum Kind {
    Person,
    Organization,
    Place,
    Media,
    /// Words before a person's name ("Wakil Menteri"); not part of it.
    Title,
}

impl Kind {
    /// All kinds; the index is the kind's number.
    pub const ALL: [Self; 5] = [Self::Person, Self::Organization, Self::Place, Self::Media, Self::Title];
}

/// One meaning of a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Form {
    /// Index of the entry it stands for; two forms of one thing have the same.
    pub entry: u16,
    /// What the entry is.
    pub kind: Kind,
    flags: u8,
}

#[allow(missing_docs, reason = "see the constants")]
impl Form {
    #[must_use]
    pub fn is_ambiguous(self) -> bool {
        self.flags & AMBIGUOUS != 0
    }
    #[must_use]
    pub fn is_epithet(self) -> bool {
        self.flags & EPITHET != 0
    }
    #[must_use]
    pub fn is_acronym(self) -> bool {
        self.flags & ACRONYM != 0
    }
    #[must_use]
    pub fn is_canonical(self) -> bool {
        self.flags & CANONICAL != 0
    }

    /// Whether the filter of words takes it for an ordinary word by mistake.
    #[must_use]
    pub fn is_no_word(self) -> bool {
        self.flags & NO_ORDINARY_WORD != 0
    }

    /// Whether the words are written as this form may be: names capitalised, acronyms in capitals ("KPK", also "Kpk"), epithets
    /// and titles as they come.
    #[must_use]
    pub fn fits(self, words: &[&str]) -> bool {
        let (Some(first), Some(last)) = (words.first(), words.last()) else { return false };
        if self.flags & ANY_CASE != 0 {
            return true;
        }
        // "tvN" is capitalised as well.
        let capital =
            |word: &str| word.chars().next().is_some_and(|c| !c.is_lowercase()) || word.ends_with(char::is_uppercase);
        if self.is_acronym() {
            let shouted = first.chars().all(|c| !c.is_lowercase());
            return shouted
                || (capital(first)
                    && first.len() > 2
                    && !self.is_ambiguous()
                    && !word(first).name
                    && (self.is_no_word() || !word(first).ordinary));
        }
        capital(first) && capital(last)
    }
}

/// A key found at the start of some words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// How many words it spans.
    pub words: usize,
    rank: usize,
}

impl Hit {
    /// What it may stand for.
    pub fn forms(self) -> impl Iterator<Item = Form> {
        let forms = GAZETTEER.forms_of(self.rank);
        forms.iter().map(|&(entry, flags)| Form { entry, kind: GAZETTEER.kind(entry), flags })
    }
}

/// The longest known name that the words begin with.
#[must_use]
pub fn longest(words: &[&str]) -> Option<Hit> {
    matches(words).last()
}

/// Every known name that the words begin with, shortest first.
pub fn matches<'a>(words: &'a [&'a str]) -> impl Iterator<Item = Hit> + 'a {
    let known = words.first().is_some_and(|first| GAZETTEER.may_begin(first));
    let mut rest = if known { &words[..words.len().min(MAX_WORDS)] } else { &[] }.iter();
    let mut key = Vec::with_capacity(48);
    let mut count = 0;
    std::iter::from_fn(move || {
        loop {
            let word = rest.next()?;
            if count > 0 {
                key.push(b' ');
                if !GAZETTEER.contents.keys.has_prefix(&key) {
                    rest = [].iter();
                    return None;
                }
            }
            key.extend(folded::Folded::new(word));
            count += 1;
            if let Some(rank) = GAZETTEER.contents.keys.find(&key) {
                return Some(Hit { words: count, rank });
            }
        }
    })
}

/// Whether the lists know a place by this word alone.
#[must_use]
pub fn is_place(word: &str) -> bool {
    longest(&[word]).is_some_and(|hit| hit.forms().any(|form| form.kind == Kind::Place))
}

/// The name of an entry, as its list writes it.
#[must_use]
pub fn name(entry: u16) -> String {
    GAZETTEER.name(entry)
}

/// What the lists say an entry is.
#[must_use]
pub fn description(entry: u16) -> Option<&'static str> {
    GAZETTEER.description(entry)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(words: &[&str]) -> Vec<String> {
        let Some(hit) = longest(words) else { return Vec::new() };
        hit.forms().filter(|form| form.fits(&words[..hit.words])).map(|form| name(form.entry)).collect()
    }

    #[test]
    fn the_longest_name_wins_and_leads_to_its_entry() {
        let words = ["Kementerian", "Luar", "Negeri", "membantah"];
        assert_eq!(longest(&words).map(|hit| hit.words), Some(3));
        assert_eq!(names(&["Jokowi"]), ["Joko Widodo"]);
        assert_eq!(names(&["KPK", "menahan"]), ["Komisi Pemberantasan Korupsi"]);
    }

    #[test]
    fn epithets_come_in_any_case() {
        assert_eq!(names(&["negeri", "Tirai", "Bambu"]), ["China"]);
    }

    #[test]
    fn case_tells_acronyms_from_words() {
        assert_eq!(names(&["Kpk"]), ["Komisi Pemberantasan Korupsi"]);
        assert!(names(&["kpk"]).is_empty());
        assert!(names(&["jakarta"]).is_empty());
        assert_eq!(names(&["JAKARTA"]), ["Jakarta"]);
    }

    #[test]
    fn accents_and_apostrophes_do_not_matter() {
        assert_eq!(names(&["Kylian", "Mbappé"]), ["Kylian Mbappe"]);
        assert_eq!(names(&["Ma’ruf", "Amin"]), ["Ma'ruf Amin"]);
    }

    #[test]
    fn descriptions_belong_to_their_entries() {
        let hit = longest(&["Kabupaten", "Bogor"]).or_else(|| longest(&["Bandung"])).expect("a regency is known");
        let entry = hit.forms().next().expect("a key has a form").entry;
        assert!(description(entry).is_some_and(|text| text.contains("Jawa Barat")));
    }
}
