//! The proleptic Gregorian calendar, the names of its days and months in Indonesian, and ISO 8601.

/// A day that exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Day {
    pub(super) year: i32,
    /// 1 to 12.
    pub(super) month: u32,
    /// 1 to 31.
    pub(super) day: u32,
}

impl Day {
    /// Nothing when there is no such day.
    pub(super) fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        let exists = (1..=12).contains(&month) && (1..=month_length(year, month)).contains(&day);
        exists.then_some(Self { year, month, day })
    }

    /// The day at the head of an ISO 8601 text ("2024-07-03T10:00:00+07:00").
    pub(super) fn from_iso(iso: &str) -> Option<Self> {
        let head = iso.get(..10)?;
        let mut parts = head.splitn(3, '-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        Self::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }

    /// Days since 1970-01-01.
    pub(super) fn number(self) -> i64 {
        // Years that begin in March put the leap day at their end (H. Hinnant, "chrono-compatible low-level date algorithms").
        let year = i64::from(self.year) - i64::from(self.month <= 2);
        let month = i64::from((self.month + 9) % 12);
        let of_year = (153 * month + 2) / 5 + i64::from(self.day) - 1;
        let era = year.div_euclid(400);
        let of_era = year.rem_euclid(400);
        era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
    }

    /// The day that many days later, or earlier when negative.
    pub(super) fn plus(self, days: i64) -> Self {
        let number = self.number() + days + 719_468;
        let era = number.div_euclid(146_097);
        let of_era = number.rem_euclid(146_097);
        let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted = (5 * of_year + 2) / 153;
        let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        Self {
            year: i32::try_from(year).unwrap_or(self.year),
            month: u32::try_from(month).unwrap_or(1),
            day: u32::try_from(of_year - (153 * shifted + 2) / 5 + 1).unwrap_or(1),
        }
    }

    /// 0 for Monday to 6 for Sunday.
    pub(super) fn weekday(self) -> u32 {
        u32::try_from((self.number() + 3).rem_euclid(7)).unwrap_or(0)
    }

    /// `2024-07-03`.
    pub(super) fn iso(self) -> String {
        format!("{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }

    /// The week the day lies in, `2024-W27`.
    pub(super) fn iso_week(self) -> String {
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
pub(super) fn iso_month(year: i32, month: u32) -> String {
    format!("{year:04}-{month:02}")
}

/// 0 for Monday to 6 for Sunday; names as written in news, with a capital.
pub(super) fn weekday(word: &str) -> Option<u32> {
    // No name is longer, and most words are turned away without a copy.
    if word.len() > 8 || !word.starts_with(|c: char| c.is_ascii_uppercase()) {
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

/// A month's name and whether it is spelt out; a short one ("Jul", "Okt") is a month only beside a day.
pub(super) fn month(word: &str) -> Option<(u32, bool)> {
    if word.len() > 9 || !word.starts_with(|c: char| c.is_ascii_uppercase()) {
        return None;
    }
    let found = match word.to_ascii_lowercase().as_str() {
        "januari" => (1, true),
        "februari" | "pebruari" => (2, true),
        "maret" => (3, true),
        "april" => (4, true),
        "mei" => (5, true),
        "juni" => (6, true),
        "juli" => (7, true),
        "agustus" => (8, true),
        "september" => (9, true),
        "oktober" => (10, true),
        "november" | "nopember" => (11, true),
        "desember" => (12, true),
        "jan" | "january" => (1, false),
        "feb" | "february" => (2, false),
        "mar" | "march" => (3, false),
        "apr" => (4, false),
        "may" => (5, false),
        "jun" | "june" => (6, false),
        "jul" | "july" => (7, false),
        "agu" | "agt" | "ags" | "agust" | "aug" | "august" => (8, false),
        "sep" | "sept" => (9, false),
        "okt" | "oct" | "october" => (10, false),
        "nov" | "nop" => (11, false),
        "des" | "dec" | "december" => (12, false),
        _ => return None,
    };
    Some(found)
}

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
    fn an_older_spelling_is_the_same_name() {
        assert_eq!(weekday("Jum’at"), Some(4));
        assert_eq!(weekday("minggu"), None);
        assert_eq!(month("Nopember"), Some((11, true)));
    }
}
