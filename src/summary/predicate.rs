//! Whether a sentence states something: what looks like a verb, and fragments without one.

use super::cues;
use super::standing::words;

/// Fewest letters of a word that is taken for a verb by its prefix.
const VERB_LETTERS: usize = 6;

/// Whether a word looks like a verb, behind which a demonstrative belongs to an object.
pub(super) fn is_verb(word: &str) -> bool {
    word.len() >= VERB_LETTERS && ["me", "di", "ter", "ber"].iter().any(|prefix| word.starts_with(prefix))
}

/// Whether a sentence has no predicate but those in its clauses with "yang": "Nenek yang menjual pisang di pasar."
pub(super) fn is_fragment(text: &str) -> bool {
    let (mut relative, mut predicates) = (0, 0);
    for (place, word) in words(text).iter().enumerate() {
        let states = |word: &str| cues::PREDICATES.has(word);
        let befalls = word.lower.starts_with("ke") && word.lower.ends_with("an") && word.lower.len() >= VERB_LETTERS;
        // "Sajikan dengan nasi."
        let commands = place == 0 && word.lower.len() >= VERB_LETTERS && word.lower.ends_with("kan");
        let verb = (is_verb(&word.lower) || befalls || commands) && !(word.capital && place > 0);
        if word.lower == "yang" {
            relative += 1;
        } else if verb || states(&word.lower) || word.lower.strip_suffix("nya").is_some_and(states) {
            predicates += 1;
            if relative == 0 {
                return false;
            }
        }
    }
    predicates <= relative
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_without_a_predicate_of_its_own_is_a_fragment() {
        for text in ["Nenek yang menjual pisang di pasar Sukamaju.", "Pasar rakyat di sisi timur Stasiun Mekar."] {
            assert!(is_fragment(text), "{text}");
        }
        for text in [
            "Warga yang mengungsi kembali ke rumah.",
            "Ratna menanam bakau.",
            "Sajikan dengan nasi hangat.",
            "Tiga rumah di Sukamaju kebakaran.",
        ] {
            assert!(!is_fragment(text), "{text}");
        }
    }
}
