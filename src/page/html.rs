//! A page from an HTML file: parsed as a browser does, then walked into the same snapshot as the extension's walker writes.

#![allow(clippy::disallowed_methods, reason = "no part of the extension")]

mod arena;
mod decode;
mod guard;
mod hash;
mod names;
mod raw;
mod source;
mod tokens;
mod walk;

use super::PageSnapshot;
use arena::Arena;
pub use decode::decode;
use guard::Guard;
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts};
use html5gum::Tokenizer;
use source::Source;
use std::cell::Cell;
use tokens::Tokens;

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
    let guard = Guard::new(builder);
    let skip = Cell::new(None);
    let source = Source::new(text.strip_prefix('\u{feff}').unwrap_or(&text), &skip);
    let Ok(()) = Tokenizer::new_with_emitter(source, Tokens::new(&guard, &skip)).finish();

    let cut = kept.len() < bytes.len() || guard.is_full();
    let mut page = walk::snapshot(&guard.into_arena());
    page.url = url.to_owned();
    page.truncated |= cut;
    page
}

#[cfg(test)]
mod tests;
