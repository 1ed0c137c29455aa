//! Shapes of pages that break extractors, each with text written for these tests.

mod edges;
mod extent;
mod inserts;

use super::{Article, find, read_text};
use crate::page::html;
use crate::report::{Category, Kind};

const FIRST: &str =
    "Warga Desa Suka Maju memanen padi di sawah seluas dua puluh hektare pada Senin pagi, dan hasilnya dibagi rata.";
const SECOND: &str = "Kepala desa mengatakan bahwa panen kali ini lebih baik daripada panen sebelumnya karena air irigasi tidak berhenti.";
const THIRD: &str = "Para petani berharap harga gabah tetap baik sampai akhir bulan, sebab sebagian besar masih harus membayar sewa lahan.";
const FOURTH: &str = "Pemerintah kabupaten berjanji memperbaiki jalan menuju lumbung agar truk pengangkut gabah bisa masuk sampai ke sawah.";

fn page(main: &str) -> Article {
    let html = format!(
        "<!doctype html><html lang=id><head><title>Panen Raya di Suka Maju - Kabar Sawah</title></head><body>\
         <nav><ul><li><a href=/>Beranda</a></li><li><a href=/daerah>Daerah</a></li></ul></nav>\
         <main><h1>Panen Raya di Suka Maju</h1>{main}</main>\
         <footer><p>Kabar Sawah adalah portal berita pertanian yang terbit setiap hari dari Kota Contoh sejak 2010.</p></footer>\
         </body></html>"
    );
    let article = find(&html::parse(html, "https://www.kabarsawah.id/daerah/panen-raya-di-suka-maju"));
    assert!(article.verdict.is_article, "{}", article.verdict.reason);
    article
}

/// The blocks that are shown, headline aside, with what they are.
fn shown(main: &str) -> Vec<(Kind, String)> {
    let blocks = page(main).blocks.into_iter().filter(|block| block.category.is_none() && block.kind != Kind::Title);
    blocks.map(|block| (block.kind, block.text)).collect()
}

fn texts(main: &str) -> Vec<String> {
    shown(main).into_iter().map(|(_, text)| text).collect()
}

fn category(main: &str, text: &str) -> Option<Category> {
    let blocks = page(main).blocks;
    let block = blocks.iter().find(|block| block.text.contains(text));
    block.unwrap_or_else(|| panic!("no block holds {text}")).category
}

fn paragraphs(texts: &[&str]) -> String {
    texts.iter().map(|text| format!("<p>{text}</p>")).collect()
}

#[test]
fn a_body_split_over_containers_is_whole() {
    let parts = format!(
        "<div class=isi><div id=part><p>{FIRST}</p></div><div class=iklan>ADVERTISEMENT</div><div id=part><p>{SECOND}</p></div>\
         <div id=part style='display:none'><p>{THIRD}</p></div><div id=part hidden><p>{FOURTH}</p></div></div>"
    );
    assert_eq!(texts(&parts), [FIRST, SECOND, THIRD, FOURTH]);
}

#[test]
fn text_with_line_breaks_only_is_cut_at_double_ones() {
    let main = format!(
        "<div><strong>GARUT</strong> - {FIRST}<br><br>{SECOND}<br><br><strong>Baca Juga:</strong> <a href=/x>Harga Pupuk Naik \
         Lagi</a><br><br>{THIRD}</div>"
    );
    let first = format!("GARUT - {FIRST}");
    assert_eq!(texts(&main), [first.as_str(), SECOND, THIRD]);
    assert_eq!(category(&main, "Harga Pupuk"), Some(Category::ReadAlso));
}

#[test]
fn read_also_is_found_in_every_dress() {
    let dresses = [
        "<p><a href=/x><strong>Baca Juga: Harga Pupuk Naik Lagi</strong></a></p>",
        "<div style='background:#FFEBEB'><p>BACA JUGA</p><h2><a href=/x>Harga Pupuk Naik Lagi</a></h2></div>",
        "<table class=sisip><tr><td><strong>Lihat juga:</strong></td></tr><tr><td><a href=/x>Harga Pupuk Naik Lagi</a></td></tr></table>",
        "<p><strong>Baca juga:</strong></p><ul><li><a href=/x>Harga Pupuk Naik Lagi</a></li><li><a href=/y>Padi Baru Tahan Hama</a></li></ul>",
        "<p>(Baca juga: <a href=/x>Harga Pupuk Naik Lagi</a>)</p>",
        "<p><span>Pilihan Editor:</span> <a href=/x>Harga Pupuk Naik Lagi</a></p>",
    ];
    for dress in dresses {
        let main = format!("<div><p>{FIRST}</p><p>{SECOND}</p>{dress}<p>{THIRD}</p><p>{FOURTH}</p></div>");
        assert_eq!(texts(&main), [FIRST, SECOND, THIRD, FOURTH], "{dress}");
        assert_eq!(category(&main, "Harga Pupuk"), Some(Category::ReadAlso), "{dress}");
        let last = format!("<div><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>{dress}</div>");
        assert_eq!(texts(&last), [FIRST, SECOND, THIRD], "{dress} at the end");
        assert_eq!(category(&last, "Harga Pupuk"), Some(Category::ReadAlso), "{dress} at the end");
    }
}

#[test]
fn lists_of_the_text_are_told_from_lists_of_links() {
    let main = format!(
        "<div><p>{FIRST}</p><p>Majelis hakim memutuskan:</p><ol><li>Mengabulkan permohonan untuk sebagian;</li><li>Menolak \
         selebihnya;</li></ol><p>{SECOND}</p><ul><li><a href=/a>Harga Pupuk Naik Lagi Bulan Ini</a></li><li><a href=/b>Padi Baru \
         Tahan Hama Wereng</a></li><li><a href=/c>Cuaca Sepekan di Kabupaten Contoh</a></li></ul><p>{THIRD}</p></div>"
    );
    let kinds: Vec<Kind> = shown(&main).into_iter().map(|(kind, _)| kind).collect();
    assert_eq!(
        kinds,
        [Kind::Paragraph, Kind::Paragraph, Kind::ListItem, Kind::ListItem, Kind::Paragraph, Kind::Paragraph]
    );
    assert_eq!(category(&main, "Cuaca Sepekan"), Some(Category::Related));
}

#[test]
fn headings_may_be_numbered_downwards_bold_or_plain() {
    let main = format!(
        "<div><p>{FIRST}</p><h2>2. Air irigasi</h2><p>{SECOND}</p><h2>1. Harga gabah</h2><p>{THIRD}</p><p><strong>Janji \
         pemerintah</strong></p><p>{FOURTH}</p></div>"
    );
    let article = page(&main);
    let outline: Vec<_> = article.outline.iter().map(|section| (section.number, section.title.as_str())).collect();
    assert_eq!(outline, [(Some(2), "Air irigasi"), (Some(1), "Harga gabah"), (None, "Janji pemerintah")]);
}

#[test]
fn captions_stand_under_images() {
    let main = format!(
        "<figure><img src=a.jpg><figcaption>Petani memanen padi. (Foto: Rina/Kabar Sawah)</figcaption></figure><div><p>{FIRST}</p>\
         <div><img src=b.jpg><span>Lumbung desa (dok. Desa Suka Maju)</span></div><p>{SECOND}</p><p>{THIRD}</p></div>"
    );
    let captions: Vec<String> =
        shown(&main).into_iter().filter(|(kind, _)| *kind == Kind::Caption).map(|(_, text)| text).collect();
    assert_eq!(captions, ["Petani memanen padi. (Foto: Rina/Kabar Sawah)", "Lumbung desa (dok. Desa Suka Maju)"]);
}

#[test]
fn comments_that_look_like_paragraphs_are_not_the_text() {
    let comment = |name: &str, text: &str| format!("<div class=item><b>{name}</b><p>{text}</p></div>");
    let comments: String = (0..9)
        .map(|n| {
            comment(
                &format!("Pembaca {n}"),
                "Semoga panen tahun depan lebih baik lagi dan jalan ke desa segera diperbaiki oleh pemerintah.",
            )
        })
        .collect();
    for tag in ["<section id=comments><h3>Komentar</h3>", "<section><h3>Komentar (9)</h3>"] {
        let main = format!("<article><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p></article>{tag}{comments}</section>");
        assert_eq!(texts(&main), [FIRST, SECOND, THIRD], "{tag}");
        assert_eq!(category(&main, "Semoga panen"), Some(Category::Comments), "{tag}");
    }
}

#[test]
fn one_of_several_articles_is_read() {
    let other = "Nelayan Pantai Contoh menunda melaut selama tiga hari karena gelombang setinggi empat meter terjadi di Laut Contoh.";
    let article = |title: &str, texts: &[&str]| format!("<article><h1>{title}</h1>{}</article>", paragraphs(texts));
    // What the head declares is about the first one.
    let html = format!(
        "<html><head><title>Panen Raya di Suka Maju</title><meta property='article:published_time' content='2026-05-20T16:10:00+07:00'>\
         <meta name=author content='Sari Melati'><meta property='og:site_name' content='Warta Uji'></head><body>{}{}</body></html>",
        article("Panen Raya di Suka Maju", &[FIRST, SECOND, THIRD, FOURTH, FIRST]),
        article("Nelayan Menunda Melaut", &[other, other, other, other, other])
    );
    let mut snapshot = html::parse(html, "");
    let first = find(&snapshot);
    assert!(
        first.blocks.iter().filter(|block| block.category.is_none()).all(|block| !block.text.starts_with("Nelayan"))
    );
    let parents = snapshot.elements.chunks_exact(4).map(|row| row[0]).collect::<Vec<_>>();
    snapshot.focus = u32::try_from(parents.len() - 1).ok();
    let second = find(&snapshot);
    assert!(second.blocks.iter().any(|block| block.category.is_none() && block.text == other));
    assert!(second.blocks.iter().filter(|block| block.category.is_none()).all(|block| block.text != FIRST));
    assert_eq!(second.metadata.title.as_deref(), Some("Nelayan Menunda Melaut"));
    assert_eq!(first.metadata.published.as_deref(), Some("2026-05-20T16:10:00+07:00"));
    assert_eq!(second.metadata.published, None);
    assert_eq!(second.metadata.site, first.metadata.site);
}

#[test]
fn an_interview_keeps_its_questions_as_paragraphs() {
    let main = format!(
        "<div><p>{FIRST}</p><p><b>Apa rencana Anda setelah panen?</b></p><p>{SECOND}</p><p><b>Siapa yang membantu?</b></p>\
         <p>{THIRD}</p><p><b>Kapan jalan diperbaiki?</b></p><p>{FOURTH}</p></div>"
    );
    assert!(shown(&main).iter().all(|(kind, _)| *kind == Kind::Paragraph));
    assert_eq!(shown(&main).len(), 7);
}

#[test]
fn tables_quotes_and_posts_are_content() {
    let main = format!(
        "<div><p>{FIRST}</p><table><tr><th>Tahun</th><th>Ton</th></tr><tr><td>2023</td><td>410</td></tr></table><p>{SECOND}</p>\
         <blockquote><p>Alhamdulillah, panen tahun ini melimpah.</p></blockquote><p>{THIRD}</p></div>"
    );
    let kinds: Vec<Kind> = shown(&main).into_iter().map(|(kind, _)| kind).collect();
    assert_eq!(
        kinds,
        [
            Kind::Paragraph,
            Kind::Table,
            Kind::Table,
            Kind::Table,
            Kind::Table,
            Kind::Paragraph,
            Kind::Quote,
            Kind::Paragraph
        ]
    );
}

#[test]
fn what_follows_the_text_has_its_category() {
    let main = format!(
        "<article><div><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p><p>(rin/bud)</p></div><div>Editor: Rina Melati</div>\
         <div><span>Tag:</span> <a href=/t/1>panen padi</a> <a href=/t/2>desa</a></div><div>Bagikan <a href=#>Facebook</a></div></article>\
         <section><h3>Berita Terkait</h3><ul><li><a href=/1>Harga Pupuk Naik Lagi Bulan Ini</a></li><li><a href=/2>Padi Baru Tahan \
         Hama Wereng</a></li></ul></section>"
    );
    assert_eq!(texts(&main), [FIRST, SECOND, THIRD]);
    assert_eq!(category(&main, "(rin/bud)"), Some(Category::EditorCredit));
    assert_eq!(category(&main, "Editor: Rina"), Some(Category::EditorCredit));
    assert_eq!(category(&main, "panen padi"), Some(Category::Topics));
    assert_eq!(category(&main, "Bagikan"), Some(Category::Share));
    assert_eq!(category(&main, "Harga Pupuk"), Some(Category::Related));
}

#[test]
fn datelines_stand_before_the_first_paragraph() {
    let dateline = |start: &str| page(&format!("<div>{start}<p>{SECOND}</p><p>{THIRD}</p></div>")).metadata.dateline;
    for start in [
        format!("<p><strong>Garut, Kabar Sawah</strong> -&nbsp;{FIRST}</p>"),
        format!("<strong>Garut, Kabar Sawah</strong> -- <p>{FIRST}</p>"),
        format!("<strong>Garut, Kabar Sawah</strong> -- <p></p>{FIRST}"),
    ] {
        assert_eq!(dateline(&start).as_deref(), Some("Garut, Kabar Sawah"), "{start}");
    }
    let undashed = format!("<p><b>KabarSawah.id, Garut</b> {FIRST}</p>");
    assert_eq!(dateline(&undashed).as_deref(), Some("KabarSawah.id, Garut"));
}

#[test]
fn a_biography_behind_the_text_is_the_authors() {
    let main = format!(
        "<p class=author>Oleh Rina Melati</p><div><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p></div><div><p>Rina Melati adalah \
         wartawan yang menulis tentang sawah dan irigasi sejak sepuluh tahun lalu.</p></div>"
    );
    assert_eq!(texts(&main), [FIRST, SECOND, THIRD]);
    assert_eq!(category(&main, "Rina Melati adalah"), Some(Category::AuthorBox));
}

#[test]
fn a_heading_over_running_text_is_shown_whatever_it_says() {
    let main = format!(
        "<div><p>{FIRST}</p><p>{SECOND}</p><div><p>Baca juga:</p><p><a href=/x>Harga Pupuk Naik Lagi</a></p><h2>Rekomendasi</h2></div>\
         <p>{THIRD}</p><h2>Komentar</h2><p>{FOURTH}</p></div>"
    );
    assert_eq!(texts(&main), [FIRST, SECOND, "Rekomendasi", THIRD, "Komentar", FOURTH]);
}

#[test]
fn what_may_be_a_dek_is_never_hidden() {
    let main = format!(
        "<p class=caption-title><em>Semua warga ikut turun!</em></p><div><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p></div>"
    );
    assert!(page(&main).blocks.iter().all(|block| block.category.is_none() || !block.text.starts_with("Semua warga")));
}

#[test]
fn buttons_are_blocks_of_their_own() {
    let main = format!(
        "<div><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p></div><div><span>Bagikan</span><button>Facebook</button><button>Salin \
         tautan</button></div>"
    );
    let article = page(&main);
    let shares: Vec<&str> = article
        .blocks
        .iter()
        .filter(|block| block.category == Some(Category::Share))
        .map(|block| block.text.as_str())
        .collect();
    assert_eq!(shares, ["Bagikan", "Facebook", "Salin tautan"]);
}

#[test]
fn a_shadow_root_or_a_text_without_paragraphs_is_read() {
    let main = format!(
        "<kabar-isi><template shadowrootmode=open><div><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p></div></template></kabar-isi>"
    );
    assert_eq!(texts(&main), [FIRST, SECOND, THIRD]);
}

#[test]
fn anchors_name_an_element_that_holds_nothing_else() {
    let article = page(&format!(
        "<div><p>{FIRST}</p><p>{SECOND}</p><p><a href=/x>Baca Juga: Harga Pupuk</a></p><p>{THIRD}</p></div>"
    ));
    assert_eq!(article.anchors.len(), article.blocks.len());
    assert!(article.anchors.iter().all(|anchor| anchor.element.is_some() && anchor.pieces.len() % 4 == 0));
}

#[test]
fn odd_input_never_panics() {
    for text in ["", "\u{feff}", "<", "((((", "• ", "1. ", "©", "(a/b)", "Baca Juga", "\u{202e}/\u{301}."] {
        let _ = read_text(text);
        let _ = find(&html::parse(format!("<body><p>{text}<br><b>{text}</b><br><br>{text}<img>{text}"), ""));
    }
}
