//! The trained file `models/summary.bin`: common words with their idf, then the forests. Its card is `models/summary.md`.

use super::forest::take;

/// Inverse document frequencies of the most common words; every other word is as rare as the rarest.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Idf {
    /// [`hash`]es of the common words, ascending.
    pub hashes: Vec<u32>,
    /// Their idf in units of [`IDF_STEP`].
    pub values: Vec<u8>,
}

/// Unit of stored inverse document frequencies (natural logarithm).
pub const IDF_STEP: f32 = 0.04;
/// Idf of a word that is not among the common ones.
pub const RARE: f32 = 6.0;

impl Idf {
    /// Idf of a lower-case word.
    #[must_use]
    pub fn of(&self, word: &str) -> f32 {
        match self.hashes.binary_search(&hash(word)) {
            Ok(index) => self.values.get(index).map_or(RARE, |&value| f32::from(value) * IDF_STEP),
            Err(_) => RARE,
        }
    }

    /// Reads a table from the front of `bytes` and moves them on; nothing when they are cut short.
    pub fn read(bytes: &mut &[u8]) -> Option<Self> {
        let count = usize::from(u16::from_le_bytes(take(bytes)?));
        let hashes = (0..count).map(|_| take(bytes).map(u32::from_le_bytes)).collect::<Option<_>>()?;
        let values = (0..count).map(|_| take::<1>(bytes).map(|[value]| value)).collect::<Option<_>>()?;
        Some(Self { hashes, values })
    }

    /// The bytes that [`Self::read`] reads.
    pub fn write(&self, bytes: &mut Vec<u8>) {
        bytes.extend(u16::try_from(self.hashes.len()).unwrap_or(u16::MAX).to_le_bytes());
        bytes.extend(self.hashes.iter().flat_map(|hash| hash.to_le_bytes()));
        bytes.extend(&self.values);
    }
}

/// FNV-1a.
#[must_use]
pub fn hash(word: &str) -> u32 {
    word.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
