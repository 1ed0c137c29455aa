//! The page as the engine sees it: a flat, bounded copy of the document, the same from a live DOM and from the HTML parser.
//!
//! Columns of numbers and one string of text instead of a tree of objects: what crosses from the page to the background is
//! JSON in one browser and a structured clone in the other, and both are several times quicker with few, long values.
//! The walker in `extension/content/walk.ts` and the parser in `page/html.rs` write exactly this; a parity test compares them.

use serde::{Deserialize, Serialize};

/// Most elements a snapshot may hold; a walker stops there and sets [`PageSnapshot::truncated`].
pub const MAX_ELEMENTS: usize = 60_000;
/// Most text, in UTF-16 code units, that a snapshot may hold.
pub const MAX_TEXT: usize = 2_000_000;
/// Longest attribute value kept, in UTF-16 code units; the rest is cut off.
pub const MAX_ATTRIBUTE: usize = 300;
/// Longest JSON-LD script kept, in UTF-16 code units; a longer one is left out whole.
pub const MAX_JSON_LD: usize = 200_000;

/// Elements that are skipped with all they contain.
pub const SKIPPED: [&str; 12] = [
    "script", "style", "noscript", "template", "svg", "math", "canvas", "object", "select", "textarea", "datalist",
    "head",
];
/// The attributes a snapshot keeps; `style` is read for visibility but not kept.
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

/// Flag of an element that is not rendered by its own markup: `hidden`, `aria-hidden="true"`, or an inline
/// `display:none` / `visibility:hidden`. Computed style is never asked for, so every walker sees the same.
pub const ELEMENT_HIDDEN: u32 = 1;
/// Flag of a run before which white space stands in the document (in a text node of white space only, which is not a run).
pub const RUN_SPACE_BEFORE: u32 = 1;

/// Numbers per element in [`PageSnapshot::elements`]: parent, tag, first run, flags.
pub const ELEMENT_WIDTH: usize = 4;
/// Numbers per attribute in [`PageSnapshot::attributes`]: element, name, value.
pub const ATTRIBUTE_WIDTH: usize = 3;
/// Numbers per run in [`PageSnapshot::runs`]: element, length, flags.
pub const RUN_WIDTH: usize = 3;

/// A flat copy of a document's body and of what its head says about it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "page.ts"))]
#[serde(default)]
pub struct PageSnapshot {
    /// Address of the document; empty when unknown.
    pub url: String,
    /// `document.title`.
    pub title: String,
    /// `lang` of the root element; empty when absent.
    pub language: String,
    /// `<meta>` of the whole document with a `name`, `property`, `itemprop` or `http-equiv`, in document order.
    pub meta: Vec<Meta>,
    /// `<link>` with a `rel` of canonical, amphtml, next or prev, in document order.
    pub links: Vec<Link>,
    /// The text of every `script[type="application/ld+json"]`, in document order.
    pub json_ld: Vec<String>,
    /// Interned tag names, attribute names and values; index 0 is the empty string.
    pub strings: Vec<String>,
    /// Every element under `<body>`, body first, in document order, [`ELEMENT_WIDTH`] numbers each: the parent's index (its
    /// own for body), the tag's string (lower case), how many runs stood before its start tag, flags ([`ELEMENT_HIDDEN`]).
    /// An open shadow root's children come as children of its host, before the host's own.
    pub elements: Vec<u32>,
    /// The kept attributes, by element, [`ATTRIBUTE_WIDTH`] numbers each: element, name's string, value's string.
    pub attributes: Vec<u32>,
    /// Every text node with something other than white space, in document order, [`RUN_WIDTH`] numbers each: its parent
    /// element, its length in UTF-16 code units, flags ([`RUN_SPACE_BEFORE`]).
    pub runs: Vec<u32>,
    /// The text of all runs, verbatim, one after the other.
    pub text: String,
    /// Index of the element in the middle of the reader's view, when there is one.
    pub focus: Option<u32>,
    /// A budget was reached: the rest of the page is missing.
    pub truncated: bool,
}

/// A `<meta>`: `name` is the first of its name, property, itemprop and http-equiv attributes, lower case.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "page.ts"))]
pub struct Meta {
    /// What it says something about, for example `og:title`.
    pub name: String,
    /// What it says.
    pub content: String,
}

/// A `<link>` that places the page among others.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "page.ts"))]
pub struct Link {
    /// `canonical`, `amphtml`, `next` or `prev`.
    pub rel: String,
    /// The address as written in the page.
    pub href: String,
}
