//! What the page says about its article: read from JSON-LD, meta and the page itself, and checked against each other.
//!
//! The page is believed first, since readers see it: metadata name it, complete it, and stand in where nothing is printed. A dek or a
//! writer that is not printed is none; a wrong time zone, a site's name in the headline, the JSON-LD of other articles are left out.

mod clean;
mod credits;
mod declared;
mod dek;
mod json;
mod json_ld;
mod labels;
mod lenient;
mod moment;
mod names;
mod published;
mod roles;
mod site;
mod title;

pub(crate) use declared::{Declared, absolute};

use super::Metadata;
use super::segments::Segment;
use super::tree::{Inside, Tree};
use crate::order::sort;
use crate::page::PageSnapshot;
use crate::report::{Author, Provenance};
use credits::{Credits, Person};
use declared::Said;
use moment::Moment;
use roles::Role;
use site::Site;
use std::ops::Range;

/// One word in this many of what was taken for the text may stand above the headline.
const ABOVE_SHARE: usize = 4;
/// Fewest words of a first paragraph.
const LEAD_WORDS: usize = 8;

/// The page as the metadata see it.
#[derive(Debug, Clone)]
pub(crate) struct Sight<'t, 'a> {
    /// The snapshot.
    pub page: &'a PageSnapshot,
    /// Its elements.
    pub tree: &'t Tree<'a>,
    /// Its text.
    pub segments: &'t [Segment],
    /// The article's text, from its first segment to one past its last.
    pub body: Range<usize>,
    /// Where the headline can stand: not in another article of the document.
    pub scope: Range<usize>,
}

impl Sight<'_, '_> {
    /// The first paragraph.
    fn lead(&self) -> usize {
        let aside = Inside::FIGURE | Inside::CAPTION | Inside::HEADING;
        let body = self.body.start..self.body.end.min(self.segments.len());
        let is_paragraph = |&index: &usize| {
            let segment = &self.segments[index];
            // "Oleh Rini Wulan - Senin, 3 Maret 2025 10.00 WIB" has as many words as a short sentence.
            let dated = || !segment.text.ends_with('.') && Moment::find(&segment.text).is_some();
            segment.words >= LEAD_WORDS && !segment.inside.has(aside) && !(segment.words < 2 * LEAD_WORDS && dated())
        };
        body.clone().find(is_paragraph).unwrap_or(body.start)
    }
}

/// The metadata and the segments they were read from.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Found {
    /// What is known; the dateline is the structure's to find.
    pub metadata: Metadata,
    /// The headline's segment.
    pub title: Option<usize>,
    /// The dek's segment.
    pub dek: Option<usize>,
    /// Segments that print names or times.
    pub credits: Vec<usize>,
}

/// Reads all of it.
#[must_use]
pub(crate) fn read(sight: &Sight, declared: &Declared) -> Found {
    let site = Site::read(declared, &sight.page.url);
    let titles = title::Keys::read(declared, &site);
    let title_at = title::find(sight, &titles, &site);
    // What was taken for the first paragraph can be the dek; then the credits stand between it and the text.
    let early_dek = title_at.and_then(|title| dek::find(sight, declared, title, &Credits::default()));
    // Nor is what stands above the headline, in a ticker, when it is little.
    let words = |range: Range<usize>| {
        sight.segments.get(range).unwrap_or_default().iter().map(|segment| segment.words).sum::<usize>()
    };
    let little = |&title: &usize| {
        sight.body.contains(&title) && words(sight.body.start..title) * ABOVE_SHARE <= words(sight.body.clone())
    };
    let above = [early_dek, title_at.filter(little)];
    let start = above.into_iter().flatten().map(|above| above + 1).fold(sight.body.start, usize::max);
    let sight = &Sight { body: start..sight.body.end.max(start), ..sight.clone() };
    let credits = Credits::read(sight, declared, &site, title_at);
    let dek_at = title_at.and_then(|title| dek::find(sight, declared, title, &credits));
    let language = labels::language(sight, declared);
    let indonesian = language.as_ref().is_some_and(|said| said.value == "id");
    let times = published::read(sight, declared, title_at, indonesian);
    let topics = labels::topics(sight, declared, &site);

    let mut book = Book::default();
    let byline = byline(&credits, &mut book);
    let authors = authors(&credits, &byline, declared, &site, &mut book);
    let metadata = Metadata {
        site: book.keep("site", site.name.clone()),
        title: book.keep("title", title::read(sight, declared, &titles, &site, title_at)),
        dek: book.keep("dek", dek::read(sight, dek_at)),
        byline,
        authors,
        published: book.keep("published", times.published),
        modified: book.keep("modified", times.modified),
        dateline: None,
        language: book.keep("language", language),
        channel: book.keep("channel", labels::channel(declared, &site)),
        topics: book.keep("topics", Some(topics).filter(|said| !said.value.is_empty())).unwrap_or_default(),
        canonical: book.keep("canonical", declared.canonical.clone()),
        provenance: book.0,
    };
    let mut printed: Vec<usize> = credits.segments().chain(times.segments).collect();
    sort(&mut printed);
    printed.dedup();
    Found { metadata, title: title_at, dek: dek_at, credits: printed }
}

/// Whether a text is nothing but a label of a role: "Penulis", "Oleh".
pub(crate) fn is_role(text: &str) -> bool {
    roles::whole(text).is_some()
}

/// Whether a text says what somebody is rather than who: "Dosen Universitas Contoh".
pub(crate) fn is_office(text: &str) -> bool {
    names::is_office(text)
}

/// Whether lists of names know a text of several words for a person's.
pub(crate) fn is_known_name(text: &str) -> bool {
    names::is_known_name(text)
}

/// Whether a word of a text is one of people's names.
pub(crate) fn has_name(text: &str) -> bool {
    names::has_known_word(text)
}

/// Whether a line is nothing but several roles, each with who filled it.
pub(crate) fn lists_people(text: &str) -> bool {
    roles::lists_people(text)
}

/// Whether a text can be a person's name.
pub(crate) fn looks_like_name(text: &str) -> bool {
    names::looks_like_name(text)
}

/// Where each field was read.
#[derive(Default)]
struct Book(Vec<Provenance>);

impl Book {
    fn note(&mut self, field: &str, from: &str) {
        self.0.push(Provenance { field: field.to_owned(), from: from.to_owned() });
    }

    fn keep<T>(&mut self, field: &str, said: Option<Said<T>>) -> Option<T> {
        let said = said?;
        self.note(field, &said.from);
        Some(said.value)
    }
}

/// The writers beside the headline; those behind the text where none stand there.
fn byline(credits: &Credits, book: &mut Book) -> Vec<String> {
    let writers = |people: &[Person]| -> Vec<String> {
        people.iter().filter(|person| person.role == Role::Writer).map(|person| person.name.clone()).collect()
    };
    for (people, from) in [(&credits.head, "page under the headline"), (&credits.tail, "page behind the text")] {
        let names = writers(people);
        if !names.is_empty() {
            book.note("byline", from);
            return names;
        }
    }
    Vec::new()
}

/// Everybody with a role; declared names where nothing is printed.
fn authors(credits: &Credits, byline: &[String], declared: &Declared, site: &Site, book: &mut Book) -> Vec<Author> {
    let mut authors: Vec<Author> = Vec::new();
    let mut add = |name: &str, role: Role| {
        if let Some(role) = role.name().filter(|_| !authors.iter().any(|author| author.name == name)) {
            authors.push(Author { name: name.to_owned(), role: role.to_owned() });
        }
    };
    byline.iter().for_each(|name| add(name, Role::Writer));
    let printed = || credits.head.iter().chain(&credits.tail);
    printed().for_each(|person| add(&person.name, person.role));
    if byline.is_empty() {
        declared
            .authors
            .iter()
            .filter(|said| !site.is_named(&said.value))
            .for_each(|said| add(&said.value, Role::Writer));
    }
    if !printed().any(|person| person.role == Role::Editor) {
        declared.editors.iter().for_each(|said| add(&said.value, Role::Editor));
    }
    if !authors.is_empty() {
        book.note("authors", if printed().next().is_some() { "page" } else { "metadata" });
    }
    authors
}

#[cfg(all(test, feature = "command"))]
mod tests;
