//! Lines among the paragraphs that title what follows, or are items of a list.

use super::blocks::{LINK_SHARE, Labelled};
use super::layout::Layout;
use super::segments::Segment;
use super::tags::Tag;
use super::{dateline, headings, prose};
use crate::report::Kind;

/// Bold questions from which a text is an interview and they are no headings.
const INTERVIEW_QUESTIONS: usize = 3;
/// Fewest words of a sentence under a heading.
const SENTENCE_WORDS: usize = 6;
/// Longest line that titles a list, in words.
const LIST_TITLE_WORDS: usize = 8;

/// Numbered, bold and short lines that title what follows.
pub(crate) fn mark(layout: &Layout, labelled: &mut [Labelled]) {
    let asks = |row: &Labelled| {
        let segment = &layout.segments[row.segment];
        row.category.is_none() && row.kind == Kind::Paragraph && segment.is_bold() && segment.text.ends_with('?')
    };
    let interview = labelled.iter().filter(|row| asks(row)).count() >= INTERVIEW_QUESTIONS;
    let numbered = numbered_headings(layout, labelled);
    for place in 0..labelled.len() {
        let row = &labelled[place];
        let segment = &layout.segments[row.segment];
        let alone = row.kind == Kind::ListItem && segment.is_bold() && is_alone_in_list(layout, row.segment);
        if row.category.is_some() || row.kind != Kind::Paragraph && !alone {
            continue;
        }
        let next = labelled[place + 1..].iter().find(|row| row.category.is_none() && row.kind != Kind::Caption);
        let follows = next.is_some_and(|next| match next.kind {
            Kind::Paragraph => {
                let under = &layout.segments[next.segment];
                layout.prose.weights[next.segment] > 0 || is_short_sentence(under) || headings::is_item(&under.text)
            }
            kind => matches!(kind, Kind::Quote | Kind::ListItem | Kind::Table),
        });
        let first =
            next.is_some_and(|next| headings::number(&layout.segments[next.segment].text).is_some_and(|n| n.0 == 1));
        let can = headings::can_title(&segment.text, segment.words)
            && !headings::is_date(&segment.text)
            && !dateline::is_loose(&segment.text);
        let number = headings::number(&segment.text);
        let follows = follows && !(alone && next.is_some_and(|next| next.kind != Kind::Paragraph));
        let (kind, reason) = if segment.is_bold() && can && follows && !(interview && asks(row)) {
            (Kind::Heading, "bold line that titles what follows")
        } else if alone {
            continue;
        } else if numbered.contains(&place) {
            (Kind::Heading, "numbered lines over running text")
        } else if headings::is_bulleted(&segment.text) {
            (Kind::ListItem, "line with a bullet")
        } else if lettered(layout, labelled, place) {
            (Kind::ListItem, "lettered line")
        } else if number.is_some() && segment.words <= headings::HEADING_WORDS {
            (Kind::ListItem, "numbered line")
        } else if first && can && segment.words <= LIST_TITLE_WORDS && !prose::ends_sentence(&segment.text) {
            (Kind::Heading, "titles the list that follows")
        } else {
            continue;
        };
        labelled[place].kind = kind;
        labelled[place].reason = Some(reason.to_owned());
    }
}

/// Whether an item is the only one of its list: `<ol start=2><li><b>Heading</b></li></ol>`, as word processors write headings.
fn is_alone_in_list(layout: &Layout, index: usize) -> bool {
    let tree = &layout.tree;
    let mut up = tree.up(layout.segments[index].block);
    let list = up.find(|&element| matches!(tree.elements[element].tag, Tag::List | Tag::OrderedList));
    list.is_some_and(|list| layout.inside(list).len() == 1)
}

/// Places of numbered lines that count on, each over running text of its own: headings in plain paragraphs.
fn numbered_headings(layout: &Layout, labelled: &[Labelled]) -> Vec<usize> {
    let open = |row: &&Labelled| row.category.is_none() && row.kind != Kind::Caption;
    let numbered = |place: &usize| {
        let row = &labelled[*place];
        let segment = &layout.segments[row.segment];
        let number = headings::number(&segment.text)?.0;
        let title = row.category.is_none()
            && row.kind == Kind::Paragraph
            && layout.prose.weights[row.segment] == 0
            && headings::can_title(&segment.text, segment.words);
        let next = labelled[place + 1..].iter().find(open)?;
        let over = next.kind == Kind::Paragraph && layout.prose.weights[next.segment] > 0;
        (title && over && headings::number(&layout.segments[next.segment].text).is_none()).then_some(number)
    };
    let lines: Vec<(usize, u32)> =
        (0..labelled.len()).filter_map(|place| numbered(&place).map(|number| (place, number))).collect();
    let counts_on = |pair: &[(usize, u32)]| pair[0].1.abs_diff(pair[1].1) == 1;
    let mut places: Vec<usize> =
        lines.windows(2).filter(|pair| counts_on(pair)).flat_map(|pair| [pair[0].0, pair[1].0]).collect();
    places.dedup();
    places
}

/// Whether a line is one of several that the alphabet counts.
fn lettered(layout: &Layout, labelled: &[Labelled], place: usize) -> bool {
    let letter = |place: usize| {
        let row = labelled.get(place).filter(|row| row.category.is_none())?;
        headings::letter(&layout.segments[row.segment].text)
    };
    let beside = [place.checked_sub(1), Some(place + 1)];
    letter(place)
        .is_some_and(|own| beside.into_iter().flatten().filter_map(letter).any(|other| other.abs_diff(own) == 1))
}

/// Whether a text is a sentence though names and dates fill it.
fn is_short_sentence(segment: &Segment) -> bool {
    segment.words >= SENTENCE_WORDS && segment.link_share() < LINK_SHARE && prose::ends_sentence(&segment.text)
}
