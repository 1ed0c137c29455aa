//! The text that the tokenizer reads, with a way to pass over a part of it.

use super::raw::RawText;
use html5gum::{Readable, Reader, StringReader};
use std::cell::Cell;
use std::convert::Infallible;

/// Where the sink leaves word that raw text begins that nobody reads.
pub(super) type Skip = Cell<Option<RawText>>;

/// A page's text as the tokenizer reads it.
pub(super) struct Source<'a> {
    text: &'a str,
    /// How far it was read, in bytes.
    at: usize,
    rest: StringReader<'a>,
    skip: &'a Skip,
}

impl<'a> Source<'a> {
    pub(super) fn new(text: &'a str, skip: &'a Skip) -> Self {
        Self { text, at: 0, rest: text.to_reader(), skip }
    }

    /// Passes over raw text if there is word of it: it begins right here.
    #[inline]
    fn leap(&mut self) {
        if let Some(raw) = self.skip.take()
            && let Some(rest) = self.text.get(self.at..)
        {
            let length = raw.length(rest);
            self.at += length;
            self.rest = rest[length..].to_reader();
        }
    }
}

impl Reader for Source<'_> {
    type Error = Infallible;

    #[inline]
    fn read_byte(&mut self) -> Result<Option<u8>, Infallible> {
        self.leap();
        let byte = self.rest.read_byte()?;
        self.at += usize::from(byte.is_some());
        Ok(byte)
    }

    #[inline]
    fn try_read_string(&mut self, wanted: &[u8], case_sensitive: bool) -> Result<bool, Infallible> {
        self.leap();
        let found = self.rest.try_read_string(wanted, case_sensitive)?;
        self.at += if found { wanted.len() } else { 0 };
        Ok(found)
    }

    #[inline]
    fn read_until<'b>(&'b mut self, needle: &[u8], buffer: &'b mut [u8; 4]) -> Result<Option<&'b [u8]>, Infallible> {
        self.leap();
        let read = self.rest.read_until(needle, buffer)?;
        self.at += read.map_or(0, <[u8]>::len);
        Ok(read)
    }
}
