use super::find;
use simak::report::EntityType;

#[test]
fn capitalised_designators_belong_to_a_place() {
    let found = find(&[
        "Kereta tambahan disiapkan",
        "Kereta berangkat dari Stasiun Gambir menuju Kabupaten Kebumen, lalu singgah di Kota Surakarta.",
    ]);
    for place in ["Stasiun Gambir", "Kabupaten Kebumen", "Kota Surakarta"] {
        assert_eq!(found.of(place).kind, EntityType::Place);
    }
}

#[test]
fn the_designator_of_an_office_does_not() {
    let found = find(&["Taman baru diresmikan", "Taman itu diresmikan Wali Kota Surakarta pada Minggu pagi."]);
    assert!(found.has("Surakarta"), "{:?}", found.all());
    assert!(!found.has("Kota Surakarta"));
}

#[test]
fn a_place_with_and_without_its_designator_is_one() {
    let found = find(&["Gempa terasa", "Gempa terasa di Pulau Lombok. Warga Lombok keluar rumah."]);
    found.same("Pulau Lombok", "Lombok");
}

#[test]
fn a_street_is_no_person() {
    let found = find(&[
        "Jalan ditutup sementara",
        "Polisi menutup Jalan Ahmad Yani dan Jl. Dewi Sartika di Cirebon sejak pagi.",
    ]);
    assert_eq!(found.of("Jalan Ahmad Yani").kind, EntityType::Place);
    assert!(found.all().iter().all(|(_, kind)| *kind == EntityType::Place), "{:?}", found.all());
}

#[test]
fn the_west_is_named_and_a_direction_is_not() {
    let found =
        find(&["Asap kebakaran turun", "Asap itu bergerak ke arah Barat sejak pagi, kata petugas pos pengamatan."]);
    assert!(!found.has("Barat"), "{:?}", found.all());
}

#[test]
fn a_capital_city_is_no_part_of_the_name() {
    let found = find(&["Rapat daerah", "Ibu Kota Provinsi Papua Selatan berada di Kabupaten Merauke, ujar camat."]);
    assert!(found.has("Provinsi Papua Selatan"), "{:?}", found.all());
}

#[test]
fn a_seat_is_named_by_who_sits_there() {
    let found = find(&[
        "Rapat daerah",
        "Rapat itu digelar di Kantor Gubernur Banten, lalu dilanjutkan di Istana Wakil Presiden.",
    ]);
    assert_eq!(found.of("Kantor Gubernur Banten").kind, EntityType::Place);
    assert_eq!(found.of("Istana Wakil Presiden").kind, EntityType::Place);
}

#[test]
fn a_school_is_an_organization_wherever_something_happens_in_it() {
    let found = find(&[
        "Lomba masak",
        "Lomba masak digelar di SMA Cempaka Raya. Edwin mengajar di SMA Cempaka Raya sejak 2020.",
    ]);
    assert_eq!(found.of("SMA Cempaka Raya").kind, EntityType::Organization);
}

#[test]
fn a_house_and_its_street_are_two_places() {
    let found = find(&[
        "Rapat digelar",
        "Rapat digelar di Gedung DPRD Kota Bandung Jalan Sukabumi dan di Kantor Kemenperin, Selasa.",
    ]);
    for place in ["Gedung DPRD Kota Bandung", "Jalan Sukabumi", "Kantor Kemenperin"] {
        assert_eq!(found.of(place).kind, EntityType::Place, "{:?}", found.all());
    }
}

#[test]
fn a_province_and_its_short_name_are_one() {
    let found = find(&["Hujan turun", "Hujan turun di Provinsi Jawa Tengah sejak pagi. Warga Jateng diminta waspada."]);
    found.same("Provinsi Jawa Tengah", "Jateng");
}

#[test]
fn a_village_and_its_district_are_two_places_without_a_comma_too() {
    let found = find(&[
        "Panen raya",
        "Panen itu digelar di Desa Randu Wangi Kecamatan Karang Sari Kabupaten Musi Rawas Utara (Muratara), Minggu.",
    ]);
    for place in ["Desa Randu Wangi", "Kecamatan Karang Sari", "Kabupaten Musi Rawas Utara"] {
        assert_eq!(found.of(place).kind, EntityType::Place, "{:?}", found.all());
    }
    found.same("Kabupaten Musi Rawas Utara", "Muratara");
}

#[test]
fn a_district_is_a_place_whatever_else_has_its_name() {
    let found = find(&[
        "Warga melapor",
        "Polres Metro menahan TW (45), warga Kelurahan Metro, Kecamatan Metro Pusat merupakan buronan. Baleg DPR RI membahasnya.",
    ]);
    assert_eq!(found.of("Kecamatan Metro Pusat").kind, EntityType::Place);
    assert_eq!(found.of("Baleg DPR RI").kind, EntityType::Organization);
}

#[test]
fn a_street_has_the_titles_of_whom_it_is_called_after() {
    let found = find(&[
        "Lalu lintas padat",
        "Macet terlihat di Jalan KH Rendra Wirahadi, Jalan Kapten Pattimura, dan Jalan Dr. Sutomo pada Kamis.",
        "Warga Jl. Dr. Setiabudi mengeluh kepada Presiden Ke-7 Joko Widodo. Bus PO Maju Lancar terguling.",
    ]);
    for street in ["Jalan KH Rendra Wirahadi", "Jalan Kapten Pattimura", "Jalan Dr. Sutomo", "Jl. Dr. Setiabudi"] {
        assert_eq!(found.of(street).kind, EntityType::Place, "{:?}", found.all());
    }
    assert_eq!(found.of("PO Maju Lancar").kind, EntityType::Organization);
    assert_eq!(found.of("Joko Widodo").role.as_deref(), Some("Presiden Ke-7"));
}
