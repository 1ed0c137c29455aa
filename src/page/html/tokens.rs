//! From what html5gum's tokenizer reads to the tokens of html5ever's tree builder.

use super::guard::Guard;
use super::names::{Name, Names};
use super::raw::RawText;
use super::source::Skip;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{Doctype, Tag, TagKind, Token, TokenSinkResult};
use html5ever::{Attribute, QualName, ns};
use html5gum::{Emitter, Error, State};
use std::borrow::Cow;
use std::convert::Infallible;

/// Elements whose attributes the tree builder compares or reads itself, so that all of them are kept.
const COMPARED: [&[u8]; 16] = [
    b"a",
    b"annotation-xml",
    b"b",
    b"big",
    b"code",
    b"em",
    b"font",
    b"i",
    b"nobr",
    b"s",
    b"small",
    b"strike",
    b"strong",
    b"template",
    b"tt",
    b"u",
];

/// Most attributes kept of an element; none that anybody wrote has as many, and each is compared with all before it.
const MAX_ATTRIBUTES: usize = 256;

/// The token that is being read, and the tree builder that takes it.
pub(super) struct Tokens<'a> {
    guard: &'a Guard,
    skip: &'a Skip,
    /// Characters since the last token.
    text: Vec<u8>,
    kind: TagKind,
    name: Vec<u8>,
    self_closing: bool,
    attributes: Vec<Attribute>,
    /// Name and value of the attribute that is being read; no name when there is none.
    attribute: (Vec<u8>, Vec<u8>),
    /// Name of the last start tag: raw text ends with its end tag.
    last: Vec<u8>,
    doctype: Doctype,
    names: Names,
}

impl<'a> Tokens<'a> {
    pub(super) fn new(guard: &'a Guard, skip: &'a Skip) -> Self {
        Self {
            guard,
            skip,
            text: Vec::new(),
            kind: TagKind::StartTag,
            name: Vec::new(),
            self_closing: false,
            attributes: Vec::new(),
            attribute: (Vec::new(), Vec::new()),
            last: Vec::new(),
            doctype: Doctype::default(),
            names: Names::new(),
        }
    }

    fn init_tag(&mut self, kind: TagKind) {
        self.kind = kind;
        self.self_closing = false;
        self.name.clear();
        self.attributes.clear();
    }

    /// Puts the attribute that was read on the tag; the first one of a name counts.
    fn finish_attribute(&mut self) {
        let (name, value) = &mut self.attribute;
        if name.is_empty() {
            return;
        }
        if self.kind == TagKind::StartTag {
            let Name { local, is_read } = self.names.get(name);
            let is_kept = *is_read || COMPARED.contains(&self.name.as_slice());
            let has_room = self.attributes.len() < MAX_ATTRIBUTES;
            if is_kept && has_room && !self.attributes.iter().any(|attribute| attribute.name.local == *local) {
                let name = QualName::new(None, ns!(), local.clone());
                self.attributes.push(Attribute { name, value: tendril(value) });
            }
        }
        name.clear();
        value.clear();
    }

    /// Hands on the characters since the last token.
    fn flush(&mut self) {
        if !self.text.is_empty() {
            let _ = self.guard.process(Token::CharacterTokens(tendril(&self.text)));
            self.text.clear();
        }
    }
}

/// The page's text in UTF-8, which the tokenizer hands on in bytes.
pub(super) fn utf8(bytes: &[u8]) -> Cow<'_, str> {
    // Many times quicker than the lossy reading, which is there for what cannot happen.
    str::from_utf8(bytes).map_or_else(|_| String::from_utf8_lossy(bytes), Cow::Borrowed)
}

fn tendril(bytes: &[u8]) -> StrTendril {
    StrTendril::from_slice(&utf8(bytes))
}

/// Appends to a text that may not be there yet.
fn append(text: &mut Option<StrTendril>, more: &[u8]) {
    text.get_or_insert_default().push_slice(&utf8(more));
}

impl Emitter for Tokens<'_> {
    type Token = Infallible;

    fn pop_token(&mut self) -> Option<Infallible> {
        None
    }

    fn emit_error(&mut self, _: Error) {}

    #[inline]
    fn should_emit_errors(&mut self) -> bool {
        false
    }

    fn set_last_start_tag(&mut self, name: Option<&[u8]>) {
        self.last = name.unwrap_or_default().to_vec();
    }

    fn emit_eof(&mut self) {
        self.flush();
        let _ = self.guard.process(Token::EOFToken);
        self.guard.end();
    }

    #[inline]
    fn emit_string(&mut self, characters: &[u8]) {
        if characters == b"\0" {
            self.flush();
            let _ = self.guard.process(Token::NullCharacterToken);
        } else {
            self.text.extend_from_slice(characters);
        }
    }

    fn init_start_tag(&mut self) {
        self.init_tag(TagKind::StartTag);
    }

    fn init_end_tag(&mut self) {
        self.init_tag(TagKind::EndTag);
    }

    #[inline]
    fn push_tag_name(&mut self, name: &[u8]) {
        self.name.extend_from_slice(name);
    }

    fn set_self_closing(&mut self) {
        self.self_closing = true;
    }

    fn init_attribute(&mut self) {
        self.finish_attribute();
    }

    #[inline]
    fn push_attribute_name(&mut self, name: &[u8]) {
        self.attribute.0.extend_from_slice(name);
    }

    #[inline]
    fn push_attribute_value(&mut self, value: &[u8]) {
        self.attribute.1.extend_from_slice(value);
    }

    fn emit_current_tag(&mut self) -> Option<State> {
        self.finish_attribute();
        self.flush();
        if self.kind == TagKind::StartTag {
            self.last.clone_from(&self.name);
        }
        let tag = Tag {
            kind: self.kind,
            name: self.names.get(&self.name).local.clone(),
            self_closing: self.self_closing,
            attrs: std::mem::take(&mut self.attributes),
            had_duplicate_attributes: false,
        };
        let unread = RawText::unread(&tag);
        match self.guard.process(Token::TagToken(tag)) {
            TokenSinkResult::RawData(kind) => {
                self.skip.set(unread);
                Some(match kind {
                    RawKind::Rcdata => State::RcData,
                    RawKind::Rawtext => State::RawText,
                    RawKind::ScriptData | RawKind::ScriptDataEscaped(_) => State::ScriptData,
                })
            }
            TokenSinkResult::Plaintext => Some(State::PlainText),
            TokenSinkResult::Continue | TokenSinkResult::Script(_) | TokenSinkResult::EncodingIndicator(_) => None,
        }
    }

    fn current_is_appropriate_end_tag_token(&mut self) -> bool {
        self.kind == TagKind::EndTag && !self.last.is_empty() && self.name == self.last
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&mut self) -> bool {
        self.flush();
        self.guard.adjusted_current_node_present_but_not_in_html_namespace()
    }

    fn init_comment(&mut self) {}

    fn push_comment(&mut self, _: &[u8]) {}

    fn emit_current_comment(&mut self) {
        self.flush();
        let _ = self.guard.process(Token::CommentToken(StrTendril::new()));
    }

    fn init_doctype(&mut self) {
        self.doctype = Doctype::default();
    }

    fn push_doctype_name(&mut self, name: &[u8]) {
        append(&mut self.doctype.name, name);
    }

    fn set_doctype_public_identifier(&mut self, value: &[u8]) {
        self.doctype.public_id = Some(tendril(value));
    }

    fn push_doctype_public_identifier(&mut self, value: &[u8]) {
        append(&mut self.doctype.public_id, value);
    }

    fn set_doctype_system_identifier(&mut self, value: &[u8]) {
        self.doctype.system_id = Some(tendril(value));
    }

    fn push_doctype_system_identifier(&mut self, value: &[u8]) {
        append(&mut self.doctype.system_id, value);
    }

    fn set_force_quirks(&mut self) {
        self.doctype.force_quirks = true;
    }

    fn emit_current_doctype(&mut self) {
        self.flush();
        let _ = self.guard.process(Token::DoctypeToken(std::mem::take(&mut self.doctype)));
    }
}
