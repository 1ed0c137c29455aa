//! How strongly a stretch of a line looks like a name of a type: what the tagger says about its words, what the lists know, what
//! stands beside it, and what the rest of the article showed.
//!
//! All weights are natural log-odds against "no name"; a stretch is taken when its sum is above zero and no other reading of the
//! line sums higher.

use super::acronyms::{LETTERS as ACRONYM_LETTERS, abbreviates, looks_short};
use super::gazetteer;
use super::known::Known;
use super::lexicon::{
    CALENDAR, COMMON_ACRONYMS, COMMON_NAMES, DIRECTIONS, EVENT_ENDS, EVENTS, LINKERS, ORGANIZATION_HEADS, OTHER_HEADS,
    PERSON_APPOSITIONS, PERSON_CUES, PLACE_HEADS, PLACE_PREPOSITIONS, ROMAN, SAYING, WORKS, has,
};
use super::memory::Memory;
use super::mentions::Mention;
use super::tagger::{self, Tag};
use super::units::{Capitals, Case, Line};
use crate::report::EntityType;

/// The types a line is searched for; outlets are told from other organizations later.
pub(super) const TYPES: [EntityType; 3] = [EntityType::Person, EntityType::Organization, EntityType::Place];

/// Log-odds of beginning and of going on with a name of each of [`TYPES`], against being outside.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Odds {
    pub(super) begin: [f32; 3],
    pub(super) inside: [f32; 3],
}

/// A known name that is exactly the stretch, of several words or one.
const LISTED: f32 = 4.0;
const LISTED_WORD: f32 = 3.0;
/// Most that the lists and the rest of the article add together.
const KNOWN_MOST: f32 = 6.0;
/// The same where only the article can tell, and when the entry is of another type.
const LISTED_AMBIGUOUS: f32 = 0.8;
const LISTED_OTHERWISE: f32 = -1.5;
/// An epithet of several words that only one thing has: nothing else is asked.
const DESCRIBED: f32 = 8.0;
/// The stretch ends inside a longer known name, or is a part of one of another type.
const CUTS_LISTED: f32 = -3.0;
/// A title stands before it, or (a worse reading) at its start.
const AFTER_TITLE: f32 = 1.5;
const STARTS_WITH_TITLE: f32 = -3.0;
/// An age in brackets stands after it.
const AGED: f32 = 3.0;
/// A verb of saying stands beside it.
const SAYS: f32 = 1.2;
/// A comma and a word for a person follow it.
const APPOSED: f32 = 3.5;
/// A preposition of place stands before it.
const PLACED: f32 = 0.7;
/// An acronym of it stands in brackets after it, or it is that acronym.
const ABBREVIATED: f32 = 3.5;
/// It begins with the type's own class word, or with that of another type.
const HEADED: f32 = 2.0;
/// The same, when it takes all the capitals that follow.
const HEADED_WHOLE: f32 = 1.5;
/// The same, when it ends with a known place that would else be taken by itself.
const HEADED_AROUND: f32 = 2.5;
/// It begins inside a title ("Kota" of "Wali Kota").
const INSIDE_TITLE: f32 = -12.0;
/// A known place goes on with words that are no part of its name.
const OVERGROWN: f32 = -2.0;
/// A letter alone.
const LETTER: f32 = -3.0;
/// A number stands for an initial ("Wilayah V").
const ROMAN_INITIAL: f32 = -3.0;
const HEADED_OTHERWISE: f32 = -2.5;
/// It is such a word and nothing else.
const HEAD_ALONE: f32 = -12.0;
/// It is an event, a law, a day.
const NO_NAME: f32 = -30.0;
/// Its capital may be the sentence's.
const SENTENCE_CAPITAL: f32 = -2.0;
/// Capitals mean nothing in this line, and nothing else speaks for it.
const HEADLINE: f32 = -2.0;
/// It stands in a list with names of the type ("Tebet, Kalibata, dan Rawajati"), on one side or on both.
const LISTED_WITH: f32 = 1.2;
/// A district has that name.
const DISTRICT: f32 = 0.8;
/// It ends with what the article knows as a person's name by itself.
const SWALLOWS_PERSON: f32 = -2.5;
/// How surely the article must know that.
const SWALLOWED: f32 = 1.5;
/// A word with a capital of its own stands right beside it and is left out.
const LEAVES_CAPITAL: f32 = -0.7;
/// The same, when the tagger sees a person's name go on there.
const TEARS_NAME: f32 = -2.5;
/// No word of it is an ordinary one, and it does not begin a sentence.
const STRANGE: f32 = 0.7;
/// The ordinary word that begins the sentence stands before a known name.
const BEFORE_LISTED: f32 = -5.0;
/// Another name of a person is announced.
const NICKNAMED: f32 = 4.0;
/// It is called, or is known from elsewhere in the article as, a film, song or book.
const WORK: f32 = -30.0;
/// So sure against it is the tagger that nothing else is asked: all that may speak for a name together is less.
const HOPELESS: f32 = -13.0;
/// What any name costs.
const COST: f32 = -0.8;

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
}

impl Evidence<'_> {
    /// What the unit says as a name's first.
    pub(super) fn opening(&self, start: usize) -> Opening {
        let word = self.line.words[start];
        Opening {
            start,
            begins: self.line.begins_at(start),
            nickname: self.line.is_nickname_at(start),
            other_head: has(&OTHER_HEADS, word),
            common: has(&CALENDAR, word) || has(&COMMON_NAMES, word) || has(&COMMON_ACRONYMS, word),
            work: has(&WORKS, self.line.before(start)),
            organization: has(&ORGANIZATION_HEADS, word),
            place: has(&PLACE_HEADS, word),
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
            return DESCRIBED;
        }
        let title_before = self.known.iter().any(|known| known.is_title() && known.is_sure() && known.end == start);
        let odds = &self.odds[start];
        // After a title ("Wali Kota Surakarta") the tagger may see a longer name go on.
        let begin = if title_before { odds.begin[kind].max(odds.inside[kind]) } else { odds.begin[kind] };
        let tagger = begin + self.odds[start + 1..end].iter().map(|o| o.inside[kind]).sum::<f32>();
        if tagger < HOPELESS {
            return tagger;
        }
        let listed = self.listed(start, end, kind);
        let memory = self.memory.score(&line.words[start..end], kind);
        let mut sum = tagger + (listed + memory).min(KNOWN_MOST) + self.context(opening, end, kind) + COST;
        let unit = &line.units[start];
        let one = end == start + 1;
        if self.is_no_name(opening, end, listed) {
            sum += NO_NAME;
        }
        if one && listed <= 0.0 && line.words[start].chars().count() == 1 {
            sum += LETTER;
        }
        if unit.case == Case::Number && listed <= 0.0 {
            sum += NO_NAME;
        }
        let named = kind == 0 && unit.name && !one;
        let doubtful = unit.ordinary && unit.case == Case::Capital && listed <= 0.0 && memory <= 0.0;
        if opening.begins && doubtful && !named {
            sum += SENTENCE_CAPITAL;
        }
        sum += self.neighbours(start, end, kind);
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
        if kind != 0 && self.is_abbreviated(start, end) {
            sum += ABBREVIATED;
        }
        sum + self.heads(opening, end, kind)
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
            || one && opening.common
            || event && has(&EVENTS, line.before(start))
            || !one && listed <= 0.0 && has(&EVENT_ENDS, line.words[end - 1])
            || line.units.get(end).is_some_and(|unit| unit.is_capital() && has(&EVENT_ENDS, line.words[end]))
    }

    /// "Badan Pengawas Sungai (BPS)", either of the two.
    fn is_abbreviated(&self, start: usize, end: usize) -> bool {
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
        let before = start.checked_sub(1).map_or(0.0, weight);
        before + if end < self.line.units.len() { weight(end) } else { 0.0 }
    }

    /// Whether a known name is exactly these units.
    fn known_from(&self, start: usize, end: usize) -> bool {
        self.known.iter().any(|known| !known.is_title() && known.is_sure() && (known.start, known.end) == (start, end))
    }

    fn is_epithet(&self, start: usize, end: usize, kind: usize) -> bool {
        end - start > 1
            && self.known.iter().any(|known| {
                (known.start, known.end) == (start, end)
                    && known.form.is_epithet()
                    && known.is_sure()
                    && super::type_of(known.form.kind) == TYPES[kind]
            })
    }

    /// What the lists say.
    fn listed(&self, start: usize, end: usize, kind: usize) -> f32 {
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

    /// What stands before and after.
    fn context(&self, opening: Opening, end: usize, kind: usize) -> f32 {
        let start = opening.start;
        let words = &self.line.words;
        let mut sum = 0.0;
        let person = kind == 0;
        let listed = || self.known.iter().any(|known| (known.start, known.end) == (start, end) && !known.is_title());
        let title_at = |index: usize| self.known.iter().any(|known| known.is_title() && known.start == index);
        let title_to =
            |index: usize| self.known.iter().any(|known| known.is_title() && known.end == index && known.is_sure());
        if title_to(start) {
            sum += if person { AFTER_TITLE } else { 0.0 };
        }
        let only_title = self.known.iter().any(|known| known.is_title() && (known.start, known.end) == (start, end));
        let nickname = person && !only_title && opening.nickname;
        if nickname {
            sum += NICKNAMED;
        } else if title_at(start)
            && !listed()
            && self.starts_with_title(start, end)
            && (only_title || self.memory.score(&words[start..end], kind) <= 0.0)
        {
            sum += STARTS_WITH_TITLE;
        }
        if person && self.has_age_at(end) {
            sum += AGED;
        }
        let before = self.line.before(start);
        let after = words.get(end).copied().unwrap_or("");
        if person && (has(&SAYING, before) || has(&SAYING, after)) {
            sum += SAYS;
        }
        if person && after == "," && words.get(end + 1).is_some_and(|word| has(&PERSON_APPOSITIONS, word)) {
            sum += APPOSED;
        }
        sum += self.coordination(start, end, kind);
        if kind == 2 && !listed() && end - start <= 3 && gazetteer::is_district(&words[start..end]) {
            sum += DISTRICT;
        }
        if !person && end > start + 1 && !listed() && self.memory.score(&words[end - 1..end], 0) > SWALLOWED {
            sum += SWALLOWS_PERSON;
        }
        if person && has(&PERSON_CUES, before) {
            sum += SAYS;
        }
        if person && end > start + 1 && has(&ROMAN, words[start]) {
            sum += ROMAN_INITIAL;
        }
        let inside_title = self.known.iter().any(|known| {
            known.is_title() && known.is_sure() && known.start < start && start < known.end && known.end < end
        });
        if inside_title {
            sum += INSIDE_TITLE;
        }
        if kind == 2 && !listed() && !opening.place && self.overgrows(start, end) {
            sum += OVERGROWN;
        }
        let designated = has(&PLACE_HEADS, before) && before.starts_with(char::is_lowercase);
        if kind == 2 && (has(&PLACE_PREPOSITIONS, before) || designated) {
            sum += PLACED;
        }
        sum
    }

    /// What the names say that stand before and after it in an enumeration.
    fn coordination(&self, start: usize, end: usize, kind: usize) -> f32 {
        let words = &self.line.words;
        let joint =
            |at: usize| words.get(at).is_some_and(|word| matches!(*word, "," | "dan" | "serta" | "hingga" | "/" | "-"));
        let mut left = start;
        while left > 0 && joint(left - 1) && start - left < 2 {
            left -= 1;
        }
        let mut right = end;
        while joint(right) && right - end < 2 {
            right += 1;
        }
        let of_kind = |mention: &&Mention| mention.kind == TYPES[kind];
        let before = left < start && self.earlier.iter().filter(of_kind).any(|m| m.end == left);
        let after = right > end && self.earlier.iter().filter(of_kind).any(|m| m.start == right);
        f32::from(u8::from(before) + u8::from(after)) * LISTED_WITH
    }

    /// Whether a known place stands at the start and what follows is no direction.
    fn overgrows(&self, start: usize, end: usize) -> bool {
        let place = |known: &&Known| {
            known.start == start
                && known.end < end
                && known.is_sure()
                && super::type_of(known.form.kind) == EntityType::Place
        };
        self.known.iter().find(place).is_some_and(|known| !has(&DIRECTIONS, self.line.words[known.end]))
    }

    fn starts_with_title(&self, start: usize, end: usize) -> bool {
        self.known.iter().any(|known| known.is_title() && known.is_sure() && known.start == start && known.end <= end)
    }

    /// "(52)", "(52 tahun)", ", 52,"
    fn has_age_at(&self, at: usize) -> bool {
        let words = &self.line.words;
        let age = |index: usize| {
            words.get(index).is_some_and(|w| (1..=2).contains(&w.len()) && w.bytes().all(|b| b.is_ascii_digit()))
        };
        let word = |index: usize| words.get(index).copied().unwrap_or("");
        age(at + 1)
            && (word(at) == "(" && matches!(word(at + 2), ")" | "tahun" | "thn" | "th")
                || word(at) == "," && word(at + 2) == ",")
    }

    /// Whether no capital follows.
    fn whole(&self, end: usize) -> f32 {
        if self.line.units.get(end).is_some_and(|unit| unit.is_capital()) {
            return 0.0;
        }
        let around =
            |known: &Known| known.end == end && known.is_sure() && super::type_of(known.form.kind) == EntityType::Place;
        HEADED_WHOLE + if self.known.iter().any(around) { HEADED_AROUND } else { 0.0 }
    }

    /// What its first word says.
    fn heads(&self, opening: Opening, end: usize, kind: usize) -> f32 {
        let start = opening.start;
        let capital = self.line.units[start].is_capital();
        let inside_title = |known: &Known| known.is_title() && known.start < start && start < known.end;
        if !capital || self.known.iter().any(inside_title) {
            return 0.0;
        }
        let several = end > start + 1;
        let Opening { organization, place, .. } = opening;
        match TYPES[kind] {
            EntityType::Organization if organization && several => HEADED + self.whole(end),
            EntityType::Place if place && several => HEADED + self.whole(end),
            EntityType::Person if organization || place => HEADED_OTHERWISE,
            _ if organization && !several => HEAD_ALONE,
            _ => 0.0,
        }
    }
}

/// Least probability of a tag: the tagger is never taken to be surer than this.
const FLOOR: f32 = 0.005;

/// What the tagger says about each unit.
pub(super) fn by_tagger(line: &Line) -> Vec<Odds> {
    let tag = |row: &[f32; Tag::COUNT], tag: Tag| row[tag as usize].max(FLOOR).ln();
    let odds = |row: &[f32; Tag::COUNT]| {
        let outside = tag(row, Tag::Outside);
        let begin = [Tag::BeginPerson, Tag::BeginOrganization, Tag::BeginPlace];
        let inside = [Tag::InPerson, Tag::InOrganization, Tag::InPlace];
        Odds { begin: begin.map(|t| tag(row, t) - outside), inside: inside.map(|t| tag(row, t) - outside) }
    };
    let marginals = tagger::tag_with_scores(&line.words).marginals;
    let none = [0.0; Tag::COUNT];
    (0..line.units.len()).map(|index| odds(marginals.get(index).unwrap_or(&none))).collect()
}
