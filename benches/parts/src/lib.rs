//! Parts of the engine alone: the tagger on an article of 700 words, and the structure of a page. A library of its own, so that the
//! extension's engine needs no doors for them.

use simak::article;
use simak::entity::tagger;
use simak::page::PageSnapshot;
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

/// A page as its walker saw it.
#[cfg_attr(target_arch = "wasm32", wasm_bindgen)]
pub struct Page(PageSnapshot);

#[cfg_attr(target_arch = "wasm32", wasm_bindgen)]
impl Page {
    /// Reads a snapshot from JSON; nothing when it is none.
    #[must_use]
    pub fn read(json: &str) -> Option<Page> {
        serde_json::from_str(json).ok().map(Page)
    }

    /// Finds the parts of the page, from the snapshot to labelled blocks; how many blocks there are.
    #[must_use]
    pub fn structure(&self) -> usize {
        article::find(&self.0).blocks.len()
    }
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

    #[test]
    fn a_snapshot_is_read_from_json() {
        let empty = serde_json::to_string(&PageSnapshot::default()).unwrap_or_default();
        assert_eq!(Page::read(&empty).map(|page| page.structure()), Some(0));
        assert!(Page::read("{").is_none());
    }
}
