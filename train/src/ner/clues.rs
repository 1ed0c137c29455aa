//! By which words a sentence's guideline is known: multinomial logistic regression over the clues of hand-labelled sentences, each
//! guideline with the same weight in all.

use super::corpus::Labelled;
use super::owlqn;
use simak::entity::tagger::Tag;
use simak::entity::tagger::features::Sentence;
use simak::entity::tagger::guidelines::{COUNT, clues};
use simak::entity::tagger::lists::Lists;
use std::collections::BTreeMap;

/// L1 penalty of each weight.
const L1: f64 = 0.5;
/// Most steps of the optimiser.
const STEPS: usize = 60;
/// Fewest occurrences of a clue.
const MIN_COUNT: u32 = 5;

/// The weights of each clue's key, by guideline.
pub(crate) fn train(sentences: &[Labelled]) -> BTreeMap<u32, [f64; Tag::COUNT]> {
    let mut examples: Vec<(usize, Vec<u32>)> = Vec::new();
    let mut seen: BTreeMap<u32, u32> = BTreeMap::new();
    for sentence in sentences {
        let mut keys = Vec::new();
        clues(&Sentence::read(&sentence.words(), &Lists::default()), |key| keys.push(key));
        keys.iter().for_each(|&key| *seen.entry(key).or_default() += 1);
        examples.push((usize::from(sentence.guideline), keys));
    }
    let keys: Vec<u32> = seen.into_iter().filter(|&(_, count)| count >= MIN_COUNT).map(|(key, _)| key).collect();
    for (_, clues) in &mut examples {
        *clues = clues.iter().filter_map(|key| keys.binary_search(key).ok()).map(|place| place as u32).collect();
    }
    let mut sizes = [0.0; COUNT];
    examples.iter().for_each(|(guideline, _)| sizes[*guideline] += 1.0);
    let weights =
        owlqn::minimise(vec![0.0; keys.len() * COUNT], &vec![L1; keys.len() * COUNT], STEPS, |weights, gradient| {
            gradient.fill(0.0);
            let mut loss = 0.0;
            for (guideline, clues) in &examples {
                let weight = examples.len() as f64 / (COUNT as f64 * sizes[*guideline]);
                let score =
                    |other: usize| clues.iter().map(|&clue| weights[clue as usize * COUNT + other]).sum::<f64>();
                let scores: [f64; COUNT] = std::array::from_fn(score);
                let top = scores.iter().copied().fold(f64::MIN, f64::max);
                let sum: f64 = scores.iter().map(|score| (score - top).exp()).sum();
                loss -= weight * (scores[*guideline] - top - sum.ln());
                for (other, score) in scores.iter().enumerate() {
                    let error = weight * ((score - top).exp() / sum - f64::from(u8::from(other == *guideline)));
                    clues.iter().for_each(|&clue| gradient[clue as usize * COUNT + other] += error);
                }
            }
            loss
        });
    let row = |place: usize| std::array::from_fn(|i| if i < COUNT { weights[place * COUNT + i] } else { 0.0 });
    keys.iter().enumerate().map(|(place, &key)| (key, row(place))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_only_one_guideline_s_texts_hold_speaks_for_it() {
        let sentence = |words: &str, guideline| Labelled {
            tokens: words.split(' ').map(str::to_owned).collect(),
            tags: Vec::new(),
            by_hand: true,
            weight: 1.0,
            guideline,
            origin: 0,
        };
        let sentences: Vec<Labelled> = (0..10)
            .flat_map(|_| [sentence("warga pulang (kemarin)", 1), sentence("warga pulang ( kemarin )", 0)])
            .collect();
        let weights = train(&sentences);
        let score = |words: &str, guideline: usize| {
            let mut sum = 0.0;
            clues(&Sentence::read(&words.split(' ').collect::<Vec<_>>(), &Lists::default()), |key| {
                sum += weights.get(&key).map_or(0.0, |row| row[guideline]);
            });
            sum
        };
        assert!(score("pulang (lusa)", 1) > score("pulang (lusa)", 0));
        assert!(score("pulang ( lusa )", 0) > score("pulang ( lusa )", 1));
    }
}
