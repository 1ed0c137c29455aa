//! The weights and how they are written in `models/ner.bin`.
//!
//! `SNER`, version; the scale of the weights (f32, little endian); 8 × 7 transition weights (i16, little endian), a row for each tag
//! before and one for the start; the keys of all features ([`Hashes`]); behind the range coder for each key which tags it weighs, and
//! its weights (i8) for them. Features of one key would share their weights; the trainer treats them as one, too, and refuses to
//! write a file in which more than a few do.

use super::Tag;
use super::features::KEY_BITS;
use crate::packed::bytes::byte;
use crate::packed::coder::{CONTEXTS, Coder, Decoder, Encoder, Foretold, context};
use crate::packed::{Hashes, Reader, write_part};

/// What a file begins with; the last byte is the version of the layout and of the features.
const MAGIC: [u8; 5] = *b"SNER\x04";
/// Rows of the transition table: one for each tag before, and the start.
pub const ROWS: usize = Tag::COUNT + 1;
/// Columns of the coder: which tags a key weighs, and by how much.
const MASK: usize = 0;
const WEIGHT: usize = 1;

/// A score for each tag, in quantised units.
pub type Scores = [i32; Tag::COUNT];
/// A feature's weight for each tag, in quantised units; 0 where it says nothing.
pub type Row = [i8; Tag::COUNT];

/// A model ready for use.
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    /// What one quantised unit is worth.
    pub(super) scale: f32,
    /// Scores of a tag after each tag, and at the start in the last row.
    pub(super) transitions: [Scores; ROWS],
    keys: Hashes,
    /// The weights of each key, in the keys' order.
    rows: Vec<Row>,
}

impl Model {
    /// From the weights of ascending keys below 2^[`KEY_BITS`], each once, and the transitions' (within those of an i16).
    #[must_use]
    pub fn new(scale: f32, transitions: [Scores; ROWS], rows: &[(u32, Row)]) -> Self {
        let (keys, rows) = rows.iter().copied().unzip();
        Self { scale, transitions, keys: Hashes::new(keys, KEY_BITS), rows }
    }

    /// Reads a model; nothing when the bytes are not one of this version or are cut short.
    pub fn read(reader: &mut Reader) -> Option<Self> {
        if reader.array()? != MAGIC {
            return None;
        }
        let scale = f32::from_le_bytes(reader.array()?);
        let mut transitions = [[0; Tag::COUNT]; ROWS];
        for weight in transitions.as_flattened_mut() {
            *weight = i32::from(i16::from_le_bytes(reader.array()?));
        }
        let keys = Hashes::read(reader)?;
        let mut coder = Foretold::new(Decoder::new(reader.part()?)?);
        let rows = keys.values().iter().map(|_| row(&mut coder, [0; Tag::COUNT])).collect::<Option<_>>()?;
        Some(Self { scale, transitions, keys, rows })
    }

    /// Writes what [`Self::read`] reads.
    pub fn write(&self, file: &mut Vec<u8>) {
        file.extend(MAGIC);
        file.extend(self.scale.to_le_bytes());
        file.extend(self.transitions.as_flattened().iter().flat_map(|&weight| (weight as i16).to_le_bytes()));
        self.keys.write(file);
        let mut coder = Foretold::new(Encoder::new());
        for &known in &self.rows {
            row(&mut coder, known);
        }
        write_part(&coder.finish(), file);
    }

    /// Adds the weights of a feature to the scores.
    pub(super) fn add(&self, key: u32, scores: &mut Scores) {
        let Some(row) = self.keys.find(key).and_then(|place| self.rows.get(place)) else { return };
        for (score, &weight) in scores.iter_mut().zip(row) {
            *score += i32::from(weight);
        }
    }
}

/// The next row, `known` when writing.
fn row(coder: &mut Foretold<impl Coder>, known: Row) -> Option<Row> {
    let mask = (0..Tag::COUNT).fold(0, |mask, tag| mask | usize::from(known[tag] != 0) << tag);
    let mask = u8::try_from(coder.number(MASK, [0; CONTEXTS], mask)?).ok()?;
    let (mut row, mut before) = ([0; Tag::COUNT], 0);
    for (tag, weight) in row.iter_mut().enumerate().filter(|(tag, _)| mask >> tag & 1 == 1) {
        let tag_and = |what: u8| context(&[tag as u8, what]);
        before = byte(coder, WEIGHT, [tag_and(0), tag_and(mask), tag_and(before)], known[tag] as u8)?;
        *weight = before as i8;
    }
    Some(row)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two features: key 3 weighs tag 6 by 9; key 0x1_0007 tag 1 by 5 and tag 3 by -2.
    fn model() -> Model {
        let mut transitions = [[0; Tag::COUNT]; ROWS];
        transitions[1][2] = -700;
        Model::new(0.5, transitions, &[(3, [0, 0, 0, 0, 0, 0, 9]), (0x1_0007, [0, 5, 0, -2, 0, 0, 0])])
    }

    fn file() -> Vec<u8> {
        let mut file = Vec::new();
        model().write(&mut file);
        file
    }

    #[test]
    fn a_model_comes_back() {
        assert_eq!(Model::read(&mut Reader::new(&file())), Some(model()));
    }

    #[test]
    fn a_weight_is_found_by_its_whole_key_only() {
        let model = model();
        let mut scores = [0; Tag::COUNT];
        model.add(0x1_0007, &mut scores);
        assert_eq!(scores, [0, 5, 0, -2, 0, 0, 0]);
        for other in [0x1_0008, 0x2_0007, 0x0_0007, u32::MAX] {
            model.add(other, &mut scores);
        }
        assert_eq!(scores, [0, 5, 0, -2, 0, 0, 0]);
        model.add(3, &mut scores);
        assert_eq!(scores, [0, 5, 0, -2, 0, 0, 9]);
    }

    #[test]
    fn a_cut_or_foreign_file_is_refused() {
        let bytes = file();
        for length in 0..bytes.len() {
            assert!(Model::read(&mut Reader::new(&bytes[..length])).is_none());
        }
        assert!(Model::read(&mut Reader::new(&vec![0; bytes.len()])).is_none());
    }
}
