//! The weights as they lie in `models/ner.bin`, read in place.
//!
//! Layout, little endian: `SNER`, version; the scale of the weights (f32); 8 × 7 transition weights (i16), a row for each tag
//! before and one for the start; for each bucket its first byte (u24); then the buckets. A bucket holds the features whose
//! keys share their upper bits: how many (u8), the lower 16 bits of each key in ascending order, for each a mask of the tags it weighs, and the
//! weights (i8) of all masks' bits in order. Features of one key would share their
//! weights; the trainer treats them as one, too, and refuses to write a file in which more than a few do.

use super::Tag;
use super::features::KEY_BITS;

/// What the file begins with; the last byte is the version of the layout and of the features.
pub const MAGIC: [u8; 5] = *b"SNER\x01";
/// The lower bits of a key, kept with each feature.
pub const LOW_BITS: u32 = 16;
/// How many buckets there are.
pub const BUCKETS: usize = 1 << (KEY_BITS - LOW_BITS);
/// Rows of the transition table: one for each tag before, and the start.
pub const ROWS: usize = Tag::COUNT + 1;

const SCALE: usize = MAGIC.len();
const TRANSITIONS: usize = SCALE + 4;
const OFFSETS: usize = TRANSITIONS + ROWS * Tag::COUNT * 2;
/// The first bucket's place in the file.
pub const HEADER: usize = OFFSETS + (BUCKETS + 1) * 3;

/// A score for each tag, in quantised units.
pub type Scores = [i32; Tag::COUNT];

/// A model read in place.
#[derive(Debug, Clone, Copy)]
pub struct Model<'a> {
    bytes: &'a [u8],
    /// What one quantised unit is worth.
    pub(super) scale: f32,
    /// Scores of a tag after each tag, and at the start in the last row.
    pub(super) transitions: [Scores; ROWS],
}

impl<'a> Model<'a> {
    /// Reads the head of a model; nothing when the bytes are not one of this version.
    #[must_use]
    pub fn read(bytes: &'a [u8]) -> Option<Self> {
        if bytes.len() < HEADER || !bytes.starts_with(&MAGIC) {
            return None;
        }
        let scale = f32::from_le_bytes(bytes[SCALE..SCALE + 4].try_into().ok()?);
        let mut transitions = [[0; Tag::COUNT]; ROWS];
        for (i, weight) in bytes[TRANSITIONS..OFFSETS].chunks_exact(2).enumerate() {
            transitions[i / Tag::COUNT][i % Tag::COUNT] = i32::from(i16::from_le_bytes([weight[0], weight[1]]));
        }
        Some(Self { bytes, scale, transitions })
    }

    fn offset(&self, bucket: usize) -> usize {
        let at = OFFSETS + bucket * 3;
        match self.bytes.get(at..at + 3) {
            Some(&[a, b, c]) => usize::from(a) | usize::from(b) << 8 | usize::from(c) << 16,
            _ => 0,
        }
    }

    /// Adds the weights of a feature to the scores.
    pub(super) fn add(&self, key: u32, scores: &mut Scores) {
        let bucket = (key >> LOW_BITS) as usize;
        let low = key as u16;
        let Some(bytes) = self.bytes.get(self.offset(bucket)..) else { return };
        let Some((&count, rest)) = bytes.split_first() else { return };
        let count = usize::from(count);
        let Some((keys, rest)) = rest.split_at_checked(count * 2) else { return };
        let Some(found) = find(keys, low) else { return };
        let Some((masks, weights)) = rest.split_at_checked(count) else { return };
        let skip: u32 = masks[..found].iter().map(|mask| mask.count_ones()).sum();
        let mut weights = weights.iter().skip(skip as usize);
        let mut mask = masks[found];
        while mask != 0 {
            let tag = mask.trailing_zeros() as usize;
            if let (Some(score), Some(&weight)) = (scores.get_mut(tag), weights.next()) {
                *score += i32::from(weight as i8);
            }
            mask &= mask - 1;
        }
    }
}

/// The place of `low` among sorted keys of two bytes. Keys are hashes, so one looks first where it would stand if they were
/// evenly spread.
fn find(keys: &[u8], low: u16) -> Option<usize> {
    let at = |i: usize| keys.get(i * 2..i * 2 + 2).map(|key| u16::from_le_bytes([key[0], key[1]]));
    let mut i = (usize::from(low) * (keys.len() / 2)) >> LOW_BITS;
    while at(i)? > low {
        i = i.checked_sub(1)?;
    }
    while at(i)? < low {
        i += 1;
    }
    (at(i)? == low).then_some(i)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A file with one feature in bucket 1: key 0x1_0007 weighs tag 1 by 5 and tag 3 by -2.
    fn file() -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        bytes.extend(0.5_f32.to_le_bytes());
        bytes.resize(OFFSETS, 0);
        for bucket in 0..=BUCKETS {
            let at = HEADER + bucket + if bucket > 1 { 5 } else { 0 };
            bytes.extend(&(at as u32).to_le_bytes()[..3]);
        }
        bytes.push(0);
        bytes.extend([1, 7, 0, 0b1010, 5, -2_i8 as u8]);
        bytes.resize(bytes.len() + BUCKETS - 2, 0);
        bytes
    }

    #[test]
    fn a_weight_is_found_by_its_whole_key_only() {
        let bytes = file();
        let model = Model::read(&bytes).expect("a model");
        let mut scores = [0; Tag::COUNT];
        model.add(0x1_0007, &mut scores);
        assert_eq!(scores, [0, 5, 0, -2, 0, 0, 0]);
        for other in [0x1_0008, 0x2_0007, 0x0_0007, u32::MAX] {
            model.add(other, &mut scores);
        }
        assert_eq!(scores, [0, 5, 0, -2, 0, 0, 0]);
    }

    #[test]
    fn every_key_of_a_bucket_is_found_and_no_other() {
        let keys = [3_u16, 9, 4000, 4001, 65_000, u16::MAX];
        let bytes: Vec<u8> = keys.iter().flat_map(|key| key.to_le_bytes()).collect();
        for low in 0..=u16::MAX {
            assert_eq!(find(&bytes, low), keys.iter().position(|&key| key == low));
        }
        assert_eq!(find(&[], 7), None);
    }

    #[test]
    fn a_cut_or_foreign_file_is_refused_or_silent() {
        let bytes = file();
        assert!(Model::read(&bytes[..HEADER - 1]).is_none());
        assert!(Model::read(&vec![0; HEADER]).is_none());
        let cut = &bytes[..HEADER + 3];
        let mut scores = [0; Tag::COUNT];
        Model::read(cut).expect("a head").add(0x1_0007, &mut scores);
        assert_eq!(scores, [0; Tag::COUNT]);
    }
}
