//! What capitals mean in a line: in a headline they only decorate.

use super::{Case, Unit};

/// What capitals mean in a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::entity) enum Capitals {
    /// They begin sentences and names.
    Mean,
    /// Nearly every word has one, as in headlines.
    Decorate,
    /// All is in capitals.
    Shout,
}

/// Share of words with a capital from which capitals only decorate a line.
const DECORATED: f32 = 0.7;
/// Fewest words with letters in a line whose capitals are judged.
const JUDGED: usize = 4;

/// What they mean in a line of these units and words.
pub(super) fn of(units: &[Unit], words: &[&str]) -> Capitals {
    let letters = || units.iter().filter(|unit| !matches!(unit.case, Case::Mark | Case::Number));
    let count = letters().count();
    if count < JUDGED {
        return Capitals::Mean;
    }
    if letters().all(|unit| unit.case == Case::Upper || unit.end - unit.start == 1) {
        return Capitals::Shout;
    }
    let small = |word: &str| SMALL.contains(&word);
    let counted =
        units.iter().zip(words).filter(|(unit, word)| !matches!(unit.case, Case::Mark | Case::Number) && !small(word));
    let (mut all, mut capital) = (0_u16, 0_u16);
    for (unit, _) in counted {
        all += 1;
        capital += u16::from(unit.is_capital());
    }
    // A line of names alone is no headline: that needs an ordinary word with a capital in the middle.
    let ordinary =
        units.iter().skip(1).any(|unit| unit.is_capital() && unit.ordinary && !unit.name && unit.case != Case::Upper);
    // Nor does a headline end with a full stop.
    let stopped = words.last() == Some(&".");
    if ordinary && !stopped && f32::from(capital) >= DECORATED * f32::from(all.max(1)) {
        Capitals::Decorate
    } else {
        Capitals::Mean
    }
}

/// Words that stay small in headlines.
const SMALL: [&str; 12] =
    ["dan", "di", "ke", "dari", "yang", "untuk", "dengan", "pada", "soal", "usai", "bagi", "atau"];
