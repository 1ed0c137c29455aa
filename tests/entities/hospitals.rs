use super::find;
use simak::report::EntityType;

#[test]
fn a_hospital_is_an_organization_with_all_of_its_name() {
    let found = find(&[
        "Korban kebakaran dirawat",
        "Tiga korban dibawa ke RSUD dr. Wirasaba Banjarnegara, dua lainnya ke RS Melati Husada dan Puskesmas Kalibening.",
        "Dokter Rumah Sakit Umum Bakti Nusa menyebut kondisi mereka stabil. Keluarga menunggu di RSI Kebumen.",
    ]);
    for hospital in [
        "RSUD dr. Wirasaba Banjarnegara",
        "RS Melati Husada",
        "Puskesmas Kalibening",
        "Rumah Sakit Umum Bakti Nusa",
        "RSI Kebumen",
    ] {
        assert_eq!(found.of(hospital).kind, EntityType::Organization, "{:?}", found.all());
    }
}

#[test]
fn its_head_is_no_part_of_it() {
    let found = find(&[
        "Layanan baru dibuka",
        "Direktur RSUD Wirasaba Bambang Suryana mengatakan layanan itu buka setiap hari.",
        "Menurut Bambang, pasien tidak perlu menunggu lama.",
    ]);
    assert!(found.has("RSUD Wirasaba"), "{:?}", found.all());
    found.same("Bambang Suryana", "Bambang");
}

#[test]
fn a_hospital_by_its_class_alone_is_nobody() {
    let found = find(&["Pasien dirujuk", "Pasien dirujuk ke RSUD karena peralatan di puskesmas kurang."]);
    assert!(!found.has("RSUD") || found.of("RSUD").kind != EntityType::Person, "{:?}", found.all());
}
