//! Amounts of money, shares, counts and scores, with the value brought to one scale.
//!
//! Indonesian writes a comma before decimals and a stop between thousands; scales are words ("2,5 triliun") or, in headlines,
//! letters ("Rp900 M"). A number in a date is no figure.

use super::words::{WordSet, listed};
use super::{Passage, Span, Text};

/// A figure; `value` and `unit` as in [`crate::report::Figure`]: none for a score or a range.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs, reason = "as in the report")]
pub struct Figure {
    pub span: Span,
    pub value: Option<f64>,
    pub unit: String,
}

/// Signs and codes before an amount, and the ISO 4217 code they stand for; a longer one before one that it begins with.
const SIGNS: [(&str, &str); 16] = [
    ("Rp", "IDR"),
    ("IDR", "IDR"),
    ("US$", "USD"),
    ("USD", "USD"),
    ("SGD", "SGD"),
    ("S$", "SGD"),
    ("A$", "AUD"),
    ("EUR", "EUR"),
    ("GBP", "GBP"),
    ("JPY", "JPY"),
    ("MYR", "MYR"),
    ("RM", "MYR"),
    ("$", "USD"),
    ("€", "EUR"),
    ("£", "GBP"),
    ("¥", "JPY"),
];
/// Names of currencies after an amount; the country after "dolar" is read apart.
const CURRENCIES: [(&str, &str); 17] = [
    ("rupiah", "IDR"),
    ("dolar", "USD"),
    ("dollar", "USD"),
    ("euro", "EUR"),
    ("poundsterling", "GBP"),
    ("pound", "GBP"),
    ("pounds", "GBP"),
    ("paun", "GBP"),
    ("yen", "JPY"),
    ("yuan", "CNY"),
    ("won", "KRW"),
    ("ringgit", "MYR"),
    ("riyal", "SAR"),
    ("real", "SAR"),
    ("baht", "THB"),
    ("rupee", "INR"),
    ("rubel", "RUB"),
];
/// Powers of ten that multiply the number before them; the short forms only in amounts of money.
const SCALES: [(&str, i32, bool); 13] = [
    ("ratus", 2, false),
    ("ribu", 3, false),
    ("juta", 6, false),
    ("miliar", 9, false),
    ("milyar", 9, false),
    ("triliun", 12, false),
    ("trilyun", 12, false),
    ("rb", 3, true),
    ("jt", 6, true),
    ("m", 9, true),
    ("t", 12, true),
    ("juta-an", 6, true),
    ("bn", 9, true),
];
/// Numbers in words that count people and things.
const NUMBERS: [&str; 11] =
    ["satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"];
/// What is counted or measured.
static UNITS: WordSet = WordSet::new(
    "orang warga jiwa korban kasus unit ton kg kilogram gram km kilometer meter mdpl hektare hektar ha liter barel pasien \
     personel penumpang peserta rumah desa kecamatan kabupaten kota provinsi negara gol poin kursi suara pemilih mahasiswa \
     siswa guru pekerja karyawan buruh pengungsi tersangka saksi terdakwa kendaraan mobil motor kapal pesawat bangunan \
     sekolah perusahaan pengguna pelanggan pengunjung wisatawan penonton ekor butir dosis lembar saham medali emas set \
     kilo kuintal megawatt watt volt cm sentimeter meter titik kepala kk anggota prajurit polisi jemaah jamaah kios toko \
     spesies pohon bibit batang paket kali nyawa tentara warganet pengikut pelamar calon akun",
);
/// Words near a pair of numbers that make it a score.
static SCORING: WordSet = WordSet::new(
    "skor menang kalah imbang unggul telak takluk ditaklukkan mengalahkan menaklukkan kemenangan kekalahan agregat berakhir \
     laga pertandingan gol menekuk melibas membantai bermain menjadi kedudukan membekuk memimpin tertinggal ditahan dibekuk \
     mengungguli hasil dikalahkan menundukkan game",
);
/// How many words before a score tell that it is one.
const SCORE_REACH: usize = 7;

/// Finds the figures of a text, in order.
#[must_use]
pub fn find(text: &Text) -> Vec<Figure> {
    let mut figures: Vec<Figure> = Vec::new();
    for (block, passage) in text.passages.iter().enumerate() {
        let mut free = 0;
        for (index, token) in passage.tokens.iter().enumerate() {
            if token.start < free {
                continue;
            }
            if let Some((end, value, unit)) = figure(passage, index) {
                free = end;
                figures.push(Figure { span: Span { block, start: token.start, end }, value, unit });
            }
        }
    }
    figures
}

fn figure(passage: &Passage, index: usize) -> Option<(usize, Option<f64>, String)> {
    let text = &passage.block.text;
    let token = passage.tokens.get(index)?;
    let rest = text.get(token.start..)?;
    let first = rest.chars().next()?;
    if !first.is_ascii_digit() && !first.is_ascii_uppercase() && !"$€£¥".contains(first) {
        return counted_in_words(passage, index);
    }
    if let Some((sign, code)) = SIGNS.iter().find(|(sign, _)| rest.starts_with(sign)) {
        let mut at = token.start + sign.len();
        at += usize::from(text[at..].starts_with('.'));
        let (end, value) = amount(text, skip_spaces(text, at), true)?;
        return Some((end, value, (*code).to_owned()));
    }
    if !first.is_ascii_digit() {
        return counted_in_words(passage, index);
    }
    if let Some(end) = score(passage, index) {
        return Some((end, None, "skor".to_owned()));
    }
    let (end, value) = amount(text, token.start, false)?;
    let (unit, unit_end) = unit(text, end)?;
    Some((unit_end, value, unit))
}

/// A number, or a range of two, with its scale.
fn amount(text: &str, at: usize, money: bool) -> Option<(usize, Option<f64>)> {
    let (mut end, plain) = number(text, at)?;
    let (mut range, mut exponent) = (false, 0);
    let after = text[end..].trim_start_matches(' ');
    if let Some(second) = after.strip_prefix(['-', '–']) {
        let second = text.len() - second.len();
        if let Some((stop, _)) = number(text, skip_spaces(text, second)) {
            (end, range) = (stop, true);
        }
    }
    while let Some((stop, factor)) = scale(text, end, money) {
        exponent += factor;
        end = stop;
    }
    // Read as one decimal, so that 139,67 triliun is exactly 139.67e12.
    let value = decimal(&plain, exponent).filter(|value| *value <= MOST)?;
    Some((end, (!range).then_some(value)))
}

/// Largest value of a figure.
const MOST: f64 = 1e18;

/// A decimal times a power of ten; exact where a float can be, up to fifteen digits.
fn decimal(plain: &str, exponent: i32) -> Option<f64> {
    let (whole, decimals) = plain.split_once('.').unwrap_or((plain, ""));
    let mut digits = whole.chars().chain(decimals.chars()).map(|c| c.to_digit(10));
    let all = digits.try_fold(0.0, |value, digit| Some(value * 10.0 + f64::from(digit?)))?;
    let shift = exponent - i32::try_from(decimals.len()).ok()?;
    let power = 10_f64.powi(shift.abs());
    Some(if shift < 0 { all / power } else { all * power })
}

/// Digits with stops between thousands and a comma before decimals, as a plain decimal, and the byte after them.
fn number(text: &str, at: usize) -> Option<(usize, String)> {
    let rest = text.get(at..)?;
    let length = rest.bytes().take_while(|c| c.is_ascii_digit() || matches!(c, b'.' | b',')).count();
    let digits = rest[..length].trim_end_matches(['.', ',']);
    if !digits.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let thousands = |part: &str| part.len() == 3;
    let groups: Vec<&str> = digits.split('.').collect();
    let plain = if let Some((whole, decimals)) = digits.split_once(',') {
        // "16,250,000" is written the English way.
        if decimals.contains(',') { digits.replace(',', "") } else { format!("{}.{decimals}", whole.replace('.', "")) }
    } else if groups[1..].iter().all(|group| thousands(group)) {
        groups.concat()
    } else {
        digits.to_owned()
    };
    Some((at + digits.len(), plain))
}

fn scale(text: &str, at: usize, money: bool) -> Option<(usize, i32)> {
    let start = skip_spaces(text, at);
    let word = word(text, start);
    let (_, factor, _) = SCALES.iter().find(|(name, _, short)| (money || !short) && name.eq_ignore_ascii_case(word))?;
    Some((start + word.len(), *factor))
}

/// What a number is of: per cent, a currency or a counted thing.
fn unit(text: &str, at: usize) -> Option<(String, usize)> {
    let start = skip_spaces(text, at);
    if text[start..].starts_with('%') {
        return Some(("%".to_owned(), start + 1));
    }
    let name = word(text, start);
    let end = start + name.len();
    let lower = name.to_ascii_lowercase();
    if lower == "persen" {
        return Some(("%".to_owned(), end));
    }
    if let Some((_, code)) = CURRENCIES.iter().find(|(currency, _)| *currency == lower) {
        let next = skip_spaces(text, end);
        let country = word(text, next);
        let foreign = match country {
            "AS" | "Amerika" => Some("USD"),
            "Singapura" => Some("SGD"),
            "Australia" => Some("AUD"),
            "Hong" => Some("HKD"),
            _ => None,
        };
        let (code, end) = foreign.filter(|_| *code == "USD").map_or((*code, end), |code| (code, next + country.len()));
        return Some((code.to_owned(), end));
    }
    UNITS.has(&lower).then_some((lower, end))
}

/// "tiga orang", "sepuluh rumah".
fn counted_in_words(passage: &Passage, index: usize) -> Option<(usize, Option<f64>, String)> {
    let token = passage.tokens.get(index)?;
    let count = passage.word(token).to_ascii_lowercase();
    let at = NUMBERS.iter().position(|number| *number == count)?;
    let next = passage.tokens.get(index + 1)?;
    let thing = passage.word(next);
    // "salah satu korban" is no count.
    let one_of = index.checked_sub(1).is_some_and(|before| {
        passage.tokens.get(before).is_some_and(|token| passage.word(token).eq_ignore_ascii_case("salah"))
    });
    let person =
        !one_of && listed("orang warga korban jiwa penumpang tersangka pekerja anggota pasien siswa saksi", thing);
    let value = u32::try_from(at + 1).ok().map(f64::from);
    (person && thing.starts_with(char::is_lowercase)).then(|| (next.end, value, thing.to_owned()))
}

/// "2-0" or "21-19" where the words before speak of a match.
fn score(passage: &Passage, index: usize) -> Option<usize> {
    let token = passage.tokens.get(index)?;
    let (home, away) = passage.word(token).split_once('-')?;
    let points = |side: &str| (1..=3).contains(&side.len()) && side.bytes().all(|c| c.is_ascii_digit());
    let before = passage.tokens.get(index.saturating_sub(SCORE_REACH)..index)?;
    let told = before.iter().any(|token| SCORING.has(passage.word(token)));
    (points(home) && points(away) && told && unit(&passage.block.text, token.end).is_none()).then_some(token.end)
}

fn skip_spaces(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or("");
    at + rest.len() - rest.trim_start_matches([' ', '\u{a0}']).len()
}

fn word(text: &str, at: usize) -> &str {
    let rest = text.get(at..).unwrap_or("");
    let end = rest.find(|c: char| !c.is_alphanumeric() && c != '-').unwrap_or(rest.len());
    &rest[..end]
}

#[cfg(test)]
mod tests {
    use super::*;
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
        let found: Vec<(&str, Option<f64>, &str)> =
            found.iter().map(|(t, v, u)| (t.as_str(), *v, u.as_str())).collect();
        assert_eq!(found, wanted, "{line}");
    }

    #[test]
    fn rupiah_with_and_without_space_scale_and_stops() {
        check("Nilainya Rp 2,5 triliun.", &[("Rp 2,5 triliun", Some(2.5e12), "IDR")]);
        check(
            "Harganya Rp1.500.000 dan Rp25 ribu.",
            &[("Rp1.500.000", Some(1.5e6), "IDR"), ("Rp25 ribu", Some(25e3), "IDR")],
        );
        check(
            "Korupsi Rp900 M, denda Rp. 10 juta.",
            &[("Rp900 M", Some(9e11), "IDR"), ("Rp. 10 juta", Some(1e7), "IDR")],
        );
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
}
