//! What the page's head says about the article, before anything visible is looked at.

use super::json_ld::{self, JsonLd};
use super::{clean, moment::Moment};
use crate::page::PageSnapshot;
use crate::text::search;

/// A value and where it was read.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Said<T> {
    pub(super) value: T,
    pub(super) from: String,
}

/// The head's word; what is empty or junk is absent. Lists hold the most trustworthy first.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Declared {
    /// Headlines, some with the site's name behind or before them.
    pub(super) titles: Vec<Said<String>>,
    pub(super) descriptions: Vec<Said<String>>,
    /// Writers' names; organizations and addresses left out.
    pub(super) authors: Vec<Said<String>>,
    pub(super) editors: Vec<Said<String>>,
    pub(super) published: Vec<Said<Moment>>,
    pub(super) modified: Vec<Said<Moment>>,
    pub(super) site: Vec<Said<String>>,
    pub(super) sections: Vec<Said<String>>,
    pub(super) topics: Vec<Said<Vec<String>>>,
    pub(super) languages: Vec<Said<String>>,
    /// The address the page calls its own, absolute.
    pub(super) canonical: Option<Said<String>>,
    /// Names of the breadcrumb, outermost first.
    pub(super) crumbs: Vec<String>,
}

const TITLES: [&str; 5] = ["og:title", "content_title", "twitter:title", "title", "dc.title"];
const DESCRIPTIONS: [&str; 4] = ["og:description", "description", "twitter:description", "dc.description"];
const AUTHORS: [&str; 8] = [
    "content_creator_fullname",
    "author",
    "article:author",
    "dable:author",
    "parsely-author",
    "dc.creator",
    "content_author",
    "cxenseparse:author",
];
const EDITORS: [&str; 2] = ["content_editor", "editor"];
const PUBLISHED: [&str; 11] = [
    "article:published_time",
    "datepublished",
    "og:published_time",
    "content_published_date",
    "content_publishdate",
    "pubdate",
    "publishdate",
    "publish_date",
    "dc.date.issued",
    "dc.date",
    "date",
];
const MODIFIED: [&str; 6] =
    ["article:modified_time", "datemodified", "og:updated_time", "content_updated_date", "lastmod", "dc.date.modified"];
const SITES: [&str; 3] = ["og:site_name", "application-name", "content_publisher"];
const SECTIONS: [&str; 4] = ["article:section", "articlesection", "content_category", "section"];
const TOPICS: [&str; 4] = ["news_keywords", "content_tag", "article:tag", "keywords"];
const LANGUAGES: [&str; 5] = ["content-language", "inlanguage", "language", "og:locale", "dc.language"];

impl Declared {
    /// What holds for all articles of the document.
    pub(crate) fn of_all(self) -> Self {
        Self { site: self.site, languages: self.languages, ..Self::default() }
    }

    /// Reads the head of a page.
    #[must_use]
    pub(crate) fn read(page: &PageSnapshot) -> Self {
        let canonical = canonical(page);
        let og_url = meta(page, "og:url").next();
        let mut own: Vec<String> =
            [Some(page.url.as_str()), canonical.as_ref().map(|said| said.value.as_str()), og_url]
                .into_iter()
                .flatten()
                .map(json_ld::path)
                .filter(|path| !path.is_empty())
                .collect();
        own.dedup();
        let ld = json_ld::read(page, &own, &clean::text(&page.title));
        let mut declared = Self::from_json_ld(&ld);
        declared.add_meta(page);
        declared.crumbs = ld.crumbs;
        let ld_url = ld.url.filter(|url| is_address(url)).map(|value| Said { value, from: "json-ld".to_owned() });
        declared.canonical = canonical.or(ld_url);
        declared
    }

    fn from_json_ld(ld: &JsonLd) -> Self {
        fn said<T>(value: T) -> Said<T> {
            Said { value, from: "json-ld".to_owned() }
        }
        let one = |value: &Option<String>| value.clone().into_iter().map(said).collect::<Vec<_>>();
        let moment = |value: &Option<String>| value.as_deref().and_then(Moment::read).into_iter().map(said).collect();
        let people = |names: &[String]| names.iter().filter(|name| is_name(name)).cloned().map(said).collect();
        Self {
            titles: one(&ld.headline),
            descriptions: one(&ld.description),
            authors: people(&ld.authors),
            editors: people(&ld.editors),
            published: moment(&ld.published),
            modified: moment(&ld.modified),
            site: one(&ld.publisher),
            sections: one(&ld.section),
            topics: if ld.keywords.is_empty() { Vec::new() } else { vec![said(ld.keywords.clone())] },
            languages: one(&ld.language),
            ..Self::default()
        }
    }

    fn add_meta(&mut self, page: &PageSnapshot) {
        let all = |names: &'static [&'static str]| names.iter().flat_map(move |name| said(page, name));
        self.titles.extend(all(&TITLES));
        let title = clean::text(&page.title);
        self.titles.extend((!title.is_empty()).then(|| Said { value: title, from: "page title".to_owned() }));
        self.descriptions.extend(all(&DESCRIPTIONS));
        self.authors.extend(all(&AUTHORS).filter(|said| is_name(&said.value)));
        self.editors.extend(all(&EDITORS).filter(|said| is_name(&said.value)));
        let moment = |said: Said<String>| Moment::read(&said.value).map(|value| Said { value, from: said.from });
        self.published.extend(all(&PUBLISHED).filter_map(moment));
        self.modified.extend(all(&MODIFIED).filter_map(moment));
        // The site's own word about its name goes before that of the article's publisher.
        self.site.splice(0..0, all(&SITES));
        self.sections.extend(all(&SECTIONS));
        self.languages.extend(all(&LANGUAGES));
        for name in TOPICS {
            let from = said(page, name).flat_map(|said| said.value.split(',').map(clean::text).collect::<Vec<_>>());
            let value: Vec<String> = from.filter(|topic| !topic.is_empty()).collect();
            if !value.is_empty() {
                self.topics.push(Said { value, from: format!("meta {name}") });
            }
        }
    }
}

fn meta<'a>(page: &'a PageSnapshot, name: &str) -> impl Iterator<Item = &'a str> {
    page.meta.iter().filter(move |meta| meta.name == name).map(|meta| meta.content.as_str())
}

fn said<'a>(page: &'a PageSnapshot, name: &'a str) -> impl Iterator<Item = Said<String>> + 'a {
    let values = meta(page, name).map(clean::text).filter(|value| !value.is_empty());
    values.map(move |value| Said { value, from: format!("meta {name}") })
}

/// Whether a value can be somebody's or a newsroom's name: no address, no account, no junk.
fn is_name(value: &str) -> bool {
    let letters = value.chars().filter(|c| c.is_alphabetic()).count();
    letters >= 3
        && letters * 2 > value.len()
        && value.len() <= 80
        && !search::has(value, "://")
        && !value.starts_with('@')
}

/// The page's address by its canonical link, else by `og:url`, absolute. A link to the home page from elsewhere is a mistake.
fn canonical(page: &PageSnapshot) -> Option<Said<String>> {
    let link =
        page.links.iter().filter(|link| link.rel == "canonical").map(|link| (link.href.as_str(), "link canonical"));
    let og = meta(page, "og:url").map(|url| (url, "meta og:url"));
    let at_home = page.url.is_empty() || json_ld::path(&page.url).is_empty();
    link.chain(og).find_map(|(href, from)| {
        let value = absolute(&page.url, href.trim())?;
        (at_home || !json_ld::path(&value).is_empty()).then(|| Said { value, from: from.to_owned() })
    })
}

fn is_address(url: &str) -> bool {
    url.starts_with("http://") || url.starts_with("https://")
}

/// An address as a page at `base` means it; nothing when it is no web address.
#[must_use]
pub(crate) fn absolute(base: &str, href: &str) -> Option<String> {
    let plain = href.bytes().all(|byte| byte.is_ascii_graphic());
    if href.is_empty() || !plain && href.contains(|c: char| c.is_whitespace() || c.is_control()) {
        return None;
    }
    if is_address(href) {
        return (href.len() > "https://".len()).then(|| href.to_owned());
    }
    let (scheme, rest) = search::split_once(base, "://").filter(|(scheme, _)| matches!(*scheme, "http" | "https"))?;
    let host = rest.split(['/', '?', '#']).next().filter(|host| !host.is_empty())?;
    let document = base.split(['?', '#']).next().unwrap_or(base);
    let folder =
        if rest.contains('/') { document.rsplit_once('/').map_or(document, |(folder, _)| folder) } else { document };
    match href.as_bytes() {
        [b'/', b'/', ..] => Some(format!("{scheme}:{href}")),
        [b'/', ..] => Some(format!("{scheme}://{host}{href}")),
        [b'?', ..] => Some(format!("{document}{href}")),
        [b'#', ..] => None,
        _ if href.split(['/', '?']).next().is_some_and(|first| first.contains(':')) => None,
        _ => Some(format!("{folder}/{}", href.trim_start_matches("./"))),
    }
}

#[cfg(test)]
mod tests {
    use super::{Declared, absolute};
    use crate::page::{Link, Meta, PageSnapshot};

    fn page(meta: &[(&str, &str)]) -> PageSnapshot {
        let meta = meta.iter().map(|&(name, content)| Meta { name: name.into(), content: content.into() }).collect();
        PageSnapshot { meta, url: "https://www.kabar.id/daerah/panen?x=1".into(), ..PageSnapshot::default() }
    }

    #[test]
    fn names_are_kept_and_addresses_are_not() {
        let meta = [
            ("author", "https://facebook.com/kabar"),
            ("author", "@kabar"),
            ("author", "Sri Rahayu"),
            ("author", "12"),
        ];
        let names: Vec<String> = Declared::read(&page(&meta)).authors.into_iter().map(|said| said.value).collect();
        assert_eq!(names, ["Sri Rahayu"]);
    }

    #[test]
    fn the_canonical_address_is_made_whole_and_a_wrong_one_is_passed_over() {
        let mut page = page(&[("og:url", "https://kabar.id/daerah/panen")]);
        let address = |page: &PageSnapshot| Declared::read(page).canonical.map(|said| said.value);
        page.links = vec![Link { rel: "canonical".into(), href: "https://www.kabar.id/".into() }];
        assert_eq!(address(&page).as_deref(), Some("https://kabar.id/daerah/panen"));
        page.links = vec![Link { rel: "canonical".into(), href: "/daerah/panen".into() }];
        assert_eq!(address(&page).as_deref(), Some("https://www.kabar.id/daerah/panen"));
        page.links = vec![Link { rel: "canonical".into(), href: "javascript:alert(1)".into() }];
        assert_eq!(address(&page).as_deref(), Some("https://kabar.id/daerah/panen"));
    }

    #[test]
    fn addresses_are_resolved() {
        let base = "https://kabar.id/a/b?c";
        let cases = [
            ("//x.id/1", Some("https://x.id/1")),
            ("/1", Some("https://kabar.id/1")),
            ("?page=2", Some("https://kabar.id/a/b?page=2")),
            ("2", Some("https://kabar.id/a/2")),
            ("javascript:void(0)", None),
            ("#atas", None),
            ("", None),
        ];
        for (href, expected) in cases {
            assert_eq!(absolute(base, href).as_deref(), expected, "{href}");
        }
        assert_eq!(absolute("", "/1"), None);
        assert_eq!(absolute("https://kabar.id", "2").as_deref(), Some("https://kabar.id/2"));
    }
}
