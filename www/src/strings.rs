//! The page's words in both languages, by the key that stands in an element's `data-text`.

/// A language of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the languages' own names")]
pub enum Language {
    Indonesian,
    English,
}

impl Language {
    /// From an ISO 639-1 code; Indonesian unless it says otherwise.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        if code.starts_with("en") { Self::English } else { Self::Indonesian }
    }

    /// ISO 639-1.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Indonesian => "id",
            Self::English => "en",
        }
    }
}

/// Key, Indonesian, English.
const STRINGS: [(&str, &str, &str); 18] = [
    ("tagline", "Baca berita Indonesia dengan jernih", "Read Indonesian news clearly"),
    (
        "intro",
        "Simak menemukan inti, nama, kutipan, dan sumber sebuah artikel, lalu menyingkirkan kotak yang mengganggu. Coba di sini.",
        "Simak finds an article's gist, names, quotations and sources, and puts distracting boxes out of the way. Try it here.",
    ),
    ("samples", "Contoh", "Samples"),
    ("news", "Berita", "News"),
    ("news-about", "Tiga bagian bernomor, kutipan, sumber", "Three numbered sections, quotations, sources"),
    ("list", "Daftar", "Listicle"),
    ("list-about", "Lima butir dari penulis komunitas", "Five items by a community writer"),
    ("interview", "Wawancara", "Interview"),
    ("interview-about", "Tanya jawab", "Questions and answers"),
    ("paste", "Artikel Anda sendiri", "Your own article"),
    ("paste-about", "Tempel teks atau HTML sebuah artikel.", "Paste an article's text or HTML."),
    (
        "paste-hint",
        "Judul di baris pertama, satu paragraf tiap baris …",
        "The headline in the first line, a paragraph a line …",
    ),
    ("read", "Simak", "Read it"),
    ("empty", "Tempel dulu sebuah artikel.", "Paste an article first."),
    ("too-long", "Terlalu panjang: tempel paling banyak 4 MB.", "Too long: paste 4 MB at most."),
    ("not-article", "Tidak ada artikel di halaman ini: ", "There is no article on this page: "),
    (
        "private",
        "Semua diolah di peramban Anda. Tidak ada yang dikirim ke mana pun.",
        "All of it happens in your browser. Nothing is sent anywhere.",
    ),
    ("frame", "Artikel", "Article"),
];

/// The words of a key; the key itself when there are none, so that a gap shows.
#[must_use]
pub fn text(key: &str, language: Language) -> &str {
    let row = STRINGS.iter().find(|(name, ..)| *name == key);
    match (row, language) {
        (Some((_, indonesian, _)), Language::Indonesian) => indonesian,
        (Some((.., english)), Language::English) => english,
        (None, _) => key,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_of_the_page_has_words() {
        let page = include_str!("../index.html");
        let keys = page.split("data-text=\"").skip(1).filter_map(|rest| rest.split('"').next());
        for key in keys {
            assert!(STRINGS.iter().any(|(name, ..)| *name == key), "no words for {key}");
        }
        assert_eq!(text("read", Language::English), "Read it");
    }
}
