//! Entities over a whole article, one file for each phenomenon; all texts were written for these tests.

#![allow(clippy::disallowed_methods, reason = "no part of the extension")]
#![allow(clippy::unwrap_used, reason = "a test that finds nothing to unwrap has failed")]

mod acronyms;
mod capitals;
mod clubs;
mod companies;
mod datelines;
mod designators;
mod epithets;
mod foreign_names;
mod headlines;
mod hospitals;
mod initials;
mod institutions;
mod lists;
mod nicknames;
mod offices;
mod ordinary_words;
mod outlets;
mod pairs;
mod roles;
mod short_names;
mod spans;
mod tokens;
mod units;
mod works;

use simak::entity::{self, Entity};
use simak::report::{Block, Category, EntityType, Kind};
use simak::text::Text;

/// An article's blocks: the first line is the headline, the others are paragraphs.
fn blocks(lines: &[&str]) -> Vec<Block> {
    let block = |(index, line): (usize, &&str)| Block {
        id: u32::try_from(index).unwrap(),
        kind: if index == 0 { Kind::Title } else { Kind::Paragraph },
        text: (*line).to_owned(),
        number: None,
        section: None,
        category: None,
        reason: None,
    };
    lines.iter().enumerate().map(block).collect()
}

/// The entities of such an article, with the texts of their mentions.
struct Found {
    blocks: Vec<Block>,
    entities: Vec<Entity>,
}

fn find(lines: &[&str]) -> Found {
    find_in(blocks(lines))
}

fn find_in(blocks: Vec<Block>) -> Found {
    let entities = entity::find(&Text::read(&blocks));
    Found { blocks, entities }
}

impl Found {
    /// The entity with a mention that reads so.
    #[track_caller]
    fn of(&self, text: &str) -> &Entity {
        let found = self.entities.iter().find(|entity| self.texts(entity).contains(&text));
        found.unwrap_or_else(|| panic!("no mention {text:?} in {:?}", self.all()))
    }

    /// The texts of an entity's mentions.
    fn texts(&self, entity: &Entity) -> Vec<&str> {
        entity.mentions.iter().map(|m| &self.blocks[m.block].text[m.start..m.end]).collect()
    }

    /// Whether some mention reads so.
    fn has(&self, text: &str) -> bool {
        self.all().iter().any(|(found, _)| found == &text)
    }

    /// All mentions with their types.
    fn all(&self) -> Vec<(&str, EntityType)> {
        self.entities.iter().flat_map(|e| self.texts(e).into_iter().map(|text| (text, e.kind))).collect()
    }

    /// Asserts that both texts are mentions of one entity.
    #[track_caller]
    fn same(&self, one: &str, other: &str) {
        assert_eq!(self.of(one).name, self.of(other).name, "{one:?} and {other:?} in {:?}", self.all());
    }

    /// Asserts that the texts are mentions of two entities.
    #[track_caller]
    fn apart(&self, one: &str, other: &str) {
        assert!(!std::ptr::eq(self.of(one), self.of(other)), "{one:?} and {other:?} in {:?}", self.all());
    }
}

#[test]
fn boilerplate_is_not_read() {
    let mut blocks = blocks(&["Wali kota meresmikan taman", "Joko Widodo menanam pohon di Surakarta, Senin."]);
    blocks[1].category = Some(Category::ReadAlso);
    assert!(find_in(blocks).entities.is_empty());
}
