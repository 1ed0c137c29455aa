//! What a story's summary must tell: the lead, and what the title claims or a scene is about.

use super::cues;
use super::draft::{Draft, LONGEST_LEAD, paints};
use super::select::Candidate;
use super::standing::Need;
use crate::order::sort;
use crate::text::Text;

/// Share of the title's words from which a sentence states what it claims, and below which the lead leaves that to the text.
const CLAIM: f32 = 0.45;
const UNTOLD: f32 = 0.3;
/// First sentences of which so many paint scenes where a story opens with them.
const SCENIC_SENTENCES: usize = 8;
const FEWEST_SCENES: usize = 2;
/// What a sentence gains, as a share of the title, that counts something, or tells where something comes from.
const MATTER_GAIN: f32 = 0.25;

impl Draft<'_> {
    /// What a story's summary must tell: the lead, and what the title claims where the lead leaves that to the text; in order.
    pub(super) fn news(&self, text: &Text) -> Vec<usize> {
        let lead = self.lead(text);
        let covered = |line: usize| self.headline.covered(line);
        let words = |line: usize| self.candidates.iter().find(|c| c.line == line).map_or(0, |c| c.words);
        let room = LONGEST_LEAD.saturating_sub(lead.map_or(0, words));
        let untold = lead.is_none_or(|lead| covered(lead) < UNTOLD);
        let states = |c: &&Candidate| {
            untold && c.need == Need::Nothing && c.words <= room && self.opens(c.line) && covered(c.line) >= CLAIM
        };
        let claims = self.candidates.iter().filter(states);
        let claim = claims.max_by(|a, b| covered(a.line).total_cmp(&covered(b.line)).then(b.line.cmp(&a.line)));
        let second = self.matter(room).or_else(|| self.answer(lead, room)).or(claim.map(|claim| claim.line));
        let mut lines: Vec<usize> = lead.into_iter().chain(second).collect();
        sort(&mut lines);
        lines.dedup();
        lines
    }

    /// What the title promises, where the lead does not give it: the sentence that does and takes up most of the title.
    fn answer(&self, lead: Option<usize>, room: usize) -> Option<usize> {
        if lead.is_some_and(|lead| self.headline.answers(lead)) {
            return None;
        }
        let answers = |c: &&Candidate| {
            let whole = match &c.need {
                Need::Nothing => self.opens(c.line),
                Need::Noun(noun) => lead.is_some() && cues::EVENTS.has(noun),
                Need::Previous => false,
            };
            whole && c.words <= room && self.headline.answers(c.line)
        };
        let value = |c: &Candidate| self.headline.covered(c.line) + c.score;
        let best = self.candidates.iter().filter(answers).max_by(|a, b| value(a).total_cmp(&value(b)));
        Some(best?.line)
    }

    /// What a story that opens with scenes is about, in at most so many words.
    fn matter(&self, room: usize) -> Option<usize> {
        let lines = &self.document.lines;
        let scenes = (0..lines.len().min(SCENIC_SENTENCES)).filter(|&line| paints(&self.document, line)).count();
        let word = |line: usize, tells: &dyn Fn(&str) -> bool| {
            let mut words = lines[line].words.iter().map(|&word| self.document.words[word].text.as_str());
            if words.any(tells) { MATTER_GAIN } else { 0.0 }
        };
        let counts = |word: &str| word.bytes().any(|b| b.is_ascii_digit());
        let value = |line: usize| {
            self.headline.covered(line) + word(line, &counts) + word(line, &|word| cues::ORIGINS.has(word))
        };
        let tells = |c: &&Candidate| {
            let whole = match &c.need {
                Need::Nothing => self.opens(c.line),
                Need::Noun(noun) => cues::PERSONS.has(noun),
                Need::Previous => false,
            };
            whole && c.words <= room && lines[c.line].quoted == 0.0 && !paints(&self.document, c.line)
        };
        let candidates = self.candidates.iter().filter(tells).filter(|_| scenes >= FEWEST_SCENES);
        let best = candidates.max_by(|a, b| value(a.line).total_cmp(&value(b.line)).then(b.line.cmp(&a.line)))?;
        Some(best.line)
    }
}
