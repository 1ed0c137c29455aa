//! A page from an HTML file: parsed as a browser does, then walked into the same snapshot as the extension's walker writes.

#![allow(clippy::disallowed_methods, reason = "no part of the extension")]

mod arena;
mod decode;
mod guard;
mod raw;
mod walk;

use super::PageSnapshot;
use arena::Arena;
pub use decode::decode;
use guard::Guard;
use html5ever::TokenizerResult;
use html5ever::buffer_queue::BufferQueue;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{Tokenizer, TokenizerOpts};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts};

/// Longest page read, in bytes; the rest is cut off and [`PageSnapshot::truncated`] is set.
pub const MAX_HTML: usize = 32_000_000;

/// Parses a page; `url` is its address, empty when unknown. Never fails: what is not HTML becomes a page of text.
///
/// Bytes are read as UTF-8 whenever that works, else in the charset they declare, else as windows-1252. Scripts do not run, but
/// `<noscript>` is skipped as in a browser that runs them; declarative shadow roots are attached.
#[must_use]
pub fn parse(html: impl AsRef<[u8]>, url: &str) -> PageSnapshot {
    let bytes = html.as_ref();
    let kept = &bytes[..bytes.len().min(MAX_HTML)];
    let text = decode(kept);

    let builder = TreeBuilder::new(Arena::new(), TreeBuilderOpts { drop_doctype: true, ..TreeBuilderOpts::default() });
    let tokenizer = Tokenizer::new(Guard::new(builder), TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from_slice(&text));
    // A script, a declared charset or text that nobody reads interrupts the tokenizer; only the last is ours to act on.
    while tokenizer.feed(&input) != TokenizerResult::Done {
        if let Some(raw) = tokenizer.sink.take_unread() {
            raw.skip(&input);
        }
    }
    tokenizer.end();

    let cut = kept.len() < bytes.len() || tokenizer.sink.is_full();
    let mut page = walk::snapshot(&tokenizer.sink.into_arena());
    page.url = url.to_owned();
    page.truncated |= cut;
    page
}

#[cfg(test)]
mod tests;
