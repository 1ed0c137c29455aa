//! Headings by their text: numbers in front, and lines that title what follows.

use crate::text::calendar;

/// Longest heading, in words.
pub(crate) const HEADING_WORDS: usize = 24;
/// Signs before the items of a list that is written without tags.
const BULLETS: [char; 6] = ['•', '●', '▪', '–', '-', '*'];
/// Highest number that counts a heading or an item rather than being part of the words ("100. kasus").
const HIGHEST_NUMBER: u32 = 150;

/// A number in front of a text and where the text after it starts: `1. `, `2) `, `#3 `.
#[must_use]
pub(crate) fn number(text: &str) -> Option<(u32, usize)> {
    let start = text.len() - text.trim_start().len();
    let body = text[start..].strip_prefix('#').map_or(start, |_| start + 1);
    let digits = text[body..].bytes().take_while(u8::is_ascii_digit).count();
    let after = &text[body + digits..];
    let number = text[body..body + digits].parse().ok().filter(|&number| number <= HIGHEST_NUMBER)?;
    let mark = after.chars().next()?;
    let rest = if matches!(mark, '.' | ')') {
        &after[1..]
    } else if body > start && mark == ' ' {
        after
    } else {
        return None;
    };
    let gap = rest.len() - rest.trim_start().len();
    let glued = gap == 0 && !rest.starts_with(char::is_alphabetic);
    (!glued && !rest.trim().is_empty()).then_some((number, text.len() - rest.len() + gap))
}

/// The place in the alphabet of a letter in front of a text, from 0: `a. `, `b) `.
#[must_use]
pub(crate) fn letter(text: &str) -> Option<u8> {
    match text.trim_start().as_bytes() {
        [letter @ b'a'..=b'z', b'.' | b')', b' ', _, ..] => Some(letter - b'a'),
        _ => None,
    }
}

/// Whether a line begins as items of a list do: with a bullet, a number or a letter of its own.
#[must_use]
pub(crate) fn is_item(line: &str) -> bool {
    let line = line.trim_start();
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let alone = (1..=2).contains(&digits) && matches!(line[digits..].trim_end(), "." | ")");
    is_bulleted(line) || alone || number(line).is_some() || letter(line).is_some()
}

/// Whether a line begins with a bullet.
#[must_use]
pub(crate) fn is_bulleted(line: &str) -> bool {
    // "*Liputan ini …" is a footnote.
    let footnote = line.starts_with('*') && line.trim_start_matches('*').starts_with(char::is_alphanumeric);
    line.starts_with(BULLETS) && line.contains(' ') && !footnote
}

/// Whether a line, by its text alone, can title what follows: short, not a sentence, not the start of a list.
#[must_use]
pub(crate) fn can_title(text: &str, words: usize) -> bool {
    let text = text.trim_end();
    let letters = text.chars().any(char::is_alphabetic);
    letters && (1..=HEADING_WORDS).contains(&words) && !text.ends_with(['.', ',', ';', ':', '"', '”', '…'])
}

/// Whether a line is nothing but a date: digits and names of days, months and zones.
#[must_use]
pub(crate) fn is_date(text: &str) -> bool {
    let known = |word: &str| {
        let word = word.trim_matches(|char: char| !char.is_alphanumeric());
        word.chars().all(|char| char.is_ascii_digit())
            || calendar::weekday(word).is_some()
            || calendar::month(word).is_some()
            || calendar::zone(word).is_some()
            || ["pukul", "pada"].iter().any(|between| word.eq_ignore_ascii_case(between))
    };
    text.bytes().any(|byte| byte.is_ascii_digit()) && text.split_whitespace().all(known)
}

#[cfg(test)]
mod tests {
    use super::{can_title, is_item, letter, number};

    #[test]
    fn numbers_are_read_as_written() {
        assert_eq!(number("1. Harga beras naik"), Some((1, 3)));
        assert_eq!(number("  12) Pasar"), Some((12, 6)));
        assert_eq!(number("#3 Danau"), Some((3, 3)));
        assert_eq!(number("5.Air terjun"), Some((5, 2)));
        assert_eq!(number("1.500 warga mengungsi"), None);
        assert_eq!(number("2024. Tahun itu"), None);
        assert_eq!(number("7 Danau"), None);
        assert_eq!(number("1."), None);
    }

    #[test]
    fn items_begin_with_a_mark() {
        assert_eq!(letter("b) Truk dialihkan"), Some(1));
        assert_eq!(letter("a.n. Rini"), None);
        assert_eq!(letter("B. J. Habibie"), None);
        assert!(["- satu", "•\u{a0}dua tiga", "1. satu", "2.", "c. tiga"].iter().all(|line| is_item(line)));
        assert!(["1.500 warga", "satu - dua", "-5", "2024", ""].iter().all(|line| !is_item(line)));
    }

    #[test]
    fn sentences_do_not_title() {
        assert!(can_title("Pasar ikan kembali dibuka", 4));
        assert!(can_title("Mengapa harga naik?", 3));
        assert!(!can_title("Pasar ikan kembali dibuka.", 4));
        assert!(!can_title("Berikut daftarnya:", 2));
    }
}
