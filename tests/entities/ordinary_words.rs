use super::find;

#[test]
fn words_that_begin_sentences_are_no_names() {
    let found = find(&[
        "Harga cabai turun lagi pekan ini",
        "Sementara itu, harga bawang naik. Namun, pedagang tetap tenang. Pemerintah berjanji menambah pasokan.",
        "Menurutnya, panen raya segera tiba. \"Semoga lancar,\" katanya. Hal itu disambut baik oleh petani.",
        "Selain itu, jalan menuju kebun sudah diperbaiki. Rabu depan, panen dimulai. Januari nanti harga stabil.",
    ]);
    assert!(found.entities.is_empty(), "{:?}", found.all());
}

#[test]
fn events_laws_days_and_devices_are_no_names() {
    let found = find(&[
        "Aturan baru berlaku",
        "Pemilik STNK wajib membawa KTP sesuai Undang-Undang Lalu Lintas sejak Senin, pukul 08.00 WIB.",
        "Petugas berjaga saat Ramadan dan menjelang Idul Fitri. OTT terakhir terjadi pada bulan Maret.",
    ]);
    for word in ["STNK", "KTP", "Undang-Undang", "Senin", "WIB", "Ramadan", "OTT", "Maret"] {
        assert!(!found.has(word), "{word} in {:?}", found.all());
    }
}

#[test]
fn kinds_with_capitals_are_no_names() {
    let found = find(&[
        "Lowongan guru dibuka",
        "Pelamar lulusan Sekolah Menengah Kejuruan diterima oleh Organisasi Perangkat Daerah yang membutuhkan.",
    ]);
    assert!(found.entities.is_empty(), "{:?}", found.all());
}

#[test]
fn a_country_in_an_event_s_name_is_not_meant() {
    let found = find(&["Pameran mobil", "Mobil itu tampil di Indonesia International Motor Show pekan lalu."]);
    assert!(!found.has("Indonesia"), "{:?}", found.all());
}

#[test]
fn languages_peoples_currencies_and_devices_are_no_names() {
    let found = find(&[
        "Kamus baru terbit",
        "Kamus bahasa Sunda itu dijual lima dolar Singapura. Warga Tionghoa dan suku Jawa ikut menyusunnya.",
        "Penulisnya memakai iPhone dan laptop lama sejak bulan Muharam.",
    ]);
    assert!(found.entities.is_empty(), "{:?}", found.all());
}

#[test]
fn latin_names_of_animals_are_nobody_s() {
    let found = find(&[
        "Spesies baru ditemukan",
        "Para peneliti menemukan spesies ikan yang dinamai Karanopsis limosus di sebuah danau.",
        "Tubuh Karanopsis lebih kecil daripada ikan dari genus Velantia.",
    ]);
    assert!(found.all().is_empty(), "{:?}", found.all());
}

#[test]
fn an_index_of_shares_is_no_body() {
    let found = find(&["Pasar melemah", "Indeks Harga Saham Gabungan (IHSG) turun pada Jumat sore."]);
    assert!(found.all().is_empty(), "{:?}", found.all());
}
