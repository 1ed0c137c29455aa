//! Reads a page's text into the tokens of html5ever's tree builder, by the HTML standard.
//!
//! The whole text is at hand: where the standard goes from state to state by characters, this searches for the end of what it
//! reads, and what the tree keeps of the text is a shared part of it.

use super::doctype;
use super::guard::Guard;
use super::names::{Name, Names};
use super::raw;
use super::references::{Place, decode};
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{Tag, TagKind, Token, TokenSinkResult};
use html5ever::{Attribute, QualName, ns};
use memchr::{memchr, memchr_iter, memchr2};
use std::ops::Range;

/// Most attributes kept of an element; none that anybody wrote has as many, and each is compared with all before it.
const MAX_ATTRIBUTES: usize = 256;

const DOCTYPE: &str = "doctype";
const CDATA: &str = "[CDATA[";

/// A page's text, how far it was read, and the tree builder that takes the tokens.
pub(super) struct Tokenizer<'a> {
    /// The page; its lines end in `\n`.
    text: &'a str,
    /// The same text, for the tree to share.
    shared: StrTendril,
    /// Where to go on, in bytes.
    at: usize,
    /// Whether a null character stands anywhere.
    has_null: bool,
    guard: &'a Guard,
    names: Names,
}

impl<'a> Tokenizer<'a> {
    pub(super) fn new(text: &'a str, guard: &'a Guard) -> Self {
        Self {
            text,
            shared: StrTendril::from_slice(text),
            at: 0,
            has_null: memchr(b'\0', text.as_bytes()).is_some(),
            guard,
            names: Names::new(),
        }
    }

    /// Reads the page to its end.
    pub(super) fn run(mut self) {
        while let Some(begin) = self.next_markup() {
            self.characters(self.at..begin, Place::Text);
            self.at = begin + 1;
            match self.peek() {
                Some(b'!') => self.declaration(),
                Some(b'?') => self.comment(|_| true),
                Some(b'/') => self.end_tag(),
                _ => self.tag(TagKind::StartTag),
            }
        }
        self.characters(self.at..self.text.len(), Place::Text);
        let _ = self.guard.process(Token::EOFToken);
        self.guard.end();
    }

    /// Goes on, at most to the page's end.
    fn pass(&mut self, bytes: usize) {
        self.at = self.text.len().min(self.at + bytes);
    }

    fn slice(&self, range: Range<usize>) -> &'a str {
        self.text.get(range).unwrap_or_default()
    }

    fn rest(&self) -> &'a str {
        self.slice(self.at..self.text.len())
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Where the next `<` stands that is not text.
    fn next_markup(&self) -> Option<usize> {
        let text = self.text.as_bytes();
        let opens = |at: &usize| match text.get(at + 1) {
            Some(b'/') => at + 2 < text.len(),
            Some(next) => next.is_ascii_alphabetic() || matches!(next, b'!' | b'?'),
            None => false,
        };
        memchr_iter(b'<', text.get(self.at..)?).map(|step| self.at + step).find(opens)
    }

    /// Passes over bytes until one of these; its place.
    fn until(&mut self, ends: impl Fn(u8) -> bool) -> Range<usize> {
        let begin = self.at;
        self.at += self.rest().bytes().position(ends).unwrap_or(self.rest().len());
        begin..self.at
    }

    /// A part of the page, its references and null characters replaced.
    fn part(&self, range: Range<usize>, place: Place) -> StrTendril {
        let text = self.slice(range.clone());
        if memchr2(b'&', b'\0', text.as_bytes()).is_some() {
            return decode(text, place).replace('\0', "\u{fffd}").into();
        }
        self.shared.try_subtendril(range.start as u32, range.len() as u32).unwrap_or_default()
    }

    /// Hands on raw text.
    fn raw(&self, range: Range<usize>, place: Place) {
        if !range.is_empty() {
            let _ = self.guard.process(Token::CharacterTokens(self.part(range, place)));
        }
    }

    /// Hands on text. What a null character is in it, the tree builder says.
    fn characters(&self, range: Range<usize>, place: Place) {
        if !self.has_null {
            return self.raw(range, place);
        }
        let mut begin = range.start;
        for piece in self.slice(range.clone()).split('\0') {
            if begin > range.start {
                let _ = self.guard.process(Token::NullCharacterToken);
            }
            let end = begin + piece.len();
            self.raw(begin..end, place);
            begin = end + 1;
        }
    }

    /// A comment, a doctype, or text of another language than HTML.
    fn declaration(&mut self) {
        self.at += 1;
        let rest = self.rest();
        if rest.starts_with("--") {
            self.at += 2;
            self.comment(|inside| matches!(inside, "" | "-") || inside.ends_with("--") || inside.ends_with("--!"));
        } else if rest.get(..DOCTYPE.len()).is_some_and(|word| word.eq_ignore_ascii_case(DOCTYPE)) {
            self.at += DOCTYPE.len();
            let inside = self.until(|byte| byte == b'>');
            let doctype = doctype::read(self.slice(inside), self.peek().is_some());
            let _ = self.guard.process(Token::DoctypeToken(doctype));
            self.pass(1);
        } else if rest.starts_with(CDATA) && self.guard.adjusted_current_node_present_but_not_in_html_namespace() {
            self.at += CDATA.len();
            let length = self.rest().find("]]>").unwrap_or(self.rest().len());
            self.characters(self.at..self.at + length, Place::Raw);
            self.pass(length + "]]>".len());
        } else {
            self.comment(|_| true);
        }
    }

    /// Passes over a comment, up to the first `>` behind a text that `ends` it.
    fn comment(&mut self, ends: impl Fn(&str) -> bool) {
        let rest = self.rest();
        let end = rest.match_indices('>').map(|(at, _)| at).find(|&at| ends(&rest[..at]));
        self.pass(end.unwrap_or(rest.len()) + 1);
        let _ = self.guard.process(Token::CommentToken(StrTendril::new()));
    }

    fn end_tag(&mut self) {
        self.at += 1;
        match self.peek() {
            Some(b'>') => self.pass(1),
            Some(byte) if byte.is_ascii_alphabetic() => self.tag(TagKind::EndTag),
            _ => self.comment(|_| true),
        }
    }

    /// A tag from its name on; one that the page's end cuts off is none.
    fn tag(&mut self, kind: TagKind) {
        let name = self.until(|byte| is_space(byte) || matches!(byte, b'/' | b'>'));
        let Name { local, is_compared, .. } = self.names.get(self.slice(name));
        let (name, is_compared) = (local.clone(), *is_compared);
        let mut attrs = Vec::new();
        let self_closing = loop {
            let gap = self.until(|byte| !is_space(byte) && byte != b'/');
            match self.peek() {
                Some(b'>') => break self.slice(gap).ends_with('/'),
                Some(_) => {}
                None => return,
            }
            if let Some(attribute) = self.attribute(is_compared)
                && kind == TagKind::StartTag
                && attrs.len() < MAX_ATTRIBUTES
                && !attrs.iter().any(|earlier: &Attribute| earlier.name == attribute.name)
            {
                attrs.push(attribute);
            }
        };
        self.pass(1);
        let is_json_ld = raw::is_json_ld(&attrs);
        let tag = Tag { kind, name: name.clone(), self_closing, attrs, had_duplicate_attributes: false };
        match self.guard.process(Token::TagToken(tag)) {
            TokenSinkResult::RawData(kind) => {
                let end = self.at + raw::length(self.rest(), &name);
                if is_json_ld || !raw::is_unread(&name) {
                    let place = if kind == RawKind::Rcdata { Place::Text } else { Place::Raw };
                    self.raw(self.at..end, place);
                }
                self.at = end;
            }
            TokenSinkResult::Plaintext => {
                self.raw(self.at..self.text.len(), Place::Raw);
                self.at = self.text.len();
            }
            TokenSinkResult::Continue | TokenSinkResult::Script(_) | TokenSinkResult::EncodingIndicator(_) => {}
        }
    }

    /// An attribute from its name on, if anybody reads it.
    fn attribute(&mut self, is_compared: bool) -> Option<Attribute> {
        let begin = self.at;
        // A name may begin with "=".
        self.at += usize::from(self.peek() == Some(b'='));
        self.until(|byte| is_space(byte) || matches!(byte, b'/' | b'>' | b'='));
        let name = begin..self.at;
        self.until(|byte| !is_space(byte));
        let value = if self.peek() == Some(b'=') { self.value() } else { self.at..self.at };
        let Name { local, is_read, .. } = self.names.get(self.slice(name));
        let name = QualName::new(None, ns!(), local.clone());
        (*is_read || is_compared).then(|| Attribute { name, value: self.part(value, Place::Attribute) })
    }

    /// An attribute's value from its "=" on.
    fn value(&mut self) -> Range<usize> {
        self.at += 1;
        self.until(|byte| !is_space(byte));
        match self.peek() {
            Some(quote @ (b'"' | b'\'')) => {
                self.at += 1;
                let begin = self.at;
                let length = memchr(quote, self.rest().as_bytes()).unwrap_or(self.rest().len());
                self.pass(length + 1);
                begin..begin + length
            }
            Some(b'>') => self.at..self.at,
            _ => self.until(|byte| is_space(byte) || byte == b'>'),
        }
    }
}

/// White space inside a tag.
fn is_space(byte: u8) -> bool {
    matches!(byte, b'\t' | b'\n' | b'\x0c' | b' ')
}

#[cfg(test)]
mod tests {
    use crate::page::html::parse;

    #[test]
    fn odd_markup_is_read_as_browsers_read_it() {
        let cases = [
            ("a<!-->b<!--->c<!-- > -- --!>d<!----!>e<!---!>f-->g", "abcdeg"),
            ("a<?x>b</ x>c</>d<!e>f<3 <", "abcdf<3 <"),
            ("a<![CDATA[b]]>c<svg><title><![CDATA[d", "ac"),
            ("a\r\nb\rc\0d", "a\nb\ncd"),
            ("a<p title='>' CLASS=\">\"x/>b<br / >c</p id='>'>d", "abcd"),
            ("a<p ⚡ == é=1>b", "ab"),
            ("<textarea>&lt;</textarea>a<xmp>&lt;\0</xmp>", "a&lt;\u{fffd}"),
            ("a<plaintext><b>&amp;</plaintext>", "a<b>&amp;</plaintext>"),
            ("a<b title='tanpa akhir>b", "a"),
            ("a</", "a</"),
        ];
        for (html, text) in cases {
            assert_eq!(parse(html, "").text, text, "{html}");
        }
    }

    #[test]
    fn attributes_are_taken_apart() {
        let page = parse("<a id=a/ hReF = 'b&amp;c' id=d =e rel= 'tag'name=>", "");
        assert_eq!(page.strings, ["", "body", "a", "id", "a/", "href", "b&c", "rel", "tag"]);
    }
}
