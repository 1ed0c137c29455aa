//! A sorted list of strings, front-coded in blocks: the first key of a block whole, each other as what it shares with the one
//! before it and its rest. Half the size of a transducer of the same keys once compressed, and read where it lies.

use std::cmp::Ordering;

/// Keys in a block.
const BLOCK: usize = 16;
/// Most bytes that a key may share with the one before it, and the length from which a rest has a length byte of its own.
const NIBBLE: usize = 15;

/// The keys, in the order of their bytes; a key's rank is its place in that order.
#[derive(Debug)]
pub struct Keys {
    bytes: &'static [u8],
    /// Where each block begins.
    blocks: Vec<u32>,
    len: usize,
}

impl Keys {
    /// Takes `len` keys in the form that [`encode`] writes.
    #[must_use]
    pub fn new(bytes: &'static [u8], len: usize) -> Self {
        let mut blocks = Vec::with_capacity(len / BLOCK + 1);
        let mut at = 0;
        for rank in 0..len {
            if rank % BLOCK == 0 {
                blocks.push(u32::try_from(at).unwrap_or(u32::MAX));
            }
            at = item(bytes, at).map_or(bytes.len(), |(_, _, next)| next);
        }
        Self { bytes, blocks, len }
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The rank of a key.
    #[must_use]
    pub fn find(&self, key: &[u8]) -> Option<usize> {
        self.at_or_after(key, |rank, found| (found == key).then_some(rank))
    }

    /// Whether a key begins with these bytes.
    #[must_use]
    pub fn has_prefix(&self, prefix: &[u8]) -> bool {
        self.at_or_after(prefix, |_, found| found.starts_with(prefix).then_some(())).is_some()
    }

    /// The key of a rank.
    #[must_use]
    pub fn get(&self, rank: usize) -> Option<Vec<u8>> {
        let mut at = *self.blocks.get(rank / BLOCK)? as usize;
        let mut key = Vec::new();
        for _ in 0..=rank % BLOCK {
            let (shared, rest, next) = item(self.bytes, at)?;
            key.truncate(shared);
            key.extend(rest);
            at = next;
        }
        Some(key)
    }

    /// Calls `read` with every key, in order.
    pub fn each(&self, mut read: impl FnMut(&[u8])) {
        let (mut at, mut key) = (0, Vec::new());
        while let Some((shared, rest, next)) = item(self.bytes, at) {
            key.truncate(shared);
            key.extend(rest);
            read(&key);
            at = next;
        }
    }

    /// Calls `read` with the first key that is not before `key`.
    fn at_or_after<T>(&self, key: &[u8], read: impl FnOnce(usize, &[u8]) -> Option<T>) -> Option<T> {
        let head = |start: u32| item(self.bytes, start as usize).map_or(&[][..], |(_, rest, _)| rest);
        let block = self.blocks.partition_point(|&start| head(start) <= key).saturating_sub(1);
        let mut at = *self.blocks.get(block)? as usize;
        let mut current = Vec::with_capacity(48);
        for rank in block * BLOCK..(block * BLOCK + BLOCK + 1).min(self.len) {
            let (shared, rest, next) = item(self.bytes, at)?;
            current.truncate(shared);
            current.extend(rest);
            if current.as_slice().cmp(key) != Ordering::Less {
                return read(rank, &current);
            }
            at = next;
        }
        None
    }
}

/// How much an item shares, its rest, and where the next begins.
fn item(bytes: &[u8], at: usize) -> Option<(usize, &[u8], usize)> {
    let first = usize::from(*bytes.get(at)?);
    let (shared, mut len, mut start) = (first >> 4, first & NIBBLE, at + 1);
    if len == NIBBLE {
        len = usize::from(*bytes.get(start)?);
        start += 1;
    }
    Some((shared, bytes.get(start..start + len)?, start + len))
}

/// Writes sorted keys, each shorter than 256 bytes.
#[must_use]
pub fn encode<'a>(keys: impl Iterator<Item = &'a str>) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut previous: &[u8] = &[];
    for (rank, key) in keys.map(str::as_bytes).enumerate() {
        let common = previous.iter().zip(key).take_while(|(a, b)| a == b).count();
        let shared = if rank % BLOCK == 0 { 0 } else { common.min(NIBBLE) };
        let rest = &key[shared..];
        let len = u8::try_from(rest.len()).unwrap_or(u8::MAX);
        let nibble = if rest.len() < NIBBLE { len } else { 15 };
        bytes.push((shared << 4) as u8 | nibble);
        if rest.len() >= NIBBLE {
            bytes.push(len);
        }
        bytes.extend(&rest[..usize::from(len)]);
        previous = key;
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_is_found_and_read_back() {
        let mut words: Vec<String> = (0..500).map(|n| format!("kata {} yang cukup panjang {n}", n % 7)).collect();
        crate::order::sort(&mut words);
        let bytes: &'static [u8] = encode(words.iter().map(String::as_str)).leak();
        let keys = Keys::new(bytes, words.len());
        for (rank, word) in words.iter().enumerate() {
            assert_eq!(keys.find(word.as_bytes()), Some(rank));
            assert_eq!(keys.get(rank).as_deref(), Some(word.as_bytes()));
            assert!(keys.has_prefix(&word.as_bytes()[..word.len() / 2]));
            assert!(keys.find(format!("{word}x").as_bytes()).is_none());
        }
        assert!(!keys.has_prefix(b"zzz"));
        assert!(!keys.has_prefix(b"kata x"));
        assert!(keys.get(500).is_none());
    }
}
