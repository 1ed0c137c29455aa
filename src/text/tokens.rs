//! Words and marks. A word is a run of letters, digits and inner `'`, `-`, `.`, `,`, `&`, `@`, `/` that do not end it; every other
//! visible character is a token by itself. A run longer than [`LONGEST`] is several words, so that what is asked of each beginning and
//! end of a word stays cheap on a page that holds a megabyte without a space.

use std::ops::Range;

/// A word or a mark, as a byte range of the text it was cut from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

/// Longest word, in bytes; no language has one, few addresses have.
const LONGEST: usize = 200;

/// Cuts a text into words and marks, in order; white space is in none.
#[must_use]
pub fn tokenize(text: &str) -> Vec<Token> {
    let mut tokens = Vec::with_capacity(text.len() / 5);
    let mut chars = text.char_indices().peekable();
    while let Some((start, first)) = chars.next() {
        if first.is_whitespace() {
            continue;
        }
        let mut end = start + first.len_utf8();
        if is_word(first) {
            let mut last = first;
            while let Some(&(at, c)) = chars.peek() {
                let inner = is_word(c)
                    || (joins(last, c)
                        && text[at + c.len_utf8()..].starts_with(is_word)
                        && joined(first, last, c, &text[at..]));
                if !inner || at - start >= LONGEST {
                    break;
                }
                end = at + c.len_utf8();
                last = c;
                chars.next();
            }
        }
        tokens.push(Token { start, end });
    }
    tokens
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || is_combining(c)
}

/// Combining marks belong to the letter before them; Rust's `is_alphanumeric` leaves most of them out.
fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{20d0}'..='\u{20ff}')
}

fn joins(last: char, c: char) -> bool {
    is_word(last) && matches!(c, '\'' | '’' | '-' | '.' | ',' | '&' | '@' | '_')
}

/// A full stop or comma joins digits ("2,5", "3.000"), a stop also joins a name that goes on in the same word ("detik.com", "S.H").
fn joined(first: char, last: char, c: char, rest: &str) -> bool {
    let next = rest.chars().nth(1).unwrap_or(' ');
    match c {
        ',' => last.is_ascii_digit() && next.is_ascii_digit(),
        // "Liputan6.com" is a name, "pukul 10.ia" is a slip.
        '.' if last.is_ascii_digit() && next.is_lowercase() => first.is_alphabetic(),
        '.' => last.is_ascii_digit() == next.is_ascii_digit() && (!next.is_uppercase() || last.is_uppercase()),
        _ => true,
    }
}

/// The text without the white space around it; nothing when it is all white space.
#[must_use]
pub fn trimmed(text: &str) -> Option<Range<usize>> {
    let inner = text.trim();
    let start = text.len() - text.trim_start().len();
    (!inner.is_empty()).then(|| start..start + inner.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<&str> {
        tokenize(text).iter().map(|t| &text[t.start..t.end]).collect()
    }

    #[test]
    fn words_and_marks_are_apart() {
        assert_eq!(
            words("\"Kita siap,\" ujar Budi (52)."),
            ["\"", "Kita", "siap", ",", "\"", "ujar", "Budi", "(", "52", ")", "."]
        );
    }

    #[test]
    fn numbers_sites_and_hyphens_stay_whole() {
        assert_eq!(
            words("Rp2,5 triliun dan 3.000 orang di KOMPAS.com, Rusia-China."),
            ["Rp2,5", "triliun", "dan", "3.000", "orang", "di", "KOMPAS.com", ",", "Rusia-China", "."]
        );
    }

    #[test]
    fn a_missing_space_after_a_stop_still_ends_the_word() {
        assert_eq!(words("pulang.Ia pergi"), ["pulang", ".", "Ia", "pergi"]);
        assert_eq!(
            words("pukul 10.ia pergi ke Liputan6.com"),
            ["pukul", "10", ".", "ia", "pergi", "ke", "Liputan6.com"]
        );
    }

    #[test]
    fn an_endless_word_is_cut() {
        let text = "kata ".to_owned() + &"é".repeat(LONGEST);
        let words = words(&text);
        assert_eq!(words.iter().map(|word| word.len()).collect::<Vec<_>>(), [4, LONGEST, LONGEST]);
    }

    #[test]
    fn emoji_and_combining_marks_do_not_break_it() {
        assert_eq!(words("e\u{301}lan 🇮🇩!"), ["e\u{301}lan", "🇮", "🇩", "!"]);
    }
}
