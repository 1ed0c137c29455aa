//! Where articles begin and end: headlines of others, walls, labels and credits behind the last line.

use super::{FIRST, FOURTH, SECOND, THIRD, category, page, paragraphs, shown, texts};
use crate::article::find;
use crate::page::html;
use crate::report::{Category, Kind};

#[test]
fn an_article_appended_without_its_tag_is_another_one() {
    let other = "<div class=muat><div><h1>Sumur Baru di Suka Damai</h1><span>Rina Melati</span></div><div class=isi><p>Warga Desa \
        Suka Damai menggali sumur baru di tepi lapangan pada Selasa pagi agar tidak lagi berjalan jauh mencari air bersih setiap \
        hari.</p><p>Sumur itu dalamnya dua puluh meter dan airnya jernih, kata juru gali yang bekerja di sana sejak awal bulan lalu \
        bersama tiga anaknya yang sudah dewasa dan belum menikah, \
         dan ia berharap sumur berikutnya dapat digali di sebelah timur desa sebelum hujan turun lagi.</p></div></div>";
    let html = format!(
        "<title>Panen Raya di Suka Maju</title><div class=muat><div><h1>Panen Raya di Suka Maju</h1></div><div class=isi>{}</div></div>\
         {other}",
        paragraphs(&[FIRST, SECOND, THIRD, FOURTH])
    );
    let article = find(&html::parse(html, "https://kabar.id/panen"));
    let shown: Vec<_> =
        article.blocks.iter().filter(|block| block.category.is_none()).map(|b| b.text.as_str()).collect();
    assert_eq!(shown, ["Panen Raya di Suka Maju", FIRST, SECOND, THIRD, FOURTH]);
}

#[test]
fn sections_under_first_level_headings_are_one_article() {
    let main =
        format!("<div><p>{FIRST}</p><p>{SECOND}</p></div><div><h1>Harga Gabah</h1><p>{THIRD}</p><p>{FOURTH}</p></div>");
    assert_eq!(texts(&main), [FIRST, SECOND, "Harga Gabah", THIRD, FOURTH]);
}

#[test]
fn a_wall_is_told_by_its_first_line() {
    let main = format!(
        "<div><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p><div class=w><h3>Lanjutkan membaca dengan berlangganan</h3><p>Baca semua kabar sawah \
         mulai dari Rp 5.000 setiap minggu, dan batalkan kapan saja.</p><p>Sudah berlangganan? <a href=/masuk>Masuk</a></p></div></div>"
    );
    assert_eq!(texts(&main), [FIRST, SECOND, THIRD]);
    assert_eq!(category(&main, "mulai dari Rp"), Some(Category::Promo));
}

#[test]
fn labels_behind_the_text_close_it() {
    let main = format!(
        "<div>{}<h5><a href=/tag/padi>Padi</a></h5><h4>Berita Terkait</h4><p><a href=/x>Harga Pupuk Naik Lagi</a></p><div>AA</div></div>",
        paragraphs(&[FIRST, SECOND, THIRD])
    );
    assert_eq!(texts(&main), [FIRST, SECOND, THIRD]);
}

#[test]
fn buttons_to_share_are_listed_under_their_label() {
    let links =
        "<div><h3>Bagikan ini:</h3><ul><li><a href=#>Kirim lewat surel</a></li><li><a href=#>Cetak</a></li></ul></div>";
    let main = format!("<div>{}{links}</div>", paragraphs(&[FIRST, SECOND, THIRD]));
    assert_eq!(texts(&main), [FIRST, SECOND, THIRD]);
    assert_eq!(category(&main, "Kirim lewat surel"), Some(Category::Share));
}

#[test]
fn a_dateline_of_its_own_opens_the_text() {
    let main = format!("<div><p><b>Kabar Sawah, Garut -</b></p>{}</div>", paragraphs(&[FIRST, SECOND, THIRD]));
    assert_eq!(shown(&main)[0], (Kind::Paragraph, "Kabar Sawah, Garut -".to_owned()));
}

#[test]
fn a_bold_line_titles_a_quotation_or_a_list_too() {
    let main = format!(
        "<div><p>{FIRST}</p><p>{SECOND}</p><p><b>KATA WARGA</b></p><blockquote>Panen kali ini cukup.</blockquote><p>{THIRD}</p>\
         <p><b>Perlengkapan</b></p><ul><li>caping</li><li>arit</li></ul><p>{FOURTH}</p></div>"
    );
    let headings: Vec<_> =
        shown(&main).into_iter().filter(|(kind, _)| *kind == Kind::Heading).map(|(_, text)| text).collect();
    assert_eq!(headings, ["KATA WARGA", "Perlengkapan"]);
}

#[test]
fn captions_stand_above_the_headline_and_alone_in_a_table() {
    let frame = "<table><tr><td><span>Petani memanggul gabah. Foto: Rina Melati/kabarSawah</span></td></tr></table>";
    let html = format!(
        "<title>Panen Raya di Suka Maju</title><div><img src=a.jpg><p>Ilustrasi: Kabar Sawah</p><h1>Panen Raya di Suka Maju</h1>\
         <div><p>{FIRST}</p><p>{SECOND}</p>{frame}<p>{THIRD}</p></div></div>"
    );
    let article = find(&html::parse(html, "https://kabar.id/panen"));
    let captions: Vec<_> =
        article.blocks.iter().filter(|block| block.kind == Kind::Caption).map(|b| b.text.as_str()).collect();
    assert_eq!(captions, ["Ilustrasi: Kabar Sawah", "Petani memanggul gabah. Foto: Rina Melati/kabarSawah"]);
    let signed = format!(
        "<div><p>{FIRST}</p><p>{SECOND}</p><p>Panen berlanjut sampai akhir bulan ini di lereng utara. (Adi/Red)</p></div>"
    );
    assert!(page(&signed).blocks.iter().all(|block| block.kind != Kind::Caption));
}

#[test]
fn a_saved_page_is_judged_by_its_own_address() {
    let saved = |path: &str| {
        let html = format!(
            "<title>Panen Raya</title><link rel=canonical href='https://kabar.id/{path}'><h1>Panen Raya di Suka Maju</h1><p>{FIRST}</p>\
             <p>{SECOND}</p><p>{THIRD}</p>"
        );
        find(&html::parse(html, "")).verdict.is_article
    };
    assert!(saved("daerah/panen-raya"));
    assert!(!saved("video/panen-raya"));
    assert!(!saved("foto/123/panen-raya"));
    // Some sites call their home page the canonical address of everything.
    assert!(saved(""));
}

#[test]
fn a_list_of_whole_articles_is_a_list() {
    let judged = |path: &str| {
        let text = paragraphs(&[FIRST, SECOND, THIRD, FOURTH]).repeat(4);
        let html = format!("<title>Panen Raya</title><h1>Panen Raya di Suka Maju</h1><div>{text}</div>");
        find(&html::parse(html, &format!("https://kabar.id/{path}"))).verdict.is_article
    };
    assert!(!judged("category/daerah/page/5"));
    assert!(!judged("author/rina/page/2/"));
    assert!(!judged("tag/padi"));
    assert!(!judged("page/3"));
    assert!(judged("daerah/padi"));
    assert!(judged("category/panen-raya-di-suka-maju"));
    assert!(judged("daerah/panen-raya/page/2"));
}

#[test]
fn running_text_that_begins_like_a_label_is_text() {
    let told = [
        "Redaktur koran desa itu mengundurkan diri kemarin setelah dua puluh tahun bekerja.",
        "Topik terkait air selalu ramai dibahas warga dalam rapat desa setiap bulan.",
        "Trending di desa itu bukan lagu baru, melainkan cara menanam padi tanpa pupuk.",
    ];
    let steps = [
        "Unduh aplikasi lumbung desa dari toko aplikasi di telepon Anda.",
        "Masuk dengan nomor yang sudah terdaftar di balai desa.",
    ];
    let items: String = steps.iter().map(|step| format!("<li>{step}</li>")).collect();
    let main = format!("<div><p>{FIRST}</p><p>{SECOND}</p>{}<ol>{items}</ol><p>{THIRD}</p></div>", paragraphs(&told));
    assert_eq!(texts(&main), [&[FIRST, SECOND], &told[..], &steps[..], &[THIRD]].concat());
}

#[test]
fn a_dek_of_three_words_and_a_date_in_a_heading_are_read() {
    let html = format!(
        "<title>Panen Raya di Suka Maju</title><h1>Panen Raya di Suka Maju</h1><figure><img src=a.jpg><figcaption>Sawah Suka \
         Maju</figcaption></figure><a href=/daerah>Daerah</a><h2>Cukup sampai kemarau.</h2><h6>Senin, 3 Maret 2025 14:35</h6>\
         <div><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p></div>"
    );
    let metadata = find(&html::parse(html, "https://kabar.id/daerah/panen")).metadata;
    assert_eq!(metadata.dek.as_deref(), Some("Cukup sampai kemarau."));
    assert_eq!(metadata.published.as_deref(), Some("2025-03-03T14:35:00+07:00"));
}

#[test]
fn two_teasers_under_a_label_are_other_articles() {
    let teaser = |title: &str, text: &str| {
        format!("<article><h2><a href=/x>{title}</a></h2><p>{text}</p><span>Daerah 2 jam lalu</span></article>")
    };
    let related = format!(
        "<section><h3>Berita Terkait</h3>{}{}</section>",
        teaser(
            "Harga Pupuk Naik Lagi",
            "Harga pupuk di kios desa naik lagi pekan ini karena pasokan terlambat datang."
        ),
        teaser("Jembatan Desa Rampung", "Jembatan yang lama dinanti warga akhirnya rampung dan boleh dilewati truk.")
    );
    let main = format!("<div>{}</div>{related}", paragraphs(&[FIRST, SECOND, THIRD, FOURTH]));
    assert_eq!(texts(&main), [FIRST, SECOND, THIRD, FOURTH]);
}

#[test]
fn the_photographer_under_the_cover_is_its_caption() {
    let main = format!(
        "<div class=sampul><img src=a.jpg><span>Foto: Rina Melati</span></div><div>{}</div>",
        paragraphs(&[FIRST, SECOND, THIRD])
    );
    assert_eq!(shown(&main)[0], (Kind::Caption, "Foto: Rina Melati".to_owned()));
}

#[test]
fn shops_and_conversations_are_no_articles_and_a_forum_in_the_headline_is() {
    let verdict = |title: &str, main: &str| {
        let html =
            format!("<!doctype html><html lang=id><head><title>{title}</title></head><body>{main}</body></html>");
        find(&html::parse(html, "")).verdict
    };
    let shop = format!(
        "<h1>Sabit Baja</h1><b>Rp90.000</b><button>Tambah ke Keranjang</button><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>"
    );
    assert!(verdict("Sabit Baja", &shop).reason.contains("shop"));
    let post = |text: &str| format!("<div><i>petani88</i><div>{text}</div><a href=#>Balas</a></div>");
    let forum = format!("<h1>Panen raya tahun ini</h1>{}{}{}", post(FIRST), post(SECOND), post(THIRD));
    let judged = verdict("Panen raya tahun ini", &forum);
    assert!(judged.reason.contains("forum"), "{}", judged.reason);
    let article = format!("<h1>Warga Bertemu di Forum Desa</h1><div><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p></div>");
    assert!(verdict("Warga Bertemu di Forum Desa", &article).is_article);
    assert!(!verdict("Panen - Forum Tani", &article).is_article);
}

#[test]
fn what_a_site_says_about_itself_is_no_article_however_long() {
    let is_article = |title: &str| {
        let text = format!("<h1>{title}</h1><div><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p></div>").repeat(5);
        let html = format!("<!doctype html><html><head><title>{title}</title></head><body>{text}</body></html>");
        find(&html::parse(html, "")).verdict.is_article
    };
    for title in ["Pedoman Media Siber", "Kebijakan Privasi - Kabar Sawah", "Redaksi | Kabar"] {
        assert!(!is_article(title), "{title}");
    }
    for title in [
        "Disclaimer: Sawah Ini Milik Warga",
        "Redaksi Kabar Sawah Pindah",
        "Kode Etik Jurnalistik - Lima Hal yang Baru Tahun Ini",
    ] {
        assert!(is_article(title), "{title}");
    }
}

#[test]
fn readers_letters_are_told_from_a_part_of_the_text() {
    let letters = |label: &str| {
        format!(
            "<div>{}<p><b>{label}</b></p><p><b>Tukiman dari Wates</b></p><p>{THIRD}</p><p><b>Ibu Sarjinem</b></p><p>{FOURTH}</p></div>",
            paragraphs(&[FIRST, SECOND, SECOND])
        )
    };
    assert_eq!(category(&letters("Komentar Pembaca"), THIRD), Some(Category::Comments));
    assert_eq!(category(&letters("Komentar"), THIRD), None);
    assert_eq!(category(&letters("Tulis komentar"), THIRD), None);
    // Nobody signs what follows.
    let plain = format!(
        "<div>{}<p><b>Komentar Pilihan</b></p><p>{THIRD}</p><p>{FOURTH}</p></div>",
        paragraphs(&[FIRST, SECOND])
    );
    assert_eq!(category(&plain, FOURTH), None);
    let titled =
        format!("<div>{}<p><b>Komentar</b></p><p>{THIRD}</p><p>{FOURTH}</p></div>", paragraphs(&[FIRST, SECOND]));
    assert_eq!(texts(&titled), [FIRST, SECOND, "Komentar", THIRD, FOURTH]);
}

#[test]
fn a_line_in_capitals_that_names_nobody_is_shown() {
    let main = |last: &str| format!("<div>{}<p><b>{last}</b></p></div>", paragraphs(&[FIRST, SECOND, THIRD]));
    assert_eq!(category(&main("RINI WULANDARI"), "RINI"), Some(Category::EditorCredit));
    assert_eq!(category(&main("DIVISI PENELITIAN PANGAN"), "DIVISI"), None);
}

#[test]
fn who_wrote_and_who_took_the_pictures_is_no_caption() {
    let line = "Teks: Rini Wulan · Foto: Dok. Panitia";
    let main = format!("<p>{line}</p><div>{}</div><p>{line}</p>", paragraphs(&[FIRST, SECOND, THIRD]));
    assert!(shown(&main).iter().all(|(kind, text)| *kind != Kind::Caption && text != line));
}

#[test]
fn numbers_of_pages_under_the_text_are_paging() {
    let pages = "<div><span>Page:</span> <a href=?1>1</a> <a href=?2>2</a></div>";
    let main = format!("<div>{}{pages}</div>", paragraphs(&[FIRST, SECOND, THIRD]));
    assert_eq!(category(&main, "Page:"), Some(Category::Paging));
}
