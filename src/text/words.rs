//! Word lists (one text, a space between two words), and how far a word is looked for.

use std::sync::OnceLock;

/// Words and a number for each, found by a hash of their letters; ASCII upper and lower case are the same.
pub(crate) struct WordMap {
    slots: Vec<(&'static str, u32)>,
}

impl WordMap {
    /// The map of these words; numbers of the same word are joined bit by bit. The empty word is none.
    pub(crate) fn new(words: &[(&'static str, u32)]) -> Self {
        // Half of the slots at least stay empty.
        let mut map = Self { slots: vec![("", 0); (2 * words.len() + 1).next_power_of_two()] };
        for &(word, number) in words {
            let slot = map.slot(word.as_bytes());
            map.slots[slot] = (word, map.slots[slot].1 | number);
        }
        map
    }

    /// The number of a word.
    pub(crate) fn get(&self, word: &[u8]) -> Option<u32> {
        let (known, number) = self.slots[self.slot(word)];
        (!known.is_empty()).then_some(number)
    }

    /// The slot that has the word, or else the empty one that would take it.
    fn slot(&self, word: &[u8]) -> usize {
        let mix = |hash: u32, byte: &u8| (hash ^ u32::from(byte | b' ')).wrapping_mul(0x0100_0193);
        let hash = word.iter().fold(0x811c_9dc5, mix);
        let mut slot = (hash ^ hash >> 15) as usize;
        loop {
            slot &= self.slots.len() - 1;
            let known = self.slots[slot].0.as_bytes();
            if known.is_empty() || known.eq_ignore_ascii_case(word) {
                return slot;
            }
            slot += 1;
        }
    }
}

/// A list of lower-case words, read when it is first asked.
pub(crate) struct WordSet {
    text: &'static str,
    map: OnceLock<WordMap>,
}

impl WordSet {
    pub(crate) const fn new(text: &'static str) -> Self {
        Self { text, map: OnceLock::new() }
    }

    /// Whether a word is in the list; ASCII upper and lower case are the same.
    pub(crate) fn has(&self, word: &str) -> bool {
        let read = || WordMap::new(&self.text.split(' ').map(|word| (word, 0)).collect::<Vec<_>>());
        self.map.get_or_init(read).get(word.as_bytes()).is_some()
    }
}

/// Whether a word is in a short list; ASCII upper and lower case are the same.
pub(crate) fn listed(list: &str, word: &str) -> bool {
    let (list, word) = (list.as_bytes(), word.as_bytes());
    let mut start = 0;
    while let Some(other) = list.get(start..start + word.len()).filter(|_| !word.is_empty()) {
        let end = start + word.len();
        if other.eq_ignore_ascii_case(word) && list.get(end).is_none_or(|&byte| byte == b' ') {
            return true;
        }
        while list.get(start).is_some_and(|&byte| byte != b' ') {
            start += 1;
        }
        start += 1;
    }
    false
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

    #[test]
    fn words_that_meet_in_a_slot_are_told_apart() {
        let words: Vec<String> = (0..300).map(|number| format!("kata{number}")).collect();
        let map =
            WordMap::new(&words.iter().zip(0..).map(|(word, at)| (&*word.clone().leak(), at)).collect::<Vec<_>>());
        assert!(words.iter().zip(0..).all(|(word, at)| map.get(word.as_bytes()) == Some(at)));
        assert!((300..600).all(|number| map.get(format!("kata{number}").as_bytes()).is_none()));
    }

    #[test]
    fn numbers_of_a_word_are_joined() {
        let map = WordMap::new(&[("foto", 1), ("gambar", 4), ("foto", 2)]);
        assert_eq!([map.get(b"FOTO"), map.get(b"gambar"), map.get(b"")], [Some(3), Some(4), None]);
    }
}
