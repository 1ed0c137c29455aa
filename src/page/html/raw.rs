//! Raw text that no snapshot holds: scripts, styles and the like are passed over in one leap instead of being tokenized.

use html5ever::tokenizer::{Tag, TagKind};
use html5ever::{LocalName, local_name};

/// The type of the scripts that are read.
pub(super) const JSON_LD: &str = "application/ld+json";

/// The elements whose text may be raw and is not read.
const UNREAD: [&str; 6] = ["script", "style", "noscript", "iframe", "noembed", "noframes"];

/// One of them.
#[derive(Clone, Copy)]
pub(super) struct RawText(&'static str);

impl RawText {
    /// The element that a tag opens, when nobody reads its text. Whether that text is raw is the tree builder's to say.
    pub(super) fn unread(tag: &Tag) -> Option<Self> {
        let is_json_ld =
            |name: &LocalName, value: &str| *name == local_name!("type") && value.eq_ignore_ascii_case(JSON_LD);
        let name = UNREAD.iter().find(|name| **name == &*tag.name).filter(|_| tag.kind == TagKind::StartTag)?;
        let read = tag.attrs.iter().any(|attribute| is_json_ld(&attribute.name.local, &attribute.value));
        (!read).then_some(Self(name))
    }

    /// Length in bytes of the text at the start of `rest`, by the HTML standard: a script that opens a comment and in it a
    /// script is not closed by the inner one's end tag.
    pub(super) fn length(&self, rest: &str) -> usize {
        let is_script = self.0 == "script";
        // In a comment, and there in a script.
        let (mut escaped, mut doubly) = (false, false);
        let mut at = 0;
        let next = |at: usize, escaped| if escaped { rest[at..].find(['<', '-']) } else { rest[at..].find('<') };
        while let Some(step) = next(at, escaped) {
            at += step;
            let tail = &rest[at..];
            if is_script && !escaped && tail.starts_with("<!--") {
                escaped = true;
                // "<!-->" opens a comment and closes it.
                at += "<!".len();
                continue;
            }
            if escaped && tail.starts_with("-->") {
                (escaped, doubly) = (false, false);
            } else if tail.strip_prefix("</").is_some_and(|tag| self.names(tag)) {
                if !doubly {
                    return at;
                }
                doubly = false;
            } else if escaped && tail.strip_prefix('<').is_some_and(|tag| self.names(tag)) {
                doubly = true;
            }
            at += 1;
        }
        rest.len()
    }

    /// Whether a tag begins with the element's name.
    fn names(&self, tag: &str) -> bool {
        let (name, tag) = (self.0.as_bytes(), tag.as_bytes());
        tag.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name))
            && matches!(tag.get(name.len()), Some(b'\t' | b'\n' | b'\x0c' | b'\r' | b' ' | b'/' | b'>'))
    }
}

#[cfg(test)]
mod tests {
    use super::{RawText, UNREAD};
    use crate::page::{CHILDLESS, SKIPPED};

    #[test]
    fn what_is_not_read_is_in_no_snapshot() {
        assert!(UNREAD.iter().all(|name| SKIPPED.contains(name) || CHILDLESS.contains(name)));
    }

    #[test]
    fn scripts_end_where_a_browser_ends_them() {
        let cases = [
            ("a</script>b", 1),
            ("a</SCRIPT\n>b", 1),
            ("a</scripts></script>", 11),
            ("</style></script >", 8),
            ("<!-- a </script>", 7),
            ("<!-- <script> a </script> b --></script>", 31),
            ("<!-- <script> a </script> b </script> -->", 28),
            ("<!-- <script> a --> b </script>", 22),
            ("<!--><script></script>", 13),
            ("<!--<script></script>", 21),
            ("<script></script>", 8),
            ("<<</script>", 2),
            ("tanpa akhir </script", 20),
            ("", 0),
        ];
        for (text, length) in cases {
            assert_eq!(RawText("script").length(text), length, "{text}");
        }
        assert_eq!(RawText("style").length("<!-- <style> </style> -->"), 13);
    }
}
