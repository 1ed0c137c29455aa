//! Sentences as feature numbers.

use super::Tuning;
use super::corpus::Labelled;
use super::memory::Memory;
use simak::entity::tagger::Tag;
use simak::entity::tagger::features::{Sentence, Template, guided, key};
use simak::entity::tagger::guidelines::differs;
use simak::entity::tagger::lattice::history;
use simak::entity::tagger::lists::Lists;
use simak::entity::tagger::memory;
use std::collections::HashMap;

const TAGS: usize = Tag::COUNT;

/// A sentence as a range of tokens.
#[derive(Debug)]
pub(crate) struct Chain {
    pub(crate) first: usize,
    pub(crate) end: usize,
    /// How much it counts.
    pub(crate) weight: f64,
}

/// All sentences.
#[derive(Debug)]
pub(crate) struct Data {
    pub(crate) chains: Vec<Chain>,
    /// The key of each feature.
    pub(crate) keys: Vec<u32>,
    /// For each feature whether another one was seen with its key; the two share their weights, in training as in use.
    pub(crate) doubled: Vec<bool>,
    /// For each feature whether it is of one guideline alone.
    pub(crate) guided: Vec<bool>,
    /// For each token its tag.
    pub(crate) tags: Vec<u8>,
    features: Vec<u32>,
    ends: Vec<usize>,
    /// Whether a token in no name tells of the name right before it.
    tells_names: bool,
}

/// What is known of a key while features are counted.
struct Seen {
    hash: u64,
    count: u32,
    doubled: bool,
    guided: bool,
}

impl Data {
    /// Reads the features. Labelled sentences are followed by copies in which some spellings and list matches are hidden, so
    /// that the context must tell; with a memory, those of foreign guidelines have features of what it tells them, and a tag follows
    /// longer histories. Features of too few tokens are left out.
    pub(crate) fn build(sentences: &[Labelled], memory: Option<&Memory>, tuning: &Tuning) -> Self {
        let mut data = Self {
            chains: Vec::new(),
            keys: Vec::new(),
            doubled: Vec::new(),
            guided: Vec::new(),
            tags: Vec::new(),
            features: Vec::new(),
            ends: Vec::new(),
            tells_names: memory.is_some(),
        };
        let mut seen: HashMap<u32, Seen> = HashMap::new();
        for (number, sentence) in sentences.iter().enumerate() {
            let words = sentence.words();
            let known = Lists::look_up(&words);
            let copies = if sentence.by_hand { tuning.copies } else { 0 };
            for copy in 0..=copies {
                let dice = Dice { sentence: number as u64, copy };
                let mut known = known.clone();
                if dice.hit(1, 0, tuning.hide_lists) {
                    known.names.clear();
                    known.districts.clear();
                }
                if dice.hit(2, 0, tuning.hide_lists) {
                    known.words.clear();
                }
                let first = data.tags.len();
                let read = Sentence::read(&words, &known);
                let mut told = vec![Vec::new(); read.len()];
                if let Some(memory) = memory.filter(|_| sentence.guideline > 0) {
                    let recall = |key| memory.without(key, sentence.origin);
                    memory::features(&read, sentence.guideline, recall, |i, hash| told[i].push(hash));
                }
                for (i, told) in told.iter().enumerate() {
                    let hidden = dice.hit(3, i as u64, tuning.hide_words);
                    let mut put = |hash: u64, guided: bool| {
                        let key = key(hash);
                        let seen = seen.entry(key).or_insert(Seen { hash, count: 0, doubled: false, guided });
                        seen.count += 1;
                        seen.doubled |= seen.hash != hash;
                        data.features.push(key);
                    };
                    read.features(i, |template, hash| {
                        if !(hidden && spells(template)) {
                            put(hash, false);
                            if sentence.guideline > 0 && differs(template) {
                                put(guided(hash, sentence.guideline), true);
                            }
                        }
                    });
                    told.iter().for_each(|&hash| put(guided(hash, sentence.guideline), true));
                    data.ends.push(data.features.len());
                    data.tags.push(sentence.tags[i] as u8);
                }
                let share = match (copies, copy) {
                    (0, _) => 1.0,
                    (_, 0) => 1.0 - tuning.copies_weight,
                    _ => tuning.copies_weight / copies as f64,
                };
                data.chains.push(Chain { first, end: data.tags.len(), weight: sentence.weight * share });
            }
        }
        data.number(&seen, tuning.min_count);
        data
    }

    /// Replaces keys by numbers in the order of their first use.
    fn number(&mut self, seen: &HashMap<u32, Seen>, min_count: u32) {
        let mut numbers: HashMap<u32, u32> = HashMap::new();
        for &key in &self.features {
            let seen = &seen[&key];
            if seen.count >= min_count {
                numbers.entry(key).or_insert_with(|| {
                    self.keys.push(key);
                    self.doubled.push(seen.doubled);
                    self.guided.push(seen.guided);
                    self.keys.len() as u32 - 1
                });
            }
        }
        self.renumber(|key| numbers.get(&key).copied());
    }

    /// Leaves out the features without any weight, and returns the weights of the others (and of the transitions).
    pub(crate) fn shrink(&mut self, weights: &[f64]) -> Vec<f64> {
        let used = |row: &[f64]| row.iter().any(|&weight| weight != 0.0);
        let mut kept = Vec::new();
        let mut numbers = vec![None; self.keys.len()];
        let (mut keys, mut doubled, mut guided) = (Vec::new(), Vec::new(), Vec::new());
        for (feature, row) in weights.chunks_exact(TAGS).take(self.keys.len()).enumerate().filter(|(_, row)| used(row))
        {
            numbers[feature] = Some(keys.len() as u32);
            keys.push(self.keys[feature]);
            doubled.push(self.doubled[feature]);
            guided.push(self.guided[feature]);
            kept.extend(row);
        }
        kept.extend(&weights[self.keys.len() * TAGS..]);
        (self.keys, self.doubled, self.guided) = (keys, doubled, guided);
        self.renumber(|feature| numbers[feature as usize]);
        kept
    }

    fn renumber(&mut self, number: impl Fn(u32) -> Option<u32>) {
        let mut features = Vec::with_capacity(self.features.len());
        let mut at = 0;
        for end in &mut self.ends {
            features.extend(self.features[at..*end].iter().filter_map(|&old| number(old)));
            at = std::mem::replace(end, features.len());
        }
        self.features = features;
    }

    /// What a tag makes of the history before it (`simak::entity::tagger::lattice`).
    pub(crate) fn history(&self, before: usize, tag: usize) -> usize {
        if self.tells_names { history(before, tag) } else { tag }
    }

    /// The features of a token.
    pub(crate) fn of(&self, token: usize) -> &[u32] {
        let first = if token == 0 { 0 } else { self.ends[token - 1] };
        &self.features[first..self.ends[token]]
    }
}

/// Whether a template tells how the token itself is spelt.
fn spells(template: Template) -> bool {
    use Template as T;
    matches!(
        template,
        T::Exact
            | T::Lower
            | T::Prefix
            | T::Suffix
            | T::Part
            | T::PairBefore
            | T::PairAfter
            | T::RunHead
            | T::RunLast
            | T::RunHeadBefore
    )
}

/// Chance that falls alike on every run; the first copy of a sentence is never hit.
struct Dice {
    sentence: u64,
    copy: u64,
}

impl Dice {
    fn hit(&self, purpose: u64, token: u64, percent: u64) -> bool {
        let mut hash = 0_u64;
        for part in [self.sentence, self.copy, purpose, token] {
            hash = (hash ^ part).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            hash ^= hash >> 29;
        }
        self.copy > 0 && (hash >> 32) % 100 < percent
    }
}
