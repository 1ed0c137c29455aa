//! Whole pages, written for these tests: what stands where, and what comes out.

use crate::article::{Metadata, find};
use crate::page::html;

const TEXT: &str = "<p>Warga Desa Suka Maju memanen padi di sawah seluas dua puluh hektare pada Senin pagi, dan hasilnya dibagi rata \
    kepada semua keluarga yang ikut menanam sejak awal musim hujan tahun lalu.</p>\
    <p>Kepala desa mengatakan bahwa panen kali ini lebih baik daripada panen sebelumnya karena air irigasi tidak pernah berhenti \
    mengalir dan pupuk datang tepat pada waktunya dari gudang koperasi.</p>\
    <p>Para petani berharap harga gabah tetap baik sampai akhir bulan, sebab sebagian besar dari mereka masih harus membayar sewa \
    lahan dan biaya sekolah anak-anak yang akan masuk sekolah pada bulan depan.</p>";

/// A page of kabarsawah.id with a head, something above the text and something below it.
fn read(head: &str, above: &str, below: &str) -> Metadata {
    let page = format!(
        "<!doctype html><html lang=id><head><title>Panen Raya di Suka Maju - Kabar Sawah</title>{head}</head><body>\
         <nav><a href=/>Beranda</a> <a href=/daerah>Daerah</a> <a href=/foto>Foto</a></nav>\
         <ul><li><a href=/liga>Liga Desa</a></li><li><a href=/a>A</a></li><li><a href=/b>B</a></li></ul>\
         <ul><li><a href=/c>C</a></li><li><a href=/d>D</a></li></ul>\
         <article>{above}<div class=isi>{TEXT}</div>{below}</article><footer>Kabar Sawah 2024</footer></body></html>"
    );
    let article = find(&html::parse(page, "https://www.kabarsawah.id/daerah/panen-raya-di-suka-maju"));
    assert!(article.verdict.is_article, "{}", article.verdict.reason);
    article.metadata
}

const TITLE: &str = "<h1>Panen Raya di Suka Maju</h1>";

#[test]
fn the_headline_is_the_printed_one_without_the_sites_name() {
    let printed = read("<meta property=og:title content='Panen Raya, Ini Kata Warga | Kabar Sawah'>", TITLE, "");
    assert_eq!(printed.title.as_deref(), Some("Panen Raya di Suka Maju"));
    let unprinted = read("<meta property=og:title content='Panen Raya di Suka Maju | Kabar Sawah'>", "", "");
    assert_eq!(unprinted.title.as_deref(), Some("Panen Raya di Suka Maju"));
    let labelled = read("", "<h1><span>Panen 2024</span> Panen Raya di Suka Maju</h1>", "");
    assert_eq!(labelled.title.as_deref(), Some("Panen Raya di Suka Maju"));
    let logo = read("", "<h1><a href=/>Kabar Sawah</a></h1><h2>Panen Raya di Suka Maju</h2>", "");
    assert_eq!(logo.title.as_deref(), Some("Panen Raya di Suka Maju"));
}

#[test]
fn a_dek_is_printed_or_is_none() {
    let head = "<meta name=description content='Petani berharap harga gabah bertahan'>";
    assert_eq!(read(head, TITLE, "").dek, None);
    let above = [
        "<p class=excerpt>Petani berharap harga gabah bertahan</p><time>4 Maret 2024</time>",
        "<h2>Petani berharap harga gabah bertahan</h2><p>Rini Wulan - 4 Maret 2024, 09.15 WIB</p>",
        "<p>Petani berharap harga gabah bertahan</p><p>4 Maret 2024, 09.15 WIB</p>",
        "<p>Petani berharap harga gabah bertahan</p><div class=author><a href=/a>Rini</a></div><p>4 Maret 2024</p>",
    ];
    for above in above {
        let metadata = read(head, &format!("{TITLE}{above}"), "");
        assert_eq!(metadata.dek.as_deref(), Some("Petani berharap harga gabah bertahan"), "{above}");
    }
}

#[test]
fn a_dek_may_stand_among_the_credits() {
    let dek = "Air irigasi tidak pernah berhenti mengalir.";
    let above = [
        format!("<p>4 Maret 2024 | 09.15 WIB</p><div>{dek}</div><p>Penulis</p><a href=/penulis/rini>Rini Wulan</a>"),
        format!("<p>Oleh <b>Rini Wulan</b></p><div>{dek}</div><p>4 Maret 2024, 09.15 WIB</p>"),
        format!("<section class=cover><p>4 Maret 2024</p><p class=lead>{dek}</p><p>Oleh Rini Wulan</p></section>"),
    ];
    for above in above {
        let metadata = read("", &format!("{TITLE}{above}"), "");
        assert_eq!(
            (metadata.dek.as_deref(), &metadata.byline[..]),
            (Some(dek), &["Rini Wulan".to_owned()][..]),
            "{above}"
        );
    }
    let lines = "<span>Oleh: Rini Wulan - 4 Maret 2024</span><div>Dibaca Normal 4 menit</div>";
    let behind = format!("{TITLE}{lines}<div class=ringkasan>{dek}</div><div class=foto><img src=a.jpg></div>");
    assert_eq!(read("", &behind, "").dek.as_deref(), Some(dek));
    let channel =
        read("", &format!("{TITLE}<p>4 Maret 2024</p><p>Kabar dari Desa Suka Maju</p><p>Oleh Rini Wulan</p>"), "");
    assert_eq!(channel.dek, None, "a line that is no sentence may be the channel's");
}

#[test]
fn writers_may_be_items_of_a_list_or_stand_behind_an_icon() {
    let list = "<p>Oleh :</p><ul><li><a href=/a>Rini Wulan</a></li><li><a href=/b>Ayu Sari Dewi</a></li></ul><p>4 Maret 2024</p>";
    assert_eq!(read("", &format!("{TITLE}{list}"), "").byline, ["Rini Wulan", "Ayu Sari Dewi"]);
    let icons = "<ul><li><i class='fa fa-clock'></i> 4 Maret 2024</li><li><i class='fa fa-user'></i> Yolanda</li>\
                 <li><i class='fa fa-eye'></i> Dilihat</li></ul>";
    assert_eq!(read("", &format!("{TITLE}{icons}"), "").byline, ["Yolanda"]);
    let plain = icons.replace("fa-user", "fa-folder");
    assert!(read("", &format!("{TITLE}{plain}"), "").byline.is_empty());
}

#[test]
fn what_stands_over_the_dateline_is_the_dek() {
    let text = |dateline: &str| {
        let lead = "Warga memulai panen raya pada Senin pagi, lebih awal dua pekan daripada tahun lalu.";
        let dek = "<p>Air irigasi tidak pernah berhenti mengalir sepanjang tahun ini.</p>";
        let list = "<h3>Ringkasan</h3><ul><li>Panen dimulai lebih awal.</li><li>Harga gabah bertahan.</li></ul>";
        format!("{TITLE}<p>Rini Wulan - 4 Maret 2024, 09.15 WIB</p>{list}{dek}<p>{dateline}{lead}</p>")
    };
    let dek = read("", &text("SUKA MAJU, Kabar Sawah - "), "").dek;
    assert_eq!(dek.as_deref(), Some("Air irigasi tidak pernah berhenti mengalir sepanjang tahun ini."));
    assert_eq!(read("", &text(""), "").dek, None);
}

#[test]
fn captions_credits_and_channels_are_no_dek() {
    let above = [
        "<p>4 Maret 2024, 09.15 WIB</p><div class=img-cover><p class=copyright>Warga memanen padi di Suka Maju.</p></div>",
        "<figure><figcaption>Warga memanen padi bersama-sama di Suka Maju</figcaption></figure>",
        "<p>Oleh Rini Wulan dan Ayu Sari Dewi</p>",
        "<ul><li><a href=/a>Berita daerah yang paling banyak dibaca</a></li></ul>",
    ];
    for above in above {
        assert_eq!(read("", &format!("{TITLE}{above}"), "").dek, None, "{above}");
    }
}

#[test]
fn writers_are_read_as_printed() {
    let cases: [(&str, &[&str]); 39] = [
        ("<p>Teks oleh Rini Wulan — 4 Maret 2024</p>", &["Rini Wulan"]),
        (
            "<p>oleh <a href=/r>Rini Wulan</a>, <a href=/q>Qumani</a> [Suka Maju] di 4 Maret 2024</p>",
            &["Rini Wulan", "Qumani"],
        ),
        (
            "<p>Ditinjau oleh <a href=/d>dr. Ayu Sari</a></p><p>Ditulis oleh <a href=/r>Rini Wulan</a> · 4 Maret 2024</p>",
            &["Rini Wulan"],
        ),
        (
            "<p><a href='/author/r'>Rini Wulan</a></p><p>Ditinjau oleh <b>Ayu Sari</b></p><p>4 Maret 2024</p>",
            &["Rini Wulan"],
        ),
        ("<p>Oleh: Rini Wulan</p><p>Diposting oleh Redaksi Lumbung</p><p>4 Maret 2024</p>", &["Rini Wulan"]),
        ("<p>4 Maret 2024</p><p>Laporan Wartawan Kabarsawah.id, Rini Wulan</p>", &["Rini Wulan"]),
        ("<p>Oleh: Rini Wulan</p><p>Diposkan oleh Kabar Sawah</p><p>4 Maret 2024</p>", &["Rini Wulan"]),
        ("<div class=author><div>Oleh</div> <a href=/r>Redaksi</a></div><p>4 Maret 2024</p>", &["Redaksi"]),
        (
            "<div class=author><h6>Rini Wulan,</h6><h6>Ayu Sari</h6></div><p>4 Maret 2024</p>",
            &["Rini Wulan", "Ayu Sari"],
        ),
        ("<p>Zarbet Qumani, Kabar Sawah — Senin, 4 Maret 2024 09:15 WIB</p>", &["Zarbet Qumani"]),
        ("<p>Redaksi | 4 Maret 2024 | Dibaca 214 kali</p>", &["Redaksi"]),
        ("<p>Rini Wulan</p><p>Diterbitkan <time>4 Maret 2024, 09:15 WIB</time></p>", &["Rini Wulan"]),
        ("<p>Oleh <a href=/x>Rini Wulan</a> pada 4 Mar 2024, 09:15 WIB</p>", &["Rini Wulan"]),
        ("<div class=author>Rini Wulan - kabarSawah</div><div>4 Maret 2024 09:15 WIB</div>", &["Rini Wulan"]),
        ("<div><a href='/penulis/rini'>Rini Wulan</a></div>", &["Rini Wulan"]),
        ("<p>DAERAH | 4 Maret 2024 09:15 Reporter : Rini Wulan</p>", &["Rini Wulan"]),
        ("<span>Rini Wulan</span> <span>Jurnalis</span>", &["Rini Wulan"]),
        ("<p>Tim Penulis: Rini Wulan, Ayu Sari dan Budi Rahman</p>", &["Rini Wulan", "Ayu Sari", "Budi Rahman"]),
        ("<p><a href=/daerah>Daerah</a></p><p>Rini Wulan</p><p>Senin, 4 Maret 2024 | 09:15 WIB</p>", &["Rini Wulan"]),
        ("<p>Kabar Sawah</p><p>Senin, 4 Maret 2024 09:15 WIB</p>", &["Kabar Sawah"]),
        ("<p>Editor: Ayu Sari</p><p>Senin, 4 Maret 2024 09:15 WIB</p>", &[]),
        ("<p>Rini Wulan, Kabar Sawah</p><p>4 Maret 2024 09:15</p>", &["Rini Wulan"]),
        (
            "<p>Kabar Sawah - 04/03/2024, 09:15 WIB</p><p>Penulis <b>Rini Wulan</b> | Editor <b>Ayu Sari</b></p>",
            &["Rini Wulan"],
        ),
        (
            "<p>4 Maret 2024</p><p>Reporter</p><a href=/r>Rini Wulan</a><p>Editor</p><a href=/e>Ayu Sari</a>",
            &["Rini Wulan"],
        ),
        ("<div><a href=/x>Rini Wulan</a> · Senin, 4 Maret 2024 - 09:15 WIB</div>", &["Rini Wulan"]),
        ("<p>Oleh Rini Wulan - Senin, 4 Maret 2024 09:15 WIB</p>", &["Rini Wulan"]),
        ("<p>Oleh : Rini Wulan</p><p>Reporter : Budi Rahman</p>", &["Rini Wulan", "Budi Rahman"]),
        (
            "<div class=meta><span>Rini Wulan</span> <time datetime=2024-03-04>4 Maret 2024</time></div>",
            &["Rini Wulan"],
        ),
        ("<p>Laporan Wartawan Kabar Sawah, Rini Wulan</p>", &["Rini Wulan"]),
        ("<p>Yuli Wulandari - Senin, 4 Maret 2024 | 09:15 WIB</p>", &["Yuli Wulandari"]),
        ("<p>4 Maret 2024, 09:15 | Tim Redaksi</p>", &["Tim Redaksi"]),
        ("<p>4 Maret 2024 09:15 WIB · 3 menit baca · oleh Rini Wulan</p>", &["Rini Wulan"]),
        ("<p>4 Maret 2024 09:15</p><p>Rini Wulan / Kabar Sawah</p>", &["Rini Wulan"]),
        ("<img src=a.jpg><p>KABAR SAWAH/RINI WULAN</p><p>4 Maret 2024 09:15</p>", &[]),
        ("<h5>Penulis Rini Wulan | Editor Ayu Sari</h5>", &["Rini Wulan"]),
        ("<p><b>Rini Wulandari</b> dan <b>Ayu Lestari</b></p><p>4 Maret 2024</p>", &["Rini Wulandari", "Ayu Lestari"]),
        (
            "<div class=nama-redaksi><a href=/author/1>Rini Wulan</a></div><p>4 Maret 2024 - 09:15 WIB</p>",
            &["Rini Wulan"],
        ),
        ("<p><a href=/liga>Liga Desa</a></p><p>Senin, 4 Maret 2024 09:15 WIB</p>", &[]),
        ("<p>Foto: Ayu Sari</p><p>Bagikan</p><p>4 Maret 2024 09:15 WIB</p><p>Ikuti Kami</p>", &[]),
    ];
    for (above, expected) in cases {
        let head = "<meta property=og:site_name content='Kabar Sawah'>";
        assert_eq!(read(head, &format!("{TITLE}{above}"), "").byline, expected, "{above}");
    }
}

#[test]
fn credits_behind_the_text_count_when_none_stand_above_it() {
    let below = "<p>Penulis: Rini Wulan | Editor: Ayu Sari</p>";
    let metadata = read("", TITLE, below);
    assert_eq!(metadata.byline, ["Rini Wulan"]);
    let roles: Vec<(&str, &str)> = metadata.authors.iter().map(|a| (a.name.as_str(), a.role.as_str())).collect();
    assert_eq!(roles, [("Rini Wulan", "writer"), ("Ayu Sari", "editor")]);
    assert_eq!(read("", &format!("{TITLE}<p>Oleh Budi Rahman</p>"), below).byline, ["Budi Rahman"]);
    assert_eq!(read("", TITLE, "<p><b>RINI WULAN</b></p>").byline, ["RINI WULAN"]);
    let table =
        "<table><tr><td>Penulis</td><td>: Rini Wulan</td></tr><tr><td>Editor</td><td>: Ayu Sari</td></tr></table>";
    assert_eq!(read("", TITLE, table).byline, ["Rini Wulan"]);
    let head = "<meta property=og:site_name content='Kabar Sawah'>";
    assert_eq!(read(head, TITLE, "<p>(Rini Wulandari/Kabar Sawah)</p>").byline, ["Rini Wulandari"]);
    assert_eq!(read("", TITLE, "<p>Kontributor Malang: Rini Wulan</p>").byline, ["Rini Wulan"]);
    assert_eq!(read("", TITLE, "<p><b>Rini Wulandari – Lumbung</b></p>").byline, ["Rini Wulandari"]);
    let listed = "<p>Pengurus:</p><p><b>Rini Wulandari – Bendahara</b></p>";
    assert!(read("", TITLE, listed).byline.is_empty());
    let box_ = "<div class=penulis-box><h4>Rini Wulandari</h4><p>Jurnalis Kabar Sawah sejak 2015.</p></div>";
    assert_eq!(read("", TITLE, box_).byline, ["Rini Wulandari"]);
    let house = "<p>Penulis: Rini Wulan</p><div>Diposting oleh Kabarsawah di <a href=#>10.15</a></div>";
    assert_eq!(read("", TITLE, house).byline, ["Rini Wulan"]);
    let blog = "<div><span>Diposting oleh <b>Rini Wulan</b></span> di <a href=#>10.15</a></div>";
    assert_eq!(read("", TITLE, blog).byline, ["Rini Wulan"]);
}

#[test]
fn who_owns_the_folder_of_the_page_wrote_it() {
    let of = |link: &str, url: &str| {
        let owner = format!("<div class=user><a href={link}>Rini Wulan</a></div>");
        let page = format!("<title>Panen Raya di Suka Maju</title>{owner}{TITLE}<div>{TEXT}</div>");
        find(&html::parse(page, url)).metadata.byline
    };
    assert_eq!(of("/riniwulan", "https://warga.example/riniwulan/panen"), ["Rini Wulan"]);
    assert_eq!(of("/rini-wulan-169", "https://warga.example/rini-wulan-169/panen"), ["Rini Wulan"]);
    assert!(of("/riniwulan", "https://warga.example/riniwulandari/panen").is_empty());
    let blog = |class: &str| {
        let owner = format!(
            "<div class={class}><a href=/kabarladang><span>Kabar Ladang</span></a><span>Cerita dari sawah kami</span></div>"
        );
        let page = format!("<title>Panen Raya di Suka Maju</title>{TITLE}{owner}<p>4 Maret 2024</p><div>{TEXT}</div>");
        find(&html::parse(&page, "https://warga.example/kabarladang/panen")).metadata
    };
    let found = blog("author-name");
    assert_eq!((&found.byline[..], found.dek), (&["Kabar Ladang".to_owned()][..], None));
    assert!(blog("channel").byline.is_empty());
}

#[test]
fn a_declared_writer_that_is_not_printed_is_an_author_but_no_byline() {
    let head = r#"<script type="application/ld+json">{"@type":"NewsArticle","headline":"Panen Raya di Suka Maju",
        "author":{"@type":"Person","name":"Rini Wulan"}}</script>"#;
    let metadata = read(head, TITLE, "");
    assert!(metadata.byline.is_empty());
    assert_eq!(metadata.authors[0].name, "Rini Wulan");
    assert_eq!(read(head, &format!("{TITLE}<div>RINI WULAN</div>"), "").byline, ["RINI WULAN"]);
}

#[test]
fn the_printed_time_wins_and_metadata_complete_it() {
    let cases = [
        // Declared, printed, expected.
        ("2024-03-04T09:15:42+07:00", "Senin, 4 Maret 2024 09:15 WIB", "2024-03-04T09:15:42+07:00"),
        ("2024-03-04T02:15:42Z", "Senin, 4 Maret 2024 09:15 WIB", "2024-03-04T09:15:42+07:00"),
        ("2024-03-04T09:15:42-07:00", "4 Maret 2024 09:15", "2024-03-04T09:15:42+07:00"),
        ("2024-03-04 09:15:42", "4 Mar 2024, 09.15 WITA", "2024-03-04T09:15:42+08:00"),
        ("2024-03-01T00:00:00+07:00", "4 Maret 2024 09:15 WIT", "2024-03-04T09:15:00+09:00"),
        ("2024-03-04T09:15:42+07:00", "4 Maret 2024", "2024-03-04T09:15:42+07:00"),
        ("2024-03-04T09:15:42+07:00", "Dibaca 240 kali", "2024-03-04T09:15:42+07:00"),
        ("", "04/03/2024, 09:15 WIB", "2024-03-04T09:15:00+07:00"),
    ];
    for (declared, printed, expected) in cases {
        let head = format!("<meta property=article:published_time content='{declared}'>");
        let metadata = read(&head, &format!("{TITLE}<p>{printed}</p>"), "");
        assert_eq!(metadata.published.as_deref(), Some(expected), "{declared} and {printed}");
    }
}

#[test]
fn a_time_that_the_page_counts_from_is_read_from_its_element() {
    let cases = [
        ("<time datetime='2024-03-04T09:15:00+09:00'>3 jam lalu</time>", Some("2024-03-04T09:15:00+09:00")),
        (
            "<p><time aria-hidden=true>4 Maret 2024</time><span class=sr-only>4 Maret 2024</span></p>",
            Some("2024-03-04"),
        ),
        ("<p>3 jam lalu</p>", None),
        (
            "<p>Sumur itu digali pada <time datetime=2022-05-03>awal musim</time> oleh warga bersama para pemuda desa.</p>",
            None,
        ),
    ];
    for (printed, expected) in cases {
        assert_eq!(read("", &format!("{TITLE}{printed}"), "").published.as_deref(), expected, "{printed}");
    }
}

#[test]
fn a_heading_among_the_credits_is_the_dek() {
    let dek = "Petani berharap harga gabah bertahan";
    let above =
        format!("{TITLE}<p>4 Maret 2024, 09.15 WIB</p><h2>{dek}</h2><p>Penulis: Rini Wulan</p><p>Editor: Ayu Sari</p>");
    assert_eq!(read("", &above, "").dek.as_deref(), Some(dek));
    let teaser =
        format!("{TITLE}<p>Rini Wulan</p><p>4 Maret 2024</p><p class=teaser-text>{dek}, dan air irigasi mengalir.</p>");
    let teaser = format!("{teaser}<div><a href=#>Bagikan</a></div>");
    assert!(read("", &teaser, "").dek.is_some_and(|text| text.starts_with(dek)));
}

#[test]
fn the_time_of_what_is_told_is_not_that_of_printing() {
    let told = format!("{TITLE}<p>Sesepuh desa wafat pada Selasa (3/5/2022) pukul 19.30 WIB. Ia berusia 82 tahun.</p>");
    assert_eq!(read("", &told, "").published, None);
    let printed =
        format!("{TITLE}<div>Ditulis oleh Rini Wulan, Suka Maju, pada hari Selasa, 3 Mei 2022 pukul 19.30 WIB.</div>");
    assert_eq!(read("", &printed, "").published.as_deref(), Some("2022-05-03T19:30:00+07:00"));
}

#[test]
fn the_time_of_a_change_is_told_from_that_of_publication() {
    let head = "<meta property=article:published_time content='2024-03-04T09:15:42+07:00'>\
                <meta property=article:modified_time content='2024-03-05T10:30:07+07:00'>";
    let both =
        read(head, &format!("{TITLE}<p>4 Maret 2024, 09:15 WIB</p><p>Diperbarui 5 Maret 2024, 10:30 WIB</p>"), "");
    let last = read(head, &format!("{TITLE}<p>5 Maret 2024, 10:30 WIB</p>"), "");
    for metadata in [both, last] {
        assert_eq!(metadata.published.as_deref(), Some("2024-03-04T09:15:42+07:00"));
        assert_eq!(metadata.modified.as_deref(), Some("2024-03-05T10:30:07+07:00"));
    }
}

#[test]
fn topics_channel_site_and_address_are_read() {
    let head = r#"<meta property="og:site_name" content="Kabar Sawah"><meta name="keywords" content="panen, padi, berita terkini">
        <link rel=canonical href="https://www.kabarsawah.id/daerah/panen-raya-di-suka-maju">
        <script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":[{"name":"Beranda"},{"name":"Daerah"},
        {"name":"Panen Raya di Suka Maju"}]}</script>"#;
    let metadata = read(head, TITLE, "");
    assert_eq!(metadata.topics, ["panen", "padi"]);
    assert_eq!(metadata.channel.as_deref(), Some("daerah"));
    assert_eq!(metadata.site.as_deref(), Some("Kabar Sawah"));
    assert_eq!(metadata.language.as_deref(), Some("id"));
    assert_eq!(metadata.canonical.as_deref(), Some("https://www.kabarsawah.id/daerah/panen-raya-di-suka-maju"));
    let listed = read(
        "",
        TITLE,
        "<ul class=tag-list><li><a href=/tag/panen>#Panen</a></li><li><a href=/tag/padi>Padi</a></li></ul>",
    );
    assert_eq!(listed.topics, ["Panen", "Padi"]);
    assert!(metadata.provenance.iter().any(|p| p.field == "topics" && p.from == "meta keywords"));
}

#[test]
fn metadata_of_a_card_is_not_taken_for_the_articles() {
    let head = r#"<script type="application/ld+json">[{"@type":"NewsArticle","url":"https://www.kabarsawah.id/lain",
        "headline":"Berita lain","datePublished":"2020-01-01T00:00:00+07:00","author":{"name":"Orang Lain"}}]</script>"#;
    let metadata = read(head, TITLE, "");
    assert_eq!((metadata.published, metadata.authors.len()), (None, 0));
    assert_eq!(metadata.title.as_deref(), Some("Panen Raya di Suka Maju"));
}

#[test]
fn long_lines_without_spaces_cost_linear_time() {
    let dates = "2024-01-01-".repeat(60_000);
    let names = "a\u{a0}|\u{a0}kabarsawah.id".repeat(20_000);
    let page = format!("<h1>{names}</h1><p>{dates}</p><h1>{dates}</h1>{TEXT}<p>Penulis:{names}</p>");
    let _ = find(&html::parse(page, "https://kabarsawah.id/a"));
}

#[test]
fn odd_pages_do_no_harm() {
    let parts = [
        "Penulis",
        ":",
        " ",
        "Oleh",
        "<p>",
        "<b>",
        "</b>",
        "4 Mei 2024 09:15 WIB",
        "Editor:",
        "Foto",
        "|",
        "/",
        "Rini Wulan",
        "é",
        "<time datetime='x'>",
        "<a href='//'>",
        "<h1>",
        "</h1>",
        "İ",
        "\u{200b}",
        "<li>",
        "…",
        "Red:",
        "-",
        "Topik",
    ];
    let mut state = 3_u32;
    for _ in 0..300 {
        let mut above = String::new();
        for _ in 0..14 {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            above.push_str(parts[(state >> 16) as usize % parts.len()]);
        }
        let page = format!("<title>{above}</title>{above}{TEXT}{above}");
        let _ = find(&html::parse(page, &above));
    }
}

#[test]
fn a_newsroom_alone_beside_the_date_is_the_byline_at_an_address_that_says_nothing() {
    let bylines = [
        ("<div><span>Kabar Sawah</span></div><div>Senin, 4 Maret 2024 09.15 WIB</div>", "Kabar Sawah"),
        (
            "<a aria-label=author href=/desa><p>kabarsawahDESA</p></a><time>4 Maret 2024 09.15 WIB</time>",
            "kabarsawahDESA",
        ),
    ];
    let ld = r#"<script type="application/ld+json">{"@type":"NewsArticle","headline":"Panen Raya di Suka Maju",
        "publisher":{"@type":"Organization","name":"kabarsawah.com"}}</script>"#;
    for (above, byline) in bylines {
        let page = format!("<title>Panen Raya di Suka Maju</title>{ld}<body><article>{TITLE}{above}{TEXT}</article>");
        let metadata = find(&html::parse(page, "https://salinan.example/panen")).metadata;
        assert_eq!(metadata.byline, [byline]);
    }
}

#[test]
fn newsrooms_roles_and_degrees_stand_beside_names() {
    let date = "<p>Senin, 4 Maret 2024 09.15 WIB</p>";
    let cases = [
        ("<p>Rini Wulan , Kabar Sawah | Senin, 4/3/2024 09:15 WIB</p>".to_owned(), "Rini Wulan"),
        (format!("<p>Rini Wulan - <span>kabarSawah Pagi</span></p>{date}"), "Rini Wulan"),
        (format!("<p>Rini Wulan, Jurnalis</p>{date}"), "Rini Wulan"),
        (format!("<p class=author>Rini Wulan, S.H., M.H.</p>{date}"), "Rini Wulan, S.H., M.H."),
        (format!("<p>Antara</p>{date}"), "Antara"),
    ];
    for (above, name) in cases {
        assert_eq!(read("", &format!("{TITLE}{above}"), "").byline, [name], "{above}");
    }
    let place = format!("{TITLE}<p>Jawa Barat - Senin, 4 Maret 2024 09.15 WIB</p>");
    assert!(read("", &place, "").byline.is_empty());
}

#[test]
fn a_list_of_names_is_cut_and_offices_editors_and_tickers_are_told_apart() {
    let head = "<meta name=content_author content='Rini Wulan, Ayu Sari'>";
    let box_ = "<p>Senin, 4 Maret 2024 09.15 WIB</p><div class=credit-title><div><h6>Rini Wulan, Ayu Sari,</h6></div>\
        <div class=credit-title-nameEditor>Budi Contoh</div></div>";
    assert_eq!(read(head, &format!("{TITLE}{box_}"), "").byline, ["Rini Wulan", "Ayu Sari"]);
    let column =
        "<div class=author><div>Rini Wulan</div><div>Direktur Eksekutif Lumbung Desa</div></div><p>4 Maret 2024</p>";
    assert_eq!(read("", &format!("{TITLE}{column}"), "").byline, ["Rini Wulan"]);
    let ticker = "<div><p>Harga gabah di tingkat petani naik sejak awal pekan ini di tiga kecamatan.</p></div>";
    let byline = "<p><span>Rini Wulan</span> <span>04/3/2024 09:15</span></p>";
    assert_eq!(read("", &format!("{ticker}{TITLE}{byline}"), "").byline, ["Rini Wulan"]);
}

#[test]
fn headings_teams_and_commas_tell_who_made_it() {
    let date = "<p>Senin, 4 Maret 2024 09.15 WIB</p>";
    let team = "<div class=credit-title><div class=nameEditor>Rini Wulan,</div><div class=nameEditor>Ayu Sari</div>\
        <p>Tim Redaksi</p></div>";
    let roles = "<a href=/p/1><div class=credit-author>Rini Wulan</div><div>Penulis</div></a>\
        <a href=/p/2><div class=credit-author>Ayu Sari</div><div>Editor</div></a>";
    let cases = [
        (
            format!("<div><h4>Reporter</h4><h4>Rini Wulan</h4></div><div><h4>Editor</h4><h4>Ayu Sari</h4></div>{date}"),
            1,
        ),
        (format!("{date}{team}"), 2),
        (format!("{date}{team}{roles}"), 1),
        (format!("<div id=penulis>Penulis: Rini Wulan</div>{date}<p>Laporan Wartawan Kabarsawah.id, Rini</p>"), 1),
    ];
    for (above, writers) in cases {
        assert_eq!(read("", &format!("{TITLE}{above}"), "").byline, ["Rini Wulan", "Ayu Sari"][..writers], "{above}");
    }
    let single = read("", &format!("{TITLE}<div><a href=/r>Rini</a>, Jurnalis</div>{date}"), "");
    assert_eq!(single.byline, ["Rini"]);
}
