//! Boxes of a page that are not its article: what tags and names say of an element and all it holds.
//!
//! A name counts only on an element that does not hold the page's running text: `class="post has-sidebar"` on the article
//! itself says nothing.

use super::hints::Hints;
use super::prose::Prose;
use super::tags::Tag;
use super::tree::{Inside, Tree};

/// Share of the page's running text that a box outside the article holds at most.
const BOX_SHARE: f64 = 0.3;
/// The same for comments, which are often longer than the article.
const COMMENT_SHARE: f64 = 0.85;

/// Words of running text that a box has at most when its name alone makes it foreign: pages of an article are named after
/// paging, its parts after editors and tags.
const WEAK_WORDS: usize = 30;

/// Names that count on a box with running text of its own.
const STRONG: [Hints; 8] = [
    Hints::RELATED,
    Hints::READ_ALSO,
    Hints::NAV,
    Hints::FOOTER,
    Hints::SIDEBAR,
    Hints::NEWSLETTER,
    Hints::AUTHOR,
    Hints::DIALOG,
];

/// Names of lists of other articles: without a link inside, a box is none.
const LISTS: [Hints; 2] = [Hints::RELATED, Hints::READ_ALSO];

/// Names that count on a box with hardly any.
const WEAK: [Hints; 10] = [
    Hints::SHARE,
    Hints::AD,
    Hints::PROMO,
    Hints::EDITOR,
    Hints::TAGS,
    Hints::PAGING,
    Hints::VIDEO,
    Hints::CAPTION,
    Hints::EMBED,
    Hints::UNSEEN,
];

/// What each element is inside of, by index: its own and its ancestors' names and tags that count. `boxes` are elements
/// that show by their text what they are, in order.
#[must_use]
pub(crate) fn read(tree: &Tree, prose: &Prose, boxes: &[(usize, Hints)]) -> Vec<Hints> {
    let strong = STRONG.into_iter().fold(Hints::default(), |all, hint| all | hint);
    let unlinked =
        STRONG.into_iter().filter(|hint| !LISTS.contains(hint)).fold(Hints::default(), |all, hint| all | hint);
    let links = links(tree);
    let weak = WEAK.into_iter().fold(Hints::default(), |all, hint| all | hint);
    let comments = comments(tree, prose, boxes);
    let apart: f64 = comments.iter().map(|&comment| prose.share(&tree.elements[comment].runs)).sum();
    let most = BOX_SHARE * (1.0 - apart);
    let mut zones: Vec<Hints> = Vec::with_capacity(tree.elements.len());
    let (mut boxes, mut comments) = (boxes.iter().peekable(), comments.iter().peekable());
    for (index, element) in tree.elements.iter().enumerate() {
        let above = if index == 0 { Hints::default() } else { zones[element.parent] };
        let linked = links[element.runs.end] > links[element.runs.start];
        let small = || prose.share(&element.runs) <= most;
        let mut own = Hints::default();
        let named = element.hints != Hints::default() || of_tag(element.tag) != Hints::default();
        if named && small() && element.tag != Tag::Body {
            own = element.hints.only(if linked { strong } else { unlinked });
            // A box of running text without a link explains something of the article; lists and cards lead elsewhere.
            if linked || element.tag != Tag::Aside || prose.inside(&element.runs) <= WEAK_WORDS {
                own = own | of_tag(element.tag);
            }
        }
        if named && prose.inside(&element.runs) <= WEAK_WORDS {
            own = own | element.hints.only(weak);
        }
        while let Some(&(_, hint)) = boxes.next_if(|found| found.0 <= index) {
            if small() && hint != Hints::COMMENT {
                own = own | hint;
            }
        }
        if comments.next_if(|&&comment| comment <= index).is_some() {
            own = own | Hints::COMMENT;
        }
        zones.push(above | own);
    }
    zones
}

/// How many runs before each are inside links; one more than there are runs.
fn links(tree: &Tree) -> Vec<u32> {
    let linked = tree.runs.iter().scan(0, |sum, run| {
        *sum += u32::from(tree.elements[run.element].inside.has(Inside::LINK));
        Some(*sum)
    });
    std::iter::once(0).chain(linked).collect()
}

/// The outermost boxes of comments, in order.
fn comments(tree: &Tree, prose: &Prose, boxes: &[(usize, Hints)]) -> Vec<usize> {
    let mut found: Vec<usize> = Vec::new();
    for (index, element) in tree.elements.iter().enumerate() {
        let named = element.hints.has(Hints::COMMENT) && !element.hints.has(Hints::BODY);
        let labelled =
            || boxes.binary_search_by_key(&index, |found| found.0).is_ok_and(|at| boxes[at].1 == Hints::COMMENT);
        let new = found.last().is_none_or(|&last| tree.elements[last].end <= index);
        if new && (named || labelled()) && prose.share(&element.runs) <= COMMENT_SHARE {
            found.push(index);
        }
    }
    found
}

fn of_tag(tag: Tag) -> Hints {
    match tag {
        Tag::Nav => Hints::NAV,
        Tag::Footer => Hints::FOOTER,
        Tag::Aside => Hints::SIDEBAR,
        Tag::Form => Hints::NEWSLETTER,
        _ => Hints::default(),
    }
}
