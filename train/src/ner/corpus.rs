//! Labelled sentences from CoNLL files.

use simak::entity::gazetteer::Kind;
use simak::entity::tagger::Tag;
use simak::entity::tagger::lists::Lists;
use std::io;
use std::path::Path;

/// One labelled sentence.
#[derive(Debug, Clone)]
pub(crate) struct Labelled {
    /// Its tokens.
    pub(crate) tokens: Vec<String>,
    /// Their tags, valid BIO.
    pub(crate) tags: Vec<Tag>,
    /// Number of the set it comes from; 0 for none.
    pub(crate) set: u8,
    /// How much it counts.
    pub(crate) weight: f64,
}

impl Labelled {
    pub(crate) fn words(&self) -> Vec<&str> {
        self.tokens.iter().map(String::as_str).collect()
    }
}

/// Reads `token<TAB>tag` lines, sentences apart by empty lines.
pub(crate) fn read(path: &Path, set: u8) -> io::Result<Vec<Labelled>> {
    let text = std::fs::read_to_string(path)
        .map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", path.display())))?;
    let mut sentences = Vec::new();
    let empty = Labelled { tokens: Vec::new(), tags: Vec::new(), set, weight: 1.0 };
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

/// Labels the places of the lists that stand outside all names: some sets label a country only where something happens in it.
pub(crate) fn harmonise(sentence: &mut Labelled) {
    let lists = Lists::look_up(&sentence.words());
    for known in lists.names.iter().filter(|known| known.kind == Kind::Place && !known.ambiguous) {
        let around = known.start.saturating_sub(1)..(known.end + 1).min(sentence.tags.len());
        let capital = |i: usize| sentence.tokens[i].starts_with(char::is_uppercase);
        let alone = !around.clone().any(|i| !(known.start..known.end).contains(&i) && i >= known.end && capital(i));
        if alone && sentence.tags[known.start..known.end].iter().all(|&tag| tag == Tag::Outside) {
            for i in known.start..known.end {
                sentence.tags[i] = if i == known.start { Tag::BeginPlace } else { Tag::InPlace };
            }
        }
    }
}

/// The tag that begins a name of the same kind.
fn beginning(tag: Tag) -> Tag {
    Tag::ALL.into_iter().find(|other| other.begins() && other.kind() == tag.kind()).unwrap_or(tag)
}
