//! What single publishers call themselves and the parts of their pages: weak votes from one table, `publishers.tsv`.
//!
//! Everything works without the table; the feature `general-rules` empties it, to measure what it adds.
//!
//! Its columns, described here because the table is part of the download: `host`, the site and its subdomains; `name`, as readers know
//! it; `also`, other names it signs and titles with, by `|`; `body` and `noise`, names of elements by spaces (`.class`, `#id`,
//! `@data-testid`), in `noise` as `category=name`; `all`, the query of the whole article; `seen`, the years of the markup. Read from
//! saved pages, public scrapers (news-watch 1.3.0 among them) and the filter lists ABPindo and AdblockID.

use super::hints::Hints;
use super::tree::Tree;
use crate::page::{ATTRIBUTE_WIDTH, PageSnapshot};
use crate::text::case::lowered;
use crate::text::search;

/// The table, a row for each publisher under the columns' names.
const TABLE: &str = if cfg!(feature = "general-rules") { "" } else { include_str!("publishers.tsv") };
/// Columns of a row.
const COLUMNS: usize = 7;

/// One publisher.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Publisher {
    /// Its host, without subdomain.
    pub host: &'static str,
    /// As readers know it.
    pub name: &'static str,
    /// Other names it signs and titles with.
    pub also: Vec<&'static str>,
    /// Query of the address that shows the whole article.
    pub whole: Option<&'static str>,
    /// Names of elements (`.class`, `#id`, `@data-testid`) and what they mean.
    names: Vec<(&'static str, Hints)>,
}

/// The publisher of a host or of a host above it.
#[must_use]
pub(crate) fn of_host(host: &str) -> Option<Publisher> {
    let belongs = |own: &str| host.strip_suffix(own).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    let host_of = |line: &&str| !line.starts_with('#') && belongs(line.split('\t').next().unwrap_or(""));
    TABLE.lines().find(host_of).map(row)
}

/// The publisher of a page, by its address or, for a saved page without one, by the address it calls its own.
#[must_use]
pub(crate) fn of_page(page: &PageSnapshot) -> Option<Publisher> {
    let canonical = page.links.iter().filter(|link| link.rel == "canonical").map(|link| link.href.as_str());
    let og = page.meta.iter().filter(|meta| meta.name == "og:url").map(|meta| meta.content.as_str());
    let host = std::iter::once(page.url.as_str()).chain(canonical).chain(og).map(host).find(|host| !host.is_empty())?;
    of_host(&host)
}

/// The host of an address, lower case, without `www.` and port; empty when it has none.
#[must_use]
pub(crate) fn host(url: &str) -> String {
    let rest = search::split_once(url, "://").map_or("", |(_, rest)| rest);
    let host = lowered(rest.split(['/', '?', '#', ':']).next().unwrap_or(""));
    host.strip_prefix("www.").unwrap_or(&host).to_owned()
}

fn row(line: &'static str) -> Publisher {
    let mut columns = line.split('\t').chain(std::iter::repeat("")).take(COLUMNS);
    let mut next = || columns.next().unwrap_or("");
    let (host, name, also, body, noise, whole) = (next(), next(), next(), next(), next(), next());
    let bodies = body.split_whitespace().map(|name| (name, Hints::BODY));
    let boxes =
        noise.split_whitespace().filter_map(|pair| pair.split_once('=').map(|(kind, name)| (name, meaning(kind))));
    Publisher {
        host,
        name,
        also: also.split('|').filter(|name| !name.is_empty()).collect(),
        whole: Some(whole).filter(|query| !query.is_empty()),
        names: bodies.chain(boxes).collect(),
    }
}

/// What the table's word for a box means.
fn meaning(kind: &str) -> Hints {
    match kind {
        "read_also" => Hints::READ_ALSO,
        "related" => Hints::RELATED,
        "ad" | "prompt" => Hints::AD,
        "promo" => Hints::PROMO,
        "topics" => Hints::TAGS,
        "editor" => Hints::EDITOR,
        "disclaimer" => Hints::FOOTER,
        _ => Hints::default(),
    }
}

impl Publisher {
    /// Adds its own names to what the elements' names say.
    pub(crate) fn vote(&self, page: &PageSnapshot, tree: &mut Tree) {
        // What a value last meant, and the name of the attribute it stood in.
        let mut known: Vec<Option<(u32, Hints)>> = vec![None; page.strings.len()];
        for row in page.attributes.chunks_exact(ATTRIBUTE_WIDTH) {
            let Some(known) = known.get_mut(row[2] as usize) else { continue };
            let hints = match *known {
                Some((name, hints)) if name == row[1] => hints,
                _ => {
                    let string = |index: u32| page.strings.get(index as usize).map_or("", String::as_str);
                    known.insert((row[1], self.meaning_of(string(row[1]), string(row[2])))).1
                }
            };
            if let Some(element) = tree.elements.get_mut(row[0] as usize).filter(|_| hints != Hints::default()) {
                element.hints = element.hints | hints;
            }
        }
    }

    fn meaning_of(&self, attribute: &str, value: &str) -> Hints {
        let mark = match attribute {
            "class" => '.',
            "id" => '#',
            "data-testid" | "data-qa-id" => '@',
            _ => return Hints::default(),
        };
        // Most names differ in length already.
        let is = |name: &str, own: &str| name.len() == own.len() + 1 && name.starts_with(mark) && name.ends_with(own);
        let names = |own| self.names.iter().filter(move |(name, _)| is(name, own));
        value.split_whitespace().flat_map(names).fold(Hints::default(), |all, (_, hints)| all | *hints)
    }
}

#[cfg(all(test, not(feature = "general-rules")))]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_the_table_is_whole() {
        let rows: Vec<&str> = TABLE.lines().filter(|line| !line.starts_with('#')).collect();
        assert!(rows.len() >= 25);
        for line in rows {
            assert_eq!(line.split('\t').count(), COLUMNS, "{line}");
            let publisher = row(line);
            assert!(publisher.host.contains('.') && !publisher.name.is_empty(), "{line}");
            for (name, hints) in &publisher.names {
                assert!(name.starts_with(['.', '#', '@']) && *hints != Hints::default(), "{name} of {line}");
            }
            assert!(publisher.whole.is_none_or(|query| query.contains('=')), "{line}");
        }
    }

    #[test]
    fn subdomains_belong_to_their_host_and_lookalikes_do_not() {
        let name = |host: &str| of_host(host).map(|publisher| publisher.name);
        assert_eq!(name("regional.kompas.com"), Some("Kompas.com"));
        assert_eq!(name("kompas.com"), Some("Kompas.com"));
        assert_eq!(name("bukankompas.com"), None);
        assert_eq!(name("kompas.com.jahat.id"), None);
        assert_eq!(name(""), None);
    }
}

/// The same page at a publisher's address and at an unknown one.
#[cfg(all(test, feature = "command"))]
mod without {
    use crate::article::find;
    use crate::page::html;
    use crate::report::Block;

    const PARAGRAPHS: [&str; 3] = [
        "Warga Desa Suka Maju memanen padi di sawah seluas dua puluh hektare pada Senin pagi, dan hasilnya dibagi rata kepada \
         semua keluarga yang ikut menanam sejak awal musim hujan tahun lalu.",
        "Kepala desa mengatakan bahwa panen kali ini lebih baik daripada panen sebelumnya karena air irigasi tidak pernah \
         berhenti mengalir dan pupuk datang tepat pada waktunya dari gudang koperasi.",
        "Para petani berharap harga gabah tetap baik sampai akhir bulan, sebab sebagian besar dari mereka masih harus membayar \
         sewa lahan dan biaya sekolah anak-anak yang akan masuk sekolah pada bulan depan.",
    ];

    fn blocks(html: &str, url: &str) -> Vec<Block> {
        find(&html::parse(html, url)).blocks
    }

    #[test]
    fn the_general_rules_alone_find_the_same_parts() {
        let [one, two, three] = PARAGRAPHS;
        let pages = [
            (
                "https://news.detik.com/berita/d-1/panen",
                format!(
                    "<h1 class=detail__title>Panen Raya</h1><div class='detail__body-text itp_bodycontent'><p>{one}</p><table class=linksisip>\
                 <tr><td><div class=lihatjg><strong>Baca juga: </strong><a href=/d-2>Harga Beras Turun</a></div></table><p>{two}</p>\
                 <p class=para_caption>SCROLL TO CONTINUE WITH CONTENT</p><p>{three}</p></div>"
                ),
            ),
            (
                "https://regional.kompas.com/read/2024/03/04/1/panen",
                format!(
                    "<h1 class=read__title>Panen Raya</h1><div class=read__content><p>{one}</p><p><a class=inner-link-baca-juga href=/x>\
                 Baca juga: Harga Beras Turun</a></p><p>{two}</p><div class=ads-on-body></div><p>{three}</p></div>"
                ),
            ),
            (
                "https://www.liputan6.com/regional/read/1/panen",
                format!(
                    "<h1>Panen Raya</h1><div class=article-content-body__item-content><p>{one}</p><div class=baca-juga-collections>\
                 <p>BACA JUGA:</p><a href=/y>Harga Beras Turun</a></div><p>{two}</p><p>{three}</p></div>"
                ),
            ),
        ];
        for (url, html) in pages {
            let with = blocks(&html, url);
            assert_eq!(
                with.iter()
                    .filter(|block| block.category.is_none() && PARAGRAPHS.contains(&block.text.as_str()))
                    .count(),
                3
            );
            assert!(
                with.iter().any(|block| block.category.is_some() && block.text.contains("Harga Beras Turun")),
                "{url}"
            );
            let without: Vec<_> =
                blocks(&html, "https://contoh.example/panen").into_iter().map(|b| (b.text, b.category)).collect();
            assert_eq!(with.into_iter().map(|b| (b.text, b.category)).collect::<Vec<_>>(), without, "{url}");
        }
    }
}
