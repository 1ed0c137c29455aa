use super::find;
use simak::report::EntityType;

#[test]
fn a_description_of_one_thing_only_is_that_thing() {
    let found = find(&[
        "Ekspor durian naik",
        "Ekspor durian ke China naik tahun ini. Pembeli dari Negeri Tirai Bambu meminta kiriman lebih besar.",
    ]);
    found.same("China", "Negeri Tirai Bambu");
    assert_eq!(found.of("China").epithets, ["Negeri Tirai Bambu"]);
}

#[test]
fn it_needs_no_capitals_and_no_other_mention() {
    let found = find(&["Tiga pejabat diperiksa", "Ketiganya diperiksa oleh lembaga antirasuah sampai malam hari."]);
    assert_eq!(found.of("lembaga antirasuah").name, "Komisi Pemberantasan Korupsi");
}

#[test]
fn the_article_decides_between_several_bearers() {
    let club = find(&[
        "Derbi berakhir imbang",
        "Manchester United gagal menang di kandang sendiri. Pelatih Setan Merah kecewa dengan hasil itu.",
    ]);
    club.same("Manchester United", "Setan Merah");
    let nation = find(&[
        "Kualifikasi berlanjut",
        "Tim nasional Belgia menurunkan pemain muda. Pelatih Setan Merah ingin menguji lini belakang.",
    ]);
    nation.same("Belgia", "Setan Merah");
}

#[test]
fn without_a_bearer_in_the_article_nobody_is_chosen() {
    let found = find(&["Festival topeng digelar", "Penari memakai topeng setan merah dan menari sampai pagi."]);
    assert!(!found.has("setan merah"), "{:?}", found.all());
}

#[test]
fn an_office_is_no_country() {
    let found = find(&["Surat edaran terbit", "Menteri Dalam Negeri meminta kepala daerah menunda acara itu."]);
    assert!(found.entities.is_empty(), "{:?}", found.all());
}

#[test]
fn a_title_that_one_person_has_is_no_second_name() {
    let found = find(&[
        "Reuni sekolah",
        "Reuni itu dihadiri Presiden ke-7 RI Joko Widodo bersama teman lama.",
        "Setelah makan siang, Presiden ke-7 RI itu pulang naik kereta.",
    ]);
    assert_eq!(found.of("Joko Widodo").mentions.len(), 2, "{:?}", found.all());
}

#[test]
fn a_longer_epithet_is_not_cut() {
    let found = find(&["Kerja sama baru", "Menurut menteri, Negeri Paman Sam akan terus membeli kopi dari Lampung."]);
    assert_eq!(found.of("Negeri Paman Sam").name, "Amerika Serikat");
    assert!(!found.has("Negeri"));
}

#[test]
fn a_place_that_is_an_epithet_as_well_stays_the_place() {
    let found = find(&["Konser digelar", "Konser digelar di kawasan Senayan, Jakarta, pada Selasa malam."]);
    assert_eq!(found.of("Senayan").kind, EntityType::Place);
}
