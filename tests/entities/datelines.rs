use super::find;
use simak::report::EntityType;

#[test]
fn an_outlet_that_nobody_knows_is_one_in_a_dateline() {
    for opening in ["Kabarkita.id, Bandung -", "Bandung, Warta Segara –", "Segaranews.com —", "BANDUNG, WARTASEGARA --"]
    {
        let line = format!("{opening} Pasar baru dibuka kembali setelah diperbaiki selama setahun.");
        let found = find(&["Pasar dibuka", &line]);
        let media = found.all().into_iter().filter(|(_, kind)| *kind == EntityType::Media).count();
        assert_eq!(media, 1, "{opening}: {:?}", found.all());
    }
}

#[test]
fn an_address_in_capitals_is_one_too() {
    let found = find(&["Pasar dibuka", "Bandung, Segara.ID – Pasar baru dibuka kembali."]);
    assert_eq!(found.of("Segara.ID").kind, EntityType::Media);
}

#[test]
fn two_names_at_a_dash_are_no_dateline() {
    let found = find(&["Pertemuan dua presiden", "Bertemu Xi, Putin membahas hubungan Rusia-China dan perdagangan."]);
    assert_eq!(found.of("Xi").kind, EntityType::Person);
    assert!(found.all().iter().all(|(_, kind)| *kind != EntityType::Media), "{:?}", found.all());
}

#[test]
fn an_agency_behind_the_place_of_the_report_is_no_other_name_of_the_place() {
    let found = find(&["Sawah dipanen", "Pulau Punjung (ANTARA) - Petani memanen padi pada Rabu pagi."]);
    assert_eq!(found.of("ANTARA").kind, EntityType::Media, "{:?}", found.all());
    found.apart("Pulau Punjung", "ANTARA");
}
