//! Dated events, oldest first.

use super::dates::Date;
use super::words::listed;
use super::{Sentence, Span, Text};
use crate::order::sort_by;
use crate::report::Kind;

/// The ISO date, with the time of day where the text tells it, and the sentence of each event; one to a sentence.
///
/// A date that only says when somebody spoke (`"…," kata Budi, Senin (1/2)`) is no event, nor is one in a headline or caption,
/// nor a week, month or year told from the day of writing, nor a day told from the day of speaking, in a quotation.
#[must_use]
pub fn find(text: &Text, dates: &[Date]) -> Vec<(String, Span)> {
    let mut events: Vec<(String, Span)> = Vec::new();
    let mut ended = None;
    for (at, date) in dates.iter().enumerate() {
        if ended == Some(at) {
            continue;
        }
        let passage = &text.passages[date.span.block];
        let Some(iso) = date.iso.as_deref().filter(|iso| !date.relative || is_day(iso)) else { continue };
        if matches!(passage.block.kind, Kind::Title | Kind::Dek | Kind::Heading | Kind::Caption) {
            continue;
        }
        let Some(sentence) = passage.sentence_at(date.span.start) else { continue };
        let spoken = date.relative && is_quoted(&passage.block.text, date.span.start);
        if spoken
            || is_term(text, sentence, date)
            || only_attributes(text, sentence, date.span)
            || dates_a_work(text, sentence, date.span)
        {
            continue;
        }
        let until = dates.get(at + 1).filter(|next| is_range(text, date, next)).and_then(|next| next.iso.as_deref());
        ended = until.map(|_| at + 1);
        let moment = match (until, &date.time) {
            (Some(until), _) => format!("{iso}/{until}"),
            (None, Some(time)) if is_day(iso) => format!("{iso}T{time}"),
            _ => iso.to_owned(),
        };
        match events.last_mut().filter(|(_, span)| *span == sentence.span) {
            // Of several dates in a sentence the most exact one places it.
            Some(known) if exactness(&moment) > exactness(&known.0) => known.0 = moment,
            Some(_) => {}
            None => events.push((moment, sentence.span)),
        }
    }
    sort_by(&mut events, |a, b| a.0.cmp(&b.0));
    // What the writer tells is not told again in somebody's words.
    let voice = |event: &(String, Span)| text.slice(event.1).starts_with(OPENING_MARKS);
    let told: Vec<String> = events.iter().filter(|event| !voice(event)).map(|event| event.0.clone()).collect();
    events.retain(|event| !voice(event) || told.binary_search(&event.0).is_err());
    events
}

/// "La Liga 2017/18", "anggota DPRD periode 2019-2024": a season or term of office that names what the sentence speaks of; "pada
/// musim 2017/18" it happened.
fn is_term(text: &Text, sentence: &Sentence, date: &Date) -> bool {
    const YEARS: usize = "2019/2024".len();
    const WHEN: &str = "pada di sejak selama sepanjang dari hingga sampai akhir awal pengujung jelang menjelang mulai";
    let years = date.iso.as_deref().is_some_and(|iso| iso.len() == YEARS && iso.as_bytes().get(4) == Some(&b'/'));
    let before = Span { end: date.span.start, ..sentence.span };
    let mut words = text.slice(before).split_whitespace().rev();
    let last = words.next().unwrap_or("");
    let named = listed("periode musim jabatan", last);
    let lead = if named { words.next().unwrap_or("pada") } else { last };
    years && (named || text.slice(date.span).contains('/')) && !listed(WHEN, lead)
}

/// "Januari hingga Juli 2025", "17 Juni sampai 2 Juli": two dates that are the ends of one stretch of time.
fn is_range(text: &Text, from: &Date, to: &Date) -> bool {
    const RANGE: [&str; 6] = ["hingga", "sampai", "sampai dengan", "s/d", "s.d.", "sampai tanggal"];
    let between = Span { start: from.span.end, end: to.span.start.max(from.span.end), ..from.span };
    let single = |date: &Date| date.iso.as_deref().is_some_and(|iso| !iso.contains(['/', 'W']));
    let joined = from.span.block == to.span.block && RANGE.contains(&text.slice(between).trim());
    joined && single(from) && single(to) && from.iso < to.iso
}

/// How exactly a moment, or the beginning of a stretch of time, is told.
fn exactness(moment: &str) -> usize {
    moment.split('/').next().map_or(0, str::len)
}

/// Marks that open a quotation at the start of a sentence.
const OPENING_MARKS: [char; 6] = ['"', '“', '”', '\'', '‘', '«'];

/// A year alone in brackets, "Laskar Bakau (2008)", tells when a work appeared, not what the sentence tells.
fn dates_a_work(text: &Text, sentence: &Sentence, date: Span) -> bool {
    let around = |start: usize, end: usize| text.slice(Span { start, end, ..date });
    let is_year =
        date.end - date.start == "2008".len() && around(date.start, date.end).bytes().all(|b| b.is_ascii_digit());
    is_year
        && around(sentence.span.start, date.start).ends_with('(')
        && around(date.end, sentence.span.end).starts_with(')')
}

fn is_day(iso: &str) -> bool {
    iso.len() == 10 && !iso.contains('/')
}

/// The date stands behind the closing mark of a quotation that the sentence begins with; past a length nobody writes this is
/// not asked any more.
fn only_attributes(text: &Text, sentence: &Sentence, date: Span) -> bool {
    const LONGEST: usize = 2000;
    if date.start - sentence.span.start > LONGEST {
        return false;
    }
    let opens = text.slice(sentence.span).starts_with(OPENING_MARKS);
    let before = Span { end: date.start, ..sentence.span };
    opens && text.slice(before).chars().skip(1).any(|c| matches!(c, '"' | '”' | '\'' | '’' | '»'))
}

/// Whether a quotation is open at a byte of a block; past a length nobody writes this is not asked any more.
fn is_quoted(text: &str, at: usize) -> bool {
    const LONGEST: usize = 4000;
    let before = text.get(..at).filter(|before| before.len() < LONGEST).unwrap_or("");
    before.chars().fold(false, |open, c| match c {
        '"' => !open,
        '“' => true,
        '”' => false,
        _ => open,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::dates;
    use crate::text::testing::blocks;

    fn events(lines: &[&str]) -> Vec<(String, String)> {
        let blocks = blocks(lines);
        let text = Text::read(&blocks);
        let dates = dates::find(&text, Some("2025-10-22"));
        find(&text, &dates).into_iter().map(|(iso, span)| (iso, text.slice(span).to_owned())).collect()
    }

    #[test]
    fn events_come_in_the_order_of_their_dates() {
        let lines =
            ["Gempa terjadi Selasa (21/10/2025) pukul 05.30 WIB. Warga mengungsi.", "Pada 2019 desa itu juga rusak."];
        let found = events(&lines);
        assert_eq!(found[0], ("2019".to_owned(), "Pada 2019 desa itu juga rusak.".to_owned()));
        assert_eq!(found[1].0, "2025-10-21T05:30+07:00");
    }

    #[test]
    fn the_day_of_speaking_is_no_event() {
        assert!(events(&["\"Kami sudah siap,\" kata Budi, Selasa (21/10/2025)."]).is_empty());
    }

    #[test]
    fn a_moment_told_is_not_told_again_in_a_quotation_and_a_works_year_is_no_event() {
        let lines = [
            "Ki Sarno wafat pada Selasa (21/10/2025).",
            "\"Telah wafat ayah kami pada Selasa, 21 Oktober 2025,\" tulis keluarga.",
            "Ia mendalangi Laskar Bakau (2008) dan Kidung Muara (2011).",
        ];
        let found = events(&lines);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].1.starts_with("Ki Sarno"));
    }

    #[test]
    fn a_day_told_from_the_day_of_speaking_is_no_event() {
        assert!(events(&["“Malam ini kami menolak kedatangannya,” tulis Budi."]).is_empty());
        assert_eq!(events(&["Ia menulis “Kami siap.” Hari ini desa itu ramai."]).len(), 1);
    }

    #[test]
    fn two_ends_of_a_stretch_of_time_are_one_event() {
        let moments = |line: &str| events(&[line]).into_iter().map(|event| event.0).collect::<Vec<_>>();
        assert_eq!(moments("Panen naik dari Januari hingga Juli 2025."), ["2025-01/2025-07"]);
        assert_eq!(moments("Pada 2024, pameran digelar 17 Juni sampai 2 Juli 2024."), ["2024-06-17/2024-07-02"]);
        assert_eq!(moments("Panen naik pada Januari dan Juli 2025."), ["2025-01"]);
        assert_eq!(moments("Ia anggota dewan periode 2019-2024."), [""; 0]);
        assert_eq!(moments("Persiba menang pada Liga Ombak 2021/22."), [""; 0]);
        assert_eq!(moments("Persiba juara pada musim 2021/22."), ["2021/2022"]);
    }

    #[test]
    fn a_sentence_is_told_once_with_its_most_exact_date() {
        let found = events(&["Sejak 2019 ia menunggu hingga 5 Mei 2024."]);
        assert_eq!(found.iter().map(|event| event.0.as_str()).collect::<Vec<_>>(), ["2024-05-05"]);
    }
}
