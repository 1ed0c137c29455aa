//! Names of people with small words in them, and of members of bands.

use super::find;
use simak::report::EntityType;

#[test]
fn small_words_stay_within_a_name() {
    let found = find(&[
        "Tamu dari jauh",
        "Ketua Dewan Pertanian Eropa, Marieke von der Hagen, tiba di Semarang pada Senin.",
        "\"Kopinya enak,\" kata von der Hagen. Pengusaha Karim bin Salamun ikut mencicipi kopi itu.",
    ]);
    found.same("Marieke von der Hagen", "von der Hagen");
    assert_eq!(found.of("Karim bin Salamun").kind, EntityType::Person);
}

#[test]
fn the_name_of_a_band_is_no_part_of_its_member_s() {
    let found = find(&[
        "Konser di Jakarta",
        "Para penggemar menyambut Irene Red Velvet, lalu Suho EXO datang dan menyapa mereka.",
        "Fandom Blackpink ikut menonton dari tribun.",
        "Yoon Doo Ha SINARAN tampil terakhir bersama para penari.",
    ]);
    for (name, band) in [("Irene", "Red Velvet"), ("Suho", "EXO"), ("Yoon Doo Ha", "SINARAN")] {
        assert_eq!(found.of(name).kind, EntityType::Person, "{name}");
        assert_eq!(found.of(band).kind, EntityType::Organization, "{band}");
    }
    assert!(!found.has("Fandom"), "{:?}", found.all());
}

#[test]
fn kang_is_a_surname_in_korea_and_an_address_elsewhere() {
    let found = find(&[
        "Drama baru tayang",
        "Aktor Kang Min Hyuk tampil bersama Kang Suherman Priatna di Bandung.",
        "Grup 2PM ikut bernyanyi bersama penonton.",
    ]);
    assert_eq!(found.of("Kang Min Hyuk").kind, EntityType::Person);
    assert_eq!(found.of("Suherman Priatna").kind, EntityType::Person);
    assert_eq!(found.of("2PM").kind, EntityType::Organization);
}

#[test]
fn a_korean_name_is_told_by_its_syllables() {
    let found = find(&[
        "Drama baru tayang",
        "Penonton menyukai tokoh Yang Do Bin, seorang dokter yang pindah ke desa.",
        "An So Mi berperan sebagai kakaknya. Taeyon dan Taeyong menyanyikan lagunya.",
    ]);
    assert_eq!(found.of("Yang Do Bin").kind, EntityType::Person);
    assert_eq!(found.of("An So Mi").kind, EntityType::Person);
}

#[test]
fn a_band_stands_before_its_member_too() {
    let found = find(&["Sidang digelar", "Hakim memanggil mantan anggota Red Velvet Irene dalam sidang konser itu."]);
    assert_eq!(found.of("Irene").kind, EntityType::Person, "{:?}", found.all());
    assert_eq!(found.of("Red Velvet").kind, EntityType::Organization, "{:?}", found.all());
}
