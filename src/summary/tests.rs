//! Each sort of article is summed up in its own way; all articles here are invented.

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
fn a_listicle_is_summed_up_by_its_items_and_each_gets_its_own_point() {
    let items = ["Garam", "Cuka", "Air jeruk", "Soda kue"];
    let mut text =
        "Membersihkan panci gosong tidak harus mahal, cukup dengan empat bahan dari dapur sendiri.\n".to_owned();
    for (index, item) in items.iter().enumerate() {
        text += &format!(
            "{}. {item}\n{item} dapat mengangkat kerak panci dalam sepuluh menit bila dicampur air \
                          hangat. Gosok perlahan dengan spons lembut agar permukaan panci tidak tergores sama sekali.\n",
            index + 1
        );
    }
    let report = report(&text);
    let shown = shown(&report);
    assert!(shown[0].starts_with("Membersihkan panci"));
    assert!(items.iter().all(|item| shown[1..].iter().any(|text| text.contains(item))), "{shown:#?}");
    let points: Vec<_> = report.outline.iter().map(|section| section.point.as_ref().map(|p| p.text.as_str())).collect();
    assert!(
        points.iter().zip(items).all(|(point, item)| point.is_some_and(|text| text.starts_with(item))),
        "{points:#?}"
    );
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
fn a_recipe_is_summed_up_by_its_introduction_and_steps() {
    let lines = [
        "Sayur lodeh labu siam cocok menemani makan siang keluarga karena kuahnya gurih dan bumbunya ringan.",
        "## Bahan-bahan",
        "- 2 buah labu siam",
        "- 500 ml santan encer",
        "- 3 siung bawang putih",
        "## Cara membuat",
        "- Tumis bawang putih dan cabai hingga harum, lalu masukkan lengkuas dan daun salam.",
        "- Tuang santan encer, masukkan labu siam, dan masak sambil diaduk supaya santan tidak pecah.",
        "- Bumbui dengan garam dan gula, lalu angkat setelah labu siam empuk.",
    ];
    let shown = summed_up("Resep Sayur Lodeh Labu Siam yang Gurih", "food", &lines);
    assert!(shown[0].starts_with("Sayur lodeh") && shown.iter().any(|text| text.starts_with("Tuang")), "{shown:#?}");
}

#[test]
fn an_interview_is_filled_up_with_its_answers() {
    let lines = [
        "Rahmat Hidayat merawat mercusuar Pulau Karang selama tiga puluh tahun dan baru saja pensiun.",
        "## Bagaimana awalnya menjadi penjaga mercusuar?",
        "Saya menggantikan paman yang sakit, dan waktu itu hanya ada satu lampu minyak di puncak menara.",
        "## Apa yang paling berat dari pekerjaan itu?",
        "Badai pada bulan Desember paling berat karena kapal pengantar beras sering tidak bisa merapat.",
        "## Apa pesan untuk penjaga berikutnya?",
        "Catatan cuaca harus ditulis setiap pagi supaya nelayan di kampung tahu kapan boleh berangkat.",
    ];
    let shown = summed_up("Wawancara Rahmat Hidayat: Menjaga Lampu Pulau Karang", "sosok", &lines);
    assert!(shown[0].starts_with("Rahmat Hidayat merawat"), "{shown:#?}");
    assert!(shown.iter().all(|text| !text.ends_with('?')), "{shown:#?}");
}

#[test]
fn a_live_blog_is_summed_up_by_the_heads_of_its_entries() {
    let lines = [
        "09.10 WIB Sidang putusan sengketa tambang pasir dibuka oleh hakim ketua Retno Wulan di Pengadilan Mekarsari. \
         Pengunjung berdiri.",
        "10.25 WIB Hakim menyatakan izin tambang pasir di muara Sungai Mekar tidak sah sejak awal. Kuasa hukum mencatat.",
        "11.40 WIB Pengadilan memerintahkan perusahaan memulihkan 40 hektare lahan dalam dua tahun. Warga bersorak.",
    ];
    let shown = summed_up("Langsung: Putusan Sengketa Tambang Pasir Mekarsari", "news", &lines);
    assert!(shown.iter().all(|text| text.contains("WIB")), "{shown:#?}");
}

#[test]
fn an_opinion_piece_keeps_the_writers_voice_and_what_he_asks_for() {
    let lines = [
        "Setiap musim hujan kita mengeluh soal banjir, seolah air datang tanpa sebab.",
        "Sungai di kota ini menyempit separuh dalam dua puluh tahun, dan peta lama di kantor kelurahan menunjukkannya dengan jelas.",
        "Pohon di hulu ditebang untuk vila, sementara saluran di hilir dipenuhi sampah plastik dari pasar.",
        "Pemerintah kota memasang pompa baru setiap tahun, tetapi pompa hanya memindahkan air ke kampung sebelah.",
        "Pemerintah kota harus mengembalikan lebar sungai dan menghentikan izin vila di daerah resapan sebelum musim hujan berikutnya.",
    ];
    let shown = summed_up("Opini: Banjir Bukan Takdir", "opini", &lines);
    assert!(shown.last().is_some_and(|text| text.starts_with("Pemerintah kota harus")), "{shown:#?}");
}

#[test]
fn a_round_up_is_summed_up_by_its_headlines() {
    let lines = [
        "Kabar dari pelabuhan, pasar, dan sekolah paling banyak dibaca warga Mekarsari sepanjang pekan ini.",
        "## Pelabuhan Mekar Tutup Dua Hari karena Gelombang Tinggi di Selat",
        "Syahbandar menutup pelabuhan sejak Senin karena gelombang mencapai empat meter di selat.",
        "## Harga Cabai Turun Setelah Panen Raya di Lereng Gunung Sari",
        "Pedagang pasar induk menjual cabai merah dengan harga terendah sejak awal tahun.",
        "## Siswa SMP Mekarsari Juara Lomba Robot Tingkat Provinsi",
        "Robot pemilah sampah buatan tiga siswa mengalahkan dua puluh tim dari kota lain.",
    ];
    let report = page("3 Berita Terpopuler: Pelabuhan Tutup hingga Lomba Robot", "news", &lines);
    let shown = shown(&report);
    assert!(
        ["Pelabuhan Mekar Tutup", "Harga Cabai", "Siswa SMP"].iter().all(|h| shown.iter().any(|t| t.starts_with(h))),
        "{shown:#?}"
    );
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
fn items_of_an_announced_list_stand_for_no_story() {
    let lines = [
        "Perpustakaan Desa Sukasari meminjamkan 400 buku kepada murid sekolah dasar selama bulan puasa.",
        "Petugas membagi kegiatan membaca dalam tiga waktu, yaitu:",
        "Membaca dongeng bersama, dilakukan setelah sahur di halaman.",
        "Membaca sejarah desa, dilakukan menjelang magrib di balai.",
        "Kepala desa Ratna Lestari menyebut jumlah pengunjung naik dua kali lipat dibandingkan tahun lalu.",
        "Buku dapat dipinjam selama dua pekan tanpa biaya oleh semua warga yang memiliki kartu anggota.",
    ];
    let shown = summed_up("Perpustakaan Sukasari Pinjamkan Buku Selama Puasa", "news", &lines);
    assert!(shown.iter().all(|text| !text.starts_with("Membaca")), "{shown:#?}");
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
fn a_listicle_opens_with_the_sentence_that_says_what_its_items_are() {
    let lines = [
        "Pagi dikejar jadwal, siang dikejar rapat, dan malam habis di jalan yang macet.",
        "Merawat ikan cupang di rumah cukup mudah.",
        "## 1. Ganti air",
        "Air diganti sepertiga setiap tiga hari supaya sirip cupang tidak rusak, lalu diendapkan semalam agar kapurnya turun.",
        "## 2. Beri pakan",
        "Cupang diberi pakan dua kali sehari dalam jumlah kecil, sebab sisa pakan yang membusuk membuat air cepat keruh.",
        "## 3. Jemur pagi",
        "Cupang dijemur sepuluh menit agar warnanya cerah, dan wadahnya diberi daun ketapang supaya ikan tidak kepanasan.",
    ];
    let report = page("3 Cara Merawat Ikan Cupang", "hobi", &lines);
    assert_eq!(shown(&report), ["Merawat ikan cupang di rumah cukup mudah.", "Ganti air", "Beri pakan", "Jemur pagi"]);
}

#[test]
fn a_recipe_whose_labels_are_paragraphs_is_summed_up_by_the_beginnings_of_its_steps() {
    let lines = [
        "Sambal terung bakar dari Sukasari terasa pedas dan sedikit manis.",
        "Bahan:",
        "2 buah terung ungu",
        "Cara membuat:",
        "1. Bakar terung di atas bara sampai kulitnya hitam merata. Angkat segera dari bara.",
        "2. Ulek cabai, bawang, dan garam kasar sampai benar-benar halus. Sisihkan dahulu di mangkuk.",
        "3. Campur terung dengan sambal lalu siram dengan minyak panas. Sajikan bersama nasi hangat.",
    ];
    let shown = summed_up("Sambal Terung Bakar", "dapur", &lines);
    assert!(shown[0].starts_with("Sambal terung bakar dari Sukasari"), "{shown:#?}");
    let begins = |text: &String| ["Bakar terung", "Ulek cabai", "Campur terung"].iter().any(|s| text.starts_with(s));
    assert!(shown[1..].iter().all(begins), "{shown:#?}");
}

#[test]
fn who_answers_in_an_interview_is_left_out() {
    let lines = [
        "Rahmat Hidayat merawat mercusuar Pulau Karang selama tiga puluh tahun dan baru saja pensiun.",
        "KK: Bagaimana awalnya menjadi penjaga mercusuar?",
        "RH: Saya menggantikan paman yang sakit, dan waktu itu hanya ada satu lampu minyak di puncak menara.",
        "KK: Apa yang paling berat dari pekerjaan itu?",
        "RH: Badai pada bulan Desember paling berat karena kapal pengantar beras sering tidak bisa merapat.",
        "KK: Tidak takut sendirian?",
        "RH: Enggak juga, kan ada ratusan burung laut yang pulang setiap sore.",
    ];
    let shown = summed_up("Rahmat Hidayat: Menjaga Lampu Pulau Karang", "sosok", &lines);
    assert!(shown.iter().all(|text| !text.contains(':') && !text.starts_with("Enggak")), "{shown:#?}");
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

#[test]
fn a_listicle_without_an_introduction_is_its_items() {
    let lines = [
        "Penasaran cara merawat ikan cupang di rumah? Yuk, simak sampai habis!",
        "## 1. Ganti air",
        "Air diganti sepertiga setiap tiga hari supaya sirip cupang tidak rusak, lalu diendapkan semalam agar kapurnya turun.",
        "## 2. Beri pakan",
        "Cupang diberi pakan dua kali sehari dalam jumlah kecil, sebab sisa pakan yang membusuk membuat air cepat keruh.",
        "## 3. Jemur pagi",
        "Cupang dijemur sepuluh menit agar warnanya cerah, dan wadahnya diberi daun ketapang supaya ikan tidak kepanasan.",
    ];
    let report = page("3 Cara Merawat Ikan Cupang", "hobi", &lines);
    assert_eq!(shown(&report), ["Ganti air", "Beri pakan", "Jemur pagi"]);
}
