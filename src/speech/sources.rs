//! What the article leans on: outlets, documents' houses and institutions that it cites, with the words that cite them.

mod between;
mod cues;
mod name;

use super::Source;
use super::lexicon;
use super::quotes::{Found, quoted};
use super::scene::{Scene, Words, span};
use crate::report::{Category, Kind};
use crate::text::tokens::tokenize;
use crate::text::words::listed;
use cues::{
    ACCORDING, CITING, JOINED, LINKS, ONLY_BY_OUTLETS, ONLY_OUTLETS, OUTLET_VERBS, PUBLISHED, PUBLISHING, REPORTED,
    SHOWS, SPOKEN, STEMS, STUDIED, STUDIES, TOLD, WITHIN,
};
use name::{Name, Want};

/// How many words after a report its house may be named.
const FARTHEST: usize = 8;

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
            let cited = source_line(scene, block, words);
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

/// "Sumber: Kompas.com, Antara", "Sumber | : | Kompas.com |", "(Sumber: Reuters via Antara)": a line that names the sources of
/// the article. In brackets below a photograph it is that one's credit.
fn source_line(scene: &Scene, block: usize, words: Words) -> Option<Cited> {
    let bracket = words.text(0) == "(" && scene.passage(block).block.kind != Kind::Caption;
    let first = usize::from(bracket);
    let colon = (first + 1..=first + 2).find(|&at| listed(": berita", words.text(at)));
    let colon = colon.filter(|_| words.text(first).eq_ignore_ascii_case("sumber"))?;
    let start = colon + 1 + usize::from(listed("| :", words.text(colon + 1)));
    let mut names = vec![name::read(scene, block, words, start, Want::Any)?];
    let free = name::more(scene, block, words, &mut names, Want::Any);
    Some(Cited { names, cue_end: words.end(colon), free })
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
        && let Some(line) = source_line(scene, block, words)
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
        return citing(scene, block, words, at).or_else(|| outlet_speaks(scene, block, words, at));
    }
    if REPORTED.has(word) {
        // "terbit secara daring di jurnal Laut Kita"
        let online = if words.text(at + 1) == "secara" { at + 2 } else { at };
        let link = listed("oleh dari di dalam pada ke", words.text(online + 1));
        let start = online + 1 + usize::from(link);
        // "dipublikasikan di jurnal Laut Kita", "dimuat dalam Journal of Tides"
        let after = between::skip_fillers(words, start)?;
        if (start..after).any(|at| words.text(at) == "jurnal") || between::is_called(words, start, after) {
            return one(scene, block, words, at, after, Want::Called);
        }
        if listed(PUBLISHING, word) {
            // "studi yang dipublikasikan dalam Ombak Medika": what a study stands in is a journal, whatever it is called.
            let study = link && (at.saturating_sub(STUDIED)..at).any(|at| listed(STUDIES, words.text(at)));
            // "angka yang dipublikasikan oleh Bank Laut"; books are published by anybody.
            let told = word == "dipublikasikan" && words.text(at + 1) == "oleh";
            let want = if study {
                Want::Any
            } else if told {
                Want::House
            } else {
                Want::Journal
            };
            return one(scene, block, words, at, after, want);
        }
        // "seperti dilaporkan BMKG" cites an institution; "wasit yang dilaporkan Persiba" does not.
        let cites = word.starts_with(char::is_uppercase) || listed("seperti sebagaimana demikian", words.before(at, 1));
        let spoken = listed(SPOKEN, word);
        let want = if cites { Want::House } else { Want::Outlet };
        let house = one(scene, block, words, at, start, want).filter(|_| cites || !spoken);
        // "Diberitakan Laut Kini, …": nobody knows it, but nothing else follows.
        let any = cites && !listed("disebut disampaikan dijelaskan diungkapkan", word)
            || words.text(at + 1) == "oleh" && listed(ONLY_BY_OUTLETS, word);
        let ends = |cited: &Cited| {
            !lexicon::is_title(words.text(start)) && cited.names.iter().all(|name| name::is_end(words, name.next))
        };
        return house.or_else(|| one(scene, block, words, at, start, Want::From).filter(|cited| any && ends(cited)));
    }
    if ACCORDING.has(word) || word == "Dari" && listed("data laporan catatan statistik survei", words.text(at + 1)) {
        return according(scene, block, words, at);
    }
    if TOLD.has(word) {
        let start = between::skip_fillers(words, at + 1)?;
        let interview =
            listed("sebuah dalam saat", words.before(at, 1)) && (at + 1..start).any(|at| words.text(at) != "di");
        let want = match words.text(at) {
            _ if between::is_called(words, at + 1, start) => Want::Called,
            // "Dihubungi Laut Kini, Budi …", "saat dikonfirmasi Laut Kini": they ask; "dikonfirmasi Kemlu" is another thing.
            "Dihubungi" | "Dikonfirmasi" | "Diwawancarai" => Want::Told,
            "dihubungi" | "dikonfirmasi" | "diwawancarai" if listed("saat ketika kala", words.before(at, 1)) => {
                Want::Told
            }
            "kepada" if follows(quotes, block, words, at) => Want::Told,
            "wawancara" if interview => Want::Told,
            _ => Want::Outlet,
        };
        return one(scene, block, words, at, start, want);
    }
    // "menurut temuan para peneliti dalam jurnal Laut Kita"
    if word == "jurnal" && listed("di dalam pada oleh dari", words.before(at, 1)) {
        return one(scene, block, words, at, between::skip_fillers(words, at + 1)?, Want::Called);
    }
    // "Program Studi Kelautan mengatakan" has no study in it.
    let begins = word.starts_with(char::is_lowercase) || matches!(words.before(at, 1), "" | "." | "," | "-" | "–");
    if begins
        && PUBLISHED.has(word)
        && let Some(report) = report_shows(scene, block, words, at)
    {
        return Some(report);
    }
    // "…, demikian Reuters."
    if word.eq_ignore_ascii_case("demikian") && matches!(words.before(at, 1), "" | "," | "." | "\"" | "”") {
        // "demikian pernyataan resmi Badan Laut"
        let told = PUBLISHED.has(words.text(at + 1)) || words.text(at + 1) == "pernyataan";
        let start = if told { between::skip_fillers(words, at + 2)? } else { at + 1 };
        return one(scene, block, words, at, start, Want::House)
            .filter(|cited| cited.names.iter().all(|name| matches!(words.text(name.next), "." | "," | "(" | "")));
    }
    // "penulis studi di Journal of Tides"
    if listed("laporan studi penelitian riset makalah", word) && listed("di dalam pada", words.text(at + 1)) {
        return one(scene, block, words, at, between::skip_fillers(words, at + 2)?, Want::Journal);
    }
    // "Laporan Al Jazeera menerangkan"
    if listed("laporan pemberitaan", word) {
        let from = usize::from(words.text(at + 1) == "dari");
        return one(scene, block, words, at, at + 1 + from, Want::Outlet);
    }
    // "mengumumkan melalui portal berita Kabar Kini"; not "mendaftar melalui laman itu"
    if listed("melalui lewat", word) {
        let start = between::skip_fillers(words, at + 1)?;
        let news = (at + 1..start).any(|at| listed("berita koran harian majalah tabloid", words.text(at)));
        return one(scene, block, words, at, start, Want::Called).filter(|_| news);
    }
    outlet_speaks(scene, block, words, at)
}

/// "dikutip dari laman resmi WHO"; of "Dikutip Bola.net dari Marca" the second is the source, the first the publisher.
fn citing(scene: &Scene, block: usize, words: Words, at: usize) -> Option<Cited> {
    let link = LINKS.has(words.text(at + 1));
    let Some(start) = between::skip_fillers(words, at + 1) else {
        // "dikutip dari akun Twitter Badan Laut"
        return one(scene, block, words, at, between::skip_account(words, at + 1), Want::House);
    };
    let want = if between::is_called(words, at + 1, start) { Want::Called } else { Want::Any };
    // "dilansir dari Metro": a report comes from no town, whatever the name is elsewhere.
    let from = !link || listed("dari oleh", words.text(at + 1));
    let want = match want {
        Want::Any if from && listed(ONLY_OUTLETS, words.text(at)) => Want::Called,
        Want::Any if link => Want::From,
        _ => want,
    };
    let mut name = name::read(scene, block, words, start, want)?;
    if !link && words.text(name.next) == "dari" {
        let second = between::skip_fillers(words, name.next + 1);
        name = second.and_then(|start| name::read(scene, block, words, start, Want::From)).unwrap_or(name);
    }
    let cue_end = words.end(if link { at + 1 } else { at });
    let mut names = vec![name];
    // "dari Reuters, AFP, dan BBC"
    let free = name::more(scene, block, words, &mut names, Want::Outlet);
    Some(Cited { names, cue_end, free })
}

/// "menurut data BPS", "berdasarkan laporan WHO", "menurut ESPN"; not "menurut saya", not "merujuk pada situasi".
fn according(scene: &Scene, block: usize, words: Words, at: usize) -> Option<Cited> {
    let mut next = at + 1;
    if listed("pada kepada ke dari", words.text(next)) {
        next += 1;
    }
    let published = PUBLISHED.has(words.text(next)) && !name::is_survey(words, next);
    let within = matches!(words.text(at), "dalam" | "Dalam" | "sesuai" | "Sesuai");
    // "Dalam catatan BPS"; "tergabung dalam situs Kabar Kini" tells of a shop.
    if within && (!listed(WITHIN, words.text(next)) || listed(JOINED, words.before(at, 1))) {
        return None;
    }
    // Without a report only "menurut" cites: "berdasarkan KUHP" does not.
    if !published && !words.text(at).eq_ignore_ascii_case("menurut") {
        return None;
    }
    // "Indeks Laut" with capitals is a name of its own.
    let filler = published && words.text(next).starts_with(char::is_lowercase);
    let start = between::skip_fillers(words, next + usize::from(filler))?;
    // "menurut Duta Vatikan", "menurut Sekjen Partai Laut": a person by an office.
    if !published && lexicon::is_title(words.text(start)) {
        return None;
    }
    let called = !published && (between::is_called(words, next, start) || listed(between::KINDS, words.text(next)));
    // "berdasarkan Laporan Polisi Nomor …" is a police report.
    if words.text(start) == "Polisi" || words.text(start + 1) == "Polisi" {
        return None;
    }
    let want = match words.text(next) {
        "informasi" | "keterangan" => Want::Known,
        "catatan" | "data" if within => Want::House,
        "laporan" => Want::From,
        _ if published => Want::Any,
        // "menurut kantor berita Laut Kini"
        _ if called => Want::Called,
        _ => Want::House,
    };
    // "berdasarkan survei nasional yang dilakukan Lembaga Laut"
    let made = || {
        let mut reach = next + 1..next + FARTHEST;
        let by = reach.find(|&at| words.text(at) == "yang" && words.text(at + 1).starts_with("di"))?;
        // "berdasarkan hasil pemeriksaan yang dilakukan Polda" tells of work, not of a report.
        let report = words.text(next) != "hasil" || (next + 1..by).any(|at| PUBLISHED.has(words.text(at)));
        if !(published && report) {
            return None;
        }
        let want = if TOLD.has(words.text(by + 1)) { Want::Outlet } else { Want::Any };
        // "berdasarkan data yang diperoleh, dari BPS"
        let comma = usize::from(words.text(by + 2) == "," && words.text(by + 3) == "dari");
        one(scene, block, words, at, between::skip_fillers(words, by + 2 + comma)?, want)
    };
    let mut cited = one(scene, block, words, at, start, want).or_else(made)?;
    cited.cue_end = words.end(if published { next } else { next - 1 });
    Some(cited)
}

/// "survei terbaru Lembaga Laut (LL) juga mencatat", "data dari BPS menunjukkan"; in "data BPS menunjukkan" the house itself speaks.
fn report_shows(scene: &Scene, block: usize, words: Words, at: usize) -> Option<Cited> {
    const LONGEST: usize = 4;
    // "Survei Geologi Inggris" is a house.
    if scene.name_at(block, words.start(at)).is_some() || name::is_survey(words, at) {
        return None;
    }
    let start = between::skip_fillers(words, at + 1)?;
    if !(at..start).any(|at| listed("survei riset studi penelitian jajak dari", words.text(at))) {
        return None;
    }
    let cited = one(scene, block, words, at, start, Want::Any)?;
    let mut next = cited.free;
    if words.text(next) == "(" {
        next = (next..next + LONGEST).find(|&at| words.text(at) == ")")? + 1;
    }
    next += usize::from(lexicon::is_adverb(words.text(next)));
    (lexicon::is_active(words.text(next)) || listed(SHOWS, words.text(next))).then_some(cited)
}

/// Whether a quotation ends before a word of the same sentence.
fn follows(quotes: &[Found], block: usize, words: Words, at: usize) -> bool {
    const FARTHEST: usize = 30;
    (at.saturating_sub(FARTHEST)..at)
        .rev()
        .take_while(|&at| !matches!(words.text(at), "." | "!" | "?" | ";") || quoted(quotes, block, words.start(at)))
        .any(|at| quoted(quotes, block, words.start(at)))
}

/// "Reuters melaporkan", "Reuters pada Rabu (24/5) telah melaporkan": an outlet as the subject.
fn outlet_speaks(scene: &Scene, block: usize, words: Words, at: usize) -> Option<Cited> {
    const FARTHEST: usize = 10;
    if !OUTLET_VERBS.has(words.text(at)) {
        return None;
    }
    let reach = at.saturating_sub(FARTHEST)..at;
    let verb = reach.clone().rev().find(|&at| !lexicon::is_adverb(words.text(at))).map_or(at, |last| last + 1);
    let dated = reach.rev().find(|&at| words.text(at) == "pada");
    let end = dated.filter(|&pada| (pada + 1..verb).all(|at| name::is_dated(words.text(at)))).unwrap_or(verb);
    let named = scene.name_at(block, words.start(end.checked_sub(1)?))?;
    let name = name::read(scene, block, words, words.at(named.start), Want::Outlet)?;
    (name.next == end).then(|| Cited { names: vec![name], cue_end: words.end(at), free: at + 1 })
}

fn one(scene: &Scene, block: usize, words: Words, at: usize, start: usize, want: Want) -> Option<Cited> {
    let name = name::read(scene, block, words, start, want)?;
    let mut names = vec![name];
    // "kepada Reuters dan BBC", "Reuters via Antara"
    let free = name::more(scene, block, words, &mut names, Want::Outlet);
    Some(Cited { names, cue_end: words.end(start.saturating_sub(1).max(at)), free })
}

#[cfg(test)]
mod tests;
