//! What stands before and after a stretch, and what its own first word says.

use super::super::datelines::is_site;
use super::super::extents::is_degree;
use super::super::gazetteer::{self, Kind};
use super::super::initials::is_initials;
use super::super::known::Known;
use super::super::lexicon::{
    AUTHOR_CUES, DIRECTIONS, INITIAL_CUES, ORGANIZATION_CUES, ORGANIZATION_HEADS, ORGANIZATION_TAILS,
    PERSON_APPOSITIONS, PERSON_CUES, PLACE_HEADS, PLACE_PREPOSITIONS, PLACE_TAILS, ROMAN, SAYING, STANDING_HEADS,
    WORKS, has, is_archive,
};
use super::super::mentions::Mention;
use super::super::units::{Case, Unit};
use super::weights::{
    AFTER_TITLE, AGED, AGED_INITIALS, APPOSED, APPOSED_AFTER, ARCHIVED, AUTHORED, CALLED, CITED, CITED_UNKNOWN,
    CREDITED, DISTRICT, FIELD, HEAD_ALONE, HEADED, HEADED_AROUND, HEADED_OTHERWISE, HEADED_WHOLE, HOLDS_OFFICE,
    INITIALS, INSIDE_NAME, INSIDE_TITLE, LISTED_WITH, MEMBER, NICKNAMED, OVERGROWN, PAIRED, PLACED, POSTED,
    ROMAN_INITIAL, SAYS, STARTS_WITH_TITLE, SWALLOWED, SWALLOWS_HOLDER, SWALLOWS_PERSON, TAILED, TAILED_OTHERWISE,
};
use super::{Evidence, Opening, TYPES};
use crate::report::EntityType;
use crate::text::words;

/// Most words between a word for a person and the comma before the name.
const APPOSITION_WORDS: usize = 3;
/// What the name of a source follows.
const SOURCE_CUES: &str = "dikutip mengutip melansir dilansir lansir dipetik dinukil disadur";
/// Most words of such a name.
const CITED_WORDS: usize = 3;
/// Most words from a word for a kind of company to its name.
const CALLED_WORDS: usize = 3;
/// Words after which something else is named than what was called a company.
const ASIDE: &str =
    "asal milik di ke dari yang oleh dan dengan untuk bersama pimpinan besutan asuhan bernama bos pendiri pemilik";

/// What else than people is called by a name after "bernama".
const NAMED_THINGS: [&[&str]; 4] = [&ORGANIZATION_CUES, &PLACE_HEADS, &WORKS, &["lokasi", "tempat", "daerah", "kapal"]];

impl Evidence<'_> {
    /// What stands before and after.
    pub(super) fn context(&self, opening: Opening, end: usize, kind: usize) -> f32 {
        let start = opening.start;
        let words = &self.line.words;
        let mut sum = 0.0;
        let person = kind == 0;
        let before = self.line.before(start);
        let after = words.get(end).copied().unwrap_or("");
        let listed = || self.known.iter().any(|known| (known.start, known.end) == (start, end) && !known.is_title());
        let title_at = |index: usize| self.known.iter().any(|known| known.is_title() && known.start == index);
        let title_to =
            |index: usize| self.known.iter().any(|known| known.is_title() && known.end == index && known.is_sure());
        // "Jaksa Penuntut Umum (JPU) Rahmah"
        let bracketed = person && start > 3 && words[start - 1] == ")" && words[start - 3] == "(";
        // "terdakwa IV Apriyono"
        let counted = start > 1 && has(&ROMAN, before) && title_to(start - 1);
        if title_to(start) || counted || bracketed && title_to(start - 3) {
            sum += if person { AFTER_TITLE } else { 0.0 };
        }
        let somebody = self.memory.is_somebody(&words[start..end]);
        let only_title = self.known.iter().any(|known| known.is_title() && (known.start, known.end) == (start, end));
        let nickname = person && !only_title && (opening.nickname || self.line.is_nickname_to(end));
        if nickname {
            sum += NICKNAMED;
        } else if title_at(start)
            && !somebody
            && !listed()
            && self.starts_with_title(start, end)
            && (only_title || kind == 1 && !opening.organization || self.memory.score(&words[start..end], kind) <= 0.0)
        {
            sum += STARTS_WITH_TITLE;
        }
        let initials = person && end == start + 1 && (somebody || !listed()) && is_initials(words[start]);
        if person && self.line.has_age_at(end) {
            sum += if initials { AGED_INITIALS } else { AGED };
        }
        if initials && has(&INITIAL_CUES, self.line.before(start)) {
            sum += INITIALS;
        }
        let outlet = |known: &Known| (known.start, known.end) == (start, end) && known.form.kind == Kind::Media;
        // "dok. Sinar Hitel/Malam Panjang"
        if kind == 1 && is_archive(self.line.before(start)) && (after == "/" || self.known.iter().any(outlet)) {
            sum += ARCHIVED;
        }
        if person && self.is_credit(start, end) {
            sum += CREDITED;
        }
        // "Oso Sekuritas"
        if person && after.starts_with(char::is_uppercase) && has(&ORGANIZATION_TAILS, after) {
            sum += SWALLOWS_HOLDER;
        }
        if person && (has(&SAYING, before) || has(&SAYING, after)) {
            sum += SAYS;
        }
        if person && after == "," && words.get(end + 1).is_some_and(|word| has(&PERSON_APPOSITIONS, word)) {
            sum += APPOSED + if initials { INITIALS } else { 0.0 };
        }
        if person && before == "," && matches!(after, "," | "." | "(" | "") && self.is_apposed(start - 1) {
            sum += APPOSED_AFTER;
        }
        if kind == 1 && self.is_called_organization(start) {
            sum += CALLED;
        }
        sum += self.coordination(start, end, kind);
        if kind != 1 && self.is_post(start, end) {
            sum += if person { SWALLOWS_HOLDER } else { POSTED };
        }
        if person && end > start + 1 && self.is_governed(start, end) {
            sum += SWALLOWS_HOLDER;
        }
        if person && self.is_member(start, end) {
            sum += MEMBER;
        }
        if kind == 2 && !listed() && end - start <= 3 && gazetteer::is_district(&words[start..end]) {
            sum += DISTRICT;
        }
        if !person && end > start + 1 && !listed() && self.memory.score(&words[end - 1..end], 0) > SWALLOWED {
            sum += SWALLOWS_PERSON;
        }
        if kind == 1 && !opening.organization && !listed() && self.is_field(start, end) {
            sum += FIELD;
        }
        if kind == 1 && title_to(start) && !listed() && self.ends_as_person(start, end) {
            sum += SWALLOWS_PERSON;
        }
        if kind == 1 && end > start + 1 && !listed() && self.goes_on_as_person(start, end) {
            sum += SWALLOWS_HOLDER;
        }
        if person && before == ":" && has(&AUTHOR_CUES, self.line.before(start - 1)) {
            sum += AUTHORED;
        }
        if person && has(&PERSON_CUES, before) {
            // "lokasi bernama Griya Asri", "anak bernama Dia Semesta"
            let before = self.line.units[..start - 1].iter().zip(words).rev().take(APPOSITION_WORDS);
            let mut near = before.take_while(|(unit, _)| unit.case == Case::Lower).map(|(_, word)| word);
            sum += match words[start - 1] {
                "bernama" if near.any(|word| NAMED_THINGS.iter().any(|list| has(list, word))) => -APPOSED,
                "bernama" => APPOSED,
                _ => SAYS,
            };
        }
        if person && end > start + 1 && has(&ROMAN, words[start]) {
            sum += ROMAN_INITIAL;
        }
        let inside_title = self.known.iter().any(|known| {
            let inside = known.is_sure() && known.start < start && start < known.end && known.end < end;
            known.is_title() && inside && !self.is_body_of(known, opening)
        });
        // "Kepala Badan", a title by itself, goes on to "Kepala" and "Badan Narkotika Nasional".
        if inside_title && !(opening.organization && title_to(start)) {
            sum += INSIDE_TITLE;
        }
        let site = || end == start + 1 && is_site(words[start]);
        let credit = before == ":" && has(&AUTHOR_CUES, self.line.before(start - 1)) && site();
        if kind == 1 && (self.line.is_cited_at(start) || credit) && (self.known.iter().any(outlet) || site()) {
            sum += CITED;
        } else if kind == 1 && self.line.words[start..end].len() <= CITED_WORDS && self.is_source(start) {
            sum += CITED_UNKNOWN;
        }
        if end > start + 1 && self.line.units[end - 1].is_capital() {
            let hall = end > start + 2 && has(&["convention"], words[end - 2]);
            let place = has(&PLACE_TAILS, words[end - 1]) || hall;
            let body = has(&ORGANIZATION_TAILS, words[end - 1]) && !hall;
            sum += match kind {
                0 if body || place => TAILED_OTHERWISE,
                1 if body => TAILED,
                1 if hall => TAILED_OTHERWISE,
                2 if place => TAILED,
                _ => 0.0,
            };
        }
        if person && somebody {
            sum += INITIALS;
        }
        let ends = self.line.units.get(end).is_none_or(|unit| !unit.is_capital()) || is_degree(after);
        let apt = !self.line.units[start].ordinary || self.line.units[start].name;
        if person && ends && apt && self.holds_office(start) {
            sum += HOLDS_OFFICE;
        }
        if kind == 2 && !listed() && !opening.place && self.overgrows(start, end) {
            // "Jakarta Pria Libra": two sentences that lost what parts them.
            let words = self.line.units[start + 1..end].iter().any(|unit| unit.ordinary && !unit.name);
            sum += if words { 2.0 * OVERGROWN } else { OVERGROWN };
        }
        // "Descendants of The Sun"
        if before == "of" && start > 1 && self.line.units[start - 2].is_capital() {
            sum += INSIDE_NAME;
        }
        let designated = has(&PLACE_HEADS, before) && before.starts_with(char::is_lowercase);
        if kind == 2 && (has(&PLACE_PREPOSITIONS, before) || designated) {
            sum += PLACED;
        }
        sum
    }

    /// Whether a word for a person stands shortly before a comma ("istri korban, Sutinah").
    fn is_apposed(&self, comma: usize) -> bool {
        let before = self.line.units[..comma].iter().zip(&self.line.words).rev().take(APPOSITION_WORDS);
        before.take_while(|(unit, _)| unit.case == Case::Lower).any(|(_, word)| has(&PERSON_APPOSITIONS, word))
    }

    /// Whether an article says that it took what it tells from here ("dilansir Motosegara", "dikutip dari Motosegara").
    fn is_source(&self, start: usize) -> bool {
        let before = self.line.before(start);
        let from = matches!(before, "dari" | "laman" | "situs") && start > 1;
        let cue = if from { self.line.before(start - 1) } else { before };
        self.line.units[start].is_capital() && !self.line.units[start].ordinary && words::listed(SOURCE_CUES, cue)
    }

    /// Whether it is called a company, a band, a club ("perusahaan rintisan Sinar").
    fn is_called_organization(&self, start: usize) -> bool {
        let before = self.line.units[..start].iter().zip(&self.line.words).rev().take(CALLED_WORDS);
        let mut near = before.take_while(|(unit, word)| unit.case == Case::Lower && !words::listed(ASIDE, word));
        near.any(|(_, word)| has(&ORGANIZATION_CUES, word))
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

    /// Whether words, and no body that they name, follow a director general's title ("Dirjen Perhubungan Laut").
    fn is_field(&self, start: usize, end: usize) -> bool {
        let before = self.line.before(start);
        let director = before == "Dirjen" || before == "Jenderal" && self.line.before(start - 1) == "Direktur";
        director && self.line.units[start..end].iter().any(|unit| unit.ordinary)
    }

    /// Whether a seat is named by who sits there: "Istana Wakil Presiden", "Kantor Gubernur Banten".
    pub(super) fn is_seat(&self, start: usize, end: usize) -> bool {
        let place = |known: &Known| known.end == end && known.is_sure() && known.form.kind == Kind::Place;
        let mut places = self.known.iter().filter(|known| place(known)).map(|known| known.start);
        self.line.units[start].is_capital()
            && (self.is_title_whole(start + 1, end) || places.any(|place| self.is_title_whole(start + 1, place)))
    }

    /// Whether a title is exactly this.
    fn is_title_whole(&self, start: usize, end: usize) -> bool {
        self.known.iter().any(|known| known.is_title() && known.is_sure() && (known.start, known.end) == (start, end))
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
                && super::super::type_of(known.form.kind) == EntityType::Place
        };
        self.known.iter().find(place).is_some_and(|known| !has(&DIRECTIONS, self.line.words[known.end]))
    }

    /// "pejabat Pemerintah Kota Surabaya": the capital begins the name of the body that the title ends with.
    fn is_body_of(&self, title: &Known, opening: Opening) -> bool {
        let small = self.line.units[title.start].case == Case::Lower && self.line.units[opening.start].is_capital();
        small && opening.organization && opening.start + 1 == title.end
    }

    fn starts_with_title(&self, start: usize, end: usize) -> bool {
        self.known.iter().any(|known| known.is_title() && known.is_sure() && known.start == start && known.end <= end)
    }

    /// Whether no capital follows.
    fn whole(&self, end: usize) -> f32 {
        if self.line.units.get(end).is_some_and(|unit| unit.is_capital()) {
            return 0.0;
        }
        let around = |known: &Known| {
            known.end == end && known.is_sure() && super::super::type_of(known.form.kind) == EntityType::Place
        };
        HEADED_WHOLE + if self.known.iter().any(around) { HEADED_AROUND } else { 0.0 }
    }

    /// Whether two fields of one office are joined in it ("Dinas Pariwisata dan Kebudayaan"), or the second is left out.
    fn paired(&self, start: usize, end: usize) -> f32 {
        let field = |at: usize| {
            let named = self.known.iter().any(|known| known.start == at && !known.is_title());
            let apt = |unit: &&Unit| unit.case == Case::Capital && (unit.ordinary || !unit.name && !named);
            self.line.units.get(at).filter(apt).is_some() && !has(&ORGANIZATION_HEADS, self.line.words[at])
        };
        let joint = |at: usize| self.line.before(at + 1) == "dan" && field(at - 1) && field(at + 1);
        if (start + 2..end.saturating_sub(1)).any(joint) {
            PAIRED
        } else if end < self.line.words.len() && joint(end) {
            -PAIRED
        } else {
            0.0
        }
    }

    /// What its first word says.
    pub(super) fn heads(&self, opening: Opening, end: usize, kind: usize) -> f32 {
        let start = opening.start;
        let capital = self.line.units[start].is_capital();
        let inside_title = |known: &Known| {
            known.is_title() && known.start < start && start < known.end && !self.is_body_of(known, opening)
        };
        let known = |known: &Known| {
            (known.start, known.end) == (start, end)
                && known.is_sure()
                && !known.is_title()
                && super::super::type_of(known.form.kind) == TYPES[kind]
        };
        if opening.organization && end == start + 1 {
            let alone = self.line.units.get(end).is_none_or(|unit| !unit.is_capital());
            let organization = TYPES[kind] == EntityType::Organization;
            let standing = organization && has(&STANDING_HEADS, self.line.words[start]);
            // "Pengadilan Negeri (PN) Surabaya"
            let city = self.line.units.get(end + 1).is_some_and(|unit| unit.is_capital());
            let short = organization && city && self.line.before(start) == "(" && self.is_abbreviated(start, end);
            return if alone && (standing || short || self.known.iter().any(known)) { 0.0 } else { HEAD_ALONE };
        }
        if !capital || self.known.iter().any(inside_title) {
            return 0.0;
        }
        let several = end > start + 1;
        let Opening { organization, place, .. } = opening;
        match TYPES[kind] {
            EntityType::Organization if organization && several => HEADED + self.whole(end) + self.paired(start, end),
            EntityType::Place if place && several => HEADED + self.whole(end),
            EntityType::Person if organization || place => HEADED_OTHERWISE,
            _ => 0.0,
        }
    }
}
