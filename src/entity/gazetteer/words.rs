//! What a word is by itself: a Bloom filter over ordinary words, words of people's names, and districts.
//!
//! One answer in some four hundred is wrong in the direction "yes"; none in the other. Twenty thousand words so take 30 KB.

use super::file::GAZETTEER;
use super::folded::Folded;

/// Bits per word in the filter.
pub const BITS_PER_WORD: usize = 12;
/// Bits set for each word.
const PROBES: u64 = 8;

/// The sets that share the filter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Set {
    /// Most often written in lower case in news.
    Ordinary = b'o',
    /// Part of people's names ("Budi", "Simanjuntak").
    Name = b'n',
    /// Indonesian districts, of one or more words.
    District = b'd',
}

/// What a single word is apart from the names it occurs in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Word {
    /// Most often written in lower case in news.
    pub ordinary: bool,
    /// Part of people's names.
    pub name: bool,
}

/// What a word is by itself.
#[must_use]
pub fn word(word: &str) -> Word {
    Word { ordinary: contains(Set::Ordinary, &[word]) || is_derived(word), name: contains(Set::Name, &[word]) }
}

/// Whether an ordinary word with "-nya" or said twice is what the word is; the filter leaves those out.
fn is_derived(word: &str) -> bool {
    roots(word).is_some_and(|(root, again)| contains(Set::Ordinary, &[root]) && root.eq_ignore_ascii_case(again))
}

/// What an ordinary word is made of that is one with it: "rumah" and "rumah" of "rumah-rumah", "rumah" twice of "rumahnya".
#[must_use]
pub fn roots(word: &str) -> Option<(&str, &str)> {
    word.split_once('-').or_else(|| word.strip_suffix(POSSESSIVE).map(|root| (root, root)))
}

/// Written to the end of what somebody has.
const POSSESSIVE: &str = "nya";

/// Whether the words are the name of an Indonesian district that is no ordinary word and no person's name.
#[must_use]
pub fn is_district(words: &[&str]) -> bool {
    contains(Set::District, words)
}

fn contains(set: Set, words: &[&str]) -> bool {
    probes(set, words, GAZETTEER.filter.len() * 8)
        .all(|bit| GAZETTEER.filter.get(bit / 8).is_some_and(|byte| byte & 1 << (bit % 8) != 0))
}

/// The bits of some words in a filter of `size` bits.
pub fn probes(set: Set, words: &[&str], size: usize) -> impl Iterator<Item = usize> {
    let mut hash = step(FNV_OFFSET, set as u8);
    for word in words {
        hash = step(Folded::new(word).fold(hash, step), b' ');
    }
    let stride = (hash >> 32) | 1;
    let size = size.max(1) as u64;
    (0..PROBES).map(move |n| (hash.wrapping_add(n.wrapping_mul(stride)) % size) as usize)
}

/// Fowler, Noll and Vo's hash, variant 1a, 64 bits.
const FNV_OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
const FNV_PRIME: u64 = 0x0100_0000_01b3;

fn step(hash: u64, byte: u8) -> u64 {
    (hash ^ u64::from(byte)).wrapping_mul(FNV_PRIME)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_know_what_they_are() {
        assert!(word("Sejumlah").ordinary);
        assert!(!word("Sejumlah").name);
        assert!(word("Simanjuntak").name);
        assert!(is_district(&["Tebet"]));
        assert!(!is_district(&["Sejumlah"]));
    }

    #[test]
    fn strangers_are_seldom_taken_for_known() {
        let strangers = (0..2_000).filter(|n| word(&format!("xq{n}z")).ordinary).count();
        assert!(strangers < 20, "{strangers}");
    }
}
