//! Labelled sentences from CoNLL files.

use simak::entity::tagger::Tag;
use std::io;
use std::path::Path;

/// One labelled sentence.
#[derive(Debug, Clone)]
pub(crate) struct Labelled {
    /// Its tokens.
    pub(crate) tokens: Vec<String>,
    /// Their tags, valid BIO.
    pub(crate) tags: Vec<Tag>,
    /// Whether somebody labelled it; else a model did.
    pub(crate) by_hand: bool,
    /// How much it counts.
    pub(crate) weight: f64,
    /// The guideline that it follows (`simak::entity::tagger::guidelines`).
    pub(crate) guideline: u8,
    /// The number of the sentence in its text that it was made from.
    pub(crate) origin: usize,
}

impl Labelled {
    pub(crate) fn words(&self) -> Vec<&str> {
        self.tokens.iter().map(String::as_str).collect()
    }
}

/// Reads `token<TAB>tag` lines, sentences apart by empty lines; each sentence counts `weight`.
pub(crate) fn read(path: &Path, weight: f64, guideline: u8) -> io::Result<Vec<Labelled>> {
    let text = std::fs::read_to_string(path)
        .map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", path.display())))?;
    let mut sentences = Vec::new();
    let empty = Labelled { tokens: Vec::new(), tags: Vec::new(), by_hand: true, weight, guideline, origin: 0 };
    let mut current = empty.clone();
    for (number, line) in text.lines().chain([""]).enumerate() {
        if line.trim().is_empty() {
            if !current.tokens.is_empty() {
                sentences.push(std::mem::replace(&mut current, empty.clone()));
            }
            continue;
        }
        let Some((token, tag)) = line.split_once('\t') else {
            if line.starts_with("# ") {
                continue;
            }
            return Err(io::Error::other(format!("{}:{}: no tab", path.display(), number + 1)));
        };
        let tag = Tag::from_name(tag.rsplit('\t').next().unwrap_or(tag).trim())
            .ok_or_else(|| io::Error::other(format!("{}:{}: no tag", path.display(), number + 1)))?;
        let before = current.tags.last().copied();
        let tag = if tag.may_follow(before) { tag } else { beginning(tag) };
        current.tokens.push(token.to_owned());
        current.tags.push(tag);
    }
    Ok(sentences)
}

/// The tag that begins a name of the same kind.
fn beginning(tag: Tag) -> Tag {
    Tag::ALL.into_iter().find(|other| other.begins() && other.kind() == tag.kind()).unwrap_or(tag)
}
