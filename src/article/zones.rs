//! Boxes of a page that are not its article: what tags and names say of an element and all it holds.
//!
//! A name counts only on an element that does not hold the page's running text: `class="post has-sidebar"` on the article
//! itself says nothing.

use super::hints::Hints;
use super::prose::Prose;
use super::tags::Tag;
use super::tree::Tree;

/// Share of the page's running text that a box outside the article holds at most.
const BOX_SHARE: f64 = 0.3;
/// The same for comments, which are often longer than the article.
const COMMENT_SHARE: f64 = 0.85;

/// Names that say a box is not, or not simply, running text of the article.
const FOREIGN: [Hints; 18] = [
    Hints::RELATED,
    Hints::READ_ALSO,
    Hints::SHARE,
    Hints::NAV,
    Hints::FOOTER,
    Hints::SIDEBAR,
    Hints::AD,
    Hints::PROMO,
    Hints::NEWSLETTER,
    Hints::AUTHOR,
    Hints::EDITOR,
    Hints::TAGS,
    Hints::PAGING,
    Hints::DIALOG,
    Hints::VIDEO,
    Hints::CAPTION,
    Hints::EMBED,
    Hints::UNSEEN,
];

/// What each element is inside of, by index: its own and its ancestors' names and tags that count.
#[must_use]
pub(crate) fn read(tree: &Tree, prose: &Prose) -> Vec<Hints> {
    let mut zones: Vec<Hints> = Vec::with_capacity(tree.elements.len());
    let foreign = FOREIGN.into_iter().fold(Hints::default(), |all, hint| all | hint);
    for (index, element) in tree.elements.iter().enumerate() {
        let above = if index == 0 { Hints::default() } else { zones[element.parent] };
        let mut own = Hints::default();
        let share = prose.share(&element.runs);
        if share <= BOX_SHARE && element.tag != Tag::Body {
            own = element.hints.only(foreign) | of_tag(element.tag);
        }
        if element.hints.has(Hints::COMMENT) && share <= COMMENT_SHARE && !element.hints.has(Hints::BODY) {
            own = own | Hints::COMMENT;
        }
        zones.push(above | own);
    }
    zones
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
