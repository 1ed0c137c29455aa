//! Suspects and victims who are known by their initials ("dua pelaku berinisial AP dan MAF (19)"), wherever they come again.

use super::acronyms::abbreviates;
use super::lexicon::{INITIAL_CUES, has};
use super::memory::Memory;
use super::mentions::{Mention, Prepared};
use crate::report::EntityType;

/// Most letters of somebody's initials.
const LETTERS: usize = 4;
/// Most words of what stands in brackets after them.
const BRACKETED: usize = 4;

/// What those known by their initials are; lower case.
const INITIALLED: [&str; 16] = [
    "tersangka",
    "terdakwa",
    "brigadir",
    "bripda",
    "briptu",
    "bripka",
    "aipda",
    "aiptu",
    "ipda",
    "iptu",
    "akp",
    "kompol",
    "akbp",
    "pratu",
    "prada",
    "kopda",
];

/// Takes note of the initials in brackets behind a person's name ("Wirahadi Kusuma (WK)").
pub(super) fn note_bracketed(lines: &[Prepared], mentions: &[Mention], memory: &mut Memory) {
    for person in mentions.iter().filter(|mention| mention.kind == EntityType::Person) {
        let words = &lines[person.line].line.words;
        if let ["(", short, ")", ..] = words[person.end..]
            && is_initials(short)
            && lines[person.line].line.units[person.start..person.end].iter().any(|unit| unit.name)
            && abbreviates(&[short], &words[person.start..person.end])
        {
            memory.note_initials(short);
        }
    }
}

/// "MAF", "AR", "S"
pub(super) fn is_initials(word: &str) -> bool {
    word.len() <= LETTERS && word.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Takes note of the initials that a line introduces.
pub(super) fn note(prepared: &Prepared, memory: &mut Memory) {
    let line = &prepared.line;
    let words = &line.words;
    for (at, word) in words.iter().enumerate() {
        let listed = || prepared.known.iter().any(|k| (k.start, k.end) == (at, at + 1) && k.is_sure() && !k.is_title());
        // "AP alias Jangkung (23)"
        let called = || words.get(at + 1) == Some(&"alias") && (at + 3..at + 5).any(|age| line.has_age_at(age));
        if word.len() > 1 && is_initials(word) && (line.has_age_at(at + 1) && !listed() || called()) {
            memory.note_initials(word);
        }
    }
    // "Brigadir AK"
    for title in prepared.known.iter().filter(|known| known.is_title() && known.is_sure()) {
        let at = title.end;
        let ranked = at.checked_sub(1).is_some_and(|rank| has(&INITIALLED, words[rank]));
        let alone = words.get(at + 1).is_none_or(|word| !word.starts_with(char::is_uppercase));
        let mut there = prepared.known.iter().filter(|known| known.start == at);
        if ranked
            && alone
            && words.get(at).is_some_and(|word| word.len() > 1 && is_initials(word))
            && there.next().is_none()
        {
            memory.note_initials(words[at]);
        }
    }
    for cue in (0..words.len()).filter(|&at| has(&INITIAL_CUES, words[at])) {
        let mut at = cue + 1;
        while let Some(word) = words.get(at).filter(|word| is_initials(word)) {
            // A letter alone stands for too much else.
            if word.len() > 1 {
                memory.note_initials(word);
            }
            at += 1;
            if words.get(at) == Some(&"(") {
                let rest = words[at..].iter().take(BRACKETED + 2);
                at += rest.clone().position(|word| *word == ")").map_or(0, |close| close + 1);
            }
            let joint = |word: &&&str| matches!(**word, "," | "dan" | "serta");
            at += words[at..].iter().take(2).take_while(joint).count();
        }
    }
}
