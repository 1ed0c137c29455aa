//! The site: its name, and its name as it stands behind and before headlines.

use super::clean;
use super::declared::{Declared, Said};
use crate::article::publishers::{self, host};
use crate::text::case::lowered;
use crate::text::search;

/// What stands between a headline and a site's name.
const SEPARATORS: [&str; 9] = [" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " • ", ": "];
/// Parts of a host that name no site.
const HOST_NOISE: [&str; 14] =
    ["www", "m", "amp", "mobile", "com", "co", "net", "org", "id", "go", "ac", "or", "news", "web"];
/// First words of what signs for a newsroom.
const NEWSROOMS: [&str; 3] = ["redaksi", "admin", "administrator"];
/// Longest name of a site with its channel, in words ("Lifestyle Fimela.com").
const NAME_WORDS: usize = 5;
/// Shortest part of a host that a word is compared with by its beginning, in letters.
const TOKEN_LETTERS: usize = 4;

/// What is known of the site's name.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Site {
    pub(super) name: Option<Said<String>>,
    /// Keys ([`clean::key`]) of its declared names.
    names: Vec<String>,
    /// Parts of its host.
    tokens: Vec<String>,
}

impl Site {
    /// Reads it from what the page declares and from its address.
    pub(super) fn read(declared: &Declared, url: &str) -> Self {
        let url = if url.is_empty() { declared.canonical.as_ref().map_or("", |said| said.value.as_str()) } else { url };
        let host = host(url);
        let tokens = host.split(['.', '-']).filter(|part| !HOST_NOISE.contains(part) && part.len() > 1);
        // A name that is a host, but another one, was copied from a sister site.
        let foreign = |name: &str| {
            let lower = lowered(name);
            lower.contains('.')
                && !host.is_empty()
                && !lower
                    .split('.')
                    .any(|part| host.split(['.', '-']).any(|own| own == part && !HOST_NOISE.contains(&own)))
        };
        let name = declared.site.iter().find(|said| !foreign(&said.value)).cloned();
        // What a publisher is known by is better than a bare host.
        let publisher = publishers::of_host(&host);
        let known = publisher
            .as_ref()
            .map(|publisher| Said { value: publisher.name.to_owned(), from: "publishers".to_owned() });
        let is_bare = |said: &Said<String>| said.value.contains('.') && !said.value.contains(char::is_uppercase);
        let name = name.filter(|said| known.is_none() || !is_bare(said)).or(known);
        let also = publisher.iter().flat_map(|publisher| publisher.also.iter().copied().chain([publisher.name]));
        let from_host = || (!host.is_empty()).then(|| Said { value: host.clone(), from: "address".to_owned() });
        Self {
            names: declared
                .site
                .iter()
                .flat_map(|said| [clean::key(&said.value), clean::key(without_domain(&said.value))])
                .chain(also.map(clean::key))
                .filter(|key| !key.is_empty())
                .collect(),
            tokens: tokens.map(str::to_owned).collect(),
            name: name.or_else(from_host),
        }
    }

    /// Whether a text is the site's name, perhaps with its channel ("Today Kabar.com", "Kabar Gaya").
    pub(super) fn is_named(&self, text: &str) -> bool {
        if text.split_whitespace().nth(NAME_WORDS).is_some() {
            return false;
        }
        let whole = clean::key(text);
        let words: Vec<String> = text.split_whitespace().map(clean::key).collect();
        if whole.is_empty() {
            return false;
        }
        let is_name = |key: &String| self.names.contains(key) || self.tokens.contains(key);
        let begins = |key: &String| {
            self.tokens.iter().any(|token| token.len() >= TOKEN_LETTERS && key.starts_with(token.as_str()))
        };
        let is_host = |word: &str| {
            let lower = lowered(word);
            lower.contains('.') && self.tokens.iter().any(|token| lower.split('.').any(|part| part == token))
        };
        is_name(&whole)
            || self.names.iter().any(|name| name.len() >= TOKEN_LETTERS && whole.ends_with(name.as_str()))
            || words.iter().any(|word| is_name(word) || begins(word))
            || text.split_whitespace().any(is_host)
    }

    /// Whether a text is the site's name, or begins with it like the name of one of its desks ("kabarGaya"), as a newsroom signs.
    pub(super) fn is_house(&self, text: &str) -> bool {
        let key = clean::key(text);
        let begins = |name: &String| name.len() >= TOKEN_LETTERS && key.starts_with(name.as_str());
        self.names.iter().any(|name| *name == key || begins(name))
            || self.tokens.last().is_some_and(|domain| key.starts_with(domain.as_str()) && self.is_named(text))
    }

    /// Whether a text signs for the newsroom beside a writer: the site's name as declared or in its address, "Redaksi Kabar".
    pub(super) fn is_newsroom(&self, text: &str) -> bool {
        let first = lowered(text.split_whitespace().next().unwrap_or_default());
        NEWSROOMS.contains(&first.as_str()) || self.tokens.contains(&clean::key(text)) || self.is_house(text)
    }

    /// A headline without the site's name behind and before it.
    pub(super) fn without_name<'t>(&self, title: &'t str) -> &'t str {
        let mut title = title.trim();
        while let Some(rest) = self.without_one_name(title) {
            title = rest;
        }
        title
    }

    fn without_one_name<'t>(&self, title: &'t str) -> Option<&'t str> {
        let last = SEPARATORS.iter().filter_map(|mark| search::rfind(title, mark).map(|at| (at, mark.len()))).max();
        if let Some((at, _)) = last.filter(|&(at, length)| self.is_named(&title[at + length..])) {
            let rest = title[..at].trim_end();
            return (!rest.is_empty()).then_some(rest);
        }
        let first = SEPARATORS.iter().filter_map(|mark| search::find(title, mark).map(|at| (at, mark.len()))).min();
        let (at, length) = first.filter(|&(at, _)| self.is_named(&title[..at]))?;
        let rest = title[at + length..].trim_start();
        (!rest.is_empty()).then_some(rest)
    }
}

/// A name that is written as a host without what no name ends in: "kabarpagi.com" signs as "Kabar Pagi".
fn without_domain(name: &str) -> &str {
    let mut rest = name.trim();
    while let Some((head, _)) = rest.rsplit_once('.').filter(|(_, last)| HOST_NOISE.contains(&lowered(last).as_str())) {
        rest = head;
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(name: &str, url: &str) -> Site {
        let mut declared = Declared::default();
        declared.site.extend((!name.is_empty()).then(|| Said { value: name.to_owned(), from: String::new() }));
        Site::read(&declared, url)
    }

    #[test]
    fn the_sites_name_is_taken_off_and_the_rest_stays() {
        let cases = [
            ("Harga Cabai Naik - Kabar Pagi", "Harga Cabai Naik"),
            ("Harga Cabai Naik - Ekonomi Kabarpagi.com", "Harga Cabai Naik"),
            ("Harga Cabai Naik | Today KabarPagi.com", "Harga Cabai Naik"),
            ("Harga Cabai Naik - Ekonomi | Kabar Pagi", "Harga Cabai Naik"),
            ("KabarPagi.com: Harga Cabai Naik", "Harga Cabai Naik"),
            ("Timnas Menang 2 - 0 - Kabar Pagi", "Timnas Menang 2 - 0"),
            ("Pelatih: Kami Siap", "Pelatih: Kami Siap"),
            ("Kabar Pagi", "Kabar Pagi"),
            ("- Kabar Pagi", "- Kabar Pagi"),
        ];
        for (title, expected) in cases {
            assert_eq!(site("Kabar Pagi", "https://ekonomi.kabarpagi.com/1").without_name(title), expected, "{title}");
        }
        assert_eq!(site("", "https://gaya.senja.co.id/1").without_name("Tidur Siang | Senja Gaya"), "Tidur Siang");
        assert_eq!(site("", "").without_name("Tidur Siang | Senja"), "Tidur Siang | Senja");
    }

    #[test]
    fn a_newsroom_signs_with_the_sites_name_at_whatever_address() {
        let kabar = site("kabarpagi.com", "https://salinan.example/1");
        for name in ["Kabar Pagi", "kabarpagi.com", "kabarpagiGAYA"] {
            assert!(kabar.is_house(name), "{name}");
        }
        for name in ["Kabar", "Rini Wulan", "com"] {
            assert!(!kabar.is_house(name), "{name}");
        }
    }
}
