//! The flat columns of a snapshot as a tree that can be trusted: every index in range, every range nested.
//!
//! Whatever is wrong in the columns is repaired, never refused: an element whose parent is already closed becomes a child of
//! the element that is open, a run of an unknown element likewise, text that is missing reads as empty.

mod columns;
mod inside;
mod walk;

use std::ops::Range;

use super::hints::Hints;
use super::tags::Tag;
use crate::page::{ELEMENT_HIDDEN, ELEMENT_WIDTH, MAX_ELEMENTS, PageSnapshot};
use columns::{attributes, runs};
pub(crate) use inside::Inside;
pub(crate) use walk::Step;

/// Deepest nesting that is kept: what lies deeper counts as lying there, so that walking up costs a bounded time.
const MAX_DEPTH: usize = 400;

/// One element.
#[derive(Debug, Clone)]
pub(crate) struct Element {
    /// Its parent; the root's own index for the root.
    pub parent: usize,
    /// Its name's meaning.
    pub tag: Tag,
    /// One past its last descendant.
    pub end: usize,
    /// The runs inside it.
    pub runs: Range<usize>,
    /// What it and its ancestors make of its text.
    pub inside: Inside,
    /// What its own class, id and role say.
    pub hints: Hints,
}

/// One text node.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Run<'a> {
    /// Its parent element.
    pub element: usize,
    /// Its text, verbatim.
    pub text: &'a str,
    /// White space stands before it.
    pub space_before: bool,
}

/// A page as a tree.
#[derive(Debug, Clone)]
pub(crate) struct Tree<'a> {
    page: &'a PageSnapshot,
    /// In document order; every element comes after its parent. Never empty.
    pub elements: Vec<Element>,
    /// In document order.
    pub runs: Vec<Run<'a>>,
    /// Element, name's and value's string; sorted by element.
    attributes: Vec<(usize, usize, usize)>,
}

impl<'a> Tree<'a> {
    /// Reads a snapshot.
    #[must_use]
    pub(crate) fn read(page: &'a PageSnapshot) -> Self {
        let attributes = attributes(page);
        let runs = runs(page);
        let mut tree = Self { page, elements: Vec::new(), runs, attributes };
        tree.nest();
        tree
    }

    /// Builds the elements with their ranges, repairing what does not nest.
    fn nest(&mut self) {
        let page = self.page;
        let mut tags = vec![None; page.strings.len()];
        let mut hints = vec![None; page.strings.len()];
        // Whether an attribute of this name says what a box is, and whether it is an address.
        let mut uses = vec![None; page.strings.len()];
        let mut attribute = 0;
        let mut run = 0;
        let mut open: Vec<usize> = vec![0];
        let count = (page.elements.len() / ELEMENT_WIDTH).min(MAX_ELEMENTS);
        self.elements.reserve(count.max(1));
        for index in 0..count.max(1) {
            let row = page.elements.get(index * ELEMENT_WIDTH..(index + 1) * ELEMENT_WIDTH).unwrap_or(&[0; 4]);
            let first_run = (row[2] as usize).clamp(run, self.runs.len());
            while run < first_run && index > 0 {
                self.place_run(run, &mut open);
                run += 1;
            }
            let parent = if index == 0 { 0 } else { self.close_to(row[0] as usize, run, &mut open) };
            let name = row[1] as usize;
            let tag = match tags.get(name) {
                Some(Some(tag)) => *tag,
                Some(None) => *tags[name].insert(Tag::of(&page.strings[name])),
                None => Tag::Inline,
            };
            let mut own = Hints::default();
            let mut leads = false;
            while let Some(&(_, name, value)) = self.attributes.get(attribute).filter(|row| row.0 <= index) {
                let (hinting, address) = *uses[name]
                    .get_or_insert_with(|| (Hints::are_in(&page.strings[name]), page.strings[name] == "href"));
                if hinting {
                    own = own | *hints[value].get_or_insert_with(|| Hints::read(&page.strings[value]));
                }
                leads |= address && leads_away(&page.strings[value]);
                attribute += 1;
            }
            let tag = if tag == Tag::Link && !leads { Tag::Inline } else { tag };
            let above = if index == 0 { Inside::default() } else { self.elements[parent].inside };
            let hidden = if row[3] & ELEMENT_HIDDEN != 0 { Inside::HIDDEN } else { Inside::default() };
            let inside = above | Inside::of(tag) | hidden;
            self.elements.push(Element { parent, tag, end: index + 1, runs: run..run, inside, hints: own });
            if index > 0 && open.len() < MAX_DEPTH {
                open.push(index);
            }
        }
        while run < self.runs.len() {
            self.place_run(run, &mut open);
            run += 1;
        }
        while let Some(index) = open.pop() {
            self.close(index, run);
        }
    }

    /// Closes what is open down to `wanted` and returns it, or returns what is open when `wanted` is not.
    fn close_to(&mut self, wanted: usize, run: usize, open: &mut Vec<usize>) -> usize {
        // `open` is sorted, since a child comes after its parent.
        if let Ok(place) = open.binary_search(&wanted) {
            while open.len() > place + 1 {
                if let Some(index) = open.pop() {
                    self.close(index, run);
                }
            }
        }
        open.last().copied().unwrap_or(0)
    }

    fn close(&mut self, index: usize, run: usize) {
        let end = self.elements.len();
        self.elements[index].end = end;
        self.elements[index].runs.end = run;
    }

    fn place_run(&mut self, run: usize, open: &mut Vec<usize>) {
        self.runs[run].element = self.close_to(self.runs[run].element, run, open);
    }

    /// The value of an attribute; the empty string counts as absent.
    #[must_use]
    pub(crate) fn attribute(&self, element: usize, name: &str) -> Option<&'a str> {
        let first = self.attributes.partition_point(|row| row.0 < element);
        let own = self.attributes[first..].iter().take_while(|row| row.0 == element);
        let strings = &self.page.strings;
        own.filter(|row| strings[row.1] == name).map(|row| strings[row.2].as_str()).find(|value| !value.is_empty())
    }

    /// The elements that give an attribute one of these values, in order.
    #[must_use]
    pub(crate) fn with_value(&self, name: &str, values: &[&str]) -> Vec<usize> {
        let strings = &self.page.strings;
        let rows = self.attributes.iter().filter(|row| strings[row.1] == name);
        rows.filter(|row| values.contains(&strings[row.2].as_str())).map(|row| row.0).collect()
    }

    /// The element and its ancestors, inside out.
    pub(crate) fn up(&self, element: usize) -> impl Iterator<Item = usize> + '_ {
        let mut next = Some(element);
        std::iter::from_fn(move || {
            let index = next?;
            let parent = self.elements[index].parent;
            next = (parent != index).then_some(parent);
            Some(index)
        })
    }

    /// Whether `inner` is `outer` or inside it.
    #[must_use]
    pub(crate) fn holds(&self, outer: usize, inner: usize) -> bool {
        (outer..self.elements[outer].end).contains(&inner)
    }

    /// The smallest element that holds both.
    #[must_use]
    pub(crate) fn common(&self, a: usize, b: usize) -> usize {
        self.up(a).find(|&element| self.holds(element, b)).unwrap_or(0)
    }
}

/// Whether an address leads anywhere else: a heading that links to itself is no link.
fn leads_away(href: &str) -> bool {
    !href.is_empty() && (!href.starts_with('#') || href.len() == 1)
}

#[cfg(test)]
mod tests {
    use super::{Step, Tree};
    use crate::page::PageSnapshot;

    fn page() -> PageSnapshot {
        PageSnapshot {
            strings: ["", "body", "p", "b"].map(String::from).to_vec(),
            // body > p > b, then p
            elements: vec![0, 1, 0, 0, 0, 2, 0, 0, 1, 3, 1, 0, 0, 2, 3, 0],
            runs: vec![1, 3, 0, 2, 4, 0, 1, 1, 0, 3, 2, 0],
            text: "Aku kamu.Ya".to_owned(),
            ..PageSnapshot::default()
        }
    }

    #[test]
    fn ranges_nest() {
        let page = page();
        let tree = Tree::read(&page);
        let ranges: Vec<_> = tree.elements.iter().map(|e| (e.end, e.runs.clone())).collect();
        assert_eq!(ranges, [(4, 0..4), (3, 0..3), (3, 1..2), (4, 3..4)]);
        assert_eq!(tree.runs[1].text, " kam");
        let mut steps = Vec::new();
        tree.walk(|step| steps.push(step));
        assert_eq!(steps[..5], [Step::Open(0), Step::Open(1), Step::Text(0), Step::Open(2), Step::Text(1)]);
        assert_eq!(steps.len(), 12);
    }

    #[test]
    fn a_hostile_snapshot_is_repaired() {
        for seed in 0..400_u32 {
            let mut page = page();
            let mut state = seed.wrapping_mul(2_654_435_761).wrapping_add(7);
            let mut next = || {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                state >> 16
            };
            for _ in 0..6 {
                let value = if next() % 3 == 0 { u32::MAX } else { next() % 7 };
                let columns = [&mut page.elements, &mut page.runs, &mut page.attributes];
                let column = columns.into_iter().nth(next() as usize % 3).expect("three columns");
                if column.is_empty() {
                    column.extend([value, 1, 2]);
                }
                let place = next() as usize % column.len();
                column[place] = value;
            }
            let tree = Tree::read(&page);
            let mut open = Vec::new();
            let mut texts = 0;
            tree.walk(|step| match step {
                Step::Open(index) => open.push(index),
                Step::Close(index) => assert_eq!(open.pop(), Some(index)),
                Step::Text(run) => {
                    assert_eq!(open.last(), Some(&tree.runs[run].element));
                    texts += 1;
                }
            });
            assert!(open.is_empty());
            assert_eq!(texts, tree.runs.len());
            assert!(tree.elements.iter().enumerate().skip(1).all(|(index, element)| element.parent < index));
        }
    }
}
