//! A sorted list of strings. In the file they are front-coded: what each shares with the one before it in one column, its rest in
//! another.

use crate::packed::{Reader, write_number, write_part};

/// The keys, in the order of their bytes; a key's rank is its place in that order.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Keys {
    /// All keys, one after the other.
    text: Vec<u8>,
    /// Where each ends.
    ends: Vec<u32>,
}

/// What ends a rest in the file.
const END: u8 = b'\n';

impl Keys {
    /// Reads keys in the form that [`encode`] writes.
    pub fn read(reader: &mut Reader) -> Option<Self> {
        let count = reader.number()?;
        let shared = reader.bytes(count)?;
        let rests = reader.part()?.split(|&byte| byte == END);
        let mut keys = Self { text: Vec::with_capacity(count * 16), ends: Vec::with_capacity(count) };
        let mut start = 0;
        for (&shared, rest) in shared.iter().zip(rests) {
            let end = keys.text.len();
            keys.text.extend_from_within(start..(start + usize::from(shared)).min(end));
            keys.text.extend(rest);
            keys.ends.push(u32::try_from(keys.text.len()).ok()?);
            start = end;
        }
        (keys.len() == count).then_some(keys)
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

/// Writes sorted keys without line breaks.
pub fn encode<'a>(keys: impl Iterator<Item = &'a str>, file: &mut Vec<u8>) {
    let (mut shared, mut rests, mut previous) = (Vec::new(), Vec::new(), &[][..]);
    for key in keys.map(str::as_bytes) {
        let common = previous.iter().zip(key).take(usize::from(u8::MAX)).take_while(|(a, b)| a == b).count();
        shared.push(common as u8);
        rests.extend(&key[common..]);
        rests.push(END);
        previous = key;
    }
    write_number(shared.len(), file);
    file.extend(shared);
    write_part(&rests, file);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_is_found_and_read_back() {
        let mut words: Vec<String> = (0..500).map(|n| format!("kata {} yang cukup panjang {n}", n % 7)).collect();
        crate::order::sort(&mut words);
        let mut file = Vec::new();
        encode(words.iter().map(String::as_str), &mut file);
        let keys = Keys::read(&mut Reader::new(&file)).expect("keys");
        assert!(keys.iter().eq(words.iter().map(String::as_bytes)));
        for (rank, word) in words.iter().enumerate() {
            assert_eq!(keys.find(word.as_bytes()), Some(rank));
            assert!(keys.has_prefix(&word.as_bytes()[..word.len() / 2]));
            assert!(keys.find(format!("{word}x").as_bytes()).is_none());
        }
        assert!(!keys.has_prefix(b"zzz"));
        assert!(!keys.has_prefix(b"kata x"));
        assert!(keys.get(500).is_none());
        for length in 0..file.len() {
            assert_eq!(Keys::read(&mut Reader::new(&file[..length])), None);
        }
    }
}
