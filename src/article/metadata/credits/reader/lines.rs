//! What lines of credits look like.

use crate::article::metadata::moment::Moment;
use crate::article::metadata::names;
use crate::article::metadata::roles::{self, Role};
use crate::text::search;

/// Whether a text is what newsrooms sign with in place of a name.
pub(super) fn is_newsroom(text: &str) -> bool {
    ["redaksi", "tim redaksi"].iter().any(|newsroom| text.eq_ignore_ascii_case(newsroom))
}

/// Whether a line names several roles: "Penulis Rini Wulan | Editor Ayu Sari".
pub(super) fn lists_roles(text: &str) -> bool {
    text.split_once('|').is_some_and(|(first, second)| {
        let word = second.split_whitespace().next().unwrap_or_default();
        roles::leading(first.trim()).is_some() && roles::whole(word).is_some()
    })
}

/// The name that ends a line behind a date: "3 Maret 2025, 10:00 | Rini Wulan".
pub(super) fn behind_date(text: &str) -> Option<&str> {
    let (_, end) = Moment::find(text)?;
    let (_, last) = text.get(end..)?.rsplit_once(['|', '-', '–', '—', '•', '·', '/'])?;
    let last = last.trim();
    let name = roles::leading(last).filter(|(role, ..)| *role == Role::Writer).map_or(last, |(_, name, _)| name);
    (names::looks_like_name(name) && !names::is_office(name) && roles::leading(name).is_none()).then_some(name)
}

/// What stands before a date in one line: "Oleh Rini Wulan - Senin, 3 Maret 2025".
pub(super) fn undated(text: &str) -> Option<&str> {
    let separators = [" - ", " – ", " — ", " | ", " • ", " · ", ", "];
    let at = separators.iter().filter_map(|separator| search::find(text, separator)).min()?;
    Moment::find(&text[at..]).map(|_| text[..at].trim())
}
