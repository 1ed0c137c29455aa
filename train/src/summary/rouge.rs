//! ROUGE-1, 2 and L, F1: lower case, `[a-z0-9]+`, no stemming; L over the union of the summary's sentences.

use std::collections::HashMap;

use simak::summary::document::split_words;

/// The three scores, 0 to 1.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Rouge {
    pub(crate) one: f64,
    pub(crate) two: f64,
    pub(crate) long: f64,
}

impl Rouge {
    pub(crate) fn add(&mut self, other: Self) {
        self.one += other.one;
        self.two += other.two;
        self.long += other.long;
    }

    /// The three of a sum over `articles`, as per cent.
    pub(crate) fn mean(self, articles: f64) -> String {
        let [one, two, long] = [self.one, self.two, self.long].map(|sum| 100.0 * sum / articles);
        format!("{one:.2} / {two:.2} / {long:.2}")
    }
}

/// Words of each sentence.
pub(crate) type Words = Vec<Vec<String>>;

pub(crate) fn words(text: &str) -> Vec<String> {
    split_words(text).map(|(_, word)| word.to_ascii_lowercase()).collect()
}

pub(crate) fn score(found: &Words, gold: &Words) -> Rouge {
    let flat = |sentences: &Words| sentences.iter().flatten().cloned().collect::<Vec<String>>();
    let (a, b) = (flat(found), flat(gold));
    Rouge { one: grams(&a, &b, 1), two: grams(&a, &b, 2), long: longest(found, gold) }
}

fn f1(hits: usize, found: usize, gold: usize) -> f64 {
    if hits == 0 { 0.0 } else { 2.0 * hits as f64 / (found + gold) as f64 }
}

fn grams(found: &[String], gold: &[String], n: usize) -> f64 {
    let mut counts: HashMap<&[String], usize> = HashMap::new();
    gold.windows(n).for_each(|gram| *counts.entry(gram).or_default() += 1);
    let mut hits = 0;
    for gram in found.windows(n) {
        if let Some(count) = counts.get_mut(gram).filter(|count| **count > 0) {
            *count -= 1;
            hits += 1;
        }
    }
    f1(hits, (found.len() + 1).saturating_sub(n).max(1), (gold.len() + 1).saturating_sub(n).max(1))
}

fn longest(found: &Words, gold: &Words) -> f64 {
    let mut left: HashMap<&str, usize> = HashMap::new();
    found.iter().flatten().for_each(|word| *left.entry(word).or_default() += 1);
    let mut hits = 0;
    for reference in gold {
        let mut union = vec![false; reference.len()];
        for candidate in found {
            mark_common(reference, candidate, &mut union);
        }
        for (word, _) in reference.iter().zip(&union).filter(|(_, marked)| **marked) {
            if let Some(count) = left.get_mut(word.as_str()).filter(|count| **count > 0) {
                *count -= 1;
                hits += 1;
            }
        }
    }
    let size = |sentences: &Words| sentences.iter().map(Vec::len).sum::<usize>().max(1);
    f1(hits, size(found), size(gold))
}

/// Marks the words of `reference` that a longest common subsequence with `candidate` holds.
fn mark_common(reference: &[String], candidate: &[String], marks: &mut [bool]) {
    let width = candidate.len() + 1;
    let mut table = vec![0_u32; (reference.len() + 1) * width];
    for (i, a) in reference.iter().enumerate() {
        for (j, b) in candidate.iter().enumerate() {
            table[(i + 1) * width + j + 1] = if a == b {
                table[i * width + j] + 1
            } else {
                table[(i + 1) * width + j].max(table[i * width + j + 1])
            };
        }
    }
    let (mut i, mut j) = (reference.len(), candidate.len());
    while i > 0 && j > 0 {
        if reference[i - 1] == candidate[j - 1] {
            marks[i - 1] = true;
            (i, j) = (i - 1, j - 1);
        } else if table[(i - 1) * width + j] >= table[i * width + j - 1] {
            i -= 1;
        } else {
            j -= 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sentences(texts: &[&str]) -> Words {
        texts.iter().map(|text| words(text)).collect()
    }

    #[test]
    fn scores_of_a_known_pair() {
        let rouge = score(&sentences(&["satu dua tiga empat"]), &sentences(&["satu tiga dua", "empat"]));
        assert!((rouge.one - 1.0).abs() < 1e-9);
        assert!((rouge.two - 0.0).abs() < 1e-9);
        assert!((rouge.long - 0.75).abs() < 1e-9);
    }

    #[test]
    fn nothing_in_common_is_zero() {
        assert!(score(&sentences(&["satu"]), &sentences(&["dua"])).one < 1e-9);
        assert!(score(&sentences(&[]), &sentences(&["dua"])).long < 1e-9);
    }
}
