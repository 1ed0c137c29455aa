//! Reported speech: "Budi mengatakan bahwa …", "menurut Budi, …", "…, kata Budi."

use super::lexicon;
use super::quotes::{Found, quoted};
use super::scene::{Scene, Words};
use super::speaker::{self, Speaker};
use crate::report::Kind;
use crate::text::case::lowered;
use crate::text::words::listed;
use std::ops::Range;

/// Fewest words of a statement.
const SHORTEST: usize = 4;

/// Most words between "menurut" and the comma that ends the name.
const LONGEST_NAME: usize = 40;

/// A reported statement before its speaker is known.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Statement {
    pub(super) block: usize,
    /// First byte of the cue.
    pub(super) at: usize,
    /// What is reported; none where only the speaker matters, because the words themselves are quoted.
    pub(super) said: Option<Range<usize>>,
    pub(super) speaker: Speaker,
    pub(super) cue: String,
}

/// The statements of a text, in order, at most one to a sentence part.
pub(super) fn find(scene: &Scene, quotes: &[Found]) -> Vec<Statement> {
    let mut statements = Vec::new();
    for (block, passage) in scene.text.passages.iter().enumerate() {
        if matches!(passage.block.kind, Kind::Title | Kind::Heading) {
            continue;
        }
        let words = Words::new(passage);
        for sentence in &passage.sentences {
            let has_quote = quotes
                .get(first_after(quotes, block, sentence.span.start))
                .is_some_and(|quote| quote.block == block && quote.outer.start < sentence.span.end);
            let mut reported = false;
            for at in sentence.tokens.clone() {
                if quoted(quotes, block, words.start(at)) {
                    continue;
                }
                let Some((speaker, said)) = cue(scene, block, words, at, &sentence.tokens) else { continue };
                let said = said.filter(|range| !has_quote && !reported && range.len() >= SHORTEST);
                let text = &passage.block.text;
                let said = said.map(|range| words.start(range.start)..words.end(range.end - 1));
                reported |= said.is_some();
                let cue = text[words.start(at)..words.end(at)].to_owned();
                statements.push(Statement { block, at: words.start(at), said, speaker, cue });
            }
        }
    }
    statements
}

fn first_after(quotes: &[Found], block: usize, start: usize) -> usize {
    quotes.partition_point(|quote| (quote.block, quote.outer.end) <= (block, start))
}

/// The speaker that the word at `at` names, and the words of the statement.
fn cue(
    scene: &Scene,
    block: usize,
    words: Words,
    at: usize,
    sentence: &Range<usize>,
) -> Option<(Speaker, Option<Range<usize>>)> {
    let word = words.text(at);
    let end = last_word(words, sentence);
    if word.eq_ignore_ascii_case("menurut") {
        let next = words.text(at + 1);
        if matches!(next, "saya" | "kami" | "kita" | "mereka" | "kamu" | "anda" | "Anda" | "aku") {
            return None;
        }
        let speaker = speaker::after_verb(scene, block, at);
        let comma = (at + 1..end.min(at + LONGEST_NAME)).find(|&at| words.text(at) == ",");
        let said = if at == sentence.start { comma.map(|comma| comma + 1..end) } else { Some(sentence.start..at) };
        return (speaker != Speaker::Unknown).then_some((speaker, said));
    }
    if word.eq_ignore_ascii_case("menurutnya") {
        let after = at + 1 + usize::from(words.text(at + 1) == ",");
        let said = if at == sentence.start { after.min(end)..end } else { sentence.start..end };
        return Some((Speaker::Anaphor, Some(said)));
    }
    if word.starts_with(char::is_lowercase) && lexicon::is_active(word) {
        let before = lead_in(words, at, sentence.start);
        if before == Before::Clause {
            return None;
        }
        let speaker = speaker::before_verb(scene, block, at);
        let first = content(words, at, end);
        let vague = word.ends_with("nya") || first == at + 1 && lexicon::is_deed(word);
        let said = (before == Before::Subject && !vague).then_some(first.min(end)..end);
        return (speaker != Speaker::Unknown).then_some((speaker, said));
    }
    // "Budi angkat bicara", "Ani buka suara": what follows is theirs.
    let opens =
        matches!(word, "angkat" | "buka" | "membuka") && matches!(words.text(at + 1), "bicara" | "suara" | "mulut");
    if opens {
        let speaker = speaker::before_verb(scene, block, at);
        return (speaker != Speaker::Unknown).then_some((speaker, None));
    }
    if lexicon::is_passive(word) {
        let link = usize::from(words.text(at + 1) == "oleh");
        let speaker = speaker::after_verb(scene, block, at + link);
        return matches!(speaker, Speaker::Entity(_)).then_some((speaker, None));
    }
    let parenthetic = words.before(at, 1) == "," || at == sentence.start;
    if parenthetic && lexicon::is_strict_inverse(&lowered(word)) {
        let anaphor = lexicon::names_nobody(word);
        let speaker = if anaphor { Speaker::Anaphor } else { speaker::after_verb(scene, block, at) };
        let before = sentence.start..at.saturating_sub(1);
        // "Untuk anak, kata Budi, vaksin itu aman": the longer part tells it.
        let comma = (at + 1..end.min(at + LONGEST_NAME)).find(|&at| words.text(at) == ",");
        let after = comma.map(|comma| comma + 1..end).filter(|after| after.len() > before.len());
        let said = if at == sentence.start { at + 1..end } else { after.unwrap_or(before) };
        return (speaker != Speaker::Unknown).then_some((speaker, Some(said)));
    }
    None
}

/// What leads up to a verb.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Before {
    /// Its subject.
    Subject,
    /// A word by which the subject does not say it: "enggan membeberkan".
    Denial,
    /// A word that makes it a purpose or describes somebody: "untuk menjawab", "yang menudingnya".
    Clause,
}

fn lead_in(words: Words, verb: usize, start: usize) -> Before {
    const DENIALS: &str = "tidak tak enggan belum menolak tanpa batal urung";
    let mut found = Before::Subject;
    for at in (start..verb).rev() {
        let word = words.text(at);
        if listed(DENIALS, word) {
            found = Before::Denial;
        } else if matches!(word, "untuk" | "yang" | "guna" | "demi" | "agar") {
            return Before::Clause;
        } else if !lexicon::is_adverb(word) {
            break;
        }
    }
    found
}

/// The first word of what is reported: behind "bahwa", also where the one told stands before it ("kepada wartawan bahwa …").
fn content(words: Words, verb: usize, end: usize) -> usize {
    const FARTHEST: usize = 14;
    let opens = |at: usize| matches!(words.text(at), "bahwa" | "bahwasanya");
    let next = verb + 1;
    if listed("kepada seperti dalam pada saat ketika di", words.text(next)) {
        return (next..end.min(next + FARTHEST)).find(|&at| opens(at)).map_or(next, |at| at + 1);
    }
    next + usize::from(opens(next) || matches!(words.text(next), "jika" | "kalau" | ","))
}

/// One past the last word of a sentence, its closing mark left out.
fn last_word(words: Words, sentence: &Range<usize>) -> usize {
    let closes = |at: usize| matches!(words.text(at), "." | "!" | "?");
    if sentence.end > sentence.start && closes(sentence.end - 1) { sentence.end - 1 } else { sentence.end }
}

#[cfg(test)]
mod tests;
