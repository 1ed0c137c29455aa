//! The linear-chain conditional random field: data as feature numbers, its likelihood and gradient.

use super::Tuning;
use super::corpus::Labelled;
use super::owlqn;
use simak::entity::tagger::Tag;
use simak::entity::tagger::features::{Sentence, Template};
use simak::entity::tagger::lists::Lists;
use simak::entity::tagger::model::ROWS;
use std::collections::HashMap;

const TAGS: usize = Tag::COUNT;

/// A sentence as a range of tokens.
pub(crate) struct Chain {
    first: usize,
    end: usize,
    weight: f64,
}

/// Sentences as feature numbers.
pub(crate) struct Data {
    pub(crate) sentences: Vec<Chain>,
    /// The key of each feature; those of one set only have none. The first [`Data::shared`] are used at run time.
    pub(crate) keys: Vec<u32>,
    pub(crate) shared: usize,
    specific: usize,
    sets: Vec<u8>,
    features: Vec<u32>,
    ends: Vec<usize>,
    tags: Vec<u8>,
}

/// A keyed feature of one token: set (0 for all sets) and key.
type Key = (u8, u32);

impl Data {
    pub(crate) fn features(&self) -> usize {
        self.shared + self.specific
    }

    pub(crate) fn build(sentences: &[Labelled], tuning: &Tuning) -> Self {
        let mut raw: Vec<Key> = Vec::new();
        let mut ends = Vec::new();
        let mut tags = Vec::new();
        let mut chains = Vec::new();
        for (number, sentence) in sentences.iter().enumerate() {
            let words = sentence.words();
            let all = Lists::look_up(&words);
            let copies = if sentence.set > 0 { tuning.copies } else { 0 };
            for copy in 0..=copies {
                let mut lists = all.clone();
                if copy > 0 && random(number as u64, 7 + copy) % 100 < tuning.drop_lists {
                    lists.names.clear();
                    lists.districts.clear();
                }
                if copy > 0 && random(number as u64, 77 + copy) % 100 < tuning.drop_known {
                    lists.words.clear();
                }
                let read = Sentence::read(&words, &lists);
                let first = tags.len();
                for i in 0..read.len() {
                    let hide =
                        copy > 0 && random(number as u64 * 1000 + i as u64, 777 + copy) % 100 < tuning.drop_words;
                    let mut put = |template: Template, key: u32| {
                        if hide && spells(template, tuning.hide) {
                            return;
                        }
                        raw.push((0, key));
                        if sentence.set > 0 && for_set(template, tuning.set_features) {
                            raw.push((sentence.set, key));
                        }
                    };
                    read.features(i, &mut put);
                    ends.push(raw.len());
                    tags.push(sentence.tags[i] as u8);
                }
                let share = match (copies, copy) {
                    (0, _) => 1.0,
                    (_, 0) => 1.0 - tuning.copy_weight,
                    _ => tuning.copy_weight / copies as f64,
                };
                chains.push(Chain { first, end: tags.len(), weight: sentence.weight * share });
            }
        }
        let mut counts: HashMap<Key, u32> = HashMap::new();
        for key in &raw {
            *counts.entry(*key).or_default() += 1;
        }
        let mut numbers: HashMap<Key, u32> = HashMap::new();
        let mut keys = Vec::new();
        for shared in [true, false] {
            for key in &raw {
                if (key.0 == 0) == shared && counts[key] >= tuning.min_count {
                    numbers.entry(*key).or_insert_with(|| {
                        keys.push(key.1);
                        keys.len() as u32 - 1
                    });
                }
            }
        }
        let shared = numbers.keys().filter(|key| key.0 == 0).count();
        let mut features = Vec::new();
        let mut kept = Vec::with_capacity(ends.len());
        let mut at = 0;
        for end in ends {
            features.extend(raw[at..end].iter().filter_map(|key| numbers.get(key)));
            kept.push(features.len());
            at = end;
        }
        let specific = keys.len() - shared;
        let mut sets = vec![0; keys.len()];
        for (key, number) in &numbers {
            sets[*number as usize] = key.0;
        }
        Self { sentences: chains, keys, shared, specific, sets, features, ends: kept, tags }
    }

    /// Leaves out the features without any weight.
    fn shrink(&mut self, weights: &[f64]) -> Vec<f64> {
        let mut kept = Vec::new();
        let mut numbers = vec![u32::MAX; self.features()];
        let (mut keys, mut sets, mut shared) = (Vec::new(), Vec::new(), 0);
        for (feature, row) in weights.chunks_exact(TAGS).take(self.features()).enumerate() {
            if row.iter().any(|&weight| weight != 0.0) {
                numbers[feature] = keys.len() as u32;
                keys.push(self.keys[feature]);
                sets.push(self.sets[feature]);
                shared += usize::from(feature < self.shared);
                kept.extend(row);
            }
        }
        kept.extend(&weights[self.features() * TAGS..]);
        let mut features = Vec::new();
        let mut at = 0;
        for end in &mut self.ends {
            features.extend(self.features[at..*end].iter().map(|&f| numbers[f as usize]).filter(|&f| f != u32::MAX));
            at = std::mem::replace(end, features.len());
        }
        self.specific = keys.len() - shared;
        (self.features, self.keys, self.sets, self.shared) = (features, keys, sets, shared);
        kept
    }

    /// Adds a share of each set's own weights to the shared ones.
    pub(crate) fn mix(&self, weights: &mut [f64], mix: &[f64]) {
        let at: HashMap<u32, usize> = self.keys[..self.shared].iter().copied().zip(0..).collect();
        for own in self.shared..self.features() {
            let share = mix.get(usize::from(self.sets[own]) - 1).copied().unwrap_or(0.0);
            if let Some(&to) = at.get(&self.keys[own]) {
                for tag in 0..TAGS {
                    weights[to * TAGS + tag] += share * weights[own * TAGS + tag];
                }
            }
        }
    }

    fn of(&self, token: usize) -> &[u32] {
        let first = if token == 0 { 0 } else { self.ends[token - 1] };
        &self.features[first..self.ends[token]]
    }
}

/// Whether a template tells how the token itself is spelt.
fn spells(template: Template, level: u8) -> bool {
    use Template as T;
    match level {
        0 => matches!(
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
        ),
        1 => matches!(template, T::Exact | T::Lower | T::Prefix | T::Suffix | T::Part | T::PairBefore | T::PairAfter),
        _ => matches!(template, T::Exact | T::Lower | T::PairBefore | T::PairAfter | T::RunHeadBefore),
    }
}

/// Whether each set has weights of its own for a template.
fn for_set(template: Template, level: u8) -> bool {
    use Template as T;
    match level {
        0 => false,
        1 => template == T::Case,
        2 => matches!(template, T::Case | T::Lower | T::List | T::RunHead | T::Run | T::Near),
        4 => matches!(template, T::Case | T::List | T::ListAll | T::Edges),
        5 => matches!(template, T::Case | T::List | T::ListAll | T::Edges | T::Lower),
        _ => true,
    }
}

/// A number that looks random, the same on every run.
pub(crate) fn random(a: u64, b: u64) -> u64 {
    let mut hash = a.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ b.wrapping_mul(0xc2b2_ae3d_27d4_eb4f);
    hash = (hash ^ hash >> 31).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    hash ^ hash >> 29
}

/// After so many steps features without any weight are left out, and again after the second number: few of them would come
/// back, and steps get several times quicker.
const SHRINK: [usize; 2] = [30, 20];

/// Finds the weights: for each feature one for each tag, then the rows of transitions.
pub(crate) fn train(data: &mut Data, tuning: &Tuning) -> Vec<f64> {
    let mut weights = vec![0.0; data.features() * TAGS + ROWS * TAGS];
    let rest = tuning.steps.saturating_sub(SHRINK.iter().sum());
    for steps in SHRINK.into_iter().chain([rest]) {
        let mut l1 = vec![tuning.l1; data.shared * TAGS];
        l1.resize(data.features() * TAGS, tuning.l1 * tuning.set_l1);
        l1.resize(weights.len(), 0.0);
        weights = owlqn::minimise(weights, &l1, steps, |weights, gradient| loss(data, tuning, weights, gradient));
        weights = data.shrink(&weights);
    }
    weights
}

fn loss(data: &Data, tuning: &Tuning, weights: &[f64], gradient: &mut [f64]) -> f64 {
    let mut value = 0.0;
    for (g, w) in gradient.iter_mut().zip(weights) {
        *g = tuning.l2 * w;
        value += 0.5 * tuning.l2 * w * w;
    }
    let base = data.features() * TAGS;
    let mut transitions = [[0.0; TAGS]; ROWS];
    for (row, before) in Tag::ALL.into_iter().map(Some).chain([None]).enumerate() {
        for tag in Tag::ALL.into_iter().filter(|tag| tag.may_follow(before)) {
            transitions[row][tag as usize] = weights[base + row * TAGS + tag as usize].exp();
        }
    }
    let mut space = Space::default();
    for chain in &data.sentences {
        value += chain.weight * space.sentence(data, chain, weights, &transitions, gradient);
    }
    value
}

/// Working space of forward-backward.
#[derive(Default)]
struct Space {
    own: Vec<[f64; TAGS]>,
    forward: Vec<[f64; TAGS]>,
    backward: Vec<[f64; TAGS]>,
    scale: Vec<f64>,
}

impl Space {
    /// Minus the log-likelihood of a sentence; its gradient, times the sentence's weight, is added.
    fn sentence(
        &mut self,
        data: &Data,
        chain: &Chain,
        weights: &[f64],
        transitions: &[[f64; TAGS]; ROWS],
        gradient: &mut [f64],
    ) -> f64 {
        let n = chain.end - chain.first;
        let base = data.features() * TAGS;
        self.own.clear();
        self.forward.clear();
        self.scale.clear();
        self.backward.clear();
        self.backward.resize(n, [1.0; TAGS]);
        let mut value = 0.0;
        let mut before = ROWS - 1;
        for token in chain.first..chain.end {
            let mut scores = [0.0; TAGS];
            for &feature in data.of(token) {
                let at = feature as usize * TAGS;
                for (score, weight) in scores.iter_mut().zip(&weights[at..at + TAGS]) {
                    *score += weight;
                }
            }
            let gold = usize::from(data.tags[token]);
            let top = scores.iter().copied().fold(f64::MIN, f64::max);
            value -= scores[gold] - top + weights[base + before * TAGS + gold];
            before = gold;
            self.own.push(scores.map(|score| (score - top).exp()));
        }
        for i in 0..n {
            let mut sums = transitions[ROWS - 1];
            if i > 0 {
                sums = [0.0; TAGS];
                for (weight, row) in self.forward[i - 1].iter().zip(transitions) {
                    for tag in 0..TAGS {
                        sums[tag] += weight * row[tag];
                    }
                }
            }
            let mut total = 0.0;
            for (sum, own) in sums.iter_mut().zip(&self.own[i]) {
                *sum *= own;
                total += *sum;
            }
            value += total.ln();
            self.scale.push(total);
            self.forward.push(sums.map(|sum| sum / total));
        }
        for i in (0..n - 1).rev() {
            let ahead: [f64; TAGS] =
                std::array::from_fn(|tag| self.own[i + 1][tag] * self.backward[i + 1][tag] / self.scale[i + 1]);
            for (row, value) in transitions.iter().zip(self.backward[i].iter_mut()) {
                *value = (0..TAGS).map(|tag| row[tag] * ahead[tag]).sum();
            }
            for from in 0..TAGS {
                for to in 0..TAGS {
                    gradient[base + from * TAGS + to] +=
                        chain.weight * self.forward[i][from] * transitions[from][to] * ahead[to];
                }
            }
        }
        let mut before = ROWS - 1;
        for i in 0..n {
            let gold = usize::from(data.tags[chain.first + i]);
            let mut error = [0.0; TAGS];
            for tag in 0..TAGS {
                error[tag] = chain.weight * self.forward[i][tag] * self.backward[i][tag];
                if i == 0 {
                    gradient[base + (ROWS - 1) * TAGS + tag] += error[tag];
                }
            }
            error[gold] -= chain.weight;
            gradient[base + before * TAGS + gold] -= chain.weight;
            before = gold;
            for &feature in data.of(chain.first + i) {
                let at = feature as usize * TAGS;
                for (g, error) in gradient[at..at + TAGS].iter_mut().zip(&error) {
                    *g += error;
                }
            }
        }
        value
    }
}
