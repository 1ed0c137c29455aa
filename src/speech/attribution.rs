//! Which word attributes a quotation, and which stretches between marks are quotations at all.

use super::lexicon;
use super::marks::Stretch;
use super::scene::{Scene, Words};

/// Fewest words of a quotation that nothing but its marks shows.
const ALONE: usize = 4;
/// Fewest words of a part of a sentence between marks (`menilai hal itu "tidak masuk akal …"`) that is no scare quote.
const PARTIAL: usize = 6;
/// How far, in words, a verb may stand before the mark it opens.
const REACH: usize = 25;

/// How a quotation is attributed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Attribution {
    /// By a verb after it; index of that word.
    After(usize),
    /// By a name and then a verb after it: `"…," Budi menjelaskan`; index of the verb.
    Inverted(usize),
    /// By a verb before it; index of that word.
    Before(usize),
    /// By nothing of its own.
    None,
}

/// Attribution of a stretch of a block; nothing when it is no quotation.
pub(super) fn judge(scene: &Scene, block: usize, stretch: &Stretch) -> Option<Attribution> {
    let passage = scene.passage(block);
    let words = Words::new(passage);
    let text = &passage.block.text;
    let inner = text.get(stretch.inner.clone())?.trim();
    let count = inner.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).count();
    if count == 0 {
        return None;
    }
    let first = words.at(stretch.outer.start);
    let head = text[..stretch.outer.start].trim_end();
    let starts = head.is_empty() || head.ends_with(['.', '!', '?', '…', ':', '"', '”', '»', ')', '-', '–', '—']);
    let marked = inner.ends_with(['.', ',', '!', '?', '…', ';']) || inner.ends_with("..");
    let named = !starts && !marked && count > 1 && is_title_case(inner);
    if named || is_title(words, first, head) || lexicon::is_prompt(words.text(0)) && first < 6 && first > 0 {
        return None;
    }
    if stretch.closed && is_recited(words, stretch.outer.end) {
        return None;
    }
    if stretch.closed
        && let Some(found) = after(scene, block, words, stretch.outer.end, inner, starts)
    {
        let scare = !starts && !marked && !head.ends_with(',') && count < ALONE;
        return (!scare).then_some(found);
    }
    if let Some(verb) = before(words, first, head)
        && (marked || count >= 3)
    {
        let names = count < PARTIAL && !marked && only_names(words.text(verb));
        return (!names).then_some(Attribution::Before(verb));
    }
    if stretch.single {
        return None;
    }
    // A paragraph may forget the mark at its end.
    let goes_on = head.ends_with('.') && head.len() < stretch.outer.start;
    let whole = head.is_empty() && (!stretch.closed || text[stretch.outer.end..].trim().len() <= 1);
    if starts
        && (marked || whole)
        && count >= ALONE
        && lexicon::is_speech(inner)
        && (stretch.closed || head.is_empty() || head.ends_with(':') || goes_on)
    {
        return Some(Attribution::None);
    }
    // `Budi tersenyum, "Kami siap."`: whatever he does, he says so.
    let sentence = head.ends_with(',') && inner.starts_with(char::is_uppercase) && inner.ends_with(['.', '!', '?']);
    if stretch.closed && sentence && count >= ALONE && lexicon::is_speech(inner) {
        return Some(Attribution::None);
    }
    let partial = stretch.closed && !starts && (count >= PARTIAL || marked && count >= ALONE);
    if partial { loose_verb(words, first).map(Attribution::Before) } else { None }
}

/// Verbs that give a thing a name rather than a speaker a word, unless what follows is long.
fn only_names(verb: &str) -> bool {
    ["menyebut", "menyebutnya", "menyebutkan", "menulis", "memuat", "menganggap"].contains(&verb)
}

/// The words before the mark announce a title, a name or a slogan.
fn is_title(words: Words, first: usize, head: &str) -> bool {
    !head.ends_with([':', '.', ',', '!', '?'])
        && (1..=2).any(|back| lexicon::is_titled(words.before(first, back)))
        && !lexicon::is_active(words.before(first, 1))
}

/// `"…," begitulah bait lagu itu`: nobody says what a song does.
fn is_recited(words: Words, end: usize) -> bool {
    const NEAR: usize = 4;
    let at = words.at(end);
    (at..at + NEAR).any(|at| matches!(words.text(at), "bait" | "lirik"))
}

/// Most words begin with a capital, as in a title or a name.
fn is_title_case(inner: &str) -> bool {
    let (mut capital, mut all) = (0, 0);
    for word in inner.split_whitespace() {
        all += 1;
        capital += usize::from(word.starts_with(char::is_uppercase));
    }
    capital * 10 >= all * 7
}

/// An attribution right after the closing mark; `starts` says whether the quotation begins its sentence.
fn after(scene: &Scene, block: usize, words: Words, end: usize, inner: &str, starts: bool) -> Option<Attribution> {
    let mut at = words.at(end);
    while matches!(words.text(at), "," | "." | "\"" | "”" | "-" | "–") && words.start(at) < end + 4 {
        at += 1;
    }
    let word = words.text(at);
    if matches!(word, "demikian" | "begitu" | "Demikian" | "Begitulah" | "begitulah" | "sebagaimana" | "seperti") {
        let verb = (at + 1..at + 4).find(|&next| {
            let word = words.text(next);
            lexicon::is_inverse(word) || lexicon::is_said(word) || lexicon::is_active(word)
        });
        // "demikian Menteri Budi": the word stands for the verb.
        return verb.or_else(|| word.starts_with(['d', 'D']).then_some(at)).map(Attribution::After);
    }
    // Any word with "-nya" right behind a comma attributes: "komentarnya", "bongkarnya".
    let open = inner.ends_with(',') || starts && inner.ends_with(['?', '!']);
    if lexicon::is_inverse(word) || open && lexicon::names_nobody(word) && word.starts_with(char::is_lowercase) {
        return Some(Attribution::After(at));
    }
    // "diungkapkan Budi", "ditambahkan oleh Ani", and any other word between a comma and somebody: "buka Budi".
    let next = at + 1 + usize::from(matches!(words.text(at + 1), "oleh" | "tahu"));
    let person = scene.name_at(block, words.start(next)).is_some_and(|name| scene.is_person(name.entity));
    let somebody = person || lexicon::is_pronoun(words.text(next)) || lexicon::is_title(words.text(next));
    if somebody && (lexicon::is_passive(word) || open && lexicon::may_say(word)) {
        return Some(Attribution::After(at));
    }
    // After a full stop a capital begins a sentence of its own.
    if inner.ends_with(['.', '!', '?']) && word.starts_with(char::is_uppercase) {
        return None;
    }
    // `"…," dia menjelaskan`, `"…," Budi Santoso kembali menegaskan`, `"…," situs itu melaporkan`
    let next = match scene.name_at(block, words.start(at)) {
        Some(name) => words.at(name.end),
        None if lexicon::is_pronoun(word) => at + 1,
        None if matches!(words.text(at + 1), "itu" | "ini" | "tersebut") => at + 2,
        None => (at..at + 5).find(|&at| !words.text(at).starts_with(char::is_uppercase)).filter(|&next| next > at)?,
    };
    let verb = (next..next + 3).find(|&next| !lexicon::is_adverb(words.text(next)))?;
    lexicon::is_active(words.text(verb)).then_some(Attribution::Inverted(verb))
}

/// A verb of saying that opens the quotation: `Budi mengatakan, "…"`, `katanya: "…"`.
fn before(words: Words, first: usize, head: &str) -> Option<usize> {
    let mut at = first.checked_sub(1)?;
    let opened = head.ends_with([':', ',', ';']);
    if opened {
        at = at.checked_sub(1)?;
    }
    if matches!(words.text(at), "bahwa" | "bahwasanya" | "jika" | "kalau") {
        at = at.checked_sub(1)?;
    }
    let verb = |at: usize| {
        let word = words.text(at);
        lexicon::is_active(word) || lexicon::is_inverse(word) || lexicon::is_said(word)
    };
    if !opened {
        return (verb(at) && !lexicon::is_strict_noun(words.text(at))).then_some(at);
    }
    let limit = at.saturating_sub(REACH);
    (limit..=at).rev().take_while(|&at| !ends_sentence(words.text(at))).find(|&at| verb(at))
}

/// A verb of saying anywhere before in the sentence.
fn loose_verb(words: Words, first: usize) -> Option<usize> {
    let limit = first.saturating_sub(REACH);
    let said = |at: usize| lexicon::is_active(words.text(at)) || lexicon::is_passive(words.text(at));
    (limit..first).rev().take_while(|&at| !ends_sentence(words.text(at))).find(|&at| said(at))
}

fn ends_sentence(word: &str) -> bool {
    matches!(word, "." | "!" | "?" | "\"" | "”" | "“" | ";")
}

#[cfg(test)]
mod tests;
