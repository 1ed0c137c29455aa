//! Whether a sentence is part of the story at all, and whether it can be part of a summary.

use super::cues;
use super::standing::{Word, words};
use crate::text::case::lowered;
use crate::text::search;

/// Most words of a sentence that only says that there is news.
const ANNOUNCING_WORDS: usize = 12;
/// Words in which such a sentence says that news came.
const LATEST_ARRIVAL: usize = 5;
/// Fewest words of a sentence that says something.
const FEWEST_WORDS: usize = 4;

/// Why a sentence is no part of the story; nothing when it is.
pub(super) fn boilerplate(text: &str) -> Option<&'static str> {
    let lower = lowered(text.trim_start_matches(|c: char| !c.is_alphanumeric()));
    if cues::phrases(cues::PROMPT_OPENINGS).any(|prompt| lower.starts_with(prompt)) {
        return Some("prompt or credit");
    }
    if cues::phrases(cues::PROMPT_PARTS).any(|part| search::has(&lower, part)) {
        return Some("prompt");
    }
    let bracketed = text.starts_with(['(', '[']) && text.trim_end_matches('.').ends_with([')', ']']);
    bracketed.then_some("bracketed remark")
}

/// Why a sentence can be no part of a summary; nothing when it can.
pub(super) fn unfit(text: &str) -> Option<&'static str> {
    if let Some(reason) = boilerplate(text) {
        return Some(reason);
    }
    let words = words(text);
    let end = text.trim_end_matches(['"', '”', '\'', '’', ')', ']', ' ']);
    if words.len() < FEWEST_WORDS {
        return Some("too short");
    }
    if text.starts_with(['.', '…']) || stammers(text) {
        return Some("fragment");
    }
    if exclaims(text) {
        return Some("a word or two of somebody");
    }
    if text.matches("''").count() % 2 == 1 {
        return Some("half a quotation");
    }
    if announces_news(&words) {
        return Some("announces news");
    }
    if words.iter().any(|word| cues::CHATTY.has(&word.lower)) && !text.contains(['"', '“']) {
        return Some("chat with the reader");
    }
    let lower = lowered(text);
    if cues::phrases(cues::FAREWELLS).any(|phrase| lower.starts_with(phrase)) {
        return Some("farewell");
    }
    if end.ends_with('?') {
        return Some("question");
    }
    let bare = lower.trim_end_matches(|c: char| !c.is_alphanumeric());
    if end.ends_with(':') || cues::phrases(cues::ANNOUNCEMENTS).any(|ending| bare.ends_with(ending)) {
        return Some("announces a list");
    }
    if !end.ends_with(['.', '!', '…']) && !text.ends_with(['"', '”', '.']) {
        return Some("no end");
    }
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let capitals = text.chars().filter(|c| c.is_uppercase()).count();
    (capitals * 2 > letters).then_some("capitals")
}

/// "Belum.. belum, kami berteman.": two stops inside the sentence, which a speaker's pauses are written with.
fn stammers(text: &str) -> bool {
    let inside = text.trim_end_matches(|c: char| !c.is_alphanumeric());
    inside.split(|c| c != '.').any(|stops| stops.len() == 2)
}

/// "\"Ya, benar,\" ujar Ratna.": a quotation that opens the sentence and says next to nothing.
fn exclaims(text: &str) -> bool {
    let marks = ['"', '“', '”'];
    let said = text.strip_prefix(marks).and_then(|rest| rest.split_once(marks));
    said.is_some_and(|(said, _)| words(said).len() < FEWEST_WORDS)
}

/// "Kabar duka datang dari dunia hiburan Indonesia.": the news follows.
fn announces_news(words: &[Word]) -> bool {
    let word = |index: usize| words.get(index).map_or("", |word| word.lower.as_str());
    word(0) == "kabar"
        && words.len() <= ANNOUNCING_WORDS
        && (1..LATEST_ARRIVAL).any(|at| matches!(word(at), "datang" | "menghampiri" | "menyelimuti"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prompts_credits_and_pieces_are_unfit() {
        for text in [
            "Baca juga: Warga Sukamaju Panen Raya di Ladang.",
            "(Foto: Ani dari Kabar Kita yang datang kemarin)",
            "Siapa saja yang datang ke sana?",
            "Berikut daftar lengkap warga yang datang:",
            "Adapun tata cara menanam bakau yakni sebagai berikut.",
            "Akhir kata, mari menjaga pantai bersama anak cucu.",
            "WARGA SUKAMAJU PANEN RAYA.",
            "... mengingat sebagian besar warga masih menunggu panen...",
            "Ya, benar.",
            "''Panen ini hasil kerja warga Desa Sukamaju sejak awal tahun.",
            "Dalam artikel ini kita akan membahas panen di Sukamaju.",
            "\"Ya, benar,\" ujar Ratna kepada wartawan, Rabu pagi.",
            "Belum..belum, kami kan masih berteman dengan semua.",
            "Kabar duka datang dari dunia pewayangan desa.",
        ] {
            assert!(unfit(text).is_some(), "{text}");
        }
        for text in [
            "Warga Desa Sukamaju panen raya kemarin.",
            "Warga menunggu... lalu pulang ke desa mereka.",
            "Kabar duka datang dari Desa Sukamaju, Kecamatan Mekar: dalang Ki Sarno wafat dalam usia 80 tahun.",
        ] {
            assert_eq!(unfit(text), None, "{text}");
        }
    }
}
