//! Years and months that stand alone: "pada 2014 silam", "tahun 2018-2022", "akhir Mei". A bare number of four digits is a year
//! only where the words around it say so ("Windows 2000", "2000 orang" and "Pemilu 2024" are none).

use super::super::words::{WordSet, listed};
use super::super::{Span, Text};
use super::cursor::Cursor;
use super::found::{Found, Partial, When};

/// Words before a year or month that stands alone.
static BEFORE: WordSet = WordSet::new(
    "pada sejak tahun di hingga sampai dari sebelum setelah awal akhir pertengahan antara per medio periode musim \
    sepanjang selama era masa menjelang jelang mulai menuju bulan ke tengah anggaran untuk dalam penghujung pasca \
    usai kuartal semester triwulan tahun-tahun",
);
/// Words after a year or month that place it in time.
const AFTER: &str = "silam lalu mendatang nanti kemarin depan ini berjalan";
/// Things that a number of four digits may count, and eras that are not ours.
static COUNTED: WordSet = WordSet::new(
    "orang meter kilometer km mdpl unit ton kg rupiah dolar dollar personel warga kasus kali ribu juta persen buah \
    hektare watt cc mah hijriah h saka saat peserta pelari mg gram kalori kkal ml liter gb mb piksel kata halaman \
    kursi rpm jam hari tahun mil poin volt",
);
/// Words after which four digits are a number or a name, and a month is a person.
static NOT_BEFORE: WordSet = WordSet::new(
    "nomor no kode seri tipe model pasal ayat hanya sebanyak sekitar mencapai total seharga lebih kurang \
    hampir pukul buku film novel lagu album berjudul bertajuk senilai sebesar setinggi sejauh nilai harga angka nama kata ujar \
    tutur ucap ungkap jelas menurut bersama dengan oleh kepada dan si sang bernama istri suami anak versi gedung kamar pt serentak",
);
/// People who serve for a range of years.
const SERVING: &str = "anggota ketua pimpinan pengurus presiden menteri gubernur bupati walikota wali komisioner direktur dirut \
    mantan wakil sekjen rektor kapolri panglima hakim jabatan";
/// Parts of a year that carry a number: "kuartal III 2025".
const QUARTERS: &str = "kuartal triwulan semester caturwulan";

/// The words around a number or month.
#[derive(Debug, Clone, Copy)]
pub(super) struct Around<'a> {
    /// The tokens before, the nearest first; empty at the start of the block.
    pub(super) before: [&'a str; 4],
    /// The token after.
    pub(super) after: &'a str,
    /// Only "dan", a comma or a word of range stands between this and a year just found.
    pub(super) continues: bool,
}

/// A year, a range of years or a decade at `start`.
pub(super) fn find(text: &str, start: usize, around: &Around) -> Option<Found> {
    let mut c = Cursor::new(text, start);
    if let Some(end) = decade(c, around) {
        return Some(Found { end, when: When::Unknown { relative: false } });
    }
    let from = c.year()?;
    let to = c.then(|c| {
        c.spaces().eat(&['-', '–', '—', '/'])?;
        c.then(|c| c.year().filter(|year| *year >= from)).or_else(|| next_year(c, from))
    });
    let after = Cursor::new(text, c.at).spaces().word().unwrap_or("");
    // "2003 YT1" is an asteroid.
    let named = after.len() <= 2
        && after.bytes().all(|c| c.is_ascii_uppercase())
        && around.after.ends_with(|c: char| c.is_ascii_digit());
    if named || (to.is_none() && c.rest().starts_with(['-', '–', '/', '%']) && !is_paired(c)) || COUNTED.has(after) {
        return None;
    }
    let [previous, second, third, fourth] = around.before;
    // "Nomor 31 Tahun 1999", "No. 20 Tahun 2001"
    let law = previous.eq_ignore_ascii_case("tahun")
        && (is_number_word(third) || is_number_word(second) || (third == "." && is_number_word(fourth)));
    let cue = BEFORE.has(previous);
    let quarter = listed(QUARTERS, second) && previous.len() <= 3
        || previous == "/" && listed(QUARTERS, third)
        || listed("Q1 Q2 Q3 Q4", previous);
    let bracket = previous == "(" && (c.rest().starts_with([')', ',']) || after == "dan");
    let common = previous.starts_with(char::is_lowercase);
    let recent = (1900..=2049).contains(&from) && !NOT_BEFORE.has(previous) && !NOT_BEFORE.has(second);
    let told = common && (listed(AFTER, after) || recent || (previous == "buku" && second == "tahun"));
    // "anggota DPRD Solo 2014-2019"
    let served = to.is_some_and(|to| to > from) && around.before.iter().any(|word| listed(SERVING, word));
    // "Liga 1 2022/2023"
    let season = to == Some(from + 1) && recent;
    if law || !(cue || quarter || bracket || told || served || season || around.continues) {
        return None;
    }
    let year = |year| Partial::new(Some(year), None, None);
    (1800..=2100).contains(&from).then(|| Found::written(c.at, year(from), to.map(year), None))
}

/// "2019/1440 H": the year of another era goes with it.
fn is_paired(mut c: Cursor) -> bool {
    c.eat(&['/']).and_then(|_| c.number()).is_some_and(|(year, _)| (1300..1500).contains(&year))
        && c.one_of(&["h"]).is_some()
}

/// Bytes of a quarter's number that a hyphen joins to its year: "triwulan II-2018".
pub(super) fn after_quarter(word: &str, previous: &str) -> usize {
    let year = word.rsplit_once('-').filter(|(number, _)| number.len() <= 3 && listed(QUARTERS, previous));
    year.map_or(0, |(number, _)| number.len() + 1)
}

/// "Januari hingga Mei 2017", "30 Desember dan 2 Januari 2018": a year written once, behind the last, is that of all; a later
/// month before it is of the year before.
pub(super) fn share(text: &Text, found: &mut [(Span, Found)]) {
    const JOINED: [&str; 9] = ["hingga", "sampai", "sampai dengan", "s/d", "s.d.", "dan", ",", "-", "–"];
    for at in (1..found.len()).rev() {
        let (span, next) = found[at];
        let (before, first) = &mut found[at - 1];
        let between =
            text.passages[span.block].block.text.get(before.end..span.start).filter(|_| before.block == span.block);
        let joined = between.is_some_and(|between| JOINED.contains(&between.trim()));
        let (When::Written { from, to: None, .. }, When::Written { from: last, to: None, .. }) =
            (&mut first.when, next.when)
        else {
            continue;
        };
        if let (true, None, Some(month), Some(year)) = (joined, from.year, from.month, last.year)
            && from.day.is_some() == last.day.is_some()
        {
            from.year = Some(year - i32::from(last.month.is_some_and(|last| month > last)));
        }
    }
}

/// The second half of a season: "2018/19".
fn next_year(c: &mut Cursor, from: i32) -> Option<i32> {
    c.then(|c| {
        let (short, digits) = c.number()?;
        let follows = digits == 2 && i32::try_from(short).is_ok_and(|short| short == (from + 1) % 100);
        (follows && !c.rest().starts_with(|next: char| next.is_alphanumeric() || next == '/')).then_some(from + 1)
    })
}

/// "1990-an", "2000an", and "tahun 90-an".
fn decade(mut c: Cursor, around: &Around) -> Option<usize> {
    let (_, digits) = c.number()?;
    c.eat(&['-']);
    let word = c.word()?;
    let told = digits == 4 || (digits == 2 && listed("tahun era dekade", around.before[0]));
    (told && matches!(word, "an" | "an,")).then_some(c.at)
}

/// Whether a month without day and year is meant as one: the names are also people's and places'.
pub(super) fn is_month(around: &Around) -> bool {
    let previous = around.before[0];
    let common = previous.starts_with(char::is_lowercase) && !NOT_BEFORE.has(previous);
    let alone = !around.after.starts_with(char::is_uppercase);
    BEFORE.has(previous)
        || previous == "sekitar"
        || listed(AFTER, around.after)
        || around.continues
        || (common && alone)
}

fn is_number_word(word: &str) -> bool {
    listed("nomor no no.", word)
}
