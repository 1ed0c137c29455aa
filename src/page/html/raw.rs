//! Raw text that no snapshot holds: scripts, styles and the like are passed over in one leap instead of being tokenized.

use html5ever::{Attribute, LocalName, local_name};
use memchr::{memchr, memchr2};

/// The type of the scripts that are read.
pub(super) const JSON_LD: &str = "application/ld+json";

/// The elements whose text may be raw and is not read.
const UNREAD: [&str; 6] = ["script", "style", "noscript", "iframe", "noembed", "noframes"];

/// Whether nobody reads the raw text of an element of this name.
pub(super) fn is_unread(name: &LocalName) -> bool {
    UNREAD.contains(&&**name)
}

/// Whether a script with these attributes is read after all.
pub(super) fn is_json_ld(attributes: &[Attribute]) -> bool {
    let says_so = |attribute: &Attribute| attribute.value.eq_ignore_ascii_case(JSON_LD);
    attributes.iter().any(|attribute| attribute.name.local == local_name!("type") && says_so(attribute))
}

/// Length in bytes of the raw text of an element at the start of `rest`, by the HTML standard: a script that opens a comment
/// and in it a script is not closed by the inner one's end tag.
pub(super) fn length(rest: &str, name: &str) -> usize {
    let is_script = name == "script";
    // In a comment, and there in a script.
    let (mut escaped, mut doubly) = (false, false);
    let mut at = 0;
    let next = |at: usize, escaped| {
        let tail = &rest.as_bytes()[at..];
        if escaped { memchr2(b'<', b'-', tail) } else { memchr(b'<', tail) }
    };
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
        } else if tail.strip_prefix("</").is_some_and(|tag| names(tag, name)) {
            if !doubly {
                return at;
            }
            doubly = false;
        } else if escaped && tail.strip_prefix('<').is_some_and(|tag| names(tag, name)) {
            doubly = true;
        }
        at += 1;
    }
    rest.len()
}

/// Whether a tag begins with an element's name.
fn names(tag: &str, name: &str) -> bool {
    let (tag, name) = (tag.as_bytes(), name.as_bytes());
    tag.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name))
        && matches!(tag.get(name.len()), Some(b'\t' | b'\n' | b'\x0c' | b' ' | b'/' | b'>'))
}

#[cfg(test)]
mod tests {
    use super::{UNREAD, length};
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
        for (text, expected) in cases {
            assert_eq!(length(text, "script"), expected, "{text}");
        }
        assert_eq!(length("<!-- <style> </style> -->", "style"), 13);
    }
}
