//! What both formats say, in their order: the report as headed lists, still without any notation.

use super::written;
use crate::order;
use crate::report::{Entity, EntityType, Excerpt, Figure, Report};
use crate::text::search;
use std::cmp::Reverse;

/// What stands in front of a sentence whose beginning is left out.
const ELLIPSIS: &str = "… ";

/// A headed list.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Part {
    pub(super) heading: &'static str,
    pub(super) items: Vec<Item>,
}

/// One entry; what is empty is left out.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Item {
    /// What it is about: a name, a heading, a date.
    pub(super) name: String,
    /// What is said.
    pub(super) text: String,
    /// Whose words they are.
    pub(super) speaker: Option<String>,
    /// The text is a quotation.
    pub(super) quoted: bool,
}

/// The line under the title: writers, site, date, reading time.
pub(super) fn imprint(report: &Report) -> String {
    let date = report.published.as_deref().map(written::date);
    let minutes = (report.stats.reading_minutes > 0).then(|| format!("{} menit baca", report.stats.reading_minutes));
    let parts = [Some(report.byline.join(", ")).filter(|names| !names.is_empty()), report.site.clone(), date, minutes];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// The article's address, if it is a web address; the reader's own before the one the page claims.
pub(super) fn address(report: &Report) -> Option<&str> {
    let is_web = |url: &&str| {
        let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
        host.is_some_and(|host| host.starts_with(|c: char| c.is_alphanumeric() || c == '['))
    };
    [report.url.as_deref(), report.canonical.as_deref()].into_iter().flatten().find(is_web)
}

/// Why the page is no article, in the export's language; nothing when it is one.
pub(super) fn refusal(report: &Report) -> Option<String> {
    (!report.is_article).then(|| format!("Bukan artikel: {}", written::reason(&report.reason)))
}

/// All lists that are not empty.
pub(super) fn parts(report: &Report) -> Vec<Part> {
    // A listicle's items follow with their points.
    let follows = |excerpt: &&Excerpt| report.outline.iter().any(|section| section.block == excerpt.block);
    let summary = report.summary.iter().filter(|excerpt| !follows(excerpt));
    let summary = summary.map(|excerpt| Item { text: shown(excerpt), ..Item::default() });
    let mut parts = vec![
        Part { heading: "Ringkasan", items: summary.collect() },
        Part { heading: "Isi", items: outline(report) },
        Part { heading: "Kutipan", items: quotes(report) },
    ];
    let kinds = [
        ("Orang", EntityType::Person),
        ("Organisasi", EntityType::Organization),
        ("Tempat", EntityType::Place),
        ("Media", EntityType::Media),
    ];
    for (heading, kind) in kinds {
        let mut named: Vec<&Entity> = report.entities.iter().filter(|entity| entity.kind == kind).collect();
        // As in the card: whom the text names most comes first, a photographer's credit last.
        order::sort_by_key(&mut named, |entity| Reverse(entity.mentions.len()));
        parts.push(Part { heading, items: named.into_iter().map(card).collect() });
    }
    parts.push(Part { heading: "Sumber", items: sources(report) });
    let events = report.timeline.iter().map(|event| Item {
        name: written::date(&event.iso),
        text: shown(&event.sentence),
        ..Item::default()
    });
    parts.push(Part { heading: "Lini masa", items: events.collect() });
    parts.push(Part { heading: "Angka", items: figures(report) });
    parts.retain(|part| !part.items.is_empty());
    parts
}

/// A sentence as a display shows it.
fn shown(excerpt: &Excerpt) -> String {
    let mut left = excerpt.trim as usize;
    let mut chars = excerpt.text.chars();
    while left > 0 {
        let Some(c) = chars.next() else { break };
        left = left.saturating_sub(c.len_utf16());
    }
    let rest = chars.as_str().trim_start();
    if excerpt.trim == 0 || rest.is_empty() { excerpt.text.clone() } else { format!("{ELLIPSIS}{rest}") }
}

fn outline(report: &Report) -> Vec<Item> {
    let title = |section: &crate::report::Section| section.title.trim_end().trim_end_matches(':').to_owned();
    let item = |section: &crate::report::Section| Item {
        name: section.number.map_or_else(|| title(section), |number| format!("{number}. {}", title(section))),
        text: section.point.as_ref().map(shown).unwrap_or_default(),
        ..Item::default()
    };
    report.outline.iter().map(item).collect()
}

fn quotes(report: &Report) -> Vec<Item> {
    let speaker = |id: Option<u32>| Some(report.entities.get(id? as usize)?.name.clone());
    let item = |quote: &crate::report::Quote| Item {
        // The comma belongs to the sentence around the quotation.
        text: quote.text.trim_end().trim_end_matches(',').to_owned(),
        speaker: speaker(quote.speaker),
        quoted: true,
        ..Item::default()
    };
    report.quotes.iter().map(item).collect()
}

fn card(entity: &Entity) -> Item {
    let others: Vec<&str> = entity.aliases.iter().chain(&entity.epithets).map(String::as_str).collect();
    let mut text = entity.role.clone().unwrap_or_default();
    if !others.is_empty() {
        let also = format!("juga: {}", others.join(", "));
        text = if text.is_empty() { also } else { format!("{text}; {also}") };
    }
    Item { name: entity.name.clone(), text, ..Item::default() }
}

/// Each source once, with the words of its first citation.
fn sources(report: &Report) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    for source in &report.sources {
        if !items.iter().any(|item| item.name == source.name) {
            items.push(Item { name: source.name.clone(), text: source.cue.clone(), ..Item::default() });
        }
    }
    items
}

/// Each figure once, with the words around it: "5,72%" alone tells nobody what grew. Those with the same words share a line.
fn figures(report: &Report) -> Vec<Item> {
    /// More are no key figures.
    const MOST: usize = 50;
    let mut shown: Vec<&Figure> = Vec::new();
    for figure in &report.figures {
        let same = |other: &Figure| figure.value.is_some() || other.text == figure.text;
        let told = |other: &&Figure| same(other) && (other.value, &other.unit) == (figure.value, &figure.unit);
        if shown.len() < MOST && !shown.iter().any(told) {
            shown.push(figure);
        }
    }
    let text = |figure: &Figure| {
        report.blocks.get(figure.block as usize).map_or(String::new(), |block| around(&block.text, figure))
    };
    let mut items: Vec<Item> = Vec::new();
    for figure in shown {
        let text = text(figure);
        match items.last_mut() {
            Some(item) if item.text == text => item.name += &format!(", {}", figure.text),
            _ => items.push(Item { name: figure.text.clone(), text, ..Item::default() }),
        }
    }
    items
}

/// The words around a figure, within its sentence.
fn around(text: &str, figure: &Figure) -> String {
    /// Characters before and after.
    const REACH: usize = 60;
    let at = |units: u32| {
        let mut left = units as usize;
        let mut inside = text.char_indices().skip_while(|(_, c)| {
            let more = left > 0;
            left = left.saturating_sub(c.len_utf16());
            more
        });
        inside.next().map_or(text.len(), |(at, _)| at)
    };
    let (start, end) = (at(figure.start), at(figure.end));
    let (before, after) = (&text[..start], &text[end.max(start)..]);
    let from = before.char_indices().rev().nth(REACH).map(|(at, _)| at);
    // Whole words, from the beginning of the sentence if it is near.
    let near = from.map_or(before, |from| before[from..].split_once(' ').map_or("", |(_, words)| words));
    let sentence = search::rfind(near, ". ").map(|stop| &near[stop + 2..]);
    let head = if from.is_none() || sentence.is_some() { "" } else { ELLIPSIS };
    let to = after.char_indices().nth(REACH).map(|(at, _)| at);
    let rest = to.map_or(after, |to| after[..to].rsplit_once(' ').map_or("", |(words, _)| words));
    let stop = search::find(rest, ". ").map(|stop| &rest[..=stop]);
    let tail = if to.is_none() || stop.is_some() { "" } else { " …" };
    format!("{head}{}{}{}{tail}", sentence.unwrap_or(near), figure.text, stop.unwrap_or(rest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Mention;

    #[test]
    fn whom_the_text_names_most_comes_first() {
        let person = |id, name: &str, count| Entity {
            id,
            kind: EntityType::Person,
            name: name.to_owned(),
            aliases: Vec::new(),
            epithets: Vec::new(),
            role: None,
            mentions: vec![Mention { block: 0, start: 0, end: 4, text: name.to_owned() }; count],
        };
        let report = Report {
            entities: vec![person(0, "Arum", 1), person(1, "Wira", 2), person(2, "Tari", 1)],
            ..Report::default()
        };
        let parts = parts(&report);
        let names: Vec<&str> = parts[0].items.iter().map(|item| item.name.as_str()).collect();
        assert_eq!(names, ["Wira", "Arum", "Tari"]);
    }
}
