//! The dek: the line under (sometimes above) the headline that says more. What only the metadata say is none.

use super::credits::Credits;
use super::declared::{Declared, Said};
use super::roles::{self, Role};
use super::{LEAD_WORDS, Sight, clean, moment::Moment, names};
use crate::article::hints::Hints;
use crate::article::segments::Segment;
use crate::article::tree::Inside;
use crate::article::{captions, dateline};
use crate::text::calendar;
use crate::text::search;

/// A dek's length, in words.
const WORDS: std::ops::RangeInclusive<usize> = 4..=60;
/// Words of the shortest dek, a sentence.
const SENTENCE: usize = 3;
/// Words of a channel's name between them.
const CHANNEL_WORDS: usize = 2;
/// Words of a label of highlights.
const HIGHLIGHTS_WORDS: usize = 3;
/// Most segments between the headline and the dek.
const REACH: usize = 8;
/// Words from which a line is none of credits.
const WORDS_OF_CREDITS: usize = 12;
/// Words of names that mark pictures, which a description may stand under as a caption.
const PICTURE: [&str; 8] = ["img", "image", "caption", "copyright", "photo", "foto", "credit", "cover"];
/// Longest line of a day and what stands with it, in bytes.
const TIME_BYTES: usize = 60;
/// Most digits of a dek for each of its words: more is a date or a count.
const DIGITS_PER_WORD: usize = 1;
/// Words of names that mark deks, besides [`Hints::DEK`].
const DEK: [&str; 15] = [
    "intro",
    "perex",
    "leadtext",
    "bajada",
    "chapo",
    "dek",
    "excerpt",
    "subtitle",
    "subheadline",
    "sinopsis",
    "summary",
    "ringkasan",
    "teaser",
    "standfirst",
    "subjudul",
];

/// The segment that is the dek.
pub(super) fn find(sight: &Sight, declared: &Declared, title: usize, credits: &Credits) -> Option<usize> {
    let title_text = clean::key(&sight.segments.get(title)?.text);
    let descriptions: Vec<String> = declared.descriptions.iter().map(|said| clean::key(&said.value)).collect();
    let mut parted = false;
    for index in title + 1..(title + 1 + REACH).min(sight.segments.len()) {
        let segment = &sight.segments[index];
        if credits.holds(index) || is_time(&segment.text) {
            parted = true;
            continue;
        }
        if !WORDS.contains(&segment.words) && segment.words != SENTENCE
            || segment.link_share() > 0.5
            || segment.text.bytes().filter(u8::is_ascii_digit).count() > segment.words * DIGITS_PER_WORD
        {
            continue;
        }
        let aside = Inside::NAV | Inside::ASIDE | Inside::LIST | Inside::FIGURE | Inside::BUTTON;
        let key = clean::key(&segment.text);
        let described = descriptions.iter().any(|description| same(description, &key));
        let named = names(sight, segment.element, 2, &DEK) || hinted(sight, segment.element, 2);
        let heading = segment.inside.has(Inside::HEADING);
        // "Cari sampai tuntas.": a short sentence in a dek's place.
        let short = segment.words == SENTENCE && (named || heading) && segment.text.ends_with(['.', '!', '?']);
        let apart = if named { aside.without(Inside::ASIDE) } else { aside };
        if !WORDS.contains(&segment.words) && !short || segment.inside.has(apart) || repeats(&key, &title_text) {
            continue;
        }
        // Popbela's AMP pages of 2020 name the dek `caption-title`: what the page says of itself outweighs a name.
        // A cover may hold headline and dek, too.
        let boxes = if hinted(sight, segment.element, 1) { 1 } else { 2 };
        if !described && (segment.inside.has(Inside::CAPTION) || names(sight, segment.element, boxes, &PICTURE)) {
            continue;
        }
        if named && (!parted || described || index < sight.body.start || !opens_the_text(sight, credits, index)) {
            return Some(index);
        }
        let between = sight.segments.get(title + 1..index).unwrap_or_default();
        let pictures = Inside::FIGURE | Inside::CAPTION;
        let behind_cover =
            (heading || described) && between.iter().all(|s| s.inside.has(pictures) || s.words <= CHANNEL_WORDS);
        // Highlights in a list, credits and a picture may stand above a dek.
        let listed = |(place, s): (usize, &Segment)| {
            let credit = credits.holds(title + 1 + place) || is_head(sight, title + 1 + place);
            credit || s.inside.has(pictures | Inside::LIST) || s.words <= HIGHLIGHTS_WORDS
        };
        let at_head = segment.linked == 0 && between.iter().enumerate().all(listed);
        let before_picture = || {
            let next = sight.segments.get(index + 1);
            next.is_some_and(|next| next.media.is_some() || next.inside.has(pictures))
        };
        let behind_list = (heading || described)
            && at_head
            && between.iter().any(|s| s.inside.has(Inside::LIST))
            && (index < sight.body.start || before_picture());
        if at_head && is_before_dateline(sight, credits, index) {
            return Some(index);
        }
        let first = !parted && (index == title + 1 || behind_cover) || behind_list;
        // The next thing after a dek is a credit, a date or a picture; after a first paragraph it is the second.
        let before_credits = credits.holds(index + 1) || is_head(sight, index + 1);
        let above = heading || described || before_credits || index < sight.body.start;
        // A heading or a sentence among the credits is no part of the text.
        let told = heading || described || segment.words > SENTENCE && segment.text.ends_with(['.', '!', '?']);
        if told && before_credits && at_head && index > title + 1 {
            return Some(index);
        }
        if first && above && !opens_the_text(sight, credits, index) {
            return Some(index);
        }
        // A line of few words in the text's box ("Dibaca 4 menit") is not yet its first paragraph.
        if index >= sight.body.start && segment.words >= LEAD_WORDS {
            return None;
        }
    }
    None
}

/// The dek's text and where it stands.
pub(super) fn read(sight: &Sight, at: Option<usize>) -> Option<Said<String>> {
    let segment = sight.segments.get(at?)?;
    Some(Said { value: segment.text.trim().to_owned(), from: "page under the headline".to_owned() })
}

/// Whether the next paragraph begins with the dateline: then the text begins there, and what stands before it is none of it.
fn is_before_dateline(sight: &Sight, credits: &Credits, index: usize) -> bool {
    let passed = |&next: &usize| {
        let segment = &sight.segments[next];
        let picture = segment.inside.has(Inside::FIGURE | Inside::CAPTION) || captions::has_credit(&segment.text);
        picture || segment.words <= HIGHLIGHTS_WORDS || credits.holds(next) || is_head(sight, next)
    };
    let (this, all) = (&sight.segments[index], sight.segments.len());
    let is_text = this.media.is_none()
        && this.text.ends_with(['.', '!', '?', '"', '”'])
        && !captions::has_credit(&this.text)
        && dateline::of(&this.text).is_none();
    let next = (index + 1..all.min(index + REACH)).find(|next| !passed(next));
    is_text && next.is_some_and(|next| dateline::of(&sight.segments[next].text).is_some())
}

/// Whether a segment prints a time, or stands in a box called after writers.
fn is_head(sight: &Sight, index: usize) -> bool {
    sight.segments.get(index).is_some_and(|segment| {
        let author = |element: usize| sight.tree.elements[element].hints.has(Hints::AUTHOR);
        let dated = || sight.segments.get(index + 1).is_some_and(|next| begins_with_time(&next.text));
        segment.words < WORDS_OF_CREDITS
            && (is_time(&segment.text)
                || names_writer(&segment.text)
                || sight.tree.up(segment.element).take(2).any(author)
                || names::is_known_name(&segment.text) && names::looks_like_name(&segment.text) && dated())
    })
}

/// Whether a line is the label of a writer, perhaps with the name: "Penulis", "Oleh Rini Wulan".
fn names_writer(text: &str) -> bool {
    roles::whole(text) == Some(Role::Writer)
        || roles::leading(text)
            .is_some_and(|(role, name, _)| role == Role::Writer && names::looks_like_name(name) && !name.is_empty())
}

/// Whether running text follows directly, in the same container.
fn opens_the_text(sight: &Sight, credits: &Credits, index: usize) -> bool {
    let (Some(this), Some(next)) = (sight.segments.get(index), sight.segments.get(index + 1)) else { return true };
    let parent = |block: usize| sight.tree.elements[block].parent;
    let same_kind = sight.tree.elements[this.block].tag == sight.tree.elements[next.block].tag;
    !credits.holds(index + 1)
        && !is_head(sight, index + 1)
        && same_kind
        && parent(this.block) == parent(next.block)
        && !this.inside.has(Inside::HEADING)
}

/// Whether a text is the headline again, alone or with a label before it.
fn repeats(key: &str, title: &str) -> bool {
    !title.is_empty() && (key.ends_with(title) || search::has(title, key))
}

/// Whether a time makes up most of a text.
fn is_time(text: &str) -> bool {
    Moment::find(text).is_some_and(|(_, end)| end * 2 > text.len())
}

/// Whether a short line begins with a day: "3 Juni 2026 · 4 menit baca".
fn begins_with_time(text: &str) -> bool {
    let day = text.starts_with(|char: char| char.is_ascii_digit())
        || text.split([',', ' ']).next().is_some_and(|word| calendar::weekday(word).is_some());
    day && text.len() <= TIME_BYTES && Moment::find(text).is_some()
}

/// Whether a description is this text: equal, or cut off behind it.
fn same(description: &str, key: &str) -> bool {
    const LEAST: usize = 20;
    !key.is_empty()
        && (description == key
            || description.len().min(key.len()) >= LEAST
                && (description.starts_with(key) || key.starts_with(description)))
}

/// Whether the hints of an element or of the boxes around it, so many in all, say dek.
fn hinted(sight: &Sight, element: usize, boxes: usize) -> bool {
    sight.tree.up(element).take(boxes).any(|e| sight.tree.elements[e].hints.has(Hints::DEK))
}

/// Whether the names of an element or of the boxes around it, so many in all, hold one of these words.
fn names(sight: &Sight, element: usize, boxes: usize, words: &[&str]) -> bool {
    sight.tree.up(element).take(boxes).any(|e| {
        ["class", "id", "data-testid", "itemprop"].iter().filter_map(|name| sight.tree.attribute(e, name)).any(
            |value| {
                let mut parts = value.split(|c: char| !c.is_ascii_alphabetic());
                parts.any(|part| words.iter().any(|word| part.eq_ignore_ascii_case(word)))
            },
        )
    })
}
