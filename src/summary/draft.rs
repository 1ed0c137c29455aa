//! The article's sentences made ready for the choice: where each stands, how it scores, whether it can stand alone.

use super::document::{Document, Line, split_words};
use super::model::{Model, Scores};
use super::select::Candidate;
use super::{Point, fitness, recited, standing, trim};
use crate::article::Article;
use crate::report::Kind;
use crate::text::{Passage, Span, Text};

/// First sentences of the article that may open with a dateline.
const OPENING_SENTENCES: usize = 3;
/// What a sentence loses in which the writer speaks to the reader.
const ADDRESS_PENALTY: f32 = 0.15;
/// What a sentence loses that is mostly quotation.
const QUOTATION_PENALTY: f32 = 0.1;
/// Share of a sentence inside quotation marks from which it is mostly quotation.
const MOSTLY_QUOTED: f32 = 0.5;

/// Sentences, scores and places of one article.
pub(super) struct Draft<'a> {
    pub(super) document: Document<'a>,
    pub(super) scores: Scores,
    /// Where each line stands.
    pub(super) spans: Vec<Span>,
    /// Bytes that a display may leave out at each line's start.
    pub(super) trims: Vec<usize>,
    /// The lines that can be part of a summary.
    pub(super) candidates: Vec<Candidate>,
}

impl<'a> Draft<'a> {
    /// Reads paragraphs of sentences with their places.
    pub(super) fn read(paragraphs: &[Vec<(&'a str, Span)>], title: &str, dateline: &str, model: &Model) -> Self {
        let texts: Vec<Vec<&str>> = paragraphs.iter().map(|p| p.iter().map(|(text, _)| *text).collect()).collect();
        let document = Document::read(&texts, title, |word| model.idf.of(word));
        let scores = model.score(&document);
        let spans = paragraphs.iter().flatten().map(|(_, span)| *span).collect();
        let opening = |line: usize| line < OPENING_SENTENCES && document.lines[line].place == 0;
        let trims: Vec<usize> =
            document.lines.iter().enumerate().map(|(i, line)| trim::trim(line.text, opening(i), dateline)).collect();
        let recited = recited::lines(&document);
        let told = (0..document.lines.len()).filter(|&line| !recited[line]);
        let candidates = told.filter_map(|line| candidate(&document, &scores, &trims, line)).collect();
        Self { document, scores, spans, trims, candidates }
    }

    /// The line as a point of the summary.
    pub(super) fn point(&self, line: usize) -> Option<Point> {
        let span = *self.spans.get(line)?;
        Some(Point { span, trim: self.trims.get(line).copied().unwrap_or(0) })
    }
}

fn candidate(document: &Document, scores: &Scores, trims: &[usize], index: usize) -> Option<Candidate> {
    let line = &document.lines[index];
    let shown = &line.text[trims[index]..];
    if line.opens_inside || line.ends_inside || fitness::unfit(shown).is_some() {
        return None;
    }
    let mut score = scores.sentences[index] - address_penalty(line, trims[index]);
    score -= if line.quoted > MOSTLY_QUOTED { QUOTATION_PENALTY } else { 0.0 };
    Some(Candidate { line: index, words: split_words(shown).count(), need: standing::need(shown), score })
}

/// What a line loses because the writer speaks to the reader in it.
pub(super) fn address_penalty(line: &Line, trim: usize) -> f32 {
    let addresses = line.quoted == 0.0 && standing::addresses_reader(&line.text[trim..]);
    if addresses { ADDRESS_PENALTY } else { 0.0 }
}

/// The sentences of the article's running text with their places, one list for each block; boilerplate inside is left out.
pub(super) fn paragraphs<'a>(text: &Text<'a>, article: &Article) -> Vec<Vec<(&'a str, Span)>> {
    let is_text = |kind: Kind| matches!(kind, Kind::Paragraph | Kind::ListItem | Kind::Quote);
    let is_told = |passage: &&Passage| is_text(passage.block.kind) && !recited::is_verse(article, passage);
    let passages = text.passages.iter().filter(|passage| passage.is_content() && is_told(passage));
    passages
        .map(|passage| {
            let spans = passage.sentences.iter().map(|sentence| sentence.span);
            let clean = spans.filter(|span| !has_boilerplate(text, article, *span));
            clean.map(|span| (text.slice(span), span)).collect()
        })
        .collect()
}

/// Whether boilerplate that was marked inside a block touches the sentence.
fn has_boilerplate(text: &Text, article: &Article, span: Span) -> bool {
    let place = text.place(span);
    article.inline.iter().any(|mark| mark.block == place.block && mark.start < place.end && place.start < mark.end)
}
