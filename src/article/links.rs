//! Lines between the paragraphs that lead to other articles: a link alone, a pointer, the title of a card, a list of headlines.

use super::blocks::{LINK_SHARE, Labelled};
use super::layout::{LINK_LABEL_WORDS, Layout};
use super::segments::Segment;
use super::tags::Tag;
use super::tree::Inside;
use super::{captions, publishers};
use crate::report::{Category, Kind};
use crate::text::search;

/// Fewest linked headlines in a row that are a list of other articles.
const LINK_LIST: usize = 3;
/// Share of a line that is a link when a label stands before it.
const LABELLED_LINK_SHARE: f64 = 0.5;
/// Fewest words of a linked headline between the paragraphs.behind a label: shorter links name a thing ("Rasa manis: Mangga Harum").
const LABELLED_WORDS: usize = 5;
/// Parts of the addresses of topics.
const TOPIC_PATHS: [&str; 7] = ["/tag/", "/tags/", "/t/", "/topik/", "/topic/", "/topics/", "/label/"];
/// Words of a topic behind its "#", on average.
const TAGGED_WORDS: usize = 3;
/// Fewest words of a linked headline between the paragraphs.
const LINKED_WORDS: usize = 4;
/// Marks that point to what a link leads to.
const POINTERS: [char; 6] = ['👉', '➡', '▶', '►', '»', '→'];
/// Longest line that only points to a link, in words.
const POINTER_WORDS: usize = 25;

/// Whether a line is nothing but links to what a site has under its topics.
pub(crate) fn leads_to_topics(layout: &Layout, index: usize) -> bool {
    let tree = &layout.tree;
    let segment = &layout.segments[index];
    let linked = |run: &usize| tree.elements[tree.runs[*run].element].inside.has(Inside::LINK);
    let to_topic = |run: usize| {
        let link = tree.up(tree.runs[run].element).find(|&element| tree.elements[element].tag == Tag::Link);
        let href = link.and_then(|link| tree.attribute(link, "href")).unwrap_or_default();
        TOPIC_PATHS.iter().any(|path| search::has(href, path))
    };
    let tagged = segment.text.split(' ').filter(|word| word.starts_with('#')).count();
    segment.link_share() >= LINK_SHARE
        && (tagged > 0 && tagged * TAGGED_WORDS >= segment.words || segment.runs.clone().filter(linked).all(to_topic))
}

/// Whether a line is nothing but a link, or points to one: "👉 Harga pupuk".
pub(crate) fn leads_on(segment: &Segment, is_link: bool) -> bool {
    let lone = is_link && segment.link_share() >= 1.0 && !segment.text.ends_with('.');
    lone || segment.linked > 0 && segment.words <= POINTER_WORDS && segment.text.starts_with(POINTERS)
}

/// Such a line: to another article by its length, or a button.
pub(crate) fn line(layout: &Layout, index: usize) -> Labelled {
    let segment = &layout.segments[index];
    if leads_to_topics(layout, index) {
        Labelled::hidden(index, Category::Topics, "links to topics")
    } else if segment.words >= LINKED_WORDS {
        Labelled::hidden(index, Category::ReadAlso, "a linked headline alone")
    } else {
        Labelled::hidden(index, Category::Navigation, "a link alone")
    }
}

/// Whether a block stands inside a link to another page of the site, as the titles and texts of cards do; a heading that holds its
/// link may title the text under it.
pub(crate) fn is_in_card(layout: &Layout, index: usize) -> bool {
    is_own_link(layout, layout.segments[index].block)
}

/// Whether an element stands inside a link to another page of the site.
fn is_own_link(layout: &Layout, element: usize) -> bool {
    let tree = &layout.tree;
    let link = tree.up(element).find(|&element| tree.elements[element].tag == Tag::Link);
    link.and_then(|link| tree.attribute(link, "href")).is_some_and(|href| {
        let own = publishers::host(&layout.page.url);
        !search::has(href, "://") || !own.is_empty() && publishers::host(href) == own
    })
}

/// Whether a line is a short label with a colon, then to its end a headline that links to another page of the site: "SIMAK: Harga
/// pupuk naik lagi".
pub(crate) fn labels_a_link(layout: &Layout, index: usize) -> bool {
    let tree = &layout.tree;
    let segment = &layout.segments[index];
    let linked = |run: &usize| tree.elements[tree.runs[*run].element].inside.has(Inside::LINK);
    let Some(link) = segment.runs.clone().find(linked) else { return false };
    let label: String = (segment.runs.start..link).map(|run| tree.runs[run].text).collect();
    let label = label.trim();
    let words = label.split_whitespace().count();
    label.ends_with(':')
        && words <= LINK_LABEL_WORDS
        && segment.words >= words + LABELLED_WORDS
        && is_labelled_link(layout, segment)
        && (link..segment.runs.end).all(|run| linked(&run) || tree.runs[run].text.trim().is_empty())
        && is_own_link(layout, tree.runs[link].element)
}

/// Items that are nothing but headlines of other articles, several in a row, when no colon announces them.
pub(crate) fn hide_lists(layout: &Layout, labelled: &mut [Labelled]) {
    let links = |row: &Labelled| {
        let segment = &layout.segments[row.segment];
        let named = segment.link_share() >= LINK_SHARE || is_labelled_link(layout, segment);
        let linked = named && segment.words >= LINKED_WORDS;
        row.kind == Kind::ListItem && linked && !captions::is_address(&segment.text)
    };
    let mut announced = false;
    for same in labelled.chunk_by_mut(|a, b| links(a) == links(b)) {
        let whole = |same: &[Labelled]| same.iter().all(|row| is_whole_list(layout, row.segment, same));
        if links(&same[0]) && !announced && (same.len() >= LINK_LIST || whole(same)) {
            for row in same.iter_mut() {
                *row = Labelled::hidden(row.segment, Category::Related, "one of several linked headlines");
            }
        }
        let last = same.iter().rev().find(|row| row.category.is_none());
        announced = last.is_some_and(|row| layout.segments[row.segment].text.ends_with(':'));
    }
}

/// Whether a text is a label, then a link to its end: "Harga pangan: Beras naik lagi".
fn is_labelled_link(layout: &Layout, segment: &Segment) -> bool {
    let ends = segment.runs.end.checked_sub(1).map(|run| layout.tree.runs[run].element);
    segment.link_share() >= LABELLED_LINK_SHARE
        && !segment.text.ends_with('.')
        && ends.is_some_and(|element| layout.tree.elements[element].inside.has(Inside::LINK))
}

/// Whether the list that an item stands in has no other items than these, all of them links to pages of the site.
fn is_whole_list(layout: &Layout, item: usize, items: &[Labelled]) -> bool {
    let tree = &layout.tree;
    let segment = &layout.segments[item];
    let list = tree.up(segment.block).find(|&e| matches!(tree.elements[e].tag, Tag::List | Tag::OrderedList));
    segment.link_share() >= 1.0
        && is_own_link(layout, segment.element)
        && list.is_some_and(|list| layout.inside(list).len() <= items.len())
}
