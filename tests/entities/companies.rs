use super::find;
use simak::report::EntityType;

#[test]
fn a_company_s_legal_form_belongs_to_its_name() {
    let found =
        find(&["Saham bank naik", "Saham PT Bank Negara Indonesia (Persero) Tbk. (BBNI) naik 2 persen pada Selasa."]);
    found.same("PT Bank Negara Indonesia (Persero) Tbk", "BBNI");
}

#[test]
fn a_company_may_be_named_like_a_person() {
    let found = find(&[
        "Sidang ditunda",
        "Jaksa memanggil Direktur PT Wiralodra Adi Mandiri, Sunarto Wibisono, sebagai saksi.",
        "Sunarto tidak hadir karena sakit.",
    ]);
    assert_eq!(found.of("PT Wiralodra Adi Mandiri").kind, EntityType::Organization);
    found.same("Sunarto Wibisono", "Sunarto");
}

#[test]
fn what_a_company_s_name_goes_on_with_belongs_to_it() {
    let found = find(&[
        "Ponsel baru diluncurkan",
        "Manajer Samsung Indonesia Rina Maheswari mengatakan harga belum naik. Analis BNI Sekuritas sependapat.",
    ]);
    assert_eq!(found.of("BNI Sekuritas").kind, EntityType::Organization);
    assert_eq!(found.of("Samsung Indonesia").kind, EntityType::Organization);
}

#[test]
fn who_holds_an_office_is_no_part_of_the_company() {
    let found = find(&[
        "Enam orang didakwa",
        "Jaksa mendakwa mantan Kepala Divisi Investasi Jiwasraya Rahmanirwan, yang hadir di ruang sidang.",
    ]);
    assert_eq!(found.of("Jiwasraya").kind, EntityType::Organization);
    assert_eq!(found.of("Rahmanirwan").kind, EntityType::Person);
}

#[test]
fn what_is_called_a_company_is_one() {
    let found = find(&[
        "Penjualan ponsel turun",
        "Menurut firma riset pasar Kanalitik, penjualan turun. Kanalitik memperkirakan pasar pulih tahun depan.",
    ]);
    assert_eq!(found.of("Kanalitik").kind, EntityType::Organization);
}

#[test]
fn a_company_takes_all_capitals_where_nobody_heads_it() {
    let found = find(&[
        "Modal baru untuk rintisan",
        "Investor menyuntikkan modal kepada PT Rintis Karya Anak Nagari (Sinarku) pada Selasa.",
        "Otoritas mencabut izin PT BPR Bank Wirasaba Artha (Perseroda) dan PT Liga.",
    ]);
    for company in ["PT Rintis Karya Anak Nagari", "PT BPR Bank Wirasaba Artha (Perseroda)", "PT Liga"] {
        assert_eq!(found.of(company).kind, EntityType::Organization, "{:?}", found.all());
    }
}

#[test]
fn a_company_is_known_with_its_legal_form() {
    let found = find(&["Tarif data naik", "PT Telekomunikasi Selular menaikkan tarif. Telkomsel meminta maaf."]);
    found.same("PT Telekomunikasi Selular", "Telkomsel");
}

#[test]
fn a_university_that_is_named_after_a_place_is_a_body() {
    for name in ["Banten State University", "California University", "Sinar State University"] {
        let found = find(&["Studi kucing", &format!("Peneliti di {name} sependapat. Tim dari {name} hadir di sana.")]);
        assert_eq!(found.all(), [(name, EntityType::Organization); 2]);
    }
}

#[test]
fn a_bank_of_the_state_is_known_with_all_its_forms() {
    let found = find(&["Bunga kredit tetap", "PT Bank Mandiri (Persero) Tbk belum menurunkan bunga kredit."]);
    assert_eq!(found.of("PT Bank Mandiri (Persero) Tbk").role.as_deref(), Some("Bank di Indonesia"));
}

#[test]
fn a_branch_is_named_after_its_country() {
    let found = find(&["Rating drama", "Rating drama itu mencapai 16 persen, menurut Nielsen Korea."]);
    assert_eq!(found.of("Nielsen Korea").kind, EntityType::Organization);
    let found =
        find(&["Drama Korea", "Warga suka drama Korea. Menurut Nielsen Korea, rating drama Korea itu 16 persen."]);
    assert!(!found.all().contains(&("Korea", EntityType::Person)), "{:?}", found.all());
}

#[test]
fn a_broker_between_an_analyst_s_trade_and_name_is_a_company() {
    let found = find(&[
        "Bursa melemah",
        "Indeks berpotensi menurun kembali, kata analis Panin Sekuritas William Wirahadi di Jakarta, Selasa.",
        "Bernard Wirahadi selaku Pejabat Pembuat Komitmen (PPK) dimintai keterangan.",
    ]);
    assert_eq!(found.of("Panin Sekuritas").kind, EntityType::Organization);
    assert_eq!(found.of("Bernard Wirahadi").role.as_deref(), Some("Pejabat Pembuat Komitmen"));
}

#[test]
fn who_heads_a_company_stands_behind_what_ends_its_name() {
    let found = find(&["Pabrik dibuka", "Direktur Utama PT Graha Sinar Makmur Hendra Wijaya membuka pabrik di Solo."]);
    assert_eq!(found.of("PT Graha Sinar Makmur").kind, EntityType::Organization, "{:?}", found.all());
    assert_eq!(found.of("Hendra Wijaya").role.as_deref(), Some("Direktur Utama PT Graha Sinar Makmur"));
}
