//! What the lists know somebody by, where the article does not speak of somebody else of that name.

use super::super::gazetteer::{self, Form, Kind};
use super::super::korean;
use super::super::lexicon::EVERYDAY_NAMES;
use super::super::mentions::Prepared;
use super::words::VERBS;
use crate::text::case::lowered;
use crate::text::words::listed;

/// What the lists say of a person whom the article calls so: of a name that many have only what the article speaks of too.
pub(in crate::entity) fn description(lines: &[Prepared], known: Form, name: &str) -> Option<&'static str> {
    let described = gazetteer::description(known.entry)?;
    (!is_everyday(name) || tells_of(lines, described) || has_colleague(lines, described)).then_some(described)
}

/// Whether many people are called so, and not only whom the lists know.
fn is_everyday(name: &str) -> bool {
    let words: Vec<&str> = name.split(' ').collect();
    words.iter().all(|word| listed(EVERYDAY_NAMES, &lowered(word))) || korean::is_name(&words)
}

/// Fewest bytes of a word that two words of one root have in common.
const ROOT: usize = 5;
/// Fewest bytes of an article's shorter word for the same ("idol" for "idola").
const SHORT: usize = 4;

/// Trades of the stage, and what an article on those who have one speaks of; lower case.
const STAGE_TRADES: &str = "aktor aktris idola penyanyi rapper";
const STAGE: &str = "aktor aktris idol idola drama drakor film serial sinetron akting konser album lagu";

/// Whether the article has the office or trade that the lists know somebody by ("Penyanyi dunia").
fn tells_of(lines: &[Prepared], described: &str) -> bool {
    let office = lowered(described.split(' ').next().unwrap_or_default());
    // "Mendag" is in an article that has it, and not in one with "mendapat".
    let verb = VERBS.iter().any(|beginning| office.starts_with(beginning));
    let root = office.get(..ROOT).filter(|_| !verb).unwrap_or(&office);
    let stage = listed(STAGE_TRADES, &office);
    let tells = |word: &str| {
        word.starts_with(root) || word.len() >= SHORT && root.starts_with(word) || stage && listed(STAGE, word)
    };
    lines.iter().flat_map(|prepared| &prepared.line.words).any(|word| tells(&lowered(word)))
}

/// Whether the article names somebody by a rarer name whom the lists know as the same.
fn has_colleague(lines: &[Prepared], described: &str) -> bool {
    lines.iter().any(|prepared| {
        prepared.known.iter().any(|known| {
            let several = known.end > known.start + 1;
            let person = several && known.form.kind == Kind::Person && known.is_sure();
            person
                && gazetteer::description(known.form.entry) == Some(described)
                && !is_everyday(&prepared.line.words[known.start..known.end].join(" "))
        })
    })
}
