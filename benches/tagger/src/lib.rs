//! Tags an article of 700 words as the engine does, from its text to its names' probabilities. It is a library of its own, so that
//! the extension's engine needs no door for it.

use simak::entity::tagger;
use simak::text::{sentences, tokens};

#[cfg(target_arch = "wasm32")]
use wasm_bindgen::prelude::wasm_bindgen;

/// An invented report of 700 words.
pub const ARTICLE: &str = include_str!("../article.txt");

/// Tags the article once; how many tokens it has and how many names begin in it.
#[must_use]
#[cfg_attr(target_arch = "wasm32", wasm_bindgen)]
pub fn tag_article() -> Vec<u32> {
    let (mut count, mut names) = (0, 0);
    for range in sentences::split(ARTICLE) {
        let sentence = &ARTICLE[range];
        let words: Vec<&str> =
            tokens::tokenize(sentence).iter().map(|token| &sentence[token.start..token.end]).collect();
        let scored = tagger::tag_with_scores(&words);
        count += words.len() as u32;
        names += scored.tags.iter().filter(|tag| tag.begins()).count() as u32;
    }
    vec![count, names]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_article_is_as_long_as_the_budget_says_and_full_of_names() {
        let words = ARTICLE.split_whitespace().count();
        assert!((690..=710).contains(&words), "{words} words");
        assert!(tag_article().iter().zip([800, 60]).all(|(&found, least)| found >= least), "{:?}", tag_article());
    }
}
