//! Verbs by which the article passes on what somebody else told: "dikutip dari", "seperti dilaporkan", "dimuat dalam".

use super::cues::{LINKS, ONLY_BY_OUTLETS, ONLY_OUTLETS, PUBLISHING, SPOKEN, STUDIED, STUDIES};
use super::name::{self, Want};
use super::{Cited, between, one};
use crate::speech::lexicon;
use crate::speech::scene::{Scene, Words};
use crate::text::words::listed;

/// "dikutip dari laman resmi WHO"; of "Dikutip Bola.net dari Marca" the second is the source, the first the publisher.
pub(super) fn citing(scene: &Scene, block: usize, words: Words, at: usize) -> Option<Cited> {
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

/// "seperti dilaporkan BMKG", "dimuat dalam jurnal Laut Kita": who it is by stands behind the passive.
pub(super) fn reported(scene: &Scene, block: usize, words: Words, at: usize) -> Option<Cited> {
    let word = words.text(at);
    if word == "dikeluarkan" {
        // "pernyataan yang dikeluarkan oleh Badan Laut"; not a ticket, nor a "surat keterangan"
        const REACH: usize = 5;
        let told = |&at: &usize| listed("pernyataan keterangan rilis siaran", words.text(at));
        let told = (at.saturating_sub(REACH)..at).find(told)?;
        if listed("surat kartu", words.before(told, 1)) {
            return None;
        }
        let start = at + 1 + usize::from(words.text(at + 1) == "oleh");
        return one(scene, block, words, at, start, Want::House);
    }
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
    // "Hal ini dilaporkan oleh Badan Laut"
    let plainly = || word == "dilaporkan" && words.text(at + 1) == "oleh" && words.before(at, 2) == "Hal";
    let cites = word.starts_with(char::is_uppercase)
        || listed("seperti sebagaimana demikian", words.before(at, 1))
        || plainly();
    let spoken = listed(SPOKEN, word);
    let want = if cites { Want::House } else { Want::Outlet };
    let house = one(scene, block, words, at, if cites { start } else { after }, want).filter(|_| cites || !spoken);
    // "Diberitakan Laut Kini, …": nobody knows it, but nothing else follows.
    let any = cites && !listed("disebut disampaikan dijelaskan diungkapkan", word)
        || words.text(at + 1) == "oleh" && listed(ONLY_BY_OUTLETS, word);
    let ends = |cited: &Cited| {
        !lexicon::is_title(words.text(start)) && cited.names.iter().all(|name| name::is_end(words, name.next))
    };
    house.or_else(|| one(scene, block, words, at, start, Want::From).filter(|cited| any && ends(cited)))
}
