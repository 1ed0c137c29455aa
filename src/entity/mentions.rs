//! Where names stand: the best reading of every line, twice, the second time with what the first has shown.

use super::acronyms::{self, looks_short};
use super::clubs;
use super::datelines;
use super::enumerations;
use super::evidence::{Evidence, Odds, TYPES, by_tagger};
use super::extents;
use super::gazetteer;
use super::initials;
use super::institutions;
use super::known::{self, Known};
use super::lexicon::{ORGANIZATION_HEADS, SCHOOL_HEADS, has};
use super::memory::{self, Memory};
use super::terms;
use super::units::{Alone, Capitals, Case, Line};
use super::works;
use crate::order::sort_by_key;
use crate::report::EntityType;
use crate::text::{Span, Text};
use std::collections::{HashMap, HashSet};

/// Longest name, in units.
pub(super) const LONGEST: usize = 12;

/// Longest line, in tokens; a longer sentence, which nobody writes, is read in parts.
const LONGEST_LINE: usize = 150;

/// A name at a place.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Mention {
    /// Index of the line.
    pub(super) line: usize,
    /// First unit and one past the last.
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) kind: EntityType,
    /// Log-odds.
    pub(super) score: f32,
    /// Whether its place shows that it is an outlet's.
    pub(super) outlet: bool,
}

/// A line with what is known of it before any reading.
pub(super) struct Prepared<'a> {
    pub(super) line: Line<'a>,
    pub(super) known: Vec<Known>,
    pub(super) odds: Vec<Odds>,
}

impl Prepared<'_> {
    /// The bytes of some units.
    pub(super) fn span(&self, start: usize, end: usize) -> Span {
        Span { block: self.line.block, start: self.line.units[start].start, end: self.line.units[end - 1].end }
    }
}

/// Cuts the article's content into lines and looks everything up.
pub(super) fn prepare<'a>(text: &Text<'a>) -> Vec<Prepared<'a>> {
    let mut lines = Vec::new();
    let passages = text.passages.iter().filter(|passage| passage.is_content());
    let alone = Alone::read(passages.clone());
    for passage in passages {
        for sentence in &passage.sentences {
            for start in sentence.tokens.clone().step_by(LONGEST_LINE) {
                let tokens = start..(start + LONGEST_LINE).min(sentence.tokens.end);
                let line = Line::read(passage, sentence.span.block, tokens, &alone);
                let known = known::find(&line);
                let odds = by_tagger(&line);
                lines.push(Prepared { line, known, odds });
            }
        }
    }
    lines
}

/// The names of all lines, in order, never overlapping.
pub(super) fn find(lines: &[Prepared]) -> Vec<Mention> {
    let mut memory = Memory::default();
    for prepared in lines {
        works::note(prepared, &mut memory);
        terms::note(prepared, &mut memory);
        initials::note(prepared, &mut memory);
        prepared.line.words.iter().for_each(|word| memory.note_stage(word));
    }
    works::note_pointed(lines, &mut memory);
    terms::note_species(lines, &mut memory);
    terms::note_storms(lines, &mut memory);
    let mut first = read_all(lines, &memory, &[]);
    extents::take_first_names(lines, &mut first);
    initials::note_bracketed(lines, &first, &mut memory);
    let short = acronyms::bracketed(lines, &first);
    for mention in first.iter().chain(&short) {
        let words = &lines[mention.line].line.words[mention.start..mention.end];
        memory.note(words, index_of(mention.kind), mention.score);
    }
    let units = lines.iter().flat_map(|prepared| prepared.line.units.iter().zip(&prepared.line.words));
    for (_, word) in units.filter(|(unit, _)| unit.case == Case::Lower && unit.name) {
        memory.note_lower(word);
    }
    let mut mentions = read_all(lines, &memory, &first);
    take_places(lines, &memory, &mut mentions);
    institutions::find(lines, &mut mentions);
    datelines::find(lines, &mut mentions);
    type_acronyms(lines, &mut mentions);
    type_branches(lines, &mut mentions);
    agree(lines, &mut mentions);
    enumerations::agree(lines, &mut mentions);
    clubs::settle(lines, &mut mentions);
    extents::settle(lines, &mut mentions);
    let short = acronyms::bracketed(lines, &mentions);
    put(&mut mentions, short);
    mentions
}

/// How many times stronger a name's best type must be than the others together, to be that of all its mentions.
const AGREEMENT: f32 = 1.5;

/// The same, to overrule the lists.
const AGREEMENT_LISTED: f32 = 4.0;

/// Whether the second of two names stands in brackets right after the first ("Bank Indonesia (BI", "PT Sinar Jaya Tbk. (SNJY").
pub(super) fn is_bracketed(words: &[&str], outer: &Mention, inner: &Mention) -> bool {
    let Some(bracket) = inner.start.checked_sub(1).filter(|_| outer.line == inner.line) else { return false };
    let dotted =
        bracket == outer.end + 1 && words[outer.end] == "." && words[outer.end - 1].eq_ignore_ascii_case("tbk");
    words[bracket] == "(" && (bracket == outer.end || dotted)
}

/// "UM Buton" is one body, where the article also has "Universitas Muhammadiyah Buton".
fn take_places(lines: &[Prepared], memory: &Memory, mentions: &mut Vec<Mention>) {
    let joined = |pair: &[Mention]| {
        let [short, place] = pair else { return None };
        let beside = short.line == place.line && short.end == place.start && place.kind == EntityType::Place;
        let whole = || memory.abbreviates(&lines[short.line].line.words[short.start..place.end]);
        (beside && short.kind == EntityType::Organization && whole())
            .then(|| Mention { end: place.end, ..short.clone() })
    };
    let found = mentions.windows(2).filter_map(joined).collect();
    put(mentions, found);
}

/// "Sukamaju (ANTARA)": where the report is from, and whose it is.
fn is_outlet(known: &[Known], mention: &Mention) -> bool {
    let outlet = |known: &Known| known.form.kind == gazetteer::Kind::Media;
    known.iter().any(|known| (known.start, known.end) == (mention.start, mention.end) && outlet(known))
}

/// An acronym in brackets is of the type of what it is short for.
fn type_acronyms(lines: &[Prepared], mentions: &mut [Mention]) {
    let mut types: HashMap<String, EntityType> = HashMap::new();
    for pair in mentions.windows(2) {
        let [outer, inner] = pair else { continue };
        let words = &lines[outer.line].line.words;
        let one = inner.end == inner.start + 1 && outer.end - outer.start > 1;
        if one
            && is_bracketed(words, outer, inner)
            && outer.kind != EntityType::Person
            && looks_short(words[inner.start])
            && !(outer.kind == EntityType::Place && is_outlet(&lines[inner.line].known, inner))
        {
            types.insert(memory::key(&words[inner.start..inner.end]), outer.kind);
        }
    }
    for mention in mentions.iter_mut().filter(|_| !types.is_empty()) {
        let words = &lines[mention.line].line.words[mention.start..mention.end];
        if let Some(kind) = types.get(&memory::key(words)) {
            mention.kind = *kind;
        }
    }
}

/// A company's branch is named after its country ("Nielsen Korea"), and is no person with a part of that name.
fn type_branches(lines: &[Prepared], mentions: &mut [Mention]) {
    for mention in mentions.iter_mut().filter(|mention| mention.kind == EntityType::Person) {
        let line = &lines[mention.line].line;
        let words = &line.words[mention.start..mention.end];
        if line.capitals == Capitals::Mean && matches!(words, [_, .., "Indonesia" | "Korea"]) {
            mention.kind = EntityType::Organization;
        }
    }
}

/// Mentions of one name are of one type: the one that most speaks for. Names that the lists know as several things keep theirs.
fn agree(lines: &[Prepared], mentions: &mut [Mention]) {
    let mut sums: HashMap<String, [f32; 3]> = HashMap::new();
    let key = |mention: &Mention| memory::key(&lines[mention.line].line.words[mention.start..mention.end]);
    let mut parts: HashSet<String> = HashSet::new();
    let mut companies: HashSet<String> = HashSet::new();
    for mention in mentions.iter() {
        if let Some(sum) = sums.entry(key(mention)).or_default().get_mut(index_of(mention.kind)) {
            *sum += mention.score;
        }
        if mention.kind == EntityType::Person && mention.end - mention.start > 1 {
            let words = &lines[mention.line].line.words[mention.start..mention.end];
            parts.extend(words.iter().map(|word| memory::key(&[word])));
        }
        companies.extend(company(&lines[mention.line].line.words[mention.start..mention.end], mention.kind));
    }
    for mention in mentions {
        let listed = |kind: EntityType| {
            let exact = |known: &&Known| (known.start, known.end) == (mention.start, mention.end) && !known.is_title();
            let mut known = lines[mention.line].known.iter().filter(exact);
            known.any(|known| known.is_sure() && super::type_of(known.form.kind) == kind)
        };
        let key = key(mention);
        // "Nato" is Norman Nato's where he is named, and the alliance elsewhere.
        let spelt = lines[mention.line].line.units[mention.start].case == Case::Capital;
        let exact = |known: &&Known| (known.start, known.end) == (mention.start, mention.end) && !known.is_title();
        let acronym = spelt && lines[mention.line].known.iter().filter(exact).all(|known| known.form.is_acronym());
        let Some(sum) = sums.get(&key) else { continue };
        let best = (0..TYPES.len()).max_by(|&a, &b| sum[a].total_cmp(&sum[b])).unwrap_or(0);
        let others: f32 = (0..TYPES.len()).filter(|&kind| kind != best).map(|kind| sum[kind]).sum();
        let company = companies.contains(&key) && mention.kind == EntityType::Person && !parts.contains(&key);
        let school =
            has(&SCHOOL_HEADS, lines[mention.line].line.words[mention.start]) && mention.end > mention.start + 1;
        if company || school {
            mention.kind = EntityType::Organization;
        } else if mention.kind != EntityType::Person && (acronym || !listed(mention.kind)) && parts.contains(&key) {
            mention.kind = EntityType::Person;
        } else if sum[best] > if listed(mention.kind) { AGREEMENT_LISTED } else { AGREEMENT } * others
            && !(listed(mention.kind) && listed(TYPES[best]))
        {
            mention.kind = TYPES[best];
        }
    }
}

/// What a company may be called for short, and nobody else by it: "Sinar Jaya" for "PT Sinar Jaya Tbk", "Garuda" for "Garuda
/// Indonesia".
fn company(words: &[&str], kind: EntityType) -> Option<String> {
    match words {
        ["PT" | "CV", bare @ ..] => Some(memory::key(bare.strip_suffix(&["Tbk"]).unwrap_or(bare))),
        [first, _, ..] if kind == EntityType::Organization => {
            let says_more =
                ORGANIZATION_HEADS.has(first) || gazetteer::word(first).ordinary || gazetteer::is_place(first);
            (!says_more).then(|| memory::key(&[first]))
        }
        _ => None,
    }
}

fn index_of(kind: EntityType) -> usize {
    TYPES.iter().position(|known| *known == kind).unwrap_or(1)
}

fn read_all(lines: &[Prepared], memory: &Memory, earlier: &[Mention]) -> Vec<Mention> {
    let mut all = Vec::new();
    for (index, Prepared { line, known, odds }) in lines.iter().enumerate() {
        let from = earlier.partition_point(|mention| mention.line < index);
        let to = earlier.partition_point(|mention| mention.line <= index);
        let works = works::find(line, memory);
        read(&Evidence { line, known, odds, memory, works: &works, earlier: &earlier[from..to] }, index, &mut all);
    }
    all
}

/// The reading of one line with the highest sum: each unit is outside or in one name (semi-Markov Viterbi).
fn read(evidence: &Evidence<'_>, line: usize, all: &mut Vec<Mention>) {
    let count = evidence.line.units.len();
    let mut best = vec![f32::NEG_INFINITY; count + 1];
    best[0] = 0.0;
    let mut back: Vec<Option<(usize, usize, f32)>> = vec![None; count + 1];
    for start in 0..count {
        if best[start] > best[start + 1] {
            best[start + 1] = best[start];
            back[start + 1] = None;
        }
        let from = evidence.known.partition_point(|known| known.start + LONGEST < start);
        let to = evidence.known.partition_point(|known| known.start <= start + LONGEST);
        let evidence = &Evidence { known: &evidence.known[from..to], ..*evidence };
        if !evidence.may_bound(start) && !begins_known(evidence.known, start) {
            continue;
        }
        let opening = evidence.opening(start);
        for end in start + 1..=(start + LONGEST).min(count) {
            let known = is_known(evidence.known, start, end);
            let bounded = evidence.may_bound(start) && evidence.may_bound(end - 1);
            if bounded || known {
                for kind in 0..TYPES.len() {
                    let score = evidence.score(opening, end, kind);
                    if score > 0.0 && best[start] + score > best[end] {
                        best[end] = best[start] + score;
                        back[end] = Some((start, kind, score));
                    }
                }
            }
            let reaches = evidence.known.iter().any(|known| known.start == start && end < known.end);
            // "Soekarno - Hatta"
            let dashed = evidence.line.words[end - 1] == "-" && begins_known(evidence.known, start);
            if !(evidence.may_hold(end - 1) || reaches || dashed) {
                break;
            }
        }
    }
    let first = all.len();
    let mut end = count;
    while end > 0 {
        match back[end] {
            Some((start, kind, score)) => {
                all.push(Mention { line, start, end, kind: TYPES[kind], score, outlet: false });
                end = start;
            }
            None => end -= 1,
        }
    }
    all[first..].reverse();
}

/// Puts names, in order and apart, in the place of those that were read there.
pub(super) fn put(mentions: &mut Vec<Mention>, found: Vec<Mention>) {
    if found.is_empty() {
        return;
    }
    mentions.retain(|mention| {
        let after = found.partition_point(|other| (other.line, other.start) < (mention.line, mention.end));
        let last = after.checked_sub(1).map(|last| &found[last]);
        last.is_none_or(|other| other.line != mention.line || other.end <= mention.start)
    });
    mentions.extend(found);
    sort_by_key(mentions, |mention| (mention.line, mention.start));
}

pub(super) fn begins_known(known: &[Known], start: usize) -> bool {
    known.iter().any(|known| known.start == start && !known.is_title())
}

fn is_known(known: &[Known], start: usize, end: usize) -> bool {
    known.iter().any(|known| (known.start, known.end) == (start, end) && !known.is_title())
}
