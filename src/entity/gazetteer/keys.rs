//! A list of strings, sorted by those who want to find one. In the file they are front-coded: how much each shares with the one
//! before it, then its rest, letter by letter ([`crate::packed::coder`]).

use crate::packed::coder::{CONTEXTS, Coder, Foretold, context};
use crate::packed::letters::letter;

/// The keys, in the order of their bytes; a key's rank is its place in that order.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Keys {
    /// All keys, one after the other.
    text: Vec<u8>,
    /// Where each ends.
    ends: Vec<u32>,
}

/// What ends a key in the file.
const END: u8 = b'\n';
/// Most bytes of all keys together.
const MOST_BYTES: usize = 1 << 20;
/// Columns that a list takes.
pub(super) const COLUMNS: usize = 2;

impl<T: AsRef<[u8]>> FromIterator<T> for Keys {
    /// From strings without line breaks.
    fn from_iter<I: IntoIterator<Item = T>>(strings: I) -> Self {
        let mut keys = Self::default();
        for string in strings {
            keys.text.extend(string.as_ref());
            keys.ends.push(keys.text.len() as u32);
        }
        keys
    }
}

impl Keys {
    /// Reads keys from a coder, or writes those that are `known` to it; takes [`COLUMNS`] from `column` on.
    pub fn code(coder: &mut Foretold<impl Coder>, column: usize, known: &Self) -> Option<Self> {
        let count = coder.number(column, [0; CONTEXTS], known.len())?;
        let mut keys = Self::default();
        let (mut start, mut shared) = (0, 0);
        for rank in 0..count {
            let known = known.get(rank).unwrap_or_default();
            let before = &keys.text[start..];
            let common = before.iter().zip(known).take_while(|(a, b)| a == b).count();
            let length = before.iter().position(|&byte| byte == b' ').unwrap_or(before.len());
            let contexts =
                [shared, before.len() << 8 | shared, length << 8 | shared.min(20)].map(|number| number as u32);
            shared = coder.number(column, contexts, common)?.min(before.len());
            // A rest mostly begins with a later letter than what it takes the place of.
            let mut above = before.get(shared).copied().unwrap_or(END);
            let end = keys.text.len();
            keys.text.extend_from_within(start..start + shared);
            start = end;
            loop {
                let key = keys.text.get(start..)?;
                let next = known.get(key.len()).copied().unwrap_or(END);
                match letter(coder, column + 1, before_letter(key, above), next)? {
                    END => break,
                    letter if keys.text.len() < MOST_BYTES => keys.text.push(letter),
                    _ => return None,
                }
                above = END;
            }
            keys.ends.push(keys.text.len() as u32);
        }
        Some(keys)
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The rank of a key.
    #[must_use]
    pub fn find(&self, key: &[u8]) -> Option<usize> {
        let rank = self.at_or_after(key);
        (self.get(rank) == Some(key)).then_some(rank)
    }

    /// Whether a key begins with these bytes.
    #[must_use]
    pub fn has_prefix(&self, prefix: &[u8]) -> bool {
        self.get(self.at_or_after(prefix)).is_some_and(|key| key.starts_with(prefix))
    }

    /// The key of a rank.
    #[must_use]
    pub fn get(&self, rank: usize) -> Option<&[u8]> {
        let end = *self.ends.get(rank)?;
        let start = rank.checked_sub(1).map_or(0, |before| self.ends[before]);
        self.text.get(start as usize..end as usize)
    }

    /// All keys, in order.
    pub fn iter(&self) -> impl Iterator<Item = &[u8]> {
        (0..self.len()).filter_map(|rank| self.get(rank))
    }

    /// The rank of the first key that is not before `key`.
    fn at_or_after(&self, key: &[u8]) -> usize {
        let (mut from, mut to) = (0, self.len());
        while from < to {
            let middle = usize::midpoint(from, to);
            if self.get(middle).is_some_and(|found| found < key) { from = middle + 1 } else { to = middle }
        }
        from
    }
}

/// What foretells a key's next letter: the one before it, the three before it, the word so far.
fn before_letter(key: &[u8], above: u8) -> [u32; CONTEXTS] {
    let last = |count: usize| &key[key.len().saturating_sub(count)..];
    let word = key.rsplit(|&byte| byte == b' ').next().unwrap_or_default();
    [context(last(1)) ^ u32::from(above), context(last(3)), context(word)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::packed::coder::{Decoder, Encoder};

    fn written(keys: &Keys) -> Vec<u8> {
        let mut coder = Foretold::new(Encoder::new());
        assert_eq!(Keys::code(&mut coder, 0, keys).as_ref(), Some(keys));
        coder.finish()
    }

    fn read(bytes: &[u8]) -> Option<Keys> {
        Keys::code(&mut Foretold::new(Decoder::new(bytes)?), 0, &Keys::default())
    }

    #[test]
    fn every_key_is_found_and_read_back() {
        let mut words: Vec<String> = (0..500).map(|n| format!("kata {} yang cukup panjang {n}", n % 7)).collect();
        crate::order::sort(&mut words);
        let keys: Keys = words.iter().collect();
        let file = written(&keys);
        assert_eq!(read(&file).as_ref(), Some(&keys));
        for (rank, word) in words.iter().enumerate() {
            assert_eq!(keys.find(word.as_bytes()), Some(rank));
            assert!(keys.has_prefix(&word.as_bytes()[..word.len() / 2]));
            assert!(keys.find(format!("{word}x").as_bytes()).is_none());
        }
        assert!(!keys.has_prefix(b"zzz"));
        assert!(!keys.has_prefix(b"kata x"));
        assert!(keys.get(500).is_none());
        for length in 0..file.len() {
            assert_eq!(read(&file[..length]), None);
        }
    }

    #[test]
    fn other_letters_and_empty_strings_come_back() {
        let keys: Keys = ["", "Ñandú", "\u{ff}\u{0}", ""].iter().collect();
        assert_eq!(read(&written(&keys)), Some(keys));
    }
}
