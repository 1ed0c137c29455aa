//! When a text was written that names no year: by who holds which office in it.

use super::super::words::listed;
use super::super::{Passage, Text};

/// Who held which office in which years. Where a term has no end it goes on, in years after this edition too.
const TERMS: &str = include_str!("../../../lists/terms.tsv");
/// Year in which the list was last gone through; later ones are believed only where more of its terms say so.
pub(super) const EDITION: i32 = 2026;

/// One row of the list.
#[derive(Clone, Copy, PartialEq)]
struct Term {
    /// Empty for things that are news only in those years.
    office: &'static str,
    name: &'static str,
    first: i32,
    last: i32,
}

fn terms() -> impl Iterator<Item = Term> {
    TERMS.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
        let mut cells = line.split('\t');
        let (office, name) = (cells.next()?, cells.next()?);
        let first = cells.next()?.parse().ok()?;
        let last = cells.next().and_then(|last| last.parse().ok()).unwrap_or(i32::MAX);
        Some(Term { office, name, first, last })
    })
}

/// What an office is also called: the usual short forms and the ministries' names of those years, from general knowledge.
const ALSO: &[(&str, &str)] = &[
    ("presiden", "wapres"),
    ("keuangan", "menkeu"),
    ("luar", "menlu"),
    ("dalam", "mendagri"),
    ("kesehatan", "menkes"),
    ("perhubungan", "menhub"),
    ("olahraga", "menpora"),
    ("pendidikan", "mendikbud"),
    ("mendikbudristek", "mendikbud"),
    ("kebudayaan", "mendikbud"),
    ("agama", "menag"),
    ("sosial", "mensos"),
    ("tni", "panglima"),
    ("pm", "menteri"),
];
/// Most words between an office and its holder: "Kapolri Jenderal Pol Budi".
const BETWEEN: usize = 4;

/// How many of the terms of a text hold in each of some years.
pub(super) fn votes(text: &Text, years: &[i32]) -> Vec<usize> {
    let terms: Vec<Term> = terms().collect();
    let mut seen: Vec<Term> = Vec::new();
    for passage in text.passages.iter().filter(|passage| passage.is_content()) {
        for at in 0..passage.tokens.len() {
            for term in &terms {
                if !seen.contains(term) && is_held(passage, at, term) {
                    seen.push(*term);
                }
            }
        }
    }
    let holds = |year: i32| seen.iter().filter(move |term| (term.first..=term.last).contains(&year)).count();
    years.iter().map(|&year| holds(year)).collect()
}

/// Whether a term's holder is named at a word, in office.
fn is_held(passage: &Passage, at: usize, term: &Term) -> bool {
    let word = |more: usize| passage.tokens.get(at + more).map_or("", |token| passage.word(token));
    term.name.split(' ').enumerate().all(|(more, part)| word(more) == part)
        && (term.office.is_empty() || in_office(passage, at, term.office))
}

/// Whether an office stands right before a name, and no "mantan" before it.
fn in_office(passage: &Passage, at: usize, office: &str) -> bool {
    let before = passage.tokens.get(at.saturating_sub(BETWEEN)..at).unwrap_or_default();
    let is = |word: &str| {
        word.eq_ignore_ascii_case(office)
            || ALSO.iter().any(|also| also.1 == office && word.eq_ignore_ascii_case(also.0))
    };
    let former = |word: &str| listed("mantan eks bekas calon", word);
    let words = || before.iter().map(|token| passage.word(token));
    words().any(is) && !words().any(former)
}
