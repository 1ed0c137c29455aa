//! Element names, as far as their meaning matters to the structure of a page.

/// What an element is by its name; names without a meaning here are [`Tag::Inline`] or [`Tag::Block`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "each name is the element's own")]
pub(crate) enum Tag {
    Inline,
    Block,
    Body,
    Article,
    Main,
    Section,
    Nav,
    Aside,
    Header,
    Footer,
    Form,
    Button,
    Paragraph,
    Heading(u8),
    ListItem,
    List,
    OrderedList,
    Quote,
    Figure,
    FigCaption,
    Table,
    Row,
    Cell,
    HeaderCell,
    Link,
    Bold,
    Italic,
    Break,
    Rule,
    Image,
    Media,
    Time,
    Pre,
    Address,
}

impl Tag {
    /// Reads a lower-case element name.
    #[must_use]
    pub(crate) fn of(name: &str) -> Self {
        match name {
            "a" => Self::Link,
            // Newsrooms underline what they would else set in bold.
            "b" | "strong" | "u" => Self::Bold,
            "i" | "em" | "cite" => Self::Italic,
            "br" => Self::Break,
            "hr" => Self::Rule,
            "p" => Self::Paragraph,
            "h1" => Self::Heading(1),
            "h2" => Self::Heading(2),
            "h3" => Self::Heading(3),
            "h4" => Self::Heading(4),
            "h5" => Self::Heading(5),
            "h6" => Self::Heading(6),
            "li" | "dd" | "dt" => Self::ListItem,
            "ul" | "menu" | "dl" => Self::List,
            "ol" => Self::OrderedList,
            "blockquote" => Self::Quote,
            "figure" => Self::Figure,
            "figcaption" | "amp-image-caption" => Self::FigCaption,
            "table" => Self::Table,
            "tr" => Self::Row,
            "td" => Self::Cell,
            "th" => Self::HeaderCell,
            "img" | "picture" | "amp-img" => Self::Image,
            "video" | "audio" | "iframe" | "embed" | "amp-video" | "amp-youtube" | "amp-iframe" => Self::Media,
            "time" => Self::Time,
            "pre" => Self::Pre,
            "body" => Self::Body,
            "article" => Self::Article,
            "main" => Self::Main,
            "section" => Self::Section,
            "nav" => Self::Nav,
            "aside" => Self::Aside,
            "header" | "hgroup" => Self::Header,
            "footer" => Self::Footer,
            "form" | "fieldset" | "dialog" | "search" => Self::Form,
            "button" => Self::Button,
            "address" => Self::Address,
            "center" | "details" | "summary" | "div" | "legend" | "option" | "caption" | "tbody" | "thead"
            | "tfoot" => Self::Block,
            _ => Self::Inline,
        }
    }

    /// Whether text before it and text inside it are apart.
    #[must_use]
    pub(crate) fn is_block(self) -> bool {
        !matches!(
            self,
            Self::Inline
                | Self::Link
                | Self::Bold
                | Self::Italic
                | Self::Break
                | Self::Image
                | Self::Media
                | Self::Time
                | Self::Button
        )
    }
}

#[cfg(test)]
mod tests {
    use super::Tag;

    #[test]
    fn inline_names_do_not_cut_text() {
        assert!(!Tag::of("a").is_block());
        assert!(!Tag::of("custom-element").is_block());
        assert!(Tag::of("h3").is_block());
        assert!(Tag::of("figcaption").is_block());
    }
}
