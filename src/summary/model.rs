//! The trained file `models/summary.bin`: common words with their idf, then the forests. Its card is `models/summary.md`.

use std::sync::OnceLock;

use super::document::Document;
use super::forest::Forest;
use super::graph::Graph;
use super::{expect, features};
use crate::packed::bytes::{pack, unpack};
use crate::packed::{Hashes, Reader};

/// Inverse document frequencies of the most common words; every other word is as rare as the rarest.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Idf {
    /// [`hash`]es of the common words.
    pub hashes: Hashes,
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
        let value = self.hashes.find(hash(word)).and_then(|place| self.values.get(place));
        value.map_or(RARE, |&value| f32::from(value) * IDF_STEP)
    }

    /// Reads what [`Self::write`] wrote; nothing when it is cut short.
    pub fn read(reader: &mut Reader) -> Option<Self> {
        let hashes = Hashes::read(reader)?;
        let values = reader.bytes(hashes.values().len())?.to_vec();
        Some(Self { hashes, values })
    }

    /// The hashes, then the values.
    pub fn write(&self, file: &mut Vec<u8>) {
        self.hashes.write(file);
        file.extend(&self.values);
    }
}

/// Bits of a word's hash.
pub const HASH_BITS: u32 = 32;

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
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let bytes = unpack(bytes)?;
        let reader = &mut Reader::new(&bytes);
        Some(Self { idf: Idf::read(reader)?, sentences: Forest::read(reader)?, words: Forest::read(reader)? })
    }

    /// The bytes that [`Self::read`] reads.
    #[must_use]
    pub fn write(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        self.idf.write(&mut bytes);
        self.sentences.write(&mut bytes);
        self.words.write(&mut bytes);
        pack(&bytes).unwrap_or_default()
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
        assert!(model.idf.of("yang") < 1.0 && model.idf.of("zzyzx") == RARE);
        assert_eq!(Model::read(&model.write()).as_ref(), Some(model));
    }
}
