//! Boilerplate that says what it is: labels, prompts and credits by their words alone.
//!
//! A form never fires on running prose: every one has a length limit.

mod table;

use crate::report::Category;
use crate::text::case::lowered;
use table::{NOTICE, Phrase, table};

/// Words from which a text in quotation marks is somebody's, whatever it says.
const QUOTED_LABEL: usize = 7;
/// Words by which newsrooms invite their readers.
const INVITING: [&str; 22] = [
    "ikuti",
    "follow",
    "klik",
    "gabung",
    "join",
    "bergabung",
    "subscribe",
    "dapatkan",
    "simak",
    "cek",
    "baca",
    "temukan",
    "akses",
    "langganan",
    "berlangganan",
    "install",
    "instal",
    "unduh",
    "download",
    "pantau",
    "yuk",
    "get",
];

/// What a newsroom calls the texts that it disclaims.
const DISCLAIMED: [&str; 11] =
    ["isi", "artikel", "tulisan", "konten", "karya", "opini", "kolom", "materi", "naskah", "pandangan", "informasi"];
/// Words before them: "semua karya tulis".
const EVERY: [&str; 5] = ["semua", "seluruh", "segala", "setiap", "segenap"];

/// How much of a text a phrase must be.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// The whole text, trailing punctuation aside.
    Whole,
    /// The start of a text of at most so many words.
    Start(usize),
    /// Anywhere in a text of at most so many words.
    Within(usize),
    /// The same, when a word of the text invites: news tell of WhatsApp's channels, too.
    Invites(usize),
    /// The same, when a sentence of the text begins with what is disclaimed: news tell of judges' responsibility, too.
    Disclaims(usize),
}

impl Form {
    /// Whether the phrase may stand anywhere in the text.
    fn stands_within(self) -> bool {
        matches!(self, Self::Within(_) | Self::Invites(_) | Self::Disclaims(_))
    }
}

/// The category of a text that says itself that it is boilerplate, and the phrase that says so.
///
/// The text's white space is folded; `words` is its number of words.
#[must_use]
pub(crate) fn category(text: &str, words: usize) -> Option<(Category, &'static str)> {
    if words > NOTICE || words > QUOTED_LABEL && text.starts_with(['"', '“', '‘', '’']) {
        return None;
    }
    // Without brackets, bullets and quotation marks at the start.
    let text =
        lowered(text.trim_start_matches(|char: char| !char.is_alphanumeric() && !matches!(char, '[' | '©')).trim_end());
    let text = text.as_str();
    let whole = uncounted(text).trim_end_matches(|char: char| !char.is_alphanumeric() && char != ')');
    let table = table();
    let fits = |place: &usize| {
        let Phrase { text: phrase, form, .. } = table.phrases[*place];
        match form {
            Form::Whole => whole == phrase,
            Form::Start(limit) => words <= limit && self::starts(text, phrase),
            Form::Within(_) | Form::Invites(_) | Form::Disclaims(_) => false,
        }
    };
    let stands = |at: usize, place: usize| {
        let Phrase { text: phrase, form, .. } = table.phrases[place];
        let begins = || text.as_bytes()[at..].starts_with(phrase.as_bytes());
        match form {
            Form::Within(limit) => words <= limit && begins(),
            Form::Invites(limit) => words <= limit && begins() && invites(text),
            Form::Disclaims(limit) => words <= limit && begins() && disclaims(text),
            Form::Whole | Form::Start(_) => false,
        }
    };
    let of = |text: &str| table.at_start(text).iter().copied().find(fits);
    // Without a count in front, both begin alike.
    let at_start = of(text).or_else(|| if text.starts_with(whole) { None } else { of(whole) });
    let anywhere = table.starts.places(text).filter(|_| words > 1);
    let within = anywhere
        .filter_map(|at| table.within(&text.as_bytes()[at..]).iter().copied().find(|&place| stands(at, place)))
        .min();
    let place = at_start.into_iter().chain(within).min();
    let found = place.map(|place| (table.phrases[place].category, table.phrases[place].text));
    found.or_else(|| page_of_pages(text).then_some((Category::Paging, "page of pages")))
}

/// Without a count in front or behind: "9 komentar", "komentar (9)".
fn uncounted(text: &str) -> &str {
    let text = text.trim_start_matches(|char: char| char.is_ascii_digit()).trim_start();
    let open = text.strip_suffix(')').and_then(|inner| inner.rsplit_once('('));
    match open {
        Some((before, count)) if count.bytes().all(|byte| byte.is_ascii_digit()) => before,
        _ => text,
    }
}

/// Whether a word of a text asks the reader to do something.
fn invites(text: &str) -> bool {
    text.split(|char: char| !char.is_alphanumeric()).any(|word| INVITING.contains(&word))
}

/// Whether a sentence of a text begins with what newsrooms disclaim.
fn disclaims(text: &str) -> bool {
    text.split(['.', '!', '?', ':']).any(|sentence| {
        let mut words = sentence.split(|char: char| !char.is_alphanumeric()).filter(|word| !word.is_empty());
        words.find(|word| !EVERY.contains(word)).is_some_and(|word| DISCLAIMED.contains(&word))
    })
}

/// A phrase at the start that ends where a word ends.
fn starts(text: &str, phrase: &str) -> bool {
    let after = text.strip_prefix(phrase).map(|rest| rest.chars().next());
    let open = phrase.ends_with(|char: char| char.is_alphabetic());
    after.is_some_and(|next| !open || next.is_none_or(|char| !char.is_alphanumeric()))
}

/// "2 dari 5 halaman", "halaman 1/2", "page 1 of 3", "1 / 3".
fn page_of_pages(text: &str) -> bool {
    if !text.starts_with(|char: char| char.is_ascii_digit())
        && !["halaman", "page", "hal"].iter().any(|word| text.starts_with(word))
    {
        return false;
    }
    let words: Vec<&str> = text.split(' ').take(5).collect();
    let number = |word: &str| word.parse::<u32>().is_ok();
    match words[..] {
        [a, "/", b] => number(a) && number(b),
        [a, "dari", b, "halaman"] => number(a) && number(b),
        ["halaman" | "page" | "hal", a, "dari" | "of" | "/", b] => number(a) && number(b),
        ["halaman" | "page" | "hal", pair] => pair.split_once('/').is_some_and(|(a, b)| number(a) && number(b)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::category;
    use crate::report::Category;

    fn of(text: &str) -> Option<Category> {
        category(text, text.split_whitespace().count()).map(|(category, _)| category)
    }

    #[test]
    fn labels_are_boilerplate() {
        assert_eq!(of("Baca Juga: Warga Desa Mekar Panen Cabai"), Some(Category::ReadAlso));
        assert_eq!(of("(Baca juga : Harga Cabai Turun)"), Some(Category::ReadAlso));
        assert_eq!(of("BACA JUGA"), Some(Category::ReadAlso));
        assert_eq!(of("2 dari 4 halaman"), Some(Category::Paging));
        assert_eq!(of("Topik:"), Some(Category::Topics));
        assert_eq!(of("Komentar (12)"), Some(Category::Comments));
        assert_eq!(of("2 Komentar"), Some(Category::Comments));
        assert_eq!(of("SCROLL TO CONTINUE WITH CONTENT"), Some(Category::Prompt));
        assert_eq!(of("[Gambas:Video Contoh]"), Some(Category::Prompt));
        assert_eq!(of("Berita Terkini Lainnya"), Some(Category::Related));
        assert_eq!(of("Editor: Sari Melati"), Some(Category::EditorCredit));
        assert_eq!(of("Klik untuk follow WhatsApp Channel & Google News"), Some(Category::Promo));
        assert_eq!(of("Cek Berita dan Artikel yang lain di Google News"), Some(Category::Promo));
        assert_eq!(of("Dilarang keras menyalin isi laman ini tanpa izin."), Some(Category::Disclaimer));
        assert_eq!(of("Hak Cipta © 2026 Kabar Sawah"), Some(Category::Disclaimer));
        assert_eq!(of("*Isi tulisan menjadi tanggung jawab penulis"), Some(Category::Disclaimer));
        assert_eq!(
            of("Kabar Warga adalah wadah menulis. Semua karya tulis sepenuhnya tanggung jawab pembuatnya."),
            Some(Category::Disclaimer)
        );
    }

    #[test]
    fn prose_is_not() {
        assert_eq!(of("Sumber air di desa itu mengering sejak Juli, kata warga."), None);
        assert_eq!(of("Editor buku itu meminta naskah baru."), None);
        assert_eq!(of("Bacajugalah buku itu."), None);
        assert_eq!(of("Komentar wali kota itu memicu protes pedagang."), None);
        assert_eq!(of("Rekomendasi panitia dibacakan pada hari Senin."), None);
        assert_eq!(of("\"Ikuti kami di media sosial, begitu pesannya,\" ujar Warsini."), None);
        assert_eq!(of("Dilarang keras mengirim uang muka, begitu isi papan pengumuman itu."), None);
        assert_eq!(of("Hak cipta lagu itu dipegang keluarga penciptanya."), None);
        assert_eq!(of("Perusahaan itu membuka saluran WhatsApp bagi pelanggannya."), None);
        assert_eq!(of("Menurut hakim, kerugian itu sepenuhnya tanggung jawab penjual."), None);
        assert_eq!(of("Saksi menyebut tanggung jawab penulis berakhir saat naskah diserahkan."), None);
        assert_eq!(of("Penerbit menggugat Google News karena tidak membayar."), None);
    }
}
