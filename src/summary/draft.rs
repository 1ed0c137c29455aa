//! The article's sentences made ready for the choice: where each stands, how it scores, whether it can stand alone.

use super::document::{Document, Line, TELLING_IDF, split_words};
use super::headline::Headline;
use super::model::{Model, Scores};
use super::predicate;
use super::select::Candidate;
use super::standing::Need;
use super::{Point, cues, fitness, recited, standing, trim};
use crate::article::Article;
use crate::report::Kind;
use crate::text::case::lowered;
use crate::text::{Passage, Span, Text};

/// First sentences of the article that may open with a dateline.
const OPENING_SENTENCES: usize = 3;
/// Most words of a lead that leaves room for the rest of a summary.
pub(super) const LONGEST_LEAD: usize = 60;
/// Fewest words of a sentence that says something, unless it takes up the title.
const FEWEST_WORDS: usize = 6;
/// Fewest words of a section's point when the section has none of so many.
const LEAST_WORDS: usize = 3;
/// Telling words of the title from which a shorter sentence takes it up.
const TITLED_WORDS: u32 = 3;
/// Share of the title's words from which a quotation is the news, where nothing else takes up as many.
const QUOTED_CLAIM: f32 = 0.4;
/// Share of its gain that a sentence loses which only says that the news is true, or that somebody speaks of it.
const CONFIRMING_LOSS: f32 = 0.7;
/// Share of the title's words from which even a sentence without a predicate tells the news: "Kisah kakek yang …".
const RETOLD: f32 = 0.6;
/// What a sentence loses in which the writer speaks to the reader.
const ADDRESS_PENALTY: f32 = 0.15;
/// Share of its gain that a sentence loses that opens with a quotation and is mostly that: the news stands before it.
const QUOTATION_LOSS: f32 = 0.45;
/// Share of its gain that a sentence loses that is mostly quotation behind the one who says it.
const ATTRIBUTED_LOSS: f32 = 0.15;
/// Share of its gain that a sentence loses that has no word of the title.
const UNTITLED_LOSS: f32 = 0.2;
/// Share of its gain that a sentence loses that has no predicate of its own.
const FRAGMENT_LOSS: f32 = 0.4;
/// Share of its gain that a sentence loses that paints a scene.
const SCENE_LOSS: f32 = 0.45;
/// Share that a sentence gains for each one before it, and sentences after which no more is gained: the model learnt from
/// editors who shorten the opening, a card covers the article.
const DEPTH_GAIN: f32 = 0.02;
const DEEPEST: usize = 12;
/// What a sentence loses that names nobody, counts nothing and has no word of the title.
const ADRIFT_PENALTY: f32 = 0.1;
/// Marks that open a quotation.
const QUOTATION_MARKS: [char; 4] = ['"', '“', '‘', '\''];
/// Share of a sentence inside quotation marks from which it is mostly quotation, and from which nobody is named who says it.
const MOSTLY_QUOTED: f32 = 0.5;
const NOTHING_ELSE: f32 = 0.95;

/// Sentences, scores and places of one article.
pub(super) struct Draft<'a> {
    pub(super) document: Document<'a>,
    pub(super) scores: Scores,
    pub(super) headline: Headline,
    /// Where each line stands.
    pub(super) spans: Vec<Span>,
    /// Bytes that a display may leave out at each line's start.
    pub(super) trims: Vec<usize>,
    /// Which lines name somebody or something, count, or take a word from the title; the others paint a scene or are fragments.
    pub(super) anchored: Vec<bool>,
    /// The lines that can be part of a summary.
    pub(super) candidates: Vec<Candidate>,
}

impl<'a> Draft<'a> {
    /// Reads paragraphs of sentences with their places; in those of an `interview` who speaks is left out.
    pub(super) fn read(
        paragraphs: &[Vec<(&'a str, Span)>],
        title: &str,
        dateline: &str,
        interview: bool,
        model: &Model,
    ) -> Self {
        let texts: Vec<Vec<&str>> = paragraphs.iter().map(|p| p.iter().map(|(text, _)| *text).collect()).collect();
        let document = Document::read(&texts, title, |word| model.idf.of(word));
        let scores = model.score(&document);
        let spans = paragraphs.iter().flatten().map(|(_, span)| *span).collect();
        let opening = |line: usize| line < OPENING_SENTENCES && document.lines[line].place == 0;
        let trim = |(index, line): (usize, &Line)| {
            let speaker = if interview && line.place == 0 { trim::speaker(line.text) } else { 0 };
            speaker + trim::trim(&line.text[speaker..], opening(index), dateline)
        };
        let trims: Vec<usize> = document.lines.iter().enumerate().map(trim).collect();
        let headline = Headline::read(&document, title, &model.idf);
        let named = document.lines.iter().zip(&trims).enumerate();
        let anchored =
            named.map(|(index, (line, trim))| is_anchored(&document, line, *trim) || headline.covered(index) >= RETOLD);
        let anchored = anchored.collect();
        let recited = recited::lines(&document);
        let told = (0..document.lines.len()).filter(|&line| !recited[line]);
        let candidates = told.filter_map(|line| candidate(&document, &scores, &headline, &trims, line)).collect();
        Self { document, scores, headline, spans, trims, anchored, candidates }
    }

    /// Whether a summary may begin with the line: neither with a scene, nor with a quotation, nor beside what the title says.
    pub(super) fn opens(&self, line: usize) -> bool {
        let quotes = self.document.lines[line].quoted > MOSTLY_QUOTED || self.quotes(line);
        let voiced = !quotes || claims(&self.document, &self.headline, line);
        self.anchored[line] && voiced && self.headline.meets(line)
    }

    /// Whether the line opens with a quotation.
    pub(super) fn quotes(&self, line: usize) -> bool {
        self.document.lines[line].text[self.trims[line]..].starts_with(QUOTATION_MARKS)
    }

    /// Whether the line opens by conceding something.
    pub(super) fn concedes(&self, line: usize) -> bool {
        let first = self.document.lines[line].text[self.trims[line]..].split(' ').next().unwrap_or("");
        cues::CONCESSIONS.has(&lowered(first))
    }

    /// Whether the line says more of the one before in its paragraph: "Ia …", "Ini …", "Menurutnya, …".
    pub(super) fn goes_on(&self, line: usize) -> bool {
        let Line { text, place, .. } = &self.document.lines[line];
        let first = text.split(' ').next().unwrap_or("");
        *place > 0
            && self.trims[line] == 0
            && (cues::PERSONAL.has(&lowered(first)) || matches!(first, "Ini" | "Menurutnya,"))
    }

    /// What the line loses because it paints a scene.
    pub(super) fn drifts(&self, line: usize) -> f32 {
        if self.anchored[line] { 0.0 } else { ADRIFT_PENALTY }
    }

    /// The first sentence of the first paragraph, which tells a story's news: unless it is weak, quotes or speaks to the reader.
    pub(super) fn lead(&self, text: &Text) -> Option<usize> {
        let is_paragraph = |span: &Span| text.passages[span.block].block.kind == Kind::Paragraph;
        let line = self.spans.iter().take(OPENING_SENTENCES).position(is_paragraph)?;
        let lead = self.candidates.iter().find(|candidate| candidate.line == line)?;
        let tells = self.opens(line) && lead.need == Need::Nothing && lead.words <= LONGEST_LEAD;
        let speaks = address_penalty(&self.document.lines[line], self.trims[line]) > 0.0;
        (tells && !speaks && !paints(&self.document, line)).then_some(line)
    }

    /// Whether the line is a whole sentence that stands by itself, though too short for a summary: "Taurus tidak suka perubahan."
    pub(super) fn is_brief(&self, line: usize) -> bool {
        let Line { text, opens_inside, ends_inside, quoted, .. } = self.document.lines[line];
        let shown = &text[self.trims[line]..];
        let words = split_words(shown).count();
        let whole = shown.ends_with('.') && !opens_inside && !ends_inside && quoted == 0.0;
        whole
            && (LEAST_WORDS..FEWEST_WORDS).contains(&words)
            && !predicate::is_fragment(shown)
            && standing::need(shown, self.trims[line] == 0) == Need::Nothing
    }

    /// The line as a point of the summary.
    pub(super) fn point(&self, line: usize) -> Option<Point> {
        let span = *self.spans.get(line)?;
        Some(Point { span, trim: self.trims.get(line).copied().unwrap_or(0) })
    }
}

fn candidate(
    document: &Document,
    scores: &Scores,
    headline: &Headline,
    trims: &[usize],
    index: usize,
) -> Option<Candidate> {
    let line = &document.lines[index];
    let shown = &line.text[trims[index]..];
    if line.opens_inside || line.ends_inside || fitness::unfit(shown).is_some() {
        return None;
    }
    let words = split_words(shown).count();
    if words < FEWEST_WORDS && headline.count(index) < TITLED_WORDS {
        return None;
    }
    let score = scores.sentences[index] - address_penalty(line, trims[index]);
    let quotes = match shown.starts_with(QUOTATION_MARKS) {
        _ if line.quoted <= MOSTLY_QUOTED || claims(document, headline, index) => 0.0,
        true => QUOTATION_LOSS,
        false => ATTRIBUTED_LOSS,
    };
    let beside = if headline.meets(index) { 0.0 } else { UNTITLED_LOSS };
    let breaks = line.quoted == 0.0 && headline.covered(index) < RETOLD && predicate::is_fragment(shown);
    let broken = if breaks { FRAGMENT_LOSS } else { 0.0 };
    let painted = if paints(document, index) { SCENE_LOSS } else { 0.0 };
    let told = if confirms(document, line) { CONFIRMING_LOSS } else { 0.0 };
    let deep = 1.0 + DEPTH_GAIN * index.min(DEEPEST) as f32;
    let worth = deep * (1.0 - told) * (1.0 - quotes) * (1.0 - beside) * (1.0 - broken) * (1.0 - painted);
    let nobody = line.quoted > NOTHING_ELSE && shown.starts_with(QUOTATION_MARKS);
    let titled = |noun: &str| document.words.iter().any(|word| word.in_title && word.text == noun);
    // "Ratna menyebut pihaknya …": the name that opens the sentence is whose it is.
    let name = trims[index] == 0 && line.words.first().is_some_and(|&word| document.words[word].capitals > 0);
    let need = match standing::need(shown, name) {
        _ if nobody => Need::Previous,
        // "Soto Banjar": "Soto ini …".
        Need::Noun(noun) if line.paragraph == 0 && titled(&noun) && standing::points_here(shown) => Need::Nothing,
        need => need,
    };
    Some(Candidate { line: index, words, need, opens: true, score, worth, titled: headline.words(index) })
}

/// Whether nothing that is told takes up as much of the title as the line does, a quotation.
fn claims(document: &Document, headline: &Headline, line: usize) -> bool {
    let covered = headline.covered(line);
    let narrates = |(_, line): &(usize, &Line)| line.quoted <= MOSTLY_QUOTED;
    let mut told = document.lines.iter().enumerate().filter(narrates);
    covered >= QUOTED_CLAIM && told.all(|(line, _)| headline.covered(line) < covered)
}

/// Whether a line behind the first paragraph only says that the news is true, or that somebody speaks of it or does not.
pub(super) fn confirms(document: &Document, line: &Line) -> bool {
    let words = || line.words.iter().map(|&word| document.words[word].text.as_str());
    let mut opening = words();
    let news = opening.next() == Some("kabar") && opening.next().is_some_and(|word| cues::DEMONSTRATIVES.has(word));
    let refuses = |(word, next): (&str, &str)| cues::REFUSALS.has(word) && cues::WITHHOLDING.has(next);
    let silent = words().zip(words().skip(1)).any(refuses);
    line.paragraph > 0 && (news || silent || words().any(|word| cues::CONFIRMATIONS.has(word)))
}

/// Whether the line paints a scene: how somebody looks, sits, moves; but not what "terlihat dari data", nor what the title says.
pub(super) fn paints(document: &Document, line: usize) -> bool {
    let word = |at: &usize| document.words[*at].text.as_str();
    let words = &document.lines[line].words;
    let next = words.iter().skip(1).map(word).chain([""]);
    words.iter().zip(next).any(|(&at, next)| {
        let word = &document.words[at];
        cues::SCENES.has(&word.text) && !word.in_title && !matches!(next, "dalam" | "dari" | "pada")
    })
}

fn is_anchored(document: &Document, line: &Line, trim: usize) -> bool {
    let shown = &line.text[trim..];
    if line.quoted == 0.0 && predicate::is_fragment(shown) {
        return false;
    }
    let skipped = line.words.len().saturating_sub(split_words(shown).count());
    let words = line.words.iter().skip(skipped).map(|&word| &document.words[word]).zip(split_words(shown));
    words.enumerate().any(|(place, (word, (_, raw)))| {
        let capital = raw.starts_with(|c: char| c.is_ascii_uppercase());
        capital && (place > 0 || word.capitals > 0)
            || raw.bytes().any(|b| b.is_ascii_digit())
            || word.in_title && word.idf >= TELLING_IDF
    })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_title_says_is_no_scene() {
        let lines =
            vec!["Matahari merah terlihat di Sukasari.", "Warga tersenyum di muara.", "Asap terlihat dari data desa."];
        let paints = |title: &str| {
            let document = Document::read(std::slice::from_ref(&lines), title, |_| 1.0);
            (0..3).map(|line| super::paints(&document, line)).collect::<Vec<_>>()
        };
        assert_eq!(paints(""), [true, true, false]);
        assert_eq!(paints("Matahari Merah Terlihat"), [false, true, false]);
    }

    #[test]
    fn what_stands_deeper_gains_and_what_stands_deepest_no_more() {
        let lines: Vec<String> = (0..40).map(|at| format!("Warga menanam bakau nomor {at} di muara desa.")).collect();
        let nowhere = Span { block: 0, start: 0, end: 0 };
        let paragraphs: Vec<Vec<(&str, Span)>> = lines.iter().map(|line| vec![(line.as_str(), nowhere)]).collect();
        let draft = Draft::read(&paragraphs, "", "", false, Model::shipped());
        let worth: Vec<f32> = draft.candidates.iter().map(|candidate| candidate.worth).collect();
        assert!(worth[0] < worth[1] && worth[1] < worth[DEEPEST], "{worth:?}");
        assert!((worth[DEEPEST] - worth[39]).abs() < f32::EPSILON, "{worth:?}");
    }
}
