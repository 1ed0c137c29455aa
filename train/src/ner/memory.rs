//! What the labelled sentences of each foreign guideline say of words and names (`simak::entity::tagger::memory`).

use super::corpus::Labelled;
use simak::entity::tagger::features::Sentence;
use simak::entity::tagger::keys;
use simak::entity::tagger::lists::Lists;
use simak::entity::tagger::memory::{Counts, Told, entries};
use std::collections::BTreeMap;

/// For each key how often it was what, by the sentence that says so.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    seen: BTreeMap<u32, BTreeMap<usize, Counts>>,
}

impl Memory {
    /// What sentences say, each of another origin.
    pub(crate) fn build(sentences: &[Labelled]) -> Self {
        let mut memory = Self::default();
        for sentence in sentences.iter().filter(|sentence| sentence.guideline > 0) {
            let read = Sentence::read(&sentence.words(), &Lists::default());
            entries(&read, sentence.guideline, &sentence.tags, |key, kind| {
                memory.seen.entry(key).or_default().entry(sentence.origin).or_default().0[kind] += 1;
            });
        }
        memory
    }

    /// What all sentences but those of one origin say of a key.
    pub(crate) fn without(&self, key: u32, origin: usize) -> Option<Told> {
        told(self.seen.get(&key)?.iter().filter(|(other, _)| **other != origin).map(|(_, counts)| counts))
    }

    /// Writes what all sentences say; nothing when that is too much.
    #[must_use]
    pub(crate) fn write(&self, file: &mut Vec<u8>) -> Option<()> {
        let told: Vec<(u32, Told)> =
            self.seen.iter().filter_map(|(&key, seen)| Some((key, told(seen.values())?))).collect();
        keys::write(&told.iter().map(|(key, _)| *key).collect::<Vec<_>>(), file)?;
        file.extend(told.iter().map(|(_, told)| told.0));
        Some(())
    }
}

fn told<'a>(seen: impl Iterator<Item = &'a Counts>) -> Option<Told> {
    let mut sum = Counts::default();
    for counts in seen {
        sum.0.iter_mut().zip(counts.0).for_each(|(sum, count)| *sum += count);
    }
    sum.told()
}

#[cfg(test)]
mod tests {
    use super::*;
    use simak::entity::tagger::Tag;

    #[test]
    fn a_sentence_is_not_told_what_it_says_itself() {
        let sentence = |origin| Labelled {
            tokens: ["dari", "Wonosari"].map(str::to_owned).to_vec(),
            tags: vec![Tag::Outside, Tag::BeginPlace],
            by_hand: true,
            weight: 1.0,
            guideline: 1,
            origin,
        };
        let alone = Memory::build(&[sentence(0)]);
        assert!(!alone.seen.is_empty());
        assert!(alone.seen.keys().all(|&key| alone.without(key, 0).is_none()));
        let two = Memory::build(&[sentence(0), sentence(1)]);
        assert!(two.seen.keys().all(|&key| two.without(key, 0) == alone.without(key, 7)));
    }
}
