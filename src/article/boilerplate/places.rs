//! Boilerplate by its place: the box that it stands in.

use crate::article::hints::Hints;
use crate::report::Category;

/// Boxes with their category, the surest first.
const PLACES: &[(Hints, Category, &str)] = &[
    (Hints::COMMENT, Category::Comments, "in a box named comments"),
    (Hints::READ_ALSO, Category::ReadAlso, "in a box named read also"),
    (Hints::RELATED, Category::Related, "in a box of other articles"),
    (Hints::SHARE, Category::Share, "in a box named share"),
    (Hints::NEWSLETTER, Category::Newsletter, "in a form or a box named newsletter"),
    (Hints::PAGING, Category::Paging, "in a box named paging"),
    (Hints::TAGS, Category::Topics, "in a box named tags"),
    (Hints::AUTHOR, Category::AuthorBox, "in a box named author"),
    (Hints::EDITOR, Category::EditorCredit, "in a box named editor"),
    (Hints::AD, Category::Ad, "in a box named as an advertisement"),
    (Hints::PROMO, Category::Promo, "in a box named promotion"),
    (Hints::DIALOG, Category::Promo, "in a dialog"),
    (Hints::NAV, Category::Navigation, "in a navigation box"),
    (Hints::FOOTER, Category::Navigation, "in a footer"),
    (Hints::SIDEBAR, Category::Related, "in a side bar"),
];

/// The category of a box and why.
#[must_use]
pub(crate) fn category(zone: Hints) -> Option<(Category, &'static str)> {
    PLACES.iter().find(|(hint, ..)| zone.has(*hint)).map(|&(_, category, reason)| (category, reason))
}
