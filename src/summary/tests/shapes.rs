//! Each sort of article is summed up in its own way.

use super::{page, report, shown, summed_up};

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
fn a_section_of_short_sentences_has_the_first_whole_one_for_a_point() {
    let sections = [
        ("Melati", "Melati menyukai cahaya pagi. Siramlah."),
        ("Kamboja", "Kuncup! Kamboja tidak suka genangan."),
        ("Anggrek", "Benarkah begitu?"),
    ];
    let mut text = "Merawat bunga di teras tidak harus mahal, cukup dengan mengenal tiga watak bunga berikut ini. \
                    Warga Sukamaju sudah membuktikannya sejak musim hujan tahun lalu bersama para penyuluh desa.\n"
        .repeat(2);
    for (index, (name, told)) in sections.iter().enumerate() {
        text += &format!("{}. {name}\n{told}\n", index + 1);
    }
    let report = report(&text);
    let points: Vec<_> = report.outline.iter().map(|section| section.point.as_ref().map(|p| p.text.as_str())).collect();
    assert_eq!(points, [Some("Melati menyukai cahaya pagi."), Some("Kamboja tidak suka genangan."), None]);
}

#[test]
fn a_section_that_goes_on_where_reading_ends_has_no_point() {
    let intro =
        "Merawat bunga di teras tidak harus mahal, cukup dengan mengenal watak bunga yang ada di rumah. ".repeat(3);
    let report = report(&format!("{intro}\n1. Melati\n{}\n2. Kamboja\nSiramlah.\n", "Siramlah. ".repeat(400)));
    assert!(report.outline.iter().all(|section| section.point.is_none()), "{:?}", report.outline);
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

#[test]
fn what_stands_in_a_question_is_no_answer() {
    let lines = [
        "Kami berbincang dengan Wulan Sari tentang koperasi susu di lereng Gunung Mekar.",
        "T: Harga pakan naik dua kali lipat tahun ini. Bagaimana koperasi susu bertahan?",
        "J: Kami menanam rumput sendiri di lahan desa sehingga pakan koperasi susu tidak lagi dibeli dari kota.",
        "T: Banyak peternak muda pergi ke kota. Apa yang dilakukan koperasi susu?",
        "J: Anak muda kami latih membuat keju dan yogurt, lalu koperasi memberi mereka kandang bersama.",
        "T: Susu impor makin murah. Apa harapan Anda?",
        "J: Pemerintah kabupaten sebaiknya membeli susu segar kami untuk semua sekolah dasar.",
    ];
    let shown = summed_up("Wulan Sari: Koperasi Susu Harus Menanam Pakan Sendiri", "sosok", &lines);
    assert!(shown.iter().all(|text| !text.contains("naik dua kali") && !text.contains("impor")), "{shown:#?}");
}

#[test]
fn names_in_a_list_are_no_point_and_questions_may_be_items() {
    let lines = [
        "Perahu tambang terbalik di Sungai Mekar dan enam penumpangnya selamat berkat warga yang datang dengan rakit.",
        "Penumpang dirawat di puskesmas dan pulang sebelum magrib bersama keluarga masing-masing dari dua desa.",
        "Dermaga ditutup sampai pemeriksaan perahu tambang selesai pekan depan menurut kepala desa Sukasari.",
        "## Daftar penumpang",
        "- Guntur (41), warga Desa Sukasari.",
        "- Wulan (30), warga Desa Mekarwangi.",
    ];
    let points = page("Perahu Tambang Terbalik di Sungai Mekar", "daerah", &lines).outline;
    assert!(points.iter().all(|section| section.point.is_none()), "{points:#?}");
    let lines = [
        "Pembeli sapi kurban sering bingung hendak bertanya apa kepada peternak di pasar hewan.",
        "## 1. Berapa umur sapi ini dan siapa yang mencatatnya?",
        "Sapi kurban minimal berumur dua tahun dan umurnya tampak dari gigi yang sudah berganti sepasang.",
        "## 2. Apakah sapi sudah diperiksa dokter hewan kabupaten?",
        "Surat sehat dari dokter hewan berlaku tiga hari dan disimpan peternak bersama kartu ternak.",
        "## 3. Siapa yang merawat sapi sampai hari kurban?",
        "Peternak biasanya menitipkan sapi di kandang sampai malam takbiran dengan biaya pakan.",
    ];
    let shown = shown(&page("Ajukan Pertanyaan Ini Sebelum Membeli Sapi", "gaya-hidup", &lines)).len();
    assert_eq!(shown, 4);
}

#[test]
fn a_report_in_numbered_parts_is_summed_up_by_its_sentences() {
    let lines = [
        "Pemerintah Kabupaten Mekar menyepakati jalur perahu baru antara Dermaga Sukasari dan Pulau Kenanga, Rabu pagi.",
        "Perahu yang melintas wajib memakai mesin listrik dan menjauhi daerah tangkapan nelayan.",
        "## 1. Provinsi Mekar menanggung separuh biaya",
        "Provinsi membayar separuh biaya pembangunan tiga stasiun pengisian daya di kedua dermaga.",
        "## 2. Nelayan meminta dilibatkan",
        "Ketua kelompok nelayan meminta peta jalur dibahas bersama sebelum perahu pertama berlayar.",
        "## 3. Emisi perahu diperkirakan turun tiga puluh persen",
        "Emisi perahu penyeberangan diperkirakan turun tiga puluh persen dalam dua tahun pertama.",
    ];
    let report = page("Sukasari Punya Jalur Perahu Baru, Ini Dampaknya bagi Nelayan", "daerah", &lines);
    let shown = shown(&report).join("|");
    assert!(shown.starts_with("Pemerintah Kabupaten Mekar"), "{shown}");
    assert!(!shown.contains("separuh biaya|") && !shown.contains("dilibatkan"), "{shown}");
    let short = lines.map(|line| match line.split_once(". ") {
        Some(("## 1", _)) => "## 1. Provinsi menanggung biaya",
        Some(("## 2", _)) => "## 2. Nelayan minta dilibatkan",
        Some(("## 3", _)) => "## 3. Emisi diperkirakan turun",
        _ => line,
    });
    let shown = self::shown(&page("Sukasari Punya Jalur Perahu Baru", "daerah", &short)).join("|");
    assert!(!shown.contains("biaya|") && !shown.contains("dilibatkan"), "{shown}");
}

#[test]
fn under_a_name_a_noun_with_a_demonstrative_is_understood() {
    let lines = [
        "Tiga perahu layar menjadi kesayangan pengunjung museum bahari sepanjang tahun, dari yang tua sampai yang baru.",
        "## 1. Bintang Mekar",
        "Inilah Bintang Mekar. Sudah lama orang datang pagi-pagi hanya untuk melihat layarnya dikembangkan di halaman museum.",
        "Perahu itu berlayar ke Pulau Kenanga pada 1931 dengan membawa 40 penumpang dan pulang dengan selamat.",
        "## 2. Cahaya Kenanga",
        "Inilah Cahaya Kenanga. Siapa pun boleh naik ke geladaknya bersama pemandu pada akhir pekan.",
        "Perahu itu dibuat tanpa paku oleh tukang dari Sukasari dan masih kedap air sampai sekarang.",
        "## 3. Wulan Sari",
        "Inilah Wulan Sari. Catnya diperbarui setiap musim oleh anak-anak sekolah.",
        "Perahu itu menjuarai lomba layar desa tiga kali berturut-turut sejak 2015.",
    ];
    let report = page("3 Perahu Layar Kesayangan Pengunjung Museum", "wisata", &lines);
    let points: Vec<_> = report.outline.iter().filter_map(|section| section.point.as_ref()).collect();
    assert!(points.iter().filter(|point| point.text.starts_with("Perahu itu")).count() >= 2, "{points:#?}");
}

#[test]
fn an_interview_tells_what_was_answered_not_that_it_took_place() {
    let lines = [
        "Wulan Sari (41) memimpin koperasi susu di lereng Gunung Mekar sejak delapan tahun lalu.",
        "Koperasi itu menampung susu dari 300 peternak di lima desa dan mengolahnya menjadi keju.",
        "Kabar Contoh menemui Wulan Sari di kantor koperasi susu di Sukasari, Senin pagi.",
        "## Apa yang paling sulit pada tahun pertama?",
        "Kami kehilangan separuh pembeli karena truk pendingin rusak selama dua bulan.",
        "## Bagaimana anak muda bertahan di desa?",
        "Anak muda kami latih membuat keju, lalu koperasi memberi mereka kandang bersama.",
        "## Apa rencana koperasi susu tahun depan?",
        "Kami akan membangun ruang peram keju di bekas gudang kopi milik desa.",
    ];
    let shown = summed_up("Wulan Sari: Koperasi Susu Memberi Kandang Bersama", "sosok", &lines);
    assert!(shown.iter().all(|text| !text.contains("menemui")), "{shown:#?}");
    assert!(shown.iter().filter(|text| text.contains("ami ")).count() >= 2, "{shown:#?}");
}

#[test]
fn questions_to_the_reader_make_no_interview() {
    let lines = [
        "Perahu layar dari serat bambu mulai dijual di Dermaga Sawojajar dengan harga Rp40 juta.",
        "Koperasi nelayan Sukasari memesan dua belas perahu layar bambu untuk musim ikan tahun depan.",
        "Lambung perahu layar bambu menahan ombak setinggi dua meter selama uji layar di Teluk Mekar.",
        "Kuat, bukan?",
        "Pengecatan memakan waktu sepekan di bengkel sebelah utara gudang garam.",
        "Siapa menyangka?",
        "Bengkel itu dahulu tempat orang menjemur kerupuk dan menyimpan tikar.",
        "Berminat?",
    ];
    let shown = summed_up("Perahu Layar Bambu Dijual di Sawojajar", "teknologi", &lines);
    assert!(lines[..3].iter().all(|line| shown.iter().any(|text| text == line)), "{shown:#?}");
}
