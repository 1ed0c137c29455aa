//! The weights as they lie in `models/ner.bin`.
//!
//! `SNER`, version; the scale of the weights (f32, little endian); 8 × 7 transition weights (i16, little endian), a row for each tag
//! before and one for the start; the keys of all features ([`Keys`]); in their order for each a mask of the tags it weighs; in that
//! order, too, the weights (i8) of all masks' bits, the lowest first. All of it is used where it lies. Features of one key would share their weights; the trainer
//! treats them as one, too, and refuses to write a file in which more than a few do.

use super::Tag;
use super::keys::Keys;
use crate::packed::Reader;

/// What the file begins with; the last byte is the version of the layout and of the features.
pub const MAGIC: [u8; 5] = *b"SNER\x06";
/// Rows of the transition table: one for each tag before, and the start.
pub const ROWS: usize = Tag::COUNT + 1;

/// A score for each tag, in quantised units.
pub type Scores = [i32; Tag::COUNT];

/// A model ready for use.
#[derive(Debug, Clone)]
pub struct Model<'a> {
    /// What one quantised unit is worth.
    pub(super) scale: f32,
    /// Scores of a tag after each tag, and at the start in the last row.
    pub(super) transitions: [Scores; ROWS],
    keys: Keys<'a>,
    masks: &'a [u8],
    /// For each group of keys the place of its first weight.
    starts: Vec<usize>,
    weights: &'a [u8],
}

impl<'a> Model<'a> {
    /// Reads a model; nothing when the bytes are not one of this version or are cut short.
    pub fn read(reader: &mut Reader<'a>) -> Option<Self> {
        if reader.array()? != MAGIC {
            return None;
        }
        let scale = f32::from_le_bytes(reader.array()?);
        let mut transitions = [[0; Tag::COUNT]; ROWS];
        for weight in transitions.as_flattened_mut() {
            *weight = i32::from(i16::from_le_bytes(reader.array()?));
        }
        let keys = Keys::read(reader)?;
        let masks = reader.bytes(keys.len())?;
        let (mut starts, mut count) = (Vec::new(), 0);
        for group in keys.groups() {
            starts.push(count);
            count += ones(masks.get(group)?);
        }
        let weights = reader.bytes(count)?;
        Some(Self { scale, transitions, keys, masks, starts, weights })
    }

    /// Adds the weights of a feature to the scores.
    pub(super) fn add(&self, key: u32, scores: &mut Scores) {
        let Some(place) = self.keys.find(key) else { return };
        let (Some(&mask), Some(start)) = (self.masks.get(place), self.start(key, place)) else { return };
        let tags = (0..Tag::COUNT).filter(|tag| mask & 1 << tag != 0);
        for (tag, &weight) in tags.zip(self.weights.get(start..).unwrap_or(&[])) {
            scores[tag] += i32::from(weight as i8);
        }
    }

    /// The place of a key's first weight.
    fn start(&self, key: u32, place: usize) -> Option<usize> {
        let (group, first) = self.keys.group(key)?;
        Some(self.starts.get(group)? + ones(self.masks.get(first..place)?))
    }
}

/// How many bits are set, eight bytes at a time.
fn ones(bytes: &[u8]) -> usize {
    let (words, rest) = bytes.as_chunks();
    let words: u32 = words.iter().map(|word| u64::from_le_bytes(*word).count_ones()).sum();
    let rest: u32 = rest.iter().map(|byte| byte.count_ones()).sum();
    (words + rest) as usize
}

#[cfg(test)]
mod tests {
    use super::super::keys;
    use super::*;

    /// A file with two features: key 3 weighs tag 6 by 9; key 0x1_0007 tag 1 by 5 and tag 3 by -2.
    fn file() -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        bytes.extend(0.5_f32.to_le_bytes());
        bytes.resize(bytes.len() + ROWS * Tag::COUNT * 2, 0);
        keys::write(&[3, 0x1_0007], &mut bytes).expect("few");
        bytes.extend([0b100_0000, 0b1010]);
        bytes.extend([9, 5, -2_i8 as u8]);
        bytes
    }

    #[test]
    fn a_weight_is_found_by_its_whole_key_only() {
        let bytes = file();
        let model = Model::read(&mut Reader::new(&bytes)).expect("a model");
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
