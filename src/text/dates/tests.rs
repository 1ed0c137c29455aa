//! One test for each way in which news write a date.

use super::{Date, find};
use crate::text::Text;
use crate::text::testing::blocks;

/// A week after it was Wednesday the 22nd.
const PUBLISHED: &str = "2025-10-22T09:00:00+07:00";

fn dates(lines: &[&str], published: Option<&str>) -> Vec<(String, Option<String>)> {
    let blocks = blocks(lines);
    let text = Text::read(&blocks);
    let row = |date: Date| (text.slice(date.span).to_owned(), date.iso);
    find(&text, published).into_iter().map(row).collect()
}

/// Asserts the dates of one line written on the 22nd of October 2025; an empty ISO stands for none.
fn check(line: &str, wanted: &[(&str, &str)]) {
    let found = dates(&[line], Some(PUBLISHED));
    let found: Vec<(&str, &str)> = found.iter().map(|(t, iso)| (t.as_str(), iso.as_deref().unwrap_or(""))).collect();
    assert_eq!(found, wanted, "{line}");
}

#[test]
fn a_weekday_with_the_date_in_brackets() {
    check("Rapat digelar pada Selasa (21/10/2025) malam.", &[("Selasa (21/10/2025)", "2025-10-21")]);
    check("Rapat digelar Selasa (21/10) kemarin.", &[("Selasa (21/10)", "2025-10-21")]);
    check("Rapat digelar Rabu, (21/10/2025).", &[("Rabu, (21/10/2025)", "2025-10-21")]);
    check("Rapat digelar Senin(6/1).", &[("Senin(6/1)", "2025-01-06")]);
    check("Rapat digelar Rabu, (24/1) 2024.", &[("Rabu, (24/1) 2024", "2024-01-24")]);
    check("Rapat digelar Senin malam (20/10/2025).", &[("Senin malam (20/10/2025)", "2025-10-20")]);
    check("Rapat digelar Kamis ( 2 / 10 / 2025 ).", &[("Kamis ( 2 / 10 / 2025 )", "2025-10-02")]);
    check(
        "Rapat digelar Jum'at (3/10/2025) dan Ahad (5/10).",
        &[("Jum'at (3/10/2025)", "2025-10-03"), ("Ahad (5/10)", "2025-10-05")],
    );
}

#[test]
fn quarters_and_eras_glued_to_years() {
    check("Laba kuartal III/2023 turun.", &[("2023", "2023")]);
    check("Ekonomi pada triwulan II-2018 naik.", &[("2018", "2018")]);
    check("Jadwal puasa 2019/1440 H di Solo.", &[("2019", "2019")]);
    check("Pilkada 2024 kemarin ramai, nilai 2019/1440.", &[]);
}

#[test]
fn market_days_eras_and_names_in_capitals() {
    check(
        "Ijtimak jatuh pada Jumat Legi (26/5/2017) dan Sabtu Pahing, 27 Mei 2017M.",
        &[("Jumat Legi (26/5/2017)", "2017-05-26"), ("Sabtu Pahing, 27 Mei 2017M", "2017-05-27")],
    );
    check("Malam Jumat Kliwon itu film \"Mungkin Esok Lusa\" diputar.", &[]);
    check("Esok hari rapat digelar.", &[("Esok hari", "2025-10-23")]);
    check(
        "Serangan semalam reda, mereka berjaga semalam suntuk, kamar untuk semalam, tiga hari ini.",
        &[("semalam", "2025-10-21")],
    );
}

#[test]
fn slips_of_the_pen() {
    check("Ia tiba Rabu (7/72021).", &[("Rabu (7/72021)", "2021-07-07")]);
    check("Persiba memakai formasi (4-3-3), lawannya (3.5.2).", &[]);
    check("Ia tiba Rabu (31/9/2025).", &[("Rabu (31/9/2025)", "")]);
    check("Ia tiba Rabu (1/10/2025 di Solo.", &[("Rabu (1/10/2025", "2025-10-01")]);
}

#[test]
fn a_date_in_words() {
    check("Kebakaran terjadi Rabu, 1 Oktober 2025, di Solo.", &[("Rabu, 1 Oktober 2025", "2025-10-01")]);
    check("Ia lahir pada 3 Agustus 1981.", &[("3 Agustus 1981", "1981-08-03")]);
    check("Gedung itu dibuka 2 September lalu.", &[("2 September", "2025-09-02")]);
    check("Terbit 24 Jul 2026, 11:00 WIB.", &[("24 Jul 2026", "2026-07-24")]);
    check(
        "Sejak 5 Pebruari 2019 dan 22-12-2020 serta 2021-01-09.",
        &[("5 Pebruari 2019", "2019-02-05"), ("22-12-2020", "2020-12-22"), ("2021-01-09", "2021-01-09")],
    );
}

#[test]
fn ranges() {
    check("Pameran berlangsung 29-30 Agustus 2025.", &[("29-30 Agustus 2025", "2025-08-29/2025-08-30")]);
    check("Lomba pada Jumat-Sabtu (29-30/8/2025).", &[("Jumat-Sabtu (29-30/8/2025)", "2025-08-29/2025-08-30")]);
    check("Lomba 31 Agustus-2 September 2025.", &[("31 Agustus-2 September 2025", "2025-08-31/2025-09-02")]);
    check("Lomba 10 hingga 12 Mei 2024.", &[("10 hingga 12 Mei 2024", "2024-05-10/2024-05-12")]);
    check("Data Januari-Maret 2025 naik.", &[("Januari-Maret 2025", "2025-01/2025-03")]);
    check("Periode 2019-2024 berakhir.", &[("2019-2024", "2019/2024")]);
}

#[test]
fn a_missing_year_is_the_one_nearest_to_the_publication() {
    let found = dates(&["Pesta pada 30 Desember lalu."], Some("2025-01-04"));
    assert_eq!(found[0].1.as_deref(), Some("2024-12-30"));
    let found = dates(&["Pesta pada 3 Januari nanti."], Some("2024-12-28"));
    assert_eq!(found[0].1.as_deref(), Some("2025-01-03"));
}

#[test]
fn a_text_without_publication_is_dated_by_its_own_full_date() {
    let found = dates(&["Ia tiba Rabu (20/8) malam.", "Demikian katanya, Kamis (21/8/2025)."], None);
    assert_eq!(found[0].1.as_deref(), Some("2025-08-20"));
    assert_eq!(dates(&["Laporan per 23 Februari."], None)[0].1, None);
    // 14 March was a Friday in 2025, the first such year from the last one named.
    let found = dates(&["Keduanya ditangkap Jumat (14/3).", "Sejak 2023 ia buron, lalu lari pada 3 Februari."], None);
    let isos: Vec<&str> = found.iter().map(|date| date.1.as_deref().unwrap_or("")).collect();
    assert_eq!(isos, ["2025-03-14", "2023", "2025-02-03"]);
}

#[test]
fn a_story_of_old_times_keeps_its_own_year() {
    let line = "Pada 5 Maret 1998 ia ditahan, lalu dibebaskan pada 12 Mei.";
    check(line, &[("5 Maret 1998", "1998-03-05"), ("12 Mei", "1998-05-12")]);
}

#[test]
fn months_and_years_alone() {
    check("Sejak berdiri pada 2014 silam, laba naik.", &[("2014", "2014")]);
    check("Ia menulis di bulan Februari tahun 2017.", &[("Februari tahun 2017", "2017-02")]);
    check("Pertemuan pada Februari 2022 dan akhir Mei.", &[("Februari 2022", "2022-02"), ("Mei", "2025-05")]);
    check("Pada 2018, 2019, dan 2020 panen gagal.", &[("2018", "2018"), ("2019", "2019"), ("2020", "2020")]);
    check("Musik era 1990-an dan tahun 80-an.", &[("1990-an", ""), ("80-an", "")]);
    check("Laba kuartal III 2025 dan film Senja (2019).", &[("2025", "2025"), ("2019", "2019")]);
}

#[test]
fn numbers_and_names_that_only_look_like_dates() {
    for line in [
        "Sebanyak 2000 orang datang ke konser.",
        "Ia memakai Windows 2000 di Pemilu 2024.",
        "Universitas Sebelas Maret dan Jalan 17 Agustus 1945.",
        "Maret Samuel dan April Sinaga menang 2-0.",
        "Undang-Undang Nomor 6 Tahun 2014 tentang desa.",
        "Buka setiap Senin, suku bunga 4,25-4,50%.",
        "Porsinya 1/2 gelas, versi 5.1.12, pada 2000 meter.",
        "Ia berlari minggu demi minggu, tahun demi tahun, tiga bulan ini.",
    ] {
        check(line, &[]);
    }
}

#[test]
fn deictic_days() {
    check("Sidang digelar hari ini dan besok.", &[("hari ini", "2025-10-22"), ("besok", "2025-10-23")]);
    check("Ia tiba kemarin (21/10).", &[("kemarin (21/10)", "2025-10-21")]);
    check("Kasus turun minggu lalu dan pekan ini.", &[("minggu lalu", "2025-W42"), ("pekan ini", "2025-W43")]);
    check("Panen tahun lalu, bulan depan libur.", &[("tahun lalu", "2024"), ("bulan depan", "2025-11")]);
    check(
        "Ia pergi dua hari lalu, setahun silam menikah.",
        &[("dua hari lalu", "2025-10-20"), ("setahun silam", "2024")],
    );
    check("Dua hari sebelumnya ia sakit.", &[("Dua hari sebelumnya", "")]);
    check("Puluhan tahun yang lalu dan beberapa bulan lalu.", &[]);
}

#[test]
fn a_weekday_alone_is_resolved_only_when_safe() {
    check("Gempa terjadi pada Senin pagi.", &[("Senin", "2025-10-20")]);
    check("Pertemuan akan digelar pada Jumat.", &[("Jumat", "")]);
    check("Ia datang Minggu lalu di pasar.", &[("Minggu lalu", "2025-10-19")]);
}

#[test]
fn without_publication_relative_days_stay_open() {
    assert_eq!(dates(&["Sidang hari ini, Rabu (1/10/2025)."], None)[0], ("hari ini".to_owned(), None));
}

#[test]
fn times_go_to_the_date_of_their_sentence() {
    let lines =
        ["Gempa terjadi Selasa (21/10/2025) pukul 18.05.40 WIB. Ia tiba Rabu (22/10) jam 7 malam Wita.", "Pukul 9."];
    let blocks = blocks(&lines);
    let text = Text::read(&blocks);
    let times: Vec<Option<String>> = find(&text, Some(PUBLISHED)).into_iter().map(|date| date.time).collect();
    assert_eq!(times, [Some("18:05+07:00".to_owned()), Some("19:00+08:00".to_owned())]);
}

#[test]
fn odd_input_does_not_break_it() {
    for line in ["", "(", "Rabu (", "Rabu (99/99/99999999999)", "31/", "2025-", "Mei-", "١٢ Mei", "Senin\u{301} (1/1)"]
    {
        let _ = dates(&[line], Some("2025-99-99"));
    }
}

#[test]
fn a_word_after_the_date_says_on_which_side_it_lies() {
    let found = dates(&["Pada Mei lalu dan Mei mendatang."], Some("2017-11-18"));
    assert_eq!(found[0].1.as_deref(), Some("2017-05"));
    assert_eq!(found[1].1.as_deref(), Some("2018-05"));
    check("Sejak Juni tahun lalu ia absen.", &[("Juni tahun lalu", "2024-06")]);
    check(
        "Rapat Selasa pekan lalu dan Senin pekan depan.",
        &[("Selasa pekan lalu", "2025-10-14"), ("Senin pekan depan", "2025-10-27")],
    );
}

#[test]
fn a_common_noun_may_stand_before_a_year_or_month() {
    check("Krisis keuangan 2007-2009 dan final edisi 2013.", &[("2007-2009", "2007/2009"), ("2013", "2013")]);
    check(
        "Laju inflasi September naik, ia juara (2018, 2019).",
        &[("September", "2025-09"), ("2018", "2018"), ("2019", "2019")],
    );
    check("Sepanjang Juli hujan turun, sekitar September reda.", &[("Juli", "2025-07"), ("September", "2025-09")]);
    check("Ia juara bersama klub itu (2003 dan 2007).", &[("2003", "2003"), ("2007", "2007")]);
    check("Kata April, album 1989 dan film 2012 laris.", &[]);
}

#[test]
fn more_words_between_weekday_and_date() {
    check("Ia tiba hari Senin tanggal 20 Oktober 2025.", &[("Senin tanggal 20 Oktober 2025", "2025-10-20")]);
    check("Lomba Jumat dan Sabtu (24-25/10).", &[("Jumat dan Sabtu (24-25/10)", "2025-10-24/2025-10-25")]);
    check("Lomba digelar Jumat dan Sabtu (25/10).", &[("Jumat", "2025-10-17"), ("Sabtu (25/10)", "2025-10-25")]);
}

#[test]
fn a_weekday_stands_behind_a_place_but_not_in_its_name() {
    check("Ia bicara di Solo Senin.", &[("Senin", "2025-10-20")]);
    check("Banjir merendam Pasar Minggu dan Pasar Senin.", &[]);
}

#[test]
fn words_between_a_day_and_its_bracket() {
    for (line, date) in [
        ("Ia tiba Selasa dini hari (21/10).", "Selasa dini hari (21/10)"),
        ("Ia tiba Selasa ini (21/10).", "Selasa ini (21/10)"),
        ("Ia tiba hari ini (21/10).", "hari ini (21/10)"),
    ] {
        check(line, &[(date, "2025-10-21")]);
    }
    let found = dates(&["Ia tiba sore (21/10) tadi, peluangnya (3/4) saja."], None);
    assert_eq!(found, [("21/10".to_owned(), None)]);
}

#[test]
fn a_day_of_another_year_told_by_words() {
    check("Sejak 17 Agustus tahun lalu ia absen.", &[("17 Agustus tahun lalu", "2024-08-17")]);
}

#[test]
fn years_far_from_today_do_not_date_a_text() {
    let iso = |lines: &[&str]| dates(lines, None).last().and_then(|date| date.1.clone());
    assert_eq!(iso(&["Klub itu juara pada 1966.", "Ia tiba Rabu (28/12)."]), None);
    // 14 March was a Friday in 2025, the 15th a Saturday: two of three weekdays say so.
    let three = ["Pada 2024 ia juara.", "Ia tiba Senin (3/3), bermain Jumat (14/3), pulang Sabtu (15/3)."];
    assert_eq!(iso(&three).as_deref(), Some("2025-03-15"));
}

#[test]
fn a_weekday_that_is_a_slip_does_not_move_the_year() {
    check("Ia tiba Rabu (21/10).", &[("Rabu (21/10)", "2025-10-21")]);
}

#[test]
fn those_who_hold_an_office_date_a_text() {
    let iso = |line: &str| dates(&[line], None).last().and_then(|date| date.1.clone());
    // 2 March was a Friday in 2012 and 2018, 20 July a Thursday in 2017 and 2023.
    assert_eq!(iso("Presiden AS Donald Trump tiba Jumat (2/3).").as_deref(), Some("2018-03-02"));
    assert_eq!(iso("Kapolri Jenderal Tito Karnavian tiba Kamis (20/7).").as_deref(), Some("2017-07-20"));
    assert_eq!(
        iso("Mantan Presiden Joko Widodo dan Kapolri Tito Karnavian tiba Kamis (20/7).").as_deref(),
        Some("2017-07-20")
    );
    assert_eq!(iso("Presiden Joko Widodo tiba Kamis (20/7)."), None);
    // 4 January is a Monday in 2021 and 2027: with two in office only in the later one, the text is younger than the list.
    assert_eq!(iso("Presiden Prabowo dan Kapolri Listyo Sigit tiba Senin (4/1).").as_deref(), Some("2027-01-04"));
    // 19 October was a Tuesday in 2010 and 2021: nothing says that the weekday is no misprint.
    assert_eq!(iso("Ia tiba Selasa (19/10)."), None);
}

#[test]
fn a_word_behind_a_date_only_points_at_it() {
    check("Laga itu digelar Kamis (23/10) malam WIB besok.", &[("Kamis (23/10)", "2025-10-23")]);
    check("Ia tiba Selasa (21/10) dan pulang besok.", &[("Selasa (21/10)", "2025-10-21"), ("besok", "2025-10-23")]);
}

#[test]
fn seasons_and_terms_of_office() {
    check("Ia juara musim 2018/19 dan 2022-2023.", &[("2018/19", "2018/2019"), ("2022-2023", "2022/2023")]);
    check("Ia anggota DPRD Solo 2014-2019.", &[("2014-2019", "2014/2019")]);
    check("Laba tahun buku 2019 naik.", &[("2019", "2019")]);
    check("Ia membeli kode 2018/20 dan seri Laut 2016-2017.", &[]);
}

#[test]
fn a_year_that_opens_a_sentence_is_that_of_its_months() {
    check(
        "Pada 2023 misalnya, pabrik itu libur pada Maret, lalu 5 Juni.",
        &[("2023", "2023"), ("Maret", "2023-03"), ("5 Juni", "2023-06-05")],
    );
    check(
        "\"Tahun lalu kami panen pada akhir September, tahun ini baru Oktober.\"",
        &[("Tahun lalu", "2024"), ("September", "2024-09"), ("tahun ini", "2025"), ("Oktober", "2025-10")],
    );
    check(
        "Harga naik dibanding 2023 pada Juni. Pada Juli turun.",
        &[("2023", "2023"), ("Juni", "2025-06"), ("Juli", "2025-07")],
    );
}

#[test]
fn ages_and_eras_are_no_dates() {
    check("Ikan itu hidup 83 juta tahun lalu, sekitar 120 ribu tahun lalu.", &[]);
    check("Ia lahir 29 tahun silam dan menikah lima tahun lalu.", &[("lima tahun lalu", "2020")]);
}

#[test]
fn seasons_halves_in_brackets_and_marks_inside() {
    check("Persiba memulai Liga 1 2022/2023 di kandang.", &[("2022/2023", "2022/2023")]);
    check("Juara Liga Ombak 2021-22 tampil.", &[("2021-22", "2021/2022")]);
    check("Kode pos 2022/2024 berlaku, model 2021/2022 dijual.", &[]);
    check("Inflasi (Januari-Juni) 2018 naik.", &[("Januari-Juni) 2018", "2018-01/2018-06")]);
    check("Hingga hari ini (21/1/2019,Red) ada 12 kasus.", &[("hari ini (21/1/2019", "2019-01-21")]);
    check("Gempa terjadi 09-Jan-23 19:26:31 WIB.", &[("09-Jan-23", "2023-01-09")]);
    check(
        "Gempa terjadi Senin malam waktu setempat (20/10/2025).",
        &[("Senin malam waktu setempat (20/10/2025)", "2025-10-20")],
    );
}

#[test]
fn a_year_written_once_is_that_of_all() {
    check("Sejak Januari hingga Mei 2017 laku.", &[("Januari", "2017-01"), ("Mei 2017", "2017-05")]);
    check(
        "Pameran digelar 30 Desember sampai 2 Januari 2018.",
        &[("30 Desember", "2017-12-30"), ("2 Januari 2018", "2018-01-02")],
    );
    check(
        "Rapat pada 20 September (2018) dan Mei (2019).",
        &[("20 September (2018)", "2018-09-20"), ("Mei (2019)", "2019-05")],
    );
    check("Laut itu muncul miliaran tahun yang lalu.", &[]);
    check(
        "Lomba digelar tanggal 23, 27, 28 dan 30 Juni 2025.",
        &[("23, 27, 28 dan 30 Juni 2025", "2025-06-23/2025-06-30")],
    );
    check("Ikan naik 4, 5 persen pada 3 Juni 2025.", &[("3 Juni 2025", "2025-06-03")]);
    for line in ["Periode September 2022-Maret 2023 naik.", "Periode September 2022 – Maret 2023 naik."] {
        let found = dates(&[line], None);
        assert_eq!(found.len(), 1, "{line}");
        assert_eq!(found[0].1.as_deref(), Some("2022-09/2023-03"), "{line}");
    }
    check("Laba Q1 2024 naik.", &[("2024", "2024")]);
    check("Ia direktur periode Januari 2013-2018.", &[("Januari 2013-2018", "2013-01/2018")]);
    check("Harga kemaren naik.", &[("kemaren", "2025-10-21")]);
}

#[test]
fn days_that_come_back_are_no_dates() {
    check("Kelas itu dibuka setiap Senin, Rabu dan Sabtu.", &[]);
    check("Loket buka Senin-Jumat.", &[]);
    check("Rapat digelar Senin dan Selasa.", &[("Senin", "2025-10-20"), ("Selasa", "2025-10-21")]);
}

#[test]
fn file_numbers_laws_and_asteroids() {
    check("Sprindik nomor Dik-113/01/10/2017 terbit.", &[]);
    check("Hal itu diatur UU No. 20 Tahun 2001.", &[]);
    check("Pada 2003 YT1 melintas, sejak 2003 YT1 diamati.", &[]);
    check("Peristiwa itu pada tanggal 8 atau 9 Januari 2020.", &[("8 atau 9 Januari 2020", "2020-01-08/2020-01-09")]);
}

#[test]
fn days_ahead_and_stretches() {
    check("Jendela itu ditutup dua pekan lagi.", &[("dua pekan lagi", "2025-W45")]);
    check("Ia dirawat selama tiga hari lagi, seminggu kemarin ia sibuk.", &[]);
}
