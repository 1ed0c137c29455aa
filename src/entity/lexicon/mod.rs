//! Words that tell what stands beside them. Each list has one use, named in its comment; all are lower case.

mod common;
mod heads;
mod organizations;
mod people;
mod places;

pub(super) use common::{
    COMMON_ACRONYMS, COMMON_NAMES, COMPASS, EVENT_ENDS, EVENTS, ROMAN, UNMEANT, WORKS, is_calendar, is_generic,
};
pub(super) use heads::{
    BOARDS, FIELD_TITLES, HOSPITAL_CLASSES, HOSPITAL_HEADS, NAMED_TITLES, ORGANIZATION_HEADS, OTHER_HEADS,
    PLACED_BODIES, SCHOOL_HEADS, STANDING_HEADS, UNIT_HEADS,
};
pub(super) use organizations::{
    BRANCHES, COMPANY_TAILS, MATCH_WORDS, ORGANIZATION_CUES, ORGANIZATION_TAILS, OUTLET_CUES, PLACE_TAILS,
};
pub(super) use people::{
    AUTHOR_CUES, EVERYDAY_NAMES, INITIAL_CUES, NICKNAME_CUES, PERSON_APPOSITIONS, PERSON_CUES, SAYING,
};
pub(super) use places::{
    BUILDINGS, DIRECTIONS, DROPPED_HEADS, HOUSES, NAMESAKES, PLACE_HEADS, PLACE_PREPOSITIONS, SEATS,
};

/// Small words that stand inside names.
pub(super) const LINKERS: [&str; 25] = [
    "dan", "di", "of", "the", "and", "for", "bin", "binti", "van", "von", "der", "den", "de", "da", "dos", "del", "la",
    "le", "el", "al", "ibn", "untuk", "&", ".", "'",
];

/// Whether a word says that a credit's source follows ("dok. Netflix").
pub(super) fn is_archive(word: &str) -> bool {
    has(&["dok", "dok.", "doc", "doc.", "dokumentasi"], word)
}

/// Whether a word, in any case, is in a list.
pub(super) fn has(list: &[&str], word: &str) -> bool {
    list.iter().any(|entry| entry.len() == word.len() && entry.eq_ignore_ascii_case(word))
}
