use super::find;
use simak::report::EntityType;

#[test]
fn a_museum_is_a_place_with_all_of_its_name() {
    let found = find(&[
        "Libur panjang di kota",
        "Museum Sendang Wirasaba dibuka lagi pada Selasa. Pengunjung Museum Batuan juga bertambah.",
        "Kepala Museum Kereta Api Rahmat Wirahadi menyambut mereka.",
    ]);
    for museum in ["Museum Sendang Wirasaba", "Museum Batuan", "Museum Kereta Api"] {
        assert_eq!(found.of(museum).kind, EntityType::Place, "{:?}", found.all());
    }
    assert_eq!(found.of("Rahmat Wirahadi").kind, EntityType::Person);
}

#[test]
fn an_office_of_one_field_is_a_body_and_a_railway_station_none() {
    let found = find(&[
        "Hujan lebat di pesisir",
        "Kepala Stasiun Klimatologi Banten Rahmat Wirahadi meminta warga waspada.",
        "Kepala Balai Bahasa Jawa Timur Sukma Wirahma tidak hadir. Penumpang menunggu di Stasiun Gambir.",
    ]);
    assert_eq!(found.of("Stasiun Klimatologi Banten").kind, EntityType::Organization);
    assert_eq!(found.of("Balai Bahasa Jawa Timur").kind, EntityType::Organization);
    assert_eq!(found.of("Stasiun Gambir").kind, EntityType::Place);
}

#[test]
fn a_garrison_is_named_with_its_number() {
    let found = find(&[
        "Latihan bersama digelar",
        "Kodim 0402/OKI dan Kodam XIV/Hasanuddin menggelar latihan pada Selasa.",
        "Danrem 072/Pamungkas Brigjen Rahmat Wirahadi memimpin latihan itu.",
    ]);
    assert_eq!(found.of("Kodim 0402/OKI").kind, EntityType::Organization);
    assert_eq!(found.of("Kodam XIV/Hasanuddin").kind, EntityType::Organization);
    assert_eq!(found.of("Rahmat Wirahadi").role.as_deref(), Some("Danrem 072/Pamungkas"));
    assert!(!found.has("Hasanuddin") && !found.has("Pamungkas"), "{:?}", found.all());
}

#[test]
fn two_of_them_are_two() {
    let found = find(&[
        "Korban dirawat",
        "Korban dibawa ke RS Harapan dan Puskesmas Melati. Bantuan mengalir ke Museum Wayang dan Museum Jenderal Sudirman.",
        "Kepala Balai Besar Pengawas Obat dan Makanan Bandarlampung hadir.",
    ]);
    for name in [
        "RS Harapan",
        "Puskesmas Melati",
        "Museum Wayang",
        "Museum Jenderal Sudirman",
        "Balai Besar Pengawas Obat dan Makanan Bandarlampung",
    ] {
        assert!(found.has(name), "{name} in {:?}", found.all());
    }
}

#[test]
fn an_office_of_one_field_and_its_head_are_two() {
    let found = find(&["Pencarian", "Kepala Kantor SAR Maumere Rahmat Wirahadi memimpin pencarian kapal itu."]);
    assert_eq!(found.of("Kantor SAR Maumere").kind, EntityType::Organization);
    assert_eq!(found.of("Rahmat Wirahadi").role.as_deref(), Some("Kepala Kantor SAR Maumere"));
}
