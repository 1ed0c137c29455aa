//! Small cleaning of values that publishers' systems write.

use crate::text::case::{lower, lowered};

/// Longest character reference, in bytes, with `&` and `;`.
const MAX_REFERENCE: usize = 12;

/// A value as text: character references resolved (some systems write them into JSON, some write them twice), white space folded.
#[must_use]
pub(super) fn text(value: &str) -> String {
    let plain = if value.contains('&') { resolve(&resolve(value)) } else { value.to_owned() };
    fold(&plain)
}

/// White space folded and trimmed, characters without width taken out.
#[must_use]
pub(super) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut space = false;
    for c in text.chars().filter(|c| !matches!(c, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}')) {
        if c.is_whitespace() {
            space = !folded.is_empty();
            continue;
        }
        if std::mem::take(&mut space) {
            folded.push(' ');
        }
        folded.push(c);
    }
    folded
}

/// What two texts are compared by: letters and digits only, lower case.
#[must_use]
pub(super) fn key(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    key.extend(letters(text));
    key
}

/// The characters of a text's [`key`].
pub(super) fn letters(text: &str) -> impl DoubleEndedIterator<Item = char> + '_ {
    text.chars().filter(|c| c.is_alphanumeric()).map(lower)
}

/// The start of a text that is this name, as the text writes it.
#[must_use]
pub(super) fn starts_with<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    let start = text.get(..name.len())?;
    let same = start.eq_ignore_ascii_case(name) || lowered(start) == lowered(name);
    (same && !text[name.len()..].starts_with(char::is_alphanumeric)).then_some(start)
}

fn resolve(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.bytes().take(MAX_REFERENCE).position(|b| b == b';');
        match end.and_then(|end| character(&rest[1..end]).map(|c| (c, end))) {
            Some((c, end)) => {
                plain.push(c);
                rest = &rest[end + 1..];
            }
            None => {
                plain.push('&');
                rest = &rest[1..];
            }
        }
    }
    plain.push_str(rest);
    plain
}

/// The character of a reference, without `&` and `;`.
fn character(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(digits) => u32::from_str_radix(digits, 16),
            None => number.parse(),
        };
        return char::from_u32(code.ok()?);
    }
    Some(match name {
        "amp" => '&',
        "quot" => '"',
        "apos" => '\'',
        "lt" => '<',
        "gt" => '>',
        "nbsp" => ' ',
        "hellip" => '…',
        "ndash" => '–',
        "mdash" => '—',
        "lsquo" => '‘',
        "rsquo" => '’',
        "ldquo" => '“',
        "rdquo" => '”',
        "eacute" => 'é',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{key, text};

    #[test]
    fn references_are_resolved_even_when_written_twice() {
        assert_eq!(text("Harga &quot;Cabai&quot; &amp;amp; Bawang&#8230; &#x1F336;"), "Harga \"Cabai\" & Bawang… 🌶");
        assert_eq!(text(" R&D &tidakada; &#xffffffff; &é; A & B "), "R&D &tidakada; &#xffffffff; &é; A & B");
    }

    #[test]
    fn keys_ignore_marks_and_case() {
        assert_eq!(key("“Harga” Cabai – NAIK!"), key("harga cabai naik"));
    }
}
