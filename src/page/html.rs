//! A page from an HTML file: parsed as a browser does, then walked into the same snapshot as the extension's walker writes.

#![allow(clippy::disallowed_methods, reason = "no part of the extension")]

mod arena;
mod decode;
mod doctype;
mod guard;
mod hash;
mod names;
mod raw;
mod references;
mod tokenizer;
mod walk;

use super::PageSnapshot;
use arena::Arena;
pub use decode::decode;
use guard::Guard;
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts};
use memchr::memchr;
use std::borrow::Cow;
use tokenizer::Tokenizer;

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

    let builder =
        TreeBuilder::new(Arena::new(text.len()), TreeBuilderOpts { drop_doctype: true, ..TreeBuilderOpts::default() });
    let guard = Guard::new(builder);
    Tokenizer::new(&with_plain_line_ends(text.strip_prefix('\u{feff}').unwrap_or(&text)), &guard).run();

    let cut = kept.len() < bytes.len() || guard.is_full();
    let mut page = walk::snapshot(&guard.into_arena());
    page.url = url.to_owned();
    page.truncated |= cut;
    page
}

/// The text with `\n` alone between its lines.
fn with_plain_line_ends(text: &str) -> Cow<'_, str> {
    if memchr(b'\r', text.as_bytes()).is_some() {
        text.replace("\r\n", "\n").replace('\r', "\n").into()
    } else {
        text.into()
    }
}

#[cfg(test)]
mod tests;
