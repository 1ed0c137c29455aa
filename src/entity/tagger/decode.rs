//! The best tags of a sentence (Viterbi).

use super::Tag;
use super::features::{Sentence, key};
use super::model::{Model, ROWS, Scores};

/// Lower than any sum of scores, and far from overflow.
pub(super) const NEVER: i32 = i32::MIN / 4;

/// The best tags of a sentence, with the probability of every tag at every token.
#[derive(Debug, Clone, PartialEq)]
pub struct Scored {
    /// The most probable sequence of tags.
    pub tags: Vec<Tag>,
    /// For each token the probability of each tag over all sequences, in the order of [`Tag::ALL`].
    pub marginals: Vec<[f32; Tag::COUNT]>,
}

/// What each token's features say, before transitions.
pub(super) fn scores(model: &Model, sentence: &Sentence) -> Vec<Scores> {
    (0..sentence.len())
        .map(|i| {
            let mut scores = [0; Tag::COUNT];
            sentence.features(i, |_, hash| model.add(key(hash), &mut scores));
            scores
        })
        .collect()
}

/// The transition scores with those that BIO forbids set to [`NEVER`].
pub(super) fn transitions(model: &Model) -> [Scores; ROWS] {
    let mut table = model.transitions;
    for (row, before) in Tag::ALL.into_iter().map(Some).chain([None]).enumerate() {
        for tag in Tag::ALL.into_iter().filter(|tag| !tag.may_follow(before)) {
            table[row][tag as usize] = NEVER;
        }
    }
    table
}

/// The best sequence; among equals the one with the lower tags' numbers.
pub(super) fn viterbi(model: &Model, scores: &[Scores]) -> Vec<Tag> {
    let table = transitions(model);
    let mut back: Vec<[u8; Tag::COUNT]> = Vec::with_capacity(scores.len());
    let mut best = table[ROWS - 1];
    for (i, own) in scores.iter().enumerate() {
        let mut from = [0; Tag::COUNT];
        if i > 0 {
            let mut next = [NEVER; Tag::COUNT];
            for (before, row) in table[..Tag::COUNT].iter().enumerate() {
                for tag in 0..Tag::COUNT {
                    let score = (best[before] + row[tag]).max(NEVER);
                    if score > next[tag] {
                        next[tag] = score;
                        from[tag] = before as u8;
                    }
                }
            }
            best = next;
        }
        for (score, own) in best.iter_mut().zip(own) {
            *score = (*score + own).max(NEVER);
        }
        back.push(from);
    }
    let mut tag = (0..Tag::COUNT).rev().max_by_key(|&tag| best[tag]).unwrap_or(0);
    let mut tags: Vec<Tag> = back
        .iter()
        .rev()
        .map(|from| {
            let here = Tag::ALL[tag];
            tag = usize::from(from[tag]);
            here
        })
        .collect();
    tags.reverse();
    tags
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entity::tagger::trained;

    /// The best sequence by trying all of them.
    fn exhaustive(model: &Model, scores: &[Scores]) -> i32 {
        let table = transitions(model);
        let count = Tag::COUNT.pow(scores.len() as u32);
        (0..count)
            .map(|mut code| {
                let mut before = ROWS - 1;
                scores.iter().fold(0_i32, |sum, own| {
                    let tag = code % Tag::COUNT;
                    code /= Tag::COUNT;
                    let step = table[before][tag];
                    before = tag;
                    (sum + own[tag]).saturating_add(step).max(NEVER)
                })
            })
            .max()
            .unwrap_or(0)
    }

    #[test]
    fn viterbi_finds_the_best_of_all_sequences() {
        let model = &trained().expect("a model is built in").model;
        for words in [["Wali", "Kota", "Surabaya", "."], ["kata", "Siti", "Rahayu", ","], ["di", "Kemlu", "(", "x"]] {
            let scores = scores(model, &Sentence::read(&words, &Default::default()));
            let table = transitions(model);
            let mut before = ROWS - 1;
            let found: i32 = viterbi(model, &scores)
                .iter()
                .zip(&scores)
                .map(|(&tag, own)| {
                    table[std::mem::replace(&mut before, tag as usize)][tag as usize] + own[tag as usize]
                })
                .sum();
            assert_eq!(found, exhaustive(model, &scores), "{words:?}");
        }
    }

    #[test]
    fn names_go_on_only_from_their_own_kind_whatever_the_words() {
        let words = ["KPK", "di", "Dr.", "—", "A", "Jakarta", "PT", "Bank", "(", "BRI", ")", "dan", "Sri", "Mulyani"];
        for from in 0..words.len() {
            let tags = super::super::tag(&words[from..]);
            let before = std::iter::once(None).chain(tags.iter().copied().map(Some));
            assert!(tags.iter().zip(before).all(|(tag, before)| tag.may_follow(before)));
        }
        assert!(super::super::tag(&[]).is_empty());
    }
}
