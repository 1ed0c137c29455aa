//! The tagger: a linear-chain conditional random field over a sentence's tokens, with the weights in `models/ner.bin`.

pub mod conll;
mod decode;
pub mod features;
pub mod guidelines;
pub mod keys;
pub mod lattice;
pub mod lists;
pub mod memory;
pub mod model;
mod word;

use crate::packed::Reader;
use crate::report::EntityType;
pub use decode::Scored;
use features::Sentence;
use guidelines::Guidelines;
use lattice::Lattice;
use lists::Lists;
use std::sync::LazyLock;

/// A token's place in a name, BIO.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Tag {
    /// In no name.
    Outside,
    /// The first token of a person's name.
    BeginPerson,
    /// A later token of a person's name.
    InPerson,
    /// The first token of an organization's name; outlets are organizations here.
    BeginOrganization,
    /// A later token of an organization's name.
    InOrganization,
    /// The first token of a place's name.
    BeginPlace,
    /// A later token of a place's name.
    InPlace,
}

impl Tag {
    /// How many tags there are.
    pub const COUNT: usize = 7;
    /// All tags; the index is the tag's number.
    pub const ALL: [Self; Self::COUNT] = [
        Self::Outside,
        Self::BeginPerson,
        Self::InPerson,
        Self::BeginOrganization,
        Self::InOrganization,
        Self::BeginPlace,
        Self::InPlace,
    ];

    /// What kind of name; nothing outside.
    #[must_use]
    pub const fn kind(self) -> Option<EntityType> {
        match self {
            Self::Outside => None,
            Self::BeginPerson | Self::InPerson => Some(EntityType::Person),
            Self::BeginOrganization | Self::InOrganization => Some(EntityType::Organization),
            Self::BeginPlace | Self::InPlace => Some(EntityType::Place),
        }
    }

    /// Whether a name begins here.
    #[must_use]
    pub const fn begins(self) -> bool {
        matches!(self, Self::BeginPerson | Self::BeginOrganization | Self::BeginPlace)
    }

    /// Whether a name goes on here.
    #[must_use]
    pub const fn inside(self) -> bool {
        matches!(self, Self::InPerson | Self::InOrganization | Self::InPlace)
    }

    /// Whether this tag may stand after `before` (after nothing at the sentence's start): a name goes on only from its own kind.
    #[must_use]
    pub fn may_follow(self, before: Option<Self>) -> bool {
        !self.inside() || before.is_some_and(|before| before.kind() == self.kind())
    }

    /// As CoNLL files write it: `O`, `B-PER`, `I-PER` …
    #[must_use]
    pub const fn name(self) -> &'static str {
        ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"][self as usize]
    }

    /// Reads a tag as CoNLL files write it.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tag| tag.name() == name)
    }
}

/// A tagger over one model.
#[derive(Debug, Clone)]
pub struct Tagger<'a> {
    model: model::Model<'a>,
}

impl<'a> Tagger<'a> {
    /// Reads a model; nothing when the bytes are no model of this version.
    #[must_use]
    pub fn read(bytes: &'a [u8]) -> Option<Self> {
        model::Model::read(&mut Reader::new(bytes)).map(|model| Self { model })
    }

    /// The best tags of one sentence.
    #[must_use]
    pub fn tag(&self, tokens: &[&str], lists: &Lists) -> Vec<Tag> {
        let sentence = Sentence::read(tokens, lists);
        decode::viterbi(&self.model, &decode::scores(&self.model, &sentence))
    }

    /// The best tags of the sentences of a text, by the guideline that it seems to follow.
    #[must_use]
    pub fn tag_text(&self, guidelines: &Guidelines, sentences: &[Vec<&str>]) -> Vec<Vec<Tag>> {
        let text: Vec<Sentence> =
            sentences.iter().map(|tokens| Sentence::read(tokens, &Lists::look_up(tokens))).collect();
        let guideline = guidelines.of(&text);
        let tag = |sentence| match guideline {
            0 => decode::viterbi(&self.model, &decode::scores(&self.model, sentence)),
            _ => guidelines.tag(sentence, guideline).tags,
        };
        text.iter().map(tag).collect()
    }

    /// The best tags of one sentence, with the probability of every tag.
    #[must_use]
    pub fn tag_with_scores(&self, tokens: &[&str], lists: &Lists) -> Scored {
        let sentence = Sentence::read(tokens, lists);
        let scores = decode::scores(&self.model, &sentence);
        Scored {
            tags: decode::viterbi(&self.model, &scores),
            marginals: Lattice::<{ Tag::COUNT }>::read(&self.model, &[], &scores).marginals(),
        }
    }
}

/// The trained weights.
static MODEL: &[u8] = include_bytes!("../../../models/ner.bin");

/// The tagger with the trained weights.
#[must_use]
pub fn trained() -> Option<&'static Tagger<'static>> {
    static TAGGER: LazyLock<Option<Tagger<'static>>> = LazyLock::new(|| Tagger::read(MODEL));
    TAGGER.as_ref()
}

/// The best tags of one sentence's tokens.
#[must_use]
pub fn tag(tokens: &[&str]) -> Vec<Tag> {
    trained().map_or_else(|| vec![Tag::Outside; tokens.len()], |tagger| tagger.tag(tokens, &Lists::look_up(tokens)))
}

/// The best tags of one sentence's tokens, with the probability of every tag at every token.
#[must_use]
pub fn tag_with_scores(tokens: &[&str]) -> Scored {
    trained().map_or_else(
        || Scored { tags: vec![Tag::Outside; tokens.len()], marginals: vec![[0.0; Tag::COUNT]; tokens.len()] },
        |tagger| tagger.tag_with_scores(tokens, &Lists::look_up(tokens)),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The names of a text whose tokens are parted by spaces, as `kind:words`.
    fn names(text: &str) -> Vec<String> {
        let tokens: Vec<&str> = text.split(' ').collect();
        let mut names: Vec<String> = Vec::new();
        for (token, tag) in tokens.iter().zip(tag(&tokens)) {
            match names.last_mut() {
                Some(name) if tag.inside() => *name = format!("{name} {token}"),
                _ if tag.begins() => names.push(format!("{}:{token}", &tag.name()[2..])),
                _ => {}
            }
        }
        names
    }

    #[test]
    fn people_are_found_after_titles_and_verbs_of_speech() {
        let text = "\" Kami belum selesai , \" kata Bupati Wonosari Ratna Wibisono kepada wartawan , Senin ( 3/2 ) .";
        assert!(names(text).contains(&"PER:Ratna Wibisono".to_owned()), "{:?}", names(text));
    }

    #[test]
    fn an_organization_and_its_acronym_are_two_names() {
        let text = "Ia memimpin Badan Pengawas Pangan Laut ( BPPL ) di Jakarta .";
        assert_eq!(names(text), ["ORG:Badan Pengawas Pangan Laut", "ORG:BPPL", "LOC:Jakarta"]);
    }

    #[test]
    fn ordinary_sentences_name_nothing() {
        for text in ["Mereka pulang setelah hujan reda .", "Harga beras naik lagi pekan ini ."] {
            assert!(names(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn the_model_is_of_this_version_and_within_its_budget() {
        assert!(trained().is_some());
        let size = MODEL.len() + guidelines::TRAINED.len();
        assert!(size <= 250_000, "{size}");
    }
}
