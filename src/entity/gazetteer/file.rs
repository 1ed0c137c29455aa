//! `models/gazetteer.bin`, ready for use. Its parts, one after the other: the contents ([`super::contents`]), then the filter of
//! words ([`super::words`]).

use super::contents::Contents;
use super::folded::Folded;
use super::spelling::{respelled, spelled};
use super::{ACRONYM, Kind, MORE};
use crate::packed::Reader;
use crate::packed::coder::{Decoder, Foretold};
use std::sync::LazyLock;

static BYTES: &[u8] = include_bytes!("../../../models/gazetteer.bin");

/// The file, taken apart at first use.
pub(super) static GAZETTEER: LazyLock<Gazetteer> =
    LazyLock::new(|| Gazetteer::read(&mut Reader::new(BYTES)).unwrap_or_default());

/// The file, taken apart.
#[derive(Default)]
pub(super) struct Gazetteer {
    pub(super) contents: Contents,
    /// By rank, the first form; one more at the end.
    first_form: Vec<u32>,
    pub(super) filter: &'static [u8],
    /// Bits of the hashes of all keys' first words.
    openers: Vec<u64>,
}

impl Gazetteer {
    fn read(reader: &mut Reader<'static>) -> Option<Self> {
        let mut coder = Foretold::new(Decoder::new(reader.part()?)?);
        let contents = Contents::code(&mut coder, &Contents::default())?;
        let filter = reader.part()?;
        let mut first_form = vec![0];
        let last = contents.forms.iter().zip(1..).filter(|((_, flags), _)| flags & MORE == 0);
        first_form.extend(last.map(|(_, next)| next));
        let mut openers = vec![0_u64; OPENER_BITS / 64];
        for key in contents.keys.iter() {
            let bit = opener(key.iter().copied().take_while(|&byte| byte != b' '));
            openers[bit / 64] |= 1 << (bit % 64);
        }
        Some(Self { contents, first_form, filter, openers })
    }

    /// Whether a key may begin with the word; seldom wrong in the direction "yes", never in the other.
    pub(super) fn may_begin(&self, word: &str) -> bool {
        let bit = opener(Folded::new(word).take_while(|&byte| byte != b' '));
        self.openers.get(bit / 64).is_some_and(|bits| bits & 1 << (bit % 64) != 0)
    }

    pub(super) fn forms_of(&self, rank: usize) -> &[(u16, u8)] {
        let forms = &self.contents.forms;
        let at = |rank: usize| self.first_form.get(rank).map_or(forms.len(), |&first| first as usize);
        forms.get(at(rank)..at(rank + 1)).unwrap_or(&[])
    }

    pub(super) fn kind(&self, entry: u16) -> Kind {
        self.contents.entries.get(usize::from(entry)).map_or(Kind::Title, |entry| entry.kind)
    }

    pub(super) fn description(&self, entry: u16) -> Option<&str> {
        let number = self.contents.entries.get(usize::from(entry))?.description?;
        std::str::from_utf8(self.contents.descriptions.get(usize::from(number))?).ok()
    }

    pub(super) fn name(&self, entry: u16) -> String {
        let rank = self.contents.entries.get(usize::from(entry)).map_or(usize::MAX, |entry| entry.rank as usize);
        let key = self.contents.keys.get(rank).unwrap_or_default();
        let canonical = self.forms_of(rank).iter().find(|(of, _)| *of == entry);
        let usual = spelled(&String::from_utf8_lossy(key), canonical.is_some_and(|(_, flags)| flags & ACRONYM != 0));
        match self.contents.spelling(entry) {
            Some(difference) => respelled(&usual, difference),
            None => usual,
        }
    }
}

/// Size of the set of first words.
const OPENER_BITS: usize = 1 << 17;

fn opener(bytes: impl Iterator<Item = u8>) -> usize {
    let hash = bytes.fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    (hash ^ hash >> 15) as usize % OPENER_BITS
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The known names, once packed, must leave room for the tagger (bytes).
    const BUDGET: usize = 120_000;

    #[test]
    fn every_entry_reads_back() {
        assert!(GAZETTEER.contents.entries.len() > 5_000);
        assert_eq!(GAZETTEER.first_form.len(), GAZETTEER.contents.keys.len() + 1);
        for entry in 0..u16::try_from(GAZETTEER.contents.entries.len()).expect("entries are numbered by u16") {
            assert!(!GAZETTEER.name(entry).split(' ').any(str::is_empty));
        }
    }

    #[test]
    fn the_file_stays_within_its_budget() {
        assert!(BYTES.len() < BUDGET, "{}", BYTES.len());
    }
}
