use super::find;
use simak::report::EntityType;

#[test]
fn the_lists_tell_the_name_that_the_article_leaves_out() {
    let found = find(&["Kunjungan dipersingkat", "Jokowi kembali ke Jakarta pada Rabu malam karena hujan."]);
    assert_eq!(found.of("Jokowi").name, "Joko Widodo");
    assert!(found.of("Jokowi").role.is_some());
}

#[test]
fn context_overrules_the_lists() {
    let found = find(&[
        "Guru teladan dipilih",
        "Guru teladan tahun ini adalah Sutrisno Bogor Prayitno (44). \"Saya terharu,\" kata Sutrisno.",
    ]);
    assert!(!found.entities.iter().any(|e| e.kind == EntityType::Place), "{:?}", found.all());
}

#[test]
fn one_name_has_one_type_in_an_article() {
    let found = find(&[
        "Klub desa juara",
        "Persatuan Sepak Bola Ranumanik menang 2-0. Ranumanik FC akan bermain lagi pekan depan.",
        "Pelatih Ranumanik FC, Darman Suhadi, puas. Pemain Ranumanik FC berpesta.",
    ]);
    let kinds: Vec<_> = found.all().into_iter().filter(|(text, _)| *text == "Ranumanik FC").collect();
    assert!(kinds.windows(2).all(|pair| pair[0].1 == pair[1].1), "{kinds:?}");
}

#[test]
fn a_known_name_of_several_words_is_found_where_the_tagger_doubts_it() {
    let found = find(&["Laga pekan depan", "Penonton memuji Timnas Indonesia U-17 yang lolos ke babak berikutnya."]);
    assert!(found.has("Timnas Indonesia U-17"), "{:?}", found.all());
}

#[test]
fn a_band_that_is_written_small_is_found_inside_sentences() {
    let found = find(&["Konser di Jakarta", "Grup asal Korea Selatan, aespa, kembali menggelar konser pada Selasa."]);
    assert_eq!(found.of("aespa").kind, EntityType::Organization);
}

#[test]
fn a_word_that_a_band_is_called_like_stays_a_word() {
    let found = find(&["Jembatan baru", "Jembatan itu menjadi ikon kota sejak diresmikan pada hari Selasa lalu."]);
    assert!(!found.has("ikon"), "{:?}", found.all());
}

#[test]
fn somebody_of_another_age_and_a_shorter_name_is_no_minister() {
    let found = find(&["Pencuri ditangkap", "Nelayan setempat, Lukman Hakim (43), melihat pelaku. Lukman lalu lari."]);
    let fisher = found.of("Lukman Hakim");
    assert_eq!((fisher.name.as_str(), fisher.role.as_deref()), ("Lukman Hakim", None));
}
