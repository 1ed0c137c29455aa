//! The trained file `models/summary.bin`: common words with their idf, then the forests. Its card is `models/summary.md`.

use std::sync::OnceLock;

use super::document::Document;
use super::forest::{Forest, take};
use super::graph::Graph;
use super::{expect, features};

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

/// What the models say about a document.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Scores {
    /// For each sentence how much of it an editor's summary would share, about 0 to 1.
    pub sentences: Vec<f32>,
    /// For each distinct word how likely its first, second … use in a summary is one the editor's summary has too, 0 to 1.
    pub words: Vec<Vec<f32>>,
}

/// The trained models.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Model {
    /// Inverse document frequencies.
    pub idf: Idf,
    /// Answers rows of [`super::features`].
    pub sentences: Forest,
    /// Answers rows of [`super::expect`].
    pub words: Forest,
}

impl Model {
    /// The models the engine ships with.
    #[must_use]
    pub fn shipped() -> &'static Self {
        static MODEL: OnceLock<Model> = OnceLock::new();
        MODEL.get_or_init(|| Self::read(include_bytes!("../../models/summary.bin")).unwrap_or_default())
    }

    /// Reads models; nothing when the bytes are cut short.
    #[must_use]
    pub fn read(mut bytes: &[u8]) -> Option<Self> {
        let bytes = &mut bytes;
        Some(Self { idf: Idf::read(bytes)?, sentences: Forest::read(bytes)?, words: Forest::read(bytes)? })
    }

    /// The bytes that [`Self::read`] reads.
    #[must_use]
    pub fn write(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        self.idf.write(&mut bytes);
        self.sentences.write(&mut bytes);
        self.words.write(&mut bytes);
        bytes
    }

    /// Scores a document that was read with this model's idf.
    #[must_use]
    pub fn score(&self, document: &Document) -> Scores {
        let rows = features::sentences(document, &Graph::of(document));
        let sentences: Vec<f32> = rows.iter().map(|row| self.sentences.predict(row)).collect();
        let words = expect::words(document, &sentences)
            .iter()
            .map(|uses| uses.iter().map(|row| self.words.predict(row)).collect())
            .collect();
        Scores { sentences, words }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_model_is_whole() {
        let model = Model::shipped();
        assert_eq!(model.sentences.cuts.len(), features::NAMES.len());
        assert_eq!(model.words.cuts.len(), expect::NAMES.len());
        assert!(model.idf.hashes.is_sorted() && model.idf.of("yang") < 1.0 && model.idf.of("zzyzx") == RARE);
        assert_eq!(Model::read(&model.write()).as_ref(), Some(model));
    }
}
