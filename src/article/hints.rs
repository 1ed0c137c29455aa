//! What authors of pages call their boxes: words of `class`, `id`, `role` and the like, as weak votes beside text and tag.
//!
//! The words are general habits of the web, English and Indonesian; a publisher's own names belong into its own entry.

/// The meanings that the words of an element's names have: one bit each.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Hints(u32);

#[allow(missing_docs, reason = "each name is what the box is called")]
impl Hints {
    pub(crate) const COMMENT: Self = Self(1);
    pub(crate) const RELATED: Self = Self(1 << 1);
    pub(crate) const READ_ALSO: Self = Self(1 << 2);
    pub(crate) const SHARE: Self = Self(1 << 3);
    pub(crate) const NAV: Self = Self(1 << 4);
    pub(crate) const FOOTER: Self = Self(1 << 5);
    pub(crate) const SIDEBAR: Self = Self(1 << 6);
    pub(crate) const AD: Self = Self(1 << 7);
    pub(crate) const PROMO: Self = Self(1 << 8);
    pub(crate) const AUTHOR: Self = Self(1 << 9);
    pub(crate) const TAGS: Self = Self(1 << 10);
    pub(crate) const CAPTION: Self = Self(1 << 11);
    pub(crate) const TIME: Self = Self(1 << 12);
    pub(crate) const TITLE: Self = Self(1 << 13);
    pub(crate) const DEK: Self = Self(1 << 14);
    pub(crate) const BODY: Self = Self(1 << 15);
    pub(crate) const EMBED: Self = Self(1 << 16);
    pub(crate) const PAGING: Self = Self(1 << 17);
    pub(crate) const DIALOG: Self = Self(1 << 18);
    pub(crate) const NEWSLETTER: Self = Self(1 << 19);
    pub(crate) const EDITOR: Self = Self(1 << 20);
    pub(crate) const VIDEO: Self = Self(1 << 21);
    pub(crate) const UNSEEN: Self = Self(1 << 22);

    /// Whether an attribute of that name says what a box is.
    #[must_use]
    pub(crate) fn are_in(attribute: &str) -> bool {
        matches!(attribute, "class" | "id" | "role" | "itemprop" | "data-testid" | "data-qa-id")
    }

    /// Whether any of `other`'s bits is set.
    #[must_use]
    pub(crate) fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The bits that `other` has, too.
    #[must_use]
    pub(crate) fn only(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Reads an attribute's value.
    #[must_use]
    pub(crate) fn read(value: &str) -> Self {
        let mut found = Self::default();
        let mut word = String::new();
        let mut before = String::new();
        let mut lower = false;
        for char in value.chars().chain([' ']) {
            let ends = !char.is_ascii_alphabetic() || (lower && char.is_ascii_uppercase());
            if ends && !word.is_empty() {
                found = found | Self::of_word(&word) | Self::of_pair(&before, &word);
                // Kompas.com calls the writers under its headlines `credit-title`.
                if before == "credit" && word == "title" {
                    found = Self(found.0 & !Self::CAPTION.0) | Self::AUTHOR;
                }
                if before == "caption" && word == "title" {
                    found = Self(found.0 & !Self::CAPTION.0) | Self::DEK;
                }
                before = std::mem::take(&mut word);
            }
            if char.is_ascii_alphabetic() {
                word.push(char.to_ascii_lowercase());
            }
            lower = char.is_ascii_lowercase();
        }
        found
    }

    fn of_word(word: &str) -> Self {
        match word {
            "comment" | "comments" | "komentar" | "disqus" | "respond" | "commentlist" | "replies" | "kommentare" => {
                Self::COMMENT
            }
            "related" | "relateds" | "terkait" | "recommend" | "recommended" | "recommendation" | "recommendations"
            | "rekomendasi" | "popular" | "populer" | "terpopuler" | "trending" | "latest" | "terbaru" | "terkini"
            | "recirc" | "recirculation" | "teaser" | "teasers" | "outbrain" | "taboola" | "suggested"
            | "suggestions" | "mostread" | "pilihan" | "lainnya" | "relacionadas" | "relacionados" | "readmore"
            | "morestories" => Self::RELATED,
            "bacajuga" | "lihatjuga" | "readalso" | "simakjuga" => Self::READ_ALSO,
            "share" | "sharing" | "shares" | "social" | "socials" | "sosmed" | "bagikan" | "addthis" | "sharebar"
            | "sns" | "sharetools" => Self::SHARE,
            "nav" | "navbar" | "navigation" | "menu" | "breadcrumb" | "breadcrumbs" | "sitemap" | "toolbar"
            | "topbar" | "navi" | "menubar" | "submenu" => Self::NAV,
            "footer" | "foot" | "contentinfo" | "colophon" => Self::FOOTER,
            "sidebar" | "rail" | "complementary" | "rightbar" | "leftbar" => Self::SIDEBAR,
            "ad" | "ads" | "advert" | "adverts" | "advertisement" | "advertising" | "sponsor" | "sponsored"
            | "iklan" | "gpt" | "dfp" | "adslot" | "promoted" | "adsense" | "adsbygoogle" | "adbox" | "anzeige"
            | "publicidad" | "werbung" => Self::AD,
            "promo" | "promos" | "promotion" | "cta" | "paywall" | "donate" | "donation" => Self::PROMO,
            "newsletter" | "subscribe" | "subscription" | "signup" | "mailchimp" | "langganan" => Self::NEWSLETTER,
            "author" | "authors" | "byline" | "penulis" | "writer" | "bio" | "biography" | "contributor" | "autor"
            | "reporter" => Self::AUTHOR,
            "editor" | "editors" | "editorial" | "redaktur" | "redaksi" => Self::EDITOR,
            "tags" | "tag" | "tagging" | "topic" | "topics" | "topik" | "keyword" | "keywords" | "hashtag"
            | "hashtags" | "taglist" | "tagcloud" | "newstag" => Self::TAGS,
            "caption" | "captions" | "figcaption" | "credit" | "credits" | "legend" | "imageinfo" | "imginfo" => {
                Self::CAPTION
            }
            "date" | "time" | "timestamp" | "published" | "pubdate" | "tanggal" | "datetime" | "waktu" => Self::TIME,
            "headline" | "title" | "judul" => Self::TITLE,
            "excerpt" | "subtitle" | "subheadline" | "subhead" | "dek" | "standfirst" | "lead" | "lede"
            | "sinopsis" | "synopsis" | "deck" | "subjudul" | "kicker" => Self::DEK,
            "articlebody" | "content" | "body" | "entry" | "story" | "text" | "konten" | "isi" | "post" => Self::BODY,
            "embed" | "tweet" | "twitter" | "instagram" | "tiktok" => Self::EMBED,
            "pagination" | "paging" | "pager" | "paginate" | "halaman" => Self::PAGING,
            "cookie" | "cookies" | "consent" | "gdpr" | "modal" | "popup" | "overlay" | "dialog" | "lightbox"
            | "tooltip" | "onboarding" => Self::DIALOG,
            "video" | "player" | "playlist" => Self::VIDEO,
            "visuallyhidden" | "sronly" => Self::UNSEEN,
            _ => Self::default(),
        }
    }

    fn of_pair(first: &str, second: &str) -> Self {
        match (first, second) {
            ("baca" | "lihat" | "simak", "juga") | ("read", "also") => Self::READ_ALSO,
            ("most", "read" | "viewed" | "popular")
            | ("read", "next" | "more")
            | ("next", "article" | "story" | "post")
            | ("more", "stories" | "news" | "from" | "articles" | "on")
            | ("berita", "lain")
            | ("also", "like" | "read")
            | ("see", "also")
            | ("up", "next") => Self::RELATED,
            ("sr", "only") | ("visually", "hidden") | ("screen", "reader") | ("accessibility", "message") => {
                Self::UNSEEN
            }
            (
                "img" | "image" | "photo" | "foto" | "pic" | "picture",
                "copyright" | "desc" | "source" | "info" | "text",
            )
            | ("cap" | "desc" | "ket" | "keterangan", "foto" | "photo" | "gambar" | "img") => Self::CAPTION,
            ("side", "bar") | ("right" | "left", "rail" | "col" | "column") => Self::SIDEBAR,
            ("article" | "post" | "entry" | "story", "body" | "content" | "text") => Self::BODY,
            ("sign", "up") => Self::NEWSLETTER,
            _ => Self::default(),
        }
    }
}

impl std::ops::BitOr for Hints {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Hints;

    #[test]
    fn words_are_cut_at_dashes_digits_and_humps() {
        assert!(Hints::read("box__bacaJuga2").has(Hints::READ_ALSO) || Hints::read("baca-juga").has(Hints::READ_ALSO));
        assert!(Hints::read("articleBaca baca_juga-3").has(Hints::READ_ALSO));
        assert!(Hints::read("sideBar mostRead").has(Hints::SIDEBAR));
        assert!(Hints::read("mostRead").has(Hints::RELATED));
        assert_eq!(Hints::read("shadow adapter"), Hints::default());
    }
}
