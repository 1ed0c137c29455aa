//! The parts of `models/gazetteer.bin`.
//!
//! A header of [`HEADER`] bytes holds the number of keys and each part's length but the last's, as u32; then follow
//! 1. the keys ([`super::keys`]);
//! 2. flags, one byte a form in the order of the keys ([`MORE`] where another form of the same key follows);
//! 3. the entry (u16) of each form that is not [`CANONICAL`]; canonical forms are numbered as they come, which numbers the entries;
//! 4. by entry: its kind (u8) and its description (u16, 0 for none);
//! 5. names that are not written as their key's words with a capital each: entry (u16), length (u8), text; in order of entries;
//! 6. descriptions: length (u8), text;
//! 7. the filter of words ([`super::words`]).
//!
//! All numbers are little endian.

use super::folded::Folded;
use super::keys::Keys;
use super::{ACRONYM, CANONICAL, Kind, MORE};
use std::sync::LazyLock;

/// Parts with a length in the header.
const PARTS: usize = 6;
/// Bytes of the header.
pub const HEADER: usize = 4 + PARTS * 4;
/// Bytes of an entry.
const ENTRY_WIDTH: usize = 3;

static BYTES: &[u8] = include_bytes!("../../../models/gazetteer.bin");

/// The file, taken apart at first use.
pub(super) static GAZETTEER: LazyLock<Gazetteer> = LazyLock::new(|| Gazetteer::new(BYTES));

/// The file, taken apart.
pub(super) struct Gazetteer {
    pub(super) keys: Keys,
    /// Entry and flags of all forms, in the order of the keys.
    forms: Vec<(u16, u8)>,
    /// By rank, the first form; one more at the end.
    first_form: Vec<u32>,
    /// By entry, the rank of its name.
    ranks: Vec<u32>,
    entries: &'static [u8],
    /// Entries with a spelling of their own, in order.
    spellings: Vec<(u16, &'static str)>,
    descriptions: Vec<&'static str>,
    pub(super) filter: &'static [u8],
    /// Bits of the hashes of all keys' first words.
    openers: Vec<u64>,
}

impl Gazetteer {
    fn new(bytes: &'static [u8]) -> Self {
        let (header, mut rest) = bytes.split_at(HEADER.min(bytes.len()));
        let number = |index: usize| header.get(index * 4..index * 4 + 4).map_or(0, little_endian);
        let mut part = |index: usize| {
            let (part, after) = rest.split_at(number(index).min(rest.len()));
            rest = after;
            part
        };
        let keys = Keys::new(part(1), number(0));
        let (flags, mut aliases) = (part(2), part(3).chunks_exact(2));
        let (mut forms, mut first_form, mut ranks) = (Vec::with_capacity(flags.len()), vec![0], Vec::new());
        for &flag in flags {
            let entry = if flag & CANONICAL != 0 {
                ranks.push(index(first_form.len() - 1));
                ranks.len() - 1
            } else {
                aliases.next().map_or(0, little_endian)
            };
            forms.push((u16::try_from(entry).unwrap_or(0), flag));
            if flag & MORE == 0 {
                first_form.push(index(forms.len()));
            }
        }
        let entries = part(4);
        let spellings = texts(part(5), 2).map(|(head, text)| (index_u16(head), text)).collect();
        let descriptions = texts(part(6), 0).map(|(_, text)| text).collect();
        let mut openers = vec![0_u64; OPENER_BITS / 64];
        keys.each(|key| {
            let bit = opener(key.iter().copied().take_while(|&byte| byte != b' '));
            openers[bit / 64] |= 1 << (bit % 64);
        });
        Self { keys, forms, first_form, ranks, entries, spellings, descriptions, filter: rest, openers }
    }

    /// Whether a key may begin with the word; seldom wrong in the direction "yes", never in the other.
    pub(super) fn may_begin(&self, word: &str) -> bool {
        let bit = opener(Folded::new(word).take_while(|&byte| byte != b' '));
        self.openers[bit / 64] & 1 << (bit % 64) != 0
    }

    pub(super) fn forms_of(&self, rank: usize) -> &[(u16, u8)] {
        let at = |rank: usize| self.first_form.get(rank).map_or(self.forms.len(), |&first| first as usize);
        self.forms.get(at(rank)..at(rank + 1)).unwrap_or(&[])
    }

    pub(super) fn kind(&self, entry: u16) -> Kind {
        let kind = self.entries.get(usize::from(entry) * ENTRY_WIDTH).copied().unwrap_or(0);
        Kind::ALL.get(usize::from(kind)).copied().unwrap_or(Kind::Title)
    }

    pub(super) fn description(&self, entry: u16) -> Option<&'static str> {
        let start = usize::from(entry) * ENTRY_WIDTH + 1;
        let number = self.entries.get(start..start + 2).map_or(0, little_endian);
        self.descriptions.get(number.checked_sub(1)?).copied()
    }

    pub(super) fn name(&self, entry: u16) -> String {
        if let Ok(at) = self.spellings.binary_search_by_key(&entry, |&(entry, _)| entry) {
            return self.spellings[at].1.to_owned();
        }
        let rank = self.ranks.get(usize::from(entry)).map_or(usize::MAX, |&rank| rank as usize);
        let key = self.keys.get(rank).unwrap_or_default();
        let canonical = self.forms_of(rank).iter().find(|(of, _)| *of == entry);
        spelled(&String::from_utf8_lossy(&key), canonical.is_some_and(|(_, flags)| flags & ACRONYM != 0))
    }

    /// How many entries there are.
    #[cfg(test)]
    pub(super) fn entries(&self) -> usize {
        self.entries.len() / ENTRY_WIDTH
    }
}

/// How most names are written: their key's words with a capital each, small ones aside, or all in capitals.
#[must_use]
pub fn spelled(key: &str, acronym: bool) -> String {
    if acronym {
        return key.to_ascii_uppercase();
    }
    let mut out = String::with_capacity(key.len());
    for word in key.split(' ') {
        if !out.is_empty() {
            out.push(' ');
        }
        let mut chars = word.chars();
        match chars.next() {
            Some(first) if out.is_empty() || !SMALL_WORDS.contains(&word) => {
                out.push(first.to_ascii_uppercase());
                out.push_str(chars.as_str());
            }
            _ => out.push_str(word),
        }
    }
    out
}

/// Words inside names that stay small.
const SMALL_WORDS: [&str; 6] = ["dan", "of", "the", "di", "and", "untuk"];

/// Size of the set of first words.
const OPENER_BITS: usize = 1 << 17;

fn opener(bytes: impl Iterator<Item = u8>) -> usize {
    let hash = bytes.fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    (hash ^ hash >> 15) as usize % OPENER_BITS
}

/// Texts with their length before them, each after `head` bytes.
fn texts(mut bytes: &'static [u8], head: usize) -> impl Iterator<Item = (&'static [u8], &'static str)> {
    std::iter::from_fn(move || {
        let (before, after) = bytes.split_at_checked(head)?;
        let (&len, after) = after.split_first()?;
        let (text, after) = after.split_at_checked(usize::from(len))?;
        bytes = after;
        Some((before, std::str::from_utf8(text).unwrap_or("")))
    })
}

fn little_endian(bytes: &[u8]) -> usize {
    bytes.iter().rev().fold(0, |value, &byte| value << 8 | usize::from(byte))
}

fn index(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

fn index_u16(bytes: &[u8]) -> u16 {
    u16::try_from(little_endian(bytes)).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The known names, once packed, must leave room for the tagger (bytes).
    const BUDGET: usize = 300_000;

    #[test]
    fn every_entry_reads_back() {
        assert!(GAZETTEER.entries() > 5_000);
        assert_eq!(GAZETTEER.entries(), GAZETTEER.ranks.len());
        assert_eq!(GAZETTEER.first_form.len(), GAZETTEER.keys.len() + 1);
        for entry in 0..GAZETTEER.entries() {
            assert!(!GAZETTEER.name(index_u16(&entry.to_le_bytes())).is_empty());
        }
    }

    #[test]
    fn the_file_stays_within_its_budget() {
        assert!(BYTES.len() < BUDGET, "{}", BYTES.len());
    }
}
