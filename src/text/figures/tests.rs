//! One test for each way in which news write a figure.

use super::find;
use super::number::decimal;
use crate::text::Text;
use crate::text::testing::blocks;

#[test]
fn decimals_are_exact() {
    assert_eq!(decimal("139.67", 12), Some(139.67e12));
    assert_eq!(decimal("0.1", 0), Some(0.1));
    assert_eq!(decimal("16250000", 0), Some(16_250_000.0));
    assert_eq!(decimal("1.2.3", 0), None);
}

fn figures(line: &str) -> Vec<(String, Option<f64>, String)> {
    let blocks = blocks(&[line]);
    let text = Text::read(&blocks);
    find(&text).into_iter().map(|f| (text.slice(f.span).to_owned(), f.value, f.unit)).collect()
}

fn check(line: &str, wanted: &[(&str, Option<f64>, &str)]) {
    let found = figures(line);
    let found: Vec<(&str, Option<f64>, &str)> = found.iter().map(|(t, v, u)| (t.as_str(), *v, u.as_str())).collect();
    assert_eq!(found, wanted, "{line}");
}

#[test]
fn rupiah_with_and_without_space_scale_and_stops() {
    check("Nilainya Rp 2,5 triliun.", &[("Rp 2,5 triliun", Some(2.5e12), "IDR")]);
    check(
        "Harganya Rp1.500.000 dan Rp25 ribu.",
        &[("Rp1.500.000", Some(1.5e6), "IDR"), ("Rp25 ribu", Some(25e3), "IDR")],
    );
    check("Korupsi Rp900 M, denda Rp. 10 juta.", &[("Rp900 M", Some(9e11), "IDR"), ("Rp. 10 juta", Some(1e7), "IDR")]);
}

#[test]
fn foreign_money() {
    check(
        "Utang US$3,5 miliar atau 47,1 miliar dollar AS.",
        &[("US$3,5 miliar", Some(3.5e9), "USD"), ("47,1 miliar dollar AS", Some(47.1e9), "USD")],
    );
    check(
        "Tiket 20 dolar Singapura dan €50.",
        &[("20 dolar Singapura", Some(20.0), "SGD"), ("€50", Some(50.0), "EUR")],
    );
}

#[test]
fn shares_and_ranges_of_them() {
    check("Naik 53,4 persen, lalu 2%.", &[("53,4 persen", Some(53.4), "%"), ("2%", Some(2.0), "%")]);
    check("Bunga di level 4,25-4,50%.", &[("4,25-4,50%", None, "%")]);
}

#[test]
fn counts_of_people_and_things() {
    check(
        "Ada 60.650 kasus dan 2,4 juta orang, tiga korban.",
        &[
            ("60.650 kasus", Some(60_650.0), "kasus"),
            ("2,4 juta orang", Some(2.4e6), "orang"),
            ("tiga korban", Some(3.0), "korban"),
        ],
    );
}

#[test]
fn scores_only_in_matches() {
    check("Persikota menang 2-0 atas tamunya.", &[("2-0", None, "skor")]);
    check("Rapat pukul 9-10 pada 29-30 Agustus 2025.", &[]);
}

#[test]
fn odd_numbers_do_not_break_it() {
    assert!(figures("Rp, Rp . $ 9.9.9.9 ٣ US$").is_empty());
    check("Pasal 5 ayat 1, 1x24 jam.", &[]);
}

#[test]
fn ranges_have_no_single_value() {
    check("Harganya Rp2-3 juta.", &[("Rp2-3 juta", None, "IDR")]);
    check("Air setinggi 50 hingga 60 cm.", &[("50 hingga 60 cm", None, "cm")]);
    check("Suap Rp 300-350 juta per orang.", &[("Rp 300-350 juta", None, "IDR")]);
}

#[test]
fn earthquakes_temperatures_speeds_and_multiples() {
    check(
        "Gempa magnitudo 6,1 lalu M 5,3.",
        &[("magnitudo 6,1", Some(6.1), "magnitudo"), ("M 5,3", Some(5.3), "magnitudo")],
    );
    check(
        "Gempa Magnitudo (M) 6,7 dan M4,9.",
        &[("Magnitudo (M) 6,7", Some(6.7), "magnitudo"), ("M4,9", Some(4.9), "magnitudo")],
    );
    check(
        "Gempa 5,4 SR dan 6 skala richter.",
        &[("5,4 SR", Some(5.4), "magnitudo"), ("6 skala richter", Some(6.0), "magnitudo")],
    );
    check(
        "Suhu 33 derajat Celsius atau 31,5°C.",
        &[("33 derajat Celsius", Some(33.0), "°C"), ("31,5°C", Some(31.5), "°C")],
    );
    check("Angin 120 km/jam sejauh 15 km.", &[("120 km/jam", Some(120.0), "km/jam"), ("15 km", Some(15.0), "km")]);
    check(
        "Naik tiga kali lipat, bunga turun 25 bps.",
        &[("tiga kali lipat", Some(3.0), "kali"), ("25 bps", Some(25.0), "bps")],
    );
}

#[test]
fn numbers_in_words() {
    check(
        "Dua belas orang dan tiga puluh dua siswa, lima puluh warga.",
        &[
            ("Dua belas orang", Some(12.0), "orang"),
            ("tiga puluh dua siswa", Some(32.0), "siswa"),
            ("lima puluh warga", Some(50.0), "warga"),
        ],
    );
    check("Salah satu korban dan dua rumah makan itu, tiga anak usaha, 4 anak perusahaan.", &[]);
}

#[test]
fn whatever_a_larger_number_counts() {
    check(
        "Sebanyak 2.591 netter membagikan 70.000 jurnal dari 10 pemain dan 12 rumah sakit.",
        &[
            ("2.591 netter", Some(2591.0), "netter"),
            ("70.000 jurnal", Some(70_000.0), "jurnal"),
            ("10 pemain", Some(10.0), "pemain"),
            ("12 rumah sakit", Some(12.0), "rumah sakit"),
        ],
    );
    check(
        "Ada dua sepeda motor, 40 kepala keluarga dan empat rumah di gempa magnitudo M4,8.",
        &[
            ("dua sepeda motor", Some(2.0), "sepeda motor"),
            ("40 kepala keluarga", Some(40.0), "kepala keluarga"),
            ("empat rumah", Some(4.0), "rumah"),
            ("magnitudo M4,8", Some(4.8), "magnitudo"),
        ],
    );
    check("Boeing 737 jatuh pada 2019 lalu, pasal 27 ayat 3, usia 14 tahun, nomor 12 urut, 30 menit.", &[]);
}

#[test]
fn below_nothing_and_about() {
    check(
        "Ekonomi minus 5,3 persen, ekspor tumbuh -2,07% dan suhu (-4 derajat Celsius).",
        &[
            ("minus 5,3 persen", Some(-5.3), "%"),
            ("-2,07%", Some(-2.07), "%"),
            ("-4 derajat Celsius", Some(-4.0), "°C"),
        ],
    );
    check(
        "Bunga 4 -5 persen, inflasi plus minus 1 persen.",
        &[("4 -5 persen", None, "%"), ("1 persen", Some(1.0), "%")],
    );
    check("Gempa magnitudo di atas 5,0.", &[("magnitudo di atas 5,0", Some(5.0), "magnitudo")]);
}

#[test]
fn laws_ages_telephones_and_minutes_are_no_figures() {
    check("Pasal 340 KUHP, usia 14 tahun, menit ke-61, telepon 0811 9787 670, M 6 dan Liga 1.", &[]);
}

#[test]
fn scales_in_words_and_measures_of_area() {
    check(
        "Sekitar dua juta warga dan lima belas ribu personel datang ke lahan 2.500 meter persegi.",
        &[
            ("dua juta warga", Some(2e6), "warga"),
            ("lima belas ribu personel", Some(15e3), "personel"),
            ("2.500 meter persegi", Some(2500.0), "meter persegi"),
        ],
    );
    check("Ada seratus dua puluh orang dan dua ribu lima ratus rumah.", &[]);
}

#[test]
fn round_amounts_and_thousands_in_english() {
    check(
        "Harganya Rp 50 ribuan, Rp2,7 jutaan atau Rp3 juta-an.",
        &[("Rp 50 ribuan", Some(50e3), "IDR"), ("Rp2,7 jutaan", Some(2.7e6), "IDR"), ("Rp3 juta-an", Some(3e6), "IDR")],
    );
    check(
        "Nilainya US$ 5,503, €0,125 dan Rp 1,250 miliar.",
        &[("US$ 5,503", Some(5503.0), "USD"), ("€0,125", Some(0.125), "EUR"), ("Rp 1,250 miliar", Some(1.25e9), "IDR")],
    );
}

#[test]
fn points_of_shares_and_numbers_of_units() {
    check("Angka itu naik 0,03 persen poin.", &[("0,03 persen poin", Some(0.03), "poin persen")]);
    check("Markas Kodim 0621 Kabupaten Ombak, 12 padahal 20 turun.", &[]);
    check("Harga naik 84 sen.", &[("84 sen", Some(84.0), "sen")]);
}
