//! The article on the page: whether there is one, its blocks and their kinds, its boilerplate, its metadata.

use crate::page::PageSnapshot;
use crate::report::{Anchor, Author, Block, InlineBoilerplate, Paging, Provenance, Section};

/// Whether the page holds an article to read, and why.
#[derive(Debug, Clone, Default, PartialEq)]
#[allow(missing_docs, reason = "as in the report")]
pub struct Verdict {
    pub is_article: bool,
    pub confidence: f64,
    pub reason: String,
}

/// What the page says about the article; fields as in [`crate::report::Report`].
#[derive(Debug, Clone, Default, PartialEq)]
#[allow(missing_docs, reason = "as in the report")]
pub struct Metadata {
    pub site: Option<String>,
    pub title: Option<String>,
    pub dek: Option<String>,
    pub byline: Vec<String>,
    pub authors: Vec<Author>,
    pub published: Option<String>,
    pub modified: Option<String>,
    pub dateline: Option<String>,
    pub language: Option<String>,
    pub channel: Option<String>,
    pub topics: Vec<String>,
    pub canonical: Option<String>,
    pub provenance: Vec<Provenance>,
}

/// The parts of the page; `anchors` has one entry for each block, points of the outline are still empty.
#[derive(Debug, Clone, Default, PartialEq)]
#[allow(missing_docs, reason = "as in the report")]
pub struct Article {
    pub verdict: Verdict,
    pub metadata: Metadata,
    pub blocks: Vec<Block>,
    pub anchors: Vec<Anchor>,
    pub inline: Vec<InlineBoilerplate>,
    pub outline: Vec<Section>,
    pub paging: Option<Paging>,
    pub notes: Vec<String>,
}

/// Finds the article of a page.
#[must_use]
pub fn find(page: &PageSnapshot) -> Article {
    let _ = page;
    Article::default()
}

/// Reads a plain text, one paragraph a line: one block for every line that is not empty, its text verbatim.
#[must_use]
pub fn read_text(text: &str, url: &str) -> Article {
    let _ = (text, url);
    Article::default()
}
