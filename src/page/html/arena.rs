//! The document while it is parsed: one vector of nodes that point at each other by index.

use html5ever::interface::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::{Attribute, LocalName, Namespace, QualName, local_name, ns};
use std::borrow::Cow;
use std::cell::{Cell, Ref, RefCell};

/// Index of a node.
pub(super) type Id = u32;
/// No node.
pub(super) const NIL: Id = u32::MAX;
/// The document's own node.
pub(super) const DOCUMENT: Id = 0;

/// Pages have about one node for so many bytes.
const BYTES_PER_NODE: usize = 64;

/// What a node is.
pub(super) enum Data {
    /// The document, a template's contents, a comment: nothing of its own to read.
    Other,
    /// A text node.
    Text(StrTendril),
    /// An element; `contents` of a template, `shadow` for the contents of an open shadow root.
    Element { name: QualName, attributes: Vec<Attribute>, contents: Id, shadow: Id },
}

/// A node and its neighbours.
pub(super) struct Node {
    pub(super) data: Data,
    pub(super) parent: Id,
    pub(super) first: Id,
    pub(super) next: Id,
    last: Id,
    previous: Id,
    /// How deep it stood when it was put in.
    depth: u32,
}

impl Node {
    fn new(data: Data) -> Self {
        Self { data, parent: NIL, first: NIL, next: NIL, last: NIL, previous: NIL, depth: 0 }
    }
}

/// All nodes. Indices come from the arena itself and nodes are never taken out, so an index always has its node.
pub(super) struct Nodes {
    list: Vec<Node>,
    /// Stands for the name of what is no element, which the tree builder promises not to ask for.
    no_name: QualName,
}

impl std::ops::Index<Id> for Nodes {
    type Output = Node;
    fn index(&self, id: Id) -> &Node {
        &self.list[id as usize]
    }
}

impl std::ops::IndexMut<Id> for Nodes {
    fn index_mut(&mut self, id: Id) -> &mut Node {
        &mut self.list[id as usize]
    }
}

impl Nodes {
    /// How many nodes there are.
    pub(super) fn len(&self) -> usize {
        self.list.len()
    }

    fn add(&mut self, data: Data) -> Id {
        let id = Id::try_from(self.list.len()).unwrap_or(NIL);
        self.list.push(Node::new(data));
        id
    }

    fn detach(&mut self, id: Id) {
        let Node { parent, previous, next, .. } = self[id];
        if parent == NIL {
            return;
        }
        if previous == NIL {
            self[parent].first = next;
        } else {
            self[previous].next = next;
        }
        if next == NIL {
            self[parent].last = previous;
        } else {
            self[next].previous = previous;
        }
        let node = &mut self[id];
        (node.parent, node.previous, node.next) = (NIL, NIL, NIL);
    }

    /// Puts a detached node under `parent`, before `next` (at the end for [`NIL`]).
    fn insert(&mut self, parent: Id, next: Id, id: Id) {
        let previous = if next == NIL { self[parent].last } else { self[next].previous };
        let depth = self[parent].depth + 1;
        let node = &mut self[id];
        (node.parent, node.previous, node.next, node.depth) = (parent, previous, next, depth);
        if previous == NIL {
            self[parent].first = id;
        } else {
            self[previous].next = id;
        }
        if next == NIL {
            self[parent].last = id;
        } else {
            self[next].previous = id;
        }
    }

    /// Puts a node or text under `parent` before `next`; text joins a text node that stands there already.
    fn put(&mut self, parent: Id, next: Id, child: NodeOrText<Id>) {
        match child {
            NodeOrText::AppendNode(id) => {
                self.detach(id);
                self.insert(parent, next, id);
            }
            NodeOrText::AppendText(text) => {
                let previous = if next == NIL { self[parent].last } else { self[next].previous };
                if previous != NIL
                    && let Data::Text(existing) = &mut self[previous].data
                {
                    existing.push_tendril(&text);
                    return;
                }
                let id = self.add(Data::Text(text));
                self.insert(parent, next, id);
            }
        }
    }
}

/// The tree builder's sink.
pub(super) struct Arena {
    nodes: RefCell<Nodes>,
    depth: Cell<u32>,
}

impl Arena {
    /// For a page of so many bytes.
    pub(super) fn new(bytes: usize) -> Self {
        let no_name = QualName { prefix: None, ns: ns!(), local: local_name!("") };
        let mut list = Vec::with_capacity(bytes / BYTES_PER_NODE);
        list.push(Node::new(Data::Other));
        let nodes = Nodes { list, no_name };
        Self { nodes: RefCell::new(nodes), depth: Cell::new(0) }
    }

    /// How many nodes there are.
    pub(super) fn len(&self) -> usize {
        self.nodes.borrow().len()
    }

    /// How deep the place is where the builder last put or closed something.
    pub(super) fn depth(&self) -> u32 {
        self.depth.get()
    }

    pub(super) fn into_nodes(self) -> Nodes {
        self.nodes.into_inner()
    }
}

/// The name of an element that is borrowed from the arena.
#[derive(Debug)]
pub(super) struct Name<'a>(Ref<'a, QualName>);

impl html5ever::interface::ElemName for Name<'_> {
    fn ns(&self) -> &Namespace {
        &self.0.ns
    }

    fn local_name(&self) -> &LocalName {
        &self.0.local
    }
}

/// The elements that may host a shadow root, besides those whose name has a hyphen.
const SHADOW_HOSTS: [&str; 18] = [
    "article",
    "aside",
    "blockquote",
    "body",
    "div",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "main",
    "nav",
    "p",
    "section",
    "span",
];

impl TreeSink for Arena {
    type Handle = Id;
    type Output = Nodes;
    type ElemName<'a> = Name<'a>;

    fn finish(self) -> Nodes {
        self.into_nodes()
    }

    fn parse_error(&self, _: Cow<'static, str>) {}

    fn set_quirks_mode(&self, _: QuirksMode) {}

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

    fn get_document(&self) -> Id {
        DOCUMENT
    }

    fn same_node(&self, a: &Id, b: &Id) -> bool {
        a == b
    }

    fn elem_name<'a>(&'a self, target: &'a Id) -> Name<'a> {
        Name(Ref::map(self.nodes.borrow(), |nodes| match &nodes[*target].data {
            Data::Element { name, .. } => name,
            _ => &nodes.no_name,
        }))
    }

    fn create_element(&self, name: QualName, attributes: Vec<Attribute>, flags: ElementFlags) -> Id {
        let mut nodes = self.nodes.borrow_mut();
        let contents = if flags.template { nodes.add(Data::Other) } else { NIL };
        nodes.add(Data::Element { name, attributes, contents, shadow: NIL })
    }

    fn create_comment(&self, _: StrTendril) -> Id {
        self.nodes.borrow_mut().add(Data::Other)
    }

    fn create_pi(&self, _: StrTendril, _: StrTendril) -> Id {
        self.nodes.borrow_mut().add(Data::Other)
    }

    fn append(&self, parent: &Id, child: NodeOrText<Id>) {
        let mut nodes = self.nodes.borrow_mut();
        self.depth.set(nodes[*parent].depth + 1);
        nodes.put(*parent, NIL, child);
    }

    fn append_before_sibling(&self, sibling: &Id, child: NodeOrText<Id>) {
        let mut nodes = self.nodes.borrow_mut();
        let parent = nodes[*sibling].parent;
        if parent != NIL {
            nodes.put(parent, *sibling, child);
        }
    }

    fn append_based_on_parent_node(&self, element: &Id, previous: &Id, child: NodeOrText<Id>) {
        let has_parent = self.nodes.borrow()[*element].parent != NIL;
        if has_parent {
            self.append_before_sibling(element, child);
        } else {
            self.append(previous, child);
        }
    }

    fn pop(&self, node: &Id) {
        self.depth.set(self.nodes.borrow()[*node].depth);
    }

    fn get_template_contents(&self, target: &Id) -> Id {
        match self.nodes.borrow()[*target].data {
            Data::Element { contents, .. } if contents != NIL => contents,
            _ => *target,
        }
    }

    fn add_attrs_if_missing(&self, target: &Id, missing: Vec<Attribute>) {
        if let Data::Element { attributes, .. } = &mut self.nodes.borrow_mut()[*target].data {
            for attribute in missing {
                if !attributes.iter().any(|present| present.name == attribute.name) {
                    attributes.push(attribute);
                }
            }
        }
    }

    fn remove_from_parent(&self, target: &Id) {
        self.nodes.borrow_mut().detach(*target);
    }

    fn reparent_children(&self, node: &Id, new_parent: &Id) {
        let mut nodes = self.nodes.borrow_mut();
        let mut child = nodes[*node].first;
        while child != NIL {
            let next = nodes[child].next;
            nodes.detach(child);
            nodes.insert(*new_parent, NIL, child);
            child = next;
        }
    }

    /// A closed root is attached and then never read, as a content script could not read it either.
    fn attach_declarative_shadow(&self, host: &Id, template: &Id, attributes: &[Attribute]) -> bool {
        let root = self.get_template_contents(template);
        let is_open = attributes.iter().any(|a| &*a.name.local == "shadowrootmode" && &*a.value == "open");
        match &mut self.nodes.borrow_mut()[*host].data {
            Data::Element { name, shadow, .. } if *shadow == NIL && can_host(&name.local) => {
                *shadow = if is_open { root } else { NIL };
                true
            }
            _ => false,
        }
    }
}

fn can_host(name: &str) -> bool {
    name.contains('-') || SHADOW_HOSTS.contains(&name)
}
