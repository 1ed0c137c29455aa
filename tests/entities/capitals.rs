use super::find;
use simak::report::EntityType;

#[test]
fn a_capital_that_stands_for_its_government_is_a_place_of_its_own() {
    let found = find(&[
        "Perundingan dagang dilanjutkan",
        "China menolak tarif baru itu. Beijing menilai Washington melanggar janji, sedangkan Amerika Serikat membantah.",
    ]);
    assert_eq!(found.of("Beijing").kind, EntityType::Place);
    found.apart("Beijing", "China");
    found.apart("Washington", "Amerika Serikat");
}
