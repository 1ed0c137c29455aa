//! Word lists: one text, a space between two words.

/// Whether a word is in a list; upper and lower case are the same.
pub(crate) fn listed(list: &str, word: &str) -> bool {
    !word.is_empty() && list.split(' ').any(|other| other.eq_ignore_ascii_case(word))
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
}
