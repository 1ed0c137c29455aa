//! Whether the page holds an article to read: enough running text in one place, and no sign of another kind of page.

use super::Verdict;
use super::around::Head;
use super::blocks::Labelled;
use super::body::{self, Body};
use super::layout::Layout;
use super::segments::Segment;
use super::tags::Tag;
use super::tree::{Element, Inside};
use crate::report::Kind;
use crate::text::case::lowered;
use crate::text::search;

/// Fewest words of running text.
const PROSE_WORDS: usize = 45;
/// Words of running text below which a page needs a headline to be an article: home pages have some sentences, too.
const NEEDS_HEADLINE: usize = 85;
/// Fewest words of running text when lists and headings bring the article to [`CONTENT_WORDS`].
const FEW_PROSE_WORDS: usize = 35;
/// Fewest words of all content of an article that is mostly lists: a recipe, a ranking.
const CONTENT_WORDS: usize = 90;
/// Words of running text from which a page is an article whatever its address or title says.
const LONG: usize = 220;

/// Fewest texts of a list of articles, the share of the running text that they hold, and the largest share of one, in percent.
const LISTED: usize = 3;
const LISTED_SHARE: usize = 90;
const LARGEST_SHARE: usize = 70;
/// Longest name of a channel over such a list, in words.
const CHANNEL_WORDS: usize = 4;

/// Words of an address's path that name another kind of page, with what they name.
const PATHS: &[(&str, &str)] = &[
    ("search", "search"),
    ("cari", "search"),
    ("pencarian", "search"),
    ("tag", "a topic's index"),
    ("tags", "a topic's index"),
    ("topik", "a topic's index"),
    ("topic", "a topic's index"),
    ("indeks", "an index"),
    ("index", "an index"),
    ("category", "an index"),
    ("kategori", "an index"),
    ("author", "a profile"),
    ("video", "a video page"),
    ("videos", "a video page"),
    ("play", "a video page"),
    ("podcast", "a podcast"),
    ("foto", "a gallery"),
    ("photo", "a gallery"),
    ("photos", "a gallery"),
    ("gallery", "a gallery"),
    ("galeri", "a gallery"),
    ("login", "a login page"),
    ("masuk", "a login page"),
    ("signin", "a login page"),
    ("register", "a login page"),
    ("cart", "a shop"),
    ("berlangganan", "a shop"),
    ("langganan", "a shop"),
    ("checkout", "a shop"),
    ("forum", "a forum"),
    ("thread", "a forum"),
];

/// First parts of the addresses of lists.
const LISTS: [&str; 11] =
    ["category", "kategori", "tag", "tags", "topik", "topic", "author", "penulis", "search", "indeks", "index"];
/// Fewest words of an article's own name in an address.
const ARTICLE_NAME: usize = 4;

/// First words of a title that name another kind of page.
const TITLES: &[(&str, &str)] = &[
    ("video", "a video page"),
    ("foto", "a gallery"),
    ("foto-foto", "a gallery"),
    ("photo", "a gallery"),
    ("404", "an error page"),
    ("page not found", "an error page"),
    ("halaman tidak ditemukan", "an error page"),
    ("hasil pencarian", "search"),
    ("search results", "search"),
    ("login", "a login page"),
    ("masuk", "a login page"),
];

/// Titles, without the site's name, of what a site says about itself, however long that is.
const OWN_PAGES: &str = "tentang kami|about us|redaksi|susunan redaksi|box redaksi|boks redaksi|dewan redaksi|pedoman media siber|\
    pedoman pemberitaan media siber|kode etik jurnalistik|kode perilaku|kebijakan privasi|privacy policy|disclaimer|hubungi kami|\
    kontak kami|contact us|syarat dan ketentuan|syarat & ketentuan|ketentuan layanan|terms of service|terms and conditions|info iklan";
/// Most words of the site's name behind them.
const SITE_WORDS: usize = 4;

/// Types that pages declare of themselves, with what they name.
const TYPES: &[(&str, &str)] = &[
    ("video", "a video page"),
    ("product", "a shop"),
    ("Product", "a shop"),
    ("Hotel", "a shop"),
    ("JobPosting", "a vacancy"),
    ("profile", "a profile"),
    ("DiscussionForumPosting", "a forum"),
    ("QAPage", "a forum"),
    ("SearchResultsPage", "search"),
    ("CollectionPage", "an index"),
    ("ImageGallery", "a gallery"),
];

/// Labels by which a page sells what it describes.
const CARTS: [&str; 9] = [
    "+ keranjang",
    "masukkan keranjang",
    "masukkan ke keranjang",
    "masuk keranjang",
    "tambah ke keranjang",
    "tambahkan ke keranjang",
    "add to cart",
    "add to basket",
    "add to bag",
];
/// Words of the longest of them.
const CART_WORDS: usize = 3;

/// Labels under each post of a conversation.
const REPLIES: [&str; 5] = ["balas", "kutip", "tanggapi", "reply", "quote"];
/// How many of them stand in the text of a forum.
const CONVERSATION: usize = 2;

/// Decides from what was found.
#[must_use]
pub(crate) fn judge(layout: &Layout, body: Option<&Body>, rows: &[Labelled], head: &Head) -> Verdict {
    let prose = body.map_or(0, |body| body.words);
    let content = rows.iter().filter(|row| row.category.is_none() && row.kind != Kind::Caption);
    let words: usize = content.map(|row| layout.segments[row.segment].words).sum();
    let enough = prose >= PROSE_WORDS || prose >= FEW_PROSE_WORDS && words >= CONTENT_WORDS;
    if !enough {
        return no(0.9, format!("too little running text ({prose} words)"));
    }
    if prose < NEEDS_HEADLINE && head.headline.is_none() {
        return no(0.8, format!("no headline to its {prose} words of running text"));
    }
    if is_listing(address(layout)) {
        return no(0.9, "looks like an index, by its address".to_owned());
    }
    if body.is_some_and(|body| lists_articles(layout, body, head)) {
        return no(0.85, "looks like an index: several texts, each under a linked headline".to_owned());
    }
    if is_own_page(&layout.page.title) {
        return no(0.9, "looks like a page about the site, by its title".to_owned());
    }
    let answered = || body.is_some_and(|body| is_conversation(layout, body)).then_some("a forum");
    match other_kind(layout).or_else(answered).filter(|_| prose < LONG) {
        Some(kind) => no(0.85, format!("looks like {kind}, with {prose} words of running text")),
        None => Verdict {
            is_article: true,
            confidence: if prose >= LONG { 0.97 } else { 0.85 },
            reason: format!("{prose} words of running text in one place"),
        },
    }
}

/// Whether what was taken for the text are the beginnings of several articles, each in a box with a headline that links to it, and the
/// page has but a channel's name or a month over them: a report on several things tells of what.
fn lists_articles(layout: &Layout, body: &Body, head: &Head) -> bool {
    let tree = &layout.tree;
    let linked = |run: usize| tree.elements[tree.runs[run].element].inside.has(Inside::LINK);
    let leads_on = |&element: &usize| {
        let Element { tag, runs, .. } = &tree.elements[element];
        matches!(tag, Tag::Heading(_)) && !runs.is_empty() && runs.clone().all(linked)
    };
    let headlines: Vec<usize> = (0..tree.elements.len()).filter(leads_on).collect();
    let titled = head.headline.map(|index| &layout.segments[index]).is_some_and(|segment| {
        segment.words > CHANNEL_WORDS && !headlines.iter().any(|&headline| layout.tree.holds(headline, segment.block))
    });
    if titled || head.dek.is_some() || headlines.len() < LISTED {
        return false;
    }
    let told = |item: usize| {
        let held = layout.inside(item);
        let held = held.start.max(body.range.start)..held.end.min(body.range.end);
        held.filter(|&index| layout.is_body_prose(index)).map(|index| layout.prose.weights[index]).sum::<usize>()
    };
    let items = body::beside_each_other(layout, &headlines).unwrap_or_default();
    let words: Vec<usize> = items.into_iter().map(told).filter(|&words| words > 0).collect();
    let all: usize = words.iter().sum();
    words.len() >= LISTED
        && all * 100 >= body.words * LISTED_SHARE
        && words.iter().all(|&one| one * 100 <= all * LARGEST_SHARE)
}

/// Whether readers answer each other in what was taken for the text.
fn is_conversation(layout: &Layout, body: &Body) -> bool {
    let says =
        |segment: &&Segment| segment.words == 1 && REPLIES.iter().any(|reply| segment.text.eq_ignore_ascii_case(reply));
    let segments = layout.segments.get(body.range.clone()).unwrap_or_default();
    segments.iter().filter(says).count() >= CONVERSATION
}

fn no(confidence: f64, reason: String) -> Verdict {
    Verdict { is_article: false, confidence, reason }
}

/// The page's address; a saved page's is the one that it calls its own.
fn address<'p>(layout: &Layout<'p>) -> &'p str {
    let page = layout.page;
    let canonical = || page.links.iter().find(|link| link.rel == "canonical").map(|link| link.href.as_str());
    Some(page.url.as_str()).filter(|url| !url.is_empty()).or_else(canonical).unwrap_or_default()
}

/// An address's path, without the strokes around it.
fn path(address: &str) -> &str {
    let path = search::split_once(address, "://").map_or("", |(_, rest)| rest.find('/').map_or("", |at| &rest[at..]));
    path.split(['?', '#']).next().unwrap_or_default().trim_matches('/')
}

/// Whether an address is that of a list, however much text stands in it: some sites print whole articles there.
fn is_listing(address: &str) -> bool {
    let parts: Vec<&str> = path(address).split('/').collect();
    let is = |part: &str, names: &[&str]| names.iter().any(|name| part.eq_ignore_ascii_case(name));
    let numbered = parts.windows(2).any(|pair| is(pair[0], &["page", "halaman"]) && pair[1].parse::<u32>().is_ok());
    let last = parts.last().map_or(0, |last| last.split('-').count());
    let (Some(first), lists) = (parts.first(), parts.len()) else { return false };
    is(first, &LISTS) && (numbered || lists == 2 && last < ARTICLE_NAME) || is(first, &["page"]) && numbered
}

/// Whether a page's title, but for the site's name, is that of a page about the site.
fn is_own_page(title: &str) -> bool {
    let title = lowered(title);
    let own = |own: &str| {
        let mut rest = title.trim().strip_prefix(own)?.split_whitespace();
        Some(rest.next().is_none_or(|mark| matches!(mark, "|" | "-" | "–" | "—")) && rest.count() <= SITE_WORDS)
    };
    OWN_PAGES.split('|').any(|page| own(page) == Some(true))
}

/// What the page's address, title or declared type say that it is instead.
fn other_kind(layout: &Layout) -> Option<&'static str> {
    let page = layout.page;
    let meta = |name: &str| page.meta.iter().find(|meta| meta.name == name).map(|meta| meta.content.as_str());
    let path = path(address(layout));
    if path.is_empty() && search::has(&page.url, "://") {
        return Some("a home page");
    }
    let named = |word: &str| PATHS.iter().find(|(name, _)| word.eq_ignore_ascii_case(name)).map(|&(_, kind)| kind);
    // The last part is the article's own name.
    let parts: Vec<&str> = path.split('/').collect();
    let by_path = parts.iter().take(3).find_map(|part| named(part));
    let title = lowered(meta("og:title").unwrap_or(&page.title).trim());
    let by_title = TITLES.iter().find(|(start, _)| {
        title
            .strip_prefix(start)
            .is_some_and(|rest| rest.trim_start().starts_with([':', '-', '|', '–']) || rest.is_empty())
    });
    let site = [" | ", " – ", " - "]
        .iter()
        .filter_map(|mark| Some(search::rsplit_once(&page.title, mark)?.1))
        .min_by_key(|s| s.len());
    let is_forum = |site: &str| site.split(' ').any(|word| word.eq_ignore_ascii_case("forum"));
    let by_site = site.is_some_and(is_forum).then_some("a forum");
    let sells = |segment: &Segment| {
        segment.words <= CART_WORDS && CARTS.iter().any(|cart| segment.text.eq_ignore_ascii_case(cart))
    };
    let by_cart = || layout.segments.iter().any(sells).then_some("a shop");
    let declared = meta("og:type").unwrap_or_default();
    let by_type = TYPES.iter().find(|(name, _)| {
        declared.split('.').next().is_some_and(|kind| kind.eq_ignore_ascii_case(name))
            || page.json_ld.iter().any(|script| script.len() < 20_000 && declares(script, name))
    });
    by_path.or(by_site).or(by_title.map(|&(_, kind)| kind)).or(by_type.map(|&(_, kind)| kind)).or_else(by_cart)
}

/// Whether a JSON-LD script's outermost type is this one.
fn declares(script: &str, name: &str) -> bool {
    let Some(at) = search::find(script, "\"@type\"") else { return false };
    let value = script[at + 7..].trim_start().trim_start_matches(':').trim_start();
    value.strip_prefix('"').is_some_and(|value| value.starts_with(name) && value[name.len()..].starts_with('"'))
}
