//! Reads a date's parts one after the other; every method either moves past what it read or stays.

use crate::text::calendar::{self, Form};
use crate::text::words::head;

/// A place in a block's text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cursor<'a> {
    text: &'a str,
    /// Byte offset, always on a character boundary.
    pub(super) at: usize,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(text: &'a str, at: usize) -> Self {
        Self { text, at }
    }

    /// What is still to be read.
    pub(super) fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or("")
    }

    pub(super) fn spaces(&mut self) -> &mut Self {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start().len();
        self
    }

    pub(super) fn eat(&mut self, wanted: &[char]) -> Option<char> {
        let next = self.rest().chars().next().filter(|c| wanted.contains(c))?;
        self.at += next.len_utf8();
        Some(next)
    }

    /// A whole number and how many digits it has.
    pub(super) fn number(&mut self) -> Option<(u32, usize)> {
        let digits = self.rest().bytes().take_while(u8::is_ascii_digit).count();
        let value = self.rest().get(..digits)?.parse().ok()?;
        self.at += digits;
        Some((value, digits))
    }

    /// A run of letters, apostrophes inside.
    pub(super) fn word(&mut self) -> Option<&'a str> {
        let rest = head(self.rest());
        let end = rest.find(|c: char| !c.is_alphabetic() && !matches!(c, '\'' | '’')).unwrap_or(rest.len());
        let word = rest.get(..end)?.trim_end_matches(['\'', '’']);
        (!word.is_empty()).then(|| {
            self.at += word.len();
            word
        })
    }

    /// The next word after spaces, when it is one of these; upper case counts as lower.
    pub(super) fn one_of(&mut self, wanted: &[&str]) -> Option<&'a str> {
        self.then(|c| c.spaces().word().filter(|word| wanted.iter().any(|w| w.eq_ignore_ascii_case(word))))
    }

    /// A word with a capital, as news write the names of days and months.
    pub(super) fn name(&mut self) -> Option<&'a str> {
        self.then(|c| c.word().filter(|word| word.starts_with(|first: char| first.is_ascii_uppercase())))
    }

    pub(super) fn weekday(&mut self) -> Option<u32> {
        self.then(|c| c.name().and_then(calendar::weekday))
    }

    /// A month's name, a short one too, with the stop that may follow it.
    pub(super) fn month(&mut self) -> Option<u32> {
        self.then(|c| {
            let (month, form) = calendar::month(c.spaces().name()?)?;
            if form != Form::Whole && c.rest().starts_with(". ") {
                c.at += 1;
            }
            Some(month)
        })
    }

    /// Four digits that can be a year of which news speak, not the head of a longer number.
    pub(super) fn year(&mut self) -> Option<i32> {
        self.then(|c| {
            let (value, digits) = c.spaces().number()?;
            let year = i32::try_from(value).ok().filter(|year| digits == 4 && (1000..=2199).contains(year))?;
            // "2017M", of the common era
            c.then(|c| {
                c.eat(&['M'])?;
                (!c.rest().starts_with(char::is_alphanumeric)).then_some(())
            });
            let mut after = c.rest().chars();
            let next = after.next();
            let glued = next.is_some_and(char::is_alphanumeric)
                || (matches!(next, Some('.' | ',')) && after.next().is_some_and(|c| c.is_ascii_digit()));
            (!glued).then_some(year)
        })
    }

    /// A hyphen or dash between two parts of a range, or a word for it.
    pub(super) fn range_mark(&mut self) -> Option<()> {
        self.then(|c| {
            if c.spaces().eat(&['-', '–', '—']).is_some() {
                return Some(());
            }
            c.one_of(&["hingga", "sampai", "s"]).and_then(|word| {
                if word != "s" {
                    return Some(());
                }
                // "s/d", "s.d."
                c.eat(&['/', '.'])?;
                c.eat(&['d'])?;
                c.eat(&['.']);
                Some(())
            })
        })
    }

    /// Runs `read`; stays where it was when that finds nothing.
    pub(super) fn then<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let before = self.at;
        let found = read(self);
        if found.is_none() {
            self.at = before;
        }
        found
    }
}
