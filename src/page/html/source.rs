//! The text that the tokenizer reads, with a way to pass over a part of it.

use super::raw::RawText;
use html5gum::Reader;
use std::cell::Cell;
use std::convert::Infallible;

/// Where the sink leaves word that raw text begins that nobody reads.
pub(super) type Skip = Cell<Option<RawText>>;

/// A page's text as the tokenizer reads it.
pub(super) struct Source<'a> {
    text: &'a str,
    /// How far it was read, in bytes.
    at: usize,
    skip: &'a Skip,
}

impl<'a> Source<'a> {
    pub(super) fn new(text: &'a str, skip: &'a Skip) -> Self {
        Self { text, at: 0, skip }
    }

    /// Passes over raw text if there is word of it: it begins right here.
    #[inline(always)]
    fn leap(&mut self) {
        if let Some(raw) = self.skip.get() {
            self.skip.set(None);
            self.at += raw.length(self.text.get(self.at..).unwrap_or_default());
        }
    }
}

impl Reader for Source<'_> {
    type Error = Infallible;

    #[inline(always)]
    fn read_byte(&mut self) -> Result<Option<u8>, Infallible> {
        self.leap();
        let byte = self.text.as_bytes().get(self.at).copied();
        self.at += usize::from(byte.is_some());
        Ok(byte)
    }

    #[inline(always)]
    fn try_read_string(&mut self, wanted: &[u8], case_sensitive: bool) -> Result<bool, Infallible> {
        self.leap();
        let next = self.text.as_bytes().get(self.at..self.at + wanted.len());
        let same = |next: &[u8]| next == wanted || !case_sensitive && next.eq_ignore_ascii_case(wanted);
        let found = next.is_some_and(same);
        self.at += if found { wanted.len() } else { 0 };
        Ok(found)
    }

    #[inline(always)]
    fn read_until<'b>(&'b mut self, needle: &[u8], _: &'b mut [u8; 4]) -> Result<Option<&'b [u8]>, Infallible> {
        self.leap();
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let found = rest.iter().position(|byte| needle.contains(byte)).unwrap_or(rest.len());
        let read = &rest[..found.max(1).min(rest.len())];
        self.at += read.len();
        Ok(Some(read).filter(|read| !read.is_empty()))
    }
}
