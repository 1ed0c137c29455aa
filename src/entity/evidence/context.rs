//! What stands before and after a stretch.

use super::super::datelines::is_site;
use super::super::gazetteer::{self, Kind};
use super::super::known::Known;
use super::super::lexicon::{
    AUTHOR_CUES, ORGANIZATION_TAILS, PLACE_HEADS, PLACE_PREPOSITIONS, PLACE_TAILS, has, is_archive,
};
use super::surroundings::CITED_WORDS;
use super::weights::{
    ARCHIVED, CALLED, CITED, CITED_UNKNOWN, DISTRICT, FIELD, INSIDE_NAME, INSIDE_TITLE, NICKNAMED, OVERGROWN, PLACED,
    POSTED, STARTS_WITH_TITLE, SWALLOWED, SWALLOWS_HOLDER, SWALLOWS_PERSON, TAILED, TAILED_OTHERWISE,
};
use super::{Evidence, Opening, TYPES};
use crate::report::EntityType;

/// A stretch that is tried as a name, and what several questions about it ask.
#[derive(Clone, Copy)]
pub(super) struct Stretch {
    pub(super) start: usize,
    pub(super) end: usize,
    /// Whether the lists have exactly it, as something else than a title.
    pub(super) listed: bool,
    /// Whether it is initials that the article has for somebody.
    pub(super) somebody: bool,
}

impl Evidence<'_> {
    /// What stands before and after.
    pub(super) fn context(&self, opening: Opening, end: usize, kind: usize) -> f32 {
        let start = opening.start;
        let words = &self.line.words;
        let listed = self.known.iter().any(|known| (known.start, known.end) == (start, end) && !known.is_title());
        let stretch = Stretch { start, end, listed, somebody: self.memory.is_somebody(&words[start..end]) };
        let mut sum = self.titled(opening, stretch, kind) + self.coordination(start, end, kind);
        sum += match TYPES[kind] {
            EntityType::Person => self.as_person(stretch),
            EntityType::Organization => self.as_organization(opening, stretch),
            _ => self.as_place(opening, stretch),
        };
        if kind != 0 && end > start + 1 && !listed && self.memory.score(&words[end - 1..end], 0) > SWALLOWED {
            sum += SWALLOWS_PERSON;
        }
        // "Descendants of The Sun"
        if self.line.before(start) == "of" && start > 1 && self.line.units[start - 2].is_capital() {
            sum += INSIDE_NAME;
        }
        sum + self.tailed(start, end, kind)
    }

    /// What a title says in which it stands, or that it begins with; a nickname is not asked.
    fn titled(&self, opening: Opening, stretch: Stretch, kind: usize) -> f32 {
        let Stretch { start, end, .. } = stretch;
        let words = &self.line.words[start..end];
        let titles = || self.known.iter().filter(|known| known.is_title());
        let only_title = titles().any(|known| (known.start, known.end) == (start, end));
        let mut sum = 0.0;
        if kind == 0 && !only_title && (opening.nickname || self.line.is_nickname_to(end)) {
            sum += NICKNAMED;
        } else if titles().any(|known| known.start == start)
            && !stretch.somebody
            && !stretch.listed
            && self.starts_with_title(start, end)
            && (only_title || kind == 1 && !opening.organization || self.memory.score(words, kind) <= 0.0)
        {
            sum += STARTS_WITH_TITLE;
        }
        let inside = |known: &Known| {
            let inside = known.is_sure() && known.start < start && start < known.end && known.end < end;
            inside && !self.is_body_of(known, opening)
        };
        // "Kepala Badan", a title by itself, goes on to "Kepala" and "Badan Narkotika Nasional".
        if titles().any(inside) && !(opening.organization && self.is_title_to(start)) {
            sum += INSIDE_TITLE;
        }
        sum
    }

    fn as_organization(&self, opening: Opening, stretch: Stretch) -> f32 {
        let Stretch { start, end, listed, .. } = stretch;
        let before = self.line.before(start);
        let outlet = |known: &Known| (known.start, known.end) == (start, end) && known.form.kind == Kind::Media;
        let outlet = || self.known.iter().any(outlet);
        let mut sum = 0.0;
        // "dok. Sinar Hitel/Malam Panjang"
        if is_archive(before) && (self.line.words.get(end) == Some(&"/") || outlet()) {
            sum += ARCHIVED;
        }
        if self.is_called_organization(start) {
            sum += CALLED;
        }
        if !opening.organization && !listed && self.is_field(start, end) {
            sum += FIELD;
        }
        if self.follows_title(start) && !listed && self.ends_as_person(start, end) {
            sum += SWALLOWS_PERSON;
        }
        if end > start + 1 && !listed && self.goes_on_as_person(start, end) {
            sum += SWALLOWS_HOLDER;
        }
        let site = || end == start + 1 && is_site(self.line.words[start]);
        let credit = before == ":" && has(&AUTHOR_CUES, self.line.before(start - 1)) && site();
        if (self.line.is_cited_at(start) || credit) && (outlet() || site()) {
            sum += CITED;
        } else if end - start <= CITED_WORDS && self.is_source(start) {
            sum += CITED_UNKNOWN;
        }
        sum
    }

    fn as_place(&self, opening: Opening, stretch: Stretch) -> f32 {
        let Stretch { start, end, listed, .. } = stretch;
        let words = &self.line.words;
        let before = self.line.before(start);
        let mut sum = 0.0;
        if self.is_post(start, end) {
            sum += POSTED;
        }
        if !listed && end - start <= 3 && gazetteer::is_district(&words[start..end]) {
            sum += DISTRICT;
        }
        if !listed && !opening.place && self.overgrows(start, end) {
            // "Jakarta Pria Libra": two sentences that lost what parts them.
            let words = self.line.units[start + 1..end].iter().any(|unit| unit.ordinary && !unit.name);
            sum += if words { 2.0 * OVERGROWN } else { OVERGROWN };
        }
        let designated = PLACE_HEADS.has(before) && before.starts_with(char::is_lowercase);
        if has(&PLACE_PREPOSITIONS, before) || designated {
            sum += PLACED;
        }
        sum
    }

    /// What its last word says.
    fn tailed(&self, start: usize, end: usize, kind: usize) -> f32 {
        let words = &self.line.words;
        if end == start + 1 || !self.line.units[end - 1].is_capital() {
            return 0.0;
        }
        let hall = end > start + 2 && has(&["convention"], words[end - 2]);
        let place = has(&PLACE_TAILS, words[end - 1]) || hall;
        let body = ORGANIZATION_TAILS.has(words[end - 1]) && !hall;
        let named = || self.line.units.get(end).is_none_or(|unit| unit.name || !unit.is_capital());
        match TYPES[kind] {
            EntityType::Person if body || place => TAILED_OTHERWISE,
            // "analis Panin Sekuritas Rahmawan"
            EntityType::Organization if body && self.is_title_to(start) && named() => 3.0 * TAILED,
            EntityType::Organization if body => TAILED,
            EntityType::Organization if hall => TAILED_OTHERWISE,
            EntityType::Place if place => TAILED,
            _ => 0.0,
        }
    }

    /// Whether a sure title ends here.
    pub(super) fn is_title_to(&self, index: usize) -> bool {
        self.known.iter().any(|known| known.is_title() && known.end == index && known.is_sure())
    }
}
