//! Dates, times and reasons as Indonesian readers write them.

use crate::text::calendar;

/// Digits of a year.
const YEAR: usize = 4;
/// Characters of hours and minutes.
const CLOCK: usize = 5;

/// Why a page is no article, by what the report's English reason begins with, or holds behind "looks like ".
const REASONS: [(&str, &str); 17] = [
    ("too little", "teksnya terlalu sedikit"),
    ("plain text", "teksnya terlalu sedikit"),
    ("no headline", "tidak ada judul"),
    ("a home page", "halaman depan"),
    ("a page about", "halaman tentang situs"),
    ("a topic's index", "indeks topik"),
    ("an index", "halaman indeks"),
    ("search", "halaman pencarian"),
    ("a video page", "halaman video"),
    ("a gallery", "galeri foto"),
    ("a login page", "halaman masuk"),
    ("a shop", "halaman toko"),
    ("a forum", "forum"),
    ("a vacancy", "lowongan kerja"),
    ("a podcast", "siniar"),
    ("a profile", "halaman profil"),
    ("an error page", "halaman galat"),
];

/// A report's reason why the page is no article; one that is not known as it is.
pub(super) fn reason(reason: &str) -> &str {
    let kind = reason.strip_prefix("looks like ").unwrap_or(reason);
    REASONS.iter().find(|(opening, _)| kind.starts_with(opening)).map_or(reason, |(_, told)| told)
}

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
        let offset = clock.find(['+', '-']).and_then(|at| calendar::zone_name(&clock[at..]));
        let zone = offset.or_else(|| clock.ends_with('Z').then_some("UTC"));
        text = format!("{text}, {time}{}", zone.map_or_else(String::new, |zone| format!(" {zone}")));
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_out() {
        for (iso, written) in [
            ("2024-07-04T09:15:00+07:00", "4 Juli 2024, 09.15 WIB"),
            ("2024-07-04T09:15:00Z", "4 Juli 2024, 09.15 UTC"),
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
}
