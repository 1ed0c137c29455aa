//! How many words a text has.

/// Counts words; a script that writes without spaces counts two characters as one.
#[must_use]
pub(crate) fn words(text: &str) -> usize {
    if text.is_ascii() {
        let (mut words, mut inside) = (0, false);
        for byte in text.bytes() {
            if byte == b' ' {
                inside = false;
            } else if !inside && byte.is_ascii_alphanumeric() {
                inside = true;
                words += 1;
            }
        }
        return words;
    }
    let spaced = text.split(' ').filter(|word| word.chars().any(char::is_alphanumeric)).count();
    spaced + text.chars().filter(|&char| is_dense(char)).count() / 2
}

/// Scripts written without spaces between words: Han, kana, Thai, Lao, Khmer, Myanmar.
fn is_dense(char: char) -> bool {
    matches!(u32::from(char), 0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1780..=0x17FF | 0x3040..=0x30FF | 0x3400..=0x9FFF)
}
