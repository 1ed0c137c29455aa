//! Orthant-wise limited-memory quasi-Newton (Andrew & Gao 2007): minimises a smooth loss plus an L1 penalty per weight, which
//! sets most weights to exactly nothing.

/// How many steps the curvature is remembered for.
const MEMORY: usize = 6;
/// Most halvings of one step.
const MAX_HALVINGS: usize = 20;
/// Share of the expected decrease that a step must reach.
const SUFFICIENT: f64 = 1e-4;
/// Stop when the objective fell by less than this share over [`WINDOW`] steps.
const TOLERANCE: f64 = 2e-4;
const WINDOW: usize = 10;

/// Minimises from `x`. `loss` writes the gradient of its second argument and returns the smooth loss; `l1` is the penalty of
/// each weight.
pub(crate) fn minimise(
    mut x: Vec<f64>,
    l1: &[f64],
    steps: usize,
    mut loss: impl FnMut(&[f64], &mut [f64]) -> f64,
) -> Vec<f64> {
    let n = l1.len();
    let mut gradient = vec![0.0; n];
    let mut value = loss(&x, &mut gradient) + penalty(&x, l1);
    let mut memory: Vec<(Vec<f32>, Vec<f32>, f64)> = Vec::new();
    let mut values = vec![value];
    let mut next = vec![0.0; n];
    let mut next_gradient = vec![0.0; n];
    for step in 0..steps {
        let pseudo: Vec<f64> = (0..n).map(|i| pseudo_gradient(x[i], gradient[i], l1[i])).collect();
        let mut direction = descend(&pseudo, &memory);
        for (d, p) in direction.iter_mut().zip(&pseudo) {
            if *d * *p >= 0.0 {
                *d = 0.0;
            }
        }
        let slope: f64 = dot(&direction, &pseudo);
        let mut rate = if step == 0 { 1.0 / dot(&pseudo, &pseudo).sqrt() } else { 1.0 };
        let mut found = false;
        for _ in 0..MAX_HALVINGS {
            for i in 0..n {
                let orthant = if x[i] == 0.0 { -pseudo[i] } else { x[i] };
                let moved = x[i] + rate * direction[i];
                next[i] = if moved * orthant > 0.0 { moved } else { 0.0 };
            }
            let next_value = loss(&next, &mut next_gradient) + penalty(&next, l1);
            if next_value <= value + SUFFICIENT * rate * slope {
                value = next_value;
                found = true;
                break;
            }
            rate *= 0.5;
        }
        if !found {
            break;
        }
        let s: Vec<f32> = (0..n).map(|i| (next[i] - x[i]) as f32).collect();
        let y: Vec<f32> = (0..n).map(|i| (next_gradient[i] - gradient[i]) as f32).collect();
        let sy: f64 = s.iter().zip(&y).map(|(&s, &y)| f64::from(s) * f64::from(y)).sum();
        if sy > 0.0 {
            if memory.len() == MEMORY {
                memory.remove(0);
            }
            memory.push((s, y, sy));
        }
        std::mem::swap(&mut x, &mut next);
        std::mem::swap(&mut gradient, &mut next_gradient);
        values.push(value);
        if step % 10 == 9 {
            let active = x.iter().filter(|&&w| w != 0.0).count();
            eprintln!("step {} objective {value:.1} active {active}", step + 1);
        }
        if values.len() > WINDOW && values[values.len() - 1 - WINDOW] - value < TOLERANCE * value {
            break;
        }
    }
    x
}

fn penalty(x: &[f64], l1: &[f64]) -> f64 {
    x.iter().zip(l1).map(|(x, l1)| x.abs() * l1).sum()
}

fn pseudo_gradient(x: f64, gradient: f64, l1: f64) -> f64 {
    if x > 0.0 {
        gradient + l1
    } else if x < 0.0 {
        gradient - l1
    } else if gradient + l1 < 0.0 {
        gradient + l1
    } else if gradient - l1 > 0.0 {
        gradient - l1
    } else {
        0.0
    }
}

/// The two-loop recursion: minus the approximate inverse Hessian times the gradient.
fn descend(gradient: &[f64], memory: &[(Vec<f32>, Vec<f32>, f64)]) -> Vec<f64> {
    let mut q: Vec<f64> = gradient.iter().map(|g| -g).collect();
    let mut alphas = Vec::new();
    for (s, y, sy) in memory.iter().rev() {
        let alpha = mixed_dot(s, &q) / sy;
        for (q, &y) in q.iter_mut().zip(y) {
            *q -= alpha * f64::from(y);
        }
        alphas.push(alpha);
    }
    if let Some((_, y, sy)) = memory.last() {
        let yy: f64 = y.iter().map(|&y| f64::from(y) * f64::from(y)).sum();
        q.iter_mut().for_each(|q| *q *= sy / yy);
    }
    for ((s, y, sy), alpha) in memory.iter().zip(alphas.into_iter().rev()) {
        let beta = mixed_dot(y, &q) / sy;
        for (q, &s) in q.iter_mut().zip(s) {
            *q += (alpha - beta) * f64::from(s);
        }
    }
    q
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

fn mixed_dot(a: &[f32], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(&a, b)| f64::from(a) * b).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_penalised_square_is_minimised_and_weak_weights_are_nothing() {
        let target = [3.0, -2.0, 0.3];
        let found = minimise(vec![0.0; 3], &[0.5; 3], 60, |x, gradient| {
            let mut sum = 0.0;
            for i in 0..3 {
                gradient[i] = x[i] - target[i];
                sum += 0.5 * gradient[i] * gradient[i];
            }
            sum
        });
        assert!((found[0] - 2.5).abs() < 1e-3 && (found[1] + 1.5).abs() < 1e-3);
        assert_eq!(found[2], 0.0);
    }
}
