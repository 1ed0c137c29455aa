//! A small gradient-boosted forest of oblivious trees: every level of a tree asks one question of all its nodes, so that a
//! tree of depth d is d questions and 2^d leaves.
//!
//! Bytes, little endian: features u8, depth u8, trees u16, base f32, step f32; for each feature the number of its cuts u8; all
//! cuts f32, ascending within a feature; of all questions the features u8, then the cuts u8; all leaves i8, in units of the step.

use crate::packed::Reader;

/// A question: is the feature's value above its cut?
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    /// Index of the feature.
    pub feature: u8,
    /// Index among the feature's cuts.
    pub cut: u8,
}

/// A forest ready for use.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Forest {
    /// What is answered before any tree.
    pub base: f32,
    /// Unit of the leaves.
    pub step: f32,
    /// Questions in a tree.
    pub depth: usize,
    /// For each feature its cuts, ascending.
    pub cuts: Vec<Vec<f32>>,
    /// The questions of all trees, `depth` each.
    pub questions: Vec<Question>,
    /// The leaves of all trees, 2^depth each; bit k of a leaf's index is the answer to question k.
    pub leaves: Vec<i8>,
}

impl Forest {
    /// Which of its feature's intervals each value lies in.
    pub fn bins(&self, row: &[f32]) -> Vec<u8> {
        let bin = |(cuts, value): (&Vec<f32>, &f32)| cuts.partition_point(|cut| cut < value);
        self.cuts.iter().zip(row).map(|pair| u8::try_from(bin(pair)).unwrap_or(u8::MAX)).collect()
    }

    /// The answer for one row of features.
    #[must_use]
    pub fn predict(&self, row: &[f32]) -> f32 {
        let bins = self.bins(row);
        let trees = self.questions.chunks_exact(self.depth.max(1)).zip(self.leaves.chunks_exact(1 << self.depth));
        let sum: i32 = trees
            .map(|(questions, leaves)| {
                let leaf = questions.iter().enumerate().fold(0, |leaf, (level, question)| {
                    let above = bins.get(usize::from(question.feature)).is_some_and(|&bin| bin > question.cut);
                    leaf | usize::from(above) << level
                });
                i32::from(leaves[leaf])
            })
            .sum();
        self.base + self.step * sum as f32
    }

    /// The same forest without the cuts that no question asks for.
    #[must_use]
    pub fn pruned(mut self) -> Self {
        for (feature, cuts) in self.cuts.iter_mut().enumerate() {
            for cut in (0..cuts.len()).rev() {
                let of_feature = || self.questions.iter().filter(|question| usize::from(question.feature) == feature);
                if of_feature().any(|question| usize::from(question.cut) == cut) {
                    continue;
                }
                cuts.remove(cut);
                let above = |question: &&mut Question| {
                    usize::from(question.feature) == feature && usize::from(question.cut) > cut
                };
                self.questions.iter_mut().filter(above).for_each(|question| question.cut -= 1);
            }
        }
        self
    }

    /// Reads what [`Self::write`] wrote; nothing when it is cut short.
    pub fn read(reader: &mut Reader) -> Option<Self> {
        let [features, depth] = reader.array()?;
        let trees = usize::from(u16::from_le_bytes(reader.array()?));
        let (depth, base, step) =
            (usize::from(depth), f32::from_le_bytes(reader.array()?), f32::from_le_bytes(reader.array()?));
        let mut cuts = Vec::with_capacity(usize::from(features));
        for &count in reader.bytes(usize::from(features))? {
            cuts.push((0..count).map(|_| reader.array().map(f32::from_le_bytes)).collect::<Option<Vec<f32>>>()?);
        }
        let asked = reader.bytes(trees * depth)?.iter().zip(reader.bytes(trees * depth)?);
        let questions = asked.map(|(&feature, &cut)| Question { feature, cut }).collect();
        let leaves = reader.bytes(trees.checked_shl(u32::try_from(depth).ok()?)?)?;
        let leaves = leaves.iter().map(|&leaf| i8::from_le_bytes([leaf])).collect();
        Some(Self { base, step, depth, cuts, questions, leaves })
    }

    /// The bytes that [`Self::read`] reads.
    pub fn write(&self, bytes: &mut Vec<u8>) {
        let trees = self.questions.len() / self.depth.max(1);
        bytes.extend([self.cuts.len() as u8, self.depth as u8]);
        bytes.extend(u16::try_from(trees).unwrap_or(u16::MAX).to_le_bytes());
        bytes.extend(self.base.to_le_bytes());
        bytes.extend(self.step.to_le_bytes());
        bytes.extend(self.cuts.iter().map(|cuts| cuts.len() as u8));
        bytes.extend(self.cuts.iter().flatten().flat_map(|cut| cut.to_le_bytes()));
        bytes.extend(self.questions.iter().map(|question| question.feature));
        bytes.extend(self.questions.iter().map(|question| question.cut));
        bytes.extend(self.leaves.iter().map(|leaf| leaf.to_le_bytes()[0]));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forest() -> Forest {
        Forest {
            base: 1.0,
            step: 0.5,
            depth: 2,
            cuts: vec![vec![0.0, 10.0], vec![5.0]],
            questions: vec![Question { feature: 0, cut: 1 }, Question { feature: 1, cut: 0 }],
            leaves: vec![0, 1, 2, -3],
        }
    }

    #[test]
    fn each_answer_leads_to_its_leaf() {
        let answers = [[0.0, 0.0], [11.0, 0.0], [10.0, 6.0], [11.0, 6.0]].map(|row| forest().predict(&row));
        assert_eq!(answers, [1.0, 1.5, 2.0, -0.5]);
    }

    #[test]
    fn bytes_come_back_and_short_ones_are_refused() {
        let mut bytes = Vec::new();
        forest().write(&mut bytes);
        assert_eq!(Forest::read(&mut Reader::new(&bytes)), Some(forest()));
        for length in 0..bytes.len() {
            assert_eq!(Forest::read(&mut Reader::new(&bytes[..length])), None);
        }
    }

    #[test]
    fn cuts_that_nobody_asks_for_can_go() {
        let pruned = forest().pruned();
        assert_eq!(pruned.cuts, [vec![10.0], vec![5.0]]);
        for row in [[0.0, 0.0], [11.0, 0.0], [10.0, 6.0], [11.0, 6.0]] {
            assert_eq!(pruned.predict(&row), forest().predict(&row));
        }
    }
}
