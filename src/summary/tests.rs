//! What a summary tells and leaves out; all articles here are invented.

mod news;
mod shapes;

use super::*;
use crate::analyze::analyze_text;
use crate::report::Report;

const STORY: &str = "Sukamaju, Kabar Contoh - Bupati Sukamaju Ratna Lestari meresmikan pasar ikan senilai Rp12 miliar di \
    Pelabuhan Mekar, Senin (3/6/2024). Hal itu disampaikan dalam acara syukuran.\n\
    \"Kami ingin nelayan menjual langsung. Harga pun naik,\" kata Ratna.\n\
    Baca juga: Harga Ikan Naik di Pelabuhan Mekar\n\
    Sementara itu, Ketua Koperasi Nelayan Budi Santoso menyebut pasar itu menampung 200 pedagang dari lima desa.\n\
    Siapa saja yang boleh berjualan di pasar ikan tersebut?\n\
    Pemerintah kabupaten menargetkan transaksi Rp1 miliar per bulan dan membebaskan sewa lapak selama satu tahun.\n";

fn report(text: &str) -> Report {
    analyze_text(text, "").report
}

fn shown(report: &Report) -> Vec<&str> {
    report.summary.iter().map(|excerpt| &excerpt.text[excerpt.trim as usize..]).collect()
}

#[test]
fn the_timeline_leaves_the_dateline_out() {
    let report = analyze_text(STORY, "").report;
    let first = report.timeline.first().expect("the opening is dated");
    assert!(first.sentence.text[first.sentence.trim as usize..].starts_with("Bupati"), "{first:?}");
}

#[test]
fn a_dateline_without_a_dash_is_left_out() {
    let report = report(&STORY.replace("Sukamaju, Kabar Contoh - ", "Kabar.com, Jakarta "));
    assert!(shown(&report)[0].starts_with("Bupati Sukamaju"), "{:#?}", shown(&report));
}

#[test]
fn a_story_is_summed_up_by_whole_sentences_that_stand_alone() {
    let report = report(STORY);
    let shown = shown(&report);
    assert!((3..=4).contains(&shown.len()), "{shown:#?}");
    assert!(shown[0].starts_with("Bupati Sukamaju Ratna Lestari"), "{shown:#?}");
    let bad = ["Hal itu", "Sementara", "Baca", "Siapa", "Harga pun"];
    assert!(shown.iter().all(|text| !bad.iter().any(|start| text.starts_with(start))), "{shown:#?}");
    assert!(report.summary.iter().all(|e| report.blocks[e.block as usize].text.contains(&e.text)));
}

#[test]
fn bare_sentences_within_the_budget() {
    let paragraphs: Vec<Vec<String>> = (0..30)
        .map(|i| {
            vec![format!("Warga Desa Nomor {i} menanam seribu bakau di pantai timur bersama siswa sekolah dasar.")]
        })
        .collect();
    let chosen = choose(&paragraphs);
    let words: usize = chosen.iter().map(|text| text.split_whitespace().count()).sum();
    assert!(
        !chosen.is_empty()
            && words <= BUDGET
            && chosen.iter().all(|text| paragraphs.iter().flatten().any(|s| s == text))
    );
    assert!(choose(&[]).is_empty() && choose(&[vec![], vec![String::new()]]).is_empty());
}

/// A page with a headline, in a channel; a line that begins with `##` is a heading, with `-` an item of a list.
fn page(title: &str, channel: &str, lines: &[&str]) -> Report {
    let blocks: String = lines
        .iter()
        .map(|line| match (line.strip_prefix("## "), line.strip_prefix("- ")) {
            (Some(heading), _) => format!("<h3>{heading}</h3>"),
            (_, Some(item)) => format!("<ul><li>{item}</li></ul>"),
            _ => format!("<p>{line}</p>"),
        })
        .collect();
    let html = format!(
        "<html lang=id><head><title>{title}</title><meta property=og:type content=article>\
         <meta property=article:section content='{channel}'></head><body><article><h1>{title}</h1>{blocks}</article></body></html>"
    );
    crate::analyze::analyze(&crate::page::html::parse(&html, "https://www.kabarsawah.id/a/b-1")).report
}

/// What is shown of a page's summary, which has as many sentences as an article's should.
fn summed_up(title: &str, channel: &str, lines: &[&str]) -> Vec<String> {
    let report = page(title, channel, lines);
    let shown: Vec<String> = shown(&report).into_iter().map(str::to_owned).collect();
    assert!((SENTENCES.0..=SENTENCES.1).contains(&shown.len()), "{shown:#?}");
    shown
}

#[test]
fn what_points_back_without_a_pronoun_does_not_open_a_summary() {
    let story = "Sang ketua mengaku lega karena biji kopi tidak lagi dijemur di pinggir jalan raya.\n\
        Koperasi Tani Mekar membuka gudang kopi baru di Desa Sukasari untuk menampung panen tiga kecamatan.\n\
        Petani dapat menyimpan biji kopi selama enam bulan tanpa biaya sampai harga membaik.\n\
        Juga hadir dalam peresmian itu camat, para tetua adat, dan puluhan pedagang dari kota.\n\
        Dinas Perkebunan mencatat produksi kopi Sukasari mencapai 900 ton dalam setahun terakhir.\n\
        Semoga panen tahun depan lebih baik dan semua petani ikut menikmatinya.\n";
    let report = report(story);
    let shown = shown(&report);
    assert_eq!(shown.len(), 3, "{shown:#?}");
    assert!(
        shown.iter().all(|text| !["Juga", "Sang", "Semoga"].iter().any(|start| text.starts_with(start))),
        "{shown:#?}"
    );
}

#[test]
fn the_news_opens_a_story_even_where_a_quotation_or_a_scene_stands_first() {
    let news = "Koperasi Nelayan Mekar membagikan 300 pelampung kepada nelayan Pulau Karang pada Senin (3/6/2024).";
    let rest = [
        "Setiap pelampung dilengkapi lampu dan peluit yang dapat terdengar sampai satu kilometer.",
        "Ketua koperasi Budi Santoso mengatakan pelampung itu dibeli dari iuran anggota selama dua tahun.",
        "Syahbandar Pulau Karang mewajibkan pelampung bagi semua kapal di bawah lima ton.",
    ];
    let quotation =
        "\"Kami sering melihat kapal pulang tanpa pelampung, dan itu membuat kami sedih,\" kata Budi Santoso.";
    let scene = "Angin pagi berembus pelan dan ombak menjilat pasir yang masih dingin.";
    for opening in [quotation, scene] {
        let lines: Vec<&str> = [opening, news].into_iter().chain(rest).collect();
        let shown = summed_up("Nelayan Pulau Karang Terima Pelampung dari Koperasi", "news", &lines);
        assert_eq!(shown[0], news, "{shown:#?}");
    }
}

#[test]
fn a_prayer_is_no_point() {
    let lines = [
        "Ziarah kubur dianjurkan menjelang bulan puasa, dan warga Sukasari melakukannya bersama setiap tahun.",
        "## Niat ziarah kubur",
        "Nawaitu ziyaratal qabri sunnatan lillaahi ta'aalaa.",
        "Artinya: Aku berniat ziarah kubur karena Allah semata.",
        "## Tata cara",
        "Peziarah mengucapkan salam di gerbang makam, lalu duduk menghadap nisan dan membaca doa.",
        "Warga Sukasari menutup ziarah dengan membersihkan makam dari rumput dan daun kering.",
        "Anak-anak membawa air dalam kendi, dan para ibu menyiapkan bunga tabur sejak subuh.",
        "Juru kunci mencatat nama keluarga yang datang supaya makam tua tetap terawat.",
    ];
    let report = page("Niat dan Tata Cara Ziarah Kubur", "khazanah", &lines);
    assert_eq!(report.outline[0].point, None);
    assert!(report.outline[1].point.is_some());
    assert!(shown(&report).iter().all(|text| !text.contains("Nawaitu") && !text.contains("Artinya")));
}

#[test]
fn a_point_says_more_than_its_heading() {
    let lines = [
        "Merawat anggrek bulan di teras rumah cukup mudah bila tempatnya teduh.",
        "## 1. Penyiraman yang Tepat",
        "Merawat anggrek bulan memerlukan penyiraman yang tepat. Semprotkan air ke akar dua kali sepekan sebelum matahari tinggi.",
        "## 2. Pemupukan Berkala",
        "Pemupukan anggrek bulan dilakukan secara berkala. Larutkan pupuk daun dalam air kelapa dan berikan setiap dua pekan.",
        "## 3. Pergantian Pot",
        "Pergantian pot dilakukan setiap dua tahun ketika akar keluar dari lubang dan media tanam mulai lapuk.",
    ];
    let report = page("3 Cara Merawat Anggrek Bulan", "hobi", &lines);
    let points: Vec<&str> = report.outline.iter().filter_map(|s| s.point.as_ref().map(|p| p.text.as_str())).collect();
    assert!(
        points.len() == 3 && points[0].starts_with("Semprotkan") && points[1].starts_with("Larutkan"),
        "{points:#?}"
    );
}

#[test]
fn a_point_never_points_back() {
    let lines = [
        "Merawat anggrek bulan di teras rumah cukup mudah bila tempatnya teduh dan udaranya bergerak.",
        "## 1. Menyiram",
        "Hal itu dilakukan dua kali sepekan sebelum matahari tinggi.",
        "## 2. Memupuk",
        "Pupuk daun dilarutkan dalam air kelapa dan diberikan setiap dua pekan.",
        "## 3. Mengganti pot",
        "Pot diganti setiap dua tahun ketika akar keluar dari lubang dan media tanam mulai lapuk.",
    ];
    let report = page("3 Cara Merawat Anggrek Bulan", "hobi", &lines);
    assert_eq!(report.outline[0].point, None);
    assert!(report.outline[1..].iter().all(|section| section.point.is_some()));
}

#[test]
fn a_scene_before_the_news_is_not_forced_upon_a_summary() {
    let lines = [
        "Jalan Kenanga di Kota Mekar masih basah ketika azan Subuh berkumandang.",
        "Sulastri sudah menjual jamu gendong selama 40 tahun tanpa pernah berganti jalan.",
        "Penjual jamu berusia 63 tahun ini berjalan sejauh delapan kilometer setiap pagi.",
        "Penghasilan dari jamu gendong membiayai tiga anak Sulastri sampai lulus sekolah perawat.",
    ];
    let shown = summed_up("Sulastri, 40 Tahun Menjual Jamu Gendong", "sosok", &lines);
    assert!(shown[0].starts_with("Sulastri"), "{shown:#?}");
}

#[test]
fn what_the_title_claims_is_told_even_where_the_lead_tells_something_else() {
    let lines = [
        "Hujan lebat mengguyur pesisir Kota Lama sejak awal pekan ini dan merendam beberapa jalan.",
        "Petugas mencatat 40 rumah terendam dan dua sekolah diliburkan sampai hari Kamis nanti.",
        "Badan cuaca memperkirakan hujan berlanjut hingga akhir bulan di sepanjang pantai utara.",
        "Pedagang pasar memindahkan barang dagangan ke lantai dua supaya tidak rusak terkena air.",
        "Wali Kota Ratna Lestari mengklaim tanggul Sungai Mekar mampu menahan rob terbesar.",
        "Warga tetap diminta menyiapkan tas siaga dan mengikuti kabar dari ketua lingkungan masing-masing.",
    ];
    let shown = summed_up("Ratna Klaim Tanggul Mekar Tahan Rob", "news", &lines);
    assert!(shown.iter().any(|text| text.contains("mengklaim")), "{shown:#?}");
}

#[test]
fn nobodys_quotation_stands_for_no_article() {
    let lines = [
        "“Kami memohon ampun kepada Yang Mahaesa dan berserah kepada-Nya.”",
        "Warga Sukasari membaca doa bersama setelah salat malam selama bulan puasa di masjid desa.",
        "Salat malam di Sukasari dimulai pukul dua dan dipimpin bergantian oleh empat pengurus masjid.",
        "Pengurus masjid menyediakan sahur bagi seratus jemaah yang datang dari tiga dusun tetangga.",
    ];
    let shown = summed_up("Doa Setelah Salat Malam di Sukasari", "khazanah", &lines);
    assert!(shown.iter().all(|text| !text.contains("memohon ampun")), "{shown:#?}");
}

#[test]
fn what_goes_on_with_the_lead_may_follow_it() {
    let lines = [
        "Bupati Ratna Lestari menanggapi kabar penutupan pasar ikan Pelabuhan Mekar pada Senin (3/6/2024). Ia menegaskan pasar \
         ikan Pelabuhan Mekar tetap dibuka dan justru diperluas.",
        "\"Saya sudah bilang berkali-kali bahwa pasar tidak akan kami tutup sampai kapan pun,\" kata Ratna.",
        "Pedagang berharap jalan menuju pelabuhan segera diperbaiki sebelum musim hujan datang.",
        "Pemerintah kabupaten menargetkan transaksi Rp1 miliar per bulan dan membebaskan sewa lapak selama satu tahun.",
    ];
    let shown = summed_up("Bupati Ratna: Pasar Ikan Mekar Tidak Ditutup", "news", &lines);
    assert!(shown[0].starts_with("Bupati") && shown[1].starts_with("Ia menegaskan"), "{shown:#?}");
}
