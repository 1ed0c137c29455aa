//! Gradient boosting of oblivious trees on squared error, on one thread and without chance beyond a fixed seed: the same rows
//! give the same bytes.

use simak::summary::forest::{Forest, Question};

/// How a forest is grown.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Growth {
    pub(crate) trees: usize,
    pub(crate) depth: usize,
    /// Share of a leaf's mean that is taken over.
    pub(crate) rate: f64,
    /// Weight of the prior that a leaf is zero, in rows.
    pub(crate) prior: f64,
    /// Most cuts for each feature.
    pub(crate) cuts: usize,
    /// One feature in so many is looked at for each question.
    pub(crate) every: u64,
}

/// Rows to learn from.
#[derive(Default)]
pub(crate) struct Table {
    rows: Vec<Vec<f32>>,
    targets: Vec<f64>,
    weights: Vec<f64>,
}

impl Table {
    pub(crate) fn push(&mut self, row: Vec<f32>, target: f64, weight: f64) {
        self.rows.push(row);
        self.targets.push(target);
        self.weights.push(weight);
    }
}

pub(crate) fn grow(table: &Table, growth: Growth) -> Forest {
    let features = table.rows.first().map_or(0, Vec::len);
    let cuts: Vec<Vec<f32>> = (0..features).map(|feature| cuts(table, feature, growth.cuts)).collect();
    let columns: Vec<Vec<u8>> = (0..features)
        .map(|feature| {
            let bin = |row: &Vec<f32>| cuts[feature].partition_point(|cut| *cut < row[feature]) as u8;
            table.rows.iter().map(bin).collect()
        })
        .collect();
    let total: f64 = table.weights.iter().sum();
    let base = table.targets.iter().zip(&table.weights).map(|(y, w)| y * w).sum::<f64>() / total;
    let mut residuals: Vec<f64> = table.targets.iter().map(|y| y - base).collect();
    let mut seed = 0x5eed_u64;
    let mut questions = Vec::new();
    let mut leaves: Vec<f64> = Vec::new();
    for _ in 0..growth.trees {
        let mut places = vec![0_u16; table.rows.len()];
        for level in 0..growth.depth {
            let question = best(&columns, &cuts, &places, &residuals, &table.weights, level, growth, &mut seed);
            let column = &columns[usize::from(question.feature)];
            for (place, &bin) in places.iter_mut().zip(column) {
                *place |= u16::from(bin > question.cut) << level;
            }
            questions.push(question);
        }
        let mut sums = vec![(0.0, growth.prior); 1 << growth.depth];
        for ((&place, residual), weight) in places.iter().zip(&residuals).zip(&table.weights) {
            let sum = &mut sums[usize::from(place)];
            sum.0 += residual * weight;
            sum.1 += weight;
        }
        let values: Vec<f64> = sums.iter().map(|(sum, weight)| growth.rate * sum / weight).collect();
        for (&place, residual) in places.iter().zip(&mut residuals) {
            *residual -= values[usize::from(place)];
        }
        leaves.extend(values);
    }
    let largest = leaves.iter().fold(0.0, |most: f64, leaf| most.max(leaf.abs()));
    let step = (largest / f64::from(i8::MAX)).max(f64::MIN_POSITIVE);
    Forest {
        base: base as f32,
        step: step as f32,
        depth: growth.depth,
        cuts,
        questions,
        leaves: leaves.iter().map(|leaf| (leaf / step).round() as i8).collect(),
    }
    .pruned()
}

/// Cuts between quantiles of a feature's values.
fn cuts(table: &Table, feature: usize, most: usize) -> Vec<f32> {
    let mut values: Vec<f32> = table.rows.iter().map(|row| row[feature]).collect();
    values.sort_by(f32::total_cmp);
    let mut cuts: Vec<f32> = (1..=most).map(|k| values[k * (values.len() - 1) / (most + 1)]).collect();
    cuts.dedup();
    cuts.retain(|cut| values.last().is_some_and(|largest| cut < largest));
    cuts
}

#[allow(clippy::too_many_arguments, reason = "the state of one growing tree")]
fn best(
    columns: &[Vec<u8>],
    cuts: &[Vec<f32>],
    places: &[u16],
    residuals: &[f64],
    weights: &[f64],
    level: usize,
    growth: Growth,
    seed: &mut u64,
) -> Question {
    let nodes = 1 << level;
    let mut best = (f64::NEG_INFINITY, Question { feature: 0, cut: 0 });
    let mut sums = Vec::new();
    for (feature, column) in columns.iter().enumerate() {
        if cuts[feature].is_empty() || !drawn(seed, growth.every) {
            continue;
        }
        let bins = cuts[feature].len() + 1;
        sums.clear();
        sums.resize(nodes * bins, (0.0, 0.0));
        for (((&bin, &place), residual), weight) in column.iter().zip(places).zip(residuals).zip(weights) {
            let sum: &mut (f64, f64) = &mut sums[usize::from(place) * bins + usize::from(bin)];
            sum.0 += residual * weight;
            sum.1 += weight;
        }
        let mut gains = vec![0.0; bins - 1];
        for node in sums.chunks_exact(bins) {
            let all = node.iter().fold((0.0, 0.0), |all, sum| (all.0 + sum.0, all.1 + sum.1));
            let mut left = (0.0, 0.0);
            for (gain, sum) in gains.iter_mut().zip(node) {
                left = (left.0 + sum.0, left.1 + sum.1);
                let right = (all.0 - left.0, all.1 - left.1);
                *gain += left.0 * left.0 / (left.1 + growth.prior) + right.0 * right.0 / (right.1 + growth.prior);
            }
        }
        for (cut, &gain) in gains.iter().enumerate() {
            if gain > best.0 {
                best = (gain, Question { feature: feature as u8, cut: cut as u8 });
            }
        }
    }
    best.1
}

/// True for about one call in `every` (xorshift).
fn drawn(seed: &mut u64, every: u64) -> bool {
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    (*seed >> 32).is_multiple_of(every)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn learns_an_interaction_and_repeats_itself() {
        let rows: Vec<Vec<f32>> = (0..400).map(|i| vec![(i % 20) as f32, (i / 20) as f32]).collect();
        let truth = |row: &[f32]| if (row[0] > 9.0) == (row[1] > 9.0) { 1.0 } else { 0.0 };
        let targets = rows.iter().map(|row| truth(row)).collect();
        let table = Table { weights: vec![1.0; rows.len()], rows, targets };
        let growth = Growth { trees: 20, depth: 3, rate: 0.3, prior: 1.0, cuts: 15, every: 1 };
        let forest = grow(&table, growth);
        assert_eq!(forest, grow(&table, growth));
        let wrong = table.rows.iter().filter(|row| (forest.predict(row) > 0.5) != (truth(row) > 0.5)).count();
        assert!(wrong < 20, "{wrong} of 400 wrong");
    }
}
