use crate::speech::testing::sources;

const NAMES: [&str; 10] = [
    "media:The Straits Times",
    "media:Al Jazeera",
    "media:Reuters",
    "media:AFP",
    "media:detikcom",
    "org:WHO",
    "org:Badan Iklim Nasional",
    "Budi Santoso|Budi",
    "place:Inggris",
    "Ombakmole",
];

fn check(line: &str, wanted: &[&str]) {
    assert_eq!(sources(&[line], &NAMES), wanted, "{line}");
}

#[test]
fn every_citing_verb() {
    check("\"Kami siap,\" ujar Budi, dikutip dari The Straits Times.", &["The Straits Times | dikutip dari"]);
    check("Dilansir Al Jazeera, pertemuan itu batal.", &["Al Jazeera | Dilansir"]);
    check("Mengutip Reuters, harga naik.", &["Reuters | Mengutip"]);
    check("Harga naik, seperti dinukil Xinhua.", &["Xinhua | dinukil"]);
    check("Harga naik, demikian dilansir dari laman resmi WHO, Senin (1/2).", &["WHO | dilansir dari"]);
    check("Resep ini disadur dari Dapurkita.co.id.", &["Dapurkita.co.id | disadur dari"]);
    check("Melansir media Inggris The Sun, ia pulang.", &["The Sun | Melansir"]);
}

#[test]
fn reports_and_data() {
    check("Kasus naik, menurut laporan WHO per 23 Februari.", &["WHO | menurut laporan"]);
    check("Berdasarkan data Badan Iklim Nasional, hujan turun.", &["Badan Iklim Nasional | Berdasarkan data"]);
    check("Berdasarkan hasil audit Badan Iklim Nasional, dana hilang.", &["Badan Iklim Nasional | Berdasarkan hasil"]);
    check("Menurut Reuters, harga naik.", &["Reuters | Menurut"]);
    check("Merujuk pada data BPS, harga naik.", &["BPS | Merujuk pada data"]);
}

#[test]
fn what_an_outlet_was_told() {
    check("\"Kami siap,\" kata Budi kepada detikcom, Rabu (1/2).", &["detikcom | kepada"]);
    check("\"Ya,\" ujar seorang sumber kepada situs Kabar Kini.", &["Kabar Kini | kepada situs"]);
    check("Kami menghubungi Budi, katanya kepada wartawan.", &[]);
    check("\"Belum,\" ujarnya saat dihubungidetikcom.", &["detikcom | dihubungi"]);
    check(
        "Seperti dilaporkan AFP yang dikutip Kabarkini.com, ia lari.",
        &["AFP | dilaporkan", "Kabarkini.com | dikutip"],
    );
    check("Reuters melaporkan harga naik.", &["Reuters | melaporkan"]);
}

#[test]
fn the_publisher_comes_before_the_source() {
    check("Dikutip Pikiran-Kota.com dari Soompi, ia menikah.", &["Soompi | Dikutip"]);
    check("\"Ya,\" kata Budi, dikutip Pikiran-Kota.com dari Ombakmole.", &["Ombakmole | dikutip"]);
}

#[test]
fn several_at_once_and_each_once() {
    check("Dikutip dari Reuters dan AFP, harga naik.", &["Reuters | Dikutip dari", "AFP | Dikutip dari"]);
    check("Dilansir Reuters, harga naik, dikutip dari Reuters.", &["Reuters | Dilansir"]);
    check("Dilansir Reuters, Inggris dan WHO sepakat.", &["Reuters | Dilansir"]);
}

#[test]
fn outlets_named_like_other_things() {
    assert_eq!(sources(&["Guardian melaporkan harga naik."], &["Guardian"]), ["Guardian | melaporkan"]);
    assert_eq!(sources(&["Wijayakusuma melaporkan harga naik."], &["Wijayakusuma"]), [""; 0]);
    check("\"Ya,\" ujarnya kepada Tempo, kemarin.", &["Tempo | kepada"]);
    check("Dilansir laman Inggris, film itu laris.", &["Inggris | Dilansir"]);
}

#[test]
fn a_line_that_names_its_source() {
    check("Sumber: Kabarkini.com", &["Kabarkini.com | Sumber:"]);
    check("Ilustrasi laut (Sumber: Pixabay)", &[]);
}

#[test]
fn accounts_surveys_and_newsrooms() {
    check("Dikutip dari akun Twitter WHO, hujan turun.", &["WHO | Dikutip dari akun Twitter"]);
    check(
        "Berdasarkan jajak pendapat eksternal yang dilakukan oleh Lembaga Laut pada 2024, harga naik.",
        &["Lembaga Laut | Berdasarkan jajak"],
    );
    check("Laut Hiburan mengumumkan melalui portal berita Kabar Kini.", &["Kabar Kini | melalui portal berita"]);
    check("Kabar itu diungkapkan oleh kanal berita Laut Olahraga.", &["Laut Olahraga | diungkapkan oleh kanal berita"]);
    check("Dikutip dari laman Liga 1.", &["Liga 1 | Dikutip dari"]);
    check("Laporan Al Jazeera menerangkan, hujan turun; laporan WHO belum ada.", &["Al Jazeera | Laporan"]);
    check("Warga mendaftar melalui laman Dinas Laut.", &[]);
}

#[test]
fn traps() {
    for line in [
        "Hal itu dikutip Senin (1/2/2025) di Solo.",
        "Menurut saya harga ikan mahal.",
        "Menurut dia harga ikan mahal.",
        "Menurut Sekjen WHO, harga ikan mahal.",
        "Menurut Budi, harga ikan mahal.",
        "Ia dilaporkan ke polisi oleh Budi.",
        "Wasit yang dilaporkan WHO itu pulang.",
        "Berdasarkan Laporan Polisi Nomor 12, ia ditahan.",
        "Merujuk pada situasi internasional, Budi pulang.",
        "Hal itu dikutip dari akun Instagram miliknya.",
        "Drama itu ditayangkan di Indosiar.",
        "Mengutip Budi Santoso, laut itu luas.",
    ] {
        check(line, &[]);
    }
}

#[test]
fn who_is_named_last_with_demikian() {
    check("Suhu mencapai 33 derajat, demikian Badan Iklim Nasional.", &["Badan Iklim Nasional | demikian"]);
    check("Ia akan pulang. Demikian Reuters, Senin (1/2).", &["Reuters | Demikian"]);
    check("Hujan turun, demikian Badan Iklim Nasional memulai rapat.", &[]);
    check("\"Kami siap,\" demikian Budi.", &[]);
    check("\"Kami siap,\" demikian pernyataan resmi WHO.", &["WHO | demikian pernyataan resmi"]);
}

#[test]
fn journals_are_outlets_too() {
    check("Studi itu dimuat dalam Journal of Tides pada Mei.", &["Journal of Tides | dimuat dalam"]);
    check("Hasilnya dipublikasikan di jurnal Laut Kita.", &["Laut Kita | dipublikasikan di jurnal"]);
    check("Buku itu diterbitkan Reuters.", &[]);
    check("Angka yang dipublikasikan oleh WHO itu naik.", &["WHO | dipublikasikan oleh"]);
    check("Foto itu dipublikasikan oleh Budi Santoso.", &[]);
    check("Studi itu diterbitkan pada Mei.", &[]);
}

#[test]
fn a_journal_is_cited_by_whatever_verb() {
    check("Hal itu disampaikan para peneliti dalam jurnal Laut Kita.", &["Laut Kita | jurnal"]);
    check("Ia memimpin redaksi jurnal Laut Kita.", &[]);
}

#[test]
fn reports_that_show_something() {
    check(
        "Data terbaru dari Badan Iklim Nasional (BIN) menunjukkan laut naik.",
        &["Badan Iklim Nasional | Data terbaru dari"],
    );
    check("Survei Lembaga Ombak juga mencatat hal itu.", &["Lembaga Ombak | Survei"]);
    check("Sementara itu, laporan WHO tersebut dibaca Budi.", &[]);
    check("Survei Budi Santoso menunjukkan laut naik.", &[]);
    check("Data resmi WHO menunjukkan laut naik.", &[]);
    assert_eq!(sources(&["Survei Laut Inggris (SLI) mencatat gempa."], &["org:Survei Laut Inggris"]), [""; 0]);
    check("Kepala Program Studi Kelautan mengatakan laut naik.", &[]);
    check("Dari data WHO, laut naik.", &["WHO | Dari data"]);
    check(
        "Berdasarkan data yang dimiliki Badan Iklim Nasional, laut naik.",
        &["Badan Iklim Nasional | Berdasarkan data"],
    );
    check("Berdasarkan survei terakhir Lembaga Ombak (LO), laut naik.", &["Lembaga Ombak | Berdasarkan survei"]);
    check("Berdasarkan hasil rapat yang digelar WHO, laut naik.", &[]);
}

#[test]
fn the_active_stem_cites_with_dari() {
    check(
        "\"Kami siap,\" kata Budi seperti yang kami kutip dari Kabar Ombak, Rabu (1/2).",
        &["Kabar Ombak | kutip dari"],
    );
    check("Warga rangkum pesan itu, lalu kutip Kabar Ombak.", &[]);
}

#[test]
fn outlets_that_nobody_knows() {
    check("Diberitakan Kabar Ombak, harga naik.", &["Kabar Ombak | Diberitakan"]);
    check(
        "Harga naik, seperti dilaporkan Ombak via Kabarkini.com.",
        &["Ombak | dilaporkan", "Kabarkini.com | dilaporkan"],
    );
    check("Dilaporkan Kabar Ombak siap membeli kapal.", &[]);
    check("Seperti ditulis Ketua Ombak, harga naik.", &[]);
    check("Menurut laporan dari Ombakmole, harga naik.", &["Ombakmole | Menurut laporan"]);
    check("Menurut laporan dari Ombakmole, harga naik. Ombakmole pulang.", &[]);
    check("Dikutip dari kabarombak, Selasa (1/2), harga naik.", &["kabarombak | Dikutip dari"]);
    check("Dikutip dari pidatonya, Selasa (1/2), harga naik.", &[]);
    check("Harga naik, dikutip the Ombak.", &["the Ombak | dikutip"]);
}

#[test]
fn one_to_whom_a_quotation_was_said() {
    check("\"Kami siap,\" ujar Budi kepada Kabar Ombak, Rabu (1/2).", &["Kabar Ombak | kepada"]);
    check("\"Kami siap,\" ujar Budi dalam wawancara dengan Kabar Ombak.", &["Kabar Ombak | wawancara dengan"]);
    check(
        "\"Kami siap,\" ujar Budi dalam wawancara dengan Kabar Ombak awal tahun ini.",
        &["Kabar Ombak | wawancara dengan"],
    );
    for line in [
        "Budi memberi ikan kepada Kabar Ombak.",
        "\"Kami siap,\" ujar Ani kepada Budi Santoso.",
        "\"Kami siap,\" ujar Budi kepada Dinas Laut.",
        "\"Kami siap,\" ujar Budi kepada KUD, Rabu (1/2).",
        "\"Kami siap,\" ujar Budi kepada Pak Ombak.",
        "\"Kami siap.\" Budi memberi ikan kepada Kabar Ombak.",
    ] {
        check(line, &[]);
    }
}

#[test]
fn what_kind_of_house_it_is() {
    check("Menurut perusahaan riset pasar Ombak Data, harga naik.", &["Ombak Data | Menurut"]);
    check("Dikutip dari Maklumat Badan Iklim Nasional, harga naik.", &["Badan Iklim Nasional | Dikutip dari"]);
    check("Dikutip dari kanal YouTube Ombak Hiburan, ia pulang.", &["Ombak Hiburan | Dikutip dari"]);
    check(
        "Berdasarkan data Badan Laut, Pantai, dan Ombak (BLPO), harga naik.",
        &["Badan Laut, Pantai, dan Ombak | Berdasarkan data"],
    );
    check("Ia mengutip Surat Ombak Ayat 12.", &[]);
    check("Sumber berita Kabarkini dan Reuters.", &["Kabarkini | Sumber berita", "Reuters | Sumber berita"]);
    check("(Sumber: Reuters via Kabarkini.com)", &["Reuters | Sumber:", "Kabarkini.com | Sumber:"]);
}

#[test]
fn more_ways_to_name_an_outlet() {
    check(
        "Dikutip dari AFP via Pikiran-Kota.com, ia lari.",
        &["AFP | Dikutip dari", "Pikiran-Kota.com | Dikutip dari"],
    );
    check("Reuters pada Rabu (24/5) melaporkan harga naik.", &["Reuters | melaporkan"]);
    check("Sumber : Kabarkini.com/Reuters", &["Kabarkini.com | Sumber :", "Reuters | Sumber :"]);
    check("Harga naik, menurut kantor berita Laut Kini.", &["Laut Kini | menurut"]);
    check("Dilansir dari Inggris, harga naik.", &["Inggris | Dilansir dari"]);
    check("Dilansir dari Inggris, Selasa (1/2), harga naik.", &["Inggris | Dilansir dari"]);
    check("Mobil itu dilansir di Inggris.", &[]);
    check(
        "Berdasarkan perhitungan Badan Iklim Nasional, hujan turun.",
        &["Badan Iklim Nasional | Berdasarkan perhitungan"],
    );
}

#[test]
fn a_survey_that_is_a_house_and_studies_in_journals() {
    check("Survei Geologi Inggris mencatat gempa itu.", &[]);
    check("Menurut Survei Geologi Inggris (BGS), gempa itu dangkal.", &["Survei Geologi Inggris | Menurut"]);
    check("Data Survei Geologi Inggris menunjukkan hal itu.", &[]);
    check("Ia penulis studi di Journal of Tides, kata Budi.", &["Journal of Tides | studi di"]);
    check("Ia menulis laporan di Kementerian Laut.", &[]);
    check("Kata peneliti dalam jurnal Budi Santoso, Budi dibaca luas.", &["Budi Santoso | jurnal"]);
}

#[test]
fn outlets_that_ask_and_work_that_is_no_report() {
    check("Dikonfirmasi Kabar Kini, Budi membantah.", &["Kabar Kini | Dikonfirmasi"]);
    check("Ia membantah saat dihubungi Kabar Kini, Senin (1/2).", &["Kabar Kini | dihubungi"]);
    check("Kabar itu dikonfirmasi Ombak Raya, klub barunya.", &[]);
    check("Dihubungi Senin (1/2), Budi membantah.", &[]);
    check("Dikonfirmasi Budi, kabar itu benar.", &[]);
    check(
        "Berdasarkan hasil analisis cuaca yang dilakukan oleh Badan Iklim Nasional, hujan turun.",
        &["Badan Iklim Nasional | Berdasarkan hasil"],
    );
    check("Berdasarkan hasil pemeriksaan yang dilakukan Badan Iklim Nasional, ia lalai.", &[]);
}

#[test]
fn several_outlets_are_told_the_same() {
    check("Ia bercerita kepada Reuters dan AFP soal itu.", &["Reuters | kepada", "AFP | kepada"]);
    check("Ia bercerita kepada Reuters dan Budi Santoso.", &["Reuters | kepada"]);
}

#[test]
fn countries_offices_and_levies_are_no_sources() {
    check("Dilansir media asal Inggris, The Straits Times, ia pindah.", &["The Straits Times | Dilansir"]);
    check("Dilansir media Inggris, pemain itu pindah.", &[]);
    check("Ia berterima kasih kepada Direktur Reuters.", &[]);
    check("Menurut Juru Bicara WHO, Budi Santoso, wabah reda.", &[]);
    check("Pemerintah mengutip Pajak Pertambahan Nilai rokok.", &[]);
    check("Aset itu diolah oleh Biro Laut Raya.", &[]);
    check("Mengutip laporan Bank Laut dan LPPL, harga naik.", &["Bank Laut | Mengutip"]);
    check("Berdasarkan keterangan NMH dan SH, pelaku kabur.", &[]);
}

#[test]
fn subjects_behind_dates_and_adverbs() {
    check("Reuters pada Rabu (24/5) melansir, Budi Santoso pulang.", &["Reuters | melansir"]);
    check("Pada Mei, Reuters juga telah melaporkan hal itu.", &["Reuters | melaporkan"]);
    check("Begitu laporan dari Reuters.", &["Reuters | laporan dari"]);
}

#[test]
fn what_a_study_stands_in() {
    check("Studi yang terbit secara daring di Ombak Medika itu baru.", &["Ombak Medika | terbit secara daring di"]);
    check("Penelitian itu dipublikasikan dalam Ombak Medika pada Mei.", &["Ombak Medika | dipublikasikan dalam"]);
    check("Buku itu terbit di Ombak Medika.", &[]);
    check("Studi itu terbit di Inggris.", &[]);
    let unheard = ["place:Inggris Ombak", "place:Ombak Medika"];
    assert_eq!(sources(&["Studi yang terbit di Ombak Medika itu baru."], &unheard), ["Ombak Medika | terbit di"]);
    assert_eq!(sources(&["Studi yang terbit di Inggris Ombak itu baru."], &unheard), [""; 0]);
}

#[test]
fn records_counts_and_groups() {
    check("Dalam catatan Badan Iklim Nasional, hujan turun.", &["Badan Iklim Nasional | Dalam catatan"]);
    check("Dalam catatan Budi Santoso, hujan turun.", &[]);
    check("Puluhan toko tergabung dalam situs Kabar Ombak.", &[]);
    check("Berdasarkan hitung cepat Lembaga Ombak, Budi menang.", &["Lembaga Ombak | Berdasarkan hitung"]);
    check("Menurut data dari kelompok industri Ombak Raya, harga naik.", &["Ombak Raya | Menurut data"]);
    check("Berdasarkan data yang diperoleh, dari WHO, wabah reda.", &["WHO | Berdasarkan data"]);
    check("Harga naik, seperti dilansir Kantor Berita Ombak Kini.", &["Ombak Kini | dilansir"]);
    check("Dilansir O! News, Senin (2/3), ia menikah.", &["O! News | Dilansir"]);
}

#[test]
fn reports_are_known_by_whose_they_are() {
    check("Laporan WHO menyebut laut naik, laporan Budi menyebut hal lain.", &["WHO | Laporan"]);
    check("Riset dari Lembaga Ombak menempatkan laut itu di puncak.", &["Lembaga Ombak | Riset dari"]);
    check("Ia memimpin tim riset Lembaga Ombak mengembangkan kapal.", &[]);
    check(
        "Kasus naik, menurut laporan tahunan WHO dan Badan Iklim Nasional.",
        &["WHO | menurut laporan", "Badan Iklim Nasional | menurut laporan"],
    );
    check("Menurut data WHO, Badan Iklim Nasional siap.", &["WHO | Menurut data"]);
    check("Analis yang disurvei oleh Laut Kini ragu.", &["Laut Kini | disurvei oleh"]);
    check("Kota yang disurvei, Solo, ramai.", &[]);
}

#[test]
fn pages_on_which_somebody_speaks() {
    check("Melalui laman Kabar Kini, Badan Laut menyebutkan hujan turun.", &["Kabar Kini | Melalui laman"]);
    check("Melalui laman Kabar Kini, warga mendaftar.", &[]);
}

#[test]
fn where_an_article_stood_before() {
    check(
        "Artikel ini telah tayang di Kabarkini.com dengan judul Laut Naik",
        &["Kabarkini.com | Artikel ini telah tayang di"],
    );
    check("Artikel ini telah dibaca di Solo.", &[]);
}

#[test]
fn statements_that_are_issued() {
    check("\"Ya,\" bunyi pernyataan yang dikeluarkan oleh WHO.", &["WHO | dikeluarkan oleh"]);
    check("Ia membawa surat keterangan yang dikeluarkan WHO.", &[]);
    check("Hal ini dilaporkan oleh WHO pada Senin.", &["WHO | dilaporkan oleh"]);
    check("Hal ini disampaikan oleh Deputi WHO, Budi.", &[]);
}

#[test]
fn outlets_that_are_called_so() {
    check("Media Inggris Laut Kini (LK) dalam beritanya menyebut hujan turun.", &["Laut Kini | Media"]);
    check("Media Inggris menyebut hujan turun, media di Inggris menyebut hal lain.", &[]);
    check("Hal itu diungkapkan harian Inggris The Tide Kini.", &["The Tide Kini | diungkapkan harian"]);
    check("Dilansir Ombak.ID dari Reuters, hujan turun.", &["Reuters | Dilansir"]);
    check("\"Ya,\" demikian laporan Laut Kini.", &["Laut Kini | demikian laporan"]);
}

#[test]
fn polls_and_reports_beside_other_things() {
    check("Dalam survei Lembaga Ombak, laut naik.", &["Lembaga Ombak | Dalam survei"]);
    check("Dalam survei Pilgub Solo, Budi unggul.", &[]);
    check("Survei Lembaga Ombak pada 3-5 Mei 2023 menunjukkan laut naik.", &["Lembaga Ombak | Survei"]);
    check("Dalam laporan keuangan yang dirilis Ombakmole, laba naik.", &["Ombakmole | Dalam laporan"]);
    check("Dalam laporan keuangan yang dirilis ke Badan Iklim Nasional, laba naik.", &[]);
    check("Laporan itu terbit pada jurnal medis Laut Kita.", &["Laut Kita | terbit pada jurnal medis"]);
}

#[test]
fn outlets_in_small_letters_and_small_words() {
    check("\"Ya,\" kata Budi kepada kumparan (kumparan.com), Senin.", &["kumparan | kepada"]);
    check("Budi mengatakan pada Reuters bahwa ia siap.", &["Reuters | pada"]);
    check("Film itu tayang pada Reuters.", &[]);
    check("Menurut kabar Reuters, ia pulang.", &["Reuters | Menurut"]);
    check("Kasus itu dilaporkan oleh media Reuters.", &["Reuters | dilaporkan oleh media"]);
    check("Dari data Laporan Harta Kekayaan, ia kaya.", &["Laporan Harta Kekayaan | Dari data"]);
}
