use super::find;
use simak::report::EntityType;

#[test]
fn first_and_last_names_stand_for_the_full_name() {
    let found = find(&[
        "Pelukis pulang kampung",
        "Pelukis Wening Larasati Danurwenda (39) pulang ke Magelang. \"Saya rindu,\" kata Wening.",
        "Karya Danurwenda dipamerkan di balai desa. Wening Larasati akan menetap sebulan.",
    ]);
    found.same("Wening Larasati Danurwenda", "Wening");
    found.same("Wening Larasati Danurwenda", "Danurwenda");
    found.same("Wening Larasati Danurwenda", "Wening Larasati");
    assert_eq!(found.of("Wening").name, "Wening Larasati Danurwenda");
}

#[test]
fn a_short_name_that_two_people_have_stays_apart() {
    let found = find(&[
        "Dua saudara berlomba",
        "Pelari Bayu Kurniaputra dan adiknya, Dimas Kurniaputra, berlomba di Semarang.",
        "Menurut pelatih, Kurniaputra masih bisa lebih cepat. \"Kami bangga,\" kata Bayu.",
    ]);
    found.same("Bayu Kurniaputra", "Bayu");
    found.apart("Bayu Kurniaputra", "Kurniaputra");
    found.apart("Dimas Kurniaputra", "Kurniaputra");
}

#[test]
fn an_organization_s_beginning_stands_for_it() {
    let found = find(&[
        "Pabrik kecap diperluas",
        "PT Sekarwangi Boga memperluas pabrik di Kudus. Sekarwangi menyerap 200 pekerja, ujar direktur Sekarwangi Boga.",
    ]);
    found.same("PT Sekarwangi Boga", "Sekarwangi Boga");
    assert_eq!(found.of("PT Sekarwangi Boga").kind, EntityType::Organization);
}

#[test]
fn somebody_s_son_is_not_named_son() {
    let found = find(&["Pesta kebun", "Putra Joko Widodo datang ke pesta kebun itu naik sepeda."]);
    assert!(found.has("Joko Widodo"), "{:?}", found.all());
}

#[test]
fn a_name_of_two_bearers_is_that_of_the_one_that_the_article_names() {
    let found = find(&[
        "Kerja sama baru",
        "Presiden RI bertemu duta besar di Seoul. Indonesia dan Korea Selatan meneken kerja sama, dan Korea akan membangun pabrik.",
    ]);
    found.same("Indonesia", "RI");
    found.same("Korea Selatan", "Korea");
}

#[test]
fn a_person_s_middle_form_joins_through_the_lists() {
    let found = find(&[
        "Dialog di keraton",
        "Gubernur Sri Sultan HB X menerima para petani. Sri Sultan Hamengku Buwono X berpesan agar sawah dijaga.",
        "\"Jaga sawah,\" kata Sri Sultan.",
    ]);
    found.same("Sri Sultan HB X", "Sri Sultan");
}

#[test]
fn a_first_name_that_is_a_word_too_is_known_at_a_sentence_s_start() {
    let found = find(&[
        "Penulis muda",
        "Buku itu ditulis Putri Ayunda Larasati di Kediri.",
        "Putri pun mengungkapkan rencananya. Putri ingat betul masa kecilnya.",
    ]);
    assert_eq!(found.of("Putri").mentions.len(), 3, "{:?}", found.all());
}

#[test]
fn an_office_tells_who_is_meant_by_one_name() {
    let found = find(&["Panen raya", "Presiden Prabowo hadir dalam panen raya itu."]);
    assert_eq!(found.of("Prabowo").name, "Prabowo Subianto");
}

#[test]
fn a_company_s_first_word_is_the_company() {
    let found =
        find(&["Maskapai merugi", "Saham Garuda Indonesia turun. Direktur keuangan menyebut Garuda butuh modal."]);
    found.same("Garuda Indonesia", "Garuda");
}

#[test]
fn a_short_name_is_that_of_the_one_whom_the_article_names_in_full() {
    // The lists know another Susi by her first name alone.
    let found = find(&["Atlet muda berlatih", "Pelatih Susi Rahmawati memimpin latihan. Menurut Susi, semua siap."]);
    found.same("Susi Rahmawati", "Susi");
}

#[test]
fn an_article_s_own_spelling_of_a_name_is_kept() {
    let found = find(&["Rapat ditunda", "Anggota DPR Hinca Pandjaitan menunda rapat. Hinca meminta penjelasan."]);
    assert_eq!(found.of("Hinca").name, "Hinca Pandjaitan");
}

#[test]
fn a_lost_letter_makes_nobody_else_and_another_letter_does() {
    let found = find(&[
        "Drama baru tayang",
        "Drama itu diperankan Lee Dong Wook. Menurut sutradara, Lee Dong Wok sudah lama menunggu peran itu.",
        "Pemeran lain, Andi Wirasaputra dan Andi Wirasaputri, adalah kakak beradik.",
    ]);
    found.same("Lee Dong Wook", "Lee Dong Wok");
    found.apart("Andi Wirasaputra", "Andi Wirasaputri");
}

#[test]
fn a_known_name_is_no_misspelt_other_one() {
    let found =
        find(&["Dua tokoh bertemu", "Ganjar Pranowo menemui Prabowo di Solo. Ganjar mengatakan Prabowo sehat."]);
    found.apart("Ganjar Pranowo", "Prabowo");
}

#[test]
fn a_surname_is_no_acronym_of_the_lists() {
    let found = find(&["Balapan usai", "Norman Nato menang di Silverstone. Menurut Nato, mobilnya sangat cepat."]);
    found.same("Norman Nato", "Nato");
}

#[test]
fn a_strange_word_of_somebody_s_name_begins_a_sentence_as_the_short_name() {
    let found = find(&[
        "Gudang obat dikosongkan",
        "Perwakilan lembaga itu, Richard Wirkelorn, mengonfirmasi pemindahan.",
        "Wirkelorn buka suara mengenai perbedaan pernyataan itu. Musik K-Pop terdengar dari gudang.",
    ]);
    assert_eq!(found.of("Richard Wirkelorn").mentions.len(), 2, "{:?}", found.all());
    assert!(!found.has("K-Pop"));
}
