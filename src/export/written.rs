//! Dates, times and figures as Indonesian readers write them.

use crate::text::calendar;

/// Most decimals of a figure that are written.
const MOST_DECIMALS: usize = 9;
/// Digits of a year.
const YEAR: usize = 4;
/// Characters of hours and minutes.
const CLOCK: usize = 5;
/// Digits between two stops of a figure.
const GROUP: usize = 3;
/// Digits of a figure that is written without stops, as years and prices are.
const UNGROUPED: usize = 4;

/// An ISO date, date and time, or a range of them: "4 Juli 2024, 09.15 WIB", "Februari 2022 – Maret 2022"; what it cannot read
/// as it is.
pub(super) fn date(iso: &str) -> String {
    iso.split('/').map(|part| moment(part).unwrap_or_else(|| part.to_owned())).collect::<Vec<_>>().join(" – ")
}

fn moment(iso: &str) -> Option<String> {
    let (day, clock) = iso.split_once('T').map_or((iso, None), |(day, clock)| (day, Some(clock)));
    let mut parts = day.split('-');
    let year = parts.next().filter(|year| year.len() == YEAR && year.bytes().all(|b| b.is_ascii_digit()))?;
    let mut number = || parts.next().map(str::parse::<u32>).transpose().ok();
    let (month, day) = (number()?, number()?);
    let mut text = year.to_owned();
    if let Some(month) = month {
        text = format!("{} {text}", calendar::month_name(month)?);
    }
    if let Some(day) = day {
        text = format!("{day} {text}");
    }
    if let Some(clock) = clock {
        let time = clock.get(..CLOCK).filter(|time| time.is_ascii())?.replace(':', ".");
        let zone = clock.find(['+', '-']).and_then(|at| calendar::zone_name(&clock[at..]));
        text = format!("{text}, {time}{}", zone.map_or_else(String::new, |zone| format!(" {zone}")));
    }
    Some(text)
}

/// A figure's value with as few decimals as tell it: "16.250.000", "2,5". (Rust's own way for all floats takes 15 KB.)
pub(super) fn number(value: f64) -> String {
    let mut power = 1.0;
    let mut decimals = 0;
    while (value * power).round() / power != value && decimals < MOST_DECIMALS {
        power *= 10.0;
        decimals += 1;
    }
    let digits = format!("{:0>width$}", (value * power).round() as u64, width = decimals + 1);
    let (whole, rest) = digits.split_at(digits.len() - decimals);
    let mut text = String::with_capacity(digits.len() * 2);
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && whole.len() > UNGROUPED && (whole.len() - place).is_multiple_of(GROUP) {
            text.push('.');
        }
        text.push(digit);
    }
    if decimals > 0 {
        text.push(',');
        text.push_str(rest);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_out() {
        for (iso, written) in [
            ("2024-07-04T09:15:00+07:00", "4 Juli 2024, 09.15 WIB"),
            ("2024-07-04T09:15:00Z", "4 Juli 2024, 09.15"),
            ("2024-07-04", "4 Juli 2024"),
            ("2022-02", "Februari 2022"),
            ("2024", "2024"),
            ("2024-01/2024-03", "Januari 2024 – Maret 2024"),
            ("2024-13-04", "2024-13-04"),
            ("besok", "besok"),
            ("2024-07-04T٣", "2024-07-04T٣"),
            ("", ""),
        ] {
            assert_eq!(date(iso), written);
        }
    }

    #[test]
    fn figures_have_as_few_decimals_as_tell_them() {
        let cases = [
            (0.0, "0"),
            (0.05, "0,05"),
            (2.5, "2,5"),
            (18.0, "18"),
            (1500.0, "1500"),
            (16_250.5, "16.250,5"),
            (139.67e12, "139.670.000.000.000"),
            (1e18, "1.000.000.000.000.000.000"),
        ];
        for (value, written) in cases {
            assert_eq!(number(value), written);
        }
        assert_eq!(number(1.0 / 3.0), "0,333333333");
    }
}
