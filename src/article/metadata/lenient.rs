//! JSON as publishers write it: with raw line breaks and unescaped quotation marks in strings, trailing commas, and comments.

use super::json::{self, Value};

/// Reads JSON; what strict parsing refuses is repaired once and tried again.
#[must_use]
pub(super) fn parse(text: &str) -> Option<Value> {
    let text = unwrapped(text);
    json::parse(text).or_else(|| json::parse(&repaired(text)))
}

/// The text without a comment or CDATA section around it, and without a semicolon at its end.
fn unwrapped(text: &str) -> &str {
    let mut text = text.trim();
    for opening in ["<!--", "//<![CDATA[", "/*<![CDATA[*/", "<![CDATA["] {
        text = text.strip_prefix(opening).unwrap_or(text).trim_start();
    }
    for closing in ["-->", "//]]>", "/*]]>*/", "]]>", ";"] {
        text = text.strip_suffix(closing).unwrap_or(text).trim_end();
    }
    text
}

fn repaired(text: &str) -> String {
    let mut done = String::with_capacity(text.len());
    let mut chars = text.char_indices().peekable();
    let mut in_string = false;
    while let Some((at, c)) = chars.next() {
        if !in_string {
            match c {
                ',' if closes(&text[at + 1..]) => {}
                _ => done.push(c),
            }
            in_string = c == '"';
            continue;
        }
        match c {
            '"' if ends_string(&text[at + 1..]) => {
                in_string = false;
                done.push('"');
            }
            '"' => done.push_str("\\\""),
            '\\' => match chars.next() {
                Some((_, escaped @ ('"' | '\\' | '/' | 'b' | 'f' | 'n' | 'r' | 't' | 'u'))) => {
                    done.push('\\');
                    done.push(escaped);
                }
                Some((_, other)) => done.push(other),
                None => {}
            },
            c if c.is_control() => done.push(' '),
            _ => done.push(c),
        }
    }
    done
}

/// Whether the next thing closes an array or object (or is another comma).
fn closes(rest: &str) -> bool {
    rest.trim_start().starts_with([']', '}', ','])
}

/// Whether a quotation mark before `rest` ends its string: what follows is punctuation of JSON.
fn ends_string(rest: &str) -> bool {
    let rest = rest.trim_start();
    match rest.chars().next() {
        None | Some(':' | '}' | ']') => true,
        // A comma may also stand in the text: then what follows is not the start of a value or key.
        Some(',') => {
            let after = rest[1..].trim_start();
            after.starts_with(['"', '{', '[', '}', ']', '-'])
                || after.starts_with(|c: char| c.is_ascii_digit())
                || ["true", "false", "null"].iter().any(|word| after.starts_with(word))
        }
        Some(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::json::{Value, object};
    use super::parse;

    #[test]
    fn common_faults_are_repaired() {
        let one = || object([("a", Value::Other)]);
        let cases = [
            ("{\"a\":\"satu\ndua\"}", object([("a", "satu dua".into())])),
            ("{\"a\":[1,2,],}", object([("a", Value::Array(vec![Value::Other, Value::Other]))])),
            ("{\"a\":1,,\"b\":2}", object([("a", Value::Other), ("b", Value::Other)])),
            (
                "{\"judul\":\"Film \"Senja\" Tayang\",\"b\":1}",
                object([("judul", "Film \"Senja\" Tayang".into()), ("b", Value::Other)]),
            ),
            ("{\"a\":\"Jum\\'at\"}", object([("a", "Jum'at".into())])),
            ("<!-- {\"a\":1} -->", one()),
            ("//<![CDATA[\n{\"a\":1}\n//]]>", one()),
            ("{\"a\":1};", one()),
        ];
        for (text, expected) in cases {
            assert_eq!(parse(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_is_beyond_repair_is_refused() {
        for text in ["", "{", "{\"a\":", "\"", "\\", "{\"a\":\"\\", "bukan json", &"[".repeat(100_000)] {
            assert_eq!(parse(text), None, "{}", &text[..text.len().min(20)]);
        }
    }
}
