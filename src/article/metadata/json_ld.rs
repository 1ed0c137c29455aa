//! What the page's JSON-LD says about this article. A page often carries the JSON-LD of other pages too: of cards, of lists.

use super::json::{Object as Node, Value};
use super::{clean, lenient};
use crate::page::PageSnapshot;
use crate::text::case::lowered;
use crate::text::search;

/// Most text of JSON-LD read, in bytes, all scripts together.
const MAX_TEXT: usize = 1_000_000;
/// Most objects looked at.
const MAX_NODES: usize = 3_000;
/// Most names, topics or crumbs kept.
const MAX_LIST: usize = 40;

/// The article's node, and the site's.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct JsonLd {
    pub(super) headline: Option<String>,
    pub(super) description: Option<String>,
    /// Names of its authors, and of its creators when these are others.
    pub(super) authors: Vec<String>,
    pub(super) editors: Vec<String>,
    pub(super) published: Option<String>,
    pub(super) modified: Option<String>,
    pub(super) section: Option<String>,
    pub(super) keywords: Vec<String>,
    pub(super) publisher: Option<String>,
    pub(super) language: Option<String>,
    pub(super) url: Option<String>,
    /// Names of the breadcrumb, outermost first.
    pub(super) crumbs: Vec<String>,
}

/// Reads the JSON-LD of a page whose own addresses are `own` and whose title is `title`.
pub(super) fn read(page: &PageSnapshot, own: &[String], title: &str) -> JsonLd {
    let mut left = MAX_TEXT;
    let mut values = Vec::new();
    for script in &page.json_ld {
        let Some(rest) = left.checked_sub(script.len()) else { break };
        left = rest;
        values.extend(lenient::parse(script));
    }
    let nodes = nodes(&values);
    let mut found = article(&nodes, own, title).map(read_article).unwrap_or_default();
    let crumbs = nodes.iter().copied().find(|node| is_type(node, |name| name == "BreadcrumbList"));
    found.crumbs = crumbs.map(read_crumbs).unwrap_or_default();
    found
}

/// All objects that have a type, in document order, from arrays and graphs; never recurses.
fn nodes(values: &[Value]) -> Vec<&Node> {
    let mut nodes = Vec::new();
    let mut open: Vec<&Value> = values.iter().rev().collect();
    let mut seen = 0;
    while let Some(value) = open.pop() {
        seen += 1;
        if seen > MAX_NODES {
            break;
        }
        match value {
            Value::Array(list) => open.extend(list.iter().rev()),
            Value::Object(node) => {
                if node.get("@type").is_some() {
                    nodes.push(node);
                }
                for key in ["mainEntity", "mainEntityOfPage", "breadcrumb", "@graph"] {
                    open.extend(node.get(key).filter(|inner| matches!(inner, Value::Object(_) | Value::Array(_))));
                }
            }
            _ => {}
        }
    }
    nodes
}

/// The node of this page's article: the one with this page's address, else with its title, else the only one without an address.
fn article<'a>(nodes: &[&'a Node], own: &[String], title: &str) -> Option<&'a Node> {
    let articles: Vec<&Node> = nodes.iter().copied().filter(|node| is_type(node, is_article)).collect();
    let here = |node: &&&Node| addresses(node).any(|url| own.contains(&path(&url)));
    let titled = |node: &&&Node| {
        let headline = clean::key(&string(node.get("headline")).unwrap_or_default());
        !headline.is_empty() && clean::key(title).starts_with(&headline)
    };
    let nameless = |node: &&&Node| addresses(node).next().is_none();
    let by_address = articles.iter().find(here).or_else(|| articles.iter().find(titled));
    // Without an address of its own the page cannot tell its node from others, but a single one can hardly be another's.
    let only = || articles.iter().find(|node| nameless(node) || own.is_empty()).filter(|_| articles.len() == 1);
    by_address.or_else(only).copied()
}

fn is_article(name: &str) -> bool {
    name.ends_with("Article") || name.ends_with("Posting") || name == "Report"
}

fn is_type(node: &Node, wanted: impl Fn(&str) -> bool) -> bool {
    match node.get("@type") {
        Some(Value::String(name)) => wanted(name),
        Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).any(wanted),
        _ => false,
    }
}

fn addresses(node: &Node) -> impl Iterator<Item = String> + '_ {
    ["mainEntityOfPage", "url", "@id"].into_iter().filter_map(|key| match node.get(key) {
        Some(Value::Object(inner)) => string(inner.get("@id").or_else(|| inner.get("url"))),
        other => string(other),
    })
}

/// What addresses are compared by: the path, without a slash at its end and without the marks of mobile and AMP pages.
pub(super) fn path(url: &str) -> String {
    let rest = search::split_once(url, "://").map_or(url, |(_, rest)| rest);
    let path = rest.find('/').map_or("", |at| &rest[at..]);
    let path = path.split(['?', '#']).next().unwrap_or("").trim_end_matches('/');
    lowered(path.strip_suffix("/amp").unwrap_or(path))
}

fn read_article(node: &Node) -> JsonLd {
    let text = |key: &str| string(node.get(key));
    let mut authors = names(node.get("author"));
    for creator in names(node.get("creator")) {
        if !authors.contains(&creator) {
            authors.push(creator);
        }
    }
    JsonLd {
        headline: text("headline").or_else(|| text("name")),
        description: text("description"),
        authors,
        editors: names(node.get("editor")),
        published: text("datePublished").or_else(|| text("dateCreated")),
        modified: text("dateModified"),
        section: text("articleSection"),
        keywords: keywords(node.get("keywords")),
        publisher: names(node.get("publisher")).into_iter().next(),
        language: text("inLanguage"),
        url: addresses(node).next(),
        crumbs: Vec::new(),
    }
}

/// A text, or the first of several; nothing when it is empty.
fn string(value: Option<&Value>) -> Option<String> {
    let text = match value? {
        Value::String(text) => text,
        Value::Array(list) => list.iter().find_map(Value::as_str)?,
        _ => return None,
    };
    let text = clean::text(text);
    (!text.is_empty()).then_some(text)
}

/// The names of one or several persons or organizations, written as objects or as plain text.
fn names(value: Option<&Value>) -> Vec<String> {
    let list = match value {
        Some(Value::Array(list)) => list.as_slice(),
        Some(one) => std::slice::from_ref(one),
        None => &[],
    };
    let name = |value: &Value| match value {
        Value::Object(node) => string(node.get("name")),
        other => string(Some(other)),
    };
    list.iter().filter_map(name).take(MAX_LIST).collect()
}

/// Keywords as a list, as a list of lists, or as one text with commas.
fn keywords(value: Option<&Value>) -> Vec<String> {
    let mut words = Vec::new();
    let mut open: Vec<&Value> = value.into_iter().collect();
    while let Some(value) = open.pop() {
        match value {
            Value::Array(list) if words.len() < MAX_LIST => open.extend(list.iter().take(MAX_LIST).rev()),
            Value::String(text) => words.extend(text.split(',').map(clean::text).filter(|word| !word.is_empty())),
            _ => {}
        }
    }
    words.truncate(MAX_LIST);
    words
}

fn read_crumbs(list: &Node) -> Vec<String> {
    let Some(Value::Array(items)) = list.get("itemListElement") else { return Vec::new() };
    let name = |item: &Value| {
        let item = item.as_object()?;
        string(item.get("name")).or_else(|| string(item.get("item")?.as_object()?.get("name")))
    };
    items.iter().filter_map(name).take(MAX_LIST).collect()
}

#[cfg(test)]
mod tests {
    use super::{JsonLd, read};
    use crate::page::PageSnapshot;

    fn found(scripts: &[&str], own: &str) -> JsonLd {
        let json_ld = scripts.iter().map(|script| (*script).to_owned()).collect();
        read(&PageSnapshot { json_ld, ..PageSnapshot::default() }, &[super::path(own)], "Harga Cabai Naik | Kabar")
    }

    #[test]
    fn the_node_of_this_page_wins_over_those_of_cards() {
        let card =
            r#"{"@type":"NewsArticle","url":"https://kabar.id/lain","headline":"Lain","author":{"name":"Bukan Saya"}}"#;
        let own = r#"{"@context":"x","@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],"mainEntityOfPage":{"@id":
            "https://m.kabar.id/harga-cabai/?utm=1"},"headline":"Harga Cabai &quot;Naik&quot;","author":[{"@type":"Person",
            "name":"Rini Wulan"},{"name":""}],"keywords":[["cabai, pasar"],"harga"],"datePublished":"2024-01-02T03:04:05Z"}]}"#;
        let found = found(&[card, own], "https://kabar.id/harga-cabai");
        assert_eq!(found.headline.as_deref(), Some("Harga Cabai \"Naik\""));
        assert_eq!(found.authors, ["Rini Wulan"]);
        assert_eq!(found.keywords, ["cabai", "pasar", "harga"]);
    }

    #[test]
    fn a_node_of_another_page_is_not_read() {
        let card =
            r#"[{"@type":"NewsArticle","url":"https://kabar.id/lain","headline":"Berita lain","author":"Bukan Saya"}]"#;
        assert_eq!(found(&[card], "https://kabar.id/harga-cabai"), JsonLd::default());
        let nameless = r#"{"@type":"NewsArticle","headline":"Cabai mahal","author":"Rini"}"#;
        assert_eq!(found(&[nameless], "https://kabar.id/harga-cabai").authors, ["Rini"]);
        let titled = r#"{"@type":"BlogPosting","url":"https://cermin.id/x","headline":"Harga cabai naik","creator":{"name":"Ayu"}}"#;
        assert_eq!(found(&[titled], "https://kabar.id/harga-cabai").authors, ["Ayu"]);
    }

    #[test]
    fn junk_does_no_harm() {
        let junk = [
            "null",
            "[[[]]]",
            "{\"@type\":5}",
            "{\"@type\":\"NewsArticle\",\"author\":[null,3,{\"name\":{}}],\"keywords\":{}}",
            "{",
        ];
        assert_eq!(found(&junk, ""), JsonLd::default());
    }

    #[test]
    fn crumbs_are_read_in_both_spellings() {
        let list =
            r#"{"@type":"BreadcrumbList","itemListElement":[{"name":"News"},{"item":{"@id":"x","name":"Daerah"}}]}"#;
        assert_eq!(found(&[list], "").crumbs, ["News", "Daerah"]);
    }
}
