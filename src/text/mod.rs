//! The article as text: passages, sentences and tokens, with places counted in bytes inside and UTF-16 units outside.

pub(crate) mod calendar;
pub mod case;
pub mod dates;
pub mod figures;
pub(crate) mod search;
pub mod sentences;
#[cfg(test)]
pub(crate) mod testing;
pub mod timeline;
pub mod tokens;
pub(crate) mod words;

use crate::report::{Block, Excerpt, Kind, Place};
pub use tokens::Token;

/// A byte range of a block's text, end exclusive, always on character boundaries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// Index of the block.
    pub block: usize,
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// Whether `other` lies inside.
    #[must_use]
    pub fn contains(&self, other: Span) -> bool {
        self.block == other.block && self.start <= other.start && other.end <= self.end
    }

    /// Whether the two share a byte.
    #[must_use]
    pub fn overlaps(&self, other: Span) -> bool {
        self.block == other.block && self.start < other.end && other.start < self.end
    }
}

/// One sentence of a passage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// Where it stands, without the white space around it.
    pub span: Span,
    /// Its tokens, as a range of [`Passage::tokens`].
    pub tokens: std::ops::Range<usize>,
}

/// One block's text, cut into sentences and tokens. Boilerplate blocks have neither.
#[derive(Debug, Clone)]
pub struct Passage<'a> {
    /// The block.
    pub block: &'a Block,
    /// Its tokens in order; byte offsets in the block's text.
    pub tokens: Vec<Token>,
    /// Its sentences in order.
    pub sentences: Vec<Sentence>,
    /// UTF-16 code units before every [`STRIDE`]th byte, the first one aside.
    strides: Vec<u32>,
}

/// Bytes that are counted at most to know how many UTF-16 code units lie before a place, however long the block is.
const STRIDE: usize = 256;

impl Passage<'_> {
    /// UTF-16 code units before a byte.
    fn units_before(&self, byte: usize) -> u32 {
        let text = &self.block.text;
        let known = (byte / STRIDE).min(self.strides.len());
        let units = known.checked_sub(1).map_or(0, |last| self.strides[last]);
        units + utf16_len(&text[text.floor_char_boundary(known * STRIDE)..byte])
    }

    /// Whether the block belongs to the article.
    #[must_use]
    pub fn is_content(&self) -> bool {
        self.block.category.is_none()
    }

    /// The sentence a byte lies in, or the last one before it.
    #[must_use]
    pub fn sentence_at(&self, at: usize) -> Option<&Sentence> {
        let after = self.sentences.partition_point(|sentence| sentence.span.start <= at);
        self.sentences.get(after.checked_sub(1)?)
    }

    /// The text of a token.
    #[must_use]
    pub fn word(&self, token: &Token) -> &str {
        &self.block.text[token.start..token.end]
    }
}

/// All passages of a page; the index is the block's id.
#[derive(Debug, Clone)]
pub struct Text<'a> {
    /// One for each block.
    pub passages: Vec<Passage<'a>>,
}

impl<'a> Text<'a> {
    /// Cuts the blocks into sentences and tokens.
    #[must_use]
    pub fn read(blocks: &'a [Block]) -> Self {
        let passages = blocks.iter().enumerate().map(|(index, block)| Self::passage(index, block)).collect();
        Self { passages }
    }

    fn passage(index: usize, block: &'a Block) -> Passage<'a> {
        let strides = strides(&block.text);
        if block.category.is_some() {
            return Passage { block, tokens: Vec::new(), sentences: Vec::new(), strides };
        }
        let tokens = tokens::tokenize(&block.text);
        let ranges = if matches!(block.kind, Kind::Title | Kind::Heading) {
            tokens::trimmed(&block.text).into_iter().collect()
        } else {
            sentences::split(&block.text)
        };
        let sentences = ranges
            .into_iter()
            .map(|range| {
                let first = tokens.partition_point(|token| token.start < range.start);
                let last = tokens.partition_point(|token| token.start < range.end);
                Sentence { span: Span { block: index, start: range.start, end: range.end }, tokens: first..last }
            })
            .collect();
        Passage { block, tokens, sentences, strides }
    }

    /// The text at a place.
    #[must_use]
    pub fn slice(&self, span: Span) -> &'a str {
        &self.passages[span.block].block.text[span.start..span.end]
    }

    /// The same place counted in UTF-16 code units.
    #[must_use]
    pub fn place(&self, span: Span) -> Place {
        let passage = &self.passages[span.block];
        let start = passage.units_before(span.start);
        let end = start + utf16_len(self.slice(span));
        Place { block: index(span.block), start, end }
    }

    /// The place with its text, of which a display may leave out the first `trim` bytes.
    #[must_use]
    pub fn excerpt(&self, span: Span, trim: usize) -> Excerpt {
        let Place { block, start, end } = self.place(span);
        let text = self.slice(span);
        Excerpt { text: text.to_owned(), block, start, end, trim: utf16_len(&text[..trim]) }
    }
}

/// UTF-16 code units before every [`STRIDE`]th byte of a text, the first one aside.
fn strides(text: &str) -> Vec<u32> {
    let mut units = 0;
    let mut from = 0;
    let ends = (1..=text.len() / STRIDE).map(|count| text.floor_char_boundary(count * STRIDE));
    ends.map(|end| {
        units += utf16_len(&text[from..end]);
        from = end;
        units
    })
    .collect()
}

/// Length in UTF-16 code units.
#[must_use]
pub fn utf16_len(text: &str) -> u32 {
    // A character's first byte counts, one of four bytes' twice.
    let units = |byte: u8| usize::from(byte & 0xc0 != 0x80) + usize::from(byte >= 0xf0);
    index(text.bytes().map(units).sum())
}

/// An index or size as the report writes it; a snapshot's budgets keep all of them far below the limit.
#[must_use]
pub fn index(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_in_long_blocks_count_as_javascript_does() {
        let blocks = testing::blocks(&["Kapal 🇮🇩 berlayar ke Médan. ".repeat(40).as_str()]);
        let read = Text::read(&blocks);
        let text = &blocks[0].text;
        assert!(text.len() > 4 * STRIDE);
        for (start, c) in text.char_indices() {
            let place = read.place(Span { block: 0, start, end: start + c.len_utf8() });
            let before = text[..start].encode_utf16().count();
            assert_eq!((place.start as usize, place.end as usize), (before, before + c.len_utf16()), "byte {start}");
        }
    }
}
