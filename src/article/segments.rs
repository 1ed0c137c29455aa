//! The text of a page in stretches between block boundaries, white space folded as a browser renders it.

use std::ops::Range;

use super::tags::Tag;
use super::tree::{Element, Inside, Run, Step, Tree};
use super::{dateline, headings, inline};
use crate::report::Anchor;
use crate::text::index;

/// Longest bold line, in words, that a single line break turns into a segment of its own: a heading written as
/// `<b>Heading</b><br>text`.
const BOLD_LINE_WORDS: usize = 15;

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

/// Cuts a page's text at block-level tags, double line breaks, and after a bold line.
#[must_use]
pub(crate) fn cut(tree: &Tree) -> Vec<Segment> {
    let mut writer =
        Writer { tree, done: Vec::new(), open: Segment::default(), units: 0, piece: None, space: Space::No };
    let mut breaks = 0;
    let mut media = None;
    tree.walk(|step| match step {
        Step::Open(element) | Step::Close(element) if cuts(tree, element) => {
            breaks = 0;
            let empty = tree.elements[element].runs.is_empty();
            if (step == Step::Open(element) || empty) && writer.holds_a_loose_dateline(element) {
                writer.space = Space::Written;
            } else {
                writer.flush();
            }
        }
        Step::Open(element) if tree.elements[element].tag == Tag::Break => {
            breaks += 1;
            writer.space = Space::Written;
            if breaks > 1 {
                writer.flush();
            }
        }
        Step::Text(run) => {
            let bold = tree.elements[tree.runs[run].element].inside.has(Inside::BOLD);
            if breaks == 1 && !bold && writer.holds_a_bold_line() || writer.meets_initials(run) {
                writer.flush();
            }
            breaks = 0;
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

/// White space that is due before the next character.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Space {
    No,
    /// One plain space at this offset of the run that is being written.
    Plain(usize),
    /// White space that the page writes otherwise.
    Written,
}

/// A stretch of a run that stands in the text as it is.
struct Piece {
    run: usize,
    from: usize,
    to: usize,
    units: usize,
}

struct Writer<'t, 'a> {
    tree: &'t Tree<'a>,
    done: Vec<Segment>,
    open: Segment,
    /// Length of the open text in UTF-16 code units.
    units: usize,
    piece: Option<Piece>,
    space: Space,
}

impl Writer<'_, '_> {
    fn write(&mut self, run: usize) {
        let Run { element, text, space_before } = self.tree.runs[run];
        if matches!(self.space, Space::Plain(_)) || space_before {
            self.space = Space::Written;
        }
        let mut at = 0;
        let mut rest = text;
        while !rest.is_empty() {
            let (plain, spaces) = plain_start(rest);
            if plain > 0 {
                at += self.write_plain(run, element, at, &rest[..plain], spaces);
                rest = &rest[plain..];
            }
            if let Some(char) = rest.chars().next() {
                if char == ' ' && self.space == Space::No {
                    self.space = Space::Plain(at);
                } else if !is_removed(char) {
                    self.space = Space::Written;
                }
                at += char.len_utf16();
                rest = &rest[char.len_utf8()..];
            }
        }
    }

    /// Writes text that stands in the segment as it is, with so many spaces in it; returns its length in UTF-16 code units.
    fn write_plain(&mut self, run: usize, element: usize, at: usize, text: &str, spaces: usize) -> usize {
        let ascii = text.is_ascii();
        let units = if ascii { text.len() } else { text.chars().map(char::len_utf16).sum() };
        let letters = if ascii { text.len() } else { text.chars().count() } - spaces;
        let new = self.open.text.is_empty();
        if new {
            self.open.runs = run..run + 1;
            self.open.element = element;
        } else if self.open.runs.end != run + 1 {
            self.open.runs.end = run + 1;
            self.open.element = self.tree.common(self.open.element, element);
        }
        let goes_on = self.piece.as_ref().is_some_and(|piece| piece.run == run);
        match (std::mem::replace(&mut self.space, Space::No), &mut self.piece) {
            (Space::Plain(space), Some(piece)) if goes_on && piece.to == space && space + 1 == at => {
                self.open.text.push(' ');
                self.units += 1;
                piece.to = at + units;
            }
            (Space::No, Some(piece)) if goes_on && piece.to == at => piece.to = at + units,
            (space, _) => {
                self.close_piece();
                if space != Space::No && !new {
                    self.open.text.push(' ');
                    self.units += 1;
                }
                self.piece = Some(Piece { run, from: at, to: at + units, units: self.units });
            }
        }
        self.open.text.push_str(text);
        self.units += units;
        self.open.letters += letters;
        let inside = self.tree.elements[element].inside;
        for (bit, count) in [
            (Inside::LINK, &mut self.open.linked),
            (Inside::BOLD, &mut self.open.bold),
            (Inside::ITALIC, &mut self.open.italic),
        ] {
            if inside.has(bit) {
                *count += letters;
            }
        }
        units
    }

    /// Whether the open segment begins with this run.
    fn is_new(&self, run: usize) -> bool {
        self.open.runs.start == run && !self.open.text.is_empty()
    }

    fn close_piece(&mut self) {
        if let Some(piece) = self.piece.take() {
            self.open.pieces.extend([piece.run, piece.from, piece.units, piece.to - piece.from].map(index));
        }
    }

    /// A dateline outside any paragraph, before one: `<strong>Jakarta</strong> - <p>…`; readers see one paragraph.
    fn holds_a_loose_dateline(&self, paragraph: usize) -> bool {
        let elements = &self.tree.elements;
        let tag = |element: usize| self.tree.up(element).map(|e| elements[e].tag).find(|tag| tag.is_block());
        elements[paragraph].tag == Tag::Paragraph
            && self.open.linked == 0
            && !self.open.text.is_empty()
            && !matches!(tag(self.open.element), Some(Tag::Paragraph | Tag::Heading(_) | Tag::ListItem))
            && dateline::is_loose(&self.open.text)
    }

    fn holds_a_bold_line(&self) -> bool {
        self.open.is_bold()
            && self.open.text.split(' ').count() <= BOLD_LINE_WORDS
            && !headings::is_date(&self.open.text)
    }

    /// Initials in brackets in an element of their own end the text before them: `… besok. <b>(abc/def)</b>`.
    fn meets_initials(&self, run: usize) -> bool {
        let Run { element, text, .. } = self.tree.runs[run];
        let element = &self.tree.elements[element];
        element.runs.len() == 1 && !element.tag.is_block() && inline::is_initials(text)
    }

    fn flush(&mut self) {
        self.close_piece();
        self.space = Space::No;
        self.units = 0;
        if self.open.text.is_empty() {
            return;
        }
        let mut segment = std::mem::take(&mut self.open);
        let tree = self.tree;
        segment.inside = tree.elements[segment.element].inside;
        segment.block = tree.up(segment.element).find(|&e| tree.elements[e].tag.is_block()).unwrap_or(0);
        segment.words = words(&segment.text);
        self.done.push(segment);
    }
}

/// The length of the start of a text that stands as it is, in bytes: no white space but single spaces between other characters; and
/// how many of these there are.
fn plain_start(text: &str) -> (usize, usize) {
    let bytes = text.as_bytes();
    let (mut end, mut spaces) = (0, 0);
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        if byte == b' ' && at > 0 && end == at {
            at += 1;
            continue;
        }
        let next = if byte.is_ascii() {
            (!char::from(byte).is_whitespace()).then_some(1)
        } else {
            text[at..].chars().next().filter(|&char| !is_folded(char)).map(char::len_utf8)
        };
        let Some(length) = next else { break };
        spaces += usize::from(end < at);
        at += length;
        end = at;
    }
    (end, spaces)
}

/// Counts words; a script that writes without spaces counts two characters as one.
#[must_use]
pub(crate) fn words(text: &str) -> usize {
    if text.is_ascii() {
        return text
            .as_bytes()
            .split(|&byte| byte == b' ')
            .filter(|word| word.iter().any(u8::is_ascii_alphanumeric))
            .count();
    }
    let spaced = text.split(' ').filter(|word| word.chars().any(char::is_alphanumeric)).count();
    spaced + text.chars().filter(|&char| is_dense(char)).count() / 2
}

/// Scripts written without spaces between words: Han, kana, Thai, Lao, Khmer, Myanmar.
fn is_dense(char: char) -> bool {
    matches!(u32::from(char), 0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1780..=0x17FF | 0x3040..=0x30FF | 0x3400..=0x9FFF)
}

fn is_folded(char: char) -> bool {
    char.is_whitespace() || is_removed(char)
}

/// Soft hyphen, zero-width space, word joiner and byte order mark: nothing is seen of them.
fn is_removed(char: char) -> bool {
    matches!(char, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}')
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
}
