//! Where the text begins and ends, and what stands between that is no text.

use super::{FIRST, FOURTH, SECOND, THIRD, category, paragraphs, shown, texts};
use crate::report::{Category, Kind};

#[test]
fn a_list_of_links_does_not_cut_the_beginning_off() {
    let links: String = (1..16)
        .map(|n| format!("<li><p><a href=/putusan/{n}>Putusan nomor {n} tentang pembagian air</a></p></li>"))
        .collect();
    let main = format!(
        "<div><div><p>{FIRST}</p></div><div><p>Putusan yang sudah dibacakan:</p></div><div><ul>{links}</ul></div>\
         <div><p>{SECOND}</p></div><div><p>{THIRD}</p></div><div><p>{FOURTH}</p></div></div>"
    );
    let shown = texts(&main);
    assert_eq!(shown.first().map(String::as_str), Some(FIRST));
    assert_eq!(shown.last().map(String::as_str), Some(FOURTH));
}

#[test]
fn long_comments_leave_the_article_its_share_of_the_page() {
    let comment = "<li><p>Semoga panen tahun depan lebih baik lagi dan jalan ke desa segera diperbaiki oleh pemerintah kabupaten.</p></li>";
    let main = format!(
        "<div class=layout-sidebar><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p></div><ul id=comments>{}</ul>",
        comment.repeat(14)
    );
    assert_eq!(texts(&main), [FIRST, SECOND, THIRD]);
}

#[test]
fn teasers_with_long_excerpts_are_other_articles() {
    let teaser = |n: u32| {
        format!(
            "<div><h3><a href=/{n}>Nelayan Pantai Contoh {n} Menunda Melaut</a></h3><p>Nelayan Pantai Contoh {n} menunda melaut selama \
             tiga hari karena gelombang setinggi empat meter terjadi di Laut Contoh, kata kepala syahbandar pada Senin malam, dan \
             kapal-kapal besar diminta berlabuh di teluk sampai cuaca membaik menurut prakiraan badan cuaca setempat, sedangkan \
             pasokan ikan dari gudang dingin cukup untuk kebutuhan pasar selama dua pekan ke depan.</p></div>"
        )
    };
    let teasers: String = (1..5).map(teaser).collect();
    let text = paragraphs(&[FIRST, SECOND, THIRD, FOURTH, FIRST, SECOND, THIRD, FOURTH]);
    let main = format!("<div>{text}</div><section>{teasers}</section>");
    assert_eq!(texts(&main).len(), 8);
    assert_eq!(category(&main, "Nelayan Pantai Contoh 2 menunda"), Some(Category::Related));
}

#[test]
fn an_invitation_behind_the_trunk_is_left_out() {
    let invitation = "Kabar Sawah hidup dari pembacanya, dan setiap sumbangan membantu kami menulis tentang desa Anda.";
    let text = paragraphs(&[FIRST, SECOND, THIRD, FOURTH]);
    let apart = format!("<div><div><div>{text}</div></div></div><div><p>Terima kasih</p><p>{invitation}</p></div>");
    assert_eq!(texts(&apart), [FIRST, SECOND, THIRD, FOURTH]);
    let class = |text: &str| format!("<p class=paragraf>{text}</p>");
    let alike = format!(
        "<div><div><div>{}{}{}</div></div></div><div><p>Iklan</p>{}</div>",
        class(FIRST),
        class(SECOND),
        class(THIRD),
        class(FOURTH)
    );
    assert_eq!(texts(&alike), [FIRST, SECOND, THIRD, FOURTH]);
}

#[test]
fn a_link_alone_in_a_line_is_no_paragraph() {
    let main = format!(
        "<div><p>{FIRST}</p><p><a href=/x>Harga Pupuk Naik Lagi</a></p><p>{SECOND}</p><p><a href=/y>Lihat peta</a></p><p><a href=/z>{THIRD}</a></p>\
         <p>{FOURTH}</p></div>"
    );
    assert_eq!(category(&main, "Harga Pupuk"), Some(Category::ReadAlso));
    assert_eq!(category(&main, "Lihat peta"), Some(Category::Navigation));
    assert_eq!(texts(&main), [FIRST, SECOND, THIRD, FOURTH]);
}

#[test]
fn openings_of_few_words_are_the_texts() {
    let openings = ["Hening.", "Gelap gulita.", "\"Awas, Pak!\"", "Air datang lagi."];
    let all: Vec<&str> = openings.into_iter().chain([FIRST, SECOND, THIRD, FOURTH]).collect();
    let boxed = |text: &&str| format!("<div class=baris><p>{text}</p></div>");
    let read_also = "<p><a href=/a>Baca juga: Harga pupuk naik</a></p>";
    let mains = [
        format!("<div>{}</div>", paragraphs(&all)),
        format!("<div>{}</div>", all.iter().map(boxed).collect::<String>()),
        format!("<div>{}</div>", all.join("<br><br>")),
        format!("<div>{}{read_also}{}</div>", paragraphs(&all[..4]), paragraphs(&all[4..])),
    ];
    for main in mains {
        assert_eq!(texts(&format!("<p>Oleh Rini Wulan</p><p>5 Agustus 2026</p>{main}")), all, "{main}");
    }
}

#[test]
fn the_text_ends_before_what_stands_behind_credits_and_topics() {
    let text = paragraphs(&[FIRST, SECOND, THIRD, FOURTH]);
    let letter = "<div><p>Kirim tulisan terbaik Kabar Sawah ke surel Anda setiap pagi.</p></div>";
    for behind in [
        "<div><div>Penulis: Rini Wulan</div><div>Editor: Ayu Sari</div></div>",
        "<div class=tag><a href=/tag/padi>padi</a> <a href=/tag/panen>panen</a></div>",
        "<div><b>Tag Terpopuler</b><a href=/t/padi>padi</a></div>",
    ] {
        let main = format!("<div class=isi>{text}</div>{behind}{letter}");
        assert_eq!(texts(&main), [FIRST, SECOND, THIRD, FOURTH], "{behind}");
    }
}

#[test]
fn a_quotation_above_the_text_is_shown_and_the_source_of_a_picture_belongs_to_its_caption() {
    let quote = "Kami ingin warga kembali menanam padi";
    let text = paragraphs(&[FIRST, SECOND, THIRD]);
    let main = format!("<blockquote>{quote}</blockquote><div class=isi>{text}</div>");
    assert_eq!(category(&main, quote), None);
    let main = format!(
        "<div><img src=a.jpg><div>Warga memanen padi.<span>Sumber :</span><ul><li>kabar.id/Rini Wulan</li></ul></div></div>\
         <div class=isi>{text}</div>"
    );
    assert!(shown(&main).contains(&(Kind::Caption, "Warga memanen padi.Sumber : kabar.id/Rini Wulan".to_owned())));
    let main = format!(
        "<div><img src=a.jpg><p class=cap>Warga memanen padi.</p><div><p>Photo :</p><ul><li>kabar.id/Rini</li></ul></div></div>\
         <div class=isi>{text}</div>"
    );
    assert!(shown(&main).contains(&(Kind::Caption, "kabar.id/Rini".to_owned())));
    let source = "<div><div><img src=a.jpg><p>Panen padi</p></div><div><span>Photo :</span><ul><li>Dinas Pertanian</li></ul></div></div>";
    let blocks =
        shown(&format!("<div class=isi>{}{source}{}</div>", paragraphs(&[FIRST]), paragraphs(&[SECOND, THIRD])));
    for line in ["Panen padi", "Photo :", "Dinas Pertanian"] {
        assert!(blocks.contains(&(Kind::Caption, line.to_owned())), "{line}: {blocks:?}");
    }
}
