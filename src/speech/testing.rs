//! Small articles for the tests of this room: lines of text and who is named in them.

use super::{Speech, find};
use crate::entity::Entity;
use crate::order::{sort, sort_by_key};
use crate::report::EntityType;
use crate::text::testing::blocks;
use crate::text::{Span, Text};

/// Reads lines in which the names given (short forms after `|`) are people, unless they begin with `org:`, `media:` or `place:`.
/// Calls `check` with the text, the entities and what was found.
pub(super) fn read(lines: &[&str], names: &[&str], check: impl FnOnce(&Text, &[Entity], Speech)) {
    read_with_roles(lines, names, &[], check);
}

/// The same, with the roles of the first names.
pub(super) fn read_with_roles(
    lines: &[&str],
    names: &[&str],
    roles: &[&str],
    check: impl FnOnce(&Text, &[Entity], Speech),
) {
    let blocks = blocks(lines);
    let text = Text::read(&blocks);
    let mut entities: Vec<Entity> = names.iter().map(|name| entity(lines, name)).collect();
    for (entity, role) in entities.iter_mut().zip(roles) {
        entity.role = Some((*role).to_owned());
    }
    let speech = find(&text, &entities);
    check(&text, &entities, speech);
}

fn entity(lines: &[&str], name: &str) -> Entity {
    let (kind, name) = match name.split_once(':') {
        Some(("org", rest)) => (EntityType::Organization, rest),
        Some(("media", rest)) => (EntityType::Media, rest),
        Some(("place", rest)) => (EntityType::Place, rest),
        _ => (EntityType::Person, name),
    };
    let mut forms: Vec<&str> = name.split('|').collect();
    let full = forms[0].to_owned();
    sort_by_key(&mut forms, |form| std::cmp::Reverse(form.len()));
    let mut mentions: Vec<Span> = Vec::new();
    for (block, line) in lines.iter().enumerate() {
        for form in &forms {
            for (start, _) in line.match_indices(form) {
                let span = Span { block, start, end: start + form.len() };
                if !mentions.iter().any(|other| other.overlaps(span)) {
                    mentions.push(span);
                }
            }
        }
    }
    sort(&mut mentions);
    Entity { kind, name: full, aliases: Vec::new(), epithets: Vec::new(), role: None, mentions }
}

/// The quotations as "words | speaker | cue"; a dash stands for none.
pub(super) fn quotes(lines: &[&str], names: &[&str]) -> Vec<String> {
    let mut rows = Vec::new();
    read(lines, names, |text, entities, speech| {
        rows = speech.quotes.iter().map(|quote| row(text, entities, quote)).collect();
    });
    rows
}

/// The statements, likewise.
pub(super) fn statements(lines: &[&str], names: &[&str]) -> Vec<String> {
    let mut rows = Vec::new();
    read(lines, names, |text, entities, speech| {
        rows = speech.statements.iter().map(|quote| row(text, entities, quote)).collect();
    });
    rows
}

/// The sources as "name | cue".
pub(super) fn sources(lines: &[&str], names: &[&str]) -> Vec<String> {
    let mut rows = Vec::new();
    read(lines, names, |text, _, speech| {
        for source in &speech.sources {
            assert_eq!(text.slice(source.span), source.name);
            rows.push(format!("{} | {}", source.name, source.cue));
        }
    });
    rows
}

fn row(text: &Text, entities: &[Entity], quote: &super::Quote) -> String {
    let speaker = quote.speaker.map_or("-", |speaker| &entities[speaker].name);
    format!("{} | {speaker} | {}", text.slice(quote.span), quote.cue.as_deref().unwrap_or("-"))
}
