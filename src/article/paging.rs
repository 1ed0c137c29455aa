//! The page among the article's pages: numbered links, "Halaman 1/3", "berikutnya", and the address of the whole article.
//!
//! A link counts only when it leads to the same article: the next article of a site is no next page. Pages that are already in
//! the document are read as one article and need no paging.

use super::metadata::{Sight, absolute};
use super::tree::Inside;
use crate::report::Paging;
use crate::text::case::lowered;
use crate::text::search;

/// Segments before and behind the text in which paging is looked for.
const BEFORE: usize = 6;
const BEHIND: usize = 25;
/// Most pages of one article; greater numbers are something else.
const MOST_PAGES: u32 = 60;
/// Longest label of paging, in words.
const PAGING_WORDS: usize = 12;
/// One word in this many on later pages shows that the document holds them.
const LATER_SHARE: usize = 8;
/// Query keys that choose a page.
const KEYS: [&str; 8] = ["page", "hal", "halaman", "showpage", "p", "pg", "single", "full"];
/// Values and last path parts that choose the whole article.
const WHOLE: [&str; 6] = ["all", "semua", "full", "single", "fullpage", "1page"];
/// Words on the link to the next page.
const NEXT: [&str; 12] = [
    "next",
    "selanjutnya",
    "berikutnya",
    "halaman selanjutnya",
    "halaman berikutnya",
    "next page",
    "lanjut",
    "»",
    "›",
    ">",
    ">>",
    "baca selanjutnya",
];
/// Words before or behind the numbers of a statement ("Halaman 1 dari 3", "2 dari 6 halaman").
const PAGE_WORDS: [&str; 4] = ["halaman", "hal", "page", "laman"];

/// Finds it; none when the article has one page or its other pages are in the document. `whole` is the query by which the
/// publisher shows all pages, where that is known.
#[must_use]
pub(crate) fn find(sight: &Sight, own: &str, whole: Option<&str>) -> Option<Paging> {
    let mut statements: Vec<(u32, u32)> = Vec::new();
    let mut links: Vec<Target> = Vec::new();
    let own_stem = stem(own);
    let zone = sight.body.start.saturating_sub(BEFORE)..(sight.body.end + BEHIND).min(sight.segments.len());
    for segment in &sight.segments[zone] {
        if segment.words <= PAGING_WORDS {
            statements.extend(statement(&segment.text));
        }
        for index in segment.runs.clone() {
            let Some(run) = sight.tree.runs.get(index) else { continue };
            if sight.tree.elements[run.element].inside.has(Inside::LINK | Inside::BUTTON) {
                let href = sight.tree.up(run.element).take(4).find_map(|e| sight.tree.attribute(e, "href"));
                links.extend(href.and_then(|href| Target::read(own, &own_stem, href, run.text)));
            }
        }
    }
    let in_head = sight.page.links.iter().filter(|link| link.rel == "next");
    links.extend(in_head.filter_map(|link| Target::read(own, &own_stem, &link.href, "next")));

    let counted_through = statements.len() > 1 && statements.iter().any(|&(current, total)| current == total);
    if counted_through || holds_later_pages(sight) || page_of(own).is_some_and(|page| page == Page::Whole) {
        return None;
    }
    let shown = statements.first().copied();
    let current = match page_of(own) {
        Some(Page::Number(number)) => number,
        _ => shown.map_or(1, |(current, _)| current),
    };
    // The last page has links back alone.
    let highest = links.iter().map(|link| link.number().unwrap_or(1).max(current)).max();
    let total = shown.map(|(_, total)| total).or(highest.filter(|&number| number > 1));
    let is_next = |link: &&Target| link.number() == Some(current + 1) || link.says_next && link.number().is_none();
    let next = links.iter().find(is_next).map(|link| link.address.clone());
    let all = links.iter().find(|link| link.page == Some(Page::Whole)).map(|link| link.address.clone());
    let several = next.is_some() || all.is_some() || total.is_some_and(|total| total > 1);
    let known = || {
        let document =
            own.split(['?', '#']).next().filter(|_| page_of(own).is_none_or(|page| page == Page::Number(1)))?;
        absolute(own, document).map(|document| format!("{document}?{}", whole.unwrap_or_default()))
    };
    let all = all.or_else(|| whole.and_then(|_| known()));
    several.then_some(Paging { current, total, next, all })
}

/// Whether later pages are in the document, not shown yet: in parts that number themselves, or that their own markup hides.
fn holds_later_pages(sight: &Sight) -> bool {
    let body = sight.body.start..sight.body.end.min(sight.segments.len());
    let (mut all, mut later) = (0, 0);
    for segment in sight.segments.get(body).unwrap_or_default() {
        let number =
            || sight.tree.up(segment.element).find_map(|e| sight.tree.attribute(e, "data-page")?.parse::<u32>().ok());
        all += segment.words;
        if segment.inside.has(Inside::HIDDEN) || number().is_some_and(|number| number > 1) {
            later += segment.words;
        }
    }
    later * LATER_SHARE > all
}

/// Which page an address or label chooses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Page {
    Number(u32),
    Whole,
}

/// A link to a page of this article.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Target {
    address: String,
    page: Option<Page>,
    says_next: bool,
}

impl Target {
    /// Reads a link on the page at `own`, whose stem is at hand.
    fn read(own: &str, own_stem: &(String, Option<Page>), href: &str, text: &str) -> Option<Self> {
        let address = absolute(own, href.trim())?;
        let (own_stem, own_page) = own_stem;
        let (target_stem, page) = stem(&address);
        let label = lowered(text.trim());
        let says_next = NEXT.contains(&label.as_str());
        // The same address again is no other page, unless it is the first.
        let other = page != *own_page && (page.is_some() || says_next || label == "1");
        (*own_stem == target_stem && other).then_some(Self { address, page, says_next })
    }

    fn number(&self) -> Option<u32> {
        match self.page {
            Some(Page::Number(number)) => Some(number),
            _ => None,
        }
    }
}

fn page_of(url: &str) -> Option<Page> {
    stem(url).1
}

/// What all pages of an article share in their addresses, and the page an address chooses.
fn stem(url: &str) -> (String, Option<Page>) {
    let rest = search::split_once(url, "://").map_or(url, |(_, rest)| rest);
    let rest = rest.split('#').next().unwrap_or("");
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    let mut page = None;
    for (key, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
        if KEYS.iter().any(|known| key.eq_ignore_ascii_case(known)) {
            let whole = key == "single" || key == "full";
            page = page.or(if whole { Some(Page::Whole) } else { chosen(value) });
        }
    }
    let mut path = path.trim_end_matches('/');
    if let Some((before, last)) = path.rsplit_once('/')
        && let Some(number) = chosen(last)
        && before.contains('/')
    {
        page = page.or(Some(number));
        path = before;
        for key in KEYS {
            path = path.strip_suffix(key).and_then(|path| path.strip_suffix('/')).unwrap_or(path);
        }
    }
    let path = path.strip_prefix("www.").or_else(|| path.strip_prefix("m.")).unwrap_or(path);
    (lowered(path), page)
}

fn chosen(value: &str) -> Option<Page> {
    if WHOLE.iter().any(|whole| value.eq_ignore_ascii_case(whole)) {
        return Some(Page::Whole);
    }
    value.parse().ok().filter(|number| (1..=MOST_PAGES).contains(number)).map(Page::Number)
}

/// "Halaman 1/3", "2 dari 6 halaman", "Page 1 of 3": the page shown and how many there are.
fn statement(text: &str) -> Option<(u32, u32)> {
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let lower = lowered(text).replace('/', " / ");
    let bare = lower.split_whitespace().map(|word| word.trim_matches([':', '(', ')', '.', ',']));
    let words: Vec<&str> = bare.filter(|word| !word.is_empty()).collect();
    let is_word = |at: Option<usize>| at.and_then(|at| words.get(at)).is_some_and(|word| PAGE_WORDS.contains(word));
    words.windows(3).enumerate().find_map(|(at, window)| {
        let [first, between, last] = window else { return None };
        let (current, total): (u32, u32) = (first.parse().ok()?, last.parse().ok()?);
        let joined = matches!(*between, "dari" | "of" | "/");
        let named = is_word(at.checked_sub(1)) || is_word(Some(at + 3));
        (joined && named && (1..=total).contains(&current) && total <= MOST_PAGES).then_some((current, total))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statements_are_read() {
        let cases = [
            ("Halaman 1/3", Some((1, 3))),
            ("2 dari 6 halaman", Some((2, 6))),
            ("Halaman : 1 dari 2", Some((1, 2))),
            ("Page 2 of 5", Some((2, 5))),
            ("7 dari 10 orang", None),
            ("halaman 4 dari 3", None),
            ("halaman 1/2023", None),
        ];
        for (text, expected) in cases {
            assert_eq!(statement(text), expected, "{text}");
        }
    }

    #[test]
    fn only_links_to_the_same_article_count() {
        let own = "https://www.kabar.id/daerah/panen-raya-123";
        let page = |href: &str, text: &str| Target::read(own, &stem(own), href, text).map(|target| target.page);
        assert_eq!(page("?page=2", "2"), Some(Some(Page::Number(2))));
        assert_eq!(page("/daerah/panen-raya-123/3", "3"), Some(Some(Page::Number(3))));
        assert_eq!(page("/daerah/panen-raya-123/page/2", "2"), Some(Some(Page::Number(2))));
        assert_eq!(page("https://m.kabar.id/daerah/panen-raya-123?page=all", "Semua"), Some(Some(Page::Whole)));
        assert_eq!(page("?single=1", "Tampilkan semua"), Some(Some(Page::Whole)));
        assert_eq!(page("/daerah/banjir-124", "Selanjutnya"), None);
        assert_eq!(page("/daerah/panen-raya-123", "Bagikan"), None);
        assert_eq!(page("#", "2"), None);
        assert_eq!(page("javascript:next()", "2"), None);
    }

    #[cfg(feature = "command")]
    mod pages {
        use crate::article::find;
        use crate::page::html;
        use crate::report::Paging;

        const TEXT: &str = "<p>Warga Desa Suka Maju memanen padi di sawah seluas dua puluh hektare pada Senin pagi, dan hasilnya \
            dibagi rata kepada semua keluarga yang ikut menanam sejak awal musim hujan tahun lalu.</p><p>Kepala desa mengatakan \
            bahwa panen kali ini lebih baik daripada panen sebelumnya karena air irigasi tidak pernah berhenti mengalir.</p>";

        fn paging(url: &str, behind: &str) -> Option<Paging> {
            let page =
                format!("<title>Panen Raya</title><article><h1>Panen Raya di Suka Maju</h1>{TEXT}{behind}</article>");
            find(&html::parse(page, url)).paging
        }

        const OWN: &str = "https://kabar.id/daerah/panen-raya";

        #[test]
        fn numbered_pages_give_total_and_next() {
            let behind = "<div class=paging>Halaman <a href='?page=1'>1</a> <a href='?page=2'>2</a> <a href='?page=3'>3</a> \
                          <a href='?page=all'>Tampilkan Semua</a></div>";
            let first = paging(OWN, behind).expect("there are pages");
            assert_eq!((first.current, first.total), (1, Some(3)));
            assert_eq!(first.next.as_deref(), Some("https://kabar.id/daerah/panen-raya?page=2"));
            assert_eq!(first.all.as_deref(), Some("https://kabar.id/daerah/panen-raya?page=all"));
            let last = paging(&format!("{OWN}?page=3"), behind).expect("there are pages");
            assert_eq!((last.current, last.total, last.next), (3, Some(3), None));
            assert_eq!(paging(&format!("{OWN}?page=all"), behind), None);
            let back = "<div class=paging><a href='?page=1'>1</a> <b>2</b></div>";
            let last = paging(&format!("{OWN}?page=2"), back).expect("there are pages");
            assert_eq!((last.current, last.total, last.next), (2, Some(2), None));
        }

        #[test]
        fn a_statement_alone_is_told_and_pages_in_the_document_are_not() {
            let shown = paging(OWN, "<div>Halaman 1/2</div>").expect("there are pages");
            assert_eq!((shown.current, shown.total, shown.next), (1, Some(2), None));
            let hidden = format!("<div style='display:none'>{TEXT}</div><a href='?page=2'>2</a>");
            assert_eq!(paging(OWN, &hidden), None);
            let here = format!("<div>1 dari 2 halaman</div>{TEXT}<div>2 dari 2 halaman</div>{TEXT}");
            assert_eq!(paging(OWN, &here), None);
        }

        #[test]
        fn a_publishers_own_address_of_the_whole_is_offered_when_there_are_pages() {
            let url = "https://nasional.kompas.com/read/2024/03/04/panen";
            let whole = (!cfg!(feature = "general-rules")).then(|| format!("{url}?page=all"));
            assert_eq!(paging(url, "<div>Halaman 1/2</div>").expect("there are pages").all, whole);
            assert_eq!(paging(url, ""), None);
        }

        #[test]
        fn the_next_article_is_no_next_page() {
            assert_eq!(paging(OWN, "<a href='/daerah/banjir'>Selanjutnya</a><a href='/daerah?page=2'>2</a>"), None);
        }
    }
}
