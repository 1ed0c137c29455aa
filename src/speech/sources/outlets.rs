//! Outlets that ask and that report: "kata Budi kepada detikcom", "Reuters melaporkan".

use super::cues::OUTLET_VERBS;
use super::name::{self, Want};
use super::{Cited, between, one};
use crate::speech::lexicon;
use crate::speech::quotes::{Found, quoted};
use crate::speech::scene::{Scene, Words};
use crate::text::words::listed;

/// "kata Budi kepada detikcom", "saat dihubungi Antara": an outlet was told.
pub(super) fn told(scene: &Scene, quotes: &[Found], block: usize, words: Words, at: usize) -> Option<Cited> {
    let start = between::skip_fillers(words, at + 1)?;
    let interview =
        listed("sebuah dalam saat", words.before(at, 1)) && (at + 1..start).any(|at| words.text(at) != "di");
    let want = match words.text(at) {
        _ if between::is_called(words, at + 1, start) => Want::Called,
        // "Dihubungi Laut Kini, Budi …", "saat dikonfirmasi Laut Kini": they ask; "dikonfirmasi Kemlu" is another thing.
        "Dihubungi" | "Dikonfirmasi" | "Diwawancarai" => Want::Told,
        "dihubungi" | "dikonfirmasi" | "diwawancarai" if listed("saat ketika kala", words.before(at, 1)) => Want::Told,
        "kepada" if follows(quotes, block, words, at) => Want::Told,
        "wawancara" if interview => Want::Told,
        // "analis yang disurvei oleh Laut Kini"
        "disurvei" if words.text(at + 1) == "oleh" => Want::Any,
        _ => Want::Outlet,
    };
    one(scene, block, words, at, start, want)
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
pub(super) fn outlet_speaks(scene: &Scene, block: usize, words: Words, at: usize) -> Option<Cited> {
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

/// "Media Singapura Laut Kini (LK) dalam beritanya menyebut": an outlet, because it is called one.
pub(super) fn called_speaks(scene: &Scene, block: usize, words: Words, at: usize) -> Option<Cited> {
    const REACH: usize = 8;
    // "Media Laut" is a name, "media di Malaysia" are none in particular.
    if scene.name_at(block, words.start(at)).is_some() || listed("di dalam", words.text(at + 1)) {
        return None;
    }
    let cited = one(scene, block, words, at, between::skip_fillers(words, at + 1)?, Want::Called)?;
    let mut clause = (cited.free..cited.free + REACH).take_while(|&at| words.text(at) != ".");
    clause.any(|at| OUTLET_VERBS.has(words.text(at)) || words.text(at) == "menyoroti").then_some(cited)
}
