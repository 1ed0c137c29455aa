//! What tags make of the text inside them.

use crate::article::tags::Tag;

/// What an element and its ancestors make of the text inside: one bit each.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Inside(u32);

#[allow(missing_docs, reason = "each name is the element's own")]
impl Inside {
    pub(crate) const LINK: Self = Self(1);
    pub(crate) const BOLD: Self = Self(1 << 1);
    pub(crate) const HIDDEN: Self = Self(1 << 2);
    pub(crate) const NAV: Self = Self(1 << 3);
    pub(crate) const ASIDE: Self = Self(1 << 4);
    pub(crate) const FOOTER: Self = Self(1 << 5);
    pub(crate) const HEADER: Self = Self(1 << 6);
    pub(crate) const FORM: Self = Self(1 << 7);
    pub(crate) const BUTTON: Self = Self(1 << 8);
    pub(crate) const FIGURE: Self = Self(1 << 9);
    pub(crate) const CAPTION: Self = Self(1 << 10);
    pub(crate) const LIST: Self = Self(1 << 11);
    pub(crate) const QUOTE: Self = Self(1 << 12);
    pub(crate) const TABLE: Self = Self(1 << 13);
    pub(crate) const HEADING: Self = Self(1 << 14);
    pub(crate) const ITALIC: Self = Self(1 << 15);
    pub(crate) const PRE: Self = Self(1 << 16);

    /// Whether any of `other`'s bits is set.
    #[must_use]
    pub(crate) fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Without `other`'s bits.
    #[must_use]
    pub(crate) fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// What an element of this name makes of its text.
    pub(super) fn of(tag: Tag) -> Self {
        match tag {
            Tag::Link => Self::LINK,
            Tag::Bold => Self::BOLD,
            Tag::Italic => Self::ITALIC,
            Tag::Nav => Self::NAV,
            Tag::Aside => Self::ASIDE,
            Tag::Footer => Self::FOOTER,
            Tag::Header => Self::HEADER,
            Tag::Form => Self::FORM,
            Tag::Button => Self::BUTTON,
            Tag::Figure => Self::FIGURE,
            Tag::FigCaption => Self(Self::FIGURE.0 | Self::CAPTION.0),
            Tag::List | Tag::OrderedList => Self::LIST,
            Tag::Quote => Self::QUOTE,
            Tag::Table => Self::TABLE,
            Tag::Heading(_) => Self::HEADING,
            Tag::Pre => Self::PRE,
            _ => Self::default(),
        }
    }
}

impl std::ops::BitOr for Inside {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}
