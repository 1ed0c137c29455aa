//! What a sentence's capitals and brackets tell: its style, its runs of capitalised words, the acronyms that spell them.

use crate::entity::tagger::word::{Case, Word};

/// How a sentence is written: capitals mean little in a headline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    Running,
    TitleCase,
    AllCaps,
}

/// Fewest words by which the style of a sentence is judged.
const STYLE_WORDS: usize = 4;
/// Share of words that must be capitalised in a title or all-caps sentence, in per cent.
const STYLE_SHARE: usize = 70;

/// How the sentence is written, by its longer words.
pub(super) fn style(words: &[Word]) -> Style {
    let (mut all, mut upper, mut capital) = (0, 0, 0);
    for word in words.iter().filter(|word| word.length > 3) {
        if !matches!(word.case, Case::Mark | Case::Number) {
            all += 1;
            upper += usize::from(word.case == Case::Upper);
            capital += usize::from(word.case.capital());
        }
    }
    if all < STYLE_WORDS {
        Style::Running
    } else if upper * 100 >= all * STYLE_SHARE {
        Style::AllCaps
    } else if capital * 100 >= all * STYLE_SHARE {
        Style::TitleCase
    } else {
        Style::Running
    }
}

/// The runs of capitalised words; a hyphen, `&`, `/` or full stop between two of them, and small link words, belong to the run.
pub(super) fn runs(words: &[Word], tokens: &[&str]) -> Vec<(usize, usize)> {
    let mut runs = vec![(0, 0); words.len()];
    let mut start = 0;
    while start < words.len() {
        if !words[start].case.capital() {
            start += 1;
            continue;
        }
        let mut end = start + 1;
        while end < words.len() {
            if words[end].case.capital() {
                end += 1;
            } else if matches!(
                tokens[end],
                "&" | "-" | "'" | "." | "bin" | "binti" | "van" | "von" | "de" | "da" | "al" | "der"
            ) && words.get(end + 1).is_some_and(|next| next.case.capital())
                && (tokens[end] != "." || words[end - 1].case == Case::Initial)
            {
                end += 2;
            } else {
                break;
            }
        }
        runs[start..end].fill((start, end));
        start = end;
    }
    runs
}

/// 1 for an acronym that spells the initials of the words before it, 2 for the words so spelt.
pub(super) fn acronyms(words: &[Word], runs: &[(usize, usize)]) -> Vec<u8> {
    let mut found = vec![0; words.len()];
    for (open, word) in words.iter().enumerate().skip(2) {
        if word.case != Case::Mark || open + 1 >= words.len() || words[open + 1].case != Case::Upper {
            continue;
        }
        let acronym = words[open + 1];
        let (start, end) = runs[open - 1];
        if end != open || acronym.length < 2 {
            continue;
        }
        let first = end.saturating_sub(acronym.length).max(start);
        if words[first].first == acronym.first && end - first > 1 {
            found[open + 1] = 1;
            found[first..end].fill(2);
        } else if words[start].first == acronym.first && end - start > 1 {
            found[open + 1] = 1;
            found[start..end].fill(3);
        }
    }
    found
}
