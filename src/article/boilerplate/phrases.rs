//! Boilerplate that says what it is: labels, prompts and credits by their words alone.
//!
//! The forms are habits of Indonesian newsrooms (guide "Text patterns", collected from saved pages and filter lists up to
//! August 2026) and their counterparts in other languages. A form never fires on running prose: every one has a length limit.

use crate::report::Category;
use crate::text::case::lower;
use std::sync::OnceLock;

/// How much of a text a phrase must be.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// The whole text, trailing punctuation aside.
    Whole,
    /// The start of a text of at most so many words.
    Start(usize),
    /// Anywhere in a text of at most so many words.
    Within(usize),
}

use Category::{
    Ad, AuthorBox, Comments, Disclaimer, EditorCredit, Navigation, Newsletter, Paging, Promo, Prompt, ReadAlso,
    Related, Share, Topics,
};
use Form::{Start, Whole, Within};

/// Words of a read-also line: the label and one headline.
const ONE_TITLE: usize = 32;
/// Words of a prompt or an invitation.
const ONE_SENTENCE: usize = 45;
/// Words of a legal notice.
const NOTICE: usize = 90;
/// Words of a line of names or labels.
const LINE: usize = 14;

/// Phrases in lower case, each with its category and form; the first that fits decides.
const PHRASES: &[(&str, Category, Form)] = &[
    ("baca juga", ReadAlso, Start(ONE_TITLE)),
    ("baca juga:", ReadAlso, Start(ONE_SENTENCE)),
    ("baca pula:", ReadAlso, Start(ONE_TITLE)),
    ("baca:", ReadAlso, Start(ONE_TITLE)),
    ("bacajuga", ReadAlso, Start(ONE_TITLE)),
    ("lihat juga video", Promo, Start(ONE_TITLE)),
    ("simak juga video", Promo, Start(ONE_TITLE)),
    ("tonton juga", Promo, Start(ONE_TITLE)),
    ("lihat juga:", ReadAlso, Start(ONE_TITLE)),
    ("lihat juga :", ReadAlso, Start(ONE_TITLE)),
    ("lihat juga", ReadAlso, Whole),
    ("simak juga:", ReadAlso, Start(ONE_TITLE)),
    ("simak juga", ReadAlso, Whole),
    ("jangan lewatkan", ReadAlso, Whole),
    ("jangan lewatkan:", ReadAlso, Start(ONE_TITLE)),
    ("pilihan editor:", ReadAlso, Start(ONE_TITLE)),
    ("pilihan editor", ReadAlso, Whole),
    ("artikel terkait:", ReadAlso, Start(ONE_TITLE)),
    ("berita lain:", ReadAlso, Start(ONE_TITLE)),
    ("read also:", ReadAlso, Start(ONE_TITLE)),
    ("also read:", ReadAlso, Start(ONE_TITLE)),
    ("also read", ReadAlso, Whole),
    ("read also", ReadAlso, Whole),
    ("read more:", ReadAlso, Start(ONE_TITLE)),
    ("see also:", ReadAlso, Start(ONE_TITLE)),
    ("see also", ReadAlso, Whole),
    ("more:", ReadAlso, Start(LINE)),
    ("related:", ReadAlso, Start(ONE_TITLE)),
    ("lire aussi", ReadAlso, Start(ONE_TITLE)),
    ("à lire aussi", ReadAlso, Start(ONE_TITLE)),
    ("lesen sie auch", ReadAlso, Start(ONE_TITLE)),
    ("lesen sie hier:", ReadAlso, Start(ONE_TITLE)),
    ("lee también", ReadAlso, Start(ONE_TITLE)),
    ("lea también", ReadAlso, Start(ONE_TITLE)),
    ("leia também", ReadAlso, Start(ONE_TITLE)),
    ("leia mais", ReadAlso, Start(ONE_TITLE)),
    ("lees ook", ReadAlso, Start(ONE_TITLE)),
    ("leggi anche", ReadAlso, Start(ONE_TITLE)),
    ("czytaj także", ReadAlso, Start(ONE_TITLE)),
    ("čtěte také", ReadAlso, Start(ONE_TITLE)),
    ("přečtěte si také", ReadAlso, Start(ONE_TITLE)),
    ("læs også", ReadAlso, Start(ONE_TITLE)),
    ("les også", ReadAlso, Start(ONE_TITLE)),
    ("läs också", ReadAlso, Start(ONE_TITLE)),
    ("lue myös", ReadAlso, Start(ONE_TITLE)),
    ("читайте также", ReadAlso, Start(ONE_TITLE)),
    ("читайте також", ReadAlso, Start(ONE_TITLE)),
    ("lesen sie mehr", ReadAlso, Start(ONE_TITLE)),
    ("iklan", Ad, Whole),
    ("iklan -", Ad, Start(LINE)),
    ("advertisement", Ad, Start(4)),
    ("advertisementscroll to continue", Prompt, Start(LINE)),
    ("advertisement - ", Ad, Start(LINE)),
    ("advertising", Ad, Whole),
    ("sponsored", Ad, Whole),
    ("sponsored content", Ad, Whole),
    ("anzeige", Ad, Whole),
    ("werbung", Ad, Whole),
    ("publicidad", Ad, Whole),
    ("publicité", Ad, Whole),
    ("publicidade", Ad, Whole),
    ("pubblicità", Ad, Whole),
    ("реклама", Ad, Whole),
    ("annons", Ad, Whole),
    ("scroll to continue", Prompt, Start(LINE)),
    ("scroll untuk", Prompt, Start(LINE)),
    ("scroll down untuk", Prompt, Start(LINE)),
    ("scroll down to continue", Prompt, Start(LINE)),
    ("scroll down", Prompt, Whole),
    ("scroll ke bawah", Prompt, Start(LINE)),
    ("gulir ke bawah", Prompt, Start(LINE)),
    ("gulir untuk", Prompt, Start(LINE)),
    ("[gambas:", Prompt, Start(LINE)),
    ("perbesar", Prompt, Whole),
    ("lihat foto", Prompt, Whole),
    ("buka foto", Prompt, Whole),
    ("klik untuk memperbesar", Prompt, Start(LINE)),
    ("rate artikel ini", Prompt, Whole),
    ("ikuti perkembangan berita ini", Prompt, Start(LINE)),
    ("story continues below", Prompt, Start(LINE)),
    ("article continues below", Prompt, Start(LINE)),
    ("story continues after", Prompt, Start(LINE)),
    ("lanjutkan membaca artikel di bawah", Prompt, Start(LINE)),
    ("halaman selanjutnya", Paging, Start(LINE)),
    ("halaman berikutnya", Paging, Start(LINE)),
    ("baca halaman selanjutnya", Paging, Start(LINE)),
    ("baca artikel selengkapnya", Paging, Start(LINE)),
    ("baca selengkapnya", Paging, Start(LINE)),
    ("simak selengkapnya di halaman", Paging, Start(LINE)),
    ("selengkapnya di halaman", Paging, Start(LINE)),
    ("baca selanjutnya", Paging, Start(ONE_TITLE)),
    ("lanjutkan membaca", Paging, Start(5)),
    ("lanjut ke halaman", Paging, Start(LINE)),
    ("read more", Paging, Whole),
    ("continue reading", Paging, Start(5)),
    ("next page", Paging, Whole),
    ("selanjutnya", Paging, Whole),
    ("sebelumnya", Paging, Whole),
    ("halaman:", Paging, Start(LINE)),
    ("halaman :", Paging, Start(LINE)),
    ("halaman", Paging, Whole),
    ("tampilkan semua halaman", Paging, Start(LINE)),
    ("editor's picks", Related, Start(5)),
    ("editor’s picks", Related, Start(5)),
    ("editors' picks", Related, Start(5)),
    ("editors’ picks", Related, Start(5)),
    ("berita terkait", Related, Start(5)),
    ("artikel terkait", Related, Start(5)),
    ("berita terkini", Related, Start(4)),
    ("berita lainnya", Related, Start(5)),
    ("berita lain", Related, Whole),
    ("berita terbaru", Related, Start(4)),
    ("berita populer", Related, Start(4)),
    ("berita pilihan", Related, Start(4)),
    ("berita rekomendasi", Related, Start(4)),
    ("artikel lainnya", Related, Start(4)),
    ("artikel pilihan", Related, Start(4)),
    ("artikel populer", Related, Start(4)),
    ("rekomendasi untuk anda", Related, Start(5)),
    ("rekomendasi", Related, Whole),
    ("terpopuler", Related, Start(4)),
    ("terkait", Related, Whole),
    ("trending", Related, Start(3)),
    ("populer", Related, Whole),
    ("just for you", Related, Whole),
    ("topik pilihan", Related, Whole),
    ("video terkait", Related, Whole),
    ("headline hari ini", Related, Whole),
    ("related articles", Related, Start(4)),
    ("related stories", Related, Start(4)),
    ("related posts", Related, Start(4)),
    ("related news", Related, Start(4)),
    ("related content", Related, Start(4)),
    ("related topics", Topics, Start(4)),
    ("recommended stories", Related, Start(4)),
    ("recommended for you", Related, Start(5)),
    ("recommended", Related, Whole),
    ("more stories", Related, Start(6)),
    ("more from", Related, Start(6)),
    ("more on this story", Related, Whole),
    ("most read", Related, Start(4)),
    ("most popular", Related, Start(4)),
    ("you may also like", Related, Start(6)),
    ("you might also like", Related, Start(6)),
    ("up next", Related, Whole),
    ("read this next", Related, Start(5)),
    ("auch interessant", Related, Whole),
    ("das könnte sie auch interessieren", Related, Start(8)),
    ("mehr zum thema", Related, Start(6)),
    ("sur le même sujet", Related, Start(6)),
    ("te puede interesar", Related, Start(6)),
    ("más información", Related, Whole),
    ("関連記事", Related, Start(4)),
    ("topik:", Topics, Start(ONE_SENTENCE)),
    ("topik :", Topics, Start(ONE_SENTENCE)),
    ("topik terkait", Topics, Start(LINE)),
    ("topik", Topics, Whole),
    ("topic:", Topics, Start(ONE_SENTENCE)),
    ("topics:", Topics, Start(ONE_SENTENCE)),
    ("topics", Topics, Whole),
    ("tags:", Topics, Start(ONE_SENTENCE)),
    ("tags :", Topics, Start(ONE_SENTENCE)),
    ("tags", Topics, Whole),
    ("tag:", Topics, Start(ONE_SENTENCE)),
    ("tag", Topics, Whole),
    ("tag terkait", Topics, Start(LINE)),
    ("tagar:", Topics, Start(ONE_SENTENCE)),
    ("kata kunci:", Topics, Start(ONE_SENTENCE)),
    ("keywords:", Topics, Start(ONE_SENTENCE)),
    ("filed under", Topics, Start(ONE_SENTENCE)),
    ("kumpulan berita terkait", Topics, Start(LINE)),
    ("editor:", EditorCredit, Start(LINE)),
    ("editor :", EditorCredit, Start(LINE)),
    ("editor", EditorCredit, Whole),
    ("editorial team", EditorCredit, Whole),
    ("penulis:", EditorCredit, Start(LINE)),
    ("penulis :", EditorCredit, Start(LINE)),
    ("penulis", EditorCredit, Whole),
    ("pewarta:", EditorCredit, Start(LINE)),
    ("pewarta :", EditorCredit, Start(LINE)),
    ("reporter:", EditorCredit, Start(LINE)),
    ("reporter :", EditorCredit, Start(LINE)),
    ("reporter", EditorCredit, Whole),
    ("kontributor:", EditorCredit, Start(LINE)),
    ("kontributor :", EditorCredit, Start(LINE)),
    ("redaktur", EditorCredit, Start(LINE)),
    ("red:", EditorCredit, Start(LINE)),
    ("rep:", EditorCredit, Start(LINE)),
    ("rep :", EditorCredit, Start(LINE)),
    ("laporan wartawan", EditorCredit, Start(LINE)),
    ("uploader:", EditorCredit, Start(LINE)),
    ("sumber :", EditorCredit, Start(3)),
    ("sumber:", EditorCredit, Start(3)),
    ("artikel ini telah tayang di", EditorCredit, Start(ONE_SENTENCE)),
    ("artikel ini ditulis oleh", EditorCredit, Start(ONE_SENTENCE)),
    ("can be reached at", EditorCredit, Within(ONE_SENTENCE)),
    ("verified writer", AuthorBox, Within(LINE)),
    ("tentang penulis", AuthorBox, Start(4)),
    ("about the author", AuthorBox, Start(4)),
    ("copyright ©", Disclaimer, Start(ONE_SENTENCE)),
    ("© 2", Disclaimer, Start(ONE_SENTENCE)),
    ("© 1", Disclaimer, Start(ONE_SENTENCE)),
    ("©2", Disclaimer, Start(ONE_SENTENCE)),
    ("copyright", Disclaimer, Start(LINE)),
    ("hak cipta", Disclaimer, Start(ONE_SENTENCE)),
    ("all rights reserved", Disclaimer, Within(ONE_SENTENCE)),
    ("dilarang keras", Disclaimer, Start(NOTICE)),
    ("dilarang mengambil", Disclaimer, Start(NOTICE)),
    ("dilarang menyalin", Disclaimer, Start(NOTICE)),
    ("disclaimer", Disclaimer, Start(NOTICE)),
    ("sepenuhnya tanggung jawab", Disclaimer, Within(NOTICE)),
    ("tanggung jawab penulis", Disclaimer, Within(ONE_SENTENCE)),
    ("konten ini menjadi tanggung jawab", Disclaimer, Start(NOTICE)),
    ("tidak mewakili pandangan redaksi", Disclaimer, Within(NOTICE)),
    ("tidak mewakili kebijakan editorial", Disclaimer, Within(NOTICE)),
    ("di luar tanggung jawab redaksi", Disclaimer, Within(NOTICE)),
    ("may earn a commission", Disclaimer, Within(NOTICE)),
    ("may earn an affiliate commission", Disclaimer, Within(NOTICE)),
    ("do not necessarily reflect", Disclaimer, Within(NOTICE)),
    ("document is subject to copyright", Disclaimer, Within(NOTICE)),
    ("may not be published, broadcast, rewritten", Disclaimer, Within(NOTICE)),
    ("whatsapp channel", Promo, Within(ONE_SENTENCE)),
    ("saluran whatsapp", Promo, Within(ONE_SENTENCE)),
    ("channel whatsapp", Promo, Within(ONE_SENTENCE)),
    ("channel telegram", Promo, Within(ONE_SENTENCE)),
    ("google news", Promo, Within(24)),
    ("preferred source on google", Promo, Within(LINE)),
    ("di idn app", Promo, Within(LINE)),
    ("download aplikasi", Promo, Start(ONE_SENTENCE)),
    ("unduh aplikasi", Promo, Start(ONE_SENTENCE)),
    ("ikuti kami di", Promo, Start(ONE_SENTENCE)),
    ("ikuti terus berita", Promo, Start(ONE_SENTENCE)),
    ("follow kami", Promo, Start(ONE_SENTENCE)),
    ("follow us on", Promo, Start(LINE)),
    ("dapatkan update berita", Promo, Start(ONE_SENTENCE)),
    ("dapatkan berita", Promo, Start(ONE_SENTENCE)),
    ("dapatkan informasi", Promo, Start(LINE)),
    ("simak breaking news", Promo, Start(ONE_SENTENCE)),
    ("simak berita dan artikel lainnya", Promo, Start(ONE_SENTENCE)),
    ("cek berita dan artikel", Promo, Start(ONE_SENTENCE)),
    ("baca berita tanpa iklan", Promo, Start(ONE_SENTENCE)),
    ("gabung kompas.com+", Promo, Within(LINE)),
    ("berkomitmen memberikan fakta jernih", Promo, Within(ONE_SENTENCE)),
    ("saksikan video", Promo, Start(LINE)),
    ("saksikan live", Promo, Start(ONE_TITLE)),
    ("simak video", Promo, Start(ONE_TITLE)),
    ("tonton video", Promo, Start(ONE_TITLE)),
    ("cek video", Promo, Start(LINE)),
    ("lihat video", Promo, Start(ONE_TITLE)),
    ("langganan newsletter", Newsletter, Within(ONE_SENTENCE)),
    ("subscribe to our", Newsletter, Within(ONE_SENTENCE)),
    ("sign up for our", Newsletter, Within(ONE_SENTENCE)),
    ("sign up to our", Newsletter, Within(ONE_SENTENCE)),
    ("subscribe", Newsletter, Whole),
    ("by signing up", Newsletter, Start(NOTICE)),
    ("sign up for", Newsletter, Start(LINE)),
    ("fill out the form below", Newsletter, Start(ONE_SENTENCE)),
    ("skip past newsletter promotion", Newsletter, Start(LINE)),
    ("berlangganan", Newsletter, Whole),
    ("get our newsletter", Newsletter, Within(ONE_SENTENCE)),
    ("bagikan", Share, Start(5)),
    ("share", Share, Whole),
    ("share this", Share, Start(5)),
    ("copy link", Share, Start(4)),
    ("salin tautan", Share, Start(4)),
    ("salin link", Share, Start(4)),
    ("tweet", Share, Whole),
    ("facebook", Share, Whole),
    ("twitter", Share, Whole),
    ("whatsapp", Share, Whole),
    ("telegram", Share, Whole),
    ("pinterest", Share, Whole),
    ("linkedin", Share, Whole),
    ("komentar", Comments, Whole),
    ("komentar pembaca", Comments, Whole),
    ("tulis komentar", Comments, Start(LINE)),
    ("berikan komentar", Comments, Start(LINE)),
    ("login untuk komentar", Comments, Start(LINE)),
    ("leave a comment", Comments, Start(LINE)),
    ("leave a reply", Comments, Start(LINE)),
    ("comments", Comments, Whole),
    ("comments on this piece", Comments, Start(ONE_SENTENCE)),
    ("beranda", Navigation, Whole),
    ("home", Navigation, Whole),
];

/// The category of a text that says itself that it is boilerplate, and the phrase that says so.
///
/// `words` is the text's number of words.
#[must_use]
pub(crate) fn category(text: &str, words: usize) -> Option<(Category, &'static str)> {
    if words > NOTICE {
        return None;
    }
    let text = fold(text);
    let text = text.as_str();
    let whole = uncounted(text).trim_end_matches(|char: char| !char.is_alphanumeric() && char != ')');
    let fits = |&place: &usize| {
        let (phrase, _, form) = PHRASES[place];
        match form {
            Whole => whole == phrase,
            Start(limit) => words <= limit && starts(text, phrase),
            Within(limit) => words <= limit && text.contains(phrase),
        }
    };
    let index = INDEX.get_or_init(index);
    let first = |text: &str| text.bytes().next().map_or(0, usize::from);
    let of = |byte: usize| index.by_first_byte[byte].iter().copied().find(fits);
    let at_start = of(first(text)).or_else(|| of(first(whole)));
    let within = if words > 1 { index.within.iter().copied().find(fits) } else { None };
    let place = at_start.into_iter().chain(within).min();
    let found = place.map(|place| (PHRASES[place].1, PHRASES[place].0));
    found.or_else(|| page_of_pages(text).then_some((Paging, "page of pages")))
}

/// Which phrases can fit a text that starts with a byte, so that most texts meet only a few.
struct Index {
    by_first_byte: Vec<Vec<usize>>,
    within: Vec<usize>,
}

static INDEX: OnceLock<Index> = OnceLock::new();

fn index() -> Index {
    let mut index = Index { by_first_byte: vec![Vec::new(); 256], within: Vec::new() };
    for (place, (phrase, _, form)) in PHRASES.iter().enumerate() {
        match form {
            Within(_) => index.within.push(place),
            Whole | Start(_) => index.by_first_byte[usize::from(phrase.as_bytes()[0])].push(place),
        }
    }
    index
}

/// Lower case, without brackets, bullets and quotation marks at the start.
fn fold(text: &str) -> String {
    let text = text.trim_start_matches(|char: char| !char.is_alphanumeric() && !matches!(char, '[' | '©'));
    let mut folded = String::with_capacity(text.len());
    for char in text.chars().map(lower) {
        let char = if char.is_whitespace() { ' ' } else { char };
        if char != ' ' || !folded.ends_with(' ') {
            folded.push(char);
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
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

/// A phrase at the start that ends where a word ends.
fn starts(text: &str, phrase: &str) -> bool {
    let after = text.strip_prefix(phrase).map(|rest| rest.chars().next());
    let open = phrase.ends_with(|char: char| char.is_alphabetic());
    after.is_some_and(|next| !open || next.is_none_or(|char| !char.is_alphanumeric()))
}

/// "2 dari 5 halaman", "halaman 1/2", "page 1 of 3".
fn page_of_pages(text: &str) -> bool {
    let words: Vec<&str> = text.split(' ').take(5).collect();
    let number = |word: &str| word.parse::<u32>().is_ok();
    match words[..] {
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
    }

    #[test]
    fn prose_is_not() {
        assert_eq!(of("Sumber air di desa itu mengering sejak Juli, kata warga."), None);
        assert_eq!(of("Editor buku itu meminta naskah baru."), None);
        assert_eq!(of("Bacajugalah buku itu."), None);
        assert_eq!(of("Komentar wali kota itu memicu protes pedagang."), None);
        assert_eq!(of("Rekomendasi panitia dibacakan pada hari Senin."), None);
    }
}
