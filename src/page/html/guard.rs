//! Stands between tokenizer and tree builder: keeps hostile nesting from costing quadratic time.

use super::arena::{Arena, Id, Nodes};
use html5ever::LocalName;
use html5ever::tokenizer::{Tag, TagKind, Token, TokenSink, TokenSinkResult};
use html5ever::tree_builder::TreeBuilder;
use std::cell::{Cell, RefCell};

/// Elements deeper than this are left out, their text stays: browsers flatten at the same depth.
const MAX_DEPTH: u32 = 512;
/// Most nodes of a document, text nodes and comments too; after that the rest is left out.
const MAX_NODES: usize = 4 * crate::page::MAX_ELEMENTS;
/// Elements that change how the tokenizer goes on, or that hold nothing: these are let through at any depth.
const PASSED: [&str; 22] = [
    "script",
    "style",
    "textarea",
    "title",
    "noscript",
    "iframe",
    "xmp",
    "plaintext",
    "noembed",
    "noframes",
    "area",
    "base",
    "br",
    "col",
    "embed",
    "hr",
    "img",
    "input",
    "link",
    "meta",
    "source",
    "wbr",
];

/// The builder wants a line for its messages, which nobody reads.
const LINE: u64 = 1;

/// The tree builder with its budget.
pub(super) struct Guard {
    builder: TreeBuilder<Id, Arena>,
    /// Names of the elements left out for their depth and not closed yet.
    dropped: RefCell<Vec<LocalName>>,
    full: Cell<bool>,
}

impl Guard {
    pub(super) fn new(builder: TreeBuilder<Id, Arena>) -> Self {
        Self { builder, dropped: RefCell::new(Vec::new()), full: Cell::new(false) }
    }

    /// Whether the rest of the document was left out.
    pub(super) fn is_full(&self) -> bool {
        self.full.get()
    }

    pub(super) fn into_arena(self) -> Nodes {
        self.builder.sink.into_nodes()
    }

    fn drops(&self, tag: &Tag) -> bool {
        let mut dropped = self.dropped.borrow_mut();
        match tag.kind {
            TagKind::EndTag => dropped.pop_if(|name| *name == tag.name).is_some(),
            TagKind::StartTag => {
                let too_deep = self.builder.sink.depth() > MAX_DEPTH && !PASSED.contains(&&*tag.name);
                if too_deep {
                    dropped.push(tag.name.clone());
                }
                too_deep
            }
        }
    }

    /// Hands a token on, if it is within the budget.
    pub(super) fn process(&self, token: Token) -> TokenSinkResult<Id> {
        if self.builder.sink.len() > MAX_NODES {
            self.full.set(true);
        }
        let drops = match &token {
            Token::EOFToken => false,
            Token::TagToken(tag) => self.full.get() || self.drops(tag),
            _ => self.full.get(),
        };
        if drops {
            return TokenSinkResult::Continue;
        }
        self.builder.process_token(token, LINE)
    }

    pub(super) fn end(&self) {
        self.builder.end();
    }

    pub(super) fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.builder.adjusted_current_node_present_but_not_in_html_namespace()
    }
}
