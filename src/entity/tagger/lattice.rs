//! How sure the tags of a sentence and its names are (forward-backward), and the names worth telling.

use super::Tag;
use super::decode::{NEVER, transitions};
use super::model::{Model, ROWS, Scores};
use crate::order::sort_by_key;
use std::array::from_fn;

/// From this probability on a name is worth its risk: about half the F1 that is reached (Lewis 1995).
const WORTH: f32 = 0.45;

/// A weight for each tag.
type Row = [f32; Tag::COUNT];

/// What a tag can follow: each tag, and one token in no name that comes right after a name, by that name's kind. Texts list names
/// of one kind ("Solo, Sragen dan Klaten"), so such a token tells more than others do.
pub const HISTORIES: usize = Tag::COUNT + 3;

/// The history that a tag makes of the one before it; the tags' own have their numbers.
#[must_use]
pub const fn history(before: usize, tag: usize) -> usize {
    if tag == Tag::Outside as usize && 0 < before && before < Tag::COUNT { Tag::COUNT + (before - 1) / 2 } else { tag }
}

/// The tag that a history ends in.
#[must_use]
pub const fn last(history: usize) -> usize {
    if history < Tag::COUNT { history } else { Tag::Outside as usize }
}

/// Sums over all sequences of tags up to each token and from each token on (forward-backward), scaled so that nothing overflows. A
/// tag follows the tag before ([`Tag::COUNT`] histories) or one of [`HISTORIES`].
#[derive(Debug)]
pub(super) struct Lattice<const H: usize> {
    /// The weight of each tag after each history.
    table: [Row; H],
    /// The weight of each tag at each token.
    own: Vec<Row>,
    /// The share of each history at each token in all sequences up to it.
    forward: Vec<[f32; H]>,
    /// By what each row of `forward` was divided.
    scale: Vec<f32>,
    /// The share of what may follow each history at each token.
    backward: Vec<[f32; H]>,
}

impl<const H: usize> Lattice<H> {
    /// Sums up a sentence with these scores; `after` are the transitions from histories that are no tag.
    pub(super) fn read(model: &Model, after: &[Scores], scores: &[Scores]) -> Self {
        let rows = transitions(model);
        let weigh = |row: &Scores| row.map(|score| exp(score, 0, model.scale));
        let table =
            from_fn(|history| rows[..Tag::COUNT].iter().chain(after).nth(history).map_or([0.0; Tag::COUNT], weigh));
        let own: Vec<Row> = scores
            .iter()
            .map(|scores| {
                let top = scores.iter().copied().max().unwrap_or(0);
                scores.map(|score| exp(score, top, model.scale))
            })
            .collect();
        let mut forward: Vec<[f32; H]> = Vec::with_capacity(own.len());
        let mut scale = Vec::with_capacity(own.len());
        for (i, own) in own.iter().enumerate() {
            let mut sums = [0.0; H];
            if i > 0 {
                for (before, (weight, row)) in forward[i - 1].iter().zip(&table).enumerate() {
                    for tag in 0..Tag::COUNT {
                        sums[Self::history(before, tag)] += weight * row[tag];
                    }
                }
            } else {
                sums[..Tag::COUNT].copy_from_slice(&weigh(&rows[ROWS - 1]));
            }
            for (history, sum) in sums.iter_mut().enumerate() {
                *sum *= own[last(history)];
            }
            scale.push(sums.iter().sum());
            forward.push(normal(sums));
        }
        let mut backward = vec![[1.0; H]; own.len()];
        for i in (1..own.len()).rev() {
            let mut sums = [0.0; H];
            for (before, (sum, row)) in sums.iter_mut().zip(&table).enumerate() {
                for tag in 0..Tag::COUNT {
                    *sum += row[tag] * own[i][tag] * backward[i][Self::history(before, tag)];
                }
            }
            backward[i - 1] = normal(sums);
        }
        Self { table, own, forward, scale, backward }
    }

    /// As [`history`], among the histories of this lattice.
    const fn history(before: usize, tag: usize) -> usize {
        if H > Tag::COUNT { history(before, tag) } else { tag }
    }

    /// The probability of every tag at every token.
    pub(super) fn marginals(&self) -> Vec<Row> {
        let row = |(forward, backward): (&[f32; H], &[f32; H])| {
            let mut row = [0.0; Tag::COUNT];
            for history in 0..H {
                row[last(history)] += forward[history] * backward[history];
            }
            normal(row)
        };
        self.forward.iter().zip(&self.backward).map(row).collect()
    }

    /// Calls `emit` with every name that is more probable than `least`: first token, one past the last, its first tag, probability.
    fn names(&self, least: f32, mut emit: impl FnMut(usize, usize, Tag, f32)) {
        for start in 0..self.own.len() {
            for begin in Tag::ALL.into_iter().filter(|tag| tag.begins()) {
                let inside = begin as usize + 1;
                let (mut share, mut last, mut end) = (self.forward[start][begin as usize], begin as usize, start + 1);
                let mut probability = self.probability(start, last, share);
                while probability > least {
                    let mut longer = 0.0;
                    if end < self.own.len() {
                        share *= self.table[last][inside] * self.own[end][inside] / self.scale[end];
                        longer = self.probability(end, inside, share);
                    }
                    if probability - longer > least {
                        emit(start, end, begin, probability - longer);
                    }
                    (probability, last, end) = (longer, inside, end + 1);
                }
            }
        }
    }

    /// The probability of sequences that are this share of those up to token `i` and have `tag` there.
    fn probability(&self, i: usize, tag: usize, share: f32) -> f32 {
        let all: f32 =
            self.forward[i].iter().zip(&self.backward[i]).map(|(forward, backward)| forward * backward).sum();
        share * self.backward[i][tag] / all
    }

    /// The tags of those names that promise the highest F1: where bounds and kinds are doubtful, the most probable sequence holds
    /// names that are less probable than no name at that place. Each name earns what it is more probable than [`WORTH`].
    pub(super) fn surest(&self) -> Vec<Tag> {
        let mut names = Vec::new();
        self.names(WORTH, |start, end, begin, probability| names.push((end, start, begin, probability - WORTH)));
        sort_by_key(&mut names, |&(end, start, ..)| (end, start));
        let mut names = names.into_iter().peekable();
        let mut best: Vec<(f32, Option<(usize, Tag)>)> = vec![(0.0, None)];
        for end in 1..=self.own.len() {
            let mut here = (best[end - 1].0, None);
            while let Some((_, start, begin, gain)) = names.next_if(|name| name.0 == end) {
                if best[start].0 + gain > here.0 {
                    here = (best[start].0 + gain, Some((start, begin)));
                }
            }
            best.push(here);
        }
        let mut tags = vec![Tag::Outside; self.own.len()];
        let mut end = tags.len();
        while end > 0 {
            match best[end].1 {
                Some((start, begin)) => {
                    tags[start..end].fill(Tag::ALL[begin as usize + 1]);
                    tags[start] = begin;
                    end = start;
                }
                None => end -= 1,
            }
        }
        tags
    }
}

fn exp(score: i32, top: i32, scale: f32) -> f32 {
    if score <= NEVER / 2 { 0.0 } else { ((score - top) as f32 * scale).exp() }
}

/// Scaled to a sum of 1.
fn normal<const N: usize>(values: [f32; N]) -> [f32; N] {
    let sum: f32 = values.iter().sum();
    if sum > 0.0 { values.map(|value| value / sum) } else { [1.0 / N as f32; N] }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entity::tagger::decode::scores;
    use crate::entity::tagger::features::Sentence;
    use crate::entity::tagger::{tag_with_scores, trained};
    use std::collections::HashMap;

    /// The probabilities of names against those by trying all sequences.
    fn check<const H: usize>(words: &[&str], after: &[Scores]) {
        let model = &trained().expect("a model is built in").model;
        let scores = scores(model, &Sentence::read(words, &Default::default()));
        let mut table = transitions(model).to_vec();
        let start = table.pop().expect("a row for the start");
        table.extend(after);
        let mut all = 0.0;
        let mut sums: HashMap<(usize, usize, Tag), f64> = HashMap::new();
        for code in 0..Tag::COUNT.pow(words.len() as u32) {
            let tags: Vec<Tag> =
                (0..words.len() as u32).map(|i| Tag::ALL[code / Tag::COUNT.pow(i) % Tag::COUNT]).collect();
            let mut before = None;
            let score: i64 = tags.iter().zip(&scores).fold(0, |sum, (&tag, own)| {
                let step = before.map_or(start, |before: usize| table[before])[tag as usize];
                before = Some(before.map_or(tag as usize, |before| Lattice::<H>::history(before, tag as usize)));
                sum + i64::from(step) + i64::from(own[tag as usize])
            });
            let weight = (score as f64 * f64::from(model.scale)).exp();
            all += weight;
            for (start, &begin) in tags.iter().enumerate().filter(|(_, tag)| tag.begins()) {
                let end = start + 1 + tags[start + 1..].iter().take_while(|tag| tag.inside()).count();
                *sums.entry((start, end, begin)).or_default() += weight;
            }
        }
        let mut seen = 0;
        Lattice::<H>::read(model, after, &scores).names(0.0, |start, end, begin, probability| {
            let found = sums.get(&(start, end, begin)).copied().unwrap_or(0.0) / all;
            assert!((found - f64::from(probability)).abs() < 1e-3, "{start}..{end} {begin:?}: {found} {probability}");
            seen += 1;
        });
        assert!(seen > 6, "{seen}");
    }

    #[test]
    fn a_name_is_as_probable_as_all_sequences_that_hold_it() {
        let model = &trained().expect("a model is built in").model;
        let outside = transitions(model)[0];
        let mut after = [outside; HISTORIES - Tag::COUNT];
        for (row, begin) in after.iter_mut().zip([Tag::BeginPerson, Tag::BeginOrganization, Tag::BeginPlace]) {
            row[begin as usize] += (2.0 / model.scale) as i32;
        }
        for words in [["Wali", "Kota", "Solo", "("], ["Solo", ",", "Sragen", "dan"], ["BPPL", "dan", "Raka", "di"]] {
            check::<{ Tag::COUNT }>(&words, &[]);
            check::<HISTORIES>(&words, &after);
        }
    }

    #[test]
    fn surest_names_part_no_names_and_none_is_less_probable_than_it_is_worth() {
        let model = &trained().expect("a model is built in").model;
        for words in [["Wali", "Kota", "Surabaya", "."], ["kata", "Siti", "Rahayu", ","], ["di", "Kemlu", "(", "x"]] {
            let scores = scores(model, &Sentence::read(&words, &Default::default()));
            let lattice = Lattice::<{ Tag::COUNT }>::read(model, &[], &scores);
            let tags = lattice.surest();
            let before = std::iter::once(None).chain(tags.iter().copied().map(Some));
            assert!(tags.iter().zip(before).all(|(tag, before)| tag.may_follow(before)));
            let mut certain = 0;
            lattice.names(0.6, |start, end, begin, _| {
                certain += 1;
                assert_eq!(tags[start], begin, "{words:?}");
                assert!(tags[start + 1..end].iter().all(|tag| tag.inside()));
                assert!(!tags.get(end).is_some_and(|tag| tag.inside()));
            });
            assert!(tags.iter().filter(|tag| tag.begins()).count() >= certain);
        }
    }

    #[test]
    fn probabilities_sum_to_one_and_forbidden_starts_have_none() {
        let scored = tag_with_scores(&["Menteri", "Raharjo", "tiba", "di", "Semarang", "."]);
        assert_eq!(scored.tags.len(), 6);
        for row in &scored.marginals {
            assert!((row.iter().sum::<f32>() - 1.0).abs() < 1e-4, "{row:?}");
        }
        assert_eq!(scored.marginals[0][Tag::InPerson as usize], 0.0);
    }
}
