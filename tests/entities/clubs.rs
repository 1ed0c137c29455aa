use super::find;
use simak::report::EntityType;

#[test]
fn a_club_and_its_city_are_two() {
    let found = find(&[
        "Pelatih memuji penyerang",
        "Pelatih memuji penyerang Barcelona itu seusai laga. Gol pada menit akhir membawa Barcelona ke puncak klasemen.",
        "Pemain itu tinggal di Barcelona sejak kecil.",
    ]);
    let kinds: Vec<_> =
        found.all().into_iter().filter(|(text, _)| *text == "Barcelona").map(|(_, kind)| kind).collect();
    assert_eq!(kinds, [EntityType::Organization, EntityType::Organization, EntityType::Place], "{:?}", found.all());
}

#[test]
fn without_football_the_city_is_meant() {
    let found = find(&["Pameran keramik", "Pameran keramik itu akan dibuka di Barcelona, Spanyol, bulan depan."]);
    assert_eq!(found.of("Barcelona").kind, EntityType::Place);
}

#[test]
fn the_end_of_a_club_s_name_stands_for_it() {
    let found = find(&[
        "Tuan rumah menang",
        "Manchester United menang lewat gol penalti. United kini di posisi kelima klasemen.",
    ]);
    found.same("Manchester United", "United");
}

#[test]
fn a_city_s_name_is_short_for_the_club_that_the_article_names() {
    let found = find(&[
        "Laga besar pekan ini",
        "Real Madrid menjamu Getafe di Santiago Bernabeu, Madrid. Pelatih Madrid memuji para pemain seusai gol itu.",
    ]);
    let kinds: Vec<_> = found.all().into_iter().filter(|(text, _)| *text == "Madrid").map(|(_, kind)| kind).collect();
    assert!(kinds.contains(&EntityType::Place) && kinds.contains(&EntityType::Organization), "{:?}", found.all());
    assert_eq!(found.entities.iter().filter(|entity| entity.name == "Real Madrid").count(), 1);
}

#[test]
fn an_island_s_other_name_is_that_of_the_club() {
    let found = find(&[
        "Pesut Etam menang",
        "Borneo FC Samarinda menang berkat gol penalti. Pelatih memuji para pemain, sedangkan Borneo kini memimpin klasemen.",
    ]);
    found.same("Borneo FC Samarinda", "Borneo");
}

#[test]
fn a_line_up_holds_players() {
    let found = find(&[
        "Susunan pemain",
        "Tim tamu: Nadim Wirahadi; Fajar Santika, Kristof Duwaru, Cleyton Santos, Westley Nogueira; Kei Hiroshi, Joan Vila.",
    ]);
    assert_eq!(found.of("Cleyton Santos").kind, EntityType::Person);
}
