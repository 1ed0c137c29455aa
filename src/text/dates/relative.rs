//! Days named from the day of writing: "hari ini", "kemarin (12/7)", "pekan lalu", "dua hari sebelumnya".

use super::super::words::{WordSet, listed};
use super::absolute;
use super::cursor::Cursor;
use super::found::{Direction, Found, When};

/// Numbers written out, from one.
const NUMBERS: &[&str] =
    &["satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas", "belasan"];

/// Most years back that a count of them still tells the year.
const LONGEST_AGO: i64 = 20;

#[derive(Clone, Copy, PartialEq)]
enum Unit {
    Day,
    Week,
    Month,
    Year,
}

impl Unit {
    fn when(self, count: i64) -> When {
        match self {
            Unit::Day => When::Days(count),
            Unit::Week => When::Weeks(count),
            Unit::Month => When::Months(count),
            Unit::Year => When::Years(i32::try_from(count).unwrap_or(0)),
        }
    }
}

fn unit(word: &str) -> Option<Unit> {
    Some(match word {
        "hari" => Unit::Day,
        "pekan" | "minggu" => Unit::Week,
        "bulan" => Unit::Month,
        "tahun" => Unit::Year,
        _ => return None,
    })
}

/// Words that such a date begins with, numbers in figures aside.
static FIRST: WordSet = WordSet::new(
    "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas sehari sepekan seminggu sebulan setahun semalam kemarin kemaren \
     besok esok lusa tadi malam pagi siang sore hari akhir pekan minggu bulan tahun",
);

/// A deictic day, week, month or year at `start`; `previous` is the word before it.
pub(super) fn find(text: &str, start: usize, previous: &str) -> Option<Found> {
    let mut c = Cursor::new(text, start);
    let mut first = c;
    if first.word().is_some_and(|word| !FIRST.has(word)) {
        return None;
    }
    let found = counted(&mut c, previous).or_else(|| named(&mut c, previous))?;
    // "kemarin (12/7/2021)", "hari ini (12/7)": the date in brackets says it better.
    let dated = c.then(|c| {
        absolute::skip_day_parts(c);
        c.spaces().eat(&['(', '['])?;
        let inner = absolute::bracketed(text, c.at)?;
        let closed = text[inner.end..].starts_with([')', ']']);
        Some(Found { end: inner.end + usize::from(closed), when: inner.when })
    });
    Some(dated.unwrap_or(Found { end: c.at, when: found }))
}

/// "dua hari lalu", "sepekan lalu", "3 tahun silam", "sehari sebelumnya", "dua pekan lagi".
fn counted(c: &mut Cursor, previous: &str) -> Option<When> {
    c.then(|c| {
        let (count, unit) = c.then(single).or_else(|| {
            let count = count(c)?;
            let word = c.spaces().word()?.to_ascii_lowercase();
            Some((count, unit(&word)?))
        })?;
        if unit == Unit::Day && c.one_of(&["sebelumnya", "sebelum"]).is_some_and(|word| word == "sebelumnya") {
            return Some(When::Unknown { relative: true });
        }
        c.one_of(&["yang"]);
        // "selama dua pekan lagi" is a stretch of time.
        let ahead = matches!(unit, Unit::Day | Unit::Week) && !listed("selama butuh tambahan waktu", previous);
        if ahead && c.one_of(&["lagi"]).is_some() {
            return Some(unit.when(count));
        }
        c.one_of(&["lalu", "silam"])?;
        // "lahir 29 tahun silam" is an age.
        (unit != Unit::Year || count <= LONGEST_AGO).then(|| unit.when(-count))
    })
}

/// "sehari", "seminggu": one of the unit in a word.
fn single(c: &mut Cursor) -> Option<(i64, Unit)> {
    let word = c.word()?.to_ascii_lowercase();
    Some((1, unit(word.strip_prefix("se")?)?))
}

fn count(c: &mut Cursor) -> Option<i64> {
    if let Some((value, digits)) = c.number() {
        return (digits <= 3).then_some(i64::from(value));
    }
    let word = c.word()?.to_ascii_lowercase();
    let at = NUMBERS[..11].iter().position(|number| *number == word)?;
    i64::try_from(at).ok().map(|at| at + 1)
}

/// "kemarin", "hari ini", "pekan lalu".
fn named(c: &mut Cursor, previous: &str) -> Option<When> {
    let first = c.word()?;
    // "Minggu" with a capital is the week only before a word that the weekday does not take.
    let word = first.to_ascii_lowercase();
    match word.as_str() {
        // "seminggu kemarin" are seven days.
        "kemarin" if listed("sepekan seminggu sebulan setahun", previous) => return None,
        "kemarin" | "kemaren" => return Some(When::Days(if c.one_of(&["lusa"]).is_some() { -2 } else { -1 })),
        "besok" => return Some(When::Days(1)),
        "esok" => {
            c.one_of(&["hari"]);
            return Some(When::Days(1));
        }
        // "semalam suntuk", "untuk semalam" are a whole night.
        "semalam" if listed("untuk dalam selama menginap sehari", previous) => return None,
        "semalam" => return c.one_of(&["suntuk", "penuh"]).is_none().then_some(When::Days(-1)),
        "lusa" => return Some(When::Days(2)),
        "tadi" => return c.one_of(&["malam"]).map(|_| When::Days(-1)),
        "malam" | "pagi" | "siang" | "sore" => return c.one_of(&["ini"]).map(|_| When::Days(0)),
        "hari" if !counts(previous) => return c.one_of(&["ini"]).map(|_| When::Days(0)),
        _ => {}
    }
    let unit = if word == "akhir" { c.one_of(&["pekan"]).map(|_| Unit::Week) } else { unit(&word) }?;
    if counts(previous) {
        return None;
    }
    c.one_of(&["yang"]);
    let word = c.one_of(&["ini", "lalu", "kemarin", "silam", "depan", "mendatang"])?;
    Some(unit.when(step(word)))
}

/// How many units a word points away from now.
pub(super) fn step(word: &str) -> i64 {
    match Direction::of(word) {
        Some(Direction::Past) => -1,
        Some(Direction::Future) => 1,
        _ => 0,
    }
}

/// Whether a word is a number below a thousand, with or without decimals.
fn is_small(word: &str) -> bool {
    let (whole, decimals) = word.split_once('.').unwrap_or((word, ""));
    let mut digits = whole.bytes().chain(decimals.bytes());
    (1..=3).contains(&whole.len()) && digits.all(|byte| byte.is_ascii_digit())
}

/// Whether the word before a unit counts it ("beberapa tahun lalu", "tiga bulan ini"): then it is a stretch of time.
fn counts(previous: &str) -> bool {
    const VAGUE: &str = "beberapa puluhan ratusan ribuan jutaan miliaran milyaran triliunan ribu juta miliar berbulan-bulan sejumlah setengah tahun bulan";
    NUMBERS.contains(&previous.to_ascii_lowercase().as_str())
        || listed(VAGUE, previous)
        || previous.ends_with("an") && previous.starts_with(|c: char| c.is_ascii_digit())
        || is_small(previous)
}
