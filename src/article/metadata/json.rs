//! JSON, as much as metadata asks for: texts, lists and objects. Of numbers, `true`, `false` and `null` only the place is kept.

use std::iter::Peekable;
use std::str::Chars;

/// A JSON value.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    String(String),
    Array(Vec<Value>),
    Object(Object),
    /// A number, `true`, `false` or `null`.
    Other,
}

/// The fields of an object, in the order of the text.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Object(Vec<(String, Value)>);

/// Deepest nesting that is read.
const MAX_DEPTH: usize = 128;

/// Reads one value; nothing when the text is not JSON.
pub(super) fn parse(text: &str) -> Option<Value> {
    let mut parser = Parser { chars: text.chars().peekable(), depth: 0 };
    let value = parser.value()?;
    parser.next_mark().is_none().then_some(value)
}

impl Value {
    pub(super) fn as_str(&self) -> Option<&str> {
        if let Self::String(text) = self { Some(text) } else { None }
    }

    pub(super) fn as_object(&self) -> Option<&Object> {
        if let Self::Object(object) = self { Some(object) } else { None }
    }
}

impl Object {
    /// The value of a field; of several with this name the last.
    pub(super) fn get(&self, name: &str) -> Option<&Value> {
        self.0.iter().rev().find(|(field, _)| field == name).map(|(_, value)| value)
    }
}

struct Parser<'a> {
    chars: Peekable<Chars<'a>>,
    depth: usize,
}

impl Parser<'_> {
    /// The next character that is no white space, which stays the next.
    fn next_mark(&mut self) -> Option<char> {
        while self.chars.next_if(|c| matches!(c, ' ' | '\t' | '\r' | '\n')).is_some() {}
        self.chars.peek().copied()
    }

    fn take(&mut self, mark: char) -> Option<()> {
        (self.next_mark()? == mark).then(|| self.chars.next()).map(|_| ())
    }

    fn value(&mut self) -> Option<Value> {
        match self.next_mark()? {
            '"' => self.string().map(Value::String),
            '[' => {
                let mut list = Vec::new();
                self.items('[', ']', |parser| parser.value().map(|value| list.push(value)))?;
                Some(Value::Array(list))
            }
            '{' => {
                let mut fields = Vec::new();
                self.items('{', '}', |parser| {
                    parser.next_mark();
                    let name = parser.string()?;
                    parser.take(':')?;
                    parser.value().map(|value| fields.push((name, value)))
                })?;
                Some(Value::Object(Object(fields)))
            }
            _ => self.other(),
        }
    }

    /// Items with commas between them; `read` reads one.
    fn items(&mut self, open: char, close: char, mut read: impl FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.take(open)?;
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return None;
        }
        if self.next_mark()? != close {
            read(self)?;
            while self.next_mark()? == ',' {
                self.chars.next();
                read(self)?;
            }
        }
        self.depth -= 1;
        self.take(close)
    }

    fn string(&mut self) -> Option<String> {
        let mut text = String::new();
        self.chars.next_if_eq(&'"')?;
        loop {
            match self.chars.next()? {
                '"' => return Some(text),
                '\\' => text.push(self.escaped()?),
                '\0'..' ' => return None,
                other => text.push(other),
            }
        }
    }

    /// The character that an escape stands for; two surrogates stand for one.
    fn escaped(&mut self) -> Option<char> {
        Some(match self.chars.next()? {
            mark @ ('"' | '\\' | '/') => mark,
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => match self.unit()? {
                high @ 0xd800..0xdc00 => {
                    self.chars.next_if_eq(&'\\').and_then(|_| self.chars.next_if_eq(&'u'))?;
                    let low = self.unit()?.checked_sub(0xdc00).filter(|low| *low < 0x400)?;
                    char::from_u32(0x1_0000 + (high - 0xd800) * 0x400 + low)?
                }
                unit => char::from_u32(unit)?,
            },
            _ => return None,
        })
    }

    /// Four hexadecimal digits.
    fn unit(&mut self) -> Option<u32> {
        (0..4).try_fold(0, |unit, _| Some(unit * 16 + self.chars.next()?.to_digit(16)?))
    }

    fn other(&mut self) -> Option<Value> {
        let mut word = String::new();
        while let Some(c) = self.chars.next_if(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.')) {
            word.push(c);
        }
        let number = word.trim_start_matches('-').starts_with(|c: char| c.is_ascii_digit());
        (number || ["true", "false", "null"].contains(&word.as_str())).then_some(Value::Other)
    }
}

#[cfg(test)]
impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

#[cfg(test)]
pub(super) fn object<const N: usize>(fields: [(&str, Value); N]) -> Value {
    Value::Object(Object(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_read() {
        let list = Value::Array(vec![Value::Other, Value::Other, "b".into(), Value::Array(Vec::new()), object([])]);
        let text = " {\"a\": [1, -2.5e+3 , \"b\",[ ],{}], \"c\" : null,\"c\":\"\\\"\\u00e9\\ud83d\\ude00\\n\"}\n";
        let value = parse(text).expect("JSON");
        let expected = [("a", list), ("c", Value::Other), ("c", "\"é😀\n".into())];
        assert_eq!(value, object(expected));
        assert_eq!(value.as_object().and_then(|object| object.get("c")?.as_str()), Some("\"é😀\n"));
    }

    #[test]
    fn what_is_no_json_is_refused() {
        for text in [
            "",
            "{",
            "[1,]",
            "{\"a\"}",
            "{a:1}",
            "\"a",
            "\"\n\"",
            "\"\\x\"",
            "\"\\ud800\"",
            "\"\\udc00\"",
            "[1] 2",
            "-",
            "nil",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
        let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
        assert!(parse(&nested(MAX_DEPTH)).is_some());
        assert_eq!(parse(&nested(MAX_DEPTH + 1)), None);
    }
}
