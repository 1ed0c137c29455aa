//! Dates written out: "Rabu (3/7/2024)", "Selasa, 21 Oktober 2025", "29-30/8/2025", "Februari 2022".

use super::cursor::Cursor;
use super::found::{Direction, Found, Partial, When};
use super::relative;
use crate::text::calendar::{self, Day, Form};

/// Parts of the day that may stand between a weekday and its date: "Senin malam (12/7)".
const DAY_PARTS: &[&str] = &[
    "dini",
    "hari",
    "pagi",
    "siang",
    "sore",
    "petang",
    "malam",
    "subuh",
    "kemarin",
    "ini",
    "tadi",
    "nanti",
    "esok",
    "besok",
    "lusa",
    "lalu",
    "depan",
    "mendatang",
];
/// Most words between a weekday and its date: "Jumat dini hari tadi (13/1)".
const MOST_PARTS: usize = 3;
/// The days of the Javanese week that a weekday may be told with: "Jumat Legi (26/5)".
const MARKET_DAYS: &[&str] = &["legi", "pahing", "paing", "pon", "wage", "kliwon"];

/// Moves past the words that may stand between a named day and its date: "Senin malam waktu setempat (12/7)".
pub(super) fn skip_day_parts(c: &mut Cursor) {
    for _ in 0..MOST_PARTS {
        c.one_of(DAY_PARTS);
    }
    c.then(|c| c.one_of(&["waktu"]).and_then(|_| c.one_of(&["setempat"])));
}
/// Feasts and fasts that begin with a weekday.
const FEASTS: &[&str] = &["agung", "putih", "abu", "paskah", "palma"];

/// A date that begins with a weekday.
pub(super) fn from_weekday(text: &str, start: usize) -> Option<Found> {
    let mut c = Cursor::new(text, start);
    let weekday = c.weekday()?;
    if c.rest().starts_with(|next: char| next.is_alphanumeric()) || c.clone().one_of(FEASTS).is_some() {
        return None;
    }
    let market = c.clone().one_of(MARKET_DAYS).is_some();
    let bare = c;
    if let Some(days) = pair_of_days(c) {
        return Some(days);
    }
    let pair = c.then(|c| c.range_mark().and_then(|()| c.spaces().weekday())).is_some();
    c.one_of(MARKET_DAYS);
    skip_day_parts(&mut c);
    let dated = c.then(|c| {
        let (from, to) = beside_weekday(c)?;
        Some(Found::written(c.at, from, to, Some(weekday)))
    });
    if dated.is_some() || pair || market {
        return dated;
    }
    let mut c = bare;
    let when = c.then(|c| {
        let word = c.one_of(&["lalu", "silam", "kemarin", "ini", "besok", "depan", "mendatang", "nanti", "pekan"])?;
        if word == "pekan" {
            let weeks = relative::step(c.one_of(&["ini", "lalu", "depan"])?);
            return Some(When::WeekdayOf(weekday, weeks));
        }
        Direction::of(word).map(|direction| When::Weekday(weekday, direction))
    });
    let glued = bare.rest().starts_with(['-', '/']);
    (!glued).then_some(Found { end: c.at, when: when.unwrap_or(When::Weekday(weekday, Direction::Open)) })
}

/// "Jumat dan Sabtu (24-25/10)": two weekdays, then two days.
fn pair_of_days(mut c: Cursor) -> Option<Found> {
    c.one_of(&["dan"])?;
    c.spaces().weekday()?;
    let (from, to) = beside_weekday(&mut c)?;
    to.is_some().then(|| Found::written(c.at, from, to, None))
}

/// The date after a weekday, in brackets or not.
fn beside_weekday(c: &mut Cursor) -> Option<(Partial, Option<Partial>)> {
    c.spaces().eat(&[',', '.']);
    c.one_of(&["tanggal", "tgl"]);
    let bracket = c.spaces().eat(&['(', '[']).is_some();
    let found = numeric(c.spaces(), true).or_else(|| textual(c))?;
    let (from, to) = found;
    let closed = bracket && c.then(|c| c.spaces().eat(&[')', ']'])).is_some();
    // "Rabu (24/1) 2024"
    if closed && from.year.is_none() && to.is_none() {
        let year = c.then(|c| c.year().filter(|year| (2000..2100).contains(year)));
        return Some((Partial { year, ..from }, None));
    }
    Some(found)
}

/// A date that begins with a number: "3 Agustus 2021", "29-30 Agustus", "22/12/2020", "2020-12-22".
pub(super) fn from_number(text: &str, start: usize) -> Option<Found> {
    let mut c = Cursor::new(text, start);
    let (from, to) = textual(&mut c)
        .or_else(|| numeric(&mut c, false))
        .or_else(|| iso(&mut c))
        .or_else(|| Some((dashed(&mut c)?, None)))?;
    // "17 Oktober tahun lalu"
    if let (Partial { year: None, month: Some(month), day: Some(day) }, None) = (from, to)
        && let Some(years) = year_told(&mut c)
    {
        return Some(Found { end: c.at, when: When::DayOf(month, day, years) });
    }
    Some(Found::written(c.at, from, to, None))
}

/// "tahun lalu" after a month: years from that of the publication.
fn year_told(c: &mut Cursor) -> Option<i32> {
    c.then(|c| {
        c.one_of(&["tahun"])?;
        i32::try_from(relative::step(c.one_of(&["ini", "lalu", "depan"])?)).ok()
    })
}

/// A day and month in brackets of their own; the caller asks whether it can be meant ("(12/7)" may be a fraction).
pub(super) fn bracketed(text: &str, start: usize) -> Option<Found> {
    let mut c = Cursor::new(text, start);
    let (from, to) = numeric(&mut c, true)?;
    // "(21/1/2019, Red)"
    let goes_on = from.year.is_some() && c.rest().starts_with(',');
    (goes_on || c.rest().starts_with([')', ']'])).then(|| Found::written(c.at, from, to, None))
}

/// A month, with its year if it has one: "Februari 2022", "Februari tahun 2017", "Januari-Maret 2025".
/// Also says whether a year was written.
pub(super) fn from_month(text: &str, start: usize) -> Option<(Found, bool)> {
    let mut c = Cursor::new(text, start);
    let first = c.then(|c| calendar::month(c.name()?).filter(|(_, form)| *form == Form::Whole))?.0;
    let second = c.then(|c| c.spaces().eat(&['-', '–']).and_then(|_| c.month()));
    let told = year_told(&mut c);
    if let (Some(years), None) = (told, second) {
        return Some((Found { end: c.at, when: When::MonthOf(first, years) }, true));
    }
    // "(Januari-Juni) 2018"
    let outside = |c: &mut Cursor| c.then(|c| c.eat(&[')']).and_then(|_| c.year()));
    let year = year_after(&mut c).or_else(|| second.and_then(|_| outside(&mut c)));
    // "Januari 2013-2018"
    let until = year.and_then(|from| c.then(|c| c.eat(&['-', '–']).and_then(|_| c.year().filter(|to| *to > from))));
    // "September 2022-Maret 2023"
    let later = |c: &mut Cursor| {
        c.then(|c| {
            c.spaces().eat(&['-', '–', '—'])?;
            let month = c.month()?;
            Some(Partial::new(Some(year_after(c)?), Some(month), None))
        })
    };
    let later = year.filter(|_| second.is_none() && until.is_none()).and_then(|_| later(&mut c));
    if c.rest().starts_with(|next: char| next.is_alphanumeric() || next == '-') {
        return None;
    }
    let month = |month| Partial::new(year, Some(month), None);
    let to = until.map(|year| Partial::new(Some(year), None, None)).or(later).or(second.map(month));
    Some((Found::written(c.at, month(first), to, None), year.is_some()))
}

/// A year after a month: "2022", "tahun 2017", ", 2022", "(2022)".
fn year_after(c: &mut Cursor) -> Option<i32> {
    c.then(|c| {
        let bracket = c.spaces().eat(&[',', '(']) == Some('(');
        c.one_of(&["tahun"]);
        let year = c.year()?;
        (!bracket || c.eat(&[')']).is_some()).then_some(year)
    })
}

/// `D Month [Y]`, or a range of days of one month or two.
fn textual(c: &mut Cursor) -> Option<(Partial, Option<Partial>)> {
    c.then(|c| {
        let first = day(c)?;
        let joined = c.then(|c| {
            // "23, 27, 28 dan 30 Juni"
            while c.then(|c| c.eat(&[',']).and_then(|_| day(c.spaces()))).is_some() {}
            if c.range_mark().is_none() {
                c.then(|c| c.eat(&[',']));
                c.one_of(&["dan", "atau"])?;
            }
            day(c.spaces())
        });
        let month = c.month()?;
        let year = year_after(c);
        if c.rest().starts_with(char::is_alphanumeric) {
            return None;
        }
        let partial = |year, month, day| Partial::new(year, Some(month), Some(day));
        if let Some(last) = joined {
            return Some((partial(year, month, first), Some(partial(year, month, last))));
        }
        let until = c.then(|c| {
            c.spaces().eat(&['-', '–', '—'])?;
            let last = day(c.spaces())?;
            let month = c.month()?;
            Some(partial(year_after(c).or(year), month, last))
        });
        Some((partial(year.or_else(|| until.and_then(|u| u.year)), month, first), until))
    })
}

fn day(c: &mut Cursor) -> Option<u32> {
    c.then(|c| c.number().filter(|&(value, digits)| digits <= 2 && (1..=31).contains(&value)).map(|(value, _)| value))
}

/// `D/M/Y`, ranges of days (`29-30/8/2025`, `31/1-2/2/2024`), and slips (`7/72021`). The year may be left out only
/// where a weekday or brackets show that it is a date.
fn numeric(c: &mut Cursor, yearless: bool) -> Option<(Partial, Option<Partial>)> {
    c.then(|c| {
        let first = day(c)?;
        // Plain before range: the hyphens of "10-12-2020" are not those of "10-12/8/2020".
        let (last, (month, year)) = c.then(month_and_year).map(|plain| (None, plain)).or_else(|| {
            c.range_mark()?;
            let last = day(c.spaces())?;
            Some((Some(last), month_and_year(c)?))
        })?;
        let from = Partial::new(year, Some(month), Some(first));
        let to = match last {
            Some(last) => Some(Partial::new(year, Some(month), Some(last))),
            None => c.then(|c| {
                c.range_mark()?;
                let last = day(c.spaces())?;
                let (month, year) = month_and_year(c)?;
                Some(Partial::new(year, Some(month), Some(last)))
            }),
        };
        let from = Partial { year: from.year.or_else(|| to.and_then(|to| to.year)), ..from };
        let glued = c.rest().starts_with(|next: char| next.is_alphanumeric() || next == '/');
        (!glued && (yearless || from.year.is_some())).then_some((from, to))
    })
}

/// `/M/Y`, `/M`, or with a slash left out: `/72021`.
fn month_and_year(c: &mut Cursor) -> Option<(u32, Option<i32>)> {
    let mark = c.spaces().eat(&['/', '-', '.'])?;
    let (month, digits) = c.spaces().number()?;
    if (5..=6).contains(&digits) {
        let (month, year) = (month / 10_000, i32::try_from(month % 10_000).ok()?);
        return (1..=12).contains(&month).then_some((month, Some(year)));
    }
    if digits > 2 || !(1..=12).contains(&month) {
        return None;
    }
    let year = c.then(|c| {
        c.spaces().eat(&[mark])?;
        let (year, digits) = c.spaces().number()?;
        let year = i32::try_from(year).ok()?;
        match digits {
            4 => Some(Some(year)),
            2 if mark == '/' => Some(Some(2000 + year)),
            2 => None,
            // "(4-3-3)" is a football team's formation.
            _ if mark != '/' => None,
            // A slip of the pen: the day stands, the year is not known.
            _ => Some(None),
        }
    });
    if year.is_none() && mark != '/' {
        return None;
    }
    Some((month, year.flatten()))
}

/// "09-Jan-23", as services write it.
fn dashed(c: &mut Cursor) -> Option<Partial> {
    c.then(|c| {
        let first = day(c)?;
        c.eat(&['-'])?;
        let (month, _) = calendar::month(c.name()?)?;
        c.eat(&['-'])?;
        let (year, digits) = c.number()?;
        let year = i32::try_from(year).ok()? + if digits == 2 { 2000 } else { 0 };
        let whole =
            matches!(digits, 2 | 4) && !c.rest().starts_with(|next: char| next.is_alphanumeric() || next == '-');
        whole.then_some(Partial::new(Some(year), Some(month), Some(first)))
    })
}

fn iso(c: &mut Cursor) -> Option<(Partial, Option<Partial>)> {
    c.then(|c| {
        let (year, digits) = c.number()?;
        c.eat(&['-'])?;
        let (month, _) = c.number()?;
        c.eat(&['-'])?;
        let (day, _) = c.number()?;
        let day = Day::new(i32::try_from(year).ok().filter(|_| digits == 4)?, month, day)?;
        Some((Partial::new(Some(day.year), Some(day.month), Some(day.day)), None))
    })
}
