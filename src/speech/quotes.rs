//! Direct quotations with their speakers.

use super::attribution::{self, Attribution};
use super::follow::Followed;
use super::lexicon;
use super::marks;
use super::scene::{Named, Scene, Words, span};
use super::speaker::{self, Speaker};
use super::statements::Statement;
use super::{Quote, Speech};
use crate::report::Kind;
use crate::text::search;
use std::ops::Range;

/// A quotation before its speaker is known.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Found {
    pub(super) block: usize,
    /// Bytes between the marks.
    pub(super) inner: Range<usize>,
    /// Bytes with the marks.
    pub(super) outer: Range<usize>,
    closed: bool,
    attribution: Attribution,
}

/// The quotations of a text, in order.
pub(super) fn find(scene: &Scene) -> Vec<Found> {
    let mut quotes = Vec::new();
    for (block, passage) in scene.text.passages.iter().enumerate() {
        if !passage.is_content() || passage.block.kind == Kind::Title {
            continue;
        }
        let mut stretches = marks::find(&passage.block.text);
        // A quotation left open in the paragraph before ends at a closing mark that nothing here opens.
        let rest = quotes.last().filter(|last: &&Found| !last.closed && last.block + 1 == block);
        if rest.is_some()
            && let Some(end) = marks::stray_close(&passage.block.text)
        {
            let stretch = marks::Stretch { inner: 0..end.start, outer: 0..end.end, closed: true, single: false };
            stretches.retain(|other| other.outer.start >= end.end);
            stretches.insert(0, stretch);
        }
        for stretch in stretches {
            if let Some(attribution) = attribution::judge(scene, block, &stretch) {
                let marks::Stretch { inner, outer, closed, .. } = stretch;
                let inner = trim(&passage.block.text, inner);
                quotes.push(Found { block, inner, outer, closed, attribution });
            }
        }
    }
    quotes
}

fn trim(text: &str, range: Range<usize>) -> Range<usize> {
    let inner = &text[range.clone()];
    let start = range.start + inner.len() - inner.trim_start().len();
    start..start + inner.trim().len()
}

/// Whether a byte of a block lies in a quotation; both lists are in order.
pub(super) fn quoted(quotes: &[Found], block: usize, at: usize) -> bool {
    let after = quotes.partition_point(|quote| (quote.block, quote.outer.start) <= (block, at));
    after.checked_sub(1).is_some_and(|last| quotes[last].block == block && at < quotes[last].outer.end)
}

/// Gives quotations and statements their speakers, in the order of the text.
pub(super) fn attribute(scene: &Scene, quotes: &[Found], statements: Vec<Statement>) -> Speech {
    let mut followed = Followed::new(scene, |block, at| quoted(quotes, block, at));
    let mut speech = Speech::default();
    let mut statements = statements.into_iter().peekable();
    // Quotations that a later one of the same speech will tell the speaker of.
    let mut pending: Vec<usize> = Vec::new();
    for (index, quote) in quotes.iter().enumerate() {
        let place = (quote.block, quote.outer.start);
        while let Some(statement) = statements.next_if(|statement| (statement.block, statement.at) < place) {
            hear(scene, &mut followed, statement, &mut speech);
        }
        let words = Words::new(scene.passage(quote.block));
        let (named, verb) = named(scene, quote, words);
        let before = index.checked_sub(1).map(|last| (&quotes[last], speech.quotes[last].speaker));
        let same_block = before.filter(|(last, _)| last.block == quote.block).and_then(|(_, speaker)| speaker);
        let goes_on = named == Speaker::Unsaid && same_block.is_some();
        let resolved = followed.resolve(scene, named, quote.block, quote.outer.start);
        let ahead = || match named {
            Speaker::Unsaid => told_next(scene, quote.block),
            Speaker::Anaphor => named_next(scene, quotes, quote),
            _ => None,
        };
        let speaker = if goes_on { same_block } else { resolved.or_else(ahead) };
        let answers = named == Speaker::Anaphor && verb.is_some_and(|verb| search::has(words.text(verb), "jawab"));
        let asked = before.filter(|(_, asker)| answers && *asker == speaker);
        let speaker = asked.and_then(|(question, _)| answerer(scene, question, &speech.quotes)).or(speaker);
        // A quotation that nothing tells of yet, with another one right behind it.
        let next = quotes.get(index + 1).is_some_and(|next| next.block == quote.block + 1);
        let open = !quote.closed || speaker.is_none() && next;
        if open && quote.attribution == Attribution::None {
            pending.push(index);
        } else {
            let told = quote.attribution != Attribution::None && matches!(named, Speaker::Entity(_));
            for earlier in pending.drain(..).filter(|_| told) {
                speech.quotes[earlier].speaker = speaker;
            }
        }
        if let Some(entity) = speaker {
            let told = matches!(named, Speaker::Entity(_));
            followed.heard(scene, entity, quote.block, quote.outer.start, told);
            // "kata agensi Budi"
            if matches!(named, Speaker::House(_)) {
                followed.speaks_of(scene, quote.block, quote.outer.end);
            }
        }
        let cue = verb.map(|verb| words.text(verb).to_owned());
        speech.quotes.push(Quote { span: span(quote.block, quote.inner.clone()), speaker, cue });
    }
    for statement in statements {
        hear(scene, &mut followed, statement, &mut speech);
    }
    speech
}

/// `"…," tanya Budi kepada Ani. "…," jawabnya`: whoever the question before was put to, else whoever else spoke last.
fn answerer(scene: &Scene, question: &Found, quotes: &[Quote]) -> Option<usize> {
    /// Most quotations looked back at.
    const BACK: usize = 6;
    let asked = quotes.last().filter(|last| last.cue.as_ref().is_some_and(|cue| search::has(cue, "tanya")))?;
    let end = scene.sentence(question.block, question.outer.end).map_or(0, |sentence| sentence.span.end);
    let told = scene.names(question.block, question.outer.end, end).iter().rev().map(|name| name.entity);
    let told = told.filter(|&entity| scene.is_person(entity));
    let others = quotes.iter().rev().take(BACK).filter_map(|quote| quote.speaker);
    told.chain(others).find(|&entity| asked.speaker.is_some_and(|asker| asker != entity))
}

/// A quotation that opens the text, and in the next paragraph who was speaking: "Uskup Budi berbicara dalam misa itu."
fn told_next(scene: &Scene, block: usize) -> Option<usize> {
    let sentence = scene.text.passages.get(block + 1)?.sentences.first()?;
    let words = Words::new(scene.passage(block + 1));
    let name = scene
        .names(block + 1, sentence.span.start, sentence.span.end)
        .iter()
        .find(|name| scene.is_person(name.entity))?;
    lexicon::is_active(words.text(words.at(name.end))).then_some(name.entity)
}

/// A second page begins with "ujarnya", and nobody was named yet: the first one named behind it, outside quotations.
fn named_next(scene: &Scene, quotes: &[Found], quote: &Found) -> Option<usize> {
    /// Most paragraphs, and names in each, looked at.
    const REACH: usize = 3;
    const MOST: usize = 40;
    (quote.block..scene.text.passages.len().min(quote.block + REACH)).find_map(|block| {
        let from = if block == quote.block { quote.outer.end } else { 0 };
        let mut names = scene.names(block, from, usize::MAX).iter().take(MOST);
        let free = |name: &&Named| scene.is_person(name.entity) && !quoted(quotes, block, name.start);
        names.find(free).map(|name| name.entity)
    })
}

fn hear(scene: &Scene, followed: &mut Followed, statement: Statement, speech: &mut Speech) {
    if let Some(entity) = followed.resolve(scene, statement.speaker, statement.block, statement.at) {
        followed.heard(scene, entity, statement.block, statement.at, false);
        // "Kementerian menyebut Budi …"
        if lexicon::is_active(&statement.cue) {
            followed.speaks_of(scene, statement.block, statement.at);
        }
        if let Some(range) = statement.said {
            let span = span(statement.block, range);
            speech.statements.push(Quote { span, speaker: Some(entity), cue: Some(statement.cue) });
        }
    }
}

/// What the words at a quotation say of its speaker, and the verb that does.
fn named(scene: &Scene, quote: &Found, words: Words) -> (Speaker, Option<usize>) {
    match quote.attribution {
        Attribution::After(verb) => {
            let word = words.text(verb);
            let speaker = if lexicon::is_said(word) {
                organization_after(scene, quote.block, words.end(verb)).unwrap_or(Speaker::Anaphor)
            } else if lexicon::names_nobody(word) {
                Speaker::Anaphor
            } else if lexicon::is_active(word) && !lexicon::is_inverse(word) {
                speaker::before_verb(scene, quote.block, verb)
            } else {
                speaker::after_verb(scene, quote.block, verb)
            };
            (speaker, Some(verb))
        }
        Attribution::Inverted(verb) => (speaker::before_verb(scene, quote.block, verb), Some(verb)),
        Attribution::Before(verb) => {
            let word = words.text(verb);
            let speaker = if lexicon::names_nobody(word) && !lexicon::is_active(word) {
                Speaker::Anaphor
            } else if lexicon::is_active(word) {
                speaker::before_verb(scene, quote.block, verb)
            } else {
                speaker::after_verb(scene, quote.block, verb)
            };
            (speaker, Some(verb))
        }
        Attribution::None => (named_before(scene, quote), None),
    }
}

/// `Budi sempat bergurau, "…"`, `Budi: "…"`: the first one named in the sentence that leads up to the marks.
fn named_before(scene: &Scene, quote: &Found) -> Speaker {
    let text = &scene.passage(quote.block).block.text;
    if !text[..quote.outer.start].trim_end().ends_with([',', ':']) {
        return Speaker::Unsaid;
    }
    let start =
        scene.sentence(quote.block, quote.outer.start.saturating_sub(2)).map_or(0, |sentence| sentence.span.start);
    let names = scene.names(quote.block, start, quote.outer.start);
    let person = names.iter().find(|name| scene.is_person(name.entity));
    person.map_or(Speaker::Unsaid, |name| Speaker::Entity(name.entity))
}

/// `"…," demikian laporannya, dikutip dari situs resmi WHO`: the report speaks, so its house does.
fn organization_after(scene: &Scene, block: usize, at: usize) -> Option<Speaker> {
    let end = scene.sentence(block, at).map_or(at, |sentence| sentence.span.end);
    let names = scene.names(block, at, end);
    names.first().map(|name| Speaker::Entity(name.entity))
}

#[cfg(test)]
mod tests;
