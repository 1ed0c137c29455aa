use super::find;

#[test]
fn what_a_work_is_called_is_no_place_or_person() {
    let found = find(&[
        "Film horor tayang",
        "Film berjudul \"Rumah Kertas Bandung\" tayang pekan ini. Rumah Kertas Bandung disutradarai Yusuf Pradana (41).",
    ]);
    assert!(!found.has("Bandung") && !found.has("Rumah Kertas Bandung"), "{:?}", found.all());
    assert!(found.has("Yusuf Pradana"));
}

#[test]
fn a_tournament_is_no_country() {
    let found =
        find(&["Laga pembuka", "Pertandingan Piala Asia dan Malaysia Terbuka digelar bersamaan pada bulan Mei."]);
    assert!(found.entities.is_empty(), "{:?}", found.all());
}

#[test]
fn a_still_s_caption_is_a_work_s_name() {
    let found = find(&[
        "Tontonan akhir pekan",
        "Kuda Senja (dok. Netflix/Kuda Senja)",
        "Penonton menangis di akhir Kuda Senja. Banyak yang menonton ulang.",
    ]);
    assert!(!found.has("Kuda Senja"), "{:?}", found.all());
    assert!(found.has("Netflix"));
}

#[test]
fn what_is_said_to_be_a_drama_is_a_work() {
    let found = find(&[
        "Tontonan akhir pekan",
        "Jakarta Typewriter adalah drama tentang seorang penulis. Jakarta Typewriter tayang pekan depan.",
    ]);
    assert!(!found.has("Jakarta"), "{:?}", found.all());
}

#[test]
fn a_numbered_heading_is_a_work_when_its_text_says_so() {
    let found = find(&[
        "Tontonan akhir pekan",
        "2. The Winter Garden in Busan",
        "Drama romantis ini dibintangi Han Seo Jin. The Winter Garden in Busan tayang di Netflix.",
    ]);
    assert!(!found.all().iter().any(|(text, _)| text.contains("Winter")), "{:?}", found.all());
    assert!(found.has("Han Seo Jin"));
}

#[test]
fn a_maker_s_product_is_no_name() {
    let found = find(&[
        "Motor dicuri",
        "Barang bukti berupa Yamaha NMAX dan helm disita. Pebalap Yamaha Fabio Quartararo prihatin.",
    ]);
    assert!(!found.all().iter().any(|(text, _)| text.contains("NMAX")), "{:?}", found.all());
    assert!(found.has("Fabio Quartararo"));
}

#[test]
fn where_a_drama_is_from_stands_before_its_name() {
    let found = find(&["Tontonan akhir pekan", "Drama Korea When Winter Gives Us Rain ramai dibahas penonton."]);
    assert!(!found.all().iter().any(|(text, _)| text.contains("Winter")), "{:?}", found.all());
}

#[test]
fn what_an_enumeration_of_works_holds_is_no_name() {
    let found = find(&[
        "Mobil nasional dikenang",
        "Ada banyak mobil-mobil nasional seperti Kumbang, Arina, Wakaba, dan Nuri yang tidak bertahan lama.",
        "Kelompok itu membawakan lagu Pulang, Surat Rindu, dan Malam Terakhir.",
    ]);
    assert!(found.all().is_empty(), "{:?}", found.all());
}

#[test]
fn a_league_is_nobody() {
    let found = find(&[
        "Klub lokal menang",
        "Kemenangan itu membawa mereka ke puncak Bundesliga, setelah gagal di Premier League dan Ligue 1.",
    ]);
    assert!(found.all().is_empty(), "{:?}", found.all());
}

#[test]
fn what_tells_a_story_is_a_work() {
    let found = find(&[
        "Rekomendasi tontonan akhir pekan",
        "Sinopsis Reborn Tomorrow berkisah tentang seorang sekretaris. Penonton menanti Reborn Tomorrow.",
        "The Marvelous bercerita tentang empat sahabat di Seoul. Banyak yang menyukai The Marvelous.",
    ]);
    assert!(!found.has("Reborn Tomorrow") && !found.has("The Marvelous"), "{:?}", found.all());
}

#[test]
fn a_storm_s_name_is_nobody_s() {
    let found = find(&[
        "Topan Kalmegi Terjang Filipina",
        "Sebuah topan besar, Topan Kalmegi, menerjang Filipina. Kalmegi merobohkan rumah, lalu Topan Haiyan datang.",
    ]);
    assert_eq!(found.all().iter().map(|(text, _)| *text).collect::<Vec<_>>(), ["Filipina", "Filipina"]);
}

#[test]
fn what_is_starred_in_is_a_work() {
    let found = find(&[
        "Aktor itu kembali",
        "Ani Wijaya terakhir kali membintangi Rose of the Valley pada 2023. Rose of the Valley tayang di Solo.",
    ]);
    assert!(!found.all().iter().any(|(name, _)| name.contains("Rose")), "{:?}", found.all());
}

#[test]
fn the_next_sentence_may_say_that_a_work_was_named() {
    let found = find(&[
        "Drama baru tayang",
        "Penonton tidak asing dengan Sapphire Blossom. Drama garapan sutradara Ani Wijaya ini tayang di Solo.",
        "Dalam Sapphire Blossom, Budi Santoso berperan sebagai dokter.",
    ]);
    assert!(!found.all().iter().any(|(name, _)| name.contains("Sapphire")), "{:?}", found.all());
}
