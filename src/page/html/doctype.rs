//! What a doctype says: whether it asks for the quirks of old browsers, in which some elements are placed elsewhere.

use html5ever::tokenizer::Doctype;

/// Reads what stands between `<!doctype` and its `>`; only the page's end leaves it open.
pub(super) fn read(text: &str, is_closed: bool) -> Doctype {
    let text = text.trim_ascii_start();
    let (name, rest) = text.split_at(text.find(|c: char| c.is_ascii_whitespace()).unwrap_or(text.len()));
    let identifiers = identifiers(rest.trim_ascii());
    let (public, system) = identifiers.unwrap_or_default();
    Doctype {
        name: Some(name.to_ascii_lowercase().into()),
        public_id: public.map(Into::into),
        system_id: system.map(Into::into),
        force_quirks: name.is_empty() || !is_closed || identifiers.is_none(),
    }
}

/// The public and the system identifier, each if there; none at all when something else stands there.
fn identifiers(text: &str) -> Option<(Option<&str>, Option<&str>)> {
    if text.is_empty() {
        return Some((None, None));
    }
    let (keyword, rest) = text.split_at_checked("public".len())?;
    let (first, rest) = quoted(rest)?;
    match keyword.to_ascii_lowercase().as_str() {
        "system" => Some((None, Some(first))),
        "public" if rest.is_empty() => Some((Some(first), None)),
        "public" => quoted(rest).map(|(second, _)| (Some(first), Some(second))),
        _ => None,
    }
}

/// What stands in quotation marks at the start of a text, and what stands behind them.
fn quoted(text: &str) -> Option<(&str, &str)> {
    let text = text.trim_ascii_start();
    ['"', '\''].into_iter().find_map(|mark| text.strip_prefix(mark)?.split_once(mark))
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn doctypes_are_taken_apart() {
        let cases = [
            (" html", (None, None, false)),
            ("HTML ", (None, None, false)),
            (" html PUBLIC \"-//a//\" 'b' c", (Some("-//a//"), Some("b"), false)),
            (" html public'a'", (Some("a"), None, false)),
            (" html System \"b\"c", (None, Some("b"), false)),
            (" html system", (None, None, true)),
            (" html public \"a", (None, None, true)),
            (" html public 'a' b", (None, None, true)),
            (" html lain", (None, None, true)),
        ];
        for (text, expected) in cases {
            let doctype = read(text, true);
            assert_eq!(doctype.name.as_deref(), Some("html"), "{text}");
            let found = (doctype.public_id.as_deref(), doctype.system_id.as_deref(), doctype.force_quirks);
            assert_eq!(found, expected, "{text}");
        }
        assert!(read("", true).force_quirks && read(" html", false).force_quirks);
    }
}
