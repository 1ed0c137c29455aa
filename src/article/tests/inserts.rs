//! What sites put between the paragraphs and around the pictures.

use super::{FIRST, FOURTH, SECOND, THIRD, category, paragraphs, shown, texts};
use crate::report::{Category, Kind};

#[test]
fn a_field_for_an_address_makes_a_box_foreign() {
    let main = format!(
        "<div><p>{FIRST}</p><p>{SECOND}</p><section><h3>Kabar Sawah Pagi</h3><p>Setiap hari kami rangkum kabar dari sawah untuk \
         pembaca yang sibuk.</p><form><input type=email><button>Daftar</button></form><p class=caption>Dengan mendaftar saya setuju \
         menerima surat dari redaksi.</p></section><p>{THIRD}</p><p>{FOURTH}</p></div>"
    );
    assert_eq!(texts(&main), [FIRST, SECOND, THIRD, FOURTH]);
    assert_eq!(category(&main, "kabar dari sawah untuk"), Some(Category::Newsletter));
}

#[test]
fn what_precedes_the_text_in_its_container_is_not_hidden() {
    let cover =
        "<div><a href=a.jpg><img src=a.jpg><p class=wp-caption-text>Petani di sawah. Dok. Kabar Sawah</p></a></div>";
    let note = "<div class=kutip>Panen kali ini lebih baik daripada sebelumnya</div>";
    let main = format!("{cover}<div>{note}<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p></div>");
    assert_eq!(texts(&main)[0], "Petani di sawah. Dok. Kabar Sawah");
    let hidden = super::page(&main).blocks.into_iter().filter(|block| block.category.is_some());
    assert!(hidden.into_iter().all(|block| !block.text.contains("lebih baik daripada sebelumnya")));
}

#[test]
fn a_label_and_the_link_behind_it_lead_on() {
    let main = format!(
        "<div><p>{FIRST}</p><div><b>Simak Juga</b> <a href=/1>Harga Gabah Naik Lagi</a></div><p>{SECOND}</p><aside><span>Lihat \
         Juga</span> <a href=/2>Pupuk Datang Lebih Awal</a></aside><p>{THIRD} <a href=/3>Baca lagi</a>.</p></div>"
    );
    assert_eq!(texts(&main), [FIRST, SECOND, &format!("{THIRD} Baca lagi.")]);
    assert_eq!(category(&main, "Harga Gabah"), Some(Category::ReadAlso));
    assert_eq!(category(&main, "Pupuk Datang"), Some(Category::ReadAlso));
}

#[test]
fn a_footnote_says_who_wrote_and_a_role_stands_beside_its_name() {
    let main = format!(
        "<div><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p><p><i>*) Penulis adalah dosen di Universitas Contoh</i></p></div>\
         <div><a href=/t>padi</a> <a href=/u>sawah</a></div><div><span>Editor</span> <a href=/e>Rini Wulan</a></div>"
    );
    assert_eq!(texts(&main), [FIRST, SECOND, THIRD]);
    assert_eq!(category(&main, "Penulis adalah"), Some(Category::AuthorBox));
    assert_eq!(category(&main, "Rini Wulan"), Some(Category::EditorCredit));
}

#[test]
fn numbered_lines_over_running_text_are_headings_and_lines_after_breaks_are_items() {
    let main = format!(
        "<div><p>{FIRST}</p><p>1. Sawah di hulu</p><p>{SECOND}</p><p>2. Sawah di hilir</p><p>{THIRD}</p>\
         <p>Jalan ke lumbung dialihkan sebagai berikut:<br>a. Truk lewat Jalan Melati<br>b. Sepeda lewat pematang</p>\
         <p>1. Gabah kering;</p><p>2. Gabah basah.</p><p>{FOURTH}</p></div>"
    );
    let kinds: Vec<_> = shown(&main).into_iter().map(|(kind, _)| kind).collect();
    let (text, title, item) = (Kind::Paragraph, Kind::Heading, Kind::ListItem);
    let lists = format!(
        "<div><ol><li><b>Di hulu</b></li></ol><p>{FIRST}</p><ol start=2><li><b>Di hilir</b></li></ol><p>{SECOND}</p><p>{THIRD}</p>\
         <ul><li><b>Padi</b></li><li><b>Jagung</b></li></ul><p>{FOURTH}</p></div>"
    );
    let listed: Vec<_> = shown(&lists).into_iter().map(|(kind, _)| kind).collect();
    assert_eq!(listed[listed.len() - 7..], [text, title, text, text, item, item, text]);
    assert_eq!(kinds, [text, title, text, title, text, text, item, item, item, item, text]);
}

#[test]
fn what_a_page_shows_of_the_next_one_is_paging() {
    let preview =
        "<div class=lanjut><h3>Halaman Selanjutnya</h3><p>Gabah kering dijual lebih dahulu ke koperasi desa.</p></div>";
    let main = format!("<div><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p></div>{preview}<a href='?page=2'>2</a>");
    assert_eq!(texts(&main), [FIRST, SECOND, THIRD]);
    assert_eq!(category(&main, "Gabah kering"), Some(Category::Paging));
    let pages = format!("<div><p>{FIRST}</p><p>{SECOND}</p><h3>Halaman Selanjutnya</h3><p>{THIRD}</p></div>");
    assert_eq!(texts(&pages), [FIRST, SECOND, THIRD]);
}

#[test]
fn a_time_beside_a_caption_is_no_part_of_it() {
    let before =
        "<div><time>4 Maret 2024</time><img src=a.jpg><span>Petani menjemur gabah (Dok. Suka Maju)</span></div>";
    let behind =
        "<div><img src=b.jpg><span>Truk di depan lumbung (Dok. Suka Maju)</span> <time>5 Maret 2024</time></div>";
    let main = format!("{before}<div><p>{FIRST}</p><p>{SECOND}</p>{behind}<p>{THIRD}</p></div>");
    let captions: Vec<_> =
        shown(&main).into_iter().filter(|(kind, _)| *kind == Kind::Caption).map(|(_, text)| text).collect();
    assert_eq!(captions, ["Petani menjemur gabah (Dok. Suka Maju)", "Truk di depan lumbung (Dok. Suka Maju)"]);
}

#[test]
fn links_to_topics_are_topics_and_an_aside_of_text_alone_is_text() {
    let aside = "<aside><h4>Padi gogo</h4><p>Padi gogo adalah padi yang ditanam di ladang kering tanpa genangan air. Umurnya empat bulan \
        dan hasilnya lebih sedikit daripada padi sawah, tetapi tahan kemarau panjang dan tidak membutuhkan pematang atau irigasi.</p></aside>";
    let topics = "<div><a href=/tag/padi>Padi</a> <a href=/tag/sawah>Sawah</a></div>";
    let main = format!("<div><p>{FIRST}</p><p>{SECOND}</p>{aside}<p>{THIRD}</p><p>{FOURTH}</p></div>{topics}");
    assert!(texts(&main).iter().any(|text| text.starts_with("Padi gogo adalah")));
    assert_eq!(category(&main, "Padi Sawah"), Some(Category::Topics));
}

#[test]
fn sentences_beside_a_picture_and_its_credit_are_captions() {
    let told = "PANEN RAYA - Warga memanen padi di sawah milik desa, Senin (4/3/2024).";
    let cover = format!("<div><img src=a.jpg><div><div>KABAR SAWAH/RINI M</div><div>{told}</div></div></div>");
    let boxed = "<div><img src=b.jpg><em>Gabah dijemur di jalan desa sampai sore hari.</em></div>";
    let main = format!("{cover}<div><p>{FIRST}</p><p>{SECOND}</p>{boxed}<p>{THIRD}</p></div>");
    let captions: Vec<_> =
        shown(&main).into_iter().filter(|(kind, _)| *kind == Kind::Caption).map(|(_, text)| text).collect();
    assert_eq!(captions, ["KABAR SAWAH/RINI M", told, "Gabah dijemur di jalan desa sampai sore hari."]);
}

#[test]
fn a_line_behind_the_cover_is_its_caption() {
    let cover = "<div class=mt-2><img src=a.jpg></div><div class=text-sm>Suasana panen di sawah warga</div>";
    let slides = "<div><div><img src=1.jpg><div>Petani memotong padi</div></div><div><img src=2.jpg><div>Gabah dijemur \
        dahulu</div></div></div>";
    for above in [cover, slides] {
        let main =
            format!("<div>Oleh Rini - 4 Mei 2024</div>{above}<div><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p></div>");
        let kinds: Vec<_> = shown(&main).into_iter().map(|(kind, _)| kind).collect();
        assert_eq!(kinds[0], Kind::Caption, "{above}");
        assert_eq!(kinds.len(), if above == cover { 4 } else { 5 }, "{above}");
    }
}

#[test]
fn a_caption_is_shown_once_and_a_label_of_players_never() {
    let picture =
        "<figure><img src=a.jpg><figcaption>Petani menjemur gabah di halaman lumbung desa</figcaption></figure>";
    let video = "<figure><video></video><span>Putar video</span></figure>";
    let credit = "<figure><img src=b.jpg><figcaption>Foto: Rina</figcaption></figure>";
    let main = format!(
        "<div>{picture}<p>{FIRST}</p>{credit}<p>{SECOND}</p>{video}<p>{THIRD}</p>{video}{credit}<p>{FOURTH}</p>{picture}</div>"
    );
    let captions: Vec<_> =
        shown(&main).into_iter().filter(|(kind, _)| *kind == Kind::Caption).map(|(_, text)| text).collect();
    assert_eq!(captions, ["Petani menjemur gabah di halaman lumbung desa", "Foto: Rina", "Foto: Rina"]);
}

#[test]
fn the_title_of_a_card_is_no_heading_of_the_text() {
    let card = "<div><a href=/lain><h3>Harga Pupuk Naik Lagi</h3><span>Kabar Sawah</span></a></div>";
    let heading = "<h3><a href=/lumbung>Lumbung Desa Diperbaiki</a></h3>";
    let main = format!("<div><p>{FIRST}</p><p>{SECOND}</p>{card}<p>{THIRD}</p>{heading}<p>{FOURTH}</p></div>");
    assert_eq!(texts(&main), [FIRST, SECOND, THIRD, "Lumbung Desa Diperbaiki", FOURTH]);
}

#[test]
fn byline_and_date_may_stand_behind_a_dek_that_reads_like_a_paragraph() {
    let main = format!(
        "<div><p>{FIRST}</p></div><div><div>Oleh <a href=/penulis/rina>Rina Melati</a></div><time>3/3/2025, 10.00 WIB</time></div>\
         <div>{}<p>9/9/2025 09.30</p><p>{FOURTH}</p></div>",
        paragraphs(&[SECOND, THIRD])
    );
    assert!(!texts(&main).iter().any(|text| text.contains("10.00")), "{:?}", texts(&main));
    assert!(texts(&main).iter().any(|text| text.contains("09.30")), "a time further down may be the text's own");
}

#[test]
fn a_poll_is_foreign_and_its_answers_too() {
    let main = format!(
        "<div><p>{FIRST}</p><p>{SECOND}</p><section><p>Apa yang paling Anda perlukan untuk panen berikutnya?</p><label><input \
         type=radio>Pupuk yang murah.</label><label><input type=radio>Air yang cukup.</label></section><p>{THIRD}</p><p>{FOURTH}</p></div>"
    );
    assert_eq!(texts(&main), [FIRST, SECOND, THIRD, FOURTH]);
}

#[test]
fn the_writers_stand_behind_the_text() {
    let byline = "<p>Oleh <a href=/penulis/rina rel=author>Rina Melati</a></p>";
    let body = paragraphs(&[FIRST, SECOND, THIRD, FOURTH]);
    let tails = [
        "<p>Rina Melati</p>",
        "<p>Rina Melati (31) bekerja sebagai penyuluh pertanian di Kota Contoh dan gemar berkebun.</p>",
        "<h3>About the author</h3><p>Ia menulis tentang sawah sejak sepuluh tahun yang lalu dari rumahnya di tepi hutan.</p>",
    ];
    for tail in tails {
        assert_eq!(texts(&format!("{byline}<div>{body}{tail}</div>")), [FIRST, SECOND, THIRD, FOURTH], "{tail}");
    }
    let quoted = "<p>Rina Melati mengatakan bahwa panen berikutnya akan lebih baik lagi.</p>";
    assert_eq!(
        texts(&format!("{byline}<div>{body}{quoted}</div>")).len(),
        5,
        "a sentence about somebody is the text's"
    );
}

#[test]
fn the_headline_told_again_and_a_heading_over_nothing_are_left_out() {
    let body = paragraphs(&[FIRST, SECOND, THIRD, FOURTH]);
    let main = format!(
        "<p>Senin, 3 Maret 2025 10:00 WIB</p><div><h2>Panen Raya Kembali Ramai di Suka Maju</h2>{body}<h3>Lebih Banyak</h3></div>"
    );
    assert_eq!(texts(&main), [FIRST, SECOND, THIRD, FOURTH]);
    let main = format!("<p>Senin, 3 Maret 2025 10:00 WIB</p><div><h2>Air irigasi tidak berhenti</h2>{body}</div>");
    assert_eq!(texts(&main).len(), 5, "a heading with other words is the text's");
}

#[test]
fn lists_of_labelled_links_lead_to_other_articles() {
    let list = "<ul><li><b>Pupuk:</b> <a href=/a>Harga pupuk naik lagi di pasar desa</a></li><li><b>Hama:</b> <a href=/b>Wereng kembali \
                menyerang sawah tadah hujan</a></li><li><b>Cuaca:</b> <a href=/c>Hujan turun lebih awal tahun ini</a></li></ul>";
    let main = format!("<div><p>{FIRST}</p><p>{SECOND}</p>{list}<p>{THIRD}</p><p>{FOURTH}</p></div>");
    assert_eq!(texts(&main), [FIRST, SECOND, THIRD, FOURTH]);
    let main = format!("<div><p>{FIRST}</p><p>Berikut daftarnya:</p>{list}<p>{THIRD}</p><p>{FOURTH}</p></div>");
    assert_eq!(texts(&main).len(), 7, "a list that a colon announces is the text's");
}

#[test]
fn a_badge_beside_the_writers_name_is_boilerplate() {
    let main = format!(
        "<div class=author><div>Verified</div><a class=author__name href=/penulis/rina>Rina Melati</a></div><div>{}</div>",
        paragraphs(&[FIRST, SECOND, THIRD, FOURTH])
    );
    assert_eq!(category(&main, "Verified"), Some(Category::AuthorBox));
}

#[test]
fn signs_and_buttons_between_the_paragraphs_are_no_text() {
    let main = format!(
        "<div><p>{FIRST}</p><p>***</p><button>Tutup</button><p>{SECOND}</p><p>\u{200d}</p><div class=sr-only>Isi artikel</div>\
         <p>{THIRD}</p><p>{FOURTH}</p><p>3/3/2025, 10.00 WIB</p></div>"
    );
    assert_eq!(texts(&main), [FIRST, SECOND, THIRD, FOURTH]);
    let main = format!(
        "<div><p>{FIRST}</p><button>Kapan panen lagi?</button><p>{SECOND}</p><p>{THIRD}</p><p>{FOURTH}</p></div>"
    );
    assert_eq!(texts(&main).len(), 5, "a question that unfolds its answer is the text's");
}

#[test]
fn a_list_of_nothing_but_links_within_the_site_leads_elsewhere() {
    let list = "<ul><li><a href=/a>Harga pupuk naik lagi di pasar desa</a></li></ul>";
    let main = format!("<div><p>{FIRST}</p><p>{SECOND}</p>{list}<p>{THIRD}</p><p>{FOURTH}</p></div>");
    assert_eq!(category(&main, "Harga pupuk"), Some(Category::Related));
    let source = list.replace("href=/a", "href=https://pertanian.contoh.id/a");
    let main = format!("<div><p>{FIRST}</p><p>{SECOND}</p>{source}<p>{THIRD}</p><p>{FOURTH}</p></div>");
    assert_eq!(category(&main, "Harga pupuk"), None);
}

#[test]
fn a_label_and_a_linked_headline_lead_to_another_article() {
    let line = "<h3>SIMAK LAGI: <a href=/a>Harga pupuk naik lagi di pasar desa</a></h3>";
    let main = format!("<div><p>{FIRST}</p><p>{SECOND}</p>{line}<p>{THIRD}</p><p>{FOURTH}</p></div>");
    assert_eq!(category(&main, "Harga pupuk"), Some(Category::ReadAlso));
    let line = "<p>Rasa manis: <a href=/a>Mangga Harum</a></p>";
    let main = format!("<div><p>{FIRST}</p><p>{SECOND}</p>{line}<p>{THIRD}</p><p>{FOURTH}</p></div>");
    assert_eq!(category(&main, "Rasa manis"), None);
}

#[test]
fn a_dek_that_the_first_paragraph_repeats_is_shown_once() {
    let main = format!("<h2 class=dek>{FIRST}</h2><div>{}</div>", paragraphs(&[FIRST, SECOND, THIRD, FOURTH]));
    assert_eq!(texts(&main), [FIRST, SECOND, THIRD, FOURTH]);
}
