//! The dateline: place and outlet in front of the first paragraph.

use super::layout::Layout;
use super::segments::Segment;
use super::tree::Inside;
use crate::text::search;

/// Longest dateline, in words.
const DATELINE_WORDS: usize = 9;
/// Dashes that end a dateline, longest first.
const DASHES: [&str; 5] = [" -- ", " - ", " – ", " — ", "- "];

/// The dateline of a first paragraph ("Jakarta, IDN Times" of "Jakarta, IDN Times - Presiden …"), without its dash.
#[must_use]
pub(crate) fn of(paragraph: &str) -> Option<&str> {
    let text = paragraph.trim_start();
    let found = DASHES.iter().filter_map(|dash| search::find(text, dash).map(|at| (at, dash.len())));
    let (end, _) = found.min_by_key(|&(at, length)| (at, std::cmp::Reverse(length)))?;
    let line = text[..end].trim().trim_end_matches(['-', '–', '—']).trim_end();
    let words: Vec<&str> = line.split_whitespace().collect();
    let named = |word: &&str| {
        let bare = word.trim_start_matches(|char: char| !char.is_alphanumeric());
        bare.is_empty() || bare.chars().next().is_some_and(|c| c.is_uppercase() || c.is_ascii_digit()) || is_host(bare)
    };
    let fits = (1..=DATELINE_WORDS).contains(&words.len()) && words.iter().all(named);
    let ends = line.ends_with(['.', '?', '!', '"', '”', ':', ';']) || line.starts_with(['"', '“']);
    (fits && !ends && line.chars().any(char::is_alphabetic)).then_some(line)
}

/// The dateline of a segment: by its dash, or a bold start that names an outlet's address.
#[must_use]
pub(crate) fn in_segment(layout: &Layout, segment: usize) -> Option<String> {
    let Segment { text, runs, .. } = &layout.segments[segment];
    if let Some(line) = of(text) {
        return Some(line.to_owned());
    }
    let bold = |run: &usize| layout.tree.elements[layout.tree.runs[*run].element].inside.has(Inside::BOLD);
    let start: String = runs.clone().take_while(bold).map(|run| layout.tree.runs[run].text).collect();
    let line = start.trim();
    let named = line.split_whitespace().any(is_host) && line.split_whitespace().count() <= DATELINE_WORDS;
    (named && line.len() < text.len()).then(|| line.to_owned())
}

/// Whether a text is a dateline with its dash and nothing else.
#[must_use]
pub(crate) fn is_loose(text: &str) -> bool {
    let text = text.trim_end();
    text.ends_with(['-', '–', '—']) && of(&format!("{text} .")).is_some_and(|line| text.starts_with(line))
}

fn is_host(word: &str) -> bool {
    let word = word.trim_end_matches([',', ')']);
    word.rsplit_once('.').is_some_and(|(name, ending)| {
        !name.is_empty() && (2..=4).contains(&ending.len()) && ending.chars().all(|c| c.is_ascii_alphabetic())
    })
}

#[cfg(test)]
mod tests {
    use super::{is_loose, of};

    #[test]
    fn place_and_outlet_are_read() {
        assert_eq!(of("Makassar, Kabar Contoh - Wali kota meresmikan pasar."), Some("Makassar, Kabar Contoh"));
        assert_eq!(of("KABAR.COM, Ambon -- Nelayan melaut."), Some("KABAR.COM, Ambon"));
        assert_eq!(of("kabar.id - Nelayan melaut."), Some("kabar.id"));
        assert_eq!(of("Mataram, NTB (KABAR) - Nelayan melaut."), Some("Mataram, NTB (KABAR)"));
        assert_eq!(of("Nelayan di Ambon - yang melaut - pulang."), None);
        assert_eq!(of("Warga mengungsi."), None);
        assert!(is_loose("Jakarta, Kabar Contoh --"));
        assert!(!is_loose("Jakarta, Kabar Contoh"));
        assert!(!is_loose("Menu utama hari ini -"));
    }
}
