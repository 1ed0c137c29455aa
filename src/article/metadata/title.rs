//! The headline: where it stands on the page, and how it reads without the site's name.

use super::declared::{Declared, Said};
use super::{Sight, clean, site::Site};
use crate::article::hints::Hints;
use crate::article::tags::Tag;
use crate::article::tree::Inside;

/// Fewest letters and digits of a headline that is recognised by being declared.
const LEAST_LETTERS: usize = 8;
/// Fewest words of a headline that nothing declares.
const LEAST_WORDS: usize = 3;
/// Longest headline, in bytes.
const MOST_BYTES: usize = 600;
/// Most segments between a headline and the article's text.
const REACH: usize = 40;
/// What a segment needs to be the headline.
const ENOUGH: i32 = 3;

/// What declared headlines are compared by ([`clean::key`]): each once, whole and without the site's name.
pub(super) struct Keys(Vec<(String, String)>);

impl Keys {
    pub(super) fn read(declared: &Declared, site: &Site) -> Self {
        let titles = declared.titles.iter().map(|said| said.value.as_str()).enumerate();
        let new = titles.filter(|&(at, title)| !declared.titles[..at].iter().any(|said| said.value == title));
        Self(new.map(|(_, title)| (clean::key(title), clean::key(site.without_name(title)))).collect())
    }
}

/// The segment that is the headline.
pub(super) fn find(sight: &Sight, Keys(titles): &Keys, site: &Site) -> Option<usize> {
    let lead = sight.body.start;
    let end = sight.body.end.max(lead + 1);
    let candidates = sight.segments.iter().enumerate().take(end).filter(|(index, _)| sight.scope.contains(index));
    let scored = candidates.filter(|(_, segment)| segment.text.len() <= MOST_BYTES).filter_map(|(index, segment)| {
        let letters = || clean::letters(&segment.text);
        // What is left of a title behind the segment's letters, or before them.
        let behind = |title: &String| {
            let mut left = title.chars();
            letters().all(|c| left.next() == Some(c)).then(|| left.next().is_none())
        };
        let before = |title: &String| {
            let mut left = title.chars();
            letters().rev().all(|c| left.next_back() == Some(c))
        };
        let declared = if titles.iter().any(|(whole, bare)| behind(bare) == Some(true) || behind(whole) == Some(true)) {
            4
        } else if segment.words >= LEAST_WORDS
            && titles.iter().any(|(whole, _)| behind(whole).is_some() || before(whole))
        {
            2
        } else {
            0
        };
        let short = || letters().map(char::len_utf8).take(LEAST_LETTERS).sum::<usize>() < LEAST_LETTERS;
        let declared = if declared > 0 && short() { 0 } else { declared };
        let mut headings =
            sight.tree.up(segment.element).filter_map(|element| match sight.tree.elements[element].tag {
                Tag::Heading(level) => Some(level),
                _ => None,
            });
        let tag = if segment.inside.has(Inside::HEADING) { headings.next() } else { None };
        let heading = match tag {
            Some(1) => 3,
            Some(2) => 1,
            _ => 0,
        };
        let near = index <= lead && lead - index <= REACH;
        if declared == 0 && (heading == 0 || !near || segment.words < LEAST_WORDS) {
            return None;
        }
        let hinted = sight.tree.up(segment.element).take(3).any(|e| sight.tree.elements[e].hints.has(Hints::TITLE));
        let aside = Inside::NAV | Inside::ASIDE | Inside::FOOTER | Inside::LIST | Inside::FIGURE;
        let penalty = 3 * i32::from(segment.inside.has(aside))
            + 2 * i32::from(segment.inside.has(Inside::HIDDEN))
            + 3 * i32::from(segment.link_share() > 0.5)
            + 3 * i32::from(site.is_named(&segment.text));
        let score = declared + heading + i32::from(hinted) + i32::from(near) - penalty;
        // Of equal ones the nearest before the text; one inside or behind the text is a card.
        let distance = if index <= lead { lead - index } else { index - lead + REACH };
        Some((score, std::cmp::Reverse(distance), index))
    });
    scored.filter(|&(score, ..)| score >= ENOUGH).max().map(|(.., index)| index)
}

/// The headline's text: as printed, else as declared, without the site's name.
pub(super) fn read(
    sight: &Sight,
    declared: &Declared,
    keys: &Keys,
    site: &Site,
    at: Option<usize>,
) -> Option<Said<String>> {
    let visible = at.and_then(|index| sight.segments.get(index)).map(|segment| {
        let from = if segment.inside.has(Inside::HEADING) { "page heading" } else { "page" };
        let text = site.without_name(segment.text.trim());
        Said { value: without_label(text, keys).to_owned(), from: from.to_owned() }
    });
    let declared = || {
        let said = declared.titles.iter().find(|said| !site.is_named(&said.value)).or(declared.titles.first())?;
        Some(Said { value: site.without_name(&said.value).to_owned(), from: said.from.clone() })
    };
    visible.or_else(declared).filter(|said| !said.value.is_empty())
}

/// A printed headline without the label that some pages put into the same heading ("Pemilu 2024 Warga Mulai Memilih"): its end, if
/// that is a declared headline and the longer part.
fn without_label<'t>(text: &'t str, Keys(titles): &Keys) -> &'t str {
    let whole = clean::key(text);
    let shorter = titles.iter().map(|(_, bare)| bare.as_str());
    let Some(key) = shorter.filter(|key| whole.len() > key.len() && whole.ends_with(key)).max_by_key(|key| key.len())
    else {
        return text;
    };
    if key.len() * 2 < whole.len() {
        return text;
    }
    let starts =
        text.char_indices().filter(|&(at, c)| c.is_alphanumeric() && !text[..at].ends_with(char::is_alphanumeric));
    let start = starts.map(|(at, _)| at).find(|&at| clean::key(&text[at..]) == key);
    start.map_or(text, |at| &text[at..])
}
