//! The linear-chain conditional random field: its likelihood, gradient and training.

use super::Tuning;
use super::data::{Chain, Data};
use super::owlqn;
use simak::entity::tagger::Tag;
use simak::entity::tagger::lattice::{HISTORIES, last};

const TAGS: usize = Tag::COUNT;
/// The row of transitions from the start; those from the histories come before it.
const START: usize = HISTORIES;
/// Rows of transitions. Those from histories that are no tag stay nothing where the data do not tell them apart.
pub(super) const ROWS: usize = START + 1;

/// After so many steps features without any weight are left out, and again after each further number: few of them would come
/// back, and steps get several times quicker.
const SHRINK: [usize; 3] = [12, 18, 20];

/// Finds the weights: for each feature one for each tag, then the rows of transitions.
pub(crate) fn train(data: &mut Data, tuning: &Tuning) -> Vec<f64> {
    let mut weights = vec![0.0; data.keys.len() * TAGS + ROWS * TAGS];
    let rest = tuning.steps.saturating_sub(SHRINK.iter().sum());
    for steps in SHRINK.into_iter().chain([rest]) {
        let mut l1: Vec<f64> =
            data.guided.iter().flat_map(|&r| [if r { tuning.guideline_l1 } else { tuning.l1 }; TAGS]).collect();
        l1.resize(weights.len(), 0.0);
        weights = owlqn::minimise(weights, &l1, steps, |weights, gradient| loss(data, tuning, weights, gradient));
        weights = data.shrink(&weights);
    }
    weights
}

/// The sentences are summed up in so many parts, side by side; the parts and their order are always the same, so the sums are, too.
const PARTS: usize = 4;

fn loss(data: &Data, tuning: &Tuning, weights: &[f64], gradient: &mut [f64]) -> f64 {
    let mut value = 0.0;
    for (g, w) in gradient.iter_mut().zip(weights) {
        *g = tuning.l2 * w;
        value += 0.5 * tuning.l2 * w * w;
    }
    let base = data.keys.len() * TAGS;
    let mut transitions = [[0.0; TAGS]; ROWS];
    for row in 0..ROWS {
        let before = (row < START).then(|| Tag::ALL[last(row)]);
        for tag in Tag::ALL.into_iter().filter(|tag| tag.may_follow(before)) {
            transitions[row][tag as usize] = weights[base + row * TAGS + tag as usize].exp();
        }
    }
    let part = data.chains.len().div_ceil(PARTS).max(1);
    let sums: Vec<(f64, Vec<f64>)> = std::thread::scope(|scope| {
        let sum = |chains: &[Chain]| {
            let (mut space, mut gradient) = (Space::default(), vec![0.0; weights.len()]);
            let losses = chains
                .iter()
                .map(|chain| chain.weight * space.sentence(data, chain, weights, &transitions, &mut gradient));
            (losses.sum(), gradient)
        };
        let threads: Vec<_> = data.chains.chunks(part).map(|chains| scope.spawn(move || sum(chains))).collect();
        threads.into_iter().filter_map(|thread| thread.join().ok()).collect()
    });
    for (loss, sum) in sums {
        value += loss;
        gradient.iter_mut().zip(sum).for_each(|(g, sum)| *g += sum);
    }
    value
}

/// Working space of forward-backward.
#[derive(Default)]
struct Space {
    own: Vec<[f64; TAGS]>,
    forward: Vec<[f64; HISTORIES]>,
    backward: Vec<[f64; HISTORIES]>,
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
        self.backward.resize(n, [1.0; HISTORIES]);
        let mut value = 0.0;
        let mut before = START;
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
            before = data.history(before, gold);
            self.own.push(scores.map(|score| (score - top).exp()));
        }
        for i in 0..n {
            let mut sums = [0.0; HISTORIES];
            if i > 0 {
                for (before, (weight, row)) in self.forward[i - 1].iter().zip(transitions).enumerate() {
                    for tag in 0..TAGS {
                        sums[data.history(before, tag)] += weight * row[tag];
                    }
                }
            } else {
                sums[..TAGS].copy_from_slice(&transitions[START]);
            }
            let mut total = 0.0;
            for (history, sum) in sums.iter_mut().enumerate() {
                *sum *= self.own[i][last(history)];
                total += *sum;
            }
            value += total.ln();
            self.scale.push(total);
            self.forward.push(sums.map(|sum| sum / total));
        }
        for i in (0..n - 1).rev() {
            for (before, row) in transitions[..HISTORIES].iter().enumerate() {
                let ahead: [f64; TAGS] = std::array::from_fn(|tag| {
                    self.own[i + 1][tag] * self.backward[i + 1][data.history(before, tag)] / self.scale[i + 1]
                });
                self.backward[i][before] = (0..TAGS).map(|tag| row[tag] * ahead[tag]).sum();
                for tag in 0..TAGS {
                    gradient[base + before * TAGS + tag] +=
                        chain.weight * self.forward[i][before] * row[tag] * ahead[tag];
                }
            }
        }
        let mut before = START;
        for i in 0..n {
            let gold = usize::from(data.tags[chain.first + i]);
            let mut error = [0.0; TAGS];
            for (history, (forward, backward)) in self.forward[i].iter().zip(&self.backward[i]).enumerate() {
                error[last(history)] += chain.weight * forward * backward;
            }
            if i == 0 {
                for (tag, error) in error.iter().enumerate() {
                    gradient[base + START * TAGS + tag] += error;
                }
            }
            error[gold] -= chain.weight;
            gradient[base + before * TAGS + gold] -= chain.weight;
            before = data.history(before, gold);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ner::corpus::Labelled;
    use crate::ner::export;
    use crate::ner::memory::Memory;
    use simak::entity::tagger::Tagger;
    use simak::entity::tagger::lists::Lists;
    use std::collections::BTreeMap;

    fn labelled(text: &str) -> Labelled {
        let (tokens, tags) = text
            .split(' ')
            .map(|pair| pair.rsplit_once('/').unwrap_or((pair, "O")))
            .map(|(token, tag)| (token.to_owned(), Tag::from_name(tag).unwrap_or(Tag::Outside)))
            .unzip();
        Labelled { tokens, tags, by_hand: true, weight: 1.0, guideline: 0, origin: 0 }
    }

    fn sentences() -> Vec<Labelled> {
        [
            "kata Budi/B-PER Raharja/I-PER di Semarang/B-LOC",
            "menurut Sari/B-PER warga Semarang/B-LOC pulang",
            "mereka pulang",
        ]
        .map(labelled)
        .to_vec()
    }

    fn tuning() -> Tuning {
        Tuning {
            l1: 0.05,
            l2: 0.01,
            steps: 80,
            min_count: 1,
            copies: 1,
            copies_weight: 0.5,
            hide_words: 50,
            hide_lists: 40,
            headlines: 0.0,
            article_weight: 0.0,
            guideline_l1: 0.5,
            second_l1: 0.1,
            second_l2: 0.2,
            second_articles: 3,
            second_article_weight: 0.15,
        }
    }

    #[test]
    fn the_gradient_is_the_slope_of_the_loss() {
        let (data, tuning) = (Data::build(&sentences(), Some(&Memory::default()), &tuning()), tuning());
        let n = data.keys.len() * TAGS + ROWS * TAGS;
        let mut weights: Vec<f64> = (0..n).map(|i| ((i * 37 % 19) as f64 - 9.0) / 30.0).collect();
        let mut gradient = vec![0.0; n];
        loss(&data, &tuning, &weights, &mut gradient);
        let mut unused = vec![0.0; n];
        for i in (0..n).step_by(n / 40).chain(n - ROWS * TAGS..n) {
            let at = weights[i];
            let mut side = |by: f64| {
                weights[i] = at + by;
                loss(&data, &tuning, &weights, &mut unused)
            };
            let slope = (side(1e-5) - side(-1e-5)) / 2e-5;
            weights[i] = at;
            assert!((slope - gradient[i]).abs() < 1e-5, "weight {i}: {slope} {}", gradient[i]);
        }
    }

    #[test]
    fn what_was_learnt_is_what_the_packed_model_tags_and_twice_the_same() {
        let file = || {
            let mut data = Data::build(&sentences(), None, &tuning());
            let weights = train(&mut data, &tuning());
            export::model(&data, &weights).expect("packed")
        };
        let bytes = file();
        assert_eq!(bytes, file());
        let tagger = Tagger::read(&bytes).expect("a model");
        for sentence in sentences() {
            let words = sentence.words();
            assert_eq!(tagger.tag(&words, &Lists::look_up(&words)), sentence.tags, "{words:?}");
        }
    }

    #[test]
    fn the_mean_of_a_training_with_itself_is_that_training() {
        let training = || {
            let mut data = Data::build(&sentences(), None, &tuning());
            let weights = train(&mut data, &tuning());
            (data, weights)
        };
        let file =
            |trainings: &[_]| export::guidelines(trainings, &BTreeMap::new(), &Memory::default()).expect("packed");
        let (mut other, weights) = training();
        other.keys.iter_mut().for_each(|key| *key ^= 1);
        let alone = file(&[training()]);
        assert_eq!(alone, file(&[training(), training()]));
        assert_ne!(alone, file(&[training(), (other, weights)]));
    }
}
