//! Questions about the words beside a stretch: is it cited, called a company, listed with others, or the seat of an office.

use super::super::gazetteer::Kind;
use super::super::known::Known;
use super::super::lexicon::{DIRECTIONS, ORGANIZATION_CUES, has};
use super::super::mentions::Mention;
use super::super::units::Case;
use super::weights::LISTED_WITH;
use super::{Evidence, TYPES};
use crate::report::EntityType;
use crate::text::words;

/// What the name of a source follows.
const SOURCE_CUES: &str = "jurnal dikutip mengutip melansir dilansir lansir dipetik dinukil disadur";
/// Most words of such a name.
pub(super) const CITED_WORDS: usize = 3;
/// Most words from a word for a kind of company to its name.
const CALLED_WORDS: usize = 3;
/// Words after which something else is named than what was called a company.
const ASIDE: &str =
    "asal milik di ke dari yang oleh dan dengan untuk bersama pimpinan besutan asuhan bernama bos pendiri pemilik";

impl Evidence<'_> {
    /// Whether an article says that it took what it tells from here ("dilansir Motosegara", "dikutip dari Motosegara").
    pub(super) fn is_source(&self, start: usize) -> bool {
        let before = self.line.before(start);
        let from = matches!(before, "dari" | "laman" | "situs") && start > 1;
        let cue = if from { self.line.before(start - 1) } else { before };
        self.line.units[start].is_capital() && !self.line.units[start].ordinary && words::listed(SOURCE_CUES, cue)
    }

    /// Whether it is called a company, a band, a club ("perusahaan rintisan Sinar").
    pub(super) fn is_called_organization(&self, start: usize) -> bool {
        let before = self.line.units[..start].iter().zip(&self.line.words).rev().take(CALLED_WORDS);
        let mut near = before.take_while(|(unit, word)| unit.case == Case::Lower && !words::listed(ASIDE, word));
        near.any(|(_, word)| has(&ORGANIZATION_CUES, word))
    }

    /// Whether words, and no body that they name, follow a director general's title ("Dirjen Perhubungan Laut").
    pub(super) fn is_field(&self, start: usize, end: usize) -> bool {
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
    pub(super) fn coordination(&self, start: usize, end: usize, kind: usize) -> f32 {
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
    pub(super) fn overgrows(&self, start: usize, end: usize) -> bool {
        let place = |known: &&Known| {
            known.start == start
                && known.end < end
                && known.is_sure()
                && super::super::type_of(known.form.kind) == EntityType::Place
        };
        self.known.iter().find(place).is_some_and(|known| !has(&DIRECTIONS, self.line.words[known.end]))
    }

    pub(super) fn starts_with_title(&self, start: usize, end: usize) -> bool {
        self.known.iter().any(|known| known.is_title() && known.is_sure() && known.start == start && known.end <= end)
    }
}
