//! Blocks of invented text for the tests of all rooms.

use crate::report::{Block, Kind};

/// A paragraph for each line.
pub(crate) fn blocks(lines: &[&str]) -> Vec<Block> {
    let block = |(id, line): (usize, &&str)| Block {
        id: super::index(id),
        kind: Kind::Paragraph,
        text: (*line).to_owned(),
        number: None,
        section: None,
        category: None,
        reason: None,
    };
    lines.iter().enumerate().map(block).collect()
}
