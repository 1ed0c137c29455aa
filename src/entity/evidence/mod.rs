//! How strongly a stretch of a line looks like a name of a type: what the tagger says about its words, what the lists know, what
//! stands beside it, and what the rest of the article showed.
//!
//! All weights ([`weights`]) are natural log-odds against "no name"; a stretch is taken when its sum is above zero and no other reading of the
//! line sums higher.

mod context;
mod heads;
mod holders;
mod lists;
mod neighbours;
mod no_name;
mod odds;
mod persons;
mod surroundings;
mod weights;

pub(super) use odds::{Odds, by_tagger};

use super::acronyms::{LETTERS as ACRONYM_LETTERS, abbreviates, looks_short};
use super::gazetteer::Kind;
use super::known::Known;
use super::korean;
use super::lexicon::{
    COMMON_ACRONYMS, COMMON_NAMES, LINKERS, ORGANIZATION_HEADS, OTHER_HEADS, PLACE_HEADS, SEATS, WORKS, has,
    is_calendar,
};
use super::memory::Memory;
use super::mentions::Mention;
use super::units::{Capitals, Case, Line};
use crate::report::EntityType;
use weights::{
    ABBREVIATED, BEFORE_LISTED, COST, DESCRIBED, FIRST_NAME, HEADLINE, HOPELESS, KNOWN_MOST, LETTER, LISTED,
    LISTED_LEAST, LISTED_WORD, NO_NAME, SENTENCE_CAPITAL, STRANGE, WORK,
};

/// The types a line is searched for; outlets are told from other organizations later.
pub(super) const TYPES: [EntityType; 3] = [EntityType::Person, EntityType::Organization, EntityType::Place];

/// One line with all that is known of it.
#[derive(Clone, Copy)]
pub(super) struct Evidence<'a> {
    pub(super) line: &'a Line<'a>,
    pub(super) known: &'a [Known],
    pub(super) odds: &'a [Odds],
    pub(super) memory: &'a Memory,
    /// Where names of films, songs and books stand in the line.
    pub(super) works: &'a [(usize, usize)],
    /// What an earlier reading found in the line.
    pub(super) earlier: &'a [Mention],
}

/// What the first unit of a stretch says, asked once for all stretches that begin with it.
#[derive(Clone, Copy)]
pub(super) struct Opening {
    start: usize,
    begins: bool,
    nickname: bool,
    other_head: bool,
    common: bool,
    work: bool,
    organization: bool,
    place: bool,
    remembered: bool,
}

/// What is known of a stretch besides how it is written.
#[derive(Clone, Copy)]
struct Told {
    /// What the lists say.
    listed: f32,
    /// What the rest of the article showed.
    memory: f32,
    /// Whether it begins with a word of people's names and goes on.
    named: bool,
}

impl Evidence<'_> {
    /// What the unit says as a name's first.
    pub(super) fn opening(&self, start: usize) -> Opening {
        let word = self.line.words[start];
        Opening {
            start,
            begins: self.line.begins_at(start),
            nickname: self.line.is_nickname_at(start),
            other_head: OTHER_HEADS.has(word),
            common: is_calendar(word) || COMMON_NAMES.has(word) || COMMON_ACRONYMS.has(word),
            work: has(&WORKS, self.line.before(start)),
            organization: ORGANIZATION_HEADS.has(word),
            place: PLACE_HEADS.has(word) && !self.line.is_capital_city_at(start),
            remembered: self.memory.knows(word),
        }
    }

    /// Whether a name may begin or end with this unit.
    pub(super) fn may_bound(&self, index: usize) -> bool {
        let unit = &self.line.units[index];
        unit.is_capital() || unit.case == Case::Number
    }

    /// Whether a name may hold this unit between others.
    pub(super) fn may_hold(&self, index: usize) -> bool {
        self.may_bound(index) || has(&LINKERS, self.line.words[index])
    }

    /// The log-odds of the units from the opening to `end` being a name of the type with this index in [`TYPES`].
    pub(super) fn score(&self, opening: Opening, end: usize, kind: usize) -> f32 {
        let start = opening.start;
        let words = &self.line.words[start..end];
        if self.is_epithet(start, end, kind) {
            return DESCRIBED * words.len() as f32;
        }
        if TYPES[kind] == EntityType::Place && has(&SEATS, words[0]) && self.is_seat(start, end) {
            return DESCRIBED * 2.0 * (words.len() - 1) as f32;
        }
        let korean = kind == 0 && words.len() > 1 && korean::is_name(words);
        let tagger = self.tagged(start, end, kind, korean);
        if tagger < HOPELESS {
            return tagger;
        }
        let listed = self.listed(start, end, kind);
        let alone = kind == 0 && words.len() == 1 && self.stands_alone(start);
        let mut memory = if opening.remembered { self.memory.score(words, kind) } else { 0.0 };
        if alone {
            memory = memory.max(self.memory.score_alone(words[0]));
        }
        let mut sum = tagger + (listed + memory).min(KNOWN_MOST) + self.context(opening, end, kind) + COST;
        if self.is_no_name(opening, end, listed) {
            sum += NO_NAME;
        }
        let named = kind == 0 && words.len() > 1 && self.line.units[start].name || korean;
        sum += self.written(opening, end, Told { listed, memory, named });
        if opening.begins && alone && self.is_called_so(start) {
            sum += FIRST_NAME;
        }
        // "Staf Ahli Bidang Pembangunan Kemenko IPK Rahmawan": the article knows the body, an office is before it and who holds it behind.
        let goes_on = || self.known.iter().any(|known| known.start == end && !known.is_title());
        if !(kind == 1 && memory > 0.0 && self.follows_title(start) && !goes_on()) {
            sum += self.neighbours(start, end, kind);
        }
        let in_work = self.works.iter().any(|&(from, to)| from < end && start < to);
        if listed < LISTED && (in_work || opening.work && listed <= 0.0) {
            sum += WORK;
        }
        let short = TYPES[kind] == EntityType::Organization && self.memory.abbreviates(words);
        if kind != 0 && (short || self.is_abbreviated(start, end)) {
            sum += ABBREVIATED;
        }
        sum + self.heads(opening, end, kind)
    }

    /// What the tagger says. It doubts a name of several words that only one thing has no more than so, nor "2PM", "aespa" or
    /// "An Se Young".
    fn tagged(&self, start: usize, end: usize, kind: usize, korean: bool) -> f32 {
        let odds = &self.odds[start];
        let title_before = self.known.iter().any(|known| known.is_title() && known.is_sure() && known.end == start);
        // After a title ("Wali Kota Surakarta") the tagger may see a longer name go on.
        let begin = if title_before { odds.begin[kind].max(odds.inside[kind]) } else { odds.begin[kind] };
        let tagged = begin + self.odds[start + 1..end].iter().map(|odds| odds.inside[kind]).sum::<f32>();
        let unit = &self.line.units[start];
        let odd = end == start + 1 && !unit.is_capital() && !unit.ordinary;
        let only =
            || (odd || end > start + 1) && self.known_from(start, end) && self.listed(start, end, kind) >= LISTED_WORD;
        let least = if odd { 0.0 } else { LISTED_LEAST };
        if tagged < least && (korean || only()) { least } else { tagged }
    }

    /// What capitals and single letters say of it where they stand.
    fn written(&self, opening: Opening, end: usize, told: Told) -> f32 {
        let start = opening.start;
        let (line, unit) = (self.line, &self.line.units[start]);
        let one = end == start + 1;
        let unlisted = told.listed <= 0.0;
        let unknown = unlisted && told.memory <= 0.0;
        let mut sum = 0.0;
        if one && unlisted && line.words[start].chars().count() == 1 && !line.has_age_at(end) {
            sum += LETTER;
        }
        if unit.case == Case::Number && unlisted {
            sum += NO_NAME;
        }
        if opening.begins && unit.ordinary && unit.case == Case::Capital && unknown && !told.named {
            sum += SENTENCE_CAPITAL;
        }
        if opening.begins && unit.ordinary && unlisted && !one && self.known_from(start + 1, end) {
            sum += BEFORE_LISTED;
        }
        let mut capitals = line.units[start..end].iter().filter(|unit| unit.is_capital());
        if !opening.begins && line.capitals == Capitals::Mean && capitals.all(|unit| !unit.ordinary) {
            sum += STRANGE;
        }
        if line.capitals != Capitals::Mean && unknown {
            sum += HEADLINE;
        }
        sum
    }

    /// Whether the article calls somebody by the word alone elsewhere.
    fn is_called_so(&self, at: usize) -> bool {
        let word = self.line.words[at];
        if self.line.units[at].ordinary {
            return self.memory.is_first_name(word);
        }
        let known = || self.known.iter().any(|known| known.start == at && known.form.kind != Kind::Person);
        self.memory.score_alone(word) > 0.0 && !known()
    }

    /// "Badan Pengawas Sungai (BPS)", either of the two.
    pub(super) fn is_abbreviated(&self, start: usize, end: usize) -> bool {
        let words = &self.line.words;
        let is = |at: usize, mark: &str| words.get(at).is_some_and(|word| *word == mark);
        if end > start + 1 {
            return is(end, "(") && is(end + 2, ")") && abbreviates(&words[end + 1..end + 2], &words[start..end]);
        }
        let Some(bracket) = start.checked_sub(1).filter(|&at| is(at, "(") && is(end, ")")) else { return false };
        let starts = bracket.saturating_sub(ACRONYM_LETTERS)..bracket.saturating_sub(1);
        looks_short(words[start])
            && starts.into_iter().any(|from| abbreviates(&words[start..end], &words[from..bracket]))
    }
}
