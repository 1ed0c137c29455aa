//! The linear-chain conditional random field: its likelihood, gradient and training.

use super::Tuning;
use super::data::{Chain, Data};
use super::owlqn;
use simak::entity::tagger::Tag;
use simak::entity::tagger::model::ROWS;

const TAGS: usize = Tag::COUNT;

/// After so many steps features without any weight are left out, and again after the second number: few of them would come
/// back, and steps get several times quicker.
const SHRINK: [usize; 2] = [30, 20];

/// Finds the weights: for each feature one for each tag, then the rows of transitions.
pub(crate) fn train(data: &mut Data, tuning: &Tuning) -> Vec<f64> {
    let mut weights = vec![0.0; data.keys.len() * TAGS + ROWS * TAGS];
    let rest = tuning.steps.saturating_sub(SHRINK.iter().sum());
    for steps in SHRINK.into_iter().chain([rest]) {
        let mut l1 = vec![tuning.l1; data.keys.len() * TAGS];
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
    let base = data.keys.len() * TAGS;
    let mut transitions = [[0.0; TAGS]; ROWS];
    for (row, before) in Tag::ALL.into_iter().map(Some).chain([None]).enumerate() {
        for tag in Tag::ALL.into_iter().filter(|tag| tag.may_follow(before)) {
            transitions[row][tag as usize] = weights[base + row * TAGS + tag as usize].exp();
        }
    }
    let mut space = Space::default();
    for chain in &data.chains {
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
        let base = data.keys.len() * TAGS;
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
