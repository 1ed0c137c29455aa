//! One walk over the parsed document that writes the snapshot's columns, one that reads the document's head matter.

use super::arena::{DOCUMENT, Data, Id, NIL, Node, Nodes};
use super::hash::Seeded;
use super::raw::JSON_LD;
use crate::page::{
    CHILDLESS, ELEMENT_HIDDEN, ELEMENT_WIDTH, KEPT_ATTRIBUTES, Link, MAX_ATTRIBUTE, MAX_ELEMENTS, MAX_HEAD_ENTRIES,
    MAX_HEAD_VALUE, MAX_JSON_LD, MAX_TEXT, Meta, PageSnapshot, RUN_SPACE_BEFORE, SKIPPED, is_white_space,
};
use crate::text::{index, utf16_len};
use html5ever::{Attribute, LocalName, local_name};
use std::collections::HashMap;

/// Writes the snapshot of a document, its address aside.
pub(super) fn snapshot(nodes: &Nodes) -> PageSnapshot {
    let mut page = PageSnapshot { strings: vec![String::new()], ..PageSnapshot::default() };
    read_head_matter(nodes, &mut page);
    let root = children(nodes, DOCUMENT).find(|&id| tag(&nodes[id]) == Some(&local_name!("html")));
    if let Some(root) = root {
        page.language = attribute(&nodes[root], "lang").unwrap_or("").to_owned();
        let body = children(nodes, root)
            .find(|&id| matches!(tag(&nodes[id]), Some(&(local_name!("body") | local_name!("frameset")))));
        if let Some(body) = body {
            Walk::new(nodes, &mut page).walk(body);
        }
    }
    page
}

/// The walk's state.
struct Walk<'a> {
    nodes: &'a Nodes,
    page: &'a mut PageSnapshot,
    skipped: [LocalName; SKIPPED.len()],
    childless: [LocalName; CHILDLESS.len()],
    /// The attributes that are kept, each with its name's string from its first use on.
    kept: [(LocalName, Option<u32>); KEPT_ATTRIBUTES.len()],
    interned: HashMap<&'a str, u32, Seeded>,
    text_units: usize,
    /// White space was walked since the last run.
    space: bool,
}

impl<'a> Walk<'a> {
    fn new(nodes: &'a Nodes, page: &'a mut PageSnapshot) -> Self {
        Self {
            nodes,
            page,
            skipped: SKIPPED.map(LocalName::from),
            childless: CHILDLESS.map(LocalName::from),
            kept: KEPT_ATTRIBUTES.map(|name| (LocalName::from(name), None)),
            interned: HashMap::with_capacity_and_hasher(nodes.len() / 4, Seeded::default()),
            text_units: 0,
            space: false,
        }
    }

    fn walk(&mut self, body: Id) {
        self.element(body, 0);
        // Each entry is the next sibling to visit and the index of its parent element; never recurses.
        let mut open = vec![];
        self.open(&mut open, body, 0);
        while let Some((id, parent)) = open.pop() {
            if id == NIL {
                continue;
            }
            let node = &self.nodes[id];
            open.push((node.next, parent));
            match &node.data {
                Data::Other => {}
                Data::Text(text) => {
                    if !self.run(text, parent) {
                        return;
                    }
                }
                Data::Element { name, .. } => {
                    if self.skipped.contains(&name.local) {
                        continue;
                    }
                    let element = self.page.elements.len() / ELEMENT_WIDTH;
                    if element >= MAX_ELEMENTS {
                        self.page.truncated = true;
                        return;
                    }
                    self.element(id, parent);
                    if !self.childless.contains(&name.local) {
                        self.open(&mut open, id, index(element));
                    }
                }
            }
        }
    }

    /// Plans the visit of an element's children, those of its shadow root first.
    fn open(&self, open: &mut Vec<(Id, u32)>, id: Id, element: u32) {
        let node = &self.nodes[id];
        open.push((node.first, element));
        if let Data::Element { shadow, .. } = node.data
            && shadow != NIL
        {
            open.push((self.nodes[shadow].first, element));
        }
    }

    fn element(&mut self, id: Id, parent: u32) {
        let Data::Element { name, attributes, .. } = &self.nodes[id].data else { return };
        let element = index(self.page.elements.len() / ELEMENT_WIDTH);
        let runs = index(self.page.runs.len() / crate::page::RUN_WIDTH);
        let tag = self.intern(&name.local);
        let hidden = if attributes.iter().any(hides) { ELEMENT_HIDDEN } else { 0 };
        self.page.elements.extend([parent, tag, runs, hidden]);
        for attribute in attributes {
            let place = self.kept.iter().position(|(name, _)| *name == attribute.name.local);
            let Some(place) = place.filter(|_| !attribute.value.is_empty()) else { continue };
            let name = self.kept[place].1.unwrap_or_else(|| self.intern(KEPT_ATTRIBUTES[place]));
            self.kept[place].1 = Some(name);
            let value = self.intern(cut(&attribute.value, MAX_ATTRIBUTE));
            self.page.attributes.extend([element, name, value]);
        }
    }

    /// Writes a text node; false when it would exceed the budget.
    fn run(&mut self, text: &str, parent: u32) -> bool {
        if text.chars().all(is_white_space) {
            self.space = true;
            return true;
        }
        let units = utf16_len(text);
        self.text_units += units as usize;
        if self.text_units > MAX_TEXT {
            self.page.truncated = true;
            return false;
        }
        let space = if std::mem::take(&mut self.space) { RUN_SPACE_BEFORE } else { 0 };
        self.page.runs.extend([parent, units, space]);
        self.page.text.push_str(text);
        true
    }

    fn intern(&mut self, string: &'a str) -> u32 {
        if string.is_empty() {
            return 0;
        }
        *self.interned.entry(string).or_insert_with(|| {
            self.page.strings.push(string.to_owned());
            index(self.page.strings.len() - 1)
        })
    }
}

/// Whether an attribute of this name is read by anything here.
pub(super) fn reads(name: &str) -> bool {
    const MORE: [&str; 7] = ["hidden", "aria-hidden", "style", "lang", "property", "http-equiv", "shadowrootmode"];
    KEPT_ATTRIBUTES.iter().chain(&MORE).any(|known| *known == name)
}

/// Whether an attribute hides its element.
fn hides(attribute: &Attribute) -> bool {
    match attribute.name.local {
        local_name!("hidden") => true,
        local_name!("aria-hidden") => &*attribute.value == "true",
        local_name!("style") => {
            let style: String =
                attribute.value.chars().filter(|&c| !is_white_space(c)).map(|c| c.to_ascii_lowercase()).collect();
            style.contains("display:none") || style.contains("visibility:hidden")
        }
        _ => false,
    }
}

/// Reads title, meta, links and JSON-LD of the whole document, but not of templates and shadow roots.
fn read_head_matter(nodes: &Nodes, page: &mut PageSnapshot) {
    let mut has_title = false;
    let mut id = DOCUMENT;
    while id != NIL {
        let node = &nodes[id];
        match tag(node) {
            Some(&local_name!("title")) if !has_title => {
                has_title = true;
                let text = text_of(nodes, id);
                let folded: Vec<&str> = text.split_ascii_whitespace().collect();
                page.title = cut(&folded.join(" "), MAX_HEAD_VALUE).to_owned();
            }
            Some(&local_name!("meta")) if page.meta.len() < MAX_HEAD_ENTRIES => page.meta.extend(meta(node)),
            Some(&local_name!("link")) if page.links.len() < MAX_HEAD_ENTRIES => page.links.extend(link(node)),
            Some(&local_name!("script")) if page.json_ld.len() < MAX_HEAD_ENTRIES => {
                let is_json_ld = attribute(node, "type").is_some_and(|t| t.eq_ignore_ascii_case(JSON_LD));
                let text = if is_json_ld { text_of(nodes, id) } else { String::new() };
                if !text.is_empty() && utf16_len(&text) as usize <= MAX_JSON_LD {
                    page.json_ld.push(text);
                }
            }
            _ => {}
        }
        id = following(nodes, id);
    }
}

fn meta(node: &Node) -> Option<Meta> {
    let content = attribute(node, "content")?;
    let name = ["name", "property", "itemprop", "http-equiv"]
        .into_iter()
        .filter_map(|key| attribute(node, key))
        .map(str::trim)
        .find(|name| !name.is_empty())?;
    Some(Meta { name: cut(name, MAX_ATTRIBUTE).to_lowercase(), content: cut(content, MAX_HEAD_VALUE).to_owned() })
}

fn link(node: &Node) -> Option<Link> {
    let href = attribute(node, "href")?;
    let rel = attribute(node, "rel")?
        .split_ascii_whitespace()
        .map(str::to_ascii_lowercase)
        .find(|rel| matches!(rel.as_str(), "canonical" | "amphtml" | "next" | "prev"))?;
    Some(Link { rel, href: cut(href, MAX_HEAD_VALUE).to_owned() })
}

/// The node after this one in document order.
fn following(nodes: &Nodes, mut id: Id) -> Id {
    if nodes[id].first != NIL {
        return nodes[id].first;
    }
    while id != NIL && nodes[id].next == NIL {
        id = nodes[id].parent;
    }
    if id == NIL { NIL } else { nodes[id].next }
}

fn children(nodes: &Nodes, id: Id) -> impl Iterator<Item = Id> + '_ {
    let some = |id: Id| (id != NIL).then_some(id);
    std::iter::successors(some(nodes[id].first), move |&child| some(nodes[child].next))
}

/// The text of an element's own text nodes.
fn text_of(nodes: &Nodes, id: Id) -> String {
    let texts = children(nodes, id).filter_map(|child| match &nodes[child].data {
        Data::Text(text) => Some(&**text),
        _ => None,
    });
    texts.collect()
}

fn tag(node: &Node) -> Option<&LocalName> {
    match &node.data {
        Data::Element { name, .. } => Some(&name.local),
        _ => None,
    }
}

fn attribute<'a>(node: &'a Node, key: &str) -> Option<&'a str> {
    let Data::Element { attributes, .. } = &node.data else { return None };
    attributes.iter().find(|attribute| &*attribute.name.local == key).map(|attribute| &*attribute.value)
}

/// The longest start of a text that has at most `units` UTF-16 code units.
fn cut(text: &str, units: usize) -> &str {
    if text.len() <= units {
        return text;
    }
    let mut left = units;
    let end = text.char_indices().find(|&(_, c)| match left.checked_sub(c.len_utf16()) {
        Some(rest) => {
            left = rest;
            false
        }
        None => true,
    });
    end.map_or(text, |(at, _)| &text[..at])
}
