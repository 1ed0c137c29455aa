//! Dates and times in Indonesian news, to ISO 8601.
//!
//! Dates are read in two passes: first as written, then completed: by the publication date, or, where a plain text has none,
//! by the full date that the text itself gives beside a weekday, or by the years that its weekdays and office holders allow.

mod absolute;
mod clock;
mod cursor;
mod era;
mod found;
mod relative;
mod years;

use super::calendar::{self, Day};
use super::words::listed;
use super::{Passage, Sentence, Span, Text};
use crate::report::Kind;
use found::{Context, Direction, Found, When};
use years::Around;

/// A date; `iso` as in [`crate::report::Date`].
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs, reason = "as in the report")]
pub struct Date {
    pub span: Span,
    pub iso: Option<String>,
    pub relative: bool,
    /// The time of day written in the same sentence: `18:00`, or `18:00+07:00` where the zone is written too.
    pub time: Option<String>,
}

/// Finds the dates of a text. `published` (ISO 8601) completes those without a year and relative days.
#[must_use]
pub fn find(text: &Text, published: Option<&str>) -> Vec<Date> {
    let published = published.and_then(Day::from_iso);
    let mut found: Vec<(Span, Found)> =
        text.passages.iter().enumerate().flat_map(|(block, passage)| scan(block, passage)).collect();
    years::share(text, &mut found);
    let told = published.or_else(|| own_anchor(&found));
    let anchor = told.or_else(|| likely_anchor(text, &found)).or_else(|| latest(&found));
    let mut context = Context { published, anchor, ..Context::default() };
    let mut dates: Vec<Date> = Vec::with_capacity(found.len());
    let (mut block, mut last) = (None, None);
    for (span, found) in found {
        if block.replace(span.block) != Some(span.block) {
            context.year = None;
        }
        let passage = &text.passages[span.block];
        let sentence = passage.sentence_at(span.start);
        if let Some(sentence) = sentence.filter(|sentence| last != Some(sentence.span)) {
            last = Some(sentence.span);
            context.scene = None;
            context.future = looks_ahead(passage, sentence);
        }
        let after = cursor::Cursor::new(&passage.block.text, span.end).spaces().word();
        context.direction = after.and_then(Direction::of);
        if unsafe_fraction(passage, span, &context, &found) {
            continue;
        }
        let relative = found.is_relative() || told.is_none() && found.lacks_year();
        dates.push(Date { span, iso: context.iso(found.when), relative, time: None });
        if let When::Written { from, .. } = found.when {
            context.year = from.full().map(|day| day.year).or(context.year);
        }
        if let Some(year) = found.year(published) {
            let first = sentence.map_or(0, |sentence| sentence.tokens.start);
            let index = passage.tokens.partition_point(|token| token.start < span.start);
            let lead = passage.tokens.get(first..index).unwrap_or_default();
            context.scene = lead.iter().all(|token| listed(OPENING, passage.word(token))).then_some(year);
        }
    }
    add_times(text, &mut dates);
    dates
}

/// Words before a year that opens a sentence, and is that of all it tells.
const OPENING: &str = "pada di tahun awal akhir pertengahan sepanjang selama \" “ namun";

/// First year of the news that are read here: what an article tells of years before is history.
const FIRST_YEAR: i32 = 2010;

/// Where a text has no publication date, its own dates tell when it was written: the first full date beside a weekday, else the
/// year near the last one named in which most weekdays fit their days (on articles whose day is known 93 of 100 such years are
/// right).
fn own_anchor(found: &[(Span, Found)]) -> Option<Day> {
    const NEAR: [i32; 4] = [0, 1, -1, 2];
    let mut full = found.iter().filter_map(|(_, found)| found.full()).filter(|(day, _)| day.year >= FIRST_YEAR);
    if let Some((day, _)) = full.find(|(_, weekday)| *weekday) {
        return Some(day);
    }
    let last = last_year(found)?;
    let days = weekdays(found);
    NEAR.into_iter().find_map(|years| fitting(&days, last + years))
}

/// Where no year is near, the weekdays leave one year in five or six. Of those not before the last one named, that in which
/// more of the people named in office hold it than in any other, if there is one such year. Without any of them the year stays open:
/// a single year that fits is nearly always due to a misprinted weekday (37 of 38 on articles whose day is known).
fn likely_anchor(text: &Text, found: &[(Span, Found)]) -> Option<Day> {
    /// The year in which the first of the outlets that are read here was founded.
    const FIRST_LIKELY: i32 = 2014;
    /// Years after the list of office holders was last gone through in which a text may have been written, if two at least say so.
    const BEYOND: i32 = 5;
    let days = weekdays(found);
    let first = last_year(found).unwrap_or(FIRST_LIKELY).max(FIRST_LIKELY);
    let fits: Vec<Day> = (first..=era::EDITION + BEYOND).filter_map(|year| fitting(&days, year)).collect();
    let years: Vec<i32> = fits.iter().map(|day| day.year).collect();
    let votes = era::votes(text, &years);
    let most = votes.iter().copied().max().filter(|most| *most > 0)?;
    let best = votes.iter().zip(fits).filter(|(votes, _)| **votes == most).map(|(_, day)| day);
    let (known, later): (Vec<Day>, Vec<Day>) = best.partition(|day| day.year <= era::EDITION);
    match (known.as_slice(), later.as_slice()) {
        (&[day], _) => Some(day),
        (&[], &[day]) if most > 1 => Some(day),
        _ => None,
    }
}

/// The latest full date.
fn latest(found: &[(Span, Found)]) -> Option<Day> {
    let full = found.iter().filter_map(|(_, found)| found.full()).map(|(day, _)| day);
    full.filter(|day| day.year >= FIRST_YEAR).max_by_key(|day| day.number())
}

/// The last year that the text names.
fn last_year(found: &[(Span, Found)]) -> Option<i32> {
    let years = found.iter().filter_map(|(_, found)| match found.when {
        When::Written { from, to, .. } => to.unwrap_or(from).year,
        _ => None,
    });
    years.filter(|year| *year >= FIRST_YEAR).max()
}

/// Month, day and weekday of the dates that have them.
fn weekdays(found: &[(Span, Found)]) -> Vec<(u32, u32, u32)> {
    let parts = found.iter().filter_map(|(_, found)| match found.when {
        When::Written { from, weekday, .. } => Some((from, weekday?)),
        _ => None,
    });
    parts.filter_map(|(part, weekday)| Some((part.month?, part.day?, weekday))).collect()
}

/// The first of some days in a year, if most of them fall on their weekday then.
fn fitting(days: &[(u32, u32, u32)], year: i32) -> Option<Day> {
    let fits =
        |&(month, day, weekday): &(u32, u32, u32)| Day::new(year, month, day).filter(|day| day.weekday() == weekday);
    let mut fits = days.iter().filter_map(fits);
    let first = fits.next()?;
    (2 * (1 + fits.count()) > days.len()).then_some(first)
}

/// The dates of a block as written.
fn scan(block: usize, passage: &Passage) -> Vec<(Span, Found)> {
    let text = &passage.block.text;
    let mut dates: Vec<(Span, Found)> = Vec::new();
    for (index, token) in passage.tokens.iter().enumerate() {
        let last = dates.last().map(|(span, found)| (span.end, found));
        if last.is_some_and(|(end, _)| token.start < end) {
            continue;
        }
        let around = around(passage, index, last);
        let start = token.start + years::after_quarter(passage.word(token), around.before[0]);
        let found = date_at(text, start, &around, last.map(|(end, _)| end));
        if let Some(found) = found.filter(|found| !(found.is_deictic() && is_named(passage, index, &around))) {
            dates.push((Span { block, start, end: found.end }, found));
        }
    }
    dates
}

fn date_at(text: &str, start: usize, around: &Around, last: Option<usize>) -> Option<Found> {
    const PARTS: &str = "pagi siang sore petang malam subuh dini hari WIB WITA WIT";
    let first = text[start..].chars().next()?;
    let [before, second, ..] = around.before;
    if first.is_ascii_digit() {
        if is_named_place(before) || (before == "." && is_named_place(second)) {
            return None;
        }
        let bracketed = || (before == "(" || before == "[").then(|| absolute::bracketed(text, start)).flatten();
        // "Sprin/113/01/10/2017" is a file's number; "13/14 Februari" are days.
        let mut head = text[..start].chars().rev();
        let numbered = head.next() == Some('/') && head.next().is_some_and(|c| c.is_ascii_digit());
        return absolute::from_number(text, start)
            .filter(|found| !(numbered && text[start..found.end].contains('/')))
            .or_else(bracketed)
            .or_else(|| years::find(text, start, around))
            .or_else(|| relative::find(text, start, before));
    }
    if first.is_ascii_uppercase() {
        // "setiap Senin, Rabu dan Sabtu", "buka Senin-Jumat": joined to a weekday that is no date, this is none either.
        let joined = listed("dan , serta atau hingga sampai - –", before)
            && calendar::weekday(second).is_some()
            && last.is_none_or(|end| text[end..start].trim() != before);
        let recurring = joined || ["setiap", "tiap"].contains(&before) || (before == "hari" && second == "setiap");
        let week = around.after != "(" && text[start..].starts_with("Minggu") && last.is_none() && before.is_empty();
        if let Some(found) = absolute::from_weekday(text, start) {
            let plain = matches!(found.when, When::Weekday(..));
            let week = week && matches!(found.when, When::Weekday(_, Direction::Past | Direction::Future));
            if !week {
                return (!(plain && (recurring || is_weekday_place(before)))).then_some(found);
            }
        }
        if let Some((found, with_year)) = absolute::from_month(text, start) {
            let ours = with_year || (years::is_month(around) && !is_name_part(before, around.after));
            // After a number the whole date was turned down already.
            let whole = !before.starts_with(|c: char| c.is_ascii_digit());
            return (ours && whole && !is_named_place(before)).then_some(found);
        }
    }
    // "2 Agustus kemarin", "Minggu (12/5) malam WIB besok": the word only points at the date before it.
    let points = last.is_some_and(|end| text[end..start].split_whitespace().all(|word| listed(PARTS, word)));
    // "Pilkada 2024 kemarin" is a name, and no day before.
    let points = points || before.len() == 4 && before.starts_with("20") && text[start..].starts_with("kemarin");
    let found = relative::find(text, start, before)?;
    (!points).then_some(found)
}

/// Whether a capital inside a sentence makes a word part of a name: the film "Mungkin Esok".
fn is_named(passage: &Passage, index: usize, around: &Around) -> bool {
    let capital = passage.word(&passage.tokens[index]).starts_with(char::is_uppercase);
    let inside = around.before[0].starts_with(char::is_alphanumeric);
    capital && inside && !matches!(passage.block.kind, Kind::Title | Kind::Heading)
}

/// The words around a token; `last` is where the last date ended and what it was.
fn around<'a>(passage: &'a Passage, index: usize, last: Option<(usize, &Found)>) -> Around<'a> {
    let word = |back: usize| index.checked_sub(back).map_or("", |at| passage.word(&passage.tokens[at]));
    let continues = last.is_some_and(|(end, found)| {
        let between = passage.block.text[end..passage.tokens[index].start].trim();
        let listed = [",", "dan", ", dan", "atau", "hingga", "sampai", "ke", "-", "–"].contains(&between);
        listed && matches!(found.when, When::Written { from, .. } if from.day.is_none())
    });
    let after = passage.tokens.get(index + 1).map_or("", |token| passage.word(token));
    Around { before: [word(1), word(2), word(3), word(4)], after, continues }
}

/// Things named after a date: "Jalan 17 Agustus", "Universitas Sebelas Maret".
fn is_named_place(word: &str) -> bool {
    const NAMED: &str = "Jalan Jl Jln JL Universitas Untag Stadion Pasar Gang Lapangan SMA Masjid Museum Sebelas";
    listed(NAMED, word)
}

/// Places and works named after a weekday: "Pasar Minggu".
fn is_weekday_place(before: &str) -> bool {
    const NAMED: &str =
        "Pasar Kampung Jalan Jl Masjid Stasiun Terminal Kelurahan Kecamatan Kota Lapangan Black Film Suara";
    listed(NAMED, before) && before.starts_with(char::is_uppercase)
}

/// Whether a month's name is part of a person's or thing's: a capitalised word stands right before or after it.
fn is_name_part(before: &str, after: &str) -> bool {
    const COMMON: &str = "Pada Sejak Hingga Di Bulan Sampai Mulai Untuk Akhir Awal Sepanjang Selama Sebelum Setelah Menjelang Memasuki Per Dari";
    let capital = |word: &str| word.starts_with(char::is_uppercase) && word.chars().nth(1).is_some();
    let named = capital(before) && !listed(COMMON, before) && calendar::weekday(before).is_none();
    named && (before.chars().any(char::is_lowercase) || after.starts_with(char::is_uppercase))
}

/// "(12/7)" with nothing before it may be a fraction: it is a date only within a month of the writing, or, where nobody knows
/// that day, behind a word that speaks of days or of an outlet that was told something.
fn unsafe_fraction(passage: &Passage, span: Span, context: &Context, found: &Found) -> bool {
    const NEAR: i64 = 31;
    /// Most words between a citing verb and the bracket: "dikutip dari laman Kabar Kini (14/4)".
    const CITED: usize = 6;
    const TOLD: &str =
        "dikutip dilansir melansir mengutip kepada dihubungi ditemui dikonfirmasi dilaporkan diberitakan";
    const CUES: &str = "ini tadi nanti esok besok kemarin lalu malam pagi siang sore petang hari WIB WITA WIT";
    let When::Written { from, weekday: None, .. } = found.when else { return false };
    let text = &passage.block.text[span.start..span.end];
    if !text.starts_with(|c: char| c.is_ascii_digit()) || !text.contains('/') || from.year.is_some() {
        return false;
    }
    let Some(anchor) = context.anchor else {
        let bracket = passage.tokens.partition_point(|token| token.start < span.start).saturating_sub(1);
        let before = bracket.checked_sub(1).map_or("", |at| passage.word(&passage.tokens[at]));
        let told = passage.tokens.get(bracket.saturating_sub(CITED)..bracket).unwrap_or_default();
        let told = told.iter().any(|token| listed(TOLD, passage.word(token)));
        return !(listed(CUES, before) || told);
    };
    let day = context.iso(found.when).and_then(|iso| Day::from_iso(&iso));
    day.is_none_or(|day| (anchor.number() - day.number()).abs() > NEAR)
}

/// Whether a sentence speaks of what is to come.
fn looks_ahead(passage: &Passage, sentence: &Sentence) -> bool {
    const AHEAD: &[&str] = &["akan", "bakal", "mendatang", "nanti", "rencananya", "dijadwalkan", "depan", "besok"];
    let tokens = passage.tokens.get(sentence.tokens.clone()).unwrap_or_default();
    tokens.iter().any(|token| AHEAD.contains(&passage.word(token)))
}

/// Gives each time of day to the nearest date of its sentence, one at most to each.
fn add_times(text: &Text, dates: &mut [Date]) {
    let mut first = 0;
    while first < dates.len() {
        let block = dates[first].span.block;
        let count = dates[first..].iter().take_while(|date| date.span.block == block).count();
        let passage = &text.passages[block];
        let own = &mut dates[first..first + count];
        let mut free = 0;
        for token in &passage.tokens {
            let word = passage.word(token);
            let starts = word.starts_with(|c: char| c.is_ascii_digit()) || ["pukul", "jam", "Pukul"].contains(&word);
            if !starts || token.start < free {
                continue;
            }
            let Some(time) = clock::find(&passage.block.text, token.start) else { continue };
            free = time.end;
            let Some(sentence) = passage.sentence_at(token.start) else { continue };
            let after = own.partition_point(|date| date.span.start < token.start);
            let gap = |date: &Date| date.span.start.abs_diff(token.start);
            let beside = own[after.saturating_sub(1)..(after + 1).min(count)].iter_mut();
            let nearest = beside.filter(|date| sentence.span.contains(date.span)).min_by_key(|date| gap(date));
            if let Some(date) = nearest.filter(|date| date.time.is_none()) {
                date.time = Some(time.iso());
            }
        }
        first += count;
    }
}

#[cfg(test)]
mod tests;
