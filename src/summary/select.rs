//! The choice: the set of sentences that is expected to share most with an editor's summary, within the budget.

use super::document::{Document, TELLING_IDF};
use super::model::Scores;
use super::standing::Need;
use super::{cues, headline};
use crate::order::{sort_by, sort_by_key};

/// Sentences looked at, best first.
const POOL: usize = 14;
/// Length of an editor's summary, in words.
const EDITOR_WORDS: f32 = 61.0;
/// Weight of the sentence model beside the word model.
const SENTENCE_WEIGHT: f32 = 0.5;

/// Share of its value that a set of sentences gains which takes up all words of the title that any do.
const TITLE_GAIN: f32 = 0.3;
/// What a sentence gains that takes up all of it, when the best are looked for.
const TITLE_BONUS: f32 = 0.2;
/// Share of a sentence's words in another from which the two say the same.
const TWIN_SHARE: f32 = 0.85;

/// What a summary may be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rules<'a> {
    /// Lines of candidates that must be in it, in order.
    pub wanted: &'a [usize],
    /// Most words; one sentence alone may have more.
    pub budget: usize,
    /// Fewest sentences wanted.
    pub fewest: usize,
    /// Most sentences.
    pub most: usize,
    /// Share of its gain that a sentence loses when one of its paragraph is chosen already: 0 for none.
    pub crowding: f32,
    /// Share of its gain that a sentence loses that leans on one before it.
    pub leaning: f32,
    /// Share of a sentence's telling words in another above which the two say the same: 1 for none.
    pub echo: f32,
}

/// A sentence as the choice sees it.
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate {
    /// Index of its line in the document.
    pub line: usize,
    /// Words that a display shows.
    pub words: usize,
    /// What must be in the summary before it.
    pub need: Need,
    /// Whether a summary may begin with it.
    pub opens: bool,
    /// Its score.
    pub score: f32,
    /// What its gain is multiplied by.
    pub worth: f32,
    /// A bit for each word of the title that it takes up.
    pub titled: u64,
}

/// The lines of the best set, in order. When no set has the fewest sentences wanted, the best smaller one.
#[must_use]
pub fn select(document: &Document, scores: &Scores, candidates: &[Candidate], rules: Rules) -> Vec<usize> {
    let mut pool: Vec<&Candidate> = candidates.iter().collect();
    let wanted = |candidate: &Candidate| rules.wanted.contains(&candidate.line);
    let claims = candidates.iter().fold(0, |all, candidate| all | candidate.titled).count_ones();
    let promising = |c: &Candidate| c.score + TITLE_BONUS * c.titled.count_ones() as f32 / claims.max(1) as f32;
    let better = |a: &Candidate, b: &Candidate| promising(b).total_cmp(&promising(a)).then(a.line.cmp(&b.line));
    sort_by(&mut pool, |a, b| wanted(b).cmp(&wanted(a)).then(better(a, b)));
    pool.truncate(POOL);
    sort_by_key(&mut pool, |candidate| candidate.line);
    let used = vec![0; document.words.len()];
    let best = vec![(f32::NEG_INFINITY, Vec::new()); rules.most];
    let twins = twins(document, &pool, rules.echo);
    let mut search = Search { claims, document, scores, pool, twins, rules, used, chosen: Vec::new(), best };
    search.extend(0, 0, 0.0, 0);
    let better = |a: (f32, Vec<usize>), b: (f32, Vec<usize>)| if b.0 > a.0 { b } else { a };
    let none = || (f32::NEG_INFINITY, Vec::new());
    let small = search
        .best
        .drain(..rules.fewest.saturating_sub(1).min(rules.most))
        .rfold(none(), |a, b| if a.1.is_empty() { b } else { a });
    let full = search.best.into_iter().fold(none(), better);
    if full.1.is_empty() { small.1 } else { full.1 }
}

/// Pairs of lines, in order, of which the shorter has nearly all its words, or most of those that tell, in the other.
fn twins(document: &Document, pool: &[&Candidate], echo: f32) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    for (at, b) in pool.iter().enumerate() {
        for a in &pool[..at] {
            let (a_words, b_words) = (&document.lines[a.line].words, &document.lines[b.line].words);
            let (short, long) = if a_words.len() < b_words.len() { (a_words, b_words) } else { (b_words, a_words) };
            let twins = |most: f32, counts: &dyn Fn(usize) -> bool| {
                let counted = short.iter().filter(|word| counts(**word));
                let (all, shared) =
                    counted.fold((0, 0), |(all, shared), word| (all + 1, shared + usize::from(long.contains(word))));
                shared as f32 > most * all as f32
            };
            if twins(TWIN_SHARE, &|_| true) || twins(echo, &|word| document.words[word].idf >= TELLING_IDF) {
                pairs.push((a.line, b.line));
            }
        }
    }
    pairs
}

struct Search<'a> {
    document: &'a Document<'a>,
    scores: &'a Scores,
    pool: Vec<&'a Candidate>,
    /// Lines that say nearly the same.
    twins: Vec<(usize, usize)>,
    /// How many words of the title the candidates take up.
    claims: u32,
    rules: Rules<'a>,
    /// How often each word is used by the sentences chosen.
    used: Vec<usize>,
    chosen: Vec<usize>,
    /// For one, two … sentences the best value and its lines.
    best: Vec<(f32, Vec<usize>)>,
}

impl Search<'_> {
    fn extend(&mut self, from: usize, length: usize, value: f32, titled: u64) {
        let missing = self.rules.wanted.iter().copied().find(|line| !self.chosen.contains(line));
        let whole = self.chosen.len().checked_sub(1).filter(|_| missing.is_none());
        if let Some(best) = whole.and_then(|count| self.best.get_mut(count)) {
            let claimed = titled.count_ones() as f32 / self.claims.max(1) as f32;
            let share = value * (1.0 + TITLE_GAIN * claimed) / (length as f32 + EDITOR_WORDS);
            if share > best.0 {
                *best = (share, self.chosen.clone());
            }
        }
        if self.chosen.len() == self.rules.most {
            return;
        }
        for next in from..self.pool.len() {
            let candidate = self.pool[next];
            if missing.is_some_and(|line| line < candidate.line) {
                break;
            }
            let longer = length + candidate.words;
            if (longer > self.rules.budget && !self.chosen.is_empty()) || !self.stands(candidate) {
                continue;
            }
            let kept = self.kept(candidate);
            let gain = self.take(candidate.line) + SENTENCE_WEIGHT * candidate.score * candidate.words as f32;
            let gain = gain * kept;
            self.chosen.push(candidate.line);
            self.extend(next + 1, longer, value + gain, titled | candidate.titled);
            self.chosen.pop();
            self.give_back(candidate.line);
        }
    }

    /// Share of its gain that a sentence keeps.
    fn kept(&self, candidate: &Candidate) -> f32 {
        let paragraph = |line: usize| self.document.lines[line].paragraph;
        let crowded = self.chosen.iter().any(|&line| paragraph(line) == paragraph(candidate.line));
        let leans = candidate.need != Need::Nothing;
        let loss = |applies: bool, loss: f32| if applies { loss } else { 0.0 };
        candidate.worth * (1.0 - loss(crowded, self.rules.crowding).max(loss(leans, self.rules.leaning)))
    }

    /// Whether what the sentence needs is among those chosen.
    fn stands(&self, candidate: &Candidate) -> bool {
        if self.twins.iter().any(|&(a, b)| b == candidate.line && self.chosen.contains(&a)) {
            return false;
        }
        if self.chosen.is_empty() && !candidate.opens {
            return false;
        }
        let previous = || self.chosen.last().is_some_and(|last| last + 1 == candidate.line);
        match &candidate.need {
            Need::Nothing => true,
            Need::Previous => previous(),
            Need::Noun(noun) => {
                let (person, outcome) = (cues::PERSONS.has(noun), cues::OUTCOMES.has(noun));
                let root = headline::root(noun);
                // "menang 2-1": "Kemenangan ini …"; "memvonis": "Vonis itu …".
                let names = |line: &usize| {
                    let mut words = self.document.lines[*line].words.iter().map(|&word| &self.document.words[word]);
                    words.any(|word| {
                        headline::holds(&word.text, root)
                            || person && word.in_title && word.capitals > 0
                            || outcome && cues::RESULTS.has(&word.text)
                    })
                };
                let lead = |line: &usize| self.document.lines[*line].paragraph == 0;
                let told = cues::EVENTS.has(noun) && self.chosen.first().is_some_and(lead);
                told || previous() || self.chosen.iter().any(names)
            }
        }
    }

    /// Expected words in common with the editor's summary that a line adds; marks its words as used.
    fn take(&mut self, line: usize) -> f32 {
        let mut gain = 0.0;
        for &word in &self.document.lines[line].words {
            gain += self.scores.words[word].get(self.used[word]).copied().unwrap_or(0.0);
            self.used[word] += 1;
        }
        gain
    }

    fn give_back(&mut self, line: usize) {
        for &word in &self.document.lines[line].words {
            self.used[word] -= 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choose(paragraph: Vec<&str>, needs: &[(usize, Need)], rules: Rules) -> Vec<usize> {
        let document = Document::read(&[paragraph], "", |_| 1.0);
        let words = document.words.iter().map(|_| vec![1.0]).collect();
        let scores = Scores { sentences: vec![0.5; document.lines.len()], words };
        let candidates: Vec<Candidate> = (0..document.lines.len())
            .map(|line| Candidate {
                line,
                words: document.length(line),
                need: needs.iter().find(|(at, _)| *at == line).map_or(Need::Nothing, |(_, need)| need.clone()),
                opens: true,
                score: 0.5,
                worth: 1.0,
                titled: 0,
            })
            .collect();
        select(&document, &scores, &candidates, rules)
    }

    const RULES: Rules = Rules { wanted: &[], budget: 8, fewest: 2, most: 4, crowding: 0.0, leaning: 0.0, echo: 1.0 };

    #[test]
    fn repetition_gains_nothing() {
        let text = vec!["banjir melanda desa kami", "banjir melanda desa kami", "harga cabai naik lagi"];
        assert_eq!(choose(text, &[], RULES), [0, 2]);
    }

    #[test]
    fn a_sentence_with_a_need_comes_with_what_it_needs() {
        let text = vec!["banjir melanda desa timur", "ia pergi ke kota", "harga cabai naik lagi"];
        assert_eq!(choose(text.clone(), &[(1, Need::Previous), (2, Need::Previous)], RULES), [0, 1]);
        assert_eq!(choose(text, &[(1, Need::Previous), (2, Need::Noun("desa".to_owned()))], RULES), [0, 1]);
    }

    #[test]
    fn what_is_wanted_is_in() {
        let text = vec!["banjir melanda desa timur", "banjir melanda desa", "harga cabai naik lagi"];
        assert_eq!(choose(text, &[], Rules { wanted: &[1], ..RULES }), [1, 2]);
    }

    #[test]
    fn one_sentence_may_exceed_the_budget_and_nothing_gives_nothing() {
        let long = vec!["satu dua tiga empat lima enam tujuh delapan sembilan sepuluh"];
        assert_eq!(choose(long, &[], RULES), [0]);
        assert!(choose(vec![], &[], RULES).is_empty());
    }
}
