//! A small gradient-boosted forest of oblivious trees: every level of a tree asks one question of all its nodes, so that a
//! tree of depth d is d questions and 2^d leaves.
//!
//! Bytes, little endian: features u8, trees u16, depth u8, base f32, step f32; for each feature the number of its cuts u8 and
//! the cuts f32, ascending; for each tree depth × (feature u8, cut u8) and 2^depth leaves i8, in units of the step.

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

    /// Reads a forest from the front of `bytes` and moves them on; nothing when they are cut short.
    pub fn read(bytes: &mut &[u8]) -> Option<Self> {
        let features = usize::from(take::<1>(bytes)?[0]);
        let trees = usize::from(u16::from_le_bytes(take(bytes)?));
        let depth = usize::from(take::<1>(bytes)?[0]);
        let base = f32::from_le_bytes(take(bytes)?);
        let step = f32::from_le_bytes(take(bytes)?);
        let mut cuts = Vec::with_capacity(features);
        for _ in 0..features {
            let count = usize::from(take::<1>(bytes)?[0]);
            cuts.push((0..count).map(|_| take(bytes).map(f32::from_le_bytes)).collect::<Option<Vec<f32>>>()?);
        }
        let (mut questions, mut leaves) = (Vec::new(), Vec::new());
        for _ in 0..trees {
            for _ in 0..depth {
                let [feature, cut] = take(bytes)?;
                questions.push(Question { feature, cut });
            }
            for _ in 0..1 << depth {
                leaves.push(i8::from_le_bytes(take(bytes)?));
            }
        }
        Some(Self { base, step, depth, cuts, questions, leaves })
    }

    /// The bytes that [`Self::read`] reads.
    pub fn write(&self, bytes: &mut Vec<u8>) {
        let trees = self.questions.len() / self.depth.max(1);
        bytes.push(u8::try_from(self.cuts.len()).unwrap_or(u8::MAX));
        bytes.extend(u16::try_from(trees).unwrap_or(u16::MAX).to_le_bytes());
        bytes.push(u8::try_from(self.depth).unwrap_or(u8::MAX));
        bytes.extend(self.base.to_le_bytes());
        bytes.extend(self.step.to_le_bytes());
        for cuts in &self.cuts {
            bytes.push(u8::try_from(cuts.len()).unwrap_or(u8::MAX));
            bytes.extend(cuts.iter().flat_map(|cut| cut.to_le_bytes()));
        }
        let trees = self.questions.chunks_exact(self.depth.max(1)).zip(self.leaves.chunks_exact(1 << self.depth));
        for (questions, leaves) in trees {
            bytes.extend(questions.iter().flat_map(|question| [question.feature, question.cut]));
            bytes.extend(leaves.iter().map(|leaf| leaf.to_le_bytes()[0]));
        }
    }
}

/// The first `N` bytes, which are taken off.
pub fn take<const N: usize>(bytes: &mut &[u8]) -> Option<[u8; N]> {
    let (head, tail) = bytes.split_first_chunk::<N>()?;
    *bytes = tail;
    Some(*head)
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
        assert_eq!(Forest::read(&mut bytes.as_slice()), Some(forest()));
        for length in 0..bytes.len() {
            assert_eq!(Forest::read(&mut &bytes[..length]), None);
        }
    }
}
