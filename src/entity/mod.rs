//! Who and what the article names: tagging, gazetteers, aliases and epithets joined over the whole article, cards.

mod acronyms;
mod clubs;
mod datelines;
mod enumerations;
mod epithets;
mod evidence;
mod extents;
pub mod gazetteer;
mod initials;
mod institutions;
mod join;
mod known;
mod korean;
mod lexicon;
mod memory;
mod mentions;
mod roles;
pub mod tagger;
mod terms;
mod units;
mod works;

use crate::order::{sort, sort_by_key};
use crate::report::EntityType;
use crate::text::case::lowered;
use crate::text::{Span, Text};
use epithets::Epithet;
use gazetteer::Kind;
use gazetteer::folded::fold_word;
use join::Joined;
use mentions::{Mention, Prepared};
use std::collections::BTreeMap;

/// Something named in the article; places are bytes.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs, reason = "as in the report")]
pub struct Entity {
    pub kind: EntityType,
    pub name: String,
    pub aliases: Vec<String>,
    pub epithets: Vec<String>,
    pub role: Option<String>,
    /// In the order of the text; never overlapping those of another entity.
    pub mentions: Vec<Span>,
}

/// The type of a known name as a line is searched for it: outlets count as organizations until all is joined.
fn type_of(kind: Kind) -> EntityType {
    match kind {
        Kind::Person => EntityType::Person,
        Kind::Place => EntityType::Place,
        Kind::Organization | Kind::Media | Kind::Title => EntityType::Organization,
    }
}

/// Finds the entities of an article, in the order of their first mention.
#[must_use]
pub fn find(text: &Text) -> Vec<Entity> {
    let lines = mentions::prepare(text);
    let mut mentions = mentions::find(&lines);
    let described = epithets::resolve(&lines, &mentions, &join::join(&lines, &mentions));
    epithets::cover(&mut mentions, &described);
    let joined = join::join(&lines, &mentions);
    let groups = groups(&joined, &described);
    let mut entities: Vec<Entity> =
        groups.iter().filter_map(|group| entity(text, &lines, &mentions, &joined, group)).collect();
    sort_by_key(&mut entities, |entity| entity.mentions.first().copied());
    entities
}

/// The names of one entity, and the ambiguous epithets that were found to be its.
#[derive(Default)]
struct Group {
    names: Vec<usize>,
    epithets: Vec<Epithet>,
}

fn groups(joined: &Joined, described: &[Epithet]) -> Vec<Group> {
    let mut groups: BTreeMap<usize, Group> = BTreeMap::new();
    for name in 0..joined.names.len() {
        groups.entry(joined.group(name)).or_default().names.push(name);
    }
    for epithet in described {
        let bearer =
            (0..joined.names.len()).find(|&name| joined.names[name].form.is_some_and(|f| f.entry == epithet.entry));
        if let Some(name) = bearer {
            groups.entry(joined.group(name)).or_default().epithets.push(*epithet);
        }
    }
    groups.into_values().collect()
}

fn entity(text: &Text, lines: &[Prepared], mentions: &[Mention], joined: &Joined, group: &Group) -> Option<Entity> {
    let written = |name: usize| {
        let mention = &mentions[*joined.names[name].mentions.first()?];
        Some(text.slice(lines[mention.line].span(mention.start, mention.end)))
    };
    let kind = joined.names[*group.names.first()?].kind;
    let is_epithet = |name: usize| {
        let first = joined.names[name].mentions.first();
        first.is_some_and(|&first| epithets::is_described(&lines[mentions[first].line], &mentions[first]))
    };
    let (descriptions, proper): (Vec<usize>, Vec<usize>) = group.names.iter().partition(|&&name| is_epithet(name));
    let forms: Vec<&str> = proper.iter().filter_map(|&name| written(name)).collect();
    let listed = listed(joined, group, &proper).or_else(|| office_holder(lines, mentions, joined, group));
    let mut epithets: Vec<String> = descriptions.iter().filter_map(|&name| written(name)).map(str::to_owned).collect();
    let mut spans: Vec<Span> = Vec::new();
    for epithet in &group.epithets {
        let span = lines[epithet.line].span(epithet.start, epithet.end);
        epithets.push(text.slice(span).to_owned());
        spans.push(span);
    }
    epithets.dedup();
    let places = group.names.iter().flat_map(|&name| &joined.names[name].mentions).map(|&number| &mentions[number]);
    let mut places: Vec<&Mention> = places.collect();
    sort_by_key(&mut places, |mention| (mention.line, mention.start));
    // "Nelayan Lukman Hakim (43)": somebody else than the minister, whose name is longer.
    let aged = || places.iter().any(|mention| lines[mention.line].line.has_age_at(mention.end));
    let listed = listed.filter(|form| kind != EntityType::Person || !(shortens(&forms, *form) && aged()));
    let name = best_name(&forms, listed, kind)?;
    let told = places.iter().filter(|_| kind == EntityType::Person).find_map(|m| {
        let prepared = &lines[m.line];
        roles::of(prepared, m, of_line(mentions, m.line), &text.passages[prepared.line.block].block.text)
    });
    let described = listed.and_then(|listed| match kind {
        EntityType::Person => roles::description(lines, listed, &name),
        _ => gazetteer::description(listed.entry),
    });
    let role = told.or(described).map(str::to_owned);
    spans.extend(places.iter().map(|mention| lines[mention.line].span(mention.start, mention.end)));
    sort(&mut spans);
    let shown = kind == EntityType::Organization && places.iter().any(|mention| mention.outlet);
    let kind = if shown || is_outlet(joined, group, &name) { EntityType::Media } else { kind };
    let aliases = forms.iter().filter(|form| **form != name).map(|form| (*form).to_owned()).collect();
    Some(Entity { kind, name, aliases, epithets, role, mentions: spans })
}

/// The mentions of one line, of all that stand in the order of the lines.
fn of_line(mentions: &[Mention], line: usize) -> &[Mention] {
    let later = &mentions[mentions.partition_point(|mention| mention.line < line)..];
    &later[..later.partition_point(|mention| mention.line == line)]
}

/// What the lists know an entity as: what they know its fullest name as, or a shorter one that agrees with it.
fn listed(joined: &Joined, group: &Group, proper: &[usize]) -> Option<gazetteer::Form> {
    let form = |name: &usize| joined.names[*name].form;
    let fullest = proper.iter().max_by_key(|&&name| joined.names[name].words.len());
    let Some(fullest) = fullest else { return group.names.iter().find_map(form) };
    let agrees = |listed: &gazetteer::Form| {
        let name = gazetteer::name(listed.entry);
        let words = &joined.names[*fullest].words;
        words.len() == 1 || name.split(' ').all(|word| words.iter().any(|other| other.eq_ignore_ascii_case(word)))
    };
    form(fullest).or_else(|| proper.iter().filter_map(form).find(agrees))
}

/// Whom the lists know by a person's only name, when an office stands before it ("Presiden Prabowo").
fn office_holder(lines: &[Prepared], mentions: &[Mention], joined: &Joined, group: &Group) -> Option<gazetteer::Form> {
    let [name] = group.names[..] else { return None };
    let name = &joined.names[name];
    let [word] = name.words[..] else { return None };
    let holds = |mention: &Mention| {
        let known = &lines[mention.line].known;
        known.iter().any(|known| known.is_title() && known.is_sure() && known.end == mention.start)
    };
    if name.kind != EntityType::Person || !name.mentions.iter().any(|&number| holds(&mentions[number])) {
        return None;
    }
    let hit = gazetteer::longest(&[word])?;
    let mut people = hit.forms().filter(|form| form.kind == Kind::Person && form.fits(&[word]));
    people.next().filter(|only| people.all(|other| other.entry == only.entry))
}

/// Most letters that an article's spelling of a word of somebody's name differs in from that of the lists.
const SPELT: usize = 2;

/// Whether an article writes somebody's whole name, in its own spelling.
fn spells(form: &str, name: &str) -> bool {
    let (form, name) = (form.split(' '), name.split(' '));
    let alike = |(a, b): (&str, &str)| join::differs_by(&lowered(a), &lowered(b)) <= SPELT;
    form.clone().count() == name.clone().count() && form.zip(name).all(alike)
}

/// Whether the lists have another name for what is written so ("Kang Dedi Mulyadi").
fn is_alias(form: &str, listed: Option<gazetteer::Form>) -> bool {
    // "Kim Min Seok" is the spelling of the article and no other name.
    let respelt = listed.is_some_and(|listed| fold_word(&gazetteer::name(listed.entry)) == fold_word(form));
    let words: Vec<&str> = form.split(' ').filter(|_| !respelt).collect();
    let hit = gazetteer::longest(&words).filter(|hit| hit.words == words.len());
    hit.is_some_and(|hit| hit.forms().any(|known| listed.is_some_and(|listed| listed.entry == known.entry)))
}

/// Whether the lists' name of somebody has all words of what the article calls somebody, and more.
fn shortens(forms: &[&str], listed: gazetteer::Form) -> bool {
    let name = fold_word(&gazetteer::name(listed.entry));
    let part = |form: &str| form.split(' ').all(|word| name.split(' ').any(|other| other == fold_word(word)));
    forms.iter().all(|form| part(form) && form.split(' ').count() < name.split(' ').count())
}

/// The fullest form of the article, or the lists' name where the article has only a shorter one.
fn best_name(forms: &[&str], listed: Option<gazetteer::Form>, kind: EntityType) -> Option<String> {
    let shouted = |form: &str| form.contains(' ') && !form.chars().any(char::is_lowercase);
    let fullest = forms.iter().max_by_key(|form| (!shouted(form), form.split(' ').count(), form.chars().count()));
    let canonical = listed.map(|form| gazetteer::name(form.entry));
    match (fullest, canonical) {
        (Some(form), Some(name)) if form.split(' ').count() > name.split(' ').count() && !is_alias(form, listed) => {
            Some((*form).to_owned())
        }
        // "Hinca Pandjaitan" is nobody's mistake.
        (Some(form), Some(name)) if kind == EntityType::Person && !shouted(form) && spells(form, &name) => {
            Some((*form).to_owned())
        }
        (_, Some(name)) => Some(name),
        (Some(form), None) => Some((*form).to_owned()),
        (None, None) => None,
    }
}

fn is_outlet(joined: &Joined, group: &Group, name: &str) -> bool {
    let listed = group.names.iter().filter_map(|&name| joined.names[name].form).any(|form| form.kind == Kind::Media);
    // "Antara", which is a word as well.
    let outlet = |&name: &usize| {
        let words = &joined.names[name].words;
        let hit = gazetteer::longest(words).filter(|hit| hit.words == words.len());
        // "The Guardian", as a club is called, too
        let has = |kind: Kind| hit.is_some_and(|hit| hit.forms().any(|form| form.kind == kind && !form.is_epithet()));
        has(Kind::Media) && !has(Kind::Organization)
    };
    let listed = listed || group.names.iter().any(outlet);
    let organization = group.names.iter().all(|&name| joined.names[name].kind == EntityType::Organization);
    organization && (listed || datelines::is_site(name))
}
