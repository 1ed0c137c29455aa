use super::find;
use simak::report::EntityType;

#[test]
fn an_acronym_in_brackets_is_a_mention_of_its_own_and_the_same_thing() {
    let found = find(&[
        "Lembaga baru dibentuk",
        "Badan Pengawas Sungai Nasional (BPSN) mulai bekerja pada Senin. Menurut BPSN, air di hulu masih bersih.",
    ]);
    found.same("Badan Pengawas Sungai Nasional", "BPSN");
    assert_eq!(found.of("BPSN").mentions.len(), 3);
}

#[test]
fn known_expansions_join_without_brackets() {
    let found = find(&[
        "Penyidik datang ke kantor bupati",
        "Petugas Komisi Pemberantasan Korupsi membawa tiga koper dari kantor itu.",
        "Juru bicara KPK mengatakan dokumen itu akan diperiksa.",
    ]);
    found.same("Komisi Pemberantasan Korupsi", "KPK");
}

#[test]
fn the_article_overrules_the_lists_about_an_acronym() {
    let found = find(&[
        "Kampus menambah kelas malam",
        "Universitas Maritim Banggai (UMB) membuka kelas malam. Rektor UMB berharap mahasiswa bertambah.",
    ]);
    assert_eq!(found.of("UMB").name, "Universitas Maritim Banggai");
}

#[test]
fn two_known_things_are_not_joined_by_their_letters() {
    let found = find(&[
        "Sekolah rakyat dibuka",
        "Kementerian Pendidikan dan Kebudayaan membuka sekolah itu. KPK ikut mengawasi anggarannya.",
    ]);
    found.apart("Kementerian Pendidikan dan Kebudayaan", "KPK");
}

#[test]
fn an_acronym_of_ordinary_words_names_nobody() {
    let found = find(&[
        "Aturan baru mesin kopi",
        "Mesin kopi wajib memenuhi nilai kandungan lokal wajib (NKLW) tahun depan, kata Menteri Perindustrian.",
        "Pedagang besar, eceran, dan kaki lima (PEKL) menolak. Menurut mereka, NKLW terlalu tinggi dan PEKL merugi.",
    ]);
    assert!(!found.has("NKLW") && !found.has("PEKL"), "{:?}", found.all());
}

#[test]
fn an_acronym_of_a_title_s_field_is_the_title_s() {
    let found = find(&[
        "Rumah susun diresmikan",
        "Menteri Kawasan dan Rumah Rakyat (KRR) Wiratama Sudarsono meresmikan rumah susun di Bekasi.",
    ]);
    assert!(!found.has("KRR"), "{:?}", found.all());
    assert!(found.has("Wiratama Sudarsono"));
}

#[test]
fn a_company_s_code_on_the_exchange_is_the_company() {
    let found = find(&[
        "Saham tambak naik",
        "Saham PT Samudra Boga Lestari Tbk. (TOBA) naik. Direktur Samudra Boga Lestari berharap TOBA terus naik.",
    ]);
    found.same("PT Samudra Boga Lestari Tbk", "TOBA");
    found.same("PT Samudra Boga Lestari Tbk", "Samudra Boga Lestari");
    assert_eq!(found.of("TOBA").kind, EntityType::Organization);
}

#[test]
fn the_nation_after_a_body_s_acronym_is_part_of_its_name() {
    let found =
        find(&["Rapat ditunda", "Anggota DPR RI meninggalkan ruang rapat. Menurut DPR, rapat dilanjutkan besok."]);
    found.same("DPR RI", "DPR");
}

#[test]
fn a_court_s_kind_and_its_acronym_are_named_before_its_city() {
    let found = find(&[
        "Sidang perdana digelar",
        "Sidang digelar di Pengadilan Negeri (PN) Surabaya pada Senin. Hakim PN Surabaya menunda putusan.",
    ]);
    found.same("Pengadilan Negeri", "PN");
    assert!(found.has("Surabaya"), "{:?}", found.all());
}

#[test]
fn an_acronym_need_not_be_made_of_initials() {
    let found = find(&[
        "Kampus bekerja sama",
        "Acara dihadiri rektor Universitas Sanata Wiralodra (USW) dan Dinas Kebudayaan dan Pariwisata (Disbudpar) Kota Bandung.",
        "Saham PT Wiralodra Kertas Tbk. (WRKT) naik.",
    ]);
    found.same("Universitas Sanata Wiralodra", "USW");
    found.same("Dinas Kebudayaan dan Pariwisata", "Disbudpar");
    found.same("PT Wiralodra Kertas Tbk", "WRKT");
}

#[test]
fn a_university_s_acronym_behind_one_of_its_faculties_is_the_university() {
    let found = find(&[
        "Sidang dikritik",
        "Guru Besar Fakultas Hukum Universitas Gadjah Mada (UGM), Sukma Wirahma, menilai putusan itu keliru.",
    ]);
    assert_eq!(found.of("UGM").name, "Universitas Gadjah Mada");
    assert!(found.of("Fakultas Hukum Universitas Gadjah Mada").role.is_none());
}

#[test]
fn a_body_s_kind_is_contracted_without_brackets_too() {
    let found = find(&[
        "Pencuri ditangkap",
        "Kepolisian Resor Manggarai Barat menangkap dua orang. Keduanya dibawa ke Polres Manggarai Barat, Senin.",
    ]);
    found.same("Kepolisian Resor Manggarai Barat", "Polres Manggarai Barat");
}

#[test]
fn a_foreign_body_s_letters_in_brackets_are_its() {
    let found = find(&[
        "Hujan lebat",
        "Badan Cuaca Pusat Taiwan (CWA) mencatat hujan lebat di Taiwan. CWA memberi peringatan.",
    ]);
    found.same("Badan Cuaca Pusat Taiwan", "CWA");
}

#[test]
fn a_university_s_letters_and_its_city_are_one_in_a_headline_too() {
    let found = find(&[
        "Sinar Post Ajak Mahasiswa UM Buton Menulis",
        "Universitas Muhammadiyah Buton (UM Buton) membuka kelas menulis di Buton, Senin pagi.",
    ]);
    found.same("Universitas Muhammadiyah Buton", "UM Buton");
}
