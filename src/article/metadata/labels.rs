//! What files the article: language, channel, topics.

use super::declared::{Declared, Said};
use super::{Sight, clean, json_ld, site::Site};
use crate::article::hints::Hints;
use crate::article::tree::Inside;
use crate::text::case::lowered;

/// Words that Indonesian texts are full of.
const INDONESIAN: [&str; 16] = [
    "yang", "dan", "di", "dengan", "untuk", "dari", "pada", "ini", "itu", "dalam", "tidak", "akan", "juga", "oleh",
    "kepada", "karena",
];
/// Share of these words from which a text is Indonesian, in percent; Indonesian news have 15 to 25, other languages under 3.
const INDONESIAN_PERCENT: usize = 8;
/// Most words counted for that.
const COUNTED_WORDS: usize = 600;
/// Most topics, and the most words of one.
const TOPICS: usize = 20;
const TOPIC_WORDS: usize = 6;
/// Segments behind the text that may list its topics.
const TOPIC_REACH: usize = 30;
/// Parts of addresses of topics.
const TOPIC_FOLDERS: [&str; 7] = ["tag", "tags", "topik", "topic", "topics", "tagar", "label"];
/// Topics that are none.
const JUNK: [&str; 12] = [
    "update me",
    "berita terkini",
    "berita indonesia",
    "berita online",
    "portal indonesia",
    "berita hari ini",
    "berita",
    "news",
    "topik",
    "topic",
    "tag",
    "berita terbaru",
];
/// Words of links to more topics.
const MORE: [&str; 5] = ["more", "lainnya", "pilihan", "selengkapnya", "semua"];
/// First crumbs that name no channel.
const HOME: [&str; 4] = ["home", "beranda", "halaman utama", "index"];

/// The language, ISO 639-1. A text that is plainly Indonesian is, whatever the page declares; Malay is left alone.
pub(super) fn language(sight: &Sight, declared: &Declared) -> Option<Said<String>> {
    let root = Said { value: sight.page.language.clone(), from: "html lang".to_owned() };
    let stated = std::iter::once(&root).chain(&declared.languages).find_map(|said| {
        let mut parts = said.value.split(['-', '_']).map(lowered);
        let code = parts.next().filter(|code| code.len() == 2 && code.bytes().all(|b| b.is_ascii_lowercase()))?;
        // "in" was the code of Indonesian until 1989, and some systems still write it.
        let value = if code == "in" { "id".to_owned() } else { code };
        Some(Said { value, from: said.from.clone() })
    });
    let read = || Said { value: "id".to_owned(), from: "text".to_owned() };
    match stated {
        Some(said) if said.value == "id" || said.value == "ms" => Some(said),
        other if is_indonesian(sight) => Some(other.filter(|said| said.value == "id").unwrap_or_else(read)),
        other => other,
    }
}

fn is_indonesian(sight: &Sight) -> bool {
    let body = sight.segments.get(sight.body.clone()).unwrap_or(sight.segments);
    let words = body.iter().flat_map(|segment| segment.text.split_whitespace()).take(COUNTED_WORDS);
    let (mut all, mut known) = (0, 0);
    for word in words {
        all += 1;
        known += usize::from(INDONESIAN.iter().any(|common| word.eq_ignore_ascii_case(common)));
    }
    known * 100 >= all * INDONESIAN_PERCENT && known >= 3
}

/// The outlet's own section, lower case, outermost first ("news/world").
pub(super) fn channel(declared: &Declared, site: &Site) -> Option<Said<String>> {
    let titles: Vec<String> = declared.titles.iter().map(|said| clean::key(&said.value)).collect();
    let is_headline =
        |key: String| titles.iter().any(|title| *title == key || key.len() >= 12 && title.starts_with(&key));
    let is_channel = |name: &&String| {
        !HOME.contains(&lowered(name).as_str()) && !site.is_named(name) && !is_headline(clean::key(name))
    };
    let crumbs: Vec<String> = declared.crumbs.iter().filter(is_channel).take(3).map(|name| lowered(name)).collect();
    if !crumbs.is_empty() {
        return Some(Said { value: crumbs.join("/"), from: "json-ld breadcrumb".to_owned() });
    }
    let section =
        declared.sections.iter().find(|said| is_channel(&&said.value) && lowered(&said.value) != "article")?;
    Some(Said { value: lowered(&section.value), from: section.from.clone() })
}

/// The topics: as listed behind the text, else as declared.
pub(super) fn topics(sight: &Sight, declared: &Declared, site: &Site) -> Said<Vec<String>> {
    let listed = tidy(listed(sight), site);
    let declared = declared.topics.iter().map(|said| (tidy(said.value.clone(), site), &said.from));
    // A description cut into words is no list of topics.
    let usable = |(list, _): &(Vec<String>, &String)| !list.is_empty() && !is_sentence(list);
    let declared: Vec<(Vec<String>, &String)> = declared.filter(usable).collect();
    // A list that shares nothing with what is declared is that of the site's hot topics.
    let known = |topic: &String| {
        declared.iter().any(|(list, _)| list.iter().any(|other| clean::key(other) == clean::key(topic)))
    };
    if !listed.is_empty() && (declared.is_empty() || listed.iter().any(known)) {
        return Said { value: listed, from: "page topics".to_owned() };
    }
    let first = declared.into_iter().next();
    first.map_or_else(
        || Said { value: Vec::new(), from: String::new() },
        |(value, from)| Said { value, from: from.clone() },
    )
}

fn is_sentence(topics: &[String]) -> bool {
    topics.len() > 8 && topics.iter().all(|topic| !topic.contains(' '))
}

fn listed(sight: &Sight) -> Vec<String> {
    let end = (sight.body.end + TOPIC_REACH).min(sight.segments.len());
    let mut topics = Vec::new();
    for segment in sight.segments.get(sight.body.end..end).unwrap_or_default() {
        let named = sight.tree.up(segment.element).take(5).any(|e| sight.tree.elements[e].hints.has(Hints::TAGS));
        for run in segment.runs.clone() {
            let Some(run) = sight.tree.runs.get(run) else { continue };
            if !sight.tree.elements[run.element].inside.has(Inside::LINK) {
                continue;
            }
            let link = || sight.tree.up(run.element).take(4).find_map(|e| sight.tree.attribute(e, "href"));
            let is_topics = |folder: &str| TOPIC_FOLDERS.contains(&folder) || folder.starts_with("tag-");
            if named || link().is_some_and(|href| json_ld::path(href).split('/').any(is_topics)) {
                topics.push(clean::fold(run.text));
            }
        }
    }
    topics
}

fn tidy(topics: Vec<String>, site: &Site) -> Vec<String> {
    let (mut kept, mut known): (Vec<String>, Vec<String>) = Default::default();
    for topic in topics {
        let topic = topic.trim_matches(|c: char| c == '#' || c == ',' || c.is_whitespace()).to_owned();
        let lower = lowered(&topic);
        let words = topic.split_whitespace().count();
        let usable = (1..=TOPIC_WORDS).contains(&words)
            && topic.chars().any(char::is_alphabetic)
            && !lower.contains(':')
            && !lower.split(|c: char| !c.is_alphanumeric()).any(|part| MORE.contains(&part))
            && !JUNK.contains(&lower.as_str())
            && !known.contains(&lower)
            && !site.is_named(&topic);
        if usable && kept.len() < TOPICS {
            kept.push(topic);
            known.push(lower);
        }
    }
    kept
}
