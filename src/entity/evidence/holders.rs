//! Who holds an office or plays in a band: a person's name behind that of the body, the place or the post.

use super::super::gazetteer::{self, Kind};
use super::super::known::Known;
use super::super::lexicon::{BRANCHES, DIRECTIONS, LINKERS, ORGANIZATION_TAILS, PLACED_BODIES, STANDING_HEADS, has};
use super::super::mentions::Mention;
use super::super::units::Case;
use super::Evidence;
use crate::report::EntityType;
use crate::text::case::lowered;
use crate::text::words::listed;

/// Beginnings of the titles of officers whose post is named by its place.
const POSTS: [&str; 5] = ["kapol", "kajar", "kajat", "dandim", "danramil"];
/// What stands before a band's name and is nobody; lower case.
const OF_BANDS: &str = "fandom fanbase fans lightstick comeback teaser trailer official member army live new";
/// Ends of the titles of those who govern a place.
const GOVERNORS: [&str; 6] = ["bupati", "gubernur", "kota", "camat", "lurah", "kades"];

impl Evidence<'_> {
    /// Whether an officer's post is where this is: "Kapolsek Sukamaju, AKP Joko Sudirja", "Kapolsek Sukamaju Kompol …".
    pub(super) fn is_post(&self, start: usize, end: usize) -> bool {
        let officer = |known: &&Known| {
            let word = self.line.words[known.end - 1];
            let post = |post: &&str| word.get(..post.len()).is_some_and(|head| head.eq_ignore_ascii_case(post));
            known.is_title() && known.end == start && POSTS.iter().any(post)
        };
        let after = end + usize::from(self.line.words.get(end) == Some(&","));
        self.known.iter().any(|known| known.is_title() && known.start == after && known.is_sure())
            && self.known.iter().any(|known| officer(&known))
    }

    /// Whether a place is where an office is that stands before it, and a name goes on behind: "Setda Gowa Rahmawan".
    pub(super) fn is_governed(&self, start: usize, end: usize) -> bool {
        let before = self.line.before(start);
        let place = |known: &Known| {
            let inner = known.start == start && known.end < end && known.is_sure();
            inner && known.form.kind == Kind::Place
        };
        let office = has(&PLACED_BODIES, before) || has(&STANDING_HEADS, before) || has(&GOVERNORS, before);
        office && self.known.iter().any(place)
    }

    /// Whether a stage name stands before that of a band ("Suho EXO").
    pub(super) fn is_member(&self, start: usize, end: usize) -> bool {
        let unit = &self.line.units[start];
        let band = |known: &Known| {
            let group = known.form.kind == Kind::Organization && known.is_sure() && !known.form.is_epithet();
            // "Nato" may be a surname.
            let group = group && (self.line.units[known.start].case != Case::Capital || !known.form.is_acronym());
            known.start == end && group && gazetteer::description(known.form.entry).is_none()
        };
        let apart = self.memory.is_of_stage()
            && start.checked_sub(1).is_none_or(|before| !self.line.units[before].is_capital());
        end == start + 1
            && apart
            && unit.is_capital()
            && !unit.ordinary
            && !listed(OF_BANDS, &lowered(self.line.words[start]))
            && !self
                .known
                .iter()
                .any(|known| known.start <= start && start < known.end && known.form.kind != Kind::Person)
            && self.known.iter().any(band)
    }

    /// Whether a word of people's names ends it, and no known place ("Kepala Dinas Pertanian Wahyu Hidayat").
    pub(super) fn ends_as_person(&self, start: usize, end: usize) -> bool {
        let unit = &self.line.units[end - 1];
        let place = |known: &Known| known.end == end && known.start > start && known.form.kind == Kind::Place;
        end > start + 2 && unit.name && !unit.ordinary && !self.known.iter().any(place)
    }

    /// Whether a known body is followed by words that are no part of it where a title was before ("Direktur Sinarmas Rahmawan").
    pub(super) fn goes_on_as_person(&self, start: usize, end: usize) -> bool {
        let body = |known: &&Known| {
            let legal = start + usize::from(self.line.words[start] == "PT");
            let known_body = known.form.kind == Kind::Organization && known.start == legal && !known.form.is_epithet();
            // "Ketua DPRD Jawa Barat Rahmawan"
            let placed = known.form.kind == Kind::Place && known.start > start;
            known.end < end && known.is_sure() && (known_body || placed)
        };
        let Some(body) = self.known.iter().filter(body).map(|known| known.end).max() else { return false };
        let strange = |at: usize| {
            let word = self.line.words[at];
            let known = self.known.iter().any(|known| known.start <= at && at < known.end && known.start >= body);
            let part = has(&BRANCHES, word) || ORGANIZATION_TAILS.has(word);
            self.line.units[at].case == Case::Capital && !self.line.units[at].ordinary && !known && !part
        };
        (body..end).all(strange) && self.follows_title(start)
    }

    /// Whether an organization ends here that a title begins before: "Direktur Keuangan PT Sinar Jaya", and then a name.
    pub(super) fn holds_office(&self, start: usize) -> bool {
        // "Bupati Sarolangun Rahmawan", "Kepala Dinas Kesehatan (Dinkes) Jambi Rahmawan"
        let place = !has(&DIRECTIONS, self.line.words[start]) && self.line.units[start].case == Case::Capital;
        let body = |m: &&Mention| {
            m.end == start && (m.kind == EntityType::Organization || m.kind == EntityType::Place && place)
        };
        let body = self.earlier.iter().find(body);
        body.is_some_and(|body| self.line.units[start].is_capital() && self.follows_title(body.start))
    }

    /// Whether a title begins before, and goes on with capitals up to here.
    pub(super) fn follows_title(&self, at: usize) -> bool {
        let runs = |title: &Known| {
            let between = title.end.min(at)..at;
            between.into_iter().all(|at| {
                let word = self.line.words[at];
                self.line.units[at].is_capital() || has(&LINKERS, word) || matches!(word, "(" | ")")
            })
        };
        self.known.iter().filter(|known| known.is_title() && known.start < at).any(runs)
    }
}
