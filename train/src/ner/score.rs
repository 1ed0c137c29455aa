//! Strict F1: a name counts when its bounds and its kind are right.

use super::corpus::Labelled;
use simak::entity::tagger::Tag;
use std::fmt;

/// Counts of right, found and true names, for persons, organizations, places.
#[derive(Debug, Default)]
pub(crate) struct Scores {
    counts: [[u32; 3]; 3],
}

impl fmt::Display for Scores {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (kind, counts) in ["PER", "ORG", "LOC"].iter().zip(&self.counts) {
            write!(out, "{kind} {:5.1}  ", measures(*counts)[2])?;
        }
        let all = self.counts.iter().fold([0; 3], |sum, one| [sum[0] + one[0], sum[1] + one[1], sum[2] + one[2]]);
        let [precision, recall, f1] = measures(all);
        write!(out, "all P {precision:5.1} R {recall:5.1} F1 {f1:5.1}")
    }
}

fn measures([right, found, gold]: [u32; 3]) -> [f64; 3] {
    let share = |part: u32, whole: u32| 100.0 * f64::from(part) / f64::from(whole.max(1));
    [share(right, found), share(right, gold), share(2 * right, found + gold)]
}

/// The names of a tag sequence: first token, one past the last, kind (0 to 2).
pub(crate) fn names(tags: &[Tag]) -> Vec<(usize, usize, usize)> {
    let begins = tags.iter().enumerate().filter(|(_, tag)| tag.begins());
    let name = |(start, &tag): (usize, &Tag)| {
        let end = start + 1 + tags[start + 1..].iter().take_while(|tag| tag.inside()).count();
        (start, end, (tag as usize - 1) / 2)
    };
    begins.map(name).collect()
}

/// Scores tags against those of the labelled sentences.
pub(crate) fn score(gold: &[Labelled], tags: &[Vec<Tag>]) -> Scores {
    let mut scores = Scores::default();
    for (sentence, tags) in gold.iter().zip(tags) {
        let (found, gold) = (names(tags), names(&sentence.tags));
        for name in &found {
            scores.counts[name.2][1] += 1;
            scores.counts[name.2][0] += u32::from(gold.contains(name));
        }
        for name in &gold {
            scores.counts[name.2][2] += 1;
        }
    }
    scores
}
