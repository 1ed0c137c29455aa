//! When the article was published and changed. The printed time is the newsroom's own; metadata adds seconds and zone where they
//! agree with it, and stand in for it where nothing is printed. Some systems declare a wrong zone: then the printed time wins.

use super::credits::head_zone;
use super::declared::{Declared, Said};
use super::{Sight, moment::Moment};
use crate::article::tags::Tag;
use crate::article::tree::Inside;
use crate::article::{edges, headings};
use crate::text::calendar::WIB;
use crate::text::case::lowered;
use crate::text::search;

/// Segments before the headline that may show the time.
const BEFORE_TITLE: usize = 6;
/// Longest line that shows a time, in words.
const LINE_WORDS: usize = 24;
/// The same in bytes, for text without spaces.
const LINE_BYTES: usize = 400;
/// Fewest words of a sentence.
const SENTENCE_WORDS: usize = 8;
/// Share of linked letters from which a time belongs to a card.
const LINKED: f64 = 0.9;
/// Words before a time that say it is that of a change.
const CHANGED: [&str; 8] =
    ["diperbarui", "diperbaharui", "pembaruan", "diubah", "update", "modified", "edited", "revisi"];

/// The two moments, and the segments that show them.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Times {
    pub(super) published: Option<Said<String>>,
    pub(super) modified: Option<Said<String>>,
    pub(super) segments: Vec<usize>,
}

/// Reads them; `indonesian` says whether a time without zone is Indonesian.
pub(super) fn read(sight: &Sight, declared: &Declared, title: Option<usize>, indonesian: bool) -> Times {
    let mut printed = printed(sight, title);
    if printed.is_empty() && declared.published.is_empty() {
        printed.extend(unread(sight, title));
    }
    // Times above the headline count when there is none below it: they can be those of a teaser.
    let below = |shown: &&Shown| title.is_none_or(|title| shown.segment > title);
    let first = |changed: bool| {
        let mut right = printed.iter().filter(|shown| shown.changed == changed);
        right.clone().find(below).or_else(|| right.next())
    };
    let shown = first(false).or(printed.first());
    // Where a page writes no zone, that of the capital is meant.
    let assumed = indonesian.then_some(WIB);
    let machine = shown.and_then(|shown| shown.machine).filter(|machine| machine.time.is_some());
    let machine: Vec<Said<Moment>> = machine.map(said).into_iter().collect();
    let known: Vec<&Said<Moment>> = machine.iter().chain(&declared.published).collect();

    // A single printed time can be that of the last change, when the metadata know an earlier one.
    let only_changed = shown.is_some_and(|shown| {
        let same = |said: &Said<Moment>| agrees(shown.moment, said.value, assumed);
        let is_later = declared.modified.iter().any(same) && !declared.published.iter().any(same);
        (is_later || shown.changed) && !declared.published.is_empty()
    });
    let published = match shown.filter(|_| !only_changed) {
        Some(shown) => Some(reconciled(shown.moment, &known, assumed)),
        None => declared.published.first().map(|said| (with_zone(said.value, assumed), said.from.clone())),
    };
    let wrong_zone = shown.filter(|_| !only_changed).is_some_and(|shown| {
        declared.published.first().is_some_and(|said| {
            shown.moment.shows_the_same(said.value)
                && said.value.offset.is_some_and(|zone| zone != shown.moment.offset.or(assumed).unwrap_or(zone))
        })
    });
    let changed = first(true).filter(|_| first(false).is_some()).or(shown.filter(|_| only_changed));
    let known: Vec<&Said<Moment>> = declared.modified.iter().collect();
    let modified = match changed {
        Some(changed) => Some(reconciled(changed.moment, &known, assumed)),
        None => declared.modified.first().map(|said| {
            let moment = if wrong_zone { Moment { offset: assumed, ..said.value } } else { said.value };
            (with_zone(moment, assumed), said.from.clone())
        }),
    };
    let written = |(moment, from): (Moment, String)| Said { value: moment.iso(), from };
    Times {
        published: published.map(written),
        modified: modified.map(written),
        segments: printed.iter().map(|shown| shown.segment).collect(),
    }
}

fn said(value: Moment) -> Said<Moment> {
    Said { value, from: "page time".to_owned() }
}

/// A printed time.
struct Shown {
    segment: usize,
    moment: Moment,
    /// It is that of a change.
    changed: bool,
    /// What the element's `datetime` says.
    machine: Option<Moment>,
}

/// Whether a line is a sentence: what happened then, not when it was printed.
fn is_told(line: &str, words: usize) -> bool {
    let ends = |mark: &str| line.trim_end().ends_with(mark);
    words >= SENTENCE_WORDS && ends(".") && !["WIB.", "WITA.", "WIT."].into_iter().any(ends)
}

/// Whether a segment by the headline can show the article's time.
fn can_show(sight: &Sight, segment: usize) -> bool {
    let line = &sight.segments[segment];
    let aside = Inside::NAV | Inside::FIGURE | Inside::CAPTION;
    // A heading may name a day; some sites print the date as one.
    let dated = || edges::is_dated(&line.text) || headings::is_date(&line.text);
    line.words <= LINE_WORDS
        && line.text.len() <= LINE_BYTES
        && !line.inside.has(aside)
        && !is_told(&line.text, line.words)
        && (!line.inside.has(Inside::HEADING) || dated())
        && line.link_share() <= LINKED
}

fn printed(sight: &Sight, title: Option<usize>) -> Vec<Shown> {
    let zone = head_zone(sight, title);
    let start = title.map_or(zone.start, |title| title.saturating_sub(BEFORE_TITLE).min(zone.start));
    let mut shown = Vec::new();
    for segment in (start..zone.end).filter(|&segment| Some(segment) != title && can_show(sight, segment)) {
        let line = &sight.segments[segment];
        let before = shown.len();
        let mut rest = line.text.as_str();
        while let Some((moment, end)) = Moment::find(rest) {
            let lower = lowered(&rest[..end]);
            let changed = CHANGED.iter().any(|word| search::has(&lower, word));
            let machine = if shown.len() == before { machine(sight, line.element) } else { None };
            shown.push(Shown { segment, moment, changed, machine });
            rest = &rest[end..];
        }
    }
    shown
}

/// The first time below the headline that no line shows as a whole: two are printed without a space between them, one for screen
/// readers ("11 Mei 202611 Mei 2026"), or the page counts from it ("3 jam lalu") and only the element says which.
fn unread(sight: &Sight, title: Option<usize>) -> Option<Shown> {
    let zone = head_zone(sight, title);
    let below = (zone.start.max(title? + 1)..zone.end).filter(|&segment| can_show(sight, segment));
    let runs = below.flat_map(|segment| sight.segments[segment].runs.clone().map(move |run| (segment, run)));
    let mut timed = runs.filter_map(|(segment, run)| {
        let run = sight.tree.runs.get(run)?;
        let element = sight.tree.up(run.element).take(2).find(|&e| sight.tree.elements[e].tag == Tag::Time);
        let machine = || Moment::read(sight.tree.attribute(element?, "datetime")?);
        let moment = Moment::read(run.text).or_else(machine)?;
        Some(Shown { segment, moment, changed: false, machine: None })
    });
    timed.next()
}

/// The `datetime` (or microdata `content`) of the element that prints a time.
fn machine(sight: &Sight, element: usize) -> Option<Moment> {
    let value = sight.tree.up(element).take(3).find_map(|e| {
        let attribute = |name| sight.tree.attribute(e, name);
        attribute("datetime").or_else(|| attribute("itemprop").and_then(|_| attribute("content")))
    });
    Moment::read(value?)
}

/// Whether a printed and a declared moment are the same, by the clock or in fact.
fn agrees(printed: Moment, declared: Moment, assumed: Option<i32>) -> bool {
    printed.shows_the_same(declared) || printed.is_the_same_minute(declared, assumed.unwrap_or(0))
}

/// A printed moment completed by the first declared one that agrees, and where it was read.
fn reconciled(printed: Moment, declared: &[&Said<Moment>], assumed: Option<i32>) -> (Moment, String) {
    let page = "page".to_owned();
    let offset = printed.offset.or(assumed);
    let Some(said) = declared.iter().find(|said| agrees(printed, said.value, assumed)) else {
        // A date without a time is completed by a declared moment of that day where the page is.
        let same_day =
            |said: &&&Said<Moment>| offset.is_some_and(|zone| said.value.in_zone(zone).shows_the_same(printed));
        let day = declared.iter().find(same_day).filter(|_| printed.time.is_none());
        return match (day, offset) {
            (Some(said), Some(zone)) => (said.value.in_zone(zone), format!("page and {}", said.from)),
            _ => (with_zone(printed, assumed), page),
        };
    };
    let from = format!("page and {}", said.from);
    if printed.time.is_none() {
        return (with_zone(said.value, assumed), from);
    }
    let second = said.value.time.and_then(|time| time.second);
    let time = printed.time.map(|time| super::moment::Time { second: second.or(time.second), ..time });
    (Moment { time, offset: offset.or(said.value.offset), ..printed }, from)
}

/// A moment in the zone of the page: given it where it has none, turned into it where it is in UTC.
fn with_zone(moment: Moment, assumed: Option<i32>) -> Moment {
    match (moment.offset, assumed) {
        (Some(0), Some(zone)) => moment.in_zone(zone),
        _ => Moment { offset: moment.offset.or(assumed), ..moment },
    }
}
