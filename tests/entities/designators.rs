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
