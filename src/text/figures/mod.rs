//! Amounts of money, shares, counts and scores, with the value brought to one scale.
//!
//! Indonesian writes a comma before decimals and a stop between thousands; scales are words ("2,5 triliun") or, in headlines,
//! letters ("Rp900 M"). A number in a date is no figure.

mod number;
mod unit;

use super::words::{WordSet, listed};
use super::{Passage, Span, Text};
use number::{amount, decimal, in_words, number, scale, skip_spaces};
use unit::{MAGNITUDE, SIGNS, counted, unit};

/// A figure; `value` and `unit` as in [`crate::report::Figure`]: none for a score or a range.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs, reason = "as in the report")]
pub struct Figure {
    pub span: Span,
    pub value: Option<f64>,
    pub unit: String,
}

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
    if let Some((end, value)) = matches!(first, 'M' | 'm' | 'b').then(|| magnitude(text, token.start)).flatten() {
        return Some((end, Some(value), MAGNITUDE.to_owned()));
    }
    if let Some((end, value, unit)) = negative(passage, index) {
        return Some((end, Some(-value), unit));
    }
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
    let number = rest.get(..end - token.start)?;
    // "Kodim 0621 Kabupaten Ombak"
    if number.starts_with('0') && number.as_bytes().get(1).is_some_and(u8::is_ascii_digit) {
        return None;
    }
    let before =
        index.checked_sub(1).and_then(|before| passage.tokens.get(before)).map_or("", |token| passage.word(token));
    let (unit, unit_end) = unit(text, end).or_else(|| counted(text, number, end, before))?;
    (!is_compound(text, &unit, unit_end)).then_some((unit_end, value, unit))
}

/// "minus 5,3 persen", "-2,07%": what falls below nothing; no range.
fn negative(passage: &Passage, index: usize) -> Option<(usize, f64, String)> {
    let text = &passage.block.text;
    let token = passage.tokens.get(index)?;
    let sign = matches!(passage.word(token), "-" | "−") && text[..token.start].ends_with([' ', '(']);
    let before = index.checked_sub(1).and_then(|before| passage.tokens.get(before));
    let before = before.map_or("", |token| passage.word(token));
    let ranged = before.starts_with(|c: char| c.is_ascii_digit()) || before == "plus";
    let at = match passage.word(token) {
        "minus" if !ranged => skip_spaces(text, token.end),
        _ if sign && !ranged => token.end,
        _ => return None,
    };
    let (end, value) = amount(text, at, false)?;
    let (unit, end) = unit(text, end).filter(|(unit, _)| matches!(unit.as_str(), "%" | "°C"))?;
    Some((end, value?, unit))
}

/// "tiga orang", "dua belas rumah", "dua juta warga", "dua kali lipat".
fn counted_in_words(passage: &Passage, index: usize) -> Option<(usize, Option<f64>, String)> {
    const COUNTED: &str = "orang warga korban jiwa penumpang tersangka pekerja anggota pasien siswa saksi anak bayi balita \
        perempuan wanita pria pelajar santri pelaku relawan petugas polisi prajurit wni jenazah mahasiswa remaja terdakwa anak-anak \
        kasus rumah mobil motor sepeda kendaraan kapal bangunan personel nelayan pemain karyawan sopir atlet tahanan tentara peserta \
        pejabat desa kelurahan kecamatan kabupaten";
    /// Words that a longer number goes on after: the rest of "seratus dua puluh orang" is none of its own.
    const LONGER: &str = "seratus seribu sejuta ratus ribu juta miliar triliun puluh koma";
    let text = &passage.block.text;
    let token = passage.tokens.get(index)?;
    let (mut end, value) = in_words(text, token.start)?;
    let mut exponent = 0;
    while let Some((stop, power)) = scale(text, end, false) {
        (end, exponent) = (stop, exponent + power);
    }
    let value = decimal(&value.to_string(), exponent)?;
    let start = skip_spaces(text, end);
    let thing = number::word(text, start);
    if text[start..].starts_with("kali lipat") {
        return Some((start + "kali lipat".len(), Some(value), "kali".to_owned()));
    }
    // "salah satu korban" is no count.
    let before = index.checked_sub(1).and_then(|before| passage.tokens.get(before));
    let before = before.map_or("", |token| passage.word(token));
    let one_of = before.eq_ignore_ascii_case("salah") || listed(LONGER, before);
    let counts = listed(COUNTED, thing) && thing.starts_with(char::is_lowercase);
    let compound = is_compound(text, thing, start + thing.len());
    let (unit, end) = unit(text, end).unwrap_or_else(|| (thing.to_owned(), start + thing.len()));
    (counts && !one_of && !compound).then_some((end, Some(value), unit))
}

/// "tiga anak usaha" are no children, "dua rumah makan" no houses.
fn is_compound(text: &str, unit: &str, end: usize) -> bool {
    let next = number::word(text, skip_spaces(text, end));
    match unit {
        "anak" => listed("usaha perusahaan buah asuh tangga panah sungai", next),
        "rumah" => listed("makan sakit tangga ibadah produksi susun toko dinas", next),
        _ => false,
    }
}

/// "magnitudo 6,1", "M 6,1", "Magnitudo (M) 6,1", "magnitudo M6,1", "M6,1".
fn magnitude(text: &str, start: usize) -> Option<(usize, f64)> {
    const STRONGEST: f64 = 10.0;
    let name = number::word(text, start);
    let named = ["magnitudo", "bermagnitudo"].iter().any(|word| word.eq_ignore_ascii_case(name));
    let glued = name.strip_prefix('M').is_some_and(|rest| rest.bytes().all(|c| c.is_ascii_digit()));
    if !named && !glued {
        return None;
    }
    let after = start + if named { name.len() } else { 1 };
    let next = skip_spaces(text, after);
    let about = ["di atas", "di bawah", "sekitar"].into_iter().find(|word| named && text[next..].starts_with(word));
    let next = about.map_or(next, |word| skip_spaces(text, next + word.len()));
    let sign = ["(M)", "M"].into_iter().find(|sign| named && text[next..].starts_with(sign));
    let next = sign.map_or(next, |sign| skip_spaces(text, next + sign.len()));
    let (end, plain) = number(text, next)?;
    let value = decimal(&plain, 0).filter(|value| *value < STRONGEST)?;
    // "M 6" may be anything.
    (named || plain.contains('.')).then_some((end, value))
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

#[cfg(test)]
mod tests;
