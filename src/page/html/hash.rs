//! A quick hash for the strings of a page. Its seed is drawn anew for every page, so that no page can be written to collide.

use std::hash::{BuildHasher, Hasher, RandomState};

/// An odd number without a pattern: the fraction of the golden ratio.
const MULTIPLIER: u64 = 0x9e37_79b9_7f4a_7c15;

/// Makes hashers with one seed.
pub(super) struct Seeded(u64);

impl Default for Seeded {
    fn default() -> Self {
        Self(RandomState::new().hash_one(MULTIPLIER))
    }
}

impl BuildHasher for Seeded {
    type Hasher = Folded;

    fn build_hasher(&self) -> Folded {
        Folded(self.0)
    }
}

/// Eight bytes at a time: multiplied to sixteen, whose halves are put together again.
pub(super) struct Folded(u64);

impl Folded {
    fn fold(&mut self, word: u64) {
        let product = u128::from(self.0 ^ word) * u128::from(MULTIPLIER);
        self.0 = product as u64 ^ (product >> 64) as u64;
    }
}

impl Hasher for Folded {
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks();
        for word in words {
            self.fold(u64::from_le_bytes(*word));
        }
        // Its length is folded in with the rest: it tells apart what ends in zeros.
        let rest = rest.iter().fold(bytes.len() as u64, |word, byte| word << 8 | u64::from(*byte));
        self.fold(rest);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::Seeded;
    use std::collections::HashSet;
    use std::hash::BuildHasher;

    #[test]
    fn like_strings_are_told_apart() {
        let seeded = Seeded::default();
        let texts = (0..5_000).map(|number| format!("/berita/{number}/panen-raya-di-desa-{}", number % 7));
        let hashes: HashSet<u64> = texts.map(|text| seeded.hash_one(text)).collect();
        assert_eq!(hashes.len(), 5_000);
        let zeros: HashSet<u64> = (0..40).map(|length| seeded.hash_one("\0".repeat(length))).collect();
        assert!(zeros.len() == 40, "{}", zeros.len());
        assert_ne!(seeded.hash_one("a"), Seeded::default().hash_one("a"));
    }
}
