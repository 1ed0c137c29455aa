//! What has a capital without being anybody or any place.

use super::super::acronyms::looks_short;
use super::super::extents::is_degree;
use super::super::lexicon::{
    COMPASS, DIRECTIONS, EVENT_ENDS, EVENTS, ORGANIZATION_TAILS, ROMAN, UNMEANT, has, is_generic,
};
use super::super::units::{Capitals, Case};
use super::{Evidence, Opening};

/// Most words that the name of an event goes on with after a name in it.
const EVENT_WORDS: usize = 4;

impl Evidence<'_> {
    /// Events, laws, days and what else has a capital without being anybody or any place.
    pub(super) fn is_no_name(&self, opening: Opening, end: usize, listed: f32) -> bool {
        let start = opening.start;
        let (line, word) = (self.line, self.line.words[start]);
        let one = end == start + 1;
        let event = line.units[start].is_capital() && start > 0 && line.units[start - 1].is_capital();
        let after_capital = start > 0 && line.units[start - 1].is_capital() && !line.begins_at(start - 1);
        opening.other_head && (one || listed <= 0.0)
            || one && after_capital && has(&DIRECTIONS, word)
            || one && has(&DIRECTIONS, word) && has(&COMPASS, line.before(start))
            || one && has(&DIRECTIONS, word) && line.words.get(end).is_some_and(|after| has(&DIRECTIONS, after))
            || one && opening.place && self.line.units[start].case == Case::Capital && listed <= 0.0
            || one && self.line.before(start) == "," && is_degree(word)
            || one && opening.common && !self.line.has_age_at(end)
            || one && listed <= 0.0 && line.units[start].case == Case::Upper && has(&ROMAN, word)
            || self.is_garrison(start)
            || event && has(&EVENTS, line.before(start))
            || !one && listed <= 0.0 && word != "PT" && has(&EVENT_ENDS, line.words[end - 1])
            || self.goes_on_as_event(end)
            || has(&UNMEANT, line.before(start))
            || !one && is_generic(&line.words[start..end]) && !self.is_shortened(end)
    }

    /// "Pangdam XIV/Hasanuddin": what a unit of the army is called belongs to the office.
    fn is_garrison(&self, start: usize) -> bool {
        let number = |at: usize| self.line.units[at].case == Case::Number || has(&ROMAN, self.line.words[at]);
        let stroke = start.checked_sub(2).filter(|&at| self.line.words[at + 1] == "/" && number(at));
        stroke.is_some_and(|at| self.is_title_to(at))
    }

    /// "Pengadilan Negeri (PN) Surabaya": the city behind the brackets makes it one of its kind.
    fn is_shortened(&self, end: usize) -> bool {
        let words = &self.line.words;
        let is = |at: usize, mark: &str| words.get(at).is_some_and(|word| *word == mark);
        let city = self.line.units.get(end + 3).is_some_and(|unit| unit.is_capital());
        is(end, "(") && is(end + 2, ")") && city && looks_short(words[end + 1])
    }

    /// "Indonesia" in "Indonesia International Book Fair": words with capitals follow that end in one for an event.
    fn goes_on_as_event(&self, end: usize) -> bool {
        let line = self.line;
        let reach = if line.capitals == Capitals::Mean { EVENT_WORDS } else { 1 };
        let mut name = (end..line.units.len().min(end + reach)).take_while(|&at| line.units[at].is_capital());
        // "Sinar Show Entertainment"
        let company = |at: usize| line.words.get(at).is_some_and(|word| ORGANIZATION_TAILS.has(word));
        name.any(|at| has(&EVENT_ENDS, line.words[at]) && !company(at + 1))
    }
}
