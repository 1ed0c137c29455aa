//! How a word is written in keys: lower case, accents and typographic apostrophes folded, hyphens as spaces (so that "Joo-hyuk"
//! and "Joo Hyuk" are one), combining marks gone.

use crate::text::case::lower;

/// A word's bytes as keys hold them.
#[derive(Debug)]
pub struct Folded<'a> {
    chars: std::str::Chars<'a>,
    pending: [u8; 4],
    at: usize,
    len: usize,
}

impl<'a> Folded<'a> {
    /// Reads a word.
    #[must_use]
    pub fn new(word: &'a str) -> Self {
        Self { chars: word.chars(), pending: [0; 4], at: 0, len: 0 }
    }
}

impl Iterator for Folded<'_> {
    type Item = u8;

    fn next(&mut self) -> Option<u8> {
        while self.at == self.len {
            let folded = fold(self.chars.next()?);
            self.at = 0;
            self.len = folded.map_or(0, |c| c.encode_utf8(&mut self.pending).len());
        }
        self.at += 1;
        Some(self.pending[self.at - 1])
    }
}

/// A word folded.
#[must_use]
pub fn fold_word(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    fold_onto(&mut folded, word);
    folded
}

/// Writes a word folded behind a text.
pub fn fold_onto(text: &mut String, word: &str) {
    word.chars().filter_map(fold).for_each(|c| text.push(c));
}

fn fold(c: char) -> Option<char> {
    if c.is_ascii() {
        return Some(match c {
            '`' => '\'',
            '-' => ' ',
            _ => c.to_ascii_lowercase(),
        });
    }
    let c = lower(c);
    Some(match c {
        '’' | '‘' | 'ʼ' => '\'',
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'ď' | 'đ' => 'd',
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => 'e',
        'ğ' => 'g',
        'ì'..='ï' | 'ī' | 'ı' => 'i',
        'ł' => 'l',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => 'o',
        'ř' => 'r',
        'ś' | 'š' | 'ş' | 'ș' => 's',
        'ţ' | 'ț' | 'ť' => 't',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        '\u{300}'..='\u{36f}' => return None,
        other => other,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_marks_and_apostrophes_fold() {
        assert_eq!(fold_word("Mbappé"), "mbappe");
        assert_eq!(fold_word("Mbappe\u{301}"), "mbappe");
        assert_eq!(fold_word("Ma’ruf"), "ma'ruf");
        assert_eq!(Folded::new("Ł😀").collect::<Vec<u8>>(), "l😀".as_bytes());
    }
}
