//! What a word is by itself: a Bloom filter over ordinary words, words of people's names, and districts.
//!
//! One answer in some two hundred is wrong in the direction "yes" (of listed names' words one in three hundred); none in the other.
//! Seventeen thousand words so take 23 KB, and three thousand more that others tell take nothing.

use super::file::GAZETTEER;
use super::folded::Folded;

/// Bits per word in the filter.
pub const BITS_PER_WORD: usize = 11;
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
    let listed = |word: &str| contains(Set::Ordinary, &[word]);
    Word { ordinary: listed(word) || is_derived(word, listed), name: contains(Set::Name, &[word]) }
}

/// Whether the word is made of an ordinary one ("rumahnya", "rumah-rumah", "berumah") or as verbs are; the filter leaves those out.
#[must_use]
pub fn is_derived(word: &str, ordinary: impl Fn(&str) -> bool) -> bool {
    let stem = |prefix: &str| {
        let (head, root) = word.split_at_checked(prefix.len())?;
        (head.eq_ignore_ascii_case(prefix) && root.len() >= ROOT).then_some(root)
    };
    let pair = word.split_once('-').or_else(|| word.strip_suffix(POSSESSIVE).map(|root| (root, root)));
    let written_again = pair.is_some_and(|(root, again)| root.eq_ignore_ascii_case(again) && ordinary(root));
    let long = word.len() >= VERB;
    let carried_out = ["me", "di"].into_iter().any(|prefix| stem(prefix).is_some()) && word.ends_with("kan");
    written_again
        || long && (carried_out || NASALS.into_iter().any(|prefix| stem(prefix).is_some()))
        || PREFIXES.into_iter().filter_map(stem).any(ordinary)
}

/// Beginnings of verbs and of next to no names ("menjalankan", "membaca").
const NASALS: [&str; 5] = ["meng", "meny", "memb", "menj", "menc"];
/// What makes an ordinary word of another.
const PREFIXES: [&str; 3] = ["di", "ber", "ter"];
/// Fewest bytes of such a verb.
const VERB: usize = 8;
/// Fewest bytes of what stands behind a prefix.
const ROOT: usize = 4;

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
    let mut hash = step(FNV_OFFSET ^ SALT, set as u8);
    for word in words {
        hash = step(Folded::new(word).fold(hash, step), b' ');
    }
    let stride = (hash >> 32) | 1;
    let size = size.max(1) as u64;
    (0..PROBES).map(move |n| (hash.wrapping_add(n.wrapping_mul(stride)) % size) as usize)
}

/// One of the three numbers, of 512, with which the filter errs least: it takes 56 of 15,026 words of listed names for ordinary ones
/// (with 0 it is 85), and 53 ordinary words for those of names.
const SALT: u64 = 385;

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
