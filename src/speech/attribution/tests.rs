use crate::speech::testing::quotes;

const PEOPLE: [&str; 2] = ["Budi Santoso|Budi", "Ani Wijaya|Ani"];

#[test]
fn the_inverse_form_with_and_without_nya() {
    for verb in ["kata", "ujar", "jelas", "imbuh", "tandas", "tutup", "beber", "papar", "seloroh", "demikian kata"] {
        let line = format!("\"Kami sudah siap bertanding,\" {verb} Budi, kemarin.");
        assert_eq!(quotes(&[&line], &PEOPLE).len(), 1, "{verb}");
    }
    let lines = ["Budi datang.", "\"Kami siap,\" ujarnya.", "\"Aman,\" katanya lagi.", "\"Sip!\", kata dia."];
    let wanted =
        ["Kami siap, | Budi Santoso | ujarnya", "Aman, | Budi Santoso | katanya", "Sip! | Budi Santoso | kata"];
    assert_eq!(quotes(&lines, &PEOPLE), wanted);
}

#[test]
fn an_office_with_words_that_end_a_speaker_elsewhere() {
    let lines = ["\"Kami siap,\" kata Menteri Dalam Negeri Ombak, Ani Wijaya, dalam rapat Budi."];
    assert_eq!(quotes(&lines, &PEOPLE), ["Kami siap, | Ani Wijaya | kata"]);
}

#[test]
fn a_verb_before_the_marks() {
    let wanted = ["Kami akan menang. | Budi Santoso | mengatakan"];
    assert_eq!(quotes(&["Budi mengatakan, \"Kami akan menang.\""], &PEOPLE), wanted);
    assert_eq!(quotes(&["Budi mengatakan: \"Kami akan menang.\""], &PEOPLE), wanted);
    assert_eq!(quotes(&["Budi mengatakan kepada wartawan; \"Kami akan menang.\""], &PEOPLE), wanted);
    assert_eq!(quotes(&["Kepada Ani, Budi mengatakan bahwa \"Kami akan menang.\""], &PEOPLE), wanted);
}

#[test]
fn a_name_and_then_a_verb_after_the_marks() {
    assert_eq!(
        quotes(&["\"Kami siap,\" Budi kembali menegaskan."], &PEOPLE),
        ["Kami siap, | Budi Santoso | menegaskan"]
    );
    let lines = ["Ani tiba.", "\"Kami siap,\" dia menambahkan."];
    assert_eq!(quotes(&lines, &PEOPLE), ["Kami siap, | Ani Wijaya | menambahkan"]);
}

#[test]
fn scare_quotes_titles_and_prompts_are_no_quotations() {
    for line in [
        "Publik mengenal istilah \"jurnalisme warga\" sejak lama, kata Budi.",
        "Budi membintangi film \"Senja di Kota Tua yang Sunyi\" tahun ini.",
        "Lagu \"Aku Pulang, Ibu, Aku Pulang\" milik Ani laris.",
        "Tonton juga \"Budi Menang Telak dalam Laga Persahabatan\" di sini:",
        "Harga \"murah meriah\" itu membuat Budi tersenyum.",
        "Seminar bertajuk \"Kita Bisa Menjaga Laut Bersama\" dibuka Ani.",
        "Budi menyebut rumah itu \"istana kecil\".",
    ] {
        assert_eq!(quotes(&[line], &PEOPLE), Vec::<String>::new(), "{line}");
    }
}

#[test]
fn a_long_part_of_a_sentence_is_a_quotation() {
    let line = "Budi menilai langkah itu \"tidak masuk akal dan merugikan rakyat kecil\".";
    assert_eq!(quotes(&[line], &PEOPLE), ["tidak masuk akal dan merugikan rakyat kecil | Budi Santoso | menilai"]);
}

#[test]
fn single_marks_need_a_verb() {
    assert_eq!(quotes(&["'Kami tidak takut,' kata Budi."], &PEOPLE), ["Kami tidak takut, | Budi Santoso | kata"]);
    assert_eq!(quotes(&["Budi menulis 'Senja yang Tak Pernah Usai' di dinding."], &PEOPLE), Vec::<String>::new());
}

#[test]
fn prayers_and_lists_between_marks_are_not_speech() {
    let lines = [
        "Budi berdoa.",
        "\"Rabbana atina fiddunya hasanah wafil akhirati.\"",
        "\"Pisang, apel, mangga, jeruk, nanas.\"",
    ];
    assert_eq!(quotes(&lines, &PEOPLE), Vec::<String>::new());
}

#[test]
fn any_word_with_nya_behind_the_comma_attributes() {
    let lines = ["Budi datang.", "\"Wah, ramai sekali,\" selorohnya.", "\"Belum pernah,\" bongkarnya."];
    assert_eq!(quotes(&lines, &PEOPLE).len(), 2);
}

#[test]
fn a_sentence_of_its_own_after_the_marks_does_not_attribute() {
    let line = "\"Kami siap,\" ujar Budi. \"Kapal itu sudah lama tiba.\" Ani mengatakan hal lain.";
    assert_eq!(quotes(&[line], &PEOPLE)[1], "Kapal itu sudah lama tiba. | Budi Santoso | -");
}

#[test]
fn an_unnamed_subject_before_the_marks_is_nobody_and_an_elided_one_is_the_last() {
    let line = "Ani pergi. Seorang tetangga mengatakan, \"Kami melihat tenda besar.\"";
    assert_eq!(quotes(&[line], &PEOPLE), ["Kami melihat tenda besar. | - | mengatakan"]);
    let line = "Ani tersenyum dan mengatakan, \"Kami melihat tenda besar.\"";
    assert_eq!(quotes(&[line], &PEOPLE), ["Kami melihat tenda besar. | Ani Wijaya | mengatakan"]);
}

#[test]
fn a_passive_verb_or_an_unknown_one_before_somebody_attributes() {
    let who = |line: &str| quotes(&["Ani datang lebih dulu.", line], &PEOPLE);
    assert_eq!(who("\"Kapal kami kuat.\" diungkapkan Budi, Senin."), ["Kapal kami kuat. | Budi Santoso | diungkapkan"]);
    assert_eq!(who("\"Kapal kami kuat,\" ditambahkan oleh Budi."), ["Kapal kami kuat, | Budi Santoso | ditambahkan"]);
    assert_eq!(who("\"Kapal kami kuat,\" buka Budi."), ["Kapal kami kuat, | Budi Santoso | buka"]);
    assert_eq!(who("\"Kapal kami kuat,\" beri tahu Budi."), ["Kapal kami kuat, | Budi Santoso | beri"]);
    // A sentence that goes on after its quotation names nobody.
    assert_eq!(who("\"Kapal kami kuat sekali,\" sementara Budi diam."), ["Kapal kami kuat sekali, | Ani Wijaya | -"]);
}

#[test]
fn the_subject_of_the_sentence_speaks_at_its_second_verb() {
    let lines =
        ["\"Kami kalah,\" kata Ani.", "Pemain kapal Budi menyesali hal itu dengan berkata, \"Maafkan kami semua.\""];
    assert_eq!(quotes(&lines, &PEOPLE)[1], "Maafkan kami semua. | Budi Santoso | berkata");
}

#[test]
fn a_question_is_asked_by_whatever_verb_stands_before_somebody() {
    assert_eq!(
        quotes(&["\"Sejak kapan Anda tahu?\" cecar Budi."], &PEOPLE),
        ["Sejak kapan Anda tahu? | Budi Santoso | cecar"]
    );
    assert_eq!(quotes(&["Ia menonton lagi \"Apa Kabar?\" karya Budi."], &PEOPLE), Vec::<String>::new());
    assert_eq!(quotes(&["\"Kami siap!\" Budi tersenyum lebar."], &PEOPLE).len(), 0);
}
