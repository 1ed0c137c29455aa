//! One sentence for each section of the outline.

use super::Point;
use super::draft::Draft;
use super::select::Candidate;
use super::standing::Need;
use crate::report::Section;
use crate::text::Text;

/// What a sentence gains that opens its section.
const OPENING_BONUS: f32 = 0.12;
/// What a sentence gains that shares all words of the heading.
const HEADING_BONUS: f32 = 0.3;
/// What a sentence loses that is nothing but a quotation: a verse, a prayer, a voice without a name.
const BARE_QUOTATION_PENALTY: f32 = 0.3;
/// Share of a sentence inside quotation marks from which it is nothing else.
const BARE_QUOTATION: f32 = 0.9;
/// What a sentence loses that needs one before it.
const NEED_PENALTY: f32 = 0.5;

/// For each section its best sentence that is not among the `taken` lines.
pub(super) fn find(text: &Text, outline: &[Section], draft: &Draft, taken: &[usize]) -> Vec<Option<Point>> {
    (0..outline.len())
        .map(|index| {
            let section = crate::text::index(index);
            let inside = |line: usize| text.passages[draft.spans[line].block].block.section == Some(section);
            let heading =
                super::document::split_words(&outline[index].title).map(|(_, word)| word.to_ascii_lowercase());
            let heading: Vec<String> = heading.collect();
            let first = (0..draft.document.lines.len()).find(|&line| inside(line))?;
            let value = |candidate: &Candidate| {
                let opening = if candidate.line == first { OPENING_BONUS } else { 0.0 };
                let needy = match &candidate.need {
                    Need::Nothing => 0.0,
                    Need::Noun(noun) if heading.contains(noun) => 0.0,
                    _ => NEED_PENALTY,
                };
                let quoted = draft.document.lines[candidate.line].quoted > BARE_QUOTATION;
                let bare = if quoted { BARE_QUOTATION_PENALTY } else { 0.0 };
                candidate.score - bare + opening + HEADING_BONUS * shared(draft, candidate.line, &heading) - needy
            };
            let candidates = draft.candidates.iter().filter(|c| inside(c.line) && !taken.contains(&c.line));
            let best = candidates.max_by(|a, b| value(a).total_cmp(&value(b)).then(b.line.cmp(&a.line)))?;
            draft.point(best.line)
        })
        .collect()
}

/// Share of the heading's words that the line holds.
fn shared(draft: &Draft, line: usize, heading: &[String]) -> f32 {
    let words = &draft.document.lines[line].words;
    let holds = |wanted: &&String| words.iter().any(|&word| draft.document.words[word].text == **wanted);
    heading.iter().filter(holds).count() as f32 / heading.len().max(1) as f32
}
