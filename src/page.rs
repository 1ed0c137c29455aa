//! The page as the engine sees it: a flat, bounded copy of the document, the same from a live DOM and from the HTML parser.
//!
//! Columns of numbers and one string of text instead of a tree of objects: what crosses from the page to the background is
//! JSON in one browser and a structured clone in the other, and both are several times quicker with few, long values.
//! The walker in `extension/content/walk.ts` and the parser in `page/html.rs` write exactly this; a parity test compares them.
//!
//! **White space** here is what JavaScript's `\s` matches ([`is_white_space`]); **document order** is the order of start tags. Lengths
//! are UTF-16 code units; a value that is cut off never ends inside a surrogate pair (it loses the half pair too).

use serde::{Deserialize, Serialize};

#[cfg(feature = "command")]
pub mod html;

/// Most elements a snapshot may hold; a walker stops there and sets [`PageSnapshot::truncated`].
pub const MAX_ELEMENTS: usize = 60_000;
/// Most text, in UTF-16 code units, that a snapshot may hold.
pub const MAX_TEXT: usize = 2_000_000;
/// Longest attribute value kept, in UTF-16 code units; the rest is cut off.
pub const MAX_ATTRIBUTE: usize = 300;
/// Longest JSON-LD script kept, in UTF-16 code units; a longer one is left out whole.
pub const MAX_JSON_LD: usize = 200_000;
/// Longest [`PageSnapshot::title`], [`Meta::content`] and [`Link::href`] kept, in UTF-16 code units; the rest is cut off.
pub const MAX_HEAD_VALUE: usize = 2_000;
/// Most entries of [`PageSnapshot::meta`], of [`PageSnapshot::links`] and of [`PageSnapshot::json_ld`], each; later ones are left out.
pub const MAX_HEAD_ENTRIES: usize = 300;

/// Elements that are skipped with all they contain. An open shadow root is read whatever its `<template>` looked like.
pub const SKIPPED: [&str; 14] = [
    "script", "style", "noscript", "template", "svg", "math", "canvas", "object", "select", "textarea", "datalist",
    "head", "noembed", "noframes",
];
/// Elements that are kept without their children: what stands in them is shown only where the element itself is not supported.
pub const CHILDLESS: [&str; 3] = ["iframe", "video", "audio"];
/// The attributes a snapshot keeps when they are not empty; `style` is read for visibility but not kept.
pub const KEPT_ATTRIBUTES: [&str; 18] = [
    "class",
    "id",
    "href",
    "datetime",
    "role",
    "itemprop",
    "itemtype",
    "rel",
    "type",
    "content",
    "name",
    "aria-label",
    "data-testid",
    "data-qa-id",
    "data-page",
    "data-cy",
    "data-url",
    "src",
];

/// Flag of an element that is not rendered by its own markup: a `hidden` attribute of any value, `aria-hidden="true"`, or a
/// `style` attribute that holds `display:none` or `visibility:hidden` once its white space is taken out and its ASCII letters are lower
/// case. Computed style is never asked for, so every walker sees the same. An element inside a hidden one has no flag of its own.
pub const ELEMENT_HIDDEN: u32 = 1;
/// Flag of a run before which, since the run before it (or the start), a text node of white space only was walked; such a text
/// node is not a run itself. Text in skipped elements does not count.
pub const RUN_SPACE_BEFORE: u32 = 1;

/// Numbers per element in [`PageSnapshot::elements`]: parent, tag, first run, flags.
pub const ELEMENT_WIDTH: usize = 4;
/// Numbers per attribute in [`PageSnapshot::attributes`]: element, name, value.
pub const ATTRIBUTE_WIDTH: usize = 3;
/// Numbers per run in [`PageSnapshot::runs`]: element, length, flags.
pub const RUN_WIDTH: usize = 3;

/// A flat copy of a document's body and of what its head says about it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "page.ts"))]
#[serde(default)]
pub struct PageSnapshot {
    /// Address of the document; empty when unknown.
    pub url: String,
    /// `document.title`: the first `<title>`, ASCII white space folded and trimmed.
    pub title: String,
    /// `lang` of the root element as written; empty when absent.
    pub language: String,
    /// `<meta>` of the whole document (`querySelectorAll`: no shadow roots, no template contents) with a `content` attribute and a
    /// `name`, `property`, `itemprop` or `http-equiv` that is not empty, in document order.
    pub meta: Vec<Meta>,
    /// `<link>` of the whole document with an `href` and a `rel` that names canonical, amphtml, next or prev, in document order.
    pub links: Vec<Link>,
    /// The text of every `script[type="application/ld+json"]` (the type in any case), verbatim, in document order.
    pub json_ld: Vec<String>,
    /// Interned tag names, attribute names and values, in the order of first use (an element's tag, then for each kept attribute its
    /// name and its value); index 0 is the empty string.
    pub strings: Vec<String>,
    /// Every element under `<body>`, body first, in document order, [`ELEMENT_WIDTH`] numbers each: the parent's index (its
    /// own for body), the tag's string (lower case), how many runs stood before its start tag, flags ([`ELEMENT_HIDDEN`]).
    /// An open shadow root's children come as children of its host, before the host's own. The walk stops before the element that
    /// would exceed [`MAX_ELEMENTS`].
    pub elements: Vec<u32>,
    /// The kept attributes, by element and in the element's own order, [`ATTRIBUTE_WIDTH`] numbers each: element, name's string,
    /// value's string.
    pub attributes: Vec<u32>,
    /// Every text node with something other than white space, in document order, [`RUN_WIDTH`] numbers each: its parent
    /// element, its length in UTF-16 code units, flags ([`RUN_SPACE_BEFORE`]). The walk stops before the run that would exceed
    /// [`MAX_TEXT`].
    pub runs: Vec<u32>,
    /// The text of all runs, verbatim, one after the other.
    pub text: String,
    /// Index of the element in the middle of the reader's view, when there is one.
    pub focus: Option<u32>,
    /// A budget was reached: the rest of the page is missing.
    pub truncated: bool,
}

/// A `<meta>`: `name` is the first non-empty one of its name, property, itemprop and http-equiv attributes, trimmed, lower case.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "page.ts"))]
pub struct Meta {
    /// What it says something about, for example `og:title`.
    pub name: String,
    /// What it says.
    pub content: String,
}

/// A `<link>` that places the page among others.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "page.ts"))]
pub struct Link {
    /// The first of `canonical`, `amphtml`, `next` and `prev` among the words of its rel, lower case.
    pub rel: String,
    /// The address as written in the page.
    pub href: String,
}

/// Whether a character is white space in a snapshot: what JavaScript's `\s` matches.
#[must_use]
pub fn is_white_space(c: char) -> bool {
    c == '\u{feff}' || (c.is_whitespace() && c != '\u{85}')
}
