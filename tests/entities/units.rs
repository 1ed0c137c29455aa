use super::find;
use simak::report::EntityType;

#[test]
fn a_unit_is_named_with_its_body() {
    let found = find(&[
        "Pengawasan diperketat",
        "Kepala Satuan Tugas Koordinasi dan Supervisi KPK Wilayah II Danar Patria menemui wali kota.",
        "Tersangka dibawa petugas Unit Resmob Polres Gowa pada malam hari.",
    ]);
    for unit in ["Satuan Tugas Koordinasi dan Supervisi KPK Wilayah II", "Unit Resmob Polres Gowa"] {
        assert_eq!(found.of(unit).kind, EntityType::Organization, "{:?}", found.all());
    }
    assert_eq!(found.of("Danar Patria").kind, EntityType::Person);
}

#[test]
fn a_party_s_board_is_the_party() {
    let found = find(&[
        "Rapat partai digelar",
        "Sekretaris Jenderal DPP PDIP Hasto Kristiyanto membuka rapat. Menurut dia, PDIP siap menghadapi pemilu.",
    ]);
    found.same("DPP PDIP", "PDIP");
}

#[test]
fn a_body_is_named_by_where_it_is() {
    let found = find(&[
        "Tahanan kabur",
        "Seorang tahanan kabur dari Polres Pelabuhan Tanjung Priok pada Jumat malam.",
        "Pencarian dipimpin dari Markas Polrestabes Makassar.",
    ]);
    assert_eq!(found.of("Polres Pelabuhan Tanjung Priok").kind, EntityType::Organization);
    assert_eq!(found.of("Markas Polrestabes Makassar").kind, EntityType::Place);
}

#[test]
fn a_police_force_is_named_with_its_place_at_a_sentence_s_start_too() {
    let found = find(&[
        "Polisi mencari saksi",
        "Kepolisian Resor Kota Bukittinggi mencari saksi. Kepolisian Daerah Jawa Timur membantu.",
    ]);
    for force in ["Kepolisian Resor Kota Bukittinggi", "Kepolisian Daerah Jawa Timur"] {
        assert_eq!(found.of(force).kind, EntityType::Organization, "{:?}", found.all());
    }
}

#[test]
fn a_unit_is_not_its_body() {
    let found = find(&[
        "Polisi diperiksa",
        "Penyidik Propam Polda Kalteng memeriksa dua polisi. Menurut Polda Kalteng, keduanya ditahan.",
    ]);
    found.apart("Propam Polda Kalteng", "Polda Kalteng");
}
