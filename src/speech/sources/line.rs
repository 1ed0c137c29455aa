//! Lines that name the sources of the article and say nothing else.

use super::name::{self, Want};
use super::{Cited, between};
use crate::report::Kind;
use crate::speech::scene::{Scene, Words};
use crate::text::words::listed;

/// "Sumber: Kompas.com, Antara", "Sumber | : | Kompas.com |", "(Sumber: Reuters via Antara)": a line that names the sources of
/// the article. In brackets below a photograph it is that one's credit.
pub(super) fn read(scene: &Scene, block: usize, words: Words) -> Option<Cited> {
    let bracket = words.text(0) == "(" && scene.passage(block).block.kind != Kind::Caption;
    let first = usize::from(bracket);
    if let Some(elsewhere) = shown_elsewhere(scene, block, words, first) {
        return Some(elsewhere);
    }
    let colon = (first + 1..=first + 2).find(|&at| listed(": berita", words.text(at)));
    let colon = colon.filter(|_| words.text(first).eq_ignore_ascii_case("sumber"))?;
    let start = colon + 1 + usize::from(listed("| :", words.text(colon + 1)));
    let mut names = vec![name::read(scene, block, words, start, Want::Any)?];
    let free = name::more(scene, block, words, &mut names, Want::Any);
    Some(Cited { names, cue_end: words.end(colon), free })
}

/// "Artikel ini telah tayang di Kabarkini.com dengan judul …": where it was taken from.
fn shown_elsewhere(scene: &Scene, block: usize, words: Words, first: usize) -> Option<Cited> {
    const FARTHEST: usize = 6;
    let this = listed("artikel berita tulisan", words.text(first)) && words.text(first + 1) == "ini";
    let shown = (first + 2..first + FARTHEST).find(|&at| listed("tayang terbit dimuat", words.text(at)));
    let place = shown.filter(|&at| this && words.text(at + 1) == "di")? + 1;
    let name = name::read(scene, block, words, between::skip_fillers(words, place + 1)?, Want::Any)?;
    Some(Cited { names: vec![name], cue_end: words.end(place), free: name.next })
}
