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
            let drop = random(number as u64, 1) % 100 < tuning.drop_lists;
            let mut lists = Lists::look_up(&words);
            if drop {
                lists.names.clear();
                lists.districts.clear();
            }
            if random(number as u64, 3) % 100 < tuning.drop_known {
                lists.words.clear();
            }
            let copies = 1 + usize::from(tuning.drop_words > 0);
            for copy in 0..copies {
                let read = Sentence::read(&words, &lists);
                let first = tags.len();
                for i in 0..read.len() {
                    let hide = copy == 1 && random(number as u64 * 1000 + i as u64, 2) % 100 < tuning.drop_words;
                    let mut put = |template: Template, key: u32| {
                        if hide && spells(template) {
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
                let share = if copies == 1 {
                    1.0
                } else if copy == 0 {
                    1.0 - tuning.copy_weight
                } else {
                    tuning.copy_weight
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
        Self { sentences: chains, keys, shared, specific, features, ends: kept, tags }
    }

    fn of(&self, token: usize) -> &[u32] {
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

/// Whether each set has weights of its own for a template.
fn for_set(template: Template, level: u8) -> bool {
    use Template as T;
    match level {
        0 => false,
        1 => template == T::Case,
        2 => matches!(template, T::Case | T::Lower | T::List | T::RunHead | T::Run | T::Near),
        _ => true,
    }
}

/// A number that looks random, the same on every run.
pub(crate) fn random(a: u64, b: u64) -> u64 {
    let mut hash = a.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ b.wrapping_mul(0xc2b2_ae3d_27d4_eb4f);
    hash = (hash ^ hash >> 31).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    hash ^ hash >> 29
}

/// Finds the weights: for each feature one for each tag, then the rows of transitions.
pub(crate) fn train(data: &Data, tuning: &Tuning) -> Vec<f64> {
    let mut l1 = vec![tuning.l1; data.shared * TAGS];
    l1.resize(data.features() * TAGS, tuning.l1 * tuning.set_l1);
    l1.resize(data.features() * TAGS + ROWS * TAGS, 0.0);
    owlqn::minimise(&l1, tuning.steps, |weights, gradient| loss(data, tuning, weights, gradient))
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
