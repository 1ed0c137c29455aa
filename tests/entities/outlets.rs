use super::find;
use simak::report::EntityType;

#[test]
fn outlets_are_media() {
    let found = find(&[
        "Bursa ditutup menguat",
        "Dilansir Reuters, bursa ditutup menguat. Kepada detikcom dan Kompas.com, analis menyebut sentimen positif.",
    ]);
    for outlet in ["Reuters", "detikcom", "Kompas.com"] {
        assert_eq!(found.of(outlet).kind, EntityType::Media);
    }
}

#[test]
fn a_site_is_an_outlet_by_its_ending() {
    let found = find(&["Warung viral ramai", "Kabar itu pertama kali ditulis oleh Wartapinggir.com pada Sabtu lalu."]);
    assert_eq!(found.of("Wartapinggir.com").kind, EntityType::Media);
}

#[test]
fn a_lost_space_does_not_hide_an_outlet() {
    let found =
        find(&["Dinas tutup mulut", "Ia belum menjawab saat dihubungidetikcom, Kamis sore, lewat pesan singkat."]);
    assert_eq!(found.of("detikcom").kind, EntityType::Media);
}

#[test]
fn an_outlet_that_is_an_ordinary_word_is_known_where_it_is_cited() {
    let found = find(&[
        "Sidang ditunda",
        "Kantor berita Antara melaporkan sidang ditunda. Melansir Bisnis, jarak antara kedua bisnis itu dekat.",
    ]);
    assert!(found.has("Antara") && found.has("Bisnis"), "{:?}", found.all());
}

#[test]
fn the_address_of_an_outlet_s_part_is_the_outlet() {
    let found = find(&["Sidang ditunda", "jateng.jpnn.com, SEMARANG - Sidang itu ditunda sampai pekan depan."]);
    assert!(found.has("jateng.jpnn.com"), "{:?}", found.all());
}

#[test]
fn what_an_article_takes_its_news_from_is_no_place() {
    let found =
        find(&["Pembalap cedera", "Pembalap itu absen dua pekan, dikutip dari Motosegara, Senin (18/12/2023)."]);
    assert!(!found.has("Motosegara") || found.of("Motosegara").kind != EntityType::Place, "{:?}", found.all());
}

#[test]
fn a_site_parts_from_who_leads_it() {
    let found = find(&[
        "Rintisan tumbuh",
        "CEO Pestaku.id Hariawan Saputra mengatakan pengguna bertambah. Hariawan optimistis.",
    ]);
    found.same("Hariawan Saputra", "Hariawan");
}

#[test]
fn an_outlet_stays_one_although_a_club_is_called_so() {
    let found = find(&[
        "Perundingan dilanjutkan",
        "Ia menilai masih ada ruang, seperti dikutip The Guardian, Minggu (27/4/2025).",
    ]);
    assert_eq!(found.of("The Guardian").kind, EntityType::Media, "{:?}", found.all());
}
