//! What the article leans on: outlets, documents' houses and institutions that it cites, with the words that cite them.

mod between;
mod cues;
mod line;
mod name;
mod outlets;
mod passed_on;
mod reports;

use super::Source;
use super::lexicon;
use super::quotes::{Found, quoted};
use super::scene::{Scene, Words, span};
use crate::report::Category;
use crate::text::tokens::tokenize;
use crate::text::words::listed;
use cues::{ACCORDING, CITING, PUBLISHED, REPORTED, STEMS, TOLD};
use name::{Name, Want};

/// How many words after a named page somebody may be said to speak there.
const FARTHEST: usize = 10;

/// How many words before "pada" a verb of speech may stand.
const SAID: usize = 5;

/// Most sources of one block.
const MOST: usize = 40;

/// The sources of a text, in order, each once in a block.
pub(super) fn find(scene: &Scene, quotes: &[Found]) -> Vec<Source> {
    let mut sources: Vec<Source> = Vec::new();
    for (block, passage) in scene.text.passages.iter().enumerate() {
        // A line that names the sources is no part of the article, and so has not been cut into words.
        if passage.block.category == Some(Category::EditorCredit) {
            let mut line = passage.clone();
            line.tokens = tokenize(&passage.block.text);
            let words = Words::new(&line);
            let cited = line::read(scene, block, words);
            sources.extend(cited.map(|cited| rows(&passage.block.text, block, words, 0, cited)).unwrap_or_default());
            continue;
        }
        let words = Words::new(passage);
        let first = sources.len();
        let mut free = 0;
        for at in 0..words.count() {
            if at < free || quoted(quotes, block, words.start(at)) {
                continue;
            }
            let Some(cited) = cited(scene, quotes, block, words, at) else { continue };
            free = cited.free.max(at + 1);
            for source in rows(&passage.block.text, block, words, at, cited) {
                if sources.len() - first < MOST
                    && !sources[first..].iter().any(|known| known.name.eq_ignore_ascii_case(&source.name))
                {
                    sources.push(source);
                }
            }
        }
    }
    sources
}

/// What a cue at a word cites, a row to each name.
fn rows(text: &str, block: usize, words: Words, at: usize, cited: Cited) -> Vec<Source> {
    let cue =
        text[words.start(at)..cited.cue_end].trim_start_matches('(').split_whitespace().collect::<Vec<_>>().join(" ");
    let row = |name: Name| Source {
        name: text[name.start..name.end].to_owned(),
        span: span(block, name.start..name.end),
        cue: cue.clone(),
    };
    cited.names.into_iter().map(row).collect()
}

/// What a cue cites.
struct Cited {
    names: Vec<Name>,
    /// One past the last byte of the cue.
    cue_end: usize,
    /// Index of the word after.
    free: usize,
}

fn cited(scene: &Scene, quotes: &[Found], block: usize, words: Words, at: usize) -> Option<Cited> {
    if at == 0
        && let Some(line) = line::read(scene, block, words)
    {
        return Some(line);
    }
    let word = words.text(at);
    if let Some((cue_end, name)) = name::glued(words, at) {
        return Some(Cited { names: vec![name], cue_end, free: at + 1 });
    }
    // Every cue begins with one of these letters; most words are turned away here.
    let initial = word.chars().next().map(|c| c.to_ascii_lowercase())?;
    if !matches!(initial, 'b'..='d' | 'h' | 'j'..='n' | 'p' | 'r'..='t' | 'w') || word.len() < 4 {
        return None;
    }
    if CITING.has(word) && (!listed(STEMS, word) || words.text(at + 1) == "dari") {
        // "Reuters pada Rabu (24/5) melansir, Budi …": whom it cites stands before it.
        return passed_on::citing(scene, block, words, at).or_else(|| outlets::outlet_speaks(scene, block, words, at));
    }
    if REPORTED.has(word) {
        return passed_on::reported(scene, block, words, at);
    }
    if ACCORDING.has(word) || word == "Dari" && listed("data laporan catatan statistik survei", words.text(at + 1)) {
        return reports::according(scene, block, words, at);
    }
    // "mengatakan pada Laut Kini"
    let said = || {
        let clause = (at.saturating_sub(SAID)..at).rev().map(|at| words.text(at)).take_while(|&word| word != ".");
        clause.into_iter().any(|word| lexicon::is_active(word) || lexicon::is_inverse(word))
    };
    if TOLD.has(word) || word == "pada" && said() {
        return outlets::told(scene, quotes, block, words, at);
    }
    // "menurut temuan para peneliti dalam jurnal Laut Kita"
    if word == "jurnal" && listed("di dalam pada oleh dari", words.before(at, 1)) {
        return one(scene, block, words, at, between::skip_fillers(words, at + 1)?, Want::Called);
    }
    // "Program Studi Kelautan mengatakan" has no study in it.
    let begins = word.starts_with(char::is_lowercase) || matches!(words.before(at, 1), "" | "." | "," | "-" | "–");
    if begins
        && PUBLISHED.has(word)
        && let Some(report) = reports::report_shows(scene, block, words, at)
    {
        return Some(report);
    }
    // "…, demikian Reuters."
    if word.eq_ignore_ascii_case("demikian") && matches!(words.before(at, 1), "" | "," | "." | "\"" | "”") {
        // "demikian pernyataan resmi Badan Laut"
        let told = PUBLISHED.has(words.text(at + 1)) || words.text(at + 1) == "pernyataan";
        let start = if told { between::skip_fillers(words, at + 2)? } else { at + 1 };
        // "demikian laporan Laut Kini"
        let want = if listed("laporan pemberitaan", words.text(at + 1)) { Want::From } else { Want::House };
        return one(scene, block, words, at, start, want)
            .filter(|cited| cited.names.iter().all(|name| matches!(words.text(name.next), "." | "," | "(" | "")));
    }
    // "penulis studi di Journal of Tides"
    if listed("laporan studi penelitian riset makalah", word) && listed("di dalam pada", words.text(at + 1)) {
        return one(scene, block, words, at, between::skip_fillers(words, at + 2)?, Want::Journal);
    }
    // "Laporan Al Jazeera menerangkan"
    if listed("laporan pemberitaan pantauan", word) {
        let from = usize::from(words.text(at + 1) == "dari");
        return one(scene, block, words, at, at + 1 + from, Want::Outlet);
    }
    // "mengumumkan melalui portal berita Kabar Kini"; not "mendaftar melalui laman itu"
    if listed("melalui lewat", word) {
        let start = between::skip_fillers(words, at + 1)?;
        let news = (at + 1..start).any(|at| listed("berita koran harian majalah tabloid", words.text(at)));
        // "Melalui halaman Kabar Kini, Badan Laut menyebutkan …"
        let says = |cited: &Cited| {
            let called = word == "Melalui" && between::is_called(words, at + 1, start);
            let mut clause = cited.free..cited.free + FARTHEST;
            called && words.text(cited.free) == "," && clause.any(|at| lexicon::is_active(words.text(at)))
        };
        return one(scene, block, words, at, start, Want::Called).filter(|cited| news || says(cited));
    }
    if listed("media harian koran majalah", word)
        && let Some(cited) = outlets::called_speaks(scene, block, words, at)
    {
        return Some(cited);
    }
    outlets::outlet_speaks(scene, block, words, at)
}

fn one(scene: &Scene, block: usize, words: Words, at: usize, start: usize, want: Want) -> Option<Cited> {
    let name = name::read(scene, block, words, start, want)?;
    let mut names = vec![name];
    // "kepada Reuters dan BBC", "Reuters via Antara", "laporan WHO dan UNICEF"
    let free = name::more(scene, block, words, &mut names, if want == Want::Told { Want::Outlet } else { Want::House });
    Some(Cited { names, cue_end: words.end(start.saturating_sub(1).max(at)), free })
}

#[cfg(test)]
mod tests;
