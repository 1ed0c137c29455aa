//! What the article says: the summary, a point for each section, the timeline.

mod cues;
pub mod document;
mod draft;
pub mod expect;
pub mod features;
mod fitness;
pub mod forest;
pub mod graph;
mod headline;
pub mod model;
mod news;
mod points;
mod predicate;
mod promise;
mod recited;
pub mod select;
mod shape;
pub mod standing;
mod trim;

use crate::article::Article;
use crate::entity::Entity;
use crate::order::sort;
use crate::report::EntityType;
use crate::speech::Speech;
use crate::text::dates::Date;
use crate::text::{Span, Text, tokens};
use document::split_words;
use draft::Draft;
use model::Model;
use select::{Candidate, Rules};
use shape::Shape;
use standing::Need;

/// A sentence chosen to stand for the article or a section.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    /// The whole sentence.
    pub span: Span,
    /// Bytes at its start that a display may leave out.
    pub trim: usize,
}

/// What was chosen.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Summary {
    /// Three or four sentences, in the order of the text.
    pub sentences: Vec<Point>,
    /// For each section of the outline its point.
    pub points: Vec<Option<Point>>,
}

/// Everything the rooms before found.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs, reason = "each is documented where it is made")]
pub struct Findings<'a> {
    pub article: &'a Article,
    pub entities: &'a [Entity],
    pub speech: &'a Speech,
    pub dates: &'a [Date],
}

/// Words of a summary, at most, where its sentences allow it.
pub const BUDGET: usize = 70;
/// Words of a summary whose sentences are so long that three of them do not fit into [`BUDGET`].
const STRETCHED_BUDGET: usize = 100;
/// Fewest and most sentences of an article's summary.
const SENTENCES: (usize, usize) = (3, 4);
/// Most sentences of a recipe's summary, and of an interview's, from the introduction; the others are steps and answers.
const RECIPE_INTRODUCTION: usize = 1;
const INTERVIEW_INTRODUCTION: usize = 2;
/// Most sentences of a summary chosen from bare sentences.
const MOST_BARE_SENTENCES: usize = 6;
/// Share of its gain that a sentence of an article loses beside another of its paragraph: a card should cover the article.
const CROWDING: f32 = 0.25;
/// Share of its gain that a sentence of an article loses that leans on another.
const LEANING: f32 = 0.25;
/// Share of a sentence's telling words in another above which an article's summary needs only one of the two.
const ECHO: f32 = 0.7;
/// What a sentence before a listicle's items gains that shares all words of the title.
const FRAMING_BONUS: f32 = 0.3;
/// Paragraphs in which a story tells its news; where none of their narrating sentences stands alone, a quotation may open.
const LATEST_NEWS: usize = 3;
/// Most items of a listicle in its summary.
const MOST_ITEMS: usize = 10;

/// Chooses the summary and the sections' points.
#[must_use]
pub fn find(text: &Text, findings: Findings) -> Summary {
    let article = findings.article;
    let title = [article.metadata.title.as_deref(), article.metadata.dek.as_deref()];
    let title = title.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let paragraphs = draft::paragraphs(text, article);
    let dateline =
        article.metadata.dateline.as_deref().or_else(|| undashed(&paragraphs, findings.entities)).unwrap_or("");
    let shape = Shape::of(text, article);
    let mut draft = Draft::read(&paragraphs, &title, dateline, shape == Shape::Interview, Model::shipped());
    let all = draft.candidates.clone();
    let shape = shape.heard(&draft);
    shape.narrow(text, &mut draft);
    let (sentences, lines) = if shape == Shape::Listicle {
        let intro = introduction(&draft);
        (items(text, article, &draft, &intro), intro)
    } else {
        let wanted: Vec<usize> = match shape {
            Shape::Story => draft.news(text),
            Shape::Opinion => shape::conclusion(&draft).into_iter().collect(),
            _ => Vec::new(),
        };
        let most = match shape {
            Shape::Recipe => RECIPE_INTRODUCTION,
            Shape::Interview => INTERVIEW_INTRODUCTION,
            _ => SENTENCES.1,
        };
        let lines = story(&draft, &wanted, most);
        draft.candidates = all.clone();
        shape.fill(text, &mut draft);
        let lines = filled(&draft, lines);
        (lines.iter().filter_map(|&line| draft.point(line)).collect(), lines)
    };
    draft.candidates = all;
    let points = points::find(text, &article.outline, &draft, &lines);
    Summary { sentences, points }
}

/// A dateline without a dash: an outlet's address, then a place.
fn undashed<'a>(paragraphs: &[Vec<(&'a str, Span)>], entities: &[Entity]) -> Option<&'a str> {
    let &(first, span) = paragraphs.first()?.first()?;
    let place = trim::outlet(first)?;
    let places = entities.iter().filter(|entity| entity.kind == EntityType::Place);
    let mut mentions = places.flat_map(|entity| &entity.mentions);
    let named = mentions.find(|mention| mention.block == span.block && mention.start == span.start + place)?;
    first.get(..named.end - span.start)
}

/// Three or four sentences that stand alone, among them those that are `wanted`; a longer summary, or one with sentences that
/// lean on the one before, only when there are not enough others.
fn story(draft: &Draft, wanted: &[usize], most: usize) -> Vec<usize> {
    let fewest = SENTENCES.0.min(most);
    let drifting = |c: &Candidate| Candidate { score: c.score - draft.drifts(c.line), ..c.clone() };
    let anyhow: Vec<Candidate> = draft.candidates.iter().map(drifting).collect();
    let tells = |c: &&Candidate| c.need == Need::Nothing && draft.opens(c.line);
    let first = draft.candidates.iter().find(tells);
    let told = first.is_some_and(|c| draft.document.lines[c.line].paragraph < LATEST_NEWS);
    let opens = |c: &Candidate| draft.opens(c.line) || !told && draft.anchored[c.line];
    let all: Vec<Candidate> = anyhow.iter().map(|c| Candidate { opens: opens(c), ..c.clone() }).collect();
    let goes_on = |c: &Candidate| draft.goes_on(c.line) && wanted.first().is_some_and(|line| line + 1 == c.line);
    let alone: Vec<Candidate> = all.iter().filter(|c| c.need != Need::Previous || goes_on(c)).cloned().collect();
    let mut best = Vec::new();
    for (wanted, candidates, budget) in [
        (wanted, &alone, BUDGET),
        (wanted, &alone, STRETCHED_BUDGET),
        (&[], &alone, BUDGET),
        (wanted, &all, STRETCHED_BUDGET),
        (wanted, &anyhow, STRETCHED_BUDGET),
    ] {
        let rules = Rules { wanted, budget, fewest, most, crowding: CROWDING, leaning: LEANING, echo: ECHO };
        let lines = select::select(&draft.document, &draft.scores, candidates, rules);
        if lines.len() > best.len() {
            best = lines;
        }
        if best.len() >= fewest {
            break;
        }
    }
    best
}

/// What the article's sort allows, filled up with its other sentences where it is less than a summary: a recipe's introduction
/// with its steps, an interview's with its answers.
fn filled(draft: &Draft, mut lines: Vec<usize>) -> Vec<usize> {
    let (fewest, most) = SENTENCES;
    let Some(missing) = fewest.checked_sub(lines.len()).filter(|missing| *missing > 0) else { return lines };
    let shown = |line: usize| split_words(&draft.document.lines[line].text[draft.trims[line]..]).count();
    let budget = BUDGET.saturating_sub(lines.iter().map(|&line| shown(line)).sum());
    let fits = |c: &&Candidate| !lines.contains(&c.line) && c.words <= budget && c.need == Need::Nothing;
    let others = draft.candidates.iter().filter(fits);
    let others: Vec<Candidate> =
        others.map(|c| Candidate { score: c.score - draft.drifts(c.line), ..c.clone() }).collect();
    let rules = Rules {
        wanted: &[],
        budget,
        fewest: missing,
        most: most - lines.len(),
        crowding: CROWDING,
        leaning: LEANING,
        echo: ECHO,
    };
    lines.extend(select::select(&draft.document, &draft.scores, &others, rules));
    sort(&mut lines);
    lines
}

/// The sentence before a listicle's items that stands alone and says best what they are: the title's words count, a scene or
/// a concession only where there is nothing else.
fn introduction(draft: &Draft) -> Vec<usize> {
    let titled = |c: &Candidate| FRAMING_BONUS * features::title_covered(&draft.document, c.line).0.max(0.0);
    let alone = draft.candidates.iter().filter(|c| c.need == Need::Nothing);
    let alone = alone.map(|c| Candidate { score: c.score + titled(c), ..c.clone() });
    let (anchored, adrift): (Vec<_>, Vec<_>) = alone.partition(|c| draft.anchored[c.line] && !draft.concedes(c.line));
    let rules = Rules { wanted: &[], budget: BUDGET, fewest: 1, most: 1, crowding: 0.0, leaning: 0.0, echo: 1.0 };
    let candidates = if anchored.is_empty() { adrift } else { anchored };
    select::select(&draft.document, &draft.scores, &candidates, rules)
}

/// A listicle's introduction, then its items' headings without their numbers.
fn items(text: &Text, article: &Article, draft: &Draft, intro: &[usize]) -> Vec<Point> {
    let headings = shape::items(&article.outline).into_iter().filter_map(|section| {
        let block = section.block as usize;
        let heading = &text.passages.get(block)?.block.text;
        let range = tokens::trimmed(heading)?;
        let number = |c: char| c.is_ascii_digit() || matches!(c, '.' | ')' | '#') || c.is_whitespace();
        let rest = heading[range.clone()].trim_start_matches(number);
        let start = if section.number.is_some() { range.end - rest.len() } else { range.start };
        (start < range.end).then_some(Point { span: Span { block, start, end: range.end }, trim: 0 })
    });
    let mut left = STRETCHED_BUDGET;
    let fits = |item: &Point| {
        let words = split_words(text.slice(item.span)).count();
        let fits = words <= left;
        left = left.saturating_sub(words);
        fits
    };
    intro.iter().filter_map(|&line| draft.point(line)).chain(headings.take(MOST_ITEMS).take_while(fits)).collect()
}

/// Chooses a summary of [`BUDGET`] words from bare paragraphs of sentences, in their order.
#[must_use]
pub fn choose(paragraphs: &[Vec<String>]) -> Vec<String> {
    choose_with(Model::shipped(), paragraphs)
}

/// [`choose`] with a model of one's own. What a sentence leans on is not asked for here: bare sentences are cut by others, and
/// the measure is how much the choice shares with an editor's.
#[must_use]
pub fn choose_with(model: &Model, paragraphs: &[Vec<String>]) -> Vec<String> {
    let nowhere = Span { block: 0, start: 0, end: 0 };
    let placed = paragraphs.iter().map(|p| p.iter().map(|sentence| (sentence.as_str(), nowhere)).collect());
    let draft = Draft::read(&placed.collect::<Vec<_>>(), "", "", false, model);
    let whole = |line: &usize| {
        let line = &draft.document.lines[*line];
        let half = line.opens_inside || line.ends_inside;
        !half && !line.words.is_empty() && fitness::boilerplate(line.text).is_none()
    };
    let candidates: Vec<Candidate> = (0..draft.document.lines.len())
        .filter(whole)
        .map(|line| Candidate {
            line,
            words: draft.document.length(line),
            need: Need::Nothing,
            opens: true,
            score: draft.scores.sentences[line],
            worth: 1.0,
            titled: 0,
        })
        .collect();
    let rules = Rules {
        wanted: &[],
        budget: BUDGET,
        fewest: 1,
        most: MOST_BARE_SENTENCES,
        crowding: 0.0,
        leaning: 0.0,
        echo: 1.0,
    };
    let lines = select::select(&draft.document, &draft.scores, &candidates, rules);
    lines.iter().map(|&line| draft.document.lines[line].text.to_owned()).collect()
}

/// Dated events, oldest first: the ISO date and the sentence that tells it.
#[must_use]
pub fn timeline(text: &Text, dates: &[Date]) -> Vec<(String, Point)> {
    let events = crate::text::timeline::find(text, dates);
    let trimmed = |span: Span| trim::trim(text.slice(span), span.start == 0, "");
    // "Berikut harga emas per Senin (1/2):", "seperti dirangkum dari berbagai sumber, Selasa (2/2)" tell of no event.
    let happens = |span: Span| {
        let sentence = text.slice(span);
        !sentence.ends_with(':') && fitness::boilerplate(sentence).is_none()
    };
    events
        .into_iter()
        .filter(|(_, span)| happens(*span))
        .map(|(iso, span)| (iso, Point { span, trim: trimmed(span) }))
        .collect()
}

#[cfg(test)]
mod tests;
