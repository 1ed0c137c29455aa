//! Whether the page holds an article to read.

use super::Verdict;
use super::body::Body;
use super::layout::Layout;

/// Fewest words of running text.
const ARTICLE_WORDS: usize = 50;

/// Decides from what was found.
#[must_use]
pub(crate) fn judge(layout: &Layout, body: Option<&Body>) -> Verdict {
    let _ = layout;
    let Some(body) = body else {
        return Verdict { is_article: false, confidence: 0.95, reason: "no running text".to_owned() };
    };
    let is_article = body.words >= ARTICLE_WORDS;
    Verdict { is_article, confidence: 0.8, reason: format!("{} words of running text", body.words) }
}
