//! The proleptic Gregorian calendar, the names of its days, months and zones in news, and ISO 8601.

/// A day that exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Day {
    pub(crate) year: i32,
    /// 1 to 12.
    pub(crate) month: u32,
    /// 1 to 31.
    pub(crate) day: u32,
}

impl Day {
    /// Nothing when there is no such day.
    pub(crate) fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        let exists = (1..=12).contains(&month) && (1..=month_length(year, month)).contains(&day);
        exists.then_some(Self { year, month, day })
    }

    /// The day at the head of an ISO 8601 text ("2024-07-03T10:00:00+07:00").
    pub(crate) fn from_iso(iso: &str) -> Option<Self> {
        let head = iso.get(..10)?;
        let mut parts = head.splitn(3, '-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        Self::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }

    /// Days since 1970-01-01.
    pub(crate) fn number(self) -> i64 {
        // Years that begin in March put the leap day at their end (H. Hinnant, "chrono-compatible low-level date algorithms").
        let year = i64::from(self.year) - i64::from(self.month <= 2);
        let month = i64::from((self.month + 9) % 12);
        let of_year = (153 * month + 2) / 5 + i64::from(self.day) - 1;
        let era = year.div_euclid(400);
        let of_era = year.rem_euclid(400);
        era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
    }

    /// The day that many days later, or earlier when negative.
    pub(crate) fn plus(self, days: i64) -> Self {
        Self::from_number(self.number() + days)
    }

    /// The day that many days after 1970-01-01, by the same source.
    pub(crate) fn from_number(number: i64) -> Self {
        let number = number + 719_468;
        let era = number.div_euclid(146_097);
        let of_era = number.rem_euclid(146_097);
        let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted = (5 * of_year + 2) / 153;
        let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        Self {
            year: i32::try_from(year).unwrap_or(0),
            month: u32::try_from(month).unwrap_or(1),
            day: u32::try_from(of_year - (153 * shifted + 2) / 5 + 1).unwrap_or(1),
        }
    }

    /// 0 for Monday to 6 for Sunday.
    pub(crate) fn weekday(self) -> u32 {
        u32::try_from((self.number() + 3).rem_euclid(7)).unwrap_or(0)
    }

    /// `2024-07-03`.
    pub(crate) fn iso(self) -> String {
        format!("{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }

    /// The week the day lies in, `2024-W27`.
    pub(crate) fn iso_week(self) -> String {
        let thursday = self.plus(3 - i64::from(self.weekday()));
        let first = Self { year: thursday.year, month: 1, day: 1 };
        format!("{:04}-W{:02}", thursday.year, (thursday.number() - first.number()) / 7 + 1)
    }
}

fn month_length(year: i32, month: u32) -> u32 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// `2022-02`.
pub(crate) fn iso_month(year: i32, month: u32) -> String {
    format!("{year:04}-{month:02}")
}

/// The day of the week that a word names, in any case: 0 for Monday to 6 for Sunday.
pub(crate) fn weekday(word: &str) -> Option<u32> {
    // No name is longer, and most words are turned away without a copy.
    if word.len() > 8 {
        return None;
    }
    let number = match word.to_ascii_lowercase().replace('’', "'").as_str() {
        "senin" => 0,
        "selasa" => 1,
        "rabu" => 2,
        "kamis" => 3,
        "jumat" | "jum'at" => 4,
        "sabtu" => 5,
        "minggu" | "ahad" => 6,
        _ => return None,
    };
    Some(number)
}

/// How a month's name is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// "Juli".
    Whole,
    /// "Jul", "Okt": a month only beside a day.
    Short,
    /// "July", "Oct", as newsrooms' clocks print it.
    English,
}

/// The month that a word names, in any case, 1 to 12, and how it is written.
pub(crate) fn month(word: &str) -> Option<(u32, Form)> {
    use Form::{English, Short, Whole};
    if !(3..=9).contains(&word.len()) {
        return None;
    }
    let found = match word.to_ascii_lowercase().as_str() {
        "januari" => (1, Whole),
        "februari" | "pebruari" => (2, Whole),
        "maret" => (3, Whole),
        "april" => (4, Whole),
        "mei" => (5, Whole),
        "juni" => (6, Whole),
        "juli" => (7, Whole),
        "agustus" => (8, Whole),
        "september" => (9, Whole),
        "oktober" => (10, Whole),
        "november" | "nopember" => (11, Whole),
        "desember" => (12, Whole),
        "jan" => (1, Short),
        "feb" | "peb" => (2, Short),
        "mar" => (3, Short),
        "apr" => (4, Short),
        "jun" => (6, Short),
        "jul" => (7, Short),
        "agu" | "agt" | "ags" | "agust" => (8, Short),
        "sep" | "sept" => (9, Short),
        "okt" => (10, Short),
        "nov" | "nop" => (11, Short),
        "des" => (12, Short),
        "january" => (1, English),
        "february" => (2, English),
        "march" => (3, English),
        "may" => (5, English),
        "june" => (6, English),
        "july" => (7, English),
        "aug" | "august" => (8, English),
        "oct" | "october" => (10, English),
        "dec" | "december" => (12, English),
        _ => return None,
    };
    Some(found)
}

/// A month's name in full, by its number from 1.
pub(crate) fn month_name(number: u32) -> Option<&'static str> {
    const NAMES: [&str; 12] = [
        "Januari",
        "Februari",
        "Maret",
        "April",
        "Mei",
        "Juni",
        "Juli",
        "Agustus",
        "September",
        "Oktober",
        "November",
        "Desember",
    ];
    NAMES.get(usize::try_from(number.checked_sub(1)?).ok()?).copied()
}

/// The zones of Indonesia: minutes east of Greenwich.
const ZONES: [(&str, i32); 3] = [("WIB", WIB), ("WITA", 480), ("WIT", 540)];

/// The name of the zone with an ISO 8601 offset: "+07:00".
pub(crate) fn zone_name(offset: &str) -> Option<&'static str> {
    ZONES.iter().find(|(_, minutes)| offset == format!("+{:02}:00", minutes / 60)).map(|(name, _)| *name)
}

/// The zone of Indonesia that a word names, in any case: minutes east of Greenwich.
pub(crate) fn zone(word: &str) -> Option<i32> {
    ZONES.iter().find(|(name, _)| name.eq_ignore_ascii_case(word)).map(|(_, minutes)| *minutes)
}

/// Western Indonesia's time, in minutes east of Greenwich.
pub(crate) const WIB: i32 = 420;

#[cfg(test)]
mod tests {
    use super::*;

    fn day(iso: &str) -> Day {
        Day::from_iso(iso).expect("a day")
    }

    #[test]
    fn days_are_counted_over_leap_years_and_back() {
        assert_eq!(day("1970-01-01").number(), 0);
        assert_eq!(day("2024-02-28").plus(2), day("2024-03-01"));
        assert_eq!(day("2025-01-01").plus(-1), day("2024-12-31"));
        assert_eq!(Day::new(2023, 2, 29), None);
    }

    #[test]
    fn weekdays_and_weeks_follow_iso_8601() {
        assert_eq!(day("2024-07-03").weekday(), 2);
        assert_eq!(day("2024-12-30").iso_week(), "2025-W01");
        assert_eq!(day("2021-01-03").iso_week(), "2020-W53");
    }

    #[test]
    fn months_and_zones_are_named_as_they_are_read() {
        for number in 1..=12 {
            assert_eq!(month_name(number).and_then(month), Some((number, Form::Whole)));
        }
        assert_eq!((month_name(0), month_name(13)), (None, None));
        assert_eq!((zone_name("+08:00"), zone_name("+01:00")), (Some("WITA"), None));
    }

    #[test]
    fn an_older_spelling_is_the_same_name() {
        assert_eq!(weekday("Jum’at"), Some(4));
        assert_eq!(month("NOPEMBER"), Some((11, Form::Whole)));
    }
}
