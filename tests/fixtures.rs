//! Every fixture's report against what its `expected.json` says by hand (tests/fixtures/README.md).

#![cfg(feature = "command")]
#![allow(clippy::disallowed_methods, reason = "no part of the extension")]
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop where it stands")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use simak::report::{Block, Category, EntityType, Kind, Report};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    title: String,
    #[serde(default, deserialize_with = "given")]
    dek: Option<Option<String>>,
    byline: Option<Vec<String>>,
    published: Option<String>,
    dateline: Option<String>,
    topics: Option<Vec<String>>,
    headings: Option<Vec<(Option<u32>, String)>>,
    shown: Vec<String>,
    captions: Option<Vec<String>>,
    #[serde(default)]
    hidden: BTreeMap<Category, Vec<String>>,
    #[serde(default)]
    absent: Vec<String>,
    #[serde(default)]
    people: Vec<String>,
    #[serde(default)]
    organizations: Vec<String>,
    #[serde(default)]
    places: Vec<String>,
    #[serde(default)]
    media: Vec<String>,
    #[serde(default)]
    quotes: Vec<(String, String)>,
    #[serde(default)]
    sources: Vec<String>,
    #[serde(default)]
    dates: Vec<(String, String)>,
}

/// Tells a null (must be null) from a key left out (not checked).
fn given<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Option<String>>, D::Error> {
    Option::deserialize(deserializer).map(Some)
}

/// Collects what differs, so that one run shows all of it.
struct Check<'a> {
    report: &'a Report,
    faults: Vec<String>,
}

impl<'a> Check<'a> {
    fn equal<T: PartialEq + std::fmt::Debug>(&mut self, what: &str, want: Option<&T>, have: &T) {
        if let Some(want) = want.filter(|want| *want != have) {
            self.faults.push(format!("{what}: wanted {want:?}, have {have:?}"));
        }
    }

    fn field(&mut self, what: &str, want: Option<&String>, have: Option<&String>) {
        if want.is_some() && want != have {
            self.faults.push(format!("{what}: wanted {want:?}, have {have:?}"));
        }
    }

    fn shown(&self) -> impl Iterator<Item = &'a Block> + use<'a> {
        self.report.blocks.iter().filter(|block| block.category.is_none())
    }

    fn fields(&mut self, expected: &Expected) {
        let report = self.report;
        self.field("title", Some(&expected.title), report.title.as_ref());
        self.field("dateline", expected.dateline.as_ref(), report.dateline.as_ref());
        self.equal("dek", expected.dek.as_ref(), &report.dek);
        self.equal("byline", expected.byline.as_ref(), &report.byline);
        self.equal("topics", expected.topics.as_ref(), &report.topics);
        if let Some(want) = &expected.published {
            let have = report.published.as_deref().unwrap_or("nothing");
            if !have.starts_with(want) {
                self.faults.push(format!("published: wanted {want}, have {have}"));
            }
        }
    }

    fn structure(&mut self, expected: &Expected) {
        let headings: Vec<(Option<u32>, String)> =
            self.report.outline.iter().map(|section| (section.number, section.title.clone())).collect();
        self.equal("headings", expected.headings.as_ref(), &headings);
        let captions: Vec<String> = self.shown().filter(|b| b.kind == Kind::Caption).map(|b| b.text.clone()).collect();
        self.equal("captions", expected.captions.as_ref(), &captions);
        let mut blocks = self.shown();
        let missing = expected.shown.iter().find(|want| !blocks.any(|block| block.text.starts_with(want.as_str())));
        let missing = missing.map(|want| format!("not shown, or out of order: {want}"));
        self.faults.extend(missing);
        let report = self.report;
        let inline = |block: u32| report.inline.iter().any(|mark| mark.block == block);
        for text in &expected.absent {
            if self.shown().any(|block| block.text.contains(text) && !inline(block.id)) {
                self.faults.push(format!("shown: {text}"));
            }
        }
        for (category, texts) in &expected.hidden {
            for want in texts {
                let mut hidden = self.report.blocks.iter().filter(|block| block.category == Some(*category));
                if !hidden.any(|block| block.text.contains(want.as_str())) {
                    let is = self.report.blocks.iter().find(|block| block.text.contains(want.as_str()));
                    let is = is.map(|block| (block.kind, block.category));
                    self.faults.push(format!("not hidden as {category:?}: {want} (is {is:?})"));
                }
            }
        }
    }

    fn names(&mut self, kind: EntityType, wanted: &[String]) {
        for want in wanted {
            let found =
                self.report.entities.iter().any(|e| e.kind == kind && (e.name == *want || e.aliases.contains(want)));
            if !found {
                let have: Vec<_> = self.report.entities.iter().filter(|e| e.kind == kind).map(|e| &e.name).collect();
                self.faults.push(format!("no {kind:?} {want}, only {have:?}"));
            }
        }
    }

    fn meaning(&mut self, expected: &Expected) {
        self.names(EntityType::Person, &expected.people);
        self.names(EntityType::Organization, &expected.organizations);
        self.names(EntityType::Place, &expected.places);
        self.names(EntityType::Media, &expected.media);
        let report = self.report;
        for (begin, speaker) in &expected.quotes {
            let quote = report.quotes.iter().find(|quote| quote.text.starts_with(begin.as_str()));
            let name = quote.and_then(|q| q.speaker).and_then(|id| report.entities.get(id as usize)).map(|e| &e.name);
            if name != Some(speaker) {
                self.faults
                    .push(format!("quotation {begin}: wanted {speaker}, have {name:?} (found: {})", quote.is_some()));
            }
        }
        for name in &expected.sources {
            if !report.sources.iter().any(|source| source.name == *name) {
                self.faults.push(format!("no source {name}"));
            }
        }
        for (text, iso) in &expected.dates {
            let have = report.dates.iter().find(|date| date.text == *text).and_then(|date| date.iso.as_ref());
            self.field(&format!("date {text}"), Some(iso), have);
        }
        // A listicle's summary is its items, however many there are; any other has four sentences at most.
        let sentences = report.summary.iter().filter(|e| report.blocks[e.block as usize].kind != Kind::Heading).count();
        if report.summary.is_empty() || sentences > 4 {
            self.faults.push(format!("{} in the summary, {sentences} of them sentences", report.summary.len()));
        }
        for excerpt in &report.summary {
            let block = &report.blocks[excerpt.block as usize];
            if block.category.is_some() || block.kind == Kind::Caption || !block.text.contains(&excerpt.text) {
                self.faults.push(format!("summary from a {:?} {:?}: {}", block.kind, block.category, excerpt.text));
            }
        }
    }
}

fn pages(rejected: bool) -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let mut pages = Vec::new();
    for site in fs::read_dir(root).expect("the fixtures are there").flatten().filter(|e| e.path().is_dir()) {
        if (site.file_name() == "rejected") == rejected {
            pages.extend(fs::read_dir(site.path()).expect("a site's folder").flatten().map(|page| page.path()));
        }
    }
    pages.sort();
    pages
}

fn report(page: &Path, url: &str) -> Report {
    let html = fs::read(page.join("page.html")).expect("every fixture has its page");
    simak::analyze::analyze(&simak::page::html::parse(&html, url)).report
}

/// What differs from the expectations when the articles stand at this address, or at their own.
fn faults(url: &str, with_meaning: bool) -> Vec<String> {
    let mut faults = Vec::new();
    let pages = pages(false);
    assert!(pages.len() >= 11, "fixtures are missing");
    for page in pages {
        let expected = fs::read_to_string(page.join("expected.json")).expect("every article has its expectation");
        let expected: Expected = serde_json::from_str(&expected).unwrap_or_else(|e| panic!("{}: {e}", page.display()));
        let report = report(&page, url);
        let mut check = Check { report: &report, faults: Vec::new() };
        if report.is_article {
            check.fields(&expected);
            check.structure(&expected);
            if with_meaning {
                check.meaning(&expected);
            }
        } else {
            check.faults.push(format!("rejected: {}", report.reason));
        }
        let name = page.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap_or(&page).display().to_string();
        faults.extend(check.faults.into_iter().map(|fault| format!("{name}: {fault}")));
    }
    faults
}

#[test]
fn articles_are_read_as_expected() {
    let faults = faults("", true);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// At an address that the table of publishers does not know, the general rules stand alone.
#[test]
fn the_general_rules_alone_read_the_same_parts() {
    let faults = faults("https://laman.example/daerah/sebuah-berita", false);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn pages_that_hold_no_article_are_rejected() {
    let pages = pages(true);
    assert!(pages.len() >= 8, "fixtures are missing");
    let found: Vec<_> = pages.iter().filter(|page| report(page, "").is_article).collect();
    assert!(found.is_empty(), "taken for articles: {found:?}");
}

/// A macro cannot list a folder, so the browser's tests name their pages.
#[test]
fn the_browsers_read_every_fixture() {
    let walker = include_str!("walker.rs");
    for page in [pages(false), pages(true)].concat() {
        let name = page.strip_prefix(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")).unwrap_or(&page);
        let name = format!("{:?}", name.display().to_string());
        assert!(walker.contains(&name), "add {name} to the pages of tests/walker.rs");
    }
}
