//! Lines that are recited, not told: prayers and verses in another tongue with their translation, the words of a song. They
//! stand for no section and no article.

use super::cues;
use super::document::{Document, Line, split_words};
use super::model::RARE;
use crate::article::Article;
use crate::text::Passage;
use crate::text::case::lowered;
use crate::text::words::listed;

/// Fewest words of a line whose language is judged.
const JUDGED_WORDS: usize = 4;
/// Fewest letters of a word that tells the language.
const TELLING_LETTERS: usize = 3;
/// Share of words that Indonesian articles hardly use from which a line is in another tongue, or nothing but names.
const FOREIGN_SHARE: f32 = 0.7;
/// Share of such words in a whole article from which the article itself is in another tongue.
const FOREIGN_ARTICLE: f32 = 0.6;
/// Last letter of the Latin script's blocks.
const LAST_LATIN: char = '\u{24f}';
/// Most words of a line of a song.
const VERSE_WORDS: usize = 14;
/// Names of a song's parts, which stand on lines of their own.
const SONG_PARTS: &str = "verse chorus reff ref refrain intro interlude bridge outro prechorus coda hook bait";
/// Words in the heading of a song's text.
const SONG_HEADINGS: &str = "lirik lyric lyrics chord kord";

/// Which lines of a document are recited.
pub(super) fn lines(document: &Document) -> Vec<bool> {
    let counts: Vec<(usize, usize)> = document.lines.iter().map(|line| rare(document, line)).collect();
    let (rare, words) = counts.iter().fold((0, 0), |(rare, words), count| (rare + count.0, words + count.1));
    let judges = (rare as f32) < FOREIGN_ARTICLE * words as f32;
    let native = |line: &Line| line.words.iter().any(|&word| cues::PARTICLES.has(&document.words[word].text));
    let foreign = |line: &Line, (rare, words): (usize, usize)| {
        let unknown = words >= JUDGED_WORDS && rare as f32 >= FOREIGN_SHARE * words as f32;
        is_other_script(line.text) || unknown && !native(line)
    };
    let (mut recited, mut song) = (Vec::with_capacity(document.lines.len()), false);
    for (line, &count) in document.lines.iter().zip(&counts) {
        let after = recited.last() == Some(&true);
        song = is_song_part(line.text) || song && line.words.len() <= VERSE_WORDS;
        recited
            .push(song || judges && foreign(line, count) || is_prayer(line.text) || after && is_rendering(line.text));
    }
    recited
}

/// Whether a passage is a line of a song: a short one under a heading that announces its text.
pub(super) fn is_verse(article: &Article, passage: &Passage) -> bool {
    let section = passage.block.section.and_then(|section| article.outline.get(section as usize));
    let song = |title: &str| split_words(title).any(|(_, word)| listed(SONG_HEADINGS, word));
    section.is_some_and(|section| song(&section.title)) && split_words(&passage.block.text).count() <= VERSE_WORDS
}

/// Words that Indonesian articles hardly use, and all words; short ones are left out: an apostrophe cuts them off.
fn rare(document: &Document, line: &Line) -> (usize, usize) {
    let words =
        || line.words.iter().map(|&word| &document.words[word]).filter(|word| word.text.len() >= TELLING_LETTERS);
    (words().filter(|word| word.idf >= RARE).count(), words().count())
}

/// Most of its letters are Arabic or of another script than Latin.
fn is_other_script(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    letters > 0 && 2 * text.chars().filter(|&c| c.is_alphabetic() && c > LAST_LATIN).count() > letters
}

/// "Verse 1:", "[Chorus]".
fn is_song_part(text: &str) -> bool {
    let mut words = split_words(text).map(|(_, word)| word);
    let part = words.next().is_some_and(|word| listed(SONG_PARTS, word));
    let named = words.next().is_none_or(|word| word.bytes().all(|b| b.is_ascii_digit()) && words.next().is_none());
    part && (named || text.split_whitespace().next().is_some_and(|word| word.ends_with(':')))
}

/// Speech to God, or what is marked as the translation of a recited line.
fn is_prayer(text: &str) -> bool {
    let lower = lowered(text.trim_start_matches(|c: char| !c.is_alphanumeric()));
    cues::phrases(cues::PRAYERS).any(|opening| lower.starts_with(opening))
}

/// What follows a recited line and is itself quoted, or says "aku".
fn is_rendering(text: &str) -> bool {
    let quoted = text.starts_with(['"', '“', '‘', '\'']);
    quoted || split_words(text).any(|(_, word)| listed("aku hamba ku", word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::summary::model::Model;

    fn recited(lines: &[&str]) -> Vec<bool> {
        let paragraphs: Vec<Vec<&str>> = lines.iter().map(|line| vec![*line]).collect();
        super::lines(&Document::read(&paragraphs, "", |word| Model::shipped().idf.of(word)))
    }

    const PROSE: &str =
        "Warga desa membaca doa bersama setiap malam di masjid yang baru selesai dibangun pada tahun ini.";

    #[test]
    fn prayers_and_their_translations_are_recited() {
        let lines = [
            PROSE,
            "Nawaitu ziyaratal qabri sunnatan lillaahi ta'aalaa.",
            "“Aku berniat ziarah kubur karena Allah.”",
            PROSE,
            "نويت زيارة القبر سنة",
            "Artinya: Saya berniat ziarah kubur karena Allah.",
            "\"Ya Allah, ampunilah kami semua dan terangilah jalan kami.\"",
            PROSE,
        ];
        assert_eq!(recited(&lines), [false, true, true, false, true, true, true, false]);
    }

    #[test]
    fn songs_are_recited_until_prose_returns() {
        let lines =
            [PROSE, "[Verse 1]", "Angin malam membawa namamu pulang.", "Chorus:", "Pulanglah, pulanglah.", PROSE];
        assert_eq!(recited(&lines), [false, true, true, true, true, false]);
        assert_eq!(recited(&["Intro: pelan saja, pelan saja...", "Hujan turun di kotamu."]), [true, true]);
        assert_eq!(recited(&["Bridge over troubled water adalah lagu lama.", PROSE]), [false, false]);
    }

    #[test]
    fn plain_words_that_news_seldom_uses_are_told() {
        assert_eq!(recited(&[PROSE, "Menyiram bayam di pot terasa remeh.", PROSE]), [false; 3]);
    }

    #[test]
    fn an_article_in_another_tongue_is_told() {
        let lines =
            ["The village chief planted mangroves along the coast yesterday.", "Farmers harvested seaweed there."];
        assert_eq!(recited(&lines), [false, false]);
    }
}
