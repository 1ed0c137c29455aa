//! The text of a page in stretches between block boundaries, white space folded as a browser renders it.

mod white;
mod words;
mod writer;

use std::ops::Range;

use super::tags::Tag;
use super::tree::{Element, Inside, Step, Tree};
use crate::report::Anchor;
use crate::text::index;
pub(crate) use white::folded;
pub(crate) use words::words;
use writer::Writer;

/// A stretch of text between block boundaries.
#[derive(Debug, Clone, Default)]
pub(crate) struct Segment {
    /// Its text: white space folded, soft hyphens and zero-width characters gone.
    pub text: String,
    /// As in [`Anchor::pieces`].
    pub pieces: Vec<u32>,
    /// The runs it is made of.
    pub runs: Range<usize>,
    /// The smallest element that holds it.
    pub element: usize,
    /// The nearest block-level element that holds it.
    pub block: usize,
    /// Characters other than white space.
    pub letters: usize,
    /// Of these, inside links.
    pub linked: usize,
    /// Of these, bold.
    pub bold: usize,
    /// Of these, italic.
    pub italic: usize,
    /// Words: stretches between white space, or pairs of characters in scripts that write without it.
    pub words: usize,
    /// What the smallest element makes of it.
    pub inside: Inside,
    /// The last image or player between the segment before and this one.
    pub media: Option<usize>,
}

impl Segment {
    /// Share of its characters inside links, 0 to 1.
    #[must_use]
    pub(crate) fn link_share(&self) -> f64 {
        share(self.linked, self.letters)
    }

    /// Whether all of it is bold.
    #[must_use]
    pub(crate) fn is_bold(&self) -> bool {
        self.letters > 0 && self.bold == self.letters
    }

    /// Where a painter finds it.
    #[must_use]
    pub(crate) fn anchor(&self, tree: &Tree) -> Anchor {
        let only = |&element: &usize| {
            let runs = &tree.elements[element].runs;
            runs.start >= self.runs.start && runs.end <= self.runs.end
        };
        let element = Some(self.block).filter(only).or(Some(self.element).filter(only));
        Anchor { element: element.map(index), pieces: self.pieces.clone() }
    }
}

#[allow(clippy::cast_precision_loss, reason = "counts of characters on a page")]
fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

/// Cuts a page's text at block-level tags, double line breaks, after a bold line and around the lines of a list, and a caption from the
/// time beside it.
#[must_use]
pub(crate) fn cut(tree: &Tree) -> Vec<Segment> {
    let mut writer = Writer::new(tree);
    let mut breaks = 0;
    let mut media = None;
    tree.walk(|step| match step {
        Step::Open(element) | Step::Close(element) if cuts(tree, element) => {
            breaks = 0;
            let empty = tree.elements[element].runs.is_empty();
            let opens = step == Step::Open(element);
            if (opens || empty) && writer.holds_a_loose_dateline(element) || opens && writer.awaits_a_source(element) {
                writer.space = true;
            } else {
                writer.flush();
            }
        }
        Step::Open(element) if tree.elements[element].tag == Tag::Break => {
            breaks += 1;
            writer.space = true;
            if breaks > 1 {
                writer.flush();
            }
        }
        Step::Text(run) => {
            let bold = tree.elements[tree.runs[run].element].inside.has(Inside::BOLD);
            let line = breaks == 1 && (!bold && writer.holds_a_bold_line() || writer.parts_items(run));
            if line || writer.meets_initials(run) {
                writer.flush();
            }
            breaks = 0;
            if writer.parts_caption_from_time(run, media.is_some()) {
                media = media.or(writer.open.media);
                writer.flush();
            }
            writer.write(run);
            if let Some(element) = media.take().filter(|_| writer.is_new(run)) {
                writer.open.media = Some(element);
            }
        }
        Step::Open(element) if matches!(tree.elements[element].tag, Tag::Image | Tag::Media) => media = Some(element),
        Step::Open(_) | Step::Close(_) => {}
    });
    writer.flush();
    writer.done
}

/// Whether text before an element and text inside it are apart: block-level elements, and buttons outside paragraphs.
fn cuts(tree: &Tree, element: usize) -> bool {
    let Element { tag, parent, .. } = tree.elements[element];
    tag.is_block() || tag == Tag::Button && !matches!(tree.elements[parent].tag, Tag::Paragraph | Tag::Heading(_))
}

#[cfg(test)]
mod tests {
    use super::{Segment, cut};
    use crate::article::tree::Tree;
    use crate::page::PageSnapshot;

    /// A body with one paragraph of the runs given; `|` stands for a line break element.
    fn paragraph(runs: &[&str]) -> PageSnapshot {
        let mut page = PageSnapshot {
            strings: ["", "body", "p", "br"].map(String::from).to_vec(),
            elements: vec![0, 1, 0, 0, 0, 2, 0, 0],
            ..PageSnapshot::default()
        };
        for run in runs {
            if *run == "|" {
                let before = u32::try_from(page.runs.len() / 3).expect("few runs");
                page.elements.extend([1, 3, before, 0]);
            } else {
                let units = u32::try_from(run.encode_utf16().count()).expect("short");
                page.runs.extend([1, units, 0]);
                page.text.push_str(run);
            }
        }
        page
    }

    fn texts(page: &PageSnapshot) -> Vec<String> {
        cut(&Tree::read(page)).into_iter().map(|segment| segment.text).collect()
    }

    fn assert_pieces(page: &PageSnapshot) {
        let tree = Tree::read(page);
        for Segment { text, pieces, .. } in cut(&tree) {
            let text: Vec<u16> = text.encode_utf16().collect();
            let mut covered = vec![false; text.len()];
            for piece in pieces.chunks_exact(4) {
                let [run, from, to, len] = [piece[0], piece[1], piece[2], piece[3]].map(|n| n as usize);
                let source: Vec<u16> = tree.runs[run].text.encode_utf16().collect();
                assert_eq!(source[from..from + len], text[to..to + len]);
                covered[to..to + len].fill(true);
            }
            for (unit, covered) in text.iter().zip(covered) {
                assert!(covered || *unit == u16::from(b' '), "only white space may lie between pieces");
            }
        }
    }

    #[test]
    fn white_space_is_folded_and_pieces_reproduce_the_text() {
        let page = paragraph(&["  Harga\n\n beras\u{a0}naik", " 5\u{ad}0 \u{200b}persen \u{1f35a}", "hari ini "]);
        assert_eq!(texts(&page), ["Harga beras naik 50 persen \u{1f35a}hari ini"]);
        assert_pieces(&page);
    }

    #[test]
    fn random_runs_keep_their_pieces() {
        let parts = ["a", " ", "\u{a0}", "é", "\u{1f35a}", "\n", "\u{ad}", "bc", "  ", "。"];
        let mut state = 7_u32;
        for _ in 0..300 {
            let mut runs = Vec::new();
            for _ in 0..4 {
                let mut run = String::new();
                for _ in 0..6 {
                    state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    run.push_str(parts[(state >> 16) as usize % parts.len()]);
                }
                runs.push(run);
            }
            let page = paragraph(&runs.iter().map(String::as_str).collect::<Vec<_>>());
            assert_pieces(&page);
        }
    }

    #[test]
    fn one_line_break_stays_inside_two_cut() {
        assert_eq!(texts(&paragraph(&["Satu", "|", "dua", "|", "|", "tiga"])), ["Satu dua", "tiga"]);
    }

    #[test]
    fn one_line_break_parts_the_items_of_a_list() {
        let list = paragraph(&["Jalannya:", "|", "- Cempaka dan", " Anggrek", "|", "- Melati", "|", "Hati-hati."]);
        assert_eq!(texts(&list), ["Jalannya:", "- Cempaka dan Anggrek", "- Melati", "Hati-hati."]);
        assert_pieces(&list);
    }
}
