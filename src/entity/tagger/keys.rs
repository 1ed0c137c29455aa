//! The keys of features, read where they lie in a file: only the place of every [`GROUP`]th bucket is worked out when a model is
//! loaded.
//!
//! Keys lie in ascending order. The upper bits of a key name its bucket, the lower 16 bits alone are written, so that a dozen
//! bits a key are saved and few keys must be looked at. Every [`GROUP`] buckets are a group.

use super::features::KEY_BITS;
use crate::packed::Reader;

/// Bits of a key that are written.
const REST_BITS: u32 = 16;
/// How many buckets there are.
const BUCKETS: usize = 1 << (KEY_BITS - REST_BITS);
/// Buckets of a group.
const GROUP: usize = 16;

/// Ascending keys; each has a place that other columns can refer to.
#[derive(Debug, Clone)]
pub struct Keys<'a> {
    /// For each group the place of its first key, and of the last one the end.
    groups: Vec<usize>,
    /// How many keys each bucket has.
    buckets: &'a [u8],
    /// The lower bits of all keys, u16.
    rests: &'a [[u8; 2]],
}

impl<'a> Keys<'a> {
    /// Takes what [`write`] wrote; nothing when it is cut short.
    pub fn read(reader: &mut Reader<'a>) -> Option<Self> {
        let buckets = reader.bytes(BUCKETS)?;
        let mut groups = vec![0];
        let mut count = 0;
        for group in buckets.chunks(GROUP) {
            count += held(group);
            groups.push(count);
        }
        Some(Self { groups, buckets, rests: reader.bytes(count * 2)?.as_chunks().0 })
    }

    /// How many keys there are.
    pub(super) fn len(&self) -> usize {
        self.rests.len()
    }

    /// The place of a key.
    pub(super) fn find(&self, key: u32) -> Option<usize> {
        let bucket = (key >> REST_BITS) as usize;
        let (group, first) = self.group(key)?;
        let from = first + held(self.buckets.get(group * GROUP..bucket)?);
        let near = self.rests.get(from..from + usize::from(*self.buckets.get(bucket)?))?;
        let rest = (key as u16).to_le_bytes();
        near.iter().position(|&other| other == rest).map(|place| from + place)
    }

    /// A key's group, and the place of the first key in it.
    pub(super) fn group(&self, key: u32) -> Option<(usize, usize)> {
        let group = (key >> REST_BITS) as usize / GROUP;
        Some((group, *self.groups.get(group)?))
    }

    /// For each group where its keys lie among all.
    pub(super) fn groups(&self) -> impl Iterator<Item = std::ops::Range<usize>> + '_ {
        self.groups.windows(2).map(|ends| ends[0]..ends[1])
    }
}

/// How many keys buckets hold.
fn held(buckets: &[u8]) -> usize {
    buckets.iter().copied().map(usize::from).sum()
}

/// Writes ascending keys below 2^[`KEY_BITS`], each once, as the columns of [`Keys`]. Nothing when a bucket holds too many.
#[must_use]
pub fn write(keys: &[u32], file: &mut Vec<u8>) -> Option<()> {
    let first = |bucket: usize| keys.partition_point(|key| ((key >> REST_BITS) as usize) < bucket);
    for bucket in 0..BUCKETS {
        file.push(u8::try_from(first(bucket + 1) - first(bucket)).ok()?);
    }
    file.extend(keys.iter().flat_map(|&key| (key as u16).to_le_bytes()));
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(keys: &[u32]) {
        let mut file = Vec::new();
        write(keys, &mut file).expect("few enough");
        let read = Keys::read(&mut Reader::new(&file)).expect("whole");
        assert_eq!(read.len(), keys.len());
        for (place, &key) in keys.iter().enumerate() {
            assert_eq!(read.find(key), Some(place));
            assert!(read.group(key).is_some_and(|(_, first)| first <= place));
            for stranger in [key ^ 1, key ^ 1 << 27, key | 1 << 28, u32::MAX] {
                assert_eq!(read.find(stranger).is_some(), keys.contains(&stranger));
            }
        }
        for length in 0..file.len() {
            assert!(Keys::read(&mut Reader::new(&file[..length])).is_none());
        }
    }

    #[test]
    fn keys_are_found_where_they_lie_and_no_others() {
        check(&[]);
        check(&[0]);
        check(&[0, 1, 0xffff, 0x1_0000, 0xf_ffff, 0x10_0000, (1 << KEY_BITS) - 1]);
        let mut spread: Vec<u32> = (0..3_000_u32).map(|n| n.wrapping_mul(0x9e37_79b1) >> 4).collect();
        crate::order::sort(&mut spread);
        spread.dedup();
        check(&spread);
    }

    #[test]
    fn a_bucket_that_is_too_full_is_not_written() {
        let keys: Vec<u32> = (0..300).collect();
        assert!(write(&keys[..255], &mut Vec::new()).is_some());
        assert!(write(&keys, &mut Vec::new()).is_none());
    }

    #[test]
    fn a_key_beyond_all_buckets_is_none_however_full_they_are() {
        let file = vec![0xff; BUCKETS + BUCKETS * 0xff * 2];
        let keys = Keys::read(&mut Reader::new(&file)).expect("long enough");
        for key in [1 << KEY_BITS, u32::MAX] {
            assert_eq!(keys.find(key), None);
        }
        assert!(Keys::read(&mut Reader::new(&file[1..])).is_none());
    }
}
