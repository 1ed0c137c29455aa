//! Who says what, and what the article leans on.

mod account;
mod attribution;
mod follow;
mod lexicon;
mod marks;
mod quotes;
mod scene;
mod sources;
mod speaker;
mod statements;
#[cfg(test)]
mod testing;

use crate::entity::Entity;
use crate::text::{Span, Text};

/// A quotation or a reported statement; the span does not hold the quotation marks.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs, reason = "as in the report")]
pub struct Quote {
    pub span: Span,
    /// Index into the entities.
    pub speaker: Option<usize>,
    pub cue: Option<String>,
}

/// A citation; the span is that of the name.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs, reason = "as in the report")]
pub struct Source {
    pub name: String,
    pub span: Span,
    pub cue: String,
}

/// All speech of an article, in the order of the text.
#[derive(Debug, Clone, Default, PartialEq)]
#[allow(missing_docs, reason = "as in the report")]
pub struct Speech {
    pub quotes: Vec<Quote>,
    pub statements: Vec<Quote>,
    pub sources: Vec<Source>,
}

/// Finds quotations, statements and sources.
#[must_use]
pub fn find(text: &Text, entities: &[Entity]) -> Speech {
    let scene = scene::Scene::new(text, entities);
    let quotes = quotes::find(&scene);
    let statements = statements::find(&scene, &quotes);
    let mut speech = quotes::attribute(&scene, &quotes, statements);
    speech.sources = sources::find(&scene, &quotes);
    speech
}
