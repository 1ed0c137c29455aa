use super::find;

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
