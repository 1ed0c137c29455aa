//! Runs into segments: white space folded, every stretch that stands as it is remembered with its place.

use super::Segment;
use super::white::{is_removed, plain_start};
use super::words::words;
use crate::article::tags::Tag;
use crate::article::tree::{Inside, Run, Tree};
use crate::article::{captions, dateline, headings, inline};
use crate::text::index;

/// Longest bold line, in words, that a single line break turns into a segment of its own: a heading written as
/// `<b>Heading</b><br>text`.
const BOLD_LINE_WORDS: usize = 15;

/// Fewest words of a caption that has a time beside it.
const CAPTION_WORDS: usize = 4;

/// Writes runs into segments, character by character.
pub(super) struct Writer<'t, 'a> {
    tree: &'t Tree<'a>,
    pub(super) done: Vec<Segment>,
    pub(super) open: Segment,
    /// Length of the open text in UTF-16 code units.
    units: usize,
    /// White space is due before the next character.
    pub(super) space: bool,
}

impl<'t, 'a> Writer<'t, 'a> {
    pub(super) fn new(tree: &'t Tree<'a>) -> Self {
        Self { tree, done: Vec::new(), open: Segment::default(), units: 0, space: false }
    }

    pub(super) fn write(&mut self, run: usize) {
        let Run { element, text, space_before } = self.tree.runs[run];
        self.space |= space_before;
        let mut at = 0;
        let mut rest = text;
        while !rest.is_empty() {
            let (plain, spaces) = plain_start(rest);
            if plain > 0 {
                at += self.write_plain(run, element, at, &rest[..plain], spaces);
                rest = &rest[plain..];
            }
            if let Some(char) = rest.chars().next() {
                self.space |= !is_removed(char);
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
        if std::mem::take(&mut self.space) && !new {
            self.open.text.push(' ');
            self.units += 1;
        }
        self.open.pieces.extend([run, at, self.units, units].map(index));
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
    pub(super) fn is_new(&self, run: usize) -> bool {
        self.open.runs.start == run && !self.open.text.is_empty()
    }

    /// A dateline outside any paragraph, before one: `<strong>Jakarta</strong> - <p>…`; readers see one paragraph.
    pub(super) fn holds_a_loose_dateline(&self, paragraph: usize) -> bool {
        let elements = &self.tree.elements;
        let tag = |element: usize| self.tree.up(element).map(|e| elements[e].tag).find(|tag| tag.is_block());
        elements[paragraph].tag == Tag::Paragraph
            && self.open.linked == 0
            && !self.open.text.is_empty()
            && !matches!(tag(self.open.element), Some(Tag::Paragraph | Tag::Heading(_) | Tag::ListItem))
            && dateline::is_loose(&self.open.text)
    }

    /// A list in a picture's caption that names its source: `Panen raya.<span>Sumber :</span><ul><li>Kabar Pagi`.
    pub(super) fn awaits_a_source(&self, list: usize) -> bool {
        self.open.media.is_some()
            && matches!(self.tree.elements[list].tag, Tag::List | Tag::ListItem)
            && captions::ends_in_label(&self.open.text)
    }

    pub(super) fn holds_a_bold_line(&self) -> bool {
        self.open.is_bold()
            && self.open.text.split(' ').count() <= BOLD_LINE_WORDS
            && !headings::is_date(&self.open.text)
    }

    /// Whether a line break before this run begins or ends an item of a list: `… berikut:<br>1. Satu<br>2. Dua`.
    pub(super) fn parts_items(&self, run: usize) -> bool {
        let text = self.tree.runs[run].text;
        !self.open.text.is_empty()
            && !text.trim().is_empty()
            && (headings::is_item(text) || headings::is_item(&self.open.text))
            && !captions::ends_in_label(&self.open.text)
    }

    /// Whether this run and the open text are the caption of a picture and the time beside it, outside paragraphs. `pictured`: a
    /// picture stands between them.
    pub(super) fn parts_caption_from_time(&self, run: usize, pictured: bool) -> bool {
        let elements = &self.tree.elements;
        let Run { element, text, .. } = self.tree.runs[run];
        let is_time = |element: usize| self.tree.up(element).any(|element| elements[element].tag == Tag::Time);
        let is_caption = |text: &str, linked: bool| !linked && words(text.trim()) >= CAPTION_WORDS;
        let block = || self.tree.up(element).map(|element| elements[element].tag).find(|tag| tag.is_block());
        (pictured || self.open.media.is_some())
            && !matches!(block(), Some(Tag::Paragraph | Tag::Heading(_) | Tag::ListItem))
            && match (is_time(self.open.element), is_time(element)) {
                (true, false) => is_caption(text, elements[element].inside.has(Inside::LINK)),
                (false, true) => is_caption(&self.open.text, self.open.linked > 0),
                _ => false,
            }
    }

    /// Initials in brackets in an element of their own end the text before them: `… besok. <b>(abc/def)</b>`.
    pub(super) fn meets_initials(&self, run: usize) -> bool {
        let Run { element, text, .. } = self.tree.runs[run];
        let element = &self.tree.elements[element];
        element.runs.len() == 1 && !element.tag.is_block() && inline::is_initials(text)
    }

    pub(super) fn flush(&mut self) {
        self.space = false;
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
