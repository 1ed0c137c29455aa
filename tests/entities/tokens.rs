use super::find;

#[test]
fn two_names_at_a_hyphen_are_two_mentions() {
    let found = find(&[
        "Perdagangan Rusia-China meningkat",
        "Nilai perdagangan Rusia-China meningkat. China membeli gas, Rusia membeli mobil.",
    ]);
    assert!(!found.has("Rusia-China"));
    assert_eq!(found.of("China").mentions.len(), 3);
}

#[test]
fn possessives_and_prefixes_stay_outside() {
    let found = find(&["Sikap berubah", "KPK-nya diam saja, katanya. Kelompok pro-Rusia berunjuk rasa di Berlin."]);
    assert!(found.has("KPK"), "{:?}", found.all());
    assert!(found.has("Rusia"), "{:?}", found.all());
}

#[test]
fn hyphened_and_open_spellings_are_one_person() {
    let found = find(&[
        "Aktor itu kembali",
        "Aktor Nam Joo-hyuk kembali ke layar kaca. Penggemar menyambut Nam Joo Hyuk di bandara.",
    ]);
    found.same("Nam Joo-hyuk", "Nam Joo Hyuk");
}
