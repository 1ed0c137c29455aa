//! One sentence for each section of the outline.

use super::document::{Line, TELLING_IDF, split_words};
use super::draft::{self, Draft};
use super::predicate;
use super::select::Candidate;
use super::standing::{self, Need};
use super::{Point, headline};
use crate::report::{Kind, Section};
use crate::text::Text;

/// What a sentence gains that opens its section.
const OPENING_BONUS: f32 = 0.12;
/// What a sentence gains that shares all words of the heading.
const HEADING_BONUS: f32 = 0.3;
/// What a sentence loses that is nothing but a quotation: a verse, a prayer, a voice without a name.
const BARE_QUOTATION_PENALTY: f32 = 0.3;
/// Share of a sentence inside quotation marks from which it is nothing else.
const BARE_QUOTATION: f32 = 0.9;
/// What a sentence loses that opens with a quotation of somebody, or that only says that the news is true.
const VOICE_PENALTY: f32 = 0.15;
/// What a sentence loses that says no more than its heading.
const RESTATING_PENALTY: f32 = 0.5;
/// News, in words, from which a sentence says more than its heading.
const LEAST_NEWS: usize = 4;
/// Words that a name or number counts beside itself.
const NAME_NEWS: usize = 2;
/// What a sentence loses that needs one before it which names its noun.
const NEED_PENALTY: f32 = 0.5;

/// For each section its best sentence that stands alone and is not among the `taken` lines.
pub(super) fn find(text: &Text, outline: &[Section], draft: &Draft, taken: &[usize]) -> Vec<Option<Point>> {
    (0..outline.len())
        .map(|index| {
            let section = crate::text::index(index);
            let inside = |line: usize| text.passages[draft.spans[line].block].block.section == Some(section);
            let heading = split_words(&outline[index].title).map(|(_, word)| word.to_ascii_lowercase());
            let heading: Vec<String> = heading.collect();
            let first = (0..draft.document.lines.len()).find(|&line| inside(line))?;
            // "Film itu …" under the film's name.
            let named = is_name(draft, &heading);
            let value = |candidate: &Candidate| {
                let opening = if candidate.line == first { OPENING_BONUS } else { 0.0 };
                let needy = match &candidate.need {
                    Need::Nothing => 0.0,
                    Need::Noun(noun) if named || heading.contains(noun) => 0.0,
                    _ => NEED_PENALTY,
                };
                let told = draft::confirms(&draft.document, &draft.document.lines[candidate.line]);
                let bare = match draft.document.lines[candidate.line].quoted {
                    quoted if quoted > BARE_QUOTATION => BARE_QUOTATION_PENALTY,
                    _ if told || draft.quotes(candidate.line) => VOICE_PENALTY,
                    _ => 0.0,
                };
                let score = candidate.score - bare - needy;
                if news(draft, candidate.line, &heading) < LEAST_NEWS {
                    return score - RESTATING_PENALTY;
                }
                let stands_for_it = named && candidate.need != Need::Nothing;
                let shared = if stands_for_it { 1.0 } else { shared(draft, candidate.line, &heading) };
                score + opening + HEADING_BONUS * shared
            };
            let stands = |c: &&Candidate| c.need != Need::Previous && !taken.contains(&c.line);
            // A list's names say nothing of the section.
            let says = |c: &&Candidate| {
                let listed = text.passages[draft.spans[c.line].block].block.kind == Kind::ListItem;
                let line = draft.document.lines[c.line].text;
                let names = listed && standing::words(line).iter().skip(1).any(|word| word.capital);
                !(names && predicate::is_fragment(line))
            };
            let candidates = draft.candidates.iter().filter(|c| inside(c.line)).filter(stands).filter(says);
            let best = candidates.max_by(|a, b| value(a).total_cmp(&value(b)).then(b.line.cmp(&a.line)));
            let brief = || {
                (first..draft.document.lines.len()).take_while(|&line| inside(line)).find(|&line| draft.is_brief(line))
            };
            draft.point(best.map_or_else(brief, |best| Some(best.line))?)
        })
        .collect()
}

/// What the line says beyond its heading and the title: a word that tells counts once, a name or number [`NAME_NEWS`] more.
fn news(draft: &Draft, line: usize, heading: &[String]) -> usize {
    let Line { text, words, .. } = &draft.document.lines[line];
    let words = words.iter().map(|&word| &draft.document.words[word]).zip(split_words(text)).enumerate();
    let new = words.filter(|(_, (word, _))| !word.in_title && !heading.contains(&word.text));
    new.map(|(place, (word, (_, raw)))| {
        let named = place > 0 && raw.starts_with(|c: char| c.is_ascii_uppercase() || c.is_ascii_digit());
        usize::from(word.idf >= TELLING_IDF) + if named { NAME_NEWS } else { 0 }
    })
    .sum()
}

/// Whether the text writes all words of a heading that it holds with capitals, mostly.
fn is_name(draft: &Draft, heading: &[String]) -> bool {
    let used = |wanted: &String| draft.document.words.iter().find(|word| word.text == *wanted);
    let mut used = heading.iter().filter_map(used).peekable();
    used.peek().is_some() && used.all(|word| word.capitals * 2 >= word.count)
}

/// Share of the heading's words that the line holds, however they are affixed.
fn shared(draft: &Draft, line: usize, heading: &[String]) -> f32 {
    let words = &draft.document.lines[line].words;
    let held = |wanted: &&String| {
        let root = headline::root(wanted);
        words.iter().any(|&word| headline::holds(&draft.document.words[word].text, root))
    };
    heading.iter().filter(held).count() as f32 / heading.len().max(1) as f32
}
