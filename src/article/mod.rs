//! The article on the page: whether there is one, its blocks and their kinds, its boilerplate, its metadata.

mod around;
mod blocks;
mod body;
mod boilerplate;
mod captions;
mod cards;
mod dateline;
mod edges;
mod gate;
mod headings;
mod hints;
mod inline;
mod kinds;
mod layout;
mod links;
mod metadata;
mod paging;
mod plain;
mod prose;
mod publishers;
mod repeats;
mod sections;
mod segments;
mod tags;
mod titles;
mod tree;
mod writers;
mod zones;

use crate::page::PageSnapshot;
use crate::report::{Anchor, Author, Block, InlineBoilerplate, Kind, Paging, Provenance, Section};
use layout::Layout;

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

/// The parts of the page; `anchors` has one entry for each block, points of the outline are still empty. A page that is no article
/// has the blocks of its running text alone.
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
}

/// Finds the article of a page.
#[must_use]
pub fn find(page: &PageSnapshot) -> Article {
    let layout = Layout::read(page);
    let Some(body) = body::find(&layout) else {
        return Article { verdict: gate::judge(&layout, None, &[], &around::Head::default()), ..Article::default() };
    };
    let (range, scope) = (body.range.clone(), body.scope.clone());
    let sight = metadata::Sight { page, tree: &layout.tree, segments: &layout.segments, body: range, scope };
    let declared = metadata::Declared::read(page);
    let found = metadata::read(&sight, &if body.later { declared.of_all() } else { declared });
    let own = if page.url.is_empty() { found.metadata.canonical.clone().unwrap_or_default() } else { page.url.clone() };
    let paging = paging::find(&sight, &own, layout.publisher.as_ref().and_then(|publisher| publisher.whole));
    let head = around::Head { headline: found.title, dek: found.dek, credits: found.credits };
    let body = around::trim(&layout, body, &head);
    let mut content = blocks::label(&layout, &body, &head);
    let authors = found.metadata.authors.iter().map(|author| author.name.clone());
    let names: Vec<String> = found.metadata.byline.iter().cloned().chain(authors).collect();
    writers::hide_behind(&layout, &mut content, &names);
    edges::hide_preview(&layout, &mut content);
    edges::hide_letters(&layout, &mut content);
    edges::trim(&layout, &mut content, &head);
    let verdict = gate::judge(&layout, Some(&body), &content, &head);
    if !verdict.is_article {
        // What running text there is, for whoever judges otherwise; nothing on such a page is called boilerplate.
        content.retain(|row| row.category.is_none() && layout.prose.weights[row.segment] > 0);
        return Article { verdict, ..parts(&layout, content) };
    }
    let mut rows = around::before(&layout, &body, &head);
    rows.extend(content);
    rows.extend(around::after(&layout, &body));
    repeats::drop(&layout, &mut rows);

    let first = rows.iter().find(|row| row.kind == Kind::Paragraph);
    let metadata =
        Metadata { dateline: first.and_then(|row| dateline::in_segment(&layout, row.segment)), ..found.metadata };
    Article { verdict, metadata, paging, ..parts(&layout, rows) }
}

/// The blocks with their places and sections.
fn parts(layout: &Layout, rows: Vec<blocks::Labelled>) -> Article {
    let anchors = rows.iter().map(|row| layout.segments[row.segment].anchor(&layout.tree)).collect();
    let mut blocks: Vec<Block> = rows.into_iter().map(|row| row.block(layout)).collect();
    let outline = sections::outline(&mut blocks);
    let inline = inline::find(&blocks);
    Article { blocks, anchors, inline, outline, ..Article::default() }
}

/// Reads a plain text, one paragraph a line: one block for every line that is not empty, its text verbatim.
#[must_use]
pub fn read_text(text: &str) -> Article {
    plain::read(text)
}

#[cfg(all(test, feature = "command"))]
mod tests;
