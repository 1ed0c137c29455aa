//! Lines among the paragraphs that title what follows, or are items of a list.

use super::blocks::{LINK_SHARE, Labelled};
use super::layout::Layout;
use super::segments::Segment;
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
    for place in 0..labelled.len() {
        let row = &labelled[place];
        let segment = &layout.segments[row.segment];
        if row.category.is_some() || row.kind != Kind::Paragraph {
            continue;
        }
        let next = labelled[place + 1..].iter().find(|row| row.category.is_none() && row.kind != Kind::Caption);
        let follows = next.is_some_and(|next| match next.kind {
            Kind::Paragraph => {
                layout.prose.weights[next.segment] > 0 || is_short_sentence(&layout.segments[next.segment])
            }
            kind => matches!(kind, Kind::Quote | Kind::ListItem | Kind::Table),
        });
        let first =
            next.is_some_and(|next| headings::number(&layout.segments[next.segment].text).is_some_and(|n| n.0 == 1));
        let can = headings::can_title(&segment.text, segment.words)
            && !headings::is_date(&segment.text)
            && !dateline::is_loose(&segment.text);
        let number = headings::number(&segment.text);
        let (kind, reason) = if segment.is_bold() && can && follows && !(interview && asks(row)) {
            (Kind::Heading, "bold line that titles what follows")
        } else if segment.text.starts_with(['•', '●', '▪', '–', '-', '*']) && segment.text.contains(' ') {
            (Kind::ListItem, "line with a bullet")
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

/// Whether a text is a sentence though names and dates fill it.
fn is_short_sentence(segment: &Segment) -> bool {
    segment.words >= SENTENCE_WORDS && segment.link_share() < LINK_SHARE && prose::ends_sentence(&segment.text)
}
