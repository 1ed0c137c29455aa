//! White space and characters that are not seen.

/// A text with single spaces for its white space.
pub(crate) fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The length of the start of a text that stands as it is, in bytes: no white space but single spaces between other characters; and
/// how many of these there are.
pub(super) fn plain_start(text: &str) -> (usize, usize) {
    let bytes = text.as_bytes();
    let (mut end, mut spaces) = (0, 0);
    let mut at = 0;
    loop {
        let word = at;
        while bytes.get(at).is_some_and(u8::is_ascii_graphic) {
            at += 1;
        }
        if bytes.get(at).is_some_and(|&byte| byte != b' ')
            && let Some(char) = text[at..].chars().next().filter(|&char| !is_folded(char))
        {
            at += char.len_utf8();
        }
        if at > word {
            spaces += usize::from(end < word);
            end = at;
        } else if bytes.get(at) == Some(&b' ') && at > 0 && end == at {
            at += 1;
        } else {
            return (end, spaces);
        }
    }
}

fn is_folded(char: char) -> bool {
    char.is_whitespace() || is_removed(char)
}

/// Soft hyphen, zero-width space, word joiner and byte order mark: nothing is seen of them.
pub(super) fn is_removed(char: char) -> bool {
    matches!(char, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}')
}
