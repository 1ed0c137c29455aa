//! Bytes to text. Saved pages often declare a charset they are not in, so what the bytes are counts more than what they say.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};
use std::borrow::Cow;

/// A declaration stands within this many bytes of the start, as the HTML standard demands.
const DECLARED_WITHIN: usize = 1024;
/// A text with at least this many good multi-byte characters for each bad sequence is UTF-8 with a scar.
const GOOD_FOR_ONE_BAD: usize = 10;

/// Decodes a page: by its byte order mark, as UTF-8 when it is (nearly), by its declared charset, or as windows-1252.
#[must_use]
pub fn decode(bytes: &[u8]) -> Cow<'_, str> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return encoding.decode_without_bom_handling(&bytes[mark..]).0;
    }
    if let Ok(text) = str::from_utf8(bytes) {
        return Cow::Borrowed(text);
    }
    let lossy = String::from_utf8_lossy(bytes);
    let declared = declared(bytes);
    if declared == Some(UTF_8) || is_nearly_utf8(&lossy) {
        return lossy;
    }
    declared.unwrap_or(WINDOWS_1252).decode_without_bom_handling(bytes).0
}

fn is_nearly_utf8(lossy: &str) -> bool {
    let bad = lossy.chars().filter(|&c| c == char::REPLACEMENT_CHARACTER).count();
    let good = lossy.chars().filter(|c| !c.is_ascii()).count() - bad;
    good >= bad * GOOD_FOR_ONE_BAD
}

/// The charset named in the first `charset=` of the page.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes[..bytes.len().min(DECLARED_WITHIN)].to_ascii_lowercase();
    let key = b"charset=";
    let at = head.windows(key.len()).position(|window| window == key)? + key.len();
    let label: Vec<u8> = head[at..]
        .iter()
        .copied()
        .skip_while(|b| matches!(b, b'"' | b'\'' | b' '))
        .take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b':'))
        .collect();
    Encoding::for_label(&label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utf8_wins_over_a_wrong_declaration() {
        let page = "<meta charset=iso-8859-1><p>“Kafé” Médan";
        assert_eq!(decode(page.as_bytes()), page);
    }

    #[test]
    fn one_broken_character_does_not_turn_the_page_into_latin() {
        let mut page = "<p>“Kafé” di Médan, “résumé”, “naïve”, “café”".as_bytes().to_vec();
        page.extend([b' ', 0xe2, 0x80]);
        assert!(decode(&page).starts_with("<p>“Kafé”"));
    }

    #[test]
    fn a_declared_or_assumed_single_byte_page_is_read() {
        assert_eq!(decode(b"<p>Caf\xe9 \x93ya\x94"), "<p>Café “ya”");
        assert_eq!(decode(b"<meta charset='iso-8859-2'><p>\xb9"), "<meta charset='iso-8859-2'><p>š");
    }

    #[test]
    fn byte_order_marks_decide() {
        assert_eq!(decode(b"\xef\xbb\xbfya"), "ya");
        assert_eq!(decode(b"\xff\xfey\0a\0"), "ya");
    }
}
