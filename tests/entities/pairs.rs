//! Two names with a hyphen between them.

use super::find;
use simak::report::EntityType;

#[test]
fn a_pair_that_the_article_names_apart_is_two_people() {
    let found = find(&[
        "Debat calon kepala desa",
        "Pasangan Wirayuda-Kesumawati tampil lebih dulu dalam debat di Klaten.",
        "Calon kepala desa Danu Wirayuda menjanjikan irigasi. Pasangannya, Ratih Kesumawati, menjanjikan taman bacaan.",
        "\"Kami siap,\" kata Wirayuda. Menurut Kesumawati, dana sudah ada.",
    ]);
    found.same("Danu Wirayuda", "Wirayuda");
    found.same("Ratih Kesumawati", "Kesumawati");
    assert!(!found.has("Wirayuda-Kesumawati"));
}

#[test]
fn a_double_name_stays_whole() {
    let found = find(&[
        "Pelatih baru datang",
        "Pelatih asal Prancis, Jean-Philippe Dervaux, tiba di Bandung. \"Saya senang,\" kata Dervaux.",
    ]);
    found.same("Jean-Philippe Dervaux", "Dervaux");
}

#[test]
fn a_known_name_parts_from_a_first_name() {
    let found = find(&["Debat keempat", "Pasangan Ridwan Kamil-Suswono berbicara lebih dulu dalam debat itu."]);
    assert!(found.has("Suswono"), "{:?}", found.all());
    assert!(!found.has("Ridwan Kamil-Suswono"));
}

#[test]
fn candidates_with_a_hyphen_between_their_names_are_two() {
    let found = find(&[
        "Pilkada diikuti dua pasangan",
        "Dua pasangan ikut, yakni Rendra Indar Kusuma-Hidayat Wiratama dengan nomor 1 dan pasangan lain.",
    ]);
    assert!(found.has("Rendra Indar Kusuma") && found.has("Hidayat Wiratama"), "{:?}", found.all());
}

#[test]
fn two_bodies_written_alike_are_two() {
    let found = find(&[
        "Pencarian dimulai",
        "SAR Wirasaba berkoordinasi dengan ATC Timika dan ARC Sentani pada Selasa.",
        "Penelitian itu dikerjakan Wira Sagara University dan New Sagara University.",
    ]);
    for name in ["ATC Timika", "ARC Sentani", "Wira Sagara University", "New Sagara University"] {
        assert_eq!(found.of(name).kind, EntityType::Organization, "{name} in {:?}", found.all());
    }
}
