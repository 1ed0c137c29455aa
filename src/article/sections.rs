//! The outline: headings, and which section each block stands in.

use super::headings;
use crate::report::{Block, Kind, Section};
use crate::text::index;

/// Sets ids, numbers and sections of the blocks and returns the outline.
pub(crate) fn outline(blocks: &mut [Block]) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    for (place, block) in blocks.iter_mut().enumerate() {
        block.id = index(place);
        if block.category.is_some() {
            block.section = sections.len().checked_sub(1).map(index);
            continue;
        }
        // "#3 Danau" is shown as it stands; a heading's own number has a mark behind it.
        let marked = |start: usize| block.text[..start].contains(['.', ')']);
        let number = headings::number(&block.text).filter(|&(_, start)| marked(start));
        if matches!(block.kind, Kind::Heading | Kind::ListItem) {
            block.number = number.map(|(number, _)| number);
        }
        if block.kind == Kind::Heading {
            let title = number.map_or(block.text.as_str(), |(_, start)| &block.text[start..]).trim().to_owned();
            sections.push(Section { number: block.number, title, block: block.id, point: None });
        }
        block.section = sections.len().checked_sub(1).map(index);
    }
    sections
}

#[cfg(test)]
mod tests {
    use super::outline;
    use crate::report::{Block, Kind};

    #[test]
    fn blocks_stand_in_the_section_of_the_heading_before_them() {
        let block = |kind, text: &str| Block {
            id: 0,
            kind,
            text: text.to_owned(),
            number: None,
            section: None,
            category: None,
            reason: None,
        };
        let mut blocks = [
            block(Kind::Paragraph, "Pembuka."),
            block(Kind::Heading, "2. Air terjun"),
            block(Kind::ListItem, "1. Masuk"),
            block(Kind::Heading, "Penutup"),
        ];
        let sections = outline(&mut blocks);
        assert_eq!(sections.iter().map(|s| s.title.as_str()).collect::<Vec<_>>(), ["Air terjun", "Penutup"]);
        assert_eq!(sections[0].number, Some(2));
        assert_eq!(blocks.iter().map(|b| b.section).collect::<Vec<_>>(), [None, Some(0), Some(0), Some(1)]);
        assert_eq!(blocks[2].number, Some(1));
        let sections = outline(&mut [block(Kind::Heading, "#3 Danau")]);
        assert_eq!((sections[0].number, sections[0].title.as_str()), (None, "#3 Danau"));
    }
}
