use crate::speech::testing::quotes;

const PEOPLE: [&str; 3] = ["Budi Santoso|Budi", "Ani Wijaya|Ani", "org:Kementerian Laut|Kemenlaut"];

/// Only the speakers of the quotations.
fn speakers(lines: &[&str]) -> Vec<String> {
    let rows = quotes(lines, &PEOPLE);
    rows.iter().map(|row| row.split(" | ").nth(1).unwrap_or("").to_owned()).collect()
}

#[test]
fn the_name_may_stand_behind_a_long_title() {
    assert_eq!(
        speakers(&["\"Kami siap,\" kata Kepala Satuan Tugas Kementerian Laut Wilayah V, Budi Santoso, di Ambon."]),
        ["Budi Santoso"]
    );
    assert_eq!(speakers(&["\"Kami siap,\" kata pria yang karib disapa Budi kepada wartawan."]), ["Budi Santoso"]);
}

#[test]
fn of_a_lawyer_and_the_client_the_lawyer_speaks() {
    assert_eq!(speakers(&["\"Klien kami sehat,\" kata pengacara Budi, Ani Wijaya, di Solo."]), ["Ani Wijaya"]);
    assert_eq!(speakers(&["\"Klien kami sehat,\" kata Ani Wijaya, pengacara Budi."]), ["Ani Wijaya"]);
}

#[test]
fn a_split_quotation_keeps_its_speaker() {
    assert_eq!(speakers(&["\"Kami siap,\" ujar Ani. \"Kami akan datang besok pagi.\""]), ["Ani Wijaya", "Ani Wijaya"]);
    assert_eq!(speakers(&["\"Kami,\" ujar Ani, \"akan datang besok pagi.\""]), ["Ani Wijaya", "Ani Wijaya"]);
}

#[test]
fn a_quotation_of_several_paragraphs_is_told_by_its_last() {
    let lines = [
        "Budi sudah lama menunggu.",
        "\"Kami siap sejak awal tahun. Kami akan datang.",
        "\"Kapal kami sudah tiba,\" kata Ani.",
    ];
    assert_eq!(speakers(&lines), ["Ani Wijaya", "Ani Wijaya"]);
}

#[test]
fn paragraphs_of_speech_without_a_verb_follow_the_subject() {
    let lines =
        ["Ani pun bercerita tentang masa kecilnya bersama Budi.", "\"Saya dulu suka sekali membaca buku tua.\""];
    assert_eq!(speakers(&lines), ["Ani Wijaya"]);
}

#[test]
fn a_pronoun_is_the_one_who_was_heard_last() {
    let lines = [
        "\"Kami siap,\" kata Ani.",
        "Lomba itu juga diikuti oleh Budi dan warga lain.",
        "\"Semoga menang,\" ujarnya.",
        "Budi menjelaskan bahwa kapalnya rusak.",
        "\"Mesin mati,\" kata dia.",
    ];
    assert_eq!(speakers(&lines), ["Ani Wijaya", "Ani Wijaya", "Budi Santoso"]);
}

#[test]
fn a_pronoun_that_opens_a_sentence_is_whom_the_one_before_it_began_with() {
    let lines = [
        "\"Masih ada dua laga,\" kata Ani.",
        "Ombak FC menang lagi. Pelatihnya, Budi, tak puas. Dia bilang, \"Kami kehilangan bola.\"",
    ];
    assert_eq!(speakers(&lines), ["Ani Wijaya", "Budi Santoso"]);
}

#[test]
fn an_institution_speaks_where_nobody_is_named() {
    assert_eq!(speakers(&["\"Laut tercemar berat tahun ini,\" tulis Kementerian Laut."]), ["Kementerian Laut"]);
    assert_eq!(
        speakers(&["\"Laut tercemar berat,\" demikian laporannya, dikutip dari situs Kemenlaut."]),
        ["Kementerian Laut"]
    );
}

#[test]
fn somebody_unknown_at_the_verb_is_nobody() {
    assert_eq!(speakers(&["Budi datang.", "\"Kami takut,\" kata Sumarni kepada wartawan."]), ["-"]);
}

#[test]
fn hostile_marks_do_not_break_it() {
    let many = "\"“'«".repeat(2000);
    for line in ["\"", "\"\"", "“”“”", "\" \" \"", "kata \"", many.as_str(), "\"é\u{301},\" ujar 🇮🇩."] {
        let _ = quotes(&[line], &PEOPLE);
    }
}

#[test]
fn a_title_alone_is_the_person_who_holds_it() {
    let lines = [
        "Menteri Laut Ani Wijaya bertemu pelatih renang Budi Santoso.",
        "\"Kami siap,\" kata Budi.",
        "\"Kami juga,\" ujar sang menteri.",
        "\"Renang itu sehat,\" tutur pelatih itu.",
        "\"Sampai jumpa,\" kata Menteri Laut kepada wartawan.",
    ];
    let mut found = Vec::new();
    crate::speech::testing::read_with_roles(
        &lines,
        &PEOPLE,
        &["pelatih renang", "Menteri Laut"],
        |_, entities, speech| {
            found = speech.quotes.iter().map(|q| q.speaker.map(|s| entities[s].name.clone())).collect();
        },
    );
    let names: Vec<&str> = found.iter().map(|name: &Option<String>| name.as_deref().unwrap_or("-")).collect();
    assert_eq!(names, ["Budi Santoso", "Ani Wijaya", "Budi Santoso", "Ani Wijaya"]);
}

#[test]
fn the_head_of_state_is_the_president() {
    for line in ["\"Kami siap,\" ujar Kepala Negara.", "Kepala Negara pun berpesan, \"Kami siap.\""] {
        let mut found = None;
        let lines = ["Presiden Budi Santoso menerima Ani Wijaya.", line];
        crate::speech::testing::read_with_roles(&lines, &PEOPLE, &["Presiden"], |_, _, speech| {
            found = speech.quotes.first().and_then(|quote| quote.speaker);
        });
        assert_eq!(found, Some(0), "{line}");
    }
}

#[test]
fn who_conveyed_it_is_heard_next() {
    let lines = [
        "\"Kami siap,\" kata Budi.",
        "Hal senada disampaikan oleh Ani Wijaya, rekan Budi.",
        "\"Kapal sudah tiba,\" ujarnya.",
    ];
    assert_eq!(speakers(&lines), ["Budi Santoso", "Ani Wijaya"]);
}

#[test]
fn a_quotation_may_close_in_the_next_paragraph() {
    let lines = ["\"Kami siap sejak awal tahun. Kami menunggu kabar.", "Kapal kami sudah tiba,\" kata Ani."];
    assert_eq!(speakers(&lines), ["Ani Wijaya", "Ani Wijaya"]);
}

#[test]
fn titles_hold_many_small_words() {
    let title = "Kepala Bidang Riset dan Teknologi yang juga mantan Kepala Seksi Kapal";
    assert_eq!(speakers(&[&format!("\"Kami siap,\" kata {title} Budi Santoso dalam rapat.")]), ["Budi Santoso"]);
    let line = "\"Kami siap,\" kata jaksa penuntut umum pada Kejaksaan Laut, Budi Santoso, di Solo, Ani hadir.";
    assert_eq!(speakers(&[line]), ["Budi Santoso"]);
    assert_eq!(speakers(&["\"Kami siap,\" demikian Budi Santoso, menutup rapat."]), ["Budi Santoso"]);
}

#[test]
fn a_description_that_points_back_names_nobody_new() {
    let lines = [
        "\"Kami siap,\" kata Ani.",
        "\"Saya senang,\" ujar ibunda dari Budi ini.",
        "\"Ya,\" kata bintang film Ombak itu.",
    ];
    assert_eq!(speakers(&lines), ["Ani Wijaya", "Ani Wijaya", "Ani Wijaya"]);
}

#[test]
fn things_and_strangers_are_nobody() {
    let lines = ["Budi tiba.", "\"Laut pasang,\" kata seorang warga.", "\"Ikan langka,\" ungkap penelitian itu."];
    assert_eq!(speakers(&lines), ["-", "-"]);
}

#[test]
fn a_nickname_before_a_pointer_is_somebody_named_before() {
    let lines = ["Bupati Budi Santoso tiba bersama Ani.", "\"Waspada,\" kata Bupati yang akrab disapa Pak Ani itu."];
    let mut found = None;
    crate::speech::testing::read_with_roles(&lines, &PEOPLE, &["Bupati Laut"], |_, _, speech| {
        found = speech.quotes.first().and_then(|quote| quote.speaker);
    });
    assert_eq!(found, Some(0));
}

#[test]
fn a_relative_by_both_names_before_a_pointer_is_somebody_named_before() {
    assert_eq!(speakers(&["Budi tiba.", "\"Waspada,\" kata menantu Ani Wijaya alias Ani itu."]), ["Budi Santoso"]);
}

#[test]
fn who_opens_their_mouth_is_heard() {
    let lines =
        ["\"Kami siap,\" kata Budi.", "Ketua tim, Ani Wijaya, juga angkat bicara. \"Kami menang,\" ucap atlet itu."];
    assert_eq!(speakers(&lines), ["Budi Santoso", "Ani Wijaya"]);
    assert_eq!(speakers(&["Ani sempat tertawa, \"Jangan sampai kapal itu karam!\""]), ["Ani Wijaya"]);
}

#[test]
fn a_house_called_by_its_kind_is_the_one_that_was_called_so() {
    let names = ["Budi Santoso|Budi", "org:Laut Hiburan", "org:Ombak FC"];
    let speakers = |lines: &[&str]| -> Vec<String> {
        quotes(lines, &names).iter().map(|row| row.split(" | ").nth(1).unwrap_or("").to_owned()).collect()
    };
    let lines = [
        "Agensi Budi Santoso, Laut Hiburan, angkat bicara soal klub Ombak FC.",
        "\"Kami meminta maaf,\" kata pihak agensi.",
        "\"Budi sehat,\" lanjut agensi Budi.",
        "Agensi pun mengaku lalai. \"Kami lalai dan berjanji berubah.\"",
    ];
    assert_eq!(speakers(&lines), ["Laut Hiburan", "Laut Hiburan", "Laut Hiburan"]);
    // Whom the house speaks of does not speak.
    let lines = ["Laut Hiburan adalah agensi lama.", "Agensi meminta maaf kepada Budi.", "\"Kami lalai,\" katanya."];
    assert_eq!(speakers(&lines), ["Laut Hiburan"]);
    assert_eq!(speakers(&["Budi tiba.", "\"Kami lalai,\" kata agensi."]), ["-"]);
    assert_eq!(speakers(&["\"Kami menang,\" kata klub Ombak FC."]), ["Ombak FC"]);
}

#[test]
fn of_two_names_near_one_word_the_nearer_is_called_so() {
    let names = ["org:Laut Hiburan", "org:Ombak Lima"];
    let speakers = |lines: &[&str]| -> Vec<String> {
        quotes(lines, &names).iter().map(|row| row.split(" | ").nth(1).unwrap_or("").to_owned()).collect()
    };
    for first in
        ["Agensi Laut Hiburan membantah bahwa Ombak Lima bubar.", "Agensi Ombak Lima, Laut Hiburan, membantah."]
    {
        assert_eq!(speakers(&[first, "\"Belum ada keputusan,\" kata agensi."]), ["Laut Hiburan"], "{first}");
    }
}

#[test]
fn a_text_without_people_is_about_a_house() {
    let lines = [
        "Kementerian Laut membantah kabar itu.",
        "Kementerian Laut tidak pernah diberi tahu.",
        "\"Itu keliru,\" sangkalnya.",
    ];
    assert_eq!(speakers(&lines), ["Kementerian Laut"]);
    assert_eq!(speakers(&[lines[1], lines[2]]), ["-"]);
}

#[test]
fn a_quotation_at_the_head_is_told_by_the_next_paragraph() {
    let lines = ["“Kami sudah menunggu lama di kota ini.”", "Uskup Budi Santoso berbicara dalam misa itu."];
    assert_eq!(speakers(&lines), ["Budi Santoso"]);
    assert_eq!(speakers(&[lines[0], "Budi Santoso tiba."]), ["-"]);
}

#[test]
fn appositions_before_the_verb() {
    let speakers = |line: &str| -> Vec<String> {
        let names = ["Budi Santoso|Budi", "org:Laut Hiburan", "org:Ombak Lima", "place:Inggris"];
        quotes(&[line], &names).iter().map(|row| row.split(" | ").nth(1).unwrap_or("").to_owned()).collect()
    };
    assert_eq!(
        speakers("Agensi Ombak Lima, Laut Hiburan, mengumumkan pada 10 Mei, \"Belum ada keputusan.\""),
        ["Laut Hiburan"]
    );
    assert_eq!(speakers("Budi, pengacara korban mengatakan, \"Kami akan banding.\""), ["Budi Santoso"]);
    assert_eq!(speakers("Budi dari Sekolah Ilmu, Inggris berkata, \"Laut akan naik.\""), ["Budi Santoso"]);
}

#[test]
fn a_quotation_at_the_head_is_told_by_the_next() {
    let lines = ["\"Kami sudah unggul lebih dulu.\"", "\"Tetapi kami lengah,\" sesal Budi."];
    assert_eq!(speakers(&lines), ["Budi Santoso", "Budi Santoso"]);
    assert!(quotes(&["\"Hapus dia dari hatiku,\" begitulah bait lagu Ani."], &PEOPLE).is_empty());
}

#[test]
fn an_account_is_whoever_holds_it() {
    let lines = [
        "Budi menanggapi kabar itu, begitu pula Ani.",
        "\"Kami siap,\" tulis akun Twitter @budi_santoso_, Rabu (1/2/2023).",
        "\"Semangat,\" timpal @aniwijaya.",
        "\"Wah, ramai,\" kata akun @laut***.",
        "\"Laut pasang,\" tulis akun Twitter resmi Kementerian Laut.",
    ];
    assert_eq!(speakers(&lines), ["Budi Santoso", "Ani Wijaya", "-", "Kementerian Laut"]);
}

#[test]
fn they_are_a_house_or_nobody() {
    let names = ["Budi Santoso|Budi", "org:Laut Hiburan"];
    let speakers = |lines: &[&str]| -> Vec<String> {
        quotes(lines, &names).iter().map(|row| row.split(" | ").nth(1).unwrap_or("").to_owned()).collect()
    };
    assert_eq!(speakers(&["Budi menang.", "Mereka mengatakan, \"Kami ikut senang.\""]), ["-"]);
    let lines = ["Laut Hiburan meminta maaf kepada Budi.", "Mereka mengatakan, \"Kami lalai.\""];
    assert_eq!(speakers(&lines), ["Laut Hiburan"]);
}

#[test]
fn a_second_page_may_begin_with_ujarnya() {
    let lines =
        ["\"Kami siap,\" ujarnya.", "\"Kami sudah lama kenal Ani dan anaknya.\"", "Menurut Budi, kapalnya sudah tiba."];
    assert_eq!(speakers(&lines)[0], "Budi Santoso");
}

#[test]
fn after_a_house_was_quoted_it_goes_on() {
    let lines = [
        "Hal itu disampaikan oleh Budi.",
        "Warga menunggu kabar. Kapal belum tiba.",
        "\"Kami siap,\" kata Kemenlaut.",
        "\"Kapal sudah tiba,\" tulisnya.",
    ];
    assert_eq!(speakers(&lines)[1], "Kementerian Laut");
}

#[test]
fn a_paragraph_may_end_without_the_closing_mark() {
    let lines = ["Budi mengakui hal itu. \"Kapal kami memang belum tiba di sana."];
    assert_eq!(quotes(&lines, &PEOPLE), ["Kapal kami memang belum tiba di sana. | Budi Santoso | -"]);
}

#[test]
fn the_subject_may_come_from_somewhere() {
    let lines = [
        "\"Kami siap,\" kata Ani.",
        "Nelayan tua itu Budi Santoso dari Teluk Ombak, Ambon, mengatakan bahwa kapalnya tiba.",
        "\"Kapal sudah tiba,\" ujarnya.",
    ];
    assert_eq!(speakers(&lines), ["Ani Wijaya", "Budi Santoso"]);
}

#[test]
fn stops_inside_titles_end_no_name() {
    assert_eq!(
        speakers(&["\"Ia sehat,\" kata Kepala Klinik Kemenlaut Kombes drg. Budi Santoso, di Solo."]),
        ["Budi Santoso"]
    );
    assert_eq!(speakers(&["\"Ia sehat,\" kata dokter Kemenlaut. Budi pulang."]), ["-"]);
}

#[test]
fn a_name_behind_what_is_told_of_somebody() {
    let line = "\"Kami siap,\" tukas petinggi Kemenlaut yang mengurus kapal besar di pelabuhan, Budi Santoso.";
    assert_eq!(speakers(&[line]), ["Budi Santoso"]);
    let line = "\"Kami siap,\" kata Deputi Bidang Kapal, Pelabuhan, Ombak dan Garam Kementerian Laut Bagian Timur, Budi Santoso.";
    assert_eq!(speakers(&[line]), ["Budi Santoso"]);
}

#[test]
fn whoever_was_speaking_may_be_called_by_a_clause_or_a_trade() {
    let lines = [
        "\"Kami siap,\" kata Ani.",
        "\"Kapal tiba,\" sambung figur yang begitu dikenal di Kementerian Laut itu.",
        "\"Warga senang,\" jelas bintang film Senja Ombak.",
        "\"Warga senang,\" jelas Jaksa Penuntut Ombak.",
    ];
    assert_eq!(speakers(&lines), ["Ani Wijaya", "Ani Wijaya", "Ani Wijaya", "-"]);
}

#[test]
fn words_between_subject_and_verb_tell_how() {
    for line in [
        "Nelayan tua Budi Santoso, melalui akunnya mengatakan, \"Kami semua sudah siap.\"",
        "Budi dalam rapat bersama warga mengatakan, \"Kami semua sudah siap.\"",
    ] {
        assert_eq!(speakers(&["\"Ya,\" kata Ani.", line])[1], "Budi Santoso", "{line}");
    }
    let line = "Budi dalam rapat mendengar Ani mengatakan, \"Kami semua sudah siap.\"";
    assert_eq!(speakers(&[line]), ["Ani Wijaya"]);
}

#[test]
fn the_one_who_begins_the_sentence_speaks_and_others_only_tell_who_it_is() {
    let lines = ["Budi Santoso, ayah kandung Ani, mengatakan laut tenang.", "\"Kami siap melaut,\" katanya."];
    assert_eq!(speakers(&lines), ["Budi Santoso"]);
    let lines = ["Istri Budi, Ani Wijaya, mengatakan laut tenang.", "\"Kami siap melaut,\" katanya."];
    assert_eq!(speakers(&lines), ["Ani Wijaya"]);
    assert_eq!(speakers(&["\"Kami siap,\" kata penulis laporan di Journal of Tides, Budi Santoso."]), ["Budi Santoso"]);
    assert_eq!(speakers(&["\"Kami siap,\" kata punggawa band itu, sang vokalis Ani."]), ["Ani Wijaya"]);
}

#[test]
fn whoever_was_asked_answers() {
    let lines = [
        "\"Mengapa kapal itu pergi?\" tanya Budi kepada Ani.",
        "\"Karena angin,\" jawabnya.",
        "\"Kapan ia pulang?\" tanya Budi.",
        "\"Besok pagi,\" jawabnya.",
    ];
    assert_eq!(speakers(&lines), ["Budi Santoso", "Ani Wijaya", "Budi Santoso", "Ani Wijaya"]);
    assert_eq!(speakers(&["Budi pulang.", "\"Karena angin,\" jawabnya."]), ["Budi Santoso"]);
}
