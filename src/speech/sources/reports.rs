//! Reports, data and studies that are cited by whose they are: "menurut data BPS", "survei Lembaga Laut menunjukkan".

use super::cues::{JOINED, PUBLISHED, SHOWS, TOLD, WITHIN};
use super::name::{self, Want};
use super::{Cited, between, one};
use crate::speech::lexicon;
use crate::speech::scene::{Scene, Words};
use crate::text::words::listed;

/// How many words after a report its house may be named.
const FARTHEST: usize = 8;

/// "menurut data BPS", "berdasarkan laporan WHO", "menurut ESPN"; not "menurut saya", not "merujuk pada situasi".
pub(super) fn according(scene: &Scene, block: usize, words: Words, at: usize) -> Option<Cited> {
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
        _ if within && words.text(next) != "laporan" && !listed("rilis publikasi laman situs", words.text(next)) => {
            Want::House
        }
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
        let want = if TOLD.has(words.text(by + 1)) { Want::Outlet } else { Want::From };
        // "laporan yang disampaikan ke Badan Laut" is not its own.
        if !(published && report) || listed("ke kepada", words.text(by + 2)) && want != Want::Outlet {
            return None;
        }
        // "berdasarkan data yang diperoleh, dari BPS"
        let comma = usize::from(words.text(by + 2) == "," && words.text(by + 3) == "dari");
        one(scene, block, words, at, between::skip_fillers(words, by + 2 + comma)?, want)
    };
    let mut cited = one(scene, block, words, at, start, want).or_else(made)?;
    cited.cue_end = words.end(if published { next } else { next - 1 });
    Some(cited)
}

/// "survei terbaru Lembaga Laut (LL) juga mencatat", "data dari BPS menunjukkan", "laporan WHO menyebut"; in
/// "data BPS menunjukkan" the house itself speaks.
pub(super) fn report_shows(scene: &Scene, block: usize, words: Words, at: usize) -> Option<Cited> {
    const LONGEST: usize = 4;
    // "Survei Geologi Inggris" is a house.
    if scene.name_at(block, words.start(at)).is_some() || name::is_survey(words, at) {
        return None;
    }
    let start = between::skip_fillers(words, at + 1)?;
    let told = |list| (at..start).any(|at| listed(list, words.text(at)));
    let study = told("survei riset studi penelitian jajak polling dari");
    // "tim riset Lembaga Laut mengembangkan": people, and no study.
    if !study && !told("laporan") || listed("tim pusat bidang divisi dana", words.before(at, 1)) {
        return None;
    }
    let want = if study { Want::Any } else { Want::House };
    let cited = one(scene, block, words, at, start, want)?;
    let mut next = cited.free;
    if words.text(next) == "(" {
        next = (next..next + LONGEST).find(|&at| words.text(at) == ")")? + 1;
    }
    // "survei Lembaga Laut pada 26-31 Oktober 2023 menunjukkan"
    if words.text(next) == "pada" {
        next = (next + 1..next + FARTHEST).find(|&at| !name::is_dated(words.text(at)))?;
    }
    next += usize::from(lexicon::is_adverb(words.text(next)));
    // "riset dari Lembaga Laut menempatkan": a report does whatever its verb says.
    let verb = words.text(next);
    let does = told("dari") && verb.starts_with("me") && verb != "mereka";
    (lexicon::is_active(verb) || does || study && listed(SHOWS, verb)).then_some(cited)
}
