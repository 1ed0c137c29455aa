//! The article as the search for speakers sees it: words by their place, and who is named where.

use crate::entity::Entity;
use crate::order::sort_by_key;
use crate::report::EntityType;
use crate::text::{Passage, Sentence, Span, Text};

/// A name in a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Named {
    /// First byte.
    pub(super) start: usize,
    /// One past the last byte.
    pub(super) end: usize,
    /// Index into the entities.
    pub(super) entity: usize,
}

/// The text with its names by block.
#[derive(Debug)]
pub(super) struct Scene<'a> {
    pub(super) text: &'a Text<'a>,
    pub(super) entities: &'a [Entity],
    names: Vec<Vec<Named>>,
}

impl<'a> Scene<'a> {
    pub(super) fn new(text: &'a Text<'a>, entities: &'a [Entity]) -> Self {
        let mut names = vec![Vec::new(); text.passages.len()];
        for (entity, row) in entities.iter().enumerate() {
            for span in &row.mentions {
                if let Some(block) = names.get_mut(span.block) {
                    block.push(Named { start: span.start, end: span.end, entity });
                }
            }
        }
        for block in &mut names {
            sort_by_key(block, |name| name.start);
        }
        Self { text, entities, names }
    }

    pub(super) fn passage(&self, block: usize) -> &'a Passage<'a> {
        &self.text.passages[block]
    }

    /// The names of a block that start in a range of bytes.
    pub(super) fn names(&self, block: usize, start: usize, end: usize) -> &[Named] {
        let names = self.names.get(block).map_or(&[][..], Vec::as_slice);
        let first = names.partition_point(|name| name.start < start);
        let last = names.partition_point(|name| name.start < end);
        names.get(first..last).unwrap_or_default()
    }

    /// The name that a byte lies in.
    pub(super) fn name_at(&self, block: usize, at: usize) -> Option<Named> {
        let names = self.names.get(block)?;
        let after = names.partition_point(|name| name.start <= at);
        names.get(after.checked_sub(1)?).copied().filter(|name| at < name.end)
    }

    pub(super) fn is_person(&self, entity: usize) -> bool {
        self.entities.get(entity).is_some_and(|entity| entity.kind == EntityType::Person)
    }

    /// Whether an entity is an organization or an outlet.
    pub(super) fn is_organization(&self, entity: usize) -> bool {
        let kind = self.entities.get(entity).map(|entity| entity.kind);
        matches!(kind, Some(EntityType::Organization | EntityType::Media))
    }

    /// The sentence a byte lies in, or the last one before it.
    pub(super) fn sentence(&self, block: usize, at: usize) -> Option<&'a Sentence> {
        self.passage(block).sentence_at(at)
    }
}

/// Words of a block by index; an index outside gives the empty word.
#[derive(Debug, Clone, Copy)]
pub(super) struct Words<'a> {
    passage: &'a Passage<'a>,
}

impl<'a> Words<'a> {
    pub(super) fn new(passage: &'a Passage<'a>) -> Self {
        Self { passage }
    }

    pub(super) fn text(&self, index: usize) -> &'a str {
        self.passage.tokens.get(index).map_or("", |token| self.passage.word(token))
    }

    /// The word `back` places before; empty before the first.
    pub(super) fn before(&self, index: usize, back: usize) -> &'a str {
        index.checked_sub(back).map_or("", |at| self.text(at))
    }

    pub(super) fn start(&self, index: usize) -> usize {
        self.passage.tokens.get(index).map_or(self.passage.block.text.len(), |token| token.start)
    }

    pub(super) fn end(&self, index: usize) -> usize {
        self.passage.tokens.get(index).map_or(self.passage.block.text.len(), |token| token.end)
    }

    /// Index of the first word that starts at or after a byte.
    pub(super) fn at(&self, byte: usize) -> usize {
        self.passage.tokens.partition_point(|token| token.start < byte)
    }

    pub(super) fn count(&self) -> usize {
        self.passage.tokens.len()
    }
}

/// A span of a block.
pub(super) fn span(block: usize, range: std::ops::Range<usize>) -> Span {
    Span { block, start: range.start, end: range.end }
}
