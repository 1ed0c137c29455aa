//! Lines among the paragraphs that title what follows, or are items of a list.

use super::blocks::{LINK_SHARE, Labelled};
use super::layout::Layout;
use super::segments::Segment;
use super::tags::Tag;
use super::{captions, dateline, headings, prose};
use crate::report::Kind;

/// Bold questions from which a text is an interview and they are no headings.
const INTERVIEW_QUESTIONS: usize = 3;
/// Fewest words of a sentence under a heading.
const SENTENCE_WORDS: usize = 6;
/// Fewest headings that share a class of their own.
const ALIKE: usize = 2;
/// Most headings that share one.
const MOST_ALIKE: usize = 100;
/// Most classes of an article's lines that are looked at.
const MOST_CLASSES: usize = 40;
/// Longest line that titles a list, in words.
const LIST_TITLE_WORDS: usize = 8;

/// Numbered, bold and short lines that title what follows.
pub(crate) fn mark(layout: &Layout, labelled: &mut [Labelled]) {
    let asks = |row: &Labelled| {
        let segment = &layout.segments[row.segment];
        row.kind == Kind::Paragraph && segment.is_bold() && segment.text.ends_with('?')
    };
    let interview = labelled.iter().filter(|row| asks(row)).count() >= INTERVIEW_QUESTIONS;
    let numbered = numbered_headings(layout, labelled);
    let classed = classed_headings(layout, labelled);
    for place in 0..labelled.len() {
        let row = &labelled[place];
        let segment = &layout.segments[row.segment];
        let alone = row.kind == Kind::ListItem && segment.is_bold() && is_alone_in_list(layout, row.segment);
        if row.category.is_some() || row.kind != Kind::Paragraph && !alone {
            continue;
        }
        let next = next_line(labelled, place);
        let follows = next.is_some_and(|next| is_titled(layout, next));
        let first =
            next.is_some_and(|next| headings::number(&layout.segments[next.segment].text).is_some_and(|n| n.0 == 1));
        let can = headings::can_title(&segment.text, segment.words)
            && !headings::is_date(&segment.text)
            && !dateline::is_loose(&segment.text);
        let number = headings::number(&segment.text);
        let follows = follows && !(alone && next.is_some_and(|next| next.kind != Kind::Paragraph));
        let (kind, reason) = if segment.is_bold() && can && follows && !(interview && asks(row)) {
            (Kind::Heading, "bold line that titles what follows")
        } else if segment.is_bold() && number.is_some() && !alone && is_over_text(layout, labelled, place) {
            (Kind::Heading, "numbered bold line over running text")
        } else if classed.contains(&place) {
            (Kind::Heading, "one of several lines of a kind over running text")
        } else if alone {
            continue;
        } else if numbered.binary_search(&place).is_ok() {
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

/// Places of numbered lines that count on, in order, each over running text of its own: headings in plain paragraphs.
fn numbered_headings(layout: &Layout, labelled: &[Labelled]) -> Vec<usize> {
    let open = |row: &&Labelled| row.category.is_none() && row.kind != Kind::Caption;
    let numbered = |place: &usize| {
        let row = &labelled[*place];
        let segment = &layout.segments[row.segment];
        let number = headings::number(&segment.text)?.0;
        let title = row.kind == Kind::Paragraph
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

/// Whether a line can stand under a heading: a sentence, a quotation, a list or a table.
fn is_titled(layout: &Layout, row: &Labelled) -> bool {
    let segment = &layout.segments[row.segment];
    match row.kind {
        Kind::Paragraph => {
            layout.prose.weights[row.segment] > 0 || is_short_sentence(segment) || headings::is_item(&segment.text)
        }
        kind => matches!(kind, Kind::Quote | Kind::ListItem | Kind::Table),
    }
}

/// Whether the next line of the article is running text without a number of its own.
fn is_over_text(layout: &Layout, labelled: &[Labelled], place: usize) -> bool {
    next_line(labelled, place).is_some_and(|next| {
        next.kind == Kind::Paragraph
            && layout.prose.weights[next.segment] > 0
            && headings::number(&layout.segments[next.segment].text).is_none()
    })
}

/// The next line of the article that is no caption.
fn next_line(labelled: &[Labelled], place: usize) -> Option<&Labelled> {
    labelled[place + 1..].iter().find(|row| row.category.is_none() && row.kind != Kind::Caption)
}

/// Places of short lines that share a class which no other line of the article has, each over running text: headings that only a
/// style sheet shows as such. Labels that come again ("Tanya", "Jawab"), credits and lines under a heading are none.
fn classed_headings(layout: &Layout, labelled: &[Labelled]) -> Vec<usize> {
    let mut classes: Vec<(&str, Vec<usize>, bool)> = Vec::new();
    let mut before = Kind::Other;
    for (place, row) in labelled.iter().enumerate().filter(|(_, row)| row.category.is_none()) {
        let segment = &layout.segments[row.segment];
        let under = std::mem::replace(&mut before, row.kind);
        let Some(class) = layout.tree.attribute(segment.block, "class") else { continue };
        let titles = row.kind == Kind::Paragraph
            && under != Kind::Heading
            && segment.linked == 0
            && layout.prose.weights[row.segment] == 0
            && headings::can_title(&segment.text, segment.words)
            && !headings::is_date(&segment.text)
            && !captions::has_credit(&segment.text)
            && next_line(labelled, place).is_some_and(|next| is_titled(layout, next));
        let known = classes.iter().position(|known| known.0 == class);
        if let Some((_, places, all)) = known.and_then(|known| classes.get_mut(known)) {
            let same = |&other: &usize| layout.segments[labelled[other].segment].text == segment.text;
            *all = *all && titles && places.len() < MOST_ALIKE && !places.iter().any(same);
            places.push(place);
        } else if known.is_none() && classes.len() < MOST_CLASSES {
            classes.push((class, vec![place], titles));
        }
    }
    let several = classes.into_iter().filter(|(_, places, all)| *all && places.len() >= ALIKE);
    several.flat_map(|(_, places, _)| places).collect()
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
