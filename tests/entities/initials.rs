//! People whom reports name by their initials.

use super::find;
use simak::report::EntityType;

#[test]
fn initials_with_an_age_are_somebody() {
    let found = find(&[
        "Pencuri mangga ditangkap",
        "Polisi menangkap MFK (21) dan RT (34) di Pemalang. Keduanya mencuri mangga milik tetangga.",
        "Menurut polisi, MFK menjual mangga itu ke pasar.",
    ]);
    assert_eq!(found.of("MFK").kind, EntityType::Person);
    assert_eq!(found.of("MFK").mentions.len(), 2);
    assert_eq!(found.of("RT").kind, EntityType::Person);
}

#[test]
fn initials_are_announced() {
    let found = find(&["Saksi diperiksa", "Seorang saksi berinisial WGL diperiksa polisi selama dua jam."]);
    assert_eq!(found.of("WGL").kind, EntityType::Person);
}

#[test]
fn initials_are_no_short_form_of_a_hospital() {
    let found =
        find(&["Pencuri mangga ditangkap", "Menurut polisi, RS (31) dirawat di RS Mekar Sari Pemalang sejak kemarin."]);
    assert!(found.of("RS").mentions.len() == 1, "{:?}", found.all());
}

#[test]
fn announced_initials_are_somebody_s_even_when_an_agency_has_them() {
    let found = find(&[
        "Dua pencuri sepeda ditangkap",
        "Polisi menangkap dua pencuri berinisial AP (21) dan KPI di Kediri.",
        "Menurut polisi, AP mencuri tujuh sepeda. KPI menjualnya di Blitar.",
    ]);
    assert_eq!(found.of("AP").kind, EntityType::Person);
    assert_eq!(found.of("AP").mentions.len(), 2);
    assert_eq!(found.of("KPI").kind, EntityType::Person);
}

#[test]
fn initials_with_an_age_are_somebody_s_although_they_look_like_a_title() {
    let found = find(&[
        "Dua pencuri sepeda ditangkap",
        "Polisi menangkap MR (23) dan AK (31) di Kediri. Menurut polisi, MR berpura-pura membeli sepeda itu.",
    ]);
    assert_eq!(found.of("MR").mentions.len(), 2, "{:?}", found.all());
}

#[test]
fn an_initial_belongs_to_a_name() {
    let found = find(&[
        "Taman kota diresmikan",
        "Taman itu diresmikan Wali Kota Bandung, M. Wirahadi Kusuma, pada Selasa. Wirahadi mengajak warga merawatnya.",
        "Arsiteknya, Tono Mulyadi S, tidak hadir.",
    ]);
    found.same("M. Wirahadi Kusuma", "Wirahadi");
    assert!(found.has("Tono Mulyadi S"), "{:?}", found.all());
}

#[test]
fn initials_behind_a_rank_are_somebody_s() {
    let found =
        find(&["Polisi diperiksa", "Penyidik memeriksa Brigadir AK pada Senin. Keluarga berharap AK segera diadili."]);
    assert_eq!(found.of("AK").mentions.len(), 2, "{:?}", found.all());
}

#[test]
fn a_letter_with_an_age_is_somebody() {
    let found = find(&[
        "Tiga orang ditangkap",
        "Polisi menangkap dua orang lain, yakni W (33), warga Gowa, dan K (43), warga Takalar.",
    ]);
    assert_eq!(found.of("W").kind, EntityType::Person, "{:?}", found.all());
    assert_eq!(found.of("K").kind, EntityType::Person, "{:?}", found.all());
}

#[test]
fn initials_in_brackets_are_short_for_the_name_before_them() {
    let found = find(&[
        "Mantan direktur ditahan",
        "Penyidik menahan mantan direktur Tono Mulyadi (TM) pada Senin. Menurut jaksa, TM menerima uang dari Bank Sinar Utama (BSU).",
    ]);
    found.same("Tono Mulyadi", "TM");
    assert_eq!(found.of("BSU").kind, EntityType::Organization, "{:?}", found.all());
}

#[test]
fn initials_with_a_nickname_and_an_age_are_somebody_s_although_an_agency_has_them() {
    let found = find(&[
        "Lima orang ditangkap",
        "Kuasa hukum MR (24), mahasiswa, membantah. Tersangka lain ialah DS (21) dan AP alias Jangkung (23).",
        "Wirahadi Kusuma, pengacara DS, meminta rekaman dibuka.",
    ]);
    found.same("AP", "Jangkung");
    assert_eq!(found.of("MR").role.as_deref(), Some("mahasiswa"), "{:?}", found.all());
    assert_eq!(found.of("Wirahadi Kusuma").role.as_deref(), Some("pengacara DS"));
}
