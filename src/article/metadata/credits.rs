//! Who made the article, as printed around it: beside the headline, else behind the text.

mod reader;

use super::declared::Declared;
use super::roles::{self, Role};
use super::site::Site;
use super::{LEAD_WORDS, Sight, names};
use crate::article::hints::Hints;
use crate::article::prose;
use crate::article::segments::Segment;
use crate::article::tree::Inside;
use crate::order::sort;
use crate::text::search;
use reader::{Reader, Trust};
use std::ops::Range;

/// Segments before the headline that may hold its credits.
const BEFORE_TITLE: usize = 4;
/// Segments before these that may name the owner of the page's folder.
const OWNER_REACH: usize = 4;
/// Most segments between the headline and the first paragraph.
const HEAD_REACH: usize = 40;
/// Segments behind the first paragraph that may still be credits (a picture's caption can stand for the first paragraph).
const BEHIND_LEAD: usize = 4;
/// Segments behind the text that may hold credits.
const TAIL_REACH: usize = 16;
/// Segments at the end of the text that may be its signature.
const BEFORE_END: usize = 3;
/// Segments behind the text among which an author's box is looked for.
const BOX_REACH: usize = 4;
/// Words of a signature in capitals ("RINI WULAN").
const SIGNATURE_WORDS: std::ops::RangeInclusive<usize> = 2..=5;
/// Most words of a name and the newsroom's beside it.
const SIGNED_WORDS: usize = 10;
/// Longest name of a desk behind a writer's, in words.
const DESK_WORDS: usize = 2;
/// Agencies, which sign beside writers.
const AGENCIES: [&str; 9] = ["REUTERS", "ANTARA", "AFP", "AP", "BBC", "CNN", "XINHUA", "ANADOLU", "BLOOMBERG"];
/// A person as printed.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Person {
    pub(super) name: String,
    pub(super) role: Role,
}

/// The credits of a page.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Credits {
    /// Beside the headline, in order.
    pub(super) head: Vec<Person>,
    /// Behind the text, in order.
    pub(super) tail: Vec<Person>,
    /// The segments that hold them, in order.
    segments: Vec<usize>,
}

impl Credits {
    /// Whether a segment holds credits.
    pub(super) fn holds(&self, segment: usize) -> bool {
        self.segments.binary_search(&segment).is_ok()
    }

    /// The segments that hold credits, in order.
    pub(super) fn segments(&self) -> impl Iterator<Item = usize> + '_ {
        self.segments.iter().copied()
    }

    /// Reads the credits around a headline and its text.
    pub(super) fn read(sight: &Sight, declared: &Declared, site: &Site, title: Option<usize>) -> Self {
        let mut credits = Self::default();
        let lead = sight.lead();
        let mut head = Reader::new(sight, declared, site);
        let zone = head_zone(sight, title);
        (zone.start.saturating_sub(OWNER_REACH)..lead).for_each(|index| head.read_owner(index));
        for index in zone {
            let trust = if title.is_some_and(|title| index < title) {
                Trust::NamesOnly
            } else if index < lead {
                Trust::All
            } else {
                Trust::LabelsOnly
            };
            head.read_segment(index, trust);
        }
        head.finish();
        credits.head = head.people;
        credits.segments = head.segments;

        let mut tail = Reader::new(sight, declared, site);
        let from = sight.body.end.saturating_sub(BEFORE_END).max(lead + 1);
        for index in from..(sight.body.end + TAIL_REACH).min(sight.segments.len()) {
            tail.read_segment(index, Trust::LabelsOnly);
        }
        if !tail.people.iter().any(|person| person.role == Role::Writer) {
            tail.people.extend(signature(sight, site).or_else(|| boxed(sight, declared)));
        }
        credits.tail = tail.people;
        // "Oleh Rini Wulan", below it "Diposting oleh Kabar Sawah": beside a writer the newsroom is none.
        for people in [&mut credits.head, &mut credits.tail] {
            let house = |person: &Person| person.role == Role::Writer && site.is_newsroom(&person.name);
            if people.iter().any(|person| person.role == Role::Writer && !house(person)) {
                people.retain(|person| !house(person));
            }
        }
        credits.segments.extend(tail.segments);
        sort(&mut credits.segments);
        credits.segments.dedup();
        credits
    }
}

/// The segments around the headline, down to the first paragraph.
pub(super) fn head_zone(sight: &Sight, title: Option<usize>) -> Range<usize> {
    let lead = sight.lead();
    let start = title.filter(|&title| title < lead).unwrap_or(lead.saturating_sub(2 * BEFORE_TITLE));
    let start = start.saturating_sub(BEFORE_TITLE).max(lead.saturating_sub(HEAD_REACH));
    start..(lead + BEHIND_LEAD + 1).min(sight.body.end.max(lead + 1)).min(sight.segments.len())
}

/// The name that an author's box behind the text opens with, when the metadata name nobody else.
fn boxed(sight: &Sight, declared: &Declared) -> Option<Person> {
    let end = sight.body.end;
    let segments = sight.segments.get(end..(end + BOX_REACH).min(sight.segments.len()))?;
    let is_author = |element: usize| sight.tree.elements[element].hints.has(Hints::AUTHOR);
    let named = segments.iter().find(|segment| sight.tree.up(segment.element).take(3).any(is_author))?;
    let name = named.text.as_str();
    let known = names::looks_like_name(name) && names::is_known_name(name);
    let agrees = declared.authors.is_empty() || declared.authors.iter().any(|said| said.value == name);
    (known && agrees).then(|| Person { name: name.to_owned(), role: Role::Writer })
}

/// A name in capitals or beside the site's own that signs the text.
fn signature(sight: &Sight, site: &Site) -> Option<Person> {
    let end = sight.body.end;
    let start = end.saturating_sub(1);
    let segments = sight.segments.get(start..(end + 2).min(sight.segments.len()))?;
    let aside = Inside::HEADING | Inside::ASIDE | Inside::LIST | Inside::CAPTION;
    segments.iter().enumerate().filter(|(_, segment)| !segment.inside.has(aside)).find_map(|(place, segment)| {
        let before = (start + place).checked_sub(1).and_then(|before| sight.segments.get(before));
        let told = before.is_some_and(|before| before.words >= LEAD_WORDS && prose::ends_sentence(&before.text));
        let name = beside_house(segment, site, told).or_else(|| capitals(segment))?;
        Some(Person { name: name.to_owned(), role: Role::Writer })
    })
}

/// The name of "(Rini Wulan/Kabar Sawah)", "Rini Wulan – Kabar Sawah"; `told`: a sentence stands before it, so that it heads no list
/// of names and what they are.
fn beside_house<'s>(segment: &'s Segment, site: &Site, told: bool) -> Option<&'s str> {
    if segment.words > SIGNED_WORDS {
        return None;
    }
    let inner = segment.text.strip_prefix('(').and_then(|inner| inner.strip_suffix(')')).unwrap_or(&segment.text);
    let (left, right) = inner
        .split_once(['/', '–', '—', '|'])
        .or_else(|| search::split_once(inner, " - "))
        .map(|(left, right)| (left.trim(), right.trim()))?;
    let pair = |name, house| (site.is_house(house) && names::is_known_name(name)).then_some(name);
    let desk =
        right.split_whitespace().count() <= DESK_WORDS && names::looks_like_name(right) && !names::is_office(right);
    let signed = || (told && desk && segment.is_bold() && names::is_known_name(left)).then_some(left);
    pair(left, right).or_else(|| pair(right, left)).or_else(signed)
}

/// A name in capitals, alone or beside an agency's.
fn capitals(segment: &Segment) -> Option<&str> {
    let name = segment.text.split(['|', '/']).map(str::trim).find(|part| !AGENCIES.contains(part))?;
    let capitals = !segment.text.chars().any(char::is_lowercase);
    let fits = SIGNATURE_WORDS.contains(&name.split_whitespace().count()) && !name.contains([':', '(', '[', ',']);
    let named = names::looks_like_name(name) && names::has_known_word(name) && roles::whole(name).is_none();
    (capitals && fits && segment.linked == 0 && named).then_some(name)
}
