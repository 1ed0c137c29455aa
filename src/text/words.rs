//! Word lists (one text, a space between two words), and how far a word is looked for.

use crate::order::sort;
use std::sync::OnceLock;

/// A list of lower-case words, sorted when it is first asked.
pub(crate) struct WordSet {
    text: &'static str,
    sorted: OnceLock<Vec<&'static str>>,
}

impl WordSet {
    pub(crate) const fn new(text: &'static str) -> Self {
        Self { text, sorted: OnceLock::new() }
    }

    /// Whether a word is in the list; ASCII upper and lower case are the same.
    pub(crate) fn has(&self, word: &str) -> bool {
        let sorted = self.sorted.get_or_init(|| {
            let mut words: Vec<&str> = self.text.split(' ').collect();
            sort(&mut words);
            words
        });
        if word.bytes().any(|byte| byte.is_ascii_uppercase()) {
            return sorted.binary_search(&word.to_ascii_lowercase().as_str()).is_ok();
        }
        sorted.binary_search(&word).is_ok()
    }
}

/// Whether a word is in a short list; ASCII upper and lower case are the same.
pub(crate) fn listed(list: &str, word: &str) -> bool {
    !word.is_empty() && list.split(' ').any(|other| other.eq_ignore_ascii_case(word))
}

/// Longest stretch, in bytes, that is looked at for the word at a place: a text without spaces may be a megabyte.
const WORD_WITHIN: usize = 100;

/// The beginning of a text, where its first word is looked for.
pub(crate) fn head(text: &str) -> &str {
    &text[..text.floor_char_boundary(WORD_WITHIN)]
}

/// The end of a text, where its last word is looked for.
pub(crate) fn tail(text: &str) -> &str {
    &text[text.ceil_char_boundary(text.len().saturating_sub(WORD_WITHIN))..]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_words_only() {
        assert!(listed("kata ujar", "Ujar"));
        assert!(!listed("kata ujar", "uja"));
        assert!(!listed("kata ujar", ""));
    }

    #[test]
    fn a_set_need_not_be_written_in_order() {
        static VERBS: WordSet = WordSet::new("ujar kata jelas");
        assert!(VERBS.has("Kata") && VERBS.has("ujar") && !VERBS.has("") && !VERBS.has("kat"));
    }
}
