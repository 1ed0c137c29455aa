//! Letters in lower case: Latin, Greek and Cyrillic ones, whose forms lie a fixed step apart. The standard library's tables for all
//! scripts would be 24 KB of the download.

/// A letter in lower case; any other character as it is.
#[must_use]
pub fn lower(c: char) -> char {
    if c.is_ascii() {
        return c.to_ascii_lowercase();
    }
    let code = u32::from(c);
    let step = match c {
        'À'..='Ö' | 'Ø'..='Þ' | 'Α'..='Ρ' | 'Σ'..='Ϋ' | 'А'..='Я' => 32,
        'Ѐ'..='Џ' => 80,
        'İ' => return 'i',
        'Ÿ' => return 'ÿ',
        'Ā'..='ķ' | 'Ŋ'..='ŷ' | 'Ș'..='ț' | 'Ѡ'..='ҁ' | 'Ḁ'..='ẕ' | 'Ạ'..='ỿ' if code % 2 == 0 => 1,
        'Ĺ'..='ň' | 'Ź'..='ž' if code % 2 == 1 => 1,
        _ => return c,
    };
    char::from_u32(code + step).unwrap_or(c)
}

/// A text in lower case.
#[must_use]
pub fn lowered(text: &str) -> String {
    // The first bytes of letters that have two forms; those of dashes, quotation marks and spaces are others.
    let lettered = |byte| matches!(byte, 0xC3..=0xD2 | 0xE1);
    let plain = text.is_ascii() || !text.bytes().any(lettered);
    if plain { text.to_ascii_lowercase() } else { text.chars().map(lower).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[allow(clippy::disallowed_methods, reason = "what is compared with")]
    fn letters_of_these_scripts_are_lowered_as_the_standard_library_does() {
        let scripts = ['\0'..='\u{17f}', 'Ș'..='ț', 'Α'..='ω', 'Ѐ'..='ҁ', 'Ḁ'..='ẕ', 'Ạ'..='ỿ'];
        for c in scripts.into_iter().flatten().filter(|c| *c != 'İ') {
            assert!(std::iter::once(lower(c)).eq(c.to_lowercase()), "{c}");
        }
    }

    #[test]
    fn every_character_is_lowered_in_a_text_as_it_is_alone() {
        for c in '\0'..=char::MAX {
            assert!(lowered(c.encode_utf8(&mut [0; 4])).chars().eq([lower(c)]), "{c}");
        }
    }

    #[test]
    fn texts_are_lowered() {
        assert_eq!(lowered("Énak, KATA 東京 İzmir"), "énak, kata 東京 izmir");
    }
}
