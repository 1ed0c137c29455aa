//! Character references: `&amp;`, `&#8220;`, `&nbsp` without its semicolon.

use html5ever::data::{C1_REPLACEMENTS, NAMED_ENTITIES};

/// Where a text stands, which says what a reference is in it.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Place {
    /// Between tags.
    Text,
    /// In an attribute: what goes on like a query's parameter is none.
    Attribute,
    /// In raw text, which has none.
    Raw,
}

/// Stands for what is no character.
const REPLACEMENT: char = char::REPLACEMENT_CHARACTER;

/// The text with its references replaced.
pub(super) fn decode(text: &str, place: Place) -> String {
    if place == Place::Raw {
        return text.to_owned();
    }
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('&') {
        decoded.push_str(before);
        let found = if let Some(number) = behind.strip_prefix('#') {
            numbered(number).map(|(character, length)| ([Some(character), None], length + 1))
        } else {
            named(behind, place)
        };
        let (characters, length) = found.unwrap_or(([Some('&'), None], 0));
        decoded.extend(characters.into_iter().flatten());
        rest = &behind[length..];
    }
    decoded.push_str(rest);
    decoded
}

/// The character that a number behind `&#` means, and how long the number is with its `;`.
fn numbered(text: &str) -> Option<(char, usize)> {
    let (digits, radix) = text.strip_prefix(['x', 'X']).map_or((text, 10), |digits| (digits, 16));
    let length = digits.find(|c: char| !c.is_digit(radix)).unwrap_or(digits.len());
    let digit = |c: char| c.to_digit(radix).unwrap_or_default();
    let number = digits[..length].chars().fold(0_u32, |sum, c| sum.saturating_mul(radix).saturating_add(digit(c)));
    let character = match number {
        0 => REPLACEMENT,
        0x80..=0x9f => C1_REPLACEMENTS[number as usize - 0x80].unwrap_or(char::from_u32(number)?),
        _ => char::from_u32(number).unwrap_or(REPLACEMENT),
    };
    let semicolon = usize::from(digits[length..].starts_with(';'));
    (length > 0).then_some((character, text.len() - digits.len() + length + semicolon))
}

/// The one or two characters that the longest name at the start of a text means, and its length.
fn named(text: &str, place: Place) -> Option<([Option<char>; 2], usize)> {
    // The table holds the beginnings of names, too, with nothing to mean.
    let known = (1..).map_while(|length| Some((NAMED_ENTITIES.get(text.get(..length)?)?, length)));
    let (&(first, second), length) = known.filter(|((first, _), _)| *first != 0).last()?;
    let next = text.as_bytes().get(length);
    let goes_on = next.is_some_and(|byte| *byte == b'=' || byte.is_ascii_alphanumeric());
    if place == Place::Attribute && goes_on && !text[..length].ends_with(';') {
        return None;
    }
    let character = |number: u32| char::from_u32(number).filter(|_| number != 0);
    Some(([character(first), character(second)], length))
}

#[cfg(test)]
mod tests {
    use super::{Place, decode};

    #[test]
    fn references_are_read_as_browsers_read_them() {
        let cases = [
            ("a &amp; b &lt;", "a & b <"),
            ("&ampb &notit; &notin;", "&b ¬it; ∉"),
            ("&#8220;&#x2019;&#X41&#66c", "“’AB\u{63}"),
            ("&#147;&#129;&#0;&#xd800;&#99999999999;", "“\u{81}\u{fffd}\u{fffd}\u{fffd}"),
            ("&; &# &#x; &bukan; &", "&; &# &#x; &bukan; &"),
            ("&NotEqualTilde;", "≂\u{338}"),
            ("&é&nbsp", "&é\u{a0}"),
        ];
        for (text, expected) in cases {
            assert_eq!(decode(text, Place::Text), expected);
        }
    }

    #[test]
    fn parameters_of_an_address_are_none() {
        assert_eq!(decode("?a&copy=1&copyb&copy;&copy-", Place::Attribute), "?a&copy=1&copyb©©-");
    }
}
