//! Whom the text was following when it says "ujarnya", "kata dia" or "kata sang menteri".

use super::lexicon;
use super::scene::{Named, Scene, Words};
use super::speaker::Speaker;
use crate::report::{EntityType, Kind};
use crate::text::case::lowered;
use std::ops::Range;

/// Weight of somebody who was just heard.
const HEARD: f64 = 1.0;
/// Weight of somebody a sentence is about.
const SUBJECT: f64 = 0.7;
/// Weight of anybody else a sentence names.
const NAMED: f64 = 0.3;
/// Weight of an organization that was just heard: people come first, above all where "dia" or "-nya" speaks.
const HEARD_ORGANIZATION: f64 = 0.5;
/// Weight of one that a quotation names as its speaker: "kata Kemlu".
const QUOTED_ORGANIZATION: f64 = 0.85;
/// Weight of it where nothing is said of the speaker: statements come in paragraphs without a verb.
const HEARD_STATEMENT: f64 = 0.62;
/// How much of a weight, in natural logarithms, is lost from one sentence to the next.
const FADING: f64 = 0.16;
/// A name that draws attention to somebody.
#[derive(Debug, Clone, Copy)]
struct Trace {
    entity: usize,
    block: usize,
    at: usize,
    weight: f64,
    /// How many sentences stand before it in the text.
    sentence: usize,
}

/// Follows the people of a text from its start to its end: each name and each speech raises somebody, each sentence lets all
/// others fade. Fading is the same for all, so that prominence may grow with the place instead and never has to be redone.
#[derive(Debug)]
pub(super) struct Followed {
    /// The names still ahead, the nearest last.
    ahead: Vec<Trace>,
    /// The most prominent so far, with its prominence.
    most: Option<(usize, f64)>,
    /// The same where nothing is said of the speaker.
    most_unsaid: Option<(usize, f64)>,
    /// The block and the bytes behind the words by which somebody was heard last: others there are only spoken of.
    spoken: (usize, Range<usize>),
    /// Prominence of each entity so far; none for those not yet seen.
    prominence: Vec<Option<f64>>,
    /// For each block how many sentences stood before it.
    sentences: Vec<usize>,
}

impl Followed {
    /// All names but those that `quoted` says stand in a quotation draw attention.
    pub(super) fn new(scene: &Scene, quoted: impl Fn(usize, usize) -> bool) -> Self {
        let mut ahead = Vec::new();
        let mut sentences = Vec::with_capacity(scene.text.passages.len());
        let mut count = 0;
        for (block, passage) in scene.text.passages.iter().enumerate() {
            sentences.push(count);
            let quiet = matches!(passage.block.kind, Kind::Caption | Kind::Table | Kind::Other);
            for sentence in &passage.sentences {
                let mut weight = if quiet { NAMED } else { SUBJECT };
                for name in scene.names(block, sentence.span.start, sentence.span.end) {
                    if scene.is_person(name.entity) && !quoted(block, name.start) {
                        ahead.push(Trace { entity: name.entity, block, at: name.start, weight, sentence: count });
                        weight = NAMED;
                    }
                }
                count += 1;
            }
        }
        ahead.reverse();
        let prominence = vec![None; scene.entities.len()];
        Self { ahead, most: None, most_unsaid: None, spoken: (0, 0..0), prominence, sentences }
    }

    /// Whoever is named from a byte to the end of its sentence is only spoken of.
    pub(super) fn speaks_of(&mut self, scene: &Scene, block: usize, from: usize) {
        self.spoken = (block, from..scene.sentence(block, from).map_or(from, |sentence| sentence.span.end));
    }

    /// Somebody was heard at a place; `named` as the speaker of a quotation.
    pub(super) fn heard(&mut self, scene: &Scene, entity: usize, block: usize, at: usize, named: bool) {
        let (weight, unsaid) = match named {
            _ if scene.is_person(entity) => (HEARD, HEARD),
            true => (QUOTED_ORGANIZATION, QUOTED_ORGANIZATION),
            false => (HEARD_ORGANIZATION, HEARD_STATEMENT),
        };
        let within = scene.passage(block).sentences.partition_point(|sentence| sentence.span.start <= at);
        let sentence = self.sentences.get(block).copied().unwrap_or(0) + within.saturating_sub(1);
        self.raise(entity, prominence(weight, sentence), prominence(unsaid, sentence));
    }

    /// The one most followed before a place; places must be asked for in order.
    fn most(&mut self, block: usize, at: usize) -> Option<usize> {
        self.pass(block, at);
        self.most.map(|(entity, _)| entity)
    }

    /// Takes in the names up to a place.
    fn pass(&mut self, block: usize, at: usize) {
        while let Some(trace) = self.ahead.pop_if(|trace| (trace.block, trace.at) < (block, at)) {
            let spoken_of = trace.block == self.spoken.0 && self.spoken.1.contains(&trace.at);
            let value = prominence(if spoken_of { NAMED } else { trace.weight }, trace.sentence);
            self.raise(trace.entity, value, value);
        }
    }

    /// The entity that a speaker is, at a place; places must be asked for in order.
    pub(super) fn resolve(&mut self, scene: &Scene, speaker: Speaker, block: usize, at: usize) -> Option<usize> {
        match speaker {
            Speaker::Entity(entity) => Some(entity),
            Speaker::Unknown => None,
            Speaker::Anaphor => self.most(block, at).or_else(|| subject(scene, block)),
            Speaker::Unsaid => {
                self.pass(block, at);
                self.most_unsaid.map(|(entity, _)| entity)
            }
            Speaker::They => {
                self.pass(block, at);
                self.most_unsaid.map(|(entity, _)| entity).filter(|&entity| !scene.is_person(entity))
            }
            Speaker::House(noun) => {
                let words = Words::new(scene.passage(block));
                let pointed = matches!(words.text(noun + 1), "itu" | "ini" | "tersebut");
                // "agensi itu": with nothing else to go by, whoever the text was following.
                let most = self.most(block, at).filter(|_| pointed && !lexicon::is_thing(words.text(noun)));
                house(scene, block, noun).or(most)
            }
            Speaker::Titled(first, last) => {
                let most = self.most(block, at);
                self.holder(scene, &title(scene, block, first, last)).or(most)
            }
            Speaker::Office(first, last) => {
                self.pass(block, at);
                self.holder(scene, &title(scene, block, first, last))
            }
        }
    }

    /// The most prominent person whose role has a title in it.
    fn holder(&self, scene: &Scene, title: &str) -> Option<usize> {
        let long = match title {
            "wapres" => "wakil presiden",
            "kepala negara" => "presiden",
            _ if title.starts_with("men") && !title.contains(' ') => "menteri",
            _ => title,
        };
        let holds = |entity: usize| {
            let role = scene.entities.get(entity).and_then(|entity| entity.role.as_deref());
            scene.is_person(entity) && role.is_some_and(|role| lowered(role).contains(long))
        };
        let seen = self.prominence.iter().enumerate().filter_map(|(entity, value)| Some((entity, (*value)?)));
        seen.filter(|&(entity, _)| holds(entity)).max_by(|a, b| a.1.total_cmp(&b.1)).map(|(entity, _)| entity)
    }

    fn raise(&mut self, entity: usize, value: f64, unsaid: f64) {
        if let Some(slot) = self.prominence.get_mut(entity) {
            *slot = Some(slot.map_or(value, |old| old.max(value)));
        }
        if self.most.is_none_or(|(_, most)| value >= most) {
            self.most = Some((entity, value));
        }
        if self.most_unsaid.is_none_or(|(_, most)| unsaid >= most) {
            self.most_unsaid = Some((entity, unsaid));
        }
    }
}

/// The organization that a text without people is about: the one named most so far, if twice at least.
fn subject(scene: &Scene, block: usize) -> Option<usize> {
    const TWICE: usize = 2;
    /// Most entities looked at.
    const MOST: usize = 50;
    let told = |entity: usize| {
        let mentions = &scene.entities.get(entity)?.mentions;
        let count = mentions.iter().take(MOST).take_while(|span| span.block < block).count();
        let kind = scene.entities.get(entity).map(|entity| entity.kind);
        (kind == Some(EntityType::Organization) && count >= TWICE).then_some((count, entity))
    };
    (0..scene.entities.len().min(MOST)).filter_map(told).max_by_key(|(count, _)| *count).map(|(_, entity)| entity)
}

/// The last organization before a word that the text called by that word: "agensi Budi, Laut Hiburan, …", "Laut Hiburan selaku
/// agensi".
fn house(scene: &Scene, block: usize, noun: usize) -> Option<usize> {
    /// Most paragraphs and names looked back at.
    const BACK: usize = 40;
    /// Most words between the name and the word.
    const NEAR: usize = 8;
    let wanted = Words::new(scene.passage(block));
    let (wanted, at) = (wanted.text(noun), wanted.start(noun));
    (block.saturating_sub(BACK)..=block).rev().find_map(|other| {
        let words = Words::new(scene.passage(other));
        let names = scene.names(other, 0, if other == block { at } else { usize::MAX });
        // How far from the word the name stands, and where the word is.
        let called = |name: &Named| {
            let (first, next) = (words.at(name.start), words.at(name.end));
            let sentence = scene.sentence(other, name.start).map_or(0..0, |sentence| sentence.tokens.clone());
            let before = (first.saturating_sub(NEAR)..first).rev().map(|at| (first - at, at));
            let near = before.chain((next..next + NEAR).map(|at| (at + 1 - next, at)));
            let mut near = near.filter(|(_, at)| sentence.contains(at) && words.text(*at).eq_ignore_ascii_case(wanted));
            let (distance, at) = near.next().filter(|_| scene.is_organization(name.entity))?;
            Some((*name, distance, at))
        };
        // "agensi Ombak FC, Laut Hiburan": the second one is.
        let owns = |name: &Named| {
            let next = words.at(name.end);
            words.text(next) == "," && names.iter().any(|other| other.start == words.start(next + 1))
        };
        let mut near = names.iter().rev().take(BACK);
        let (last, distance, at) = near.find_map(called)?;
        // "agensi Laut Hiburan membantah bahwa Ombak FC …": of two names near one word the nearer one is called so.
        let mut others = near.filter_map(called).take_while(|other| other.2 == at);
        let nearer = others.find(|(name, other, _)| *other < distance && !owns(name));
        Some(nearer.map_or(last, |(name, ..)| name).entity)
    })
}

/// The words of a title, lower case.
fn title(scene: &Scene, block: usize, first: usize, last: usize) -> String {
    let words = Words::new(scene.passage(block));
    (first..last).map(|at| lowered(words.text(at))).collect::<Vec<_>>().join(" ")
}

fn prominence(weight: f64, sentence: usize) -> f64 {
    weight.ln() + FADING * f64::from(crate::text::index(sentence))
}
