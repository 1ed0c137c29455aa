//! Running text against labels and links: how much of a segment reads like sentences, in any language.

use std::ops::Range;

use super::inline;
use super::segments::Segment;
use super::tree::Tree;

/// Fewest words of a sentence that stands alone.
const SENTENCE_WORDS: usize = 8;
/// Words from which text without a full stop still reads as running text.
const LONG_WORDS: usize = 22;
/// Largest share of links in running text.
const LINK_SHARE: f64 = 0.5;
/// Largest share of links in a long sentence.
const LONG_LINK_SHARE: f64 = 0.75;
/// Words of one segment that count at most, so that one long notice does not outweigh an article.
const MOST_WORDS: usize = 90;

/// Running text of every segment, with sums over the runs of the page.
#[derive(Debug, Clone)]
pub(crate) struct Prose {
    /// Words of running text, for each segment.
    pub weights: Vec<usize>,
    /// Sum of the weights of all segments that start before a run; one more than there are runs.
    before: Vec<usize>,
}

impl Prose {
    /// Measures every segment.
    #[must_use]
    pub(crate) fn measure(tree: &Tree, segments: &[Segment]) -> Self {
        let weights: Vec<usize> = segments.iter().map(weight).collect();
        let mut before = vec![0; tree.runs.len() + 1];
        for (segment, weight) in segments.iter().zip(&weights) {
            before[segment.runs.start + 1] += weight;
        }
        for run in 1..before.len() {
            before[run] += before[run - 1];
        }
        Self { weights, before }
    }

    /// Words of running text in these runs.
    #[must_use]
    pub(crate) fn inside(&self, runs: &Range<usize>) -> usize {
        self.before[runs.end] - self.before[runs.start]
    }

    /// Share of the page's running text that stands in these runs.
    #[must_use]
    #[allow(clippy::cast_precision_loss, reason = "counts of words on a page")]
    pub(crate) fn share(&self, runs: &Range<usize>) -> f64 {
        let all = self.before.last().copied().unwrap_or(0);
        if all == 0 { 0.0 } else { self.inside(runs) as f64 / all as f64 }
    }
}

fn weight(segment: &Segment) -> usize {
    if is_prose(segment) { segment.words.min(MOST_WORDS) } else { 0 }
}

/// Whether a segment reads like sentences: long enough, few links, a full stop or the length of one, words in lower case.
#[must_use]
pub(crate) fn is_prose(segment: &Segment) -> bool {
    let long = segment.words >= LONG_WORDS;
    let ends = ends_sentence(&segment.text) || inline::is_signed(&segment.text);
    let most = if long && ends { LONG_LINK_SHARE } else { LINK_SHARE };
    segment.words >= SENTENCE_WORDS
        && segment.link_share() < most
        && (ends && flows(&segment.text, 2) || long && flows(&segment.text, 3))
}

/// Whether a text ends as sentences do.
#[must_use]
pub(crate) fn ends_sentence(text: &str) -> bool {
    // "(*)" and "***" sign the end of an article.
    let text = text.trim_end_matches(['"', '”', '’', '\'', '»', ')', ']', '(', '*', ' ']);
    text.ends_with(['.', '!', '?', '…', '。', '！', '？', '।', '؟', ':', '։', '።', '။', '۔'])
}

/// Whether there are enough words in lower case, in fifths of the capitalised: names and headlines do not flow.
fn flows(text: &str, fifths: usize) -> bool {
    let (mut lower, mut upper) = (0, 0);
    for word in text.split(' ') {
        match word.trim_start_matches(|char: char| !char.is_alphanumeric()).chars().next() {
            Some(char) if char.is_lowercase() => lower += 1,
            Some(char) if char.is_uppercase() => upper += 1,
            _ => {}
        }
    }
    lower * 5 >= upper * fifths
}
