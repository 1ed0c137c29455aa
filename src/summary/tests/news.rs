//! What the title claims and what a scene is about is told, however late it stands.

use super::summed_up;

#[test]
fn both_claims_of_a_title_are_told() {
    let lines = [
        "Sorak penonton memenuhi Lapangan Mekar pada hari kedua Piala Desa, Minggu sore, dengan dua laga penyisihan.",
        "Tim Sukasari membuka laga dengan gol cepat Wahyu pada menit ketiga lewat tendangan bebas dari sisi kiri lapangan.",
        "Tim Cempaka menyamakan kedudukan pada menit ke-20 setelah bola liar di depan gawang disambar Guntur dengan kaki kiri.",
        "Pada babak kedua kedua tim saling menekan, tetapi penjaga gawang masing-masing tampil gemilang sampai menit terakhir.",
        "Skor 1-1 bertahan, sehingga Sukasari ditahan imbang Cempaka.",
        "Pada laga kedua, tim Kenanga membantai Melati lima gol tanpa balas dan memimpin klasemen.",
    ];
    let shown = summed_up("Sukasari Ditahan Cempaka, Kenanga Bantai Melati", "olahraga", &lines);
    assert!(shown.iter().any(|text| text.contains("ditahan imbang")), "{shown:#?}");
    assert!(shown.iter().any(|text| text.contains("membantai Melati")), "{shown:#?}");
}

#[test]
fn a_story_in_scenes_says_what_it_is_about() {
    let lines = [
        "Kabut belum hilang pagi itu ketika suara kayuh sepeda Darmi terdengar dari ujung jalan kampung Mekarwangi.",
        "Mengenakan caping anyaman, Darmi perlahan menurunkan dua keranjang kue dari boncengan sepedanya.",
        "Anak-anak sekolah berhamburan menyambut, lalu duduk melingkar sambil memilih kue cucur yang masih hangat.",
        "Darmi menghitung kue cucur yang tersisa di keranjang sebelum mengayuh lagi ke arah pasar Mekarwangi.",
        "Di ujung gang, dua ibu sudah menunggu kue cucur buatan Darmi dengan piring di tangan mereka.",
        "Darmi menaruh kue cucur di atas piring, menerima uang receh, lalu menyeka tangan pada celemeknya.",
        "Wanita asal Sukasari itu telah menjual kue cucur dengan bersepeda sejak tahun 1991.",
        "Tetangga hafal benar bunyi bel sepeda tua yang lewat setiap subuh di depan rumah mereka.",
    ];
    let shown = summed_up("Cerita Darmi Menjual Kue Cucur dengan Sepeda Sejak 1991", "sosok", &lines);
    assert!(shown.iter().any(|text| text.contains("sejak tahun 1991")), "{shown:#?}");
    assert!(!shown[0].starts_with("Wanita"), "{shown:#?}");
}

#[test]
fn a_lead_without_a_predicate_may_tell_the_title() {
    let lines = [
        "Kisah perjuangan kakek penjual layang-layang yang rela tidur di masjid, tiga hari sekali untuk nafkah istri di Mekarsari.",
        "Video yang diunggah seorang relawan pada Kamis memperlihatkan dagangan di atas sepeda tua miliknya.",
        "Relawan lalu membagikan nasi kotak kepada para pedagang yang masih berjualan sampai larut malam.",
        "Akun milik relawan pun memborong semua dagangan dan mengantarkan kakek pulang ke Mekarsari.",
        "Warganet mengumpulkan bantuan modal usaha sebesar Rp12 juta dalam dua hari.",
    ];
    let title = "Kisah Kakek Penjual Layang-layang, Rela Tidur di Masjid demi Nafkahi Istri";
    let shown = summed_up(title, "viral", &lines);
    assert!(shown[0].starts_with("Kisah perjuangan kakek"), "{shown:#?}");
}

#[test]
fn what_the_title_promises_is_told_however_late() {
    let lines = [
        "Harga cabai rawit di Pasar Sukasari naik sejak tiga hari terakhir menjelang Lebaran, Senin (3/6/2024).",
        "Pedagang Pasar Sukasari, Wulan, menerangkan harga cabai naik karena pasokan dari Mekarwangi terlambat datang.",
        "Jenis cabai yang naik di Pasar Sukasari yakni cabai rawit merah dan cabai keriting.",
        "Wulan berharap truk dari Mekarwangi segera tiba di Pasar Sukasari sebelum akhir pekan.",
        "Pengelola pasar belum memerinci pasokan cabai untuk Pasar Sukasari sampai Lebaran.",
        "Kepala pasar membenarkan kabar bahwa harga cabai di Pasar Sukasari naik menjelang Lebaran.",
        "Cabai rawit merah dijual Rp60 ribu per kilogram, padahal pekan lalu masih Rp42 ribu.",
    ];
    let shown = summed_up("Jelang Lebaran, Harga Cabai di Pasar Sukasari Naik", "ekonomi", &lines);
    assert!(shown.iter().any(|text| text.contains("Rp60 ribu")), "{shown:#?}");
    assert!(!shown.iter().any(|text| text.contains("membenarkan") || text.contains("memerinci")), "{shown:#?}");
}

#[test]
fn a_quotation_is_the_news_where_nothing_else_tells_the_title() {
    let lines = [
        "\"Rem truk blong di tanjakan Cempaka. Sopirnya melompat sebelum tabrakan,\" kata Kapolsek Mekar Guntur Wibawa, Senin (3/6/2024).",
        "Guntur menyebut warga membantu memindahkan muatan kelapa ke tepi jalan sejak pagi.",
        "Muatan kelapa berserakan sampai ke halaman balai desa dan menutup satu lajur.",
        "Jalan dibuka kembali pada siang hari setelah petugas selesai membersihkan aspal dari pecahan kelapa.",
    ];
    let shown = summed_up("Rem Blong di Tanjakan Cempaka, Sopir Truk Melompat Sebelum Tabrakan", "daerah", &lines);
    assert!(shown[0].starts_with("\"Rem truk blong"), "{shown:#?}");
}

#[test]
fn the_event_of_the_lead_is_understood_later() {
    let lines = [
        "Perahu tambang terbalik di Sungai Mekar dan enam penumpangnya selamat, Senin (3/6/2024) pagi.",
        "Kepala desa Sukasari meminta pemilik perahu tambang memeriksa lambung sebelum berlayar lagi.",
        "Penumpang perahu tambang dirawat di puskesmas Sukasari dan pulang sebelum magrib.",
        "Kejadian itu bermula saat perahu tambang oleng karena muatan kelapa menumpuk di satu sisi.",
    ];
    let shown = summed_up("Kronologi Perahu Tambang Terbalik di Sungai Mekar", "daerah", &lines);
    assert!(shown.iter().any(|text| text.starts_with("Kejadian itu bermula")), "{shown:#?}");
}
