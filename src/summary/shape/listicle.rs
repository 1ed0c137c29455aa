//! Listicles: "7 Cara …", an introduction and its items.

use super::super::cues;
use super::super::predicate;
use super::super::standing;
use crate::order::sort;
use crate::report::Section;
use crate::text::case::lowered;
use crate::text::words::WordSet;

/// Fewest numbered headings of a listicle whose title says their number.
const ITEMS_ANNOUNCED: usize = 3;
/// Largest number of items that a title announces; a larger number is a year, a price or a distance.
const MOST_ANNOUNCED: usize = 50;
/// Most words, in the middle of all headings, of a listicle's items when there are so many: news headings are clauses, items
/// are names or short phrases.
const ITEM_WORDS: [(usize, usize); 2] = [(3, 4), (5, 7)];
/// Words of titles that announce a list; without one and without a number the numbered clauses of a report are no items.
static LISTS: WordSet = WordSet::new(
    "cara tips trik langkah fakta alasan penyebab manfaat khasiat bahaya dampak efek tanda ciri gejala jenis macam daftar \
    deretan rekomendasi pilihan ide inspirasi tempat wisata makanan buah film drama lagu zodiak shio ramalan kesalahan \
    kebiasaan mitos syarat keuntungan perbedaan potret",
);
/// Most words, in the middle of all headings, of the items of a list whose title says exactly how many there are.
const LISTED_HEADLINE_WORDS: usize = 14;

/// The sections that a listicle's items are: the numbered ones, or all when none is.
pub(in crate::summary) fn items(outline: &[Section]) -> Vec<&Section> {
    let numbered: Vec<&Section> = outline.iter().filter(|section| section.number.is_some()).collect();
    if numbered.is_empty() { outline.iter().collect() } else { numbered }
}

/// Whether a heading tells that something does something: "Sopir Sempat Mengantuk"; not "Minum Air Putih".
fn is_clause(heading: &str) -> bool {
    let lower = lowered(heading);
    let (first, rest) = lower.split_once(' ').unwrap_or((&lower, ""));
    !predicate::is_verb(first) && !cues::PREDICATES.has(first) && !predicate::is_fragment(rest)
}

/// Whether the title announces the sections as items, or they look like some.
pub(super) fn is_listicle(title: &str, outline: &[Section]) -> bool {
    let items = items(outline);
    let numbered = items.first().is_some_and(|section| section.number.is_some());
    let numbers = title.split(|c: char| !c.is_alphanumeric()).filter_map(|word| word.parse::<usize>().ok());
    let numbers = numbers.filter(|number| (ITEMS_ANNOUNCED..=MOST_ANNOUNCED).contains(number));
    let mut lengths: Vec<usize> = items.iter().map(|section| section.title.split_whitespace().count()).collect();
    sort(&mut lengths);
    let median = lengths.get(lengths.len() / 2).copied().unwrap_or(0);
    let short = ITEM_WORDS.iter().any(|&(fewest, words)| items.len() >= fewest && median <= words);
    let exact = numbers.clone().any(|number| number == items.len());
    let headlines = median <= LISTED_HEADLINE_WORDS;
    // "Ajukan Pertanyaan Ini": the questions follow. "…, Ini Dampaknya" is any report's title.
    let asks = || items.iter().all(|section| section.title.ends_with('?'));
    let follow = || title.split(|c: char| !c.is_alphanumeric()).any(|word| matches!(word, "ini" | "berikut"));
    if numbered {
        let lists = numbers.clone().next().is_some() || standing::words(title).iter().any(|w| LISTS.has(&w.lower));
        let clauses = items.iter().filter(|section| is_clause(&section.title)).count();
        return short && (lists || clauses * 2 <= items.len())
            || exact
            || headlines && items.len() >= ITEMS_ANNOUNCED && asks() && follow();
    }
    let headlines = exact && headlines;
    headlines || short && items.len() > ITEMS_ANNOUNCED && numbers.clone().any(|number| items.len() <= number + 1)
}
