//! How strongly a stretch of a line looks like a name of a type: what the tagger says about its words, what the lists know, what
//! stands beside it, and what the rest of the article showed.
//!
//! All weights ([`weights`]) are natural log-odds against "no name"; a stretch is taken when its sum is above zero and no other reading of the
//! line sums higher.

mod context;
mod heads;
mod holders;
mod odds;
mod persons;
mod surroundings;
mod weights;

pub(super) use odds::{Odds, by_tagger};

use super::acronyms::{LETTERS as ACRONYM_LETTERS, abbreviates, looks_short};
use super::extents::is_degree;
use super::gazetteer::Kind;
use super::known::Known;
use super::korean;
use super::lexicon::{
    BRANCHES, COMMON_ACRONYMS, COMMON_NAMES, COMPASS, DIRECTIONS, EVENT_ENDS, EVENTS, LINKERS, ORGANIZATION_HEADS,
    ORGANIZATION_TAILS, OTHER_HEADS, PLACE_HEADS, ROMAN, SEATS, UNMEANT, WORKS, has, is_calendar, is_generic,
};
use super::memory::Memory;
use super::mentions::Mention;
use super::units::{Capitals, Case, Line};
use crate::report::EntityType;
use weights::{
    ABBREVIATED, BEFORE_LISTED, COST, CUTS_LISTED, DESCRIBED, FIRST_NAME, HEADLINE, HOPELESS, KNOWN_MOST,
    LEAVES_CAPITAL, LETTER, LISTED, LISTED_AMBIGUOUS, LISTED_LEAST, LISTED_OTHERWISE, LISTED_WORD, NO_NAME,
    SENTENCE_CAPITAL, STRANGE, TEARS_NAME, WORK,
};

/// The types a line is searched for; outlets are told from other organizations later.
pub(super) const TYPES: [EntityType; 3] = [EntityType::Person, EntityType::Organization, EntityType::Place];

/// Most words that the name of an event goes on with after a name in it.
const EVENT_WORDS: usize = 4;

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
        let line = self.line;
        if self.is_epithet(start, end, kind) {
            return DESCRIBED * (end - start) as f32;
        }
        if TYPES[kind] == EntityType::Place && has(&SEATS, self.line.words[start]) && self.is_seat(start, end) {
            return DESCRIBED * 2.0 * (end - start - 1) as f32;
        }
        let title_before = self.known.iter().any(|known| known.is_title() && known.is_sure() && known.end == start);
        let odds = &self.odds[start];
        // After a title ("Wali Kota Surakarta") the tagger may see a longer name go on.
        let begin = if title_before { odds.begin[kind].max(odds.inside[kind]) } else { odds.begin[kind] };
        let tagger = begin + self.odds[start + 1..end].iter().map(|o| o.inside[kind]).sum::<f32>();
        // A name of several words that only one thing has is doubted no more than so, nor is "2PM", "aespa" or "An Se Young".
        let odd = end == start + 1 && !line.units[start].is_capital() && !line.units[start].ordinary;
        let least = if odd { 0.0 } else { LISTED_LEAST };
        let only = (odd || end > start + 1) && self.known_from(start, end);
        let korean = kind == 0 && end > start + 1 && korean::is_name(&line.words[start..end]);
        let sure = tagger < least && (korean || only && self.listed(start, end, kind) >= LISTED_WORD);
        let tagger = if sure { least } else { tagger };
        if tagger < HOPELESS {
            return tagger;
        }
        let listed = self.listed(start, end, kind);
        let mut memory = if opening.remembered { self.memory.score(&line.words[start..end], kind) } else { 0.0 };
        let alone = kind == 0 && end == start + 1 && self.stands_alone(start);
        if alone {
            memory = memory.max(self.memory.score_alone(line.words[start]));
        }
        let mut sum = tagger + (listed + memory).min(KNOWN_MOST) + self.context(opening, end, kind) + COST;
        let unit = &line.units[start];
        let one = end == start + 1;
        if self.is_no_name(opening, end, listed) {
            sum += NO_NAME;
        }
        if one && listed <= 0.0 && line.words[start].chars().count() == 1 && !line.has_age_at(end) {
            sum += LETTER;
        }
        if unit.case == Case::Number && listed <= 0.0 {
            sum += NO_NAME;
        }
        let named = kind == 0 && !one && unit.name || korean;
        let doubtful = unit.ordinary && unit.case == Case::Capital && listed <= 0.0 && memory <= 0.0;
        if opening.begins && doubtful && !named {
            sum += SENTENCE_CAPITAL;
        }
        let known = || self.known.iter().any(|known| known.start == start && known.form.kind != Kind::Person);
        let called = if unit.ordinary {
            self.memory.is_first_name(line.words[start])
        } else {
            self.memory.score_alone(line.words[start]) > 0.0 && !known()
        };
        if opening.begins && alone && called {
            sum += FIRST_NAME;
        }
        // "Staf Ahli Bidang Pembangunan Kemenko IPK Rahmawan": the article knows the body, an office is before it and who holds it behind.
        let goes_on = || self.known.iter().any(|known| known.start == end && !known.is_title());
        if !(kind == 1 && memory > 0.0 && self.follows_title(start) && !goes_on()) {
            sum += self.neighbours(start, end, kind);
        }
        let capitals = || line.units[start..end].iter().filter(|unit| unit.is_capital());
        if !opening.begins && line.capitals == Capitals::Mean && capitals().all(|unit| !unit.ordinary) {
            sum += STRANGE;
        }
        if opening.begins && unit.ordinary && listed <= 0.0 && !one && self.known_from(start + 1, end) {
            sum += BEFORE_LISTED;
        }
        let in_work = self.works.iter().any(|&(from, to)| from < end && start < to);
        if listed < LISTED && (in_work || opening.work && listed <= 0.0) {
            sum += WORK;
        }
        if line.capitals != Capitals::Mean && listed <= 0.0 && memory <= 0.0 {
            sum += HEADLINE;
        }
        let short = TYPES[kind] == EntityType::Organization && self.memory.abbreviates(&line.words[start..end]);
        if kind != 0 && (short || self.is_abbreviated(start, end)) {
            sum += ABBREVIATED;
        }
        sum + self.heads(opening, end, kind)
    }

    /// Whether no word beside it has a capital of its own or seems to be of the same name.
    fn stands_alone(&self, at: usize) -> bool {
        let capital = |index: usize| self.line.units.get(index).is_some_and(|unit| unit.is_capital());
        let goes_on = |index: usize| self.odds.get(index).is_some_and(|odds| odds.inside[0] > 0.0);
        let before = at.checked_sub(1).is_some_and(|before| capital(before) && !self.line.begins_at(before));
        !before && !capital(at + 1) && !goes_on(at) && !goes_on(at + 1)
    }

    /// Events, laws, days and what else has a capital without being anybody or any place.
    fn is_no_name(&self, opening: Opening, end: usize, listed: f32) -> bool {
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

    /// What the words beside it say that are left out of it.
    fn neighbours(&self, start: usize, end: usize, kind: usize) -> f32 {
        let weight = |index: usize| {
            let unit = &self.line.units[index];
            let odds = &self.odds[index];
            let left_out = unit.is_capital()
                && !self.line.begins_at(index)
                && self.line.capitals == Capitals::Mean
                && !self.known.iter().any(|known| known.is_title() && known.start <= index && index < known.end);
            match left_out {
                true if kind == 0 && odds.begin[0].max(odds.inside[0]) > 0.0 => TEARS_NAME,
                true => LEAVES_CAPITAL,
                false => 0.0,
            }
        };
        let field = kind == 0 && self.follows_field(start, end);
        let before = start.checked_sub(1).filter(|_| !field).map_or(0.0, weight);
        // "Direktur Sinarmas Rahmawan": two names.
        // "Analis Sinar Sekuritas Rahmawan": nothing follows in a company's name.
        let tailed = end > start + 1 && ORGANIZATION_TAILS.has(self.line.words[end - 1]);
        let parts = kind == 1 && end < self.line.units.len() && (tailed || self.goes_on_as_person(start, end + 1));
        before + if end < self.line.units.len() && !parts { weight(end) } else { 0.0 }
    }

    /// "Direktur Preservasi Rahmawan": whether what stands between a title and this is the office's field or place, and no part of
    /// a name.
    pub(super) fn follows_field(&self, start: usize, end: usize) -> bool {
        let Some(before) = start.checked_sub(1) else { return false };
        let (unit, odds) = (&self.line.units[before], &self.odds[before]);
        let word = |at: usize| self.line.units[at].ordinary && !ORGANIZATION_HEADS.has(self.line.words[at]);
        let field = |title: &Known| {
            let between = title.end..start;
            title.is_title()
                && !between.is_empty()
                && between.into_iter().all(|at| word(at) || has(&LINKERS, self.line.words[at]))
        };
        let named = self.known.iter().any(|known| known.start == start && known.form.kind != Kind::Person);
        let apart = !named && !self.line.units[start].ordinary && odds.begin[0].max(odds.inside[0]) <= 0.0;
        // "Wali Kota Gowa Rahmawan"; companies' names end with "Indonesia".
        let place = |known: &Known| known.end == start && known.is_sure() && known.form.kind == Kind::Place;
        let place = self.known.iter().any(place) && !has(&BRANCHES, self.line.words[before]);
        // "Kanit Polsek Gowa Labuan, AKP Rahmawan": the one named behind the comma holds the office.
        let later = self.line.words.get(end) == Some(&",")
            && self.known.iter().any(|known| known.is_title() && known.start == end + 1);
        let held = !later
            && self.follows_title(start)
            && (end > start + 1 && self.known_from(start, end) || apart && place && self.line.words[start].len() > 1);
        unit.is_capital() && !unit.name && (held || apart && self.known.iter().any(field))
    }

    /// Whether a known name is exactly these units.
    fn known_from(&self, start: usize, end: usize) -> bool {
        self.known.iter().any(|known| !known.is_title() && known.is_sure() && (known.start, known.end) == (start, end))
    }

    fn is_epithet(&self, start: usize, end: usize, kind: usize) -> bool {
        // "Presiden ke-7 RI Joko Widodo": a title, no second name.
        let title = TYPES[kind] == EntityType::Person && self.line.units.get(end).is_some_and(|unit| unit.is_capital());
        end - start > 1
            && !title
            && self.known.iter().any(|known| {
                (known.start, known.end) == (start, end)
                    && known.form.is_epithet()
                    && known.is_sure()
                    && super::type_of(known.form.kind) == TYPES[kind]
            })
    }

    /// What the lists say.
    fn listed(&self, start: usize, end: usize, kind: usize) -> f32 {
        if self.memory.is_somebody(&self.line.words[start..end]) {
            return if TYPES[kind] == EntityType::Person { LISTED_WORD } else { NO_NAME };
        }
        let mut exact: f32 = 0.0;
        let mut cut: f32 = 0.0;
        let mut otherwise = false;
        for known in self.known.iter().filter(|known| known.start < end && start < known.end) {
            if known.is_title() {
                continue;
            }
            let same = super::type_of(known.form.kind) == TYPES[kind];
            if (known.start, known.end) == (start, end) {
                let several = end - start > 1;
                let weight = match (known.is_sure(), several) {
                    (true, true) => LISTED,
                    (true, false) => LISTED_WORD,
                    (false, _) => LISTED_AMBIGUOUS,
                };
                if same {
                    exact = exact.max(weight);
                } else {
                    otherwise |= known.is_sure();
                }
            } else {
                let inside = start <= known.start && known.end <= end;
                let around = known.start <= start && end <= known.end;
                let several = known.end - known.start > 1;
                if several && known.is_sure() && (around || !inside) {
                    cut = CUTS_LISTED;
                }
            }
        }
        if otherwise && exact == 0.0 {
            exact = LISTED_OTHERWISE;
        }
        exact + cut
    }
}
