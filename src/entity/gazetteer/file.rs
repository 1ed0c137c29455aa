//! The parts of `models/gazetteer.bin`, one after the other:
//! 1. the keys ([`super::keys`]);
//! 2. the number of forms, then flags, one byte a form in the order of the keys ([`MORE`] where another form of the same key follows);
//! 3. the entry of each form that is not [`CANONICAL`]; canonical forms are numbered as they come, which numbers the entries;
//! 4. the entries' kinds, one byte each;
//! 5. the entries' descriptions, kind by kind: for each entry a number, 0 for none, from 1 in each kind; then their texts, a line each;
//! 6. how many names are not written as their key's words with a capital each; how far each one's entry is from the one before it;
//!    then these names, a line each, without the words that are written so;
//! 7. the filter of words ([`super::words`]).

use super::folded::Folded;
use super::keys::Keys;
use super::{ACRONYM, CANONICAL, Kind, MORE};
use crate::packed::Reader;
use std::sync::LazyLock;

static BYTES: &[u8] = include_bytes!("../../../models/gazetteer.bin");

/// The file, taken apart at first use.
pub(super) static GAZETTEER: LazyLock<Gazetteer> =
    LazyLock::new(|| Gazetteer::read(&mut Reader::new(BYTES)).unwrap_or_default());

/// The file, taken apart.
#[derive(Default)]
pub(super) struct Gazetteer {
    pub(super) keys: Keys,
    /// Entry and flags of all forms, in the order of the keys.
    forms: Vec<(u16, u8)>,
    /// By rank, the first form; one more at the end.
    first_form: Vec<u32>,
    entries: Vec<Entry>,
    /// Entries with a spelling of their own, in order.
    spellings: Vec<(u16, &'static str)>,
    pub(super) filter: &'static [u8],
    /// Bits of the hashes of all keys' first words.
    openers: Vec<u64>,
}

struct Entry {
    /// The rank of its name.
    rank: u32,
    kind: Kind,
    description: Option<&'static str>,
}

impl Gazetteer {
    fn read(reader: &mut Reader<'static>) -> Option<Self> {
        let keys = Keys::read(reader)?;
        let flags = reader.part()?;
        let canonical = flags.iter().filter(|&flag| flag & CANONICAL != 0).count();
        let mut aliases = reader.pairs(flags.len() - canonical)?;
        let kinds = reader.bytes(canonical)?;
        let (mut forms, mut first_form) = (Vec::with_capacity(flags.len()), vec![0]);
        let mut entries: Vec<Entry> = Vec::with_capacity(canonical);
        for &flag in flags {
            let entry = if flag & CANONICAL != 0 {
                let kind = *Kind::ALL.get(usize::from(*kinds.get(entries.len())?))?;
                entries.push(Entry { rank: index(first_form.len() - 1), kind, description: None });
                u16::try_from(entries.len() - 1).ok()?
            } else {
                aliases.next()?
            };
            forms.push((entry, flag));
            if flag & MORE == 0 {
                first_form.push(index(forms.len()));
            }
        }
        describe(&mut entries, reader)?;
        let spellings = spellings(reader)?;
        let filter = reader.part()?;
        let mut openers = vec![0_u64; OPENER_BITS / 64];
        for key in keys.iter() {
            let bit = opener(key.iter().copied().take_while(|&byte| byte != b' '));
            openers[bit / 64] |= 1 << (bit % 64);
        }
        Some(Self { keys, forms, first_form, entries, spellings, filter, openers })
    }

    /// Whether a key may begin with the word; seldom wrong in the direction "yes", never in the other.
    pub(super) fn may_begin(&self, word: &str) -> bool {
        let bit = opener(Folded::new(word).take_while(|&byte| byte != b' '));
        self.openers.get(bit / 64).is_some_and(|bits| bits & 1 << (bit % 64) != 0)
    }

    pub(super) fn forms_of(&self, rank: usize) -> &[(u16, u8)] {
        let at = |rank: usize| self.first_form.get(rank).map_or(self.forms.len(), |&first| first as usize);
        self.forms.get(at(rank)..at(rank + 1)).unwrap_or(&[])
    }

    pub(super) fn kind(&self, entry: u16) -> Kind {
        self.entries.get(usize::from(entry)).map_or(Kind::Title, |entry| entry.kind)
    }

    pub(super) fn description(&self, entry: u16) -> Option<&'static str> {
        self.entries.get(usize::from(entry))?.description
    }

    pub(super) fn name(&self, entry: u16) -> String {
        let rank = self.entries.get(usize::from(entry)).map_or(usize::MAX, |entry| entry.rank as usize);
        let key = self.keys.get(rank).unwrap_or_default();
        let canonical = self.forms_of(rank).iter().find(|(of, _)| *of == entry);
        let usual = spelled(&String::from_utf8_lossy(key), canonical.is_some_and(|(_, flags)| flags & ACRONYM != 0));
        match self.spellings.binary_search_by_key(&entry, |&(entry, _)| entry) {
            Ok(at) => respelled(&usual, self.spellings[at].1),
            Err(_) => usual,
        }
    }
}

/// Reads the descriptions.
fn describe(entries: &mut [Entry], reader: &mut Reader<'static>) -> Option<()> {
    let mut numbered = Vec::new();
    let mut before = 0;
    for kind in Kind::ALL {
        let mut most = 0;
        for (index, _) in entries.iter().enumerate().filter(|(_, entry)| entry.kind == kind) {
            let number = reader.number()?;
            most = most.max(number);
            numbered.extend(number.checked_sub(1).map(|number| (index, before + number)));
        }
        before += most;
    }
    let texts = lines(reader)?;
    for (entry, number) in numbered {
        entries[entry].description = Some(texts.get(number)?);
    }
    Some(())
}

/// Reads the entries with a spelling of their own.
fn spellings(reader: &mut Reader<'static>) -> Option<Vec<(u16, &'static str)>> {
    let mut entry = 0;
    let mut entries = Vec::new();
    for _ in 0..reader.number()? {
        entry += reader.number()?;
        entries.push(u16::try_from(entry).ok()?);
    }
    Some(entries.into_iter().zip(lines(reader)?).collect())
}

fn lines(reader: &mut Reader<'static>) -> Option<Vec<&'static str>> {
    Some(std::str::from_utf8(reader.part()?).ok()?.split('\n').collect())
}

/// What of a name's spelling is told beside its usual one: the words that differ, the others empty; the whole name where the words
/// cannot be laid beside each other.
#[must_use]
pub fn difference(usual: &str, name: &str) -> String {
    if usual.split(' ').count() != name.split(' ').count() {
        return name.to_owned();
    }
    let words = usual.split(' ').zip(name.split(' ')).map(|(usual, word)| if usual == word { "" } else { word });
    words.collect::<Vec<_>>().join(" ")
}

/// The name of which this is the [`difference`].
fn respelled(usual: &str, difference: &str) -> String {
    let mut words = usual.split(' ');
    let chosen = difference.split(' ').map(|word| {
        let usual = words.next().unwrap_or("");
        if word.is_empty() { usual } else { word }
    });
    chosen.collect::<Vec<_>>().join(" ")
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

fn index(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The known names, once packed, must leave room for the tagger (bytes).
    const BUDGET: usize = 300_000;

    #[test]
    fn every_entry_reads_back() {
        assert!(GAZETTEER.entries.len() > 5_000);
        assert_eq!(GAZETTEER.first_form.len(), GAZETTEER.keys.len() + 1);
        for entry in 0..u16::try_from(GAZETTEER.entries.len()).expect("entries are numbered by u16") {
            assert!(!GAZETTEER.name(entry).split(' ').any(str::is_empty));
        }
    }

    #[test]
    fn a_name_is_told_by_what_differs() {
        for (usual, name, difference) in [
            ("Dprd Kota Bogor", "DPRD Kota Bogor", "DPRD  "),
            ("Muhammad Bin Salman", "Muhammad bin Salman", " bin "),
            ("An Se Young", "An Se-young", "An Se-young"),
        ] {
            assert_eq!(super::difference(usual, name), difference);
            assert_eq!(respelled(usual, difference), name);
        }
    }

    #[test]
    fn the_file_stays_within_its_budget() {
        assert!(BYTES.len() < BUDGET, "{}", BYTES.len());
    }
}
