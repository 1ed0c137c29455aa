//! What the article leans on: outlets, documents' houses and institutions that it cites, with the words that cite them.

mod name;

use super::Source;
use super::lexicon;
use super::quotes::{Found, quoted};
use super::scene::{Scene, Words, span};
use crate::report::Category;
use crate::text::tokens::tokenize;
use crate::text::words::{WordSet, listed};
use name::{Name, Want};

/// Verbs that cite whatever name follows: "dikutip dari Kompas.com".
static CITING: WordSet = WordSet::new(
    "dikutip dilansir dinukil disadur dicuplik disitat diwartakan mengutip melansir menukil menyadur \
    menyitir dihimpun menghimpun dirangkum merangkum disitir disarikan diterjemahkan diolah",
);
/// Of these, what only outlets do.
const ONLY_OUTLETS: &str = "dilansir melansir dinukil menukil";
/// Verbs that cite only where an outlet or institution follows: people are reported to the police too.
static REPORTED: WordSet = WordSet::new(
    "dilaporkan diberitakan dimuat ditulis diungkap diungkapkan dikabarkan disebut disampaikan dijelaskan dituliskan diulas diterbitkan dipublikasikan",
);
/// Before a report, data or an institution: "menurut data BPS".
static ACCORDING: WordSet = WordSet::new("menurut berdasarkan berdasar merujuk mengacu sesuai bersumber dalam");
/// What an institution publishes.
static PUBLISHED: WordSet = WordSet::new(
    "laporan data hasil catatan survei riset penelitian studi rilis jajak publikasi pengumuman situs laman \
    pantauan pemantauan analisis perhitungan pengujian indeks dokumen kajian statistik prakiraan prediksi ramalan perkiraan \
    siaran keterangan informasi temuan pemberitaan warta ulasan",
);
/// After these an outlet is told something: "kata Budi kepada detikcom".
static TOLD: WordSet = WordSet::new(
    "kepada dihubungi ditemui dikonfirmasi diwawancarai diwawancara menghubungi diterima ditanya konfirmasi \
    wawancara berbincang berbicara dikontak dijumpai disambangi dilihat dipantau",
);
/// What an outlet itself does: "Reuters melaporkan".
static OUTLET_VERBS: WordSet =
    WordSet::new("melaporkan memberitakan mewartakan melansir mengabarkan menulis menyiarkan");
/// What is done with a report before it is cited.
static MADE: WordSet =
    WordSet::new("dilakukan dirilis dikeluarkan disusun diterbitkan digelar dihimpun dibuat dipublikasikan");
/// How many words after a report its house may be named.
const FARTHEST: usize = 8;
/// Prepositions between a cue and a name.
static LINKS: WordSet = WordSet::new("dari oleh melalui lewat di dalam pada ke dengan bersama kepada");

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
            let Some(mut cited) = cited(scene, block, words, at) else { continue };
            // "Reuters via Antara"
            if words.text(cited.free) == "via"
                && let Some(name) = name::read(scene, block, words, cited.free + 1, Want::Any)
            {
                cited.free = name.next;
                cited.names.push(name);
            }
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
    let cue = text[words.start(at)..cited.cue_end].split_whitespace().collect::<Vec<_>>().join(" ");
    let row = |name: Name| Source {
        name: text[name.start..name.end].to_owned(),
        span: span(block, name.start..name.end),
        cue: cue.clone(),
    };
    cited.names.into_iter().map(row).collect()
}

/// "Sumber: Kompas.com, Antara", "Sumber | : | Kompas.com |": a line that names the sources of the article.
fn source_line(scene: &Scene, block: usize, words: Words) -> Option<Cited> {
    let colon = (1..=2).find(|&at| words.text(at) == ":").filter(|_| words.text(0).eq_ignore_ascii_case("sumber"))?;
    let start = colon + 1 + usize::from(words.text(colon + 1) == "|");
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

fn cited(scene: &Scene, block: usize, words: Words, at: usize) -> Option<Cited> {
    let word = words.text(at);
    if let Some((cue_end, name)) = name::glued(words, at) {
        return Some(Cited { names: vec![name], cue_end, free: at + 1 });
    }
    // Every cue begins with one of these letters; most words are turned away here.
    let initial = word.chars().next().map(|c| c.to_ascii_lowercase())?;
    if !matches!(initial, 'd' | 'm' | 'b' | 's' | 'k' | 'w' | 'l') || word.len() < 5 {
        return outlet_speaks(scene, block, words, at);
    }
    if CITING.has(word) {
        return citing(scene, block, words, at);
    }
    if REPORTED.has(word) {
        let link = listed("oleh dari di dalam pada ke", words.text(at + 1));
        let start = at + 1 + usize::from(link);
        // "dipublikasikan di jurnal Laut Kita", "dimuat dalam Journal of Tides"
        let after = name::skip_fillers(words, start)?;
        if (start..after).any(|at| words.text(at) == "jurnal") || name::is_called(words, start, after) {
            return one(scene, block, words, at, after, Want::Called);
        }
        if listed("diterbitkan dipublikasikan", word) {
            return one(scene, block, words, at, after, Want::Journal);
        }
        // "seperti dilaporkan BMKG" cites an institution; "wasit yang dilaporkan Persiba" does not.
        let cites = word.starts_with(char::is_uppercase)
            || matches!(words.before(at, 1), "seperti" | "sebagaimana" | "demikian" | "Seperti" | "Sebagaimana");
        let spoken = listed("disebut disampaikan dijelaskan ditulis diungkap diungkapkan dikabarkan", word);
        let want = if cites { Want::House } else { Want::Outlet };
        return one(scene, block, words, at, start, want).filter(|_| cites || !spoken);
    }
    if ACCORDING.has(word) {
        return according(scene, block, words, at);
    }
    if TOLD.has(word) {
        let start = name::skip_fillers(words, at + 1)?;
        let called = name::is_called(words, at + 1, start);
        return one(scene, block, words, at, start, if called { Want::Called } else { Want::Outlet });
    }
    // "…, demikian Reuters."
    if word.eq_ignore_ascii_case("demikian") && matches!(words.before(at, 1), "" | "," | "." | "\"" | "”") {
        // "demikian pernyataan resmi Badan Laut"
        let told = PUBLISHED.has(words.text(at + 1)) || words.text(at + 1) == "pernyataan";
        let start = if told { name::skip_fillers(words, at + 2)? } else { at + 1 };
        return one(scene, block, words, at, start, Want::House)
            .filter(|cited| cited.names.iter().all(|name| matches!(words.text(name.next), "." | "," | "(" | "")));
    }
    // "Laporan Al Jazeera menerangkan"
    if listed("laporan pemberitaan", word) {
        return one(scene, block, words, at, at + 1, Want::Outlet);
    }
    // "mengumumkan melalui portal berita Kabar Kini"; not "mendaftar melalui laman itu"
    if listed("melalui lewat", word) {
        let start = name::skip_fillers(words, at + 1)?;
        let news = (at + 1..start).any(|at| listed("berita koran harian majalah tabloid", words.text(at)));
        return one(scene, block, words, at, start, Want::Called).filter(|_| news);
    }
    // In brackets it is the credit of a photograph.
    if at == 0
        && let Some(line) = source_line(scene, block, words)
    {
        return Some(line);
    }
    outlet_speaks(scene, block, words, at)
}

/// "dikutip dari laman resmi WHO"; of "Dikutip Bola.net dari Marca" the second is the source, the first the publisher.
fn citing(scene: &Scene, block: usize, words: Words, at: usize) -> Option<Cited> {
    let link = LINKS.has(words.text(at + 1));
    let Some(start) = name::skip_fillers(words, at + 1) else {
        // "dikutip dari akun Twitter Badan Laut"
        return one(scene, block, words, at, name::skip_account(words, at + 1), Want::House);
    };
    let want = if name::is_called(words, at + 1, start) { Want::Called } else { Want::Any };
    // "dilansir dari Metro": a report comes from no town, whatever the name is elsewhere.
    let from = !link || listed("dari oleh", words.text(at + 1));
    let want = if want == Want::Any && from && listed(ONLY_OUTLETS, words.text(at)) { Want::Called } else { want };
    let mut name = name::read(scene, block, words, start, want)?;
    if !link && words.text(name.next) == "dari" {
        let second = name::skip_fillers(words, name.next + 1);
        name = second.and_then(|start| name::read(scene, block, words, start, Want::Any)).unwrap_or(name);
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
    let published = PUBLISHED.has(words.text(next));
    let within = matches!(words.text(at), "dalam" | "Dalam" | "sesuai" | "Sesuai");
    if within && !matches!(words.text(next), "laporan" | "rilis" | "publikasi" | "laman" | "situs") {
        return None;
    }
    // Without a report only "menurut" cites: "berdasarkan KUHP" does not.
    if !published && !words.text(at).eq_ignore_ascii_case("menurut") {
        return None;
    }
    // "Indeks Laut" with capitals is a name of its own.
    let filler = published && words.text(next).starts_with(char::is_lowercase);
    let start = name::skip_fillers(words, next + usize::from(filler))?;
    // "menurut Duta Vatikan", "menurut Sekjen Partai Laut": a person by an office.
    if !published && lexicon::is_title(words.text(start)) {
        return None;
    }
    let called = !published && name::is_called(words, next, start);
    // "berdasarkan Laporan Polisi Nomor …" is a police report.
    if words.text(start) == "Polisi" || words.text(start + 1) == "Polisi" {
        return None;
    }
    let want = match words.text(next) {
        "informasi" | "keterangan" => Want::Known,
        _ if published => Want::Any,
        // "menurut kantor berita Laut Kini"
        _ if called => Want::Called,
        _ => Want::House,
    };
    // "berdasarkan survei nasional yang dilakukan Lembaga Laut"
    let made = || {
        let reach = next + 1..next + FARTHEST;
        let by = reach.clone().find(|&at| words.text(at) == "yang" && MADE.has(words.text(at + 1)))?;
        one(scene, block, words, at, by + 2 + usize::from(words.text(by + 2) == "oleh"), Want::Any)
    };
    let mut cited = one(scene, block, words, at, start, want).or_else(|| made().filter(|_| published))?;
    cited.cue_end = words.end(if published { next } else { next - 1 });
    Some(cited)
}

/// "Reuters melaporkan", "Reuters pada Rabu (24/5) melaporkan": an outlet as the subject.
fn outlet_speaks(scene: &Scene, block: usize, words: Words, at: usize) -> Option<Cited> {
    const FARTHEST: usize = 10;
    if !OUTLET_VERBS.has(words.text(at)) {
        return None;
    }
    let dated = (at.saturating_sub(FARTHEST)..at).rev().find(|&at| words.text(at) == "pada");
    let end = dated.filter(|&pada| (pada + 1..at).all(|at| name::is_dated(words.text(at)))).unwrap_or(at);
    let named = scene.name_at(block, words.start(end.checked_sub(1)?))?;
    let name = name::read(scene, block, words, words.at(named.start), Want::Outlet)?;
    (name.next == end).then(|| Cited { names: vec![name], cue_end: words.end(at), free: at + 1 })
}

fn one(scene: &Scene, block: usize, words: Words, at: usize, start: usize, want: Want) -> Option<Cited> {
    let name = name::read(scene, block, words, start, want)?;
    Some(Cited { cue_end: words.end(start.saturating_sub(1).max(at)), free: name.next, names: vec![name] })
}

#[cfg(test)]
mod tests;
