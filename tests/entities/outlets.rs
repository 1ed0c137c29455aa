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
