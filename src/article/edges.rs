//! What a page prints at the edges of the text that is neither text nor boilerplate.

use super::around::Head;
use super::body::Body;
use super::layout::Layout;
use super::tags::Tag;
use super::tree::Inside;

/// Longest byline or date behind the first running text, in words.
const CREDIT_LINE_WORDS: usize = 14;
/// Fewest digits of a day with its year.
const DATE_DIGITS: usize = 6;

/// The second paragraph of the text: what stands before it may still be the article's head, when a dek was taken for the first.
pub(crate) fn lead_end(layout: &Layout, body: &Body) -> usize {
    let mut prose = body.range.clone().filter(|&index| layout.is_body_prose(index));
    prose.nth(1).unwrap_or(body.range.start)
}

/// Whether a line behind the first running text is a byline or a date of the article's head.
pub(crate) fn is_credit_line(layout: &Layout, index: usize, head: &Head) -> bool {
    let segment = &layout.segments[index];
    let tag = |element: usize| layout.tree.elements[element].tag;
    if layout.prose.weights[index] > 0
        || segment.words > CREDIT_LINE_WORDS
        || matches!(tag(segment.block), Tag::Heading(_))
    {
        return false;
    }
    let digits = segment.text.bytes().filter(u8::is_ascii_digit).count();
    let dated = digits >= DATE_DIGITS && digits * 2 >= segment.text.chars().filter(|char| char.is_alphabetic()).count();
    dated || tag(segment.element) == Tag::Time || head.credits(index) && !segment.inside.has(Inside::FIGURE)
}
