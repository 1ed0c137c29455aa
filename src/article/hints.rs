//! What authors of pages call their boxes: words of `class`, `id`, `role` and the like, as weak votes beside text and tag.
//!
//! The words are general habits of the web, English and Indonesian; a publisher's own names belong into its own entry.

use crate::text::words::WordMap;
use std::sync::OnceLock;

/// Words, and pairs of words with `-` between them, with what they mean.
const NAMES: [(&str, Hints); 25] = [
    ("comment comments komentar disqus respond commentlist replies kommentare", Hints::COMMENT),
    (
        "related relateds terkait recommend recommended recommendation recommendations rekomendasi popular populer \
         terpopuler trending latest terbaru terkini recirc recirculation teaser teasers outbrain taboola suggested \
         suggestions mostread pilihan lainnya relacionadas relacionados readmore morestories most-read most-viewed \
         most-popular read-next read-more next-article next-story next-post more-stories more-news more-from \
         more-articles more-on berita-lain also-like also-read see-also up-next",
        Hints::RELATED,
    ),
    ("bacajuga lihatjuga readalso simakjuga baca-juga lihat-juga simak-juga read-also", Hints::READ_ALSO),
    ("share sharing shares social socials sosmed bagikan addthis sharebar sns sharetools", Hints::SHARE),
    ("nav navbar navigation menu breadcrumb breadcrumbs sitemap toolbar topbar navi menubar submenu", Hints::NAV),
    ("footer foot contentinfo colophon", Hints::FOOTER),
    (
        "sidebar rail complementary rightbar leftbar side-bar right-rail right-col right-column left-rail left-col \
         left-column",
        Hints::SIDEBAR,
    ),
    (
        "ad ads advert adverts advertisement advertising sponsor sponsored iklan gpt dfp adslot promoted adsense \
         adsbygoogle adbox anzeige publicidad werbung",
        Hints::AD,
    ),
    ("promo promos promotion cta paywall donate donation", Hints::PROMO),
    ("newsletter subscribe subscription signup mailchimp langganan sign-up", Hints::NEWSLETTER),
    ("author authors byline penulis writer bio biography contributor autor reporter", Hints::AUTHOR),
    // Kompas.com calls the writers under its headlines `credit-title`.
    ("credit-title", Hints(Hints::AUTHOR.0 | Hints::NO_CAPTION.0)),
    ("editor editors editorial redaktur redaksi", Hints::EDITOR),
    ("tags tag tagging topic topics topik keyword keywords hashtag hashtags taglist tagcloud newstag", Hints::TAGS),
    (
        "caption captions figcaption credit credits legend imageinfo imginfo img-copyright img-desc img-source \
         img-info img-text image-copyright image-desc image-source image-info image-text photo-copyright photo-desc \
         photo-source photo-info photo-text foto-copyright foto-desc foto-source foto-info foto-text pic-copyright \
         pic-desc pic-source pic-info pic-text picture-copyright picture-desc picture-source picture-info \
         picture-text cap-foto cap-photo cap-gambar cap-img desc-foto desc-photo desc-gambar desc-img ket-foto \
         ket-photo ket-gambar ket-img keterangan-foto keterangan-photo keterangan-gambar keterangan-img",
        Hints::CAPTION,
    ),
    ("date time timestamp published pubdate tanggal datetime waktu", Hints::TIME),
    ("headline title judul", Hints::TITLE),
    (
        "excerpt subtitle subheadline subhead dek standfirst lead lede sinopsis synopsis deck subjudul kicker",
        Hints::DEK,
    ),
    ("caption-title", Hints(Hints::DEK.0 | Hints::NO_CAPTION.0)),
    (
        "articlebody content body entry story text konten isi post article-body article-content article-text \
         post-body post-content post-text entry-body entry-content entry-text story-body story-content story-text",
        Hints::BODY,
    ),
    ("embed tweet twitter instagram tiktok", Hints::EMBED),
    ("pagination paging pager paginate halaman", Hints::PAGING),
    ("cookie cookies consent gdpr modal popup overlay dialog lightbox tooltip onboarding", Hints::DIALOG),
    ("video player playlist", Hints::VIDEO),
    ("visuallyhidden sronly sr-only visually-hidden screen-reader accessibility-message", Hints::UNSEEN),
];

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
    /// A word that says more together with the one before.
    const SECOND: Self = Self(1 << 29);
    /// A word that says more together with the next one.
    const FIRST: Self = Self(1 << 30);
    /// What takes back that the box is a caption.
    const NO_CAPTION: Self = Self(1 << 31);

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
        let bytes = value.as_bytes();
        let (mut found, mut before) = (Self::default(), None::<&[u8]>);
        let mut start = 0;
        for at in 0..=bytes.len() {
            let letter = bytes.get(at).filter(|byte| byte.is_ascii_alphabetic());
            let hump = |byte: &u8| byte.is_ascii_uppercase() && at > start && bytes[at - 1].is_ascii_lowercase();
            if letter.is_some_and(|byte| !hump(byte)) {
                continue;
            }
            let word = &bytes[start..at];
            start = at + usize::from(letter.is_none());
            if word.is_empty() {
                continue;
            }
            let own = Self::of(word);
            let pair = match before {
                Some(before) if own.has(Self::SECOND) => Self::of(&[before, b"-", word].concat()),
                _ => Self::default(),
            };
            found = found | own | pair;
            if pair.has(Self::NO_CAPTION) {
                found = Self(found.0 & !Self::CAPTION.0);
            }
            before = own.has(Self::FIRST).then_some(word);
        }
        Self(found.0 & !(Self::FIRST | Self::SECOND | Self::NO_CAPTION).0)
    }

    /// What a word means, or two words with `-` between them.
    fn of(word: &[u8]) -> Self {
        static MAP: OnceLock<WordMap> = OnceLock::new();
        let map = MAP.get_or_init(|| {
            let mut words = Vec::new();
            for (row, meaning) in NAMES {
                for word in row.split(' ') {
                    words.push((word, meaning.0));
                    if let Some((first, second)) = word.split_once('-') {
                        words.extend([(first, Self::FIRST.0), (second, Self::SECOND.0)]);
                    }
                }
            }
            WordMap::new(&words)
        });
        Self(map.get(word).unwrap_or_default())
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
