use super::find;

#[test]
fn a_headline_in_capitals_names_what_the_text_names() {
    let found = find(&[
        "PRABOWO BERTEMU ANWAR IBRAHIM DI KUALA LUMPUR",
        "Presiden Prabowo Subianto bertemu Perdana Menteri Anwar Ibrahim di Kuala Lumpur, Malaysia, Kamis.",
    ]);
    found.same("ANWAR IBRAHIM", "Anwar Ibrahim");
    found.same("KUALA LUMPUR", "Kuala Lumpur");
    assert!(!found.has("BERTEMU"));
}

#[test]
fn a_capital_on_each_word_makes_no_names() {
    let found = find(&[
        "Warga Desa Keluhkan Jalan Rusak Usai Hujan Deras",
        "Warga mengeluhkan jalan yang rusak setelah hujan deras turun sepekan penuh.",
    ]);
    assert!(found.entities.is_empty(), "{:?}", found.all());
}

#[test]
fn a_short_name_in_the_headline_is_the_person_of_the_text() {
    let found = find(&[
        "Wiryawan Bantah Terima Uang Proyek",
        "Kepala dinas Bagas Wiryawan (51) membantah menerima uang. \"Saya tidak tahu,\" ujar Bagas.",
    ]);
    found.same("Bagas Wiryawan", "Wiryawan");
}
