//! Which names stand for the same thing: full names and short forms, acronyms, nicknames, brackets, the lists' other names.

mod organizations;
mod people;

pub(super) use people::differs_by;

use super::acronyms::{abbreviates, contracts, looks_short};
use super::gazetteer::{self, Form, Kind, folded::fold_word};
use super::lexicon::{DROPPED_HEADS, has};
use super::mentions::{Mention, Prepared, is_bracketed};
use crate::report::EntityType;
use std::collections::HashMap;

/// All mentions that are written alike.
pub(super) struct Name<'a> {
    pub(super) words: Vec<&'a str>,
    folded: Vec<String>,
    pub(super) kind: EntityType,
    /// Indices of the mentions, in order.
    pub(super) mentions: Vec<usize>,
    /// What the lists know it as, when that is sure.
    pub(super) form: Option<Form>,
}

/// Names with the group each belongs to.
pub(super) struct Joined<'a> {
    pub(super) names: Vec<Name<'a>>,
    parent: Vec<usize>,
}

/// What stands before a province's name, and there is no town of that name beside it.
const PROVINCES: [&str; 2] = ["provinsi", "propinsi"];
/// What stands before a regency's name; of a name of several words there is no town.
const REGENCIES: [&str; 2] = ["kabupaten", "kab"];

/// Joins the mentions of an article.
pub(super) fn join<'a>(lines: &[Prepared<'a>], mentions: &[Mention]) -> Joined<'a> {
    let names = names(lines, mentions);
    let parent = (0..names.len()).collect();
    let mut joined = Joined { names, parent };
    joined.brackets(lines, mentions);
    joined.designators();
    joined.people();
    joined.abbreviations();
    joined.listed();
    joined.people();
    joined.legal_forms();
    joined.resolved();
    joined.beginnings();
    joined.endings();
    joined.nicknames(lines, mentions);
    joined
}

fn names<'a>(lines: &[Prepared<'a>], mentions: &[Mention]) -> Vec<Name<'a>> {
    // By the words and, behind them, a digit for the type.
    let mut index: HashMap<String, usize> = HashMap::new();
    let mut names: Vec<Name> = Vec::new();
    for (number, mention) in mentions.iter().enumerate() {
        let words = &lines[mention.line].line.words[mention.start..mention.end];
        let folded: Vec<String> = words.iter().map(|word| fold_word(word)).collect();
        let mut key = folded.join(" ");
        key.push(char::from(b'0' + mention.kind as u8));
        let slot = *index.entry(key).or_insert(names.len());
        if slot == names.len() {
            // "PT Telekomunikasi Selular", "PT Bank Mandiri (Persero) Tbk"
            let form = sure_form(words, mention.kind).or_else(|| sure_form(company(words), mention.kind));
            names.push(Name { words: words.to_vec(), folded, kind: mention.kind, mentions: Vec::new(), form });
        }
        names[slot].mentions.push(number);
    }
    names
}

/// A company's name without its legal form.
fn company<'w, 'a>(words: &'w [&'a str]) -> &'w [&'a str] {
    let is_form = |word: &&str| matches!(*word, "Tbk" | "(" | "Persero" | "Perseroda" | ")");
    let start = usize::from(words[0] == "PT");
    let end = words.iter().rposition(|word| !is_form(word)).map_or(0, |last| last + 1);
    words.get(start..end).unwrap_or_default()
}

/// What the lists say a name of this type is, when they say one thing only; an epithet of several words may be less than sure.
pub(super) fn sure_form(words: &[&str], kind: EntityType) -> Option<Form> {
    let hit = gazetteer::longest(words).filter(|hit| hit.words == words.len())?;
    let fits = |form: &Form| {
        let sure = !form.is_ambiguous() || form.is_epithet() && words.len() > 1;
        form.kind != Kind::Title && super::type_of(form.kind) == kind && sure && form.fits(words)
    };
    let mut forms = hit.forms().filter(fits);
    let first = forms.next()?;
    forms.all(|other| other.entry == first.entry).then_some(first)
}

impl Joined<'_> {
    /// The group of a name: the index of one of its names.
    pub(super) fn group(&self, mut name: usize) -> usize {
        while self.parent[name] != name {
            name = self.parent[name];
        }
        name
    }

    /// Makes two groups one, unless their types differ or the lists know them as different things.
    fn unite(&mut self, a: usize, b: usize) {
        let (a, b) = (self.group(a), self.group(b));
        if a != b && self.names[a].kind == self.names[b].kind && !self.known_apart(a, b) {
            let (low, high) = (a.min(b), a.max(b));
            self.parent[high] = low;
        }
    }

    /// Whether the lists know names of the two groups as different things.
    fn known_apart(&self, a: usize, b: usize) -> bool {
        let entries = |group: usize| -> Vec<u16> {
            let names = (0..self.names.len()).filter(|&name| self.group(name) == group);
            // "Susi" alone says nothing about "Susi Hartati".
            let tells =
                |name: &usize| self.names[*name].words.len() > 1 || self.names[*name].kind != EntityType::Person;
            names.filter(tells).filter_map(|name| self.names[name].form.map(|form| form.entry)).collect()
        };
        let (a, b) = (entries(a), entries(b));
        !a.is_empty() && !b.is_empty() && !a.iter().any(|entry| b.contains(entry))
    }

    /// "Bank Sentral Eropa (ECB)", "KPK (Komisi Pemberantasan Korupsi)".
    fn brackets(&mut self, lines: &[Prepared], mentions: &[Mention]) {
        let slots = self.slots(mentions.len());
        for (number, pair) in mentions.windows(2).enumerate() {
            let [first, second] = pair else { continue };
            let words = &lines[first.line].line.words;
            let bracketed = is_bracketed(words, first, second)
                && words.get(second.end).is_some_and(|word| matches!(*word, ")" | "/" | ","));
            if !bracketed || first.kind != second.kind {
                continue;
            }
            let (outer, inner) = (&words[first.start..first.end], &words[second.start..second.end]);
            // "Wirahadi Kusuma (WK)"
            if first.kind == EntityType::Person && !abbreviates(inner, outer) {
                continue;
            }
            let short = |words: &[&str]| words.len() == 1 && looks_short(words[0]);
            // "Fakultas Hukum Universitas Gadjah Mada (UGM)": what is known by it is the university.
            let known = self.names[slots[number + 1]].form.map(|form| form.entry);
            let ends = |at: usize| sure_form(&outer[at..], first.kind).map(|form| form.entry) == known;
            let part = has(&["fakultas", "majelis"], outer[0]);
            if part && known.is_some() && (1..outer.len()).any(ends) {
                continue;
            }
            let shorter = first.kind == EntityType::Organization && inner.len() < outer.len();
            if shorter || short(inner) && outer.len() > 1 || short(outer) && inner.len() > 1 {
                self.unite(slots[number], slots[number + 1]);
            }
        }
    }

    /// "Pulau Lombok" and "Lombok", unless there is also a "Kota Lombok".
    fn designators(&mut self) {
        let places: Vec<usize> = self.of_kind(EntityType::Place).collect();
        for &bare in &places {
            let with: Vec<usize> = places
                .iter()
                .copied()
                .filter(|&full| {
                    let words = &self.names[full].folded;
                    words.len() > 1 && has(&DROPPED_HEADS, &words[0]) && words[1..] == self.names[bare].folded[..]
                })
                .collect();
            if let [full] = with[..] {
                self.unite(full, bare);
            }
        }
        // "Provinsi Jawa Tengah" and "Jateng", "Kabupaten Musi Rawas Utara" and "Muratara"
        for &full in &places {
            let Name { words, form, .. } = &self.names[full];
            let regency = words.len() > 2 && has(&REGENCIES, words[0]);
            let province = form.is_none() && (words.len() > 1 && has(&PROVINCES, words[0]) || regency);
            let entry = province.then(|| sure_form(&words[1..], EntityType::Place)).flatten().map(|form| form.entry);
            let same = |&other: &usize| entry.is_some() && self.names[other].form.map(|form| form.entry) == entry;
            if let Some(other) = places.iter().copied().find(same) {
                self.unite(full, other);
            }
        }
    }

    /// Acronyms and contractions of one other name of the type.
    fn abbreviations(&mut self) {
        let shortens = |short: &[&str], long: &[&str]| abbreviates(short, long) || contracts(short, long);
        for kind in [EntityType::Organization, EntityType::Place] {
            let of_kind: Vec<usize> = self.of_kind(kind).collect();
            for &short in &of_kind {
                let mut long =
                    of_kind.iter().copied().filter(|&long| shortens(&self.names[short].words, &self.names[long].words));
                if let (Some(only), None) = (long.next(), long.next()) {
                    self.unite(only, short);
                }
            }
        }
    }

    /// Other names of the same entry in the lists.
    fn listed(&mut self) {
        let mut first: HashMap<u16, usize> = HashMap::new();
        for name in 0..self.names.len() {
            // A short name that an article's person already has is that person's, whoever else is known by it.
            let taken = self.names[name].words.len() == 1
                && self.names[name].kind == EntityType::Person
                && self.group(name) != name;
            let Some(form) = self.names[name].form.filter(|_| !taken) else { continue };
            match first.get(&form.entry) {
                Some(&other) => self.unite(other, name),
                None => {
                    first.insert(form.entry, name);
                }
            }
        }
    }

    /// A name that the lists know several bearers of ("RI", "Korea") is that of the only one that the article names.
    fn resolved(&mut self) {
        for name in 0..self.names.len().min(MOST_JOINED) {
            let Name { words, kind, form, .. } = &self.names[name];
            if form.is_some() || self.group(name) != name {
                continue;
            }
            let entries = bearers(words, *kind);
            let known = |&other: &usize| {
                let form = self.names[other].form.filter(|_| self.names[other].kind == *kind);
                form.is_some_and(|form| entries.contains(&form.entry))
            };
            if let Some(owner) = self.only_group((0..self.names.len()).filter(known)) {
                self.unite(owner, name);
            }
        }
    }

    /// The group that all of some names belong to.
    fn only_group(&self, names: impl Iterator<Item = usize>) -> Option<usize> {
        let mut groups = names.map(|name| self.group(name));
        let first = groups.next()?;
        groups.all(|other| other == first).then_some(first)
    }

    fn of_kind(&self, kind: EntityType) -> impl Iterator<Item = usize> + '_ {
        (0..self.names.len()).filter(move |&name| self.names[name].kind == kind).take(MOST_JOINED)
    }

    /// By mention, its name.
    fn slots(&self, mentions: usize) -> Vec<usize> {
        let mut slots = vec![0; mentions];
        for (slot, name) in self.names.iter().enumerate() {
            for &mention in &name.mentions {
                slots[mention] = slot;
            }
        }
        slots
    }
}

/// The entries of a type that the lists know by these words when only the article can tell.
fn bearers(words: &[&str], kind: EntityType) -> Vec<u16> {
    let hit = gazetteer::longest(words).filter(|hit| hit.words == words.len());
    let forms = hit.into_iter().flat_map(gazetteer::Hit::forms);
    let fits = |form: &Form| form.kind != Kind::Title && super::type_of(form.kind) == kind && form.fits(words);
    forms.filter(fits).map(|form| form.entry).collect()
}

/// Most names of a type that are compared with each other; an article has fewer.
const MOST_JOINED: usize = 400;
