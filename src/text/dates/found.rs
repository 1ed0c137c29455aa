//! A date as written, before it is completed.

use crate::text::calendar::{self, Day};

/// The parts that were written; a month without a year, a day without both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Partial {
    pub(super) year: Option<i32>,
    pub(super) month: Option<u32>,
    pub(super) day: Option<u32>,
}

impl Partial {
    pub(super) fn new(year: Option<i32>, month: Option<u32>, day: Option<u32>) -> Self {
        Self { year, month, day }
    }

    /// The day, when all its parts are there and it exists.
    pub(super) fn full(self) -> Option<Day> {
        Day::new(self.year?, self.month?, self.day?)
    }

    fn iso(self) -> Option<String> {
        match (self.year?, self.month, self.day) {
            (year, None, _) => Some(format!("{year:04}")),
            (year, Some(month), None) => Some(calendar::iso_month(year, month)),
            (_, Some(_), Some(_)) => self.full().map(Day::iso),
        }
    }
}

/// What a date says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum When {
    /// Parts of a date; `weekday` (0 is Monday) was written beside it.
    Written { from: Partial, to: Option<Partial>, weekday: Option<u32> },
    /// A weekday alone.
    Weekday(u32, Direction),
    /// A weekday of the week so many after the publication's.
    WeekdayOf(u32, i64),
    /// A month of the year so many after the publication's.
    MonthOf(u32, i32),
    /// A day of a month of the year so many after the publication's.
    DayOf(u32, u32, i32),
    /// So many days from the publication.
    Days(i64),
    /// So many weeks from the publication's.
    Weeks(i64),
    /// So many months from the publication's.
    Months(i64),
    /// So many years from the publication's.
    Years(i32),
    /// A date that cannot be told ("1990-an", "dua hari sebelumnya"); whether it hangs on another day.
    Unknown { relative: bool },
}

/// Whether a date lies behind or ahead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    /// "Senin lalu".
    Past,
    /// "Senin depan".
    Future,
    /// Not said.
    Open,
}

impl Direction {
    /// What a word after a date says of it.
    pub(super) fn of(word: &str) -> Option<Self> {
        Some(match word {
            "lalu" | "silam" | "kemarin" | "lampau" => Self::Past,
            "depan" | "mendatang" | "nanti" | "besok" => Self::Future,
            "ini" => Self::Open,
            _ => return None,
        })
    }
}

/// A date and where it ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Found {
    /// One past its last byte.
    pub(super) end: usize,
    pub(super) when: When,
}

impl Found {
    pub(super) fn written(end: usize, from: Partial, to: Option<Partial>, weekday: Option<u32>) -> Self {
        Self { end, when: When::Written { from, to, weekday } }
    }

    /// The day, when this is one full day.
    pub(super) fn full(&self) -> Option<(Day, bool)> {
        match self.when {
            When::Written { from, to: None, weekday } => from.full().map(|day| (day, weekday.is_some())),
            _ => None,
        }
    }

    /// The year, when it is nothing but one.
    pub(super) fn year(&self, published: Option<Day>) -> Option<i32> {
        match self.when {
            When::Written { from: Partial { year, month: None, .. }, to: None, .. } => year,
            When::Years(years) => Some(published?.year + years),
            _ => None,
        }
    }

    /// Whether its year was not written.
    pub(super) fn lacks_year(&self) -> bool {
        matches!(self.when, When::Written { from, to, .. } if to.unwrap_or(from).year.is_none())
    }

    /// Whether it points at a day, week, month or year from now, by common words: "hari ini", "pekan lalu".
    pub(super) fn is_deictic(&self) -> bool {
        matches!(
            self.when,
            When::Days(_) | When::Weeks(_) | When::Months(_) | When::Years(_) | When::Unknown { relative: true }
        )
    }

    /// Whether it leans on the publication date.
    pub(super) fn is_relative(&self) -> bool {
        !matches!(self.when, When::Written { .. } | When::Unknown { relative: false })
    }
}

/// What completes a date.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Context {
    /// When the article was published, if known.
    pub(super) published: Option<Day>,
    /// A day near the publication: that day, or the day of the events that the text itself gives.
    pub(super) anchor: Option<Day>,
    /// Year of the last full day written before in the same block.
    pub(super) year: Option<i32>,
    /// The year that the sentence begins with: "Pada 2018 …", "Tahun lalu …".
    pub(super) scene: Option<i32>,
    /// The sentence speaks of what is to come.
    pub(super) future: bool,
    /// What the word after the date says of it ("Mei lalu").
    pub(super) direction: Option<Direction>,
}

/// Years apart from the anchor from which a story's own year counts for the dates after it.
const HISTORY: i32 = 2;
/// Days around the publication that news speak of by weekday.
const NEWS: i64 = 45;

impl Context {
    /// ISO 8601 of a date, when its missing parts are known.
    pub(super) fn iso(&self, when: When) -> Option<String> {
        match when {
            When::Written { from, to: None, weekday } => self.complete(from, weekday).iso(),
            When::Written { from, to: Some(to), weekday } => {
                let to = self.complete(to, None);
                let from = Partial { year: from.year.or(to.year), ..from };
                Some(format!("{}/{}", self.complete(from, weekday).iso()?, to.iso()?))
            }
            When::Weekday(weekday, direction) => self.near_weekday(weekday, direction).map(Day::iso),
            When::WeekdayOf(weekday, weeks) => {
                let published = self.published?;
                let monday = published.plus(-i64::from(published.weekday()));
                Some(monday.plus(7 * weeks + i64::from(weekday)).iso())
            }
            When::MonthOf(month, years) => Some(calendar::iso_month(self.published?.year + years, month)),
            When::DayOf(month, day, years) => Day::new(self.published?.year + years, month, day).map(Day::iso),
            When::Days(days) => Some(self.published?.plus(days).iso()),
            When::Weeks(weeks) => Some(self.published?.plus(7 * weeks).iso_week()),
            When::Months(months) => {
                let Day { year, month, .. } = self.published?;
                let count = i64::from(year) * 12 + i64::from(month) - 1 + months;
                let month = u32::try_from(count.rem_euclid(12)).ok()? + 1;
                Some(calendar::iso_month(i32::try_from(count.div_euclid(12)).ok()?, month))
            }
            When::Years(years) => Some(format!("{:04}", self.published?.year + years)),
            When::Unknown { .. } => None,
        }
    }

    /// Adds the year that brings the date closest to the anchor, among those where the weekday fits and that lie on the side
    /// that the text says, if any does. A day near the publication is meant even if its weekday is a slip.
    fn complete(&self, part: Partial, weekday: Option<u32>) -> Partial {
        if self.scene.is_some() && part.month.is_some() && part.year.is_none() && weekday.is_none() {
            return Partial { year: self.scene, ..part };
        }
        let (Some(anchor), Some(month), None) = (self.anchor, part.month, part.year) else { return part };
        let told = self.year.filter(|year| weekday.is_none() && (anchor.year - year).abs() >= HISTORY);
        if told.is_some() && part.day.is_some() {
            return Partial { year: told, ..part };
        }
        let days = (anchor.year - 1..=anchor.year + 1).filter_map(|year| Day::new(year, month, part.day.unwrap_or(15)));
        let distance = |day: &Day| {
            let ahead = day.number() - anchor.number();
            let near = self.published.is_some() && ahead.abs() <= NEWS;
            let fits = near || weekday.is_none_or(|weekday| day.weekday() == weekday);
            let wrong = match self.direction {
                Some(Direction::Past) => ahead > 15,
                Some(Direction::Future) => ahead < -15,
                _ => false,
            };
            (!fits, wrong, ahead.abs())
        };
        Partial { year: days.min_by_key(distance).map(|day| day.year), ..part }
    }

    /// A weekday alone is safe only when the sentence does not look ahead.
    fn near_weekday(&self, weekday: u32, direction: Direction) -> Option<Day> {
        let published = self.published?;
        let back = (i64::from(published.weekday()) - i64::from(weekday)).rem_euclid(7);
        match direction {
            Direction::Open if self.future => None,
            Direction::Open => Some(published.plus(-back)),
            Direction::Future => Some(published.plus(7 - back)),
            Direction::Past => Some(published.plus(if back == 0 { -7 } else { -back })),
        }
    }
}
