//! The report: what was found on the page, each thing with its place and its reason.
//!
//! Plain data with public fields, lists and never maps, absent values null. Offsets are UTF-16 code units in the block's
//! text, end exclusive, as JavaScript counts; inside the engine places are bytes ([`crate::text::Span`]).

use serde::{Deserialize, Serialize};

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each name is the field's own term")]
pub enum Kind {
    Title,
    Dek,
    Paragraph,
    Heading,
    ListItem,
    Quote,
    Caption,
    Table,
    Other,
}

/// What a boilerplate block is: the name of the toggle that hides it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each name is the toggle's own name")]
pub enum Category {
    ReadAlso,
    Related,
    Ad,
    Share,
    AuthorBox,
    Disclaimer,
    Topics,
    EditorCredit,
    Prompt,
    Promo,
    Navigation,
    Comments,
    Paging,
    Newsletter,
}

/// What an entity is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each name is the field's own term")]
pub enum EntityType {
    Person,
    Organization,
    Place,
    Media,
}

/// A stretch of text between block boundaries of the page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Block {
    /// Its index in [`Report::blocks`].
    pub id: u32,
    /// What it is.
    pub kind: Kind,
    /// Its text: white space folded, soft hyphens and zero-width characters gone (verbatim for plain-text input).
    pub text: String,
    /// A heading's or list item's own number, as written.
    pub number: Option<u32>,
    /// Index into [`Report::outline`] of the section it stands in.
    pub section: Option<u32>,
    /// Null for article content, else what hides it.
    pub category: Option<Category>,
    /// Why it has its category or unusual kind, in a few words of English.
    pub reason: Option<String>,
}

/// A place in a block's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
#[allow(missing_docs, reason = "see the module's text")]
pub struct Place {
    pub block: u32,
    pub start: u32,
    pub end: u32,
}

/// A heading of the article and what its section says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Section {
    /// The heading's own number.
    pub number: Option<u32>,
    /// The heading without its number.
    pub title: String,
    /// The heading's block.
    pub block: u32,
    /// The sentence that says what the section says; null when it has none of its own.
    pub point: Option<Excerpt>,
}

/// A verbatim stretch of a block.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
#[allow(missing_docs, reason = "see Place")]
pub struct Excerpt {
    pub text: String,
    pub block: u32,
    pub start: u32,
    pub end: u32,
    /// UTF-16 units at the start that a display may replace by an ellipsis (a dateline, an opening connective); 0 for none.
    pub trim: u32,
}

/// A person, organization, place or outlet, with all its names joined.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Entity {
    /// Its index in [`Report::entities`].
    pub id: u32,
    /// What it is.
    #[serde(rename = "type")]
    pub kind: EntityType,
    /// Its fullest name.
    pub name: String,
    /// Its other names in this article.
    pub aliases: Vec<String>,
    /// Descriptions that stand for it ("Negeri Tirai Bambu").
    pub epithets: Vec<String>,
    /// What the text or the lists say it is ("juru bicara Kementerian Luar Negeri China").
    pub role: Option<String>,
    /// Where it is named, in order.
    pub mentions: Vec<Mention>,
}

/// One place where an entity is named.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
#[allow(missing_docs, reason = "see Place")]
pub struct Mention {
    pub block: u32,
    pub start: u32,
    pub end: u32,
    pub text: String,
}

/// What somebody says: a direct quotation, its marks not included, or a reported statement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
#[allow(missing_docs, reason = "see Place")]
pub struct Quote {
    pub block: u32,
    pub start: u32,
    pub end: u32,
    pub text: String,
    /// The speaker's [`Entity::id`].
    pub speaker: Option<u32>,
    /// The word that attributes it ("ujar").
    pub cue: Option<String>,
}

/// An outlet, document or institution that the article leans on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
#[allow(missing_docs, reason = "see Place")]
pub struct Source {
    pub name: String,
    /// Where the name stands.
    pub block: u32,
    pub start: u32,
    pub end: u32,
    /// The words that cite it ("dikutip dari").
    pub cue: String,
}

/// A date or time in the text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
#[allow(missing_docs, reason = "see Place")]
pub struct Date {
    pub block: u32,
    pub start: u32,
    pub end: u32,
    pub text: String,
    /// ISO 8601: `2024-07-03`, `2022-02`, `2024-W27`, `2024`, a range as `2025-08-29/2025-08-30`.
    pub iso: Option<String>,
    /// The time of day written in the same sentence: `18:00`, or `18:00+07:00` where the zone is written too.
    pub time: Option<String>,
    /// It was worked out from the publication date ("kemarin"), or its year from other things in the text.
    pub relative: bool,
}

/// An amount, share, count or score in the text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
#[allow(missing_docs, reason = "see Place")]
pub struct Figure {
    pub block: u32,
    pub start: u32,
    pub end: u32,
    pub text: String,
    /// `2.5e12` for "Rp2,5 triliun"; null for a score.
    pub value: Option<f64>,
    /// `IDR`, `USD`, `%`, `orang`, `skor` …
    pub unit: String,
}

/// A dated event in the order of its date.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Event {
    /// ISO 8601, as in [`Date::iso`].
    pub iso: String,
    /// The sentence that tells it.
    pub sentence: Excerpt,
}

/// Boilerplate inside a content block ("[Gambas:Video 20detik]"): marked, never hidden with the block.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
#[allow(missing_docs, reason = "see Place")]
pub struct InlineBoilerplate {
    pub block: u32,
    pub start: u32,
    pub end: u32,
    pub category: Category,
    pub reason: String,
}

/// A person behind the article.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Author {
    /// The name as printed.
    pub name: String,
    /// `writer`, `editor` or `photographer`.
    pub role: String,
}

/// Where a field of the metadata was read ("json-ld", "meta og:title", "page h1").
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
#[allow(missing_docs, reason = "two words each")]
pub struct Provenance {
    pub field: String,
    pub from: String,
}

/// The page among the article's pages.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Paging {
    /// 1 for the first.
    pub current: u32,
    /// How many there are, when the page says so.
    pub total: Option<u32>,
    /// Address of the next page.
    pub next: Option<String>,
    /// Address of the whole article on one page.
    pub all: Option<String>,
}

/// Sizes for the reader.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Stats {
    /// Words of the article's content.
    pub words: u32,
    /// Whole minutes, at least 1 for an article.
    pub reading_minutes: u32,
    /// Words of all boilerplate blocks.
    pub hidden_words: u32,
}

/// All that was found on one page.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Report {
    /// Whether the page holds an article to read.
    pub is_article: bool,
    /// 0 to 1.
    pub confidence: f64,
    /// Why it is an article, or why not, in a few words of English.
    pub reason: String,
    /// The page's address, when known.
    pub url: Option<String>,
    /// The site's name, when known.
    pub site: Option<String>,
    /// The headline without the site's suffix.
    pub title: Option<String>,
    /// The line under the headline.
    pub dek: Option<String>,
    /// Writers' names, as printed.
    pub byline: Vec<String>,
    /// ISO 8601 with zone where known.
    pub published: Option<String>,
    /// ISO 8601 with zone where known.
    pub modified: Option<String>,
    /// Writers, editors and photographers apart.
    pub authors: Vec<Author>,
    /// "Jakarta, IDN Times", as printed.
    pub dateline: Option<String>,
    /// ISO 639-1.
    pub language: Option<String>,
    /// The outlet's own section ("news/world").
    pub channel: Option<String>,
    /// Tags of the article.
    pub topics: Vec<String>,
    /// The address the page calls its own.
    pub canonical: Option<String>,
    /// Where each field above was read.
    pub provenance: Vec<Provenance>,
    /// The page among the article's pages; null when there is one only.
    pub paging: Option<Paging>,
    /// All blocks of the article and of the boilerplate around it, in the page's order; of a page that is no article, its
    /// running text alone.
    pub blocks: Vec<Block>,
    /// Boilerplate inside content blocks.
    pub inline: Vec<InlineBoilerplate>,
    /// The headings.
    pub outline: Vec<Section>,
    /// Three or four verbatim sentences, in the page's order.
    pub summary: Vec<Excerpt>,
    /// Who and what is named.
    pub entities: Vec<Entity>,
    /// Direct quotations.
    pub quotes: Vec<Quote>,
    /// Reported speech.
    pub statements: Vec<Quote>,
    /// What the article leans on.
    pub sources: Vec<Source>,
    /// Dates and times.
    pub dates: Vec<Date>,
    /// Amounts, shares, counts and scores.
    pub figures: Vec<Figure>,
    /// Dated events, oldest first.
    pub timeline: Vec<Event>,
    /// Sizes for the reader.
    pub stats: Stats,
    /// What was left out because a budget was reached, in words.
    pub notes: Vec<String>,
    /// Version of the engine.
    pub version: String,
}

/// What a painter needs beside the report: where each block's text stands in the page.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Anchor {
    /// The snapshot's index of the smallest element that holds the whole block and nothing of another; null when none does.
    pub element: Option<u32>,
    /// Four numbers each, in order: run, offset in the run's text, offset in the block's text, length; UTF-16 code units.
    /// The block's text between two pieces is white space that the page writes otherwise.
    pub pieces: Vec<u32>,
}

/// A report with the anchors of its blocks, one for each.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
#[allow(missing_docs, reason = "the two halves are documented above")]
pub struct Analysis {
    pub report: Report,
    pub anchors: Vec<Anchor>,
}
