//! A date with or without its time, as pages print it and as metadata writes it.

use crate::text::calendar::{self, Day};

/// Most words between a date and its time ("pukul", "at").
const WORDS_BETWEEN: usize = 2;
/// Years that a page's date may have.
const YEARS: std::ops::RangeInclusive<i32> = 1990..=2100;

/// A date, its time of day and its distance from UTC, as far as they are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Moment {
    pub(super) day: Day,
    pub(super) time: Option<Time>,
    /// Minutes from UTC.
    pub(super) offset: Option<i32>,
}

/// A time of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Time {
    pub(super) hour: u8,
    pub(super) minute: u8,
    pub(super) second: Option<u8>,
}

/// A run of digits or letters and what stands before it.
#[derive(Debug, Clone, Copy)]
struct Token<'t> {
    before: &'t str,
    text: &'t str,
    /// Where it ends in the text.
    end: usize,
    number: Option<u32>,
}

impl Moment {
    /// The first date of a text and where it ends, its time and zone included.
    pub(super) fn find(text: &str) -> Option<(Self, usize)> {
        if !text.bytes().any(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let tokens = tokens(text);
        (0..tokens.len()).find_map(|at| {
            let (date, next) = date(&tokens, at)?;
            let mut moment = date;
            let mut last = next - 1;
            if let Some((time, offset, after)) = time_after(&tokens, next) {
                moment.time = Some(time);
                moment.offset = offset;
                last = after - 1;
            } else if let Some((time, offset)) = time_before(&tokens, at) {
                moment.time = Some(time);
                moment.offset = offset;
            }
            Some((moment, tokens[last].end))
        })
    }

    /// The date of a metadata value.
    pub(super) fn read(value: &str) -> Option<Self> {
        Self::find(value).map(|(moment, _)| moment)
    }

    /// Whether both show the same date, and the same hour and minute where both have them.
    pub(super) fn shows_the_same(self, other: Self) -> bool {
        let minute = |time: Time| (time.hour, time.minute);
        let times = self.time.map(minute).zip(other.time.map(minute));
        self.day == other.day && times.is_none_or(|(a, b)| a == b)
    }

    /// Whether both are the same minute, `assumed` being the zone of one that has none.
    pub(super) fn is_the_same_minute(self, other: Self, assumed: i32) -> bool {
        self.time.is_some() && other.time.is_some() && self.utc_minutes(assumed) == other.utc_minutes(assumed)
    }

    /// The same moment in another zone; as it is when it has no time or no zone.
    pub(super) fn in_zone(self, offset: i32) -> Self {
        let (Some(time), Some(_)) = (self.time, self.offset) else { return self };
        let local = self.utc_minutes(0) + i64::from(offset);
        let day = Day::from_number(local.div_euclid(1440));
        let minute = local.rem_euclid(1440);
        // Both are below 60 and 24, so the casts keep their values.
        let time = Time { hour: (minute / 60) as u8, minute: (minute % 60) as u8, second: time.second };
        Self { day, time: Some(time), offset: Some(offset) }
    }

    fn utc_minutes(self, assumed: i32) -> i64 {
        let minutes = self.time.map_or(0, |time| i64::from(time.hour) * 60 + i64::from(time.minute));
        self.day.number() * 1440 + minutes - i64::from(self.offset.unwrap_or(assumed))
    }

    /// ISO 8601, with time and zone where they are known.
    pub(super) fn iso(self) -> String {
        let date = self.day.iso();
        let Some(time) = self.time else { return date };
        let zone = self.offset.map_or(String::new(), |offset| {
            let sign = if offset < 0 { '-' } else { '+' };
            format!("{sign}{:02}:{:02}", offset.abs() / 60, offset.abs() % 60)
        });
        format!("{date}T{:02}:{:02}:{:02}{zone}", time.hour, time.minute, time.second.unwrap_or(0))
    }
}

fn tokens(text: &str) -> Vec<Token<'_>> {
    let kind = |c: char| if c.is_ascii_digit() { 1 } else { u8::from(c.is_alphabetic()) * 2 };
    let mut tokens: Vec<Token> = Vec::new();
    let mut last_end = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((start, first)) = chars.next() {
        if kind(first) == 0 {
            continue;
        }
        let mut end = start + first.len_utf8();
        while let Some((at, c)) = chars.next_if(|&(_, c)| kind(c) == kind(first)) {
            end = at + c.len_utf8();
        }
        let word = &text[start..end];
        tokens.push(Token { before: &text[last_end..start], text: word, end, number: word.parse().ok() });
        last_end = end;
    }
    tokens
}

/// The month that a word names. "Agus" is one between a day and a year alone: elsewhere it is somebody's name.
fn month(word: &str) -> Option<u32> {
    calendar::month(word).map(|(month, _)| month).or_else(|| word.eq_ignore_ascii_case("agus").then_some(8))
}

/// A date that begins at a token, and the token after it.
fn date(tokens: &[Token], at: usize) -> Option<(Moment, usize)> {
    let [first, second, third] = tokens.get(at..at + 3)? else { return None };
    let mark = |token: &Token| matches!(token.before.trim(), "-" | "/" | "." | "–");
    let (year, month, day) = match (first.number, second.number, third.number) {
        (Some(a), Some(b), Some(c)) if mark(second) && mark(third) => {
            if first.text.len() == 4 {
                (a, b, c)
            } else {
                (c, b, a)
            }
        }
        (Some(day), None, Some(year)) => (year, month(second.text)?, day),
        (None, Some(day), Some(year)) if second.text.len() <= 2 => (year, month(first.text)?, day),
        _ => return None,
    };
    let year_text = if first.text.len() == 4 && first.number.is_some() { first.text } else { third.text };
    let year = i32::try_from(year).ok()? + if year_text.len() == 2 { 2000 } else { 0 };
    let day = Day::new(year, month, day).filter(|day| YEARS.contains(&day.year))?;
    Some((Moment { day, time: None, offset: None }, at + 3))
}

/// The time at most [`WORDS_BETWEEN`] words after a date, its zone, and the token after them.
fn time_after(tokens: &[Token], from: usize) -> Option<(Time, Option<i32>, usize)> {
    let mut at = from;
    while tokens.get(at)?.number.is_none() {
        at += 1;
        if at - from > WORDS_BETWEEN {
            return None;
        }
    }
    let (time, next) = time(tokens, at)?;
    let (offset, next) = zone(tokens, next);
    Some((time, offset, next))
}

/// The time right before a date ("19:37 WIB, 5 Mei 2022").
fn time_before(tokens: &[Token], at: usize) -> Option<(Time, Option<i32>)> {
    (2..=4.min(at)).find_map(|back| {
        let (time, next) = time(tokens, at - back)?;
        let (offset, _) = zone(&tokens[..at], next);
        Some((time, offset))
    })
}

fn time(tokens: &[Token], at: usize) -> Option<(Time, usize)> {
    let (hours, minutes) = (tokens.get(at)?, tokens.get(at + 1)?);
    let colon = |token: &Token, length: usize| matches!(token.before, ":" | ".") && token.text.len() == length;
    if hours.text.len() > 2 || !colon(minutes, 2) {
        return None;
    }
    let (mut hour, minute) = (u8::try_from(hours.number?).ok()?, u8::try_from(minutes.number?).ok()?);
    let mut next = at + 2;
    let mut second = None;
    if let Some(seconds) = tokens.get(next).filter(|token| colon(token, 2)) {
        second = seconds.number.and_then(|n| u8::try_from(n).ok()).filter(|&n| n < 60);
        next += 1;
        let is_fraction = |token: &&Token| token.before == "." && token.number.is_some();
        next += usize::from(tokens.get(next).filter(is_fraction).is_some());
    }
    let half = tokens.get(next).map(|token| token.text.to_ascii_lowercase());
    if matches!(half.as_deref(), Some("am" | "pm")) && (1..=12).contains(&hour) {
        hour = hour % 12 + if half.as_deref() == Some("pm") { 12 } else { 0 };
        next += 1;
    }
    (hour < 24 && minute < 60).then_some((Time { hour, minute, second }, next))
}

/// The zone at a token, in minutes from UTC, and the token after it. "GMT+7" says more than "GMT".
fn zone(tokens: &[Token], at: usize) -> (Option<i32>, usize) {
    let universal = |token: &Token| ["utc", "gmt"].iter().any(|universal| token.text.eq_ignore_ascii_case(universal));
    if !tokens.get(at).is_some_and(universal) {
        return offset(tokens, at);
    }
    match offset(tokens, at + 1) {
        (None, _) => (Some(0), at + 1),
        told => told,
    }
}

/// The same without "UTC" before it.
fn offset(tokens: &[Token], at: usize) -> (Option<i32>, usize) {
    let Some(token) = tokens.get(at) else { return (None, at) };
    if let Some(offset) = calendar::zone(token.text) {
        return (Some(offset), at + 1);
    }
    match (token.text, token.before.trim(), token.number) {
        ("z" | "Z", _, _) => (Some(0), at + 1),
        (_, sign @ ("+" | "-"), Some(number)) => {
            let number = i32::try_from(number).unwrap_or(i32::MAX);
            let (minutes, next) = match (token.text.len(), tokens.get(at + 1)) {
                (4, _) => (number / 100 * 60 + number % 100, at + 1),
                (1 | 2, Some(after)) if after.before == ":" && after.text.len() == 2 => {
                    (number * 60 + after.number.and_then(|n| i32::try_from(n).ok()).unwrap_or(0), at + 2)
                }
                (1 | 2, _) => (number * 60, at + 1),
                _ => return (None, at),
            };
            let is_zone = minutes <= 14 * 60;
            (is_zone.then_some(if sign == "-" { -minutes } else { minutes }), next)
        }
        _ => (None, at),
    }
}

#[cfg(test)]
mod tests {
    use super::Moment;

    fn iso(text: &str) -> String {
        Moment::read(text).map_or_else(|| "-".to_owned(), Moment::iso)
    }

    #[test]
    fn printed_times_are_read() {
        let cases = [
            ("Senin, 11 Agus 2014 15:32 WIB", "2014-08-11T15:32:00+07:00"),
            ("Senin, 15 Mei 2017 18:43 WIB | 699 Views", "2017-05-15T18:43:00+07:00"),
            ("Kamis, 05/11/2015 10:08 WIB", "2015-11-05T10:08:00+07:00"),
            ("Terbit 24 Jul 2026 11.00 WITA", "2026-07-24T11:00:00+08:00"),
            ("24 Juli 2026 | 09.00 WIT", "2026-07-24T09:00:00+09:00"),
            ("09 Aug 21 | 07:44", "2021-08-09T07:44:00"),
            ("on 16 Feb 2016 at 09:10 WIB", "2016-02-16T09:10:00+07:00"),
            ("Jum'at, 24 Juli 2026 - 14:00 WIB", "2026-07-24T14:00:00+07:00"),
            ("Kompas.com - 05/05/2022, 19:37 WIB", "2022-05-05T19:37:00+07:00"),
            ("Ratna02 Jun 2020, 19:15 WIB", "2020-06-02T19:15:00+07:00"),
            ("21 Januari 2019", "2019-01-21"),
            ("March 4, 2024 at 9:05 pm", "2024-03-04T21:05:00"),
            ("19:37 WIB, 5 Mei 2022", "2022-05-05T19:37:00+07:00"),
            ("24 Juli 2026 09.00 GMT+7", "2026-07-24T09:00:00+07:00"),
            (&format!("24 Juli 2026 09.00 {}", "utc/".repeat(300_000)), "2026-07-24T09:00:00+00:00"),
            ("3 menit lalu", "-"),
            ("17 orang 2024 rumah", "-"),
            ("40/40/2024", "-"),
        ];
        for (text, expected) in cases {
            assert_eq!(iso(text), expected, "{text}");
        }
    }

    #[test]
    fn metadata_is_read() {
        let cases = [
            ("2017-05-15T18:43:56+07:00", "2017-05-15T18:43:56+07:00"),
            ("2015-11-05 T10:08:58Z", "2015-11-05T10:08:58+00:00"),
            ("2026-07-24T03:15:00.000Z", "2026-07-24T03:15:00+00:00"),
            ("2021-06-17T11:38:29-0700", "2021-06-17T11:38:29-07:00"),
            ("Thu, 17 Jun 2021 11:38:29 GMT", "2021-06-17T11:38:29+00:00"),
            ("2026-04-05 10:21:40", "2026-04-05T10:21:40"),
            ("2024/01/05", "2024-01-05"),
        ];
        for (text, expected) in cases {
            assert_eq!(iso(text), expected, "{text}");
        }
    }

    #[test]
    fn zones_are_compared_and_changed() {
        let utc = Moment::read("2026-12-31T20:30:15Z").expect("a moment");
        assert_eq!(utc.in_zone(420).iso(), "2027-01-01T03:30:15+07:00");
        assert!(utc.is_the_same_minute(Moment::read("1 Januari 2027 03:30 WIB").expect("a moment"), 0));
        assert!(!utc.shows_the_same(Moment::read("1 Januari 2027 03:30 WIB").expect("a moment")));
    }

    #[test]
    fn no_text_breaks_it() {
        let parts = ["5", "Mei", "2024", " ", "/", ":", "99999999999", "WIB", "+", "-", "é", "T", "Z", "00", "."];
        let mut state = 11_u32;
        for _ in 0..20_000 {
            let mut text = String::new();
            for _ in 0..9 {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                text.push_str(parts[(state >> 16) as usize % parts.len()]);
            }
            if let Some((moment, end)) = Moment::find(&text) {
                assert!(text.is_char_boundary(end));
                assert!(moment.in_zone(420).iso().len() >= 10);
            }
        }
    }
}
