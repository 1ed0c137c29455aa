//! What the labelled sentences of a foreign guideline say of a word or a whole name: mostly which kind, how surely, how often.
//! Texts of one collection speak of the same people and places, and a guideline takes sides on each of them. The trainer asks for
//! what all sentences but the one at hand say, so that what it learns holds for sentences that it has not seen.

use super::Tag;
use super::features::{Sentence, Template, guided, key, mix};
use super::keys::Keys;
use crate::packed::Reader;

/// Most words of a name that is remembered whole.
const MOST_WORDS: usize = 6;
/// Share of the mentions, in per cent, that must be of one kind to be nearly sure.
const NEARLY: u32 = 70;

/// How often something was in no name, a person's, an organization's, a place's.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts(pub [u32; 4]);

impl Counts {
    /// The commonest kind, how sure it is and how often all were seen, in steps; nothing when nothing was seen.
    #[must_use]
    pub fn told(self) -> Option<Told> {
        let all: u32 = self.0.iter().sum();
        let kind = (0..4).rev().max_by_key(|&kind| self.0[kind])?;
        let sure = if self.0[kind] == all { 2 } else { u8::from(self.0[kind] * 100 >= all * NEARLY) };
        let often = match all {
            0 => return None,
            1 => 0,
            2 => 1,
            3..=5 => 2,
            _ => 3,
        };
        Some(Told((kind as u8) << 4 | sure << 2 | often))
    }
}

/// What is said of a word or name: the kind in bits 4 and 5, how surely in bits 2 and 3, how often in bits 0 and 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Told(pub u8);

/// What is remembered, as it lies in a file: the keys ([`Keys`]), then in their order a [`Told`] each.
#[derive(Debug, Clone)]
pub(super) struct Memory<'a> {
    keys: Keys<'a>,
    told: &'a [u8],
}

impl<'a> Memory<'a> {
    /// Reads it; nothing when it is cut short.
    pub(super) fn read(reader: &mut Reader<'a>) -> Option<Self> {
        let keys = Keys::read(reader)?;
        let told = reader.bytes(keys.len())?;
        Some(Self { keys, told })
    }

    /// What is said of a key.
    pub(super) fn recall(&self, key: u32) -> Option<Told> {
        self.keys.find(key).and_then(|place| self.told.get(place)).copied().map(Told)
    }
}

/// Calls `emit` with the key of each capitalised word and of each name, and its kind (as in [`Counts`]).
pub fn entries(sentence: &Sentence, guideline: u8, tags: &[Tag], mut emit: impl FnMut(u32, usize)) {
    let mut start = 0;
    while start < tags.len() {
        let kind = (tags[start] as usize).div_ceil(2);
        let mut end = start + 1;
        while end < tags.len() && tags[start].begins() && tags[end].inside() {
            end += 1;
        }
        if let Some(key) = name(sentence, guideline, start, end).filter(|_| tags[start].begins()) {
            emit(key, kind);
        }
        for i in start..end {
            if let Some(key) = word(sentence, guideline, i) {
                emit(key, kind);
            }
        }
        start = end;
    }
}

/// Calls `emit` with every token and the hashes of its features, by what `recall` says of keys.
pub fn features(
    sentence: &Sentence,
    guideline: u8,
    recall: impl Fn(u32) -> Option<Told>,
    mut emit: impl FnMut(usize, u64),
) {
    use Template as T;
    /// A word that nothing is said of.
    const UNKNOWN: u64 = 1 << 6;
    let words: Vec<Option<u64>> = (0..sentence.len())
        .map(|i| word(sentence, guideline, i).map(|key| recall(key).map_or(UNKNOWN, |told| u64::from(told.0))))
        .collect();
    let names = names(sentence, guideline, recall);
    for i in 0..sentence.len() {
        for (place, by) in [-1, 0, 1].into_iter().enumerate() {
            if let Some(told) = i.checked_add_signed(by).and_then(|at| *words.get(at)?) {
                emit(i, mix(T::ToldWord, told, place as u64));
            }
        }
        if let Some(told) = words[i] {
            let first = u64::from(i == 0);
            emit(i, mix(T::ToldWord, told >> 2, 3 | first << 4));
            emit(i, mix(T::ToldWord, told >> 4, 4 | first << 4));
        }
        let (told, place) = names[i];
        emit(i, mix(T::ToldName, told, place));
        emit(i, mix(T::ToldName, told >> 4, place | 8));
    }
}

/// For each token what is said of the remembered name that it stands in, the longest from the left, and its place there: 0 in
/// none, 1 all of it, 2 first, 3 within, 4 last.
fn names(sentence: &Sentence, guideline: u8, recall: impl Fn(u32) -> Option<Told>) -> Vec<(u64, u64)> {
    let mut found = vec![(0, 0); sentence.len()];
    let mut start = 0;
    while start < found.len() {
        let longest = (1..=MOST_WORDS.min(found.len() - start)).rev().find_map(|count| {
            let told = name(sentence, guideline, start, start + count).and_then(&recall)?;
            Some((count, u64::from(told.0)))
        });
        let Some((count, told)) = longest else {
            start += 1;
            continue;
        };
        for (i, found) in found[start..start + count].iter_mut().enumerate() {
            let place = match (i == 0, i + 1 == count) {
                (true, true) => 1,
                (true, false) => 2,
                (false, false) => 3,
                (false, true) => 4,
            };
            *found = (told, place);
        }
        start += count;
    }
    found
}

/// The key of a capitalised word.
fn word(sentence: &Sentence, guideline: u8, i: usize) -> Option<u32> {
    let spelling = sentence.spelling(i).filter(|_| sentence.is_capital(i))?;
    Some(key(guided(mix(Template::ToldWord, spelling, u64::MAX), guideline)))
}

/// The key of a name.
fn name(sentence: &Sentence, guideline: u8, start: usize, end: usize) -> Option<u32> {
    let mut hash = 0;
    for i in start..end {
        hash = mix(Template::ToldName, sentence.spelling(i)?, hash);
    }
    Some(key(guided(hash, guideline)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entity::tagger::lists::Lists;
    use std::collections::BTreeMap;

    fn read(text: &str) -> Sentence {
        Sentence::read(&text.split(' ').collect::<Vec<_>>(), &Lists::default())
    }

    fn remember(sentence: &Sentence, tags: &[Tag]) -> BTreeMap<u32, Counts> {
        let mut counts: BTreeMap<u32, Counts> = BTreeMap::new();
        entries(sentence, 1, tags, |key, kind| counts.entry(key).or_default().0[kind] += 1);
        counts
    }

    #[test]
    fn words_and_whole_names_are_told_of_again() {
        use Tag::{BeginPlace as B, InPlace as I, Outside as O};
        let counts = remember(&read("warga Tanjung Wangi bertemu Bupati"), &[O, B, I, O, O]);
        assert_eq!(counts.len(), 4, "three capitalised words and a name");
        let recall = |key: u32| counts.get(&key).and_then(|counts| counts.told());
        let told = |text: &str| names(&read(text), 1, recall);
        let place = u64::from(Counts([0, 0, 0, 1]).told().map_or(0, |told| told.0));
        assert_eq!(told("ke Tanjung Wangi"), [(0, 0), (place, 2), (place, 4)]);
        assert_eq!(told("ke Tanjung Sari"), [(0, 0); 3]);
        let mut hashes = [Vec::new(), Vec::new()];
        for (hashes, guideline) in hashes.iter_mut().zip([1, 2]) {
            features(&read("ke Tanjung Wangi"), guideline, recall, |_, hash| hashes.push(hash));
        }
        assert_ne!(hashes[0], hashes[1], "another guideline remembers nothing of it");
    }

    #[test]
    fn what_is_told_says_how_surely_and_how_often() {
        assert_eq!(Counts::default().told(), None);
        assert_eq!(Counts([0, 1, 0, 0]).told(), Some(Told(1 << 4 | 2 << 2)));
        assert_eq!(Counts([1, 0, 3, 0]).told(), Some(Told(2 << 4 | 1 << 2 | 2)));
        assert_eq!(Counts([5, 0, 0, 4]).told(), Some(Told(3)));
    }
}
