//! Which organizations are one: with and without their legal form, by the beginning or the end of a name.

use super::super::gazetteer::{self, folded::fold_word};
use super::super::lexicon::{ORGANIZATION_HEADS, PLACE_HEADS, UNIT_HEADS, has};
use super::Joined;
use crate::report::EntityType;

impl Joined<'_> {
    /// "PT Sinar Jaya", "Sinar Jaya" and "Sinar Jaya Tbk".
    pub(super) fn legal_forms(&mut self) {
        let organizations: Vec<usize> = self.of_kind(EntityType::Organization).collect();
        for &legal in &organizations {
            let bare = without_legal_form(&self.names[legal].folded);
            if bare.len() < self.names[legal].folded.len() {
                let same = |&&other: &&usize| other != legal && without_legal_form(&self.names[other].folded) == bare;
                if let Some(&other) = organizations.iter().find(same) {
                    self.unite(legal, other);
                }
            }
        }
    }

    /// "Persib" for "Persib Bandung", "Sampoerna" for "Sampoerna Strategic", "Astra" for "PT Astra".
    pub(super) fn beginnings(&mut self) {
        let organizations: Vec<usize> = self.of_kind(EntityType::Organization).collect();
        for &short in &organizations {
            let words = &self.names[short].folded;
            // "RS" may be somebody's initials, or what every hospital begins with.
            let initials = words.len() == 1 && words[0].len() <= INITIALS_BYTES;
            if initials
                || self.names[short].form.is_some() && words[0] != COURT
                || words.iter().all(|w| ORGANIZATION_HEADS.has(w) || PLACE_HEADS.has(w))
            {
                continue;
            }
            let begins = |&long: &usize| {
                let full = &self.names[long].folded;
                let legal = matches!(full[0].as_str(), "pt" | "cv");
                full.len() > words.len() && (full.starts_with(words) || legal && full[1..].starts_with(words))
            };
            if let Some(owner) = self.only_group(organizations.iter().copied().filter(begins)) {
                self.unite(owner, short);
            }
        }
    }

    /// "United" for "Manchester United", when one organization alone ends so.
    pub(super) fn endings(&mut self) {
        let organizations: Vec<usize> = self.of_kind(EntityType::Organization).collect();
        for &short in &organizations {
            let words = &self.names[short].folded;
            let letters = words.iter().map(String::len).sum::<usize>();
            if self.names[short].form.is_some() || self.group(short) != short || letters < ENDING_BYTES {
                continue;
            }
            let ends = |&long: &usize| {
                // "Propam Polda Sukamaju" is not the whole "Polda Sukamaju".
                if has(&UNIT_HEADS, &self.names[long].folded[0]) {
                    return false;
                }
                let listed = self.names[long].form.map(|form| gazetteer::name(form.entry));
                let listed: Vec<String> = listed.iter().flat_map(|name| name.split(' ').map(fold_word)).collect();
                [&self.names[long].folded, &listed].iter().any(|full| full.len() > words.len() && full.ends_with(words))
            };
            if let Some(owner) = self.only_group(organizations.iter().copied().filter(ends)) {
                self.unite(owner, short);
            }
        }
    }
}

/// A company's or party's name without what says that it is one, its board's or its branch's here.
fn without_legal_form(words: &[String]) -> &[String] {
    let mut rest = words;
    // "Pengurus Pusat IDAI"
    if let ["pengurus", _, _, ..] = words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        rest = &words[2..];
    }
    while let [first, more @ ..] = rest
        && matches!(first.as_str(), "pt" | "cv" | "dpp")
        && !more.is_empty()
    {
        rest = more;
    }
    while let [more @ .., last] = rest
        && matches!(last.as_str(), "tbk" | "ri" | "indonesia" | "persero" | "(" | ")" | ".")
        && !more.is_empty()
    {
        rest = more;
    }
    rest
}

/// Fewest letters of the end of a name that may stand for it.
const ENDING_BYTES: usize = 4;
/// What every court's name begins with; the one that an article tells about may be named without its city.
const COURT: &str = "pengadilan";
/// Longest word that is too short to stand for a longer name that begins with it.
const INITIALS_BYTES: usize = 2;
