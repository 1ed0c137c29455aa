//! What the words around a stretch say of its being somebody.

use super::super::extents::is_degree;
use super::super::gazetteer::Kind;
use super::super::initials::is_initials;
use super::super::known::Known;
use super::super::korean;
use super::super::lexicon::{
    AUTHOR_CUES, INITIAL_CUES, ORGANIZATION_CUES, ORGANIZATION_TAILS, PERSON_APPOSITIONS, PERSON_CUES, PLACE_HEADS,
    ROMAN, SAYING, WORKS, has, is_archive,
};
use super::super::units::Case;
use super::Evidence;
use super::context::Stretch;
use super::weights::{
    AFTER_TITLE, AGED, AGED_INITIALS, APPOSED, APPOSED_AFTER, AUTHORED, CREDITED, HOLDS_OFFICE, INITIALS, KOREAN,
    MEMBER, ROMAN_INITIAL, SAYS, SWALLOWS_HOLDER,
};

/// Most words between a word for a person and the comma before the name.
const APPOSITION_WORDS: usize = 3;

/// What else than people is called by a name after "bernama".
const NAMED_THINGS: [&[&str]; 3] = [&ORGANIZATION_CUES, &WORKS, &["lokasi", "tempat", "daerah", "kapal"]];

impl Evidence<'_> {
    /// What stands before and after a person's name.
    pub(super) fn as_person(&self, stretch: Stretch) -> f32 {
        let Stretch { start, end, listed, somebody } = stretch;
        let words = &self.line.words;
        let before = self.line.before(start);
        let after = words.get(end).copied().unwrap_or("");
        let initials = end == start + 1 && (somebody || !listed) && is_initials(words[start]);
        let mut sum = self.office(start, end);
        if self.line.has_age_at(end) {
            sum += if initials { AGED_INITIALS } else { AGED };
        }
        if initials && has(&INITIAL_CUES, before) {
            sum += INITIALS;
        }
        if self.is_credit(start, end) {
            sum += CREDITED;
        }
        // "Oso Sekuritas"
        if after.starts_with(char::is_uppercase) && ORGANIZATION_TAILS.has(after) {
            sum += SWALLOWS_HOLDER;
        }
        if SAYING.has(before) || SAYING.has(after) {
            sum += SAYS;
        }
        if after == "," && words.get(end + 1).is_some_and(|word| PERSON_APPOSITIONS.has(word)) {
            sum += APPOSED + if initials { INITIALS } else { 0.0 };
        }
        if before == "," && matches!(after, "," | "." | "(" | "") && self.is_apposed(start - 1) {
            sum += APPOSED_AFTER;
        }
        if self.is_member(start, end) {
            sum += MEMBER;
        }
        // "Yoon Doo Ha SINARAN"
        let band = end > start + 2 && self.line.units[end - 1].case == Case::Upper;
        if end > start + 1 && korean::is_name(&words[start..end - usize::from(band)]) {
            sum += KOREAN;
        }
        if before == ":" && has(&AUTHOR_CUES, self.line.before(start - 1)) {
            sum += AUTHORED;
        }
        if has(&PERSON_CUES, before) {
            sum += self.called_person(start);
        }
        if end > start + 1 && has(&ROMAN, words[start]) {
            sum += ROMAN_INITIAL;
        }
        if somebody {
            sum += INITIALS;
        }
        sum
    }

    /// What the office says that stands before the name, or around it.
    fn office(&self, start: usize, end: usize) -> f32 {
        let words = &self.line.words;
        // "Jaksa Penuntut Umum (JPU) Rahmah"
        let bracketed = start > 3 && words[start - 1] == ")" && words[start - 3] == "(";
        // "terdakwa IV Apriyono"
        let counted = start > 1 && has(&ROMAN, self.line.before(start)) && self.is_title_to(start - 1);
        let mut sum = 0.0;
        if self.is_title_to(start)
            || counted
            || self.follows_field(start, end)
            || bracketed && self.is_title_to(start - 3)
        {
            sum += AFTER_TITLE;
        }
        if self.is_post(start, end) {
            sum += SWALLOWS_HOLDER;
        }
        if end > start + 1 && self.is_governed(start, end) {
            sum += SWALLOWS_HOLDER;
        }
        let after = words.get(end).copied().unwrap_or("");
        let ends = self.line.units.get(end).is_none_or(|unit| !unit.is_capital()) || is_degree(after);
        let apt = !self.line.units[start].ordinary || self.line.units[start].name;
        if ends && apt && self.holds_office(start) {
            sum += HOLDS_OFFICE;
        }
        sum
    }

    /// What "bernama" and the like say that stand before ("lokasi bernama Griya Asri", "anak bernama Dia Semesta").
    fn called_person(&self, start: usize) -> f32 {
        let before = self.line.units[..start - 1].iter().zip(&self.line.words).rev().take(APPOSITION_WORDS);
        let mut near = before.take_while(|(unit, _)| unit.case == Case::Lower).map(|(_, word)| word);
        let is_thing = |word: &&str| PLACE_HEADS.has(word) || NAMED_THINGS.iter().any(|list| has(list, word));
        match self.line.words[start - 1] {
            "bernama" if near.any(is_thing) => -APPOSED,
            "bernama" => APPOSED,
            _ => SAYS,
        }
    }

    /// Whether a word for a person stands shortly before a comma ("istri korban, Sutinah").
    fn is_apposed(&self, comma: usize) -> bool {
        let before = self.line.units[..comma].iter().zip(&self.line.words).rev().take(APPOSITION_WORDS);
        before.take_while(|(unit, _)| unit.case == Case::Lower).any(|(_, word)| PERSON_APPOSITIONS.has(word))
    }

    /// Whether all that stands between an outlet's stroke and the credit's end is this ("Antara/Budi Setya").
    fn is_credit(&self, start: usize, end: usize) -> bool {
        let words = &self.line.words;
        let ends = words.get(end).is_none_or(|word| matches!(*word, ")" | "]"));
        let stroke = start.checked_sub(1).filter(|&at| ends && matches!(words[at], "/" | "|"));
        stroke.is_some_and(|stroke| {
            let outlet = |known: &Known| known.form.kind == Kind::Media && known.end == stroke;
            self.known
                .iter()
                .any(|known| outlet(known) && !known.start.checked_sub(1).is_some_and(|at| is_archive(words[at])))
        })
    }
}
