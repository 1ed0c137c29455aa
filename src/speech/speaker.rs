//! Who speaks: the name at the verb, or, behind "ujarnya" and "kata dia", the person whom the text was following.

use super::lexicon;
use super::scene::{Scene, Words};
use crate::report::Kind;

/// Weight of somebody who was just heard.
const HEARD: f64 = 1.0;
/// Weight of somebody a sentence is about.
const SUBJECT: f64 = 0.7;
/// Weight of anybody else a sentence names.
const NAMED: f64 = 0.3;
/// Weight of an organization that was just heard: people come first.
const HEARD_ORGANIZATION: f64 = 0.5;
/// How much of a weight, in natural logarithms, is lost from one sentence to the next.
const FADING: f64 = 0.16;
/// Most words between an inverse verb and the name of the speaker.
const TITLE_REACH: usize = 22;

/// How many names before a verb are looked at.
const NEAREST: usize = 12;

/// A name that draws attention to somebody.
#[derive(Debug, Clone, Copy)]
struct Trace {
    entity: usize,
    block: usize,
    at: usize,
    prominence: f64,
}

/// What is known of a speaker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Speaker {
    /// This entity.
    Entity(usize),
    /// Whoever the text was following.
    Anaphor,
    /// Somebody named or described who is none of the entities.
    Unknown,
}

/// Follows the people of a text from its start to its end: each name and each speech raises somebody, each sentence lets all
/// others fade. Fading is the same for all, so that prominence may grow with the place instead and never has to be redone.
#[derive(Debug)]
pub(super) struct Followed {
    /// The names still ahead, the nearest last.
    ahead: Vec<Trace>,
    /// The most prominent so far, with its prominence; as that only grows, all others may be forgotten.
    most: Option<(usize, f64)>,
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
                        let prominence = prominence(weight, count);
                        ahead.push(Trace { entity: name.entity, block, at: name.start, prominence });
                        weight = NAMED;
                    }
                }
                count += 1;
            }
        }
        ahead.reverse();
        Self { ahead, most: None, sentences }
    }

    /// Somebody was heard at a place.
    pub(super) fn heard(&mut self, scene: &Scene, entity: usize, block: usize, at: usize) {
        let weight = if scene.is_person(entity) { HEARD } else { HEARD_ORGANIZATION };
        let within = scene.passage(block).sentences.partition_point(|sentence| sentence.span.start <= at);
        let sentence = self.sentences.get(block).copied().unwrap_or(0) + within.saturating_sub(1);
        self.raise(entity, prominence(weight, sentence));
    }

    /// The one most followed before a place; places must be asked for in order.
    pub(super) fn most(&mut self, block: usize, at: usize) -> Option<usize> {
        while let Some(trace) = self.ahead.pop_if(|trace| (trace.block, trace.at) < (block, at)) {
            self.raise(trace.entity, trace.prominence);
        }
        self.most.map(|(entity, _)| entity)
    }

    fn raise(&mut self, entity: usize, value: f64) {
        if self.most.is_none_or(|(_, most)| value >= most) {
            self.most = Some((entity, value));
        }
    }
}

fn prominence(weight: f64, sentence: usize) -> f64 {
    weight.ln() + FADING * f64::from(crate::text::index(sentence))
}

/// The speaker after an inverse verb: `kata Kepala Dinas, Budi Santoso, kepada …`.
pub(super) fn after_verb(scene: &Scene, block: usize, verb: usize) -> Speaker {
    let words = Words::new(scene.passage(block));
    let mut at = verb + 1;
    while matches!(words.text(at), "lagi" | "pula" | "singkat" | "kemudian" | "lantas" | "dari") {
        at += 1;
    }
    if lexicon::is_pronoun(words.text(at)) {
        return Speaker::Anaphor;
    }
    let start = at;
    let limit = (at + TITLE_REACH).min(words.count());
    let (mut best, mut organization) = (None, None);
    let (mut unknown, mut described) = (false, false);
    let mut relation = false;
    while at < limit {
        let word = words.text(at);
        if let Some(name) = scene.name_at(block, words.start(at)) {
            let next = words.at(name.end).max(at + 1);
            if scene.is_person(name.entity) {
                best = Some(name.entity);
                // "pengacara Budi, Ani": the one named next is meant.
                let person = |at: usize| {
                    scene.name_at(block, words.start(at)).is_some_and(|other| scene.is_person(other.entity))
                };
                let apposition = next + usize::from(words.text(next) == ",");
                if !(relation && person(apposition)) {
                    break;
                }
                at = apposition;
            } else {
                organization = organization.or(Some(name.entity));
                at = next;
            }
            relation = false;
            continue;
        }
        let comma = word == "," && best.is_none() && continues_name(scene, block, words, at + 1);
        if lexicon::ends_speaker(word)
            || matches!(word, "." | "!" | "?" | "\"" | "“" | ";" | ":")
            || word == "," && !comma
        {
            break;
        }
        described |= matches!(word, "itu" | "tersebut" | "ini" | "sang");
        unknown |= word.starts_with(char::is_uppercase) && organization.is_none();
        relation |= lexicon::is_relation(&word.to_lowercase());
        at += 1;
    }
    match (best, organization) {
        (Some(entity), _) => Speaker::Entity(entity),
        (None, _) if described => Speaker::Anaphor,
        (None, Some(entity)) => Speaker::Entity(entity),
        (None, None) if unknown => Speaker::Unknown,
        (None, None) if at == start => Speaker::Anaphor,
        (None, None) => Speaker::Unknown,
    }
}

/// Whether what follows a comma still tells who the speaker is: a name, or more of a title before a name.
fn continues_name(scene: &Scene, block: usize, words: Words, at: usize) -> bool {
    let person = |at: usize| scene.name_at(block, words.start(at)).is_some_and(|name| scene.is_person(name.entity));
    if person(at) {
        return true;
    }
    let capital = words.text(at).starts_with(char::is_uppercase);
    capital && (at..at + 8).take_while(|&at| !lexicon::ends_speaker(words.text(at))).any(person)
}

/// The speaker before a verb: `Juru bicara Kemlu, Budi Santoso (52), mengatakan`.
pub(super) fn before_verb(scene: &Scene, block: usize, verb: usize) -> Speaker {
    let words = Words::new(scene.passage(block));
    let start = scene.sentence(block, words.start(verb)).map_or(0, |sentence| sentence.span.start);
    let first = words.at(start);
    let mut at = verb;
    while at > first && lexicon::is_adverb(words.text(at - 1)) && scene.name_at(block, words.start(at - 1)).is_none() {
        at -= 1;
    }
    let Some(last) = at.checked_sub(1).filter(|&last| last >= first) else { return Speaker::Unknown };
    let word = words.text(last);
    if lexicon::is_pronoun(word) {
        return Speaker::Anaphor;
    }
    let names = scene.names(block, start, words.start(verb));
    let names = &names[names.len().saturating_sub(NEAREST)..];
    let person = names.iter().rev().find(|name| scene.is_person(name.entity));
    let near = |end: usize| words.at(end) > last;
    if let Some(name) = names.iter().rev().find(|name| near(name.end)) {
        let person = scene.is_person(name.entity);
        // "Budi dari Kemlu mengatakan": a person before an organization that the verb stands at.
        let owner = names.iter().rev().find(|other| scene.is_person(other.entity) && other.end < name.start);
        let linked = owner.is_some_and(|owner| {
            let between = words.at(owner.end)..words.at(name.start);
            between.len() <= 10 && matches!(words.text(between.start), "dari" | "," | "(" | "selaku" | "sebagai")
        });
        let entity = if person || !linked { name.entity } else { owner.map_or(name.entity, |owner| owner.entity) };
        return Speaker::Entity(entity);
    }
    // An apposition in commas or brackets between the name and the verb.
    if matches!(word, "," | ")")
        && let Some(name) = person
    {
        let next = words.text(words.at(name.end));
        if matches!(next, "," | "(") {
            return Speaker::Entity(name.entity);
        }
    }
    if matches!(words.before(at + 1, 1), "itu" | "ini" | "tersebut") || ends_with_pointer(words, at, verb) {
        return Speaker::Anaphor;
    }
    Speaker::Unknown
}

/// "Pria berusia 40 tahun itu juga mengatakan": the adverbs before the verb hold a pointing word.
fn ends_with_pointer(words: Words, from: usize, verb: usize) -> bool {
    (from..verb).any(|at| matches!(words.text(at), "itu" | "ini" | "tersebut"))
}
