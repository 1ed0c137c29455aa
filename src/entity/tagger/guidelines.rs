//! Labelled texts follow different guidelines: one labels every country, another only those where something happens; one takes
//! "wilayah" into a place's name, another does not. `models/guidelines.bin` (laid out as `models/ner.bin`) weighs all features for
//! foreign guidelines: what holds for all, what each of them weighs otherwise, and the clues by which its texts are known; after
//! it lie the transitions from the histories that are no tag ([`lattice::HISTORIES`]; 3 × 7 i16, little endian) and what its
//! sentences say of words and names ([`Memory`]). The `simak tag` command alone reads it; articles are always read
//! by Simak's own guideline.

use super::Tag;
use super::decode::{self, NEVER, Scored};
use super::features::{self, Sentence, Template};
use super::lattice::{self, Lattice};
use super::memory::{self, Memory};
use super::model::{Model, Scores};
use crate::packed::Reader;

/// How many guidelines are told apart; 0 is Simak's own.
pub const COUNT: usize = 3;
/// By how much the log-likelihood of a foreign guideline must be higher than that of Simak's own.
const DOUBT: f32 = 5.0;
/// One sentence says at most this much against a guideline, in log-likelihood.
const LEAST: f32 = -5.0;

pub(super) static TRAINED: &[u8] = include_bytes!("../../../models/guidelines.bin");

/// The trained weights.
pub(super) fn trained() -> Option<Guidelines<'static>> {
    Guidelines::read(TRAINED)
}

/// The weights of the foreign guidelines.
#[derive(Debug, Clone)]
pub struct Guidelines<'a> {
    weights: Model<'a>,
    after: [Scores; lattice::HISTORIES - Tag::COUNT],
    memory: Memory<'a>,
}

impl<'a> Guidelines<'a> {
    /// Reads a file; nothing when the bytes are not one of this version.
    #[must_use]
    pub fn read(bytes: &'a [u8]) -> Option<Self> {
        let mut reader = Reader::new(bytes);
        let weights = Model::read(&mut reader)?;
        let mut after = [[0; Tag::COUNT]; lattice::HISTORIES - Tag::COUNT];
        for row in &mut after {
            for tag in Tag::ALL {
                let weight = i32::from(i16::from_le_bytes(reader.array()?));
                row[tag as usize] = if tag.inside() { NEVER } else { weight };
            }
        }
        Some(Self { weights, after, memory: Memory::read(&mut reader)? })
    }

    /// The surest names of a sentence by a foreign guideline, with the probability of every tag.
    #[must_use]
    pub fn tag(&self, sentence: &Sentence, guideline: u8) -> Scored {
        let mut scores = decode::scores(&self.weights, sentence);
        for (i, scores) in scores.iter_mut().enumerate() {
            sentence.features(i, |template, hash| {
                if differs(template) {
                    self.weights.add(features::key(features::guided(hash, guideline)), scores);
                }
            });
        }
        let recall = |key| self.memory.recall(key);
        memory::features(sentence, guideline, recall, |i, hash| {
            self.weights.add(features::key(features::guided(hash, guideline)), &mut scores[i]);
        });
        let lattice = Lattice::<{ lattice::HISTORIES }>::read(&self.weights, &self.after, &scores);
        Scored { tags: lattice.surest(), marginals: lattice.marginals() }
    }

    /// The guideline that a text follows, by the clues of all its sentences; Simak's own unless another is beyond doubt.
    pub(super) fn of(&self, text: &[Sentence]) -> u8 {
        let mut sums = [0.0; COUNT];
        sums[0] = DOUBT;
        for sentence in text {
            let mut scores: Scores = [0; Tag::COUNT];
            clues(sentence, |key| self.weights.add(key, &mut scores));
            let top = scores[..COUNT].iter().copied().max().unwrap_or(0);
            let scores: [f32; COUNT] = std::array::from_fn(|i| (scores[i] - top) as f32 * self.weights.scale);
            let all = scores.iter().map(|score| score.exp()).sum::<f32>().ln();
            sums.iter_mut().zip(scores).for_each(|(sum, score)| *sum += (score - all).max(LEAST));
        }
        (0..COUNT).rev().max_by(|&a, &b| sums[a].total_cmp(&sums[b])).unwrap_or(0) as u8
    }
}

/// Whether guidelines have weights of their own for features of this kind: what a word, a list or a cue beside it is taken for may
/// differ, while spellings and their parts tell of names everywhere.
#[must_use]
pub fn differs(template: Template) -> bool {
    use Template as T;
    matches!(
        template,
        T::Case
            | T::Exact
            | T::Lower
            | T::Edges
            | T::Near
            | T::BeforeWithCase
            | T::RunBefore
            | T::RunAfter
            | T::RunHead
            | T::List
            | T::ListWithCase
            | T::ListWithBefore
            | T::ListAll
    )
}

/// Calls `emit` with the key of every clue to a sentence's guideline: its words and how marks are glued to them. The clue's weights
/// stand where those of the tags of the guidelines' numbers would.
pub fn clues(sentence: &Sentence, mut emit: impl FnMut(u32)) {
    use Template as T;
    emit(features::key(features::guided(0, u8::MAX)));
    for i in 0..sentence.len() {
        sentence.features(i, |template, hash| {
            if matches!(template, T::Exact | T::Edges | T::Shape) {
                emit(features::key(features::guided(hash, u8::MAX)));
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entity::tagger;
    use crate::entity::tagger::lists::Lists;

    fn read(sentences: &[&str]) -> Vec<Sentence> {
        let read = |text: &&str| {
            let tokens: Vec<&str> = text.split(' ').collect();
            Sentence::read(&tokens, &Lists::look_up(&tokens))
        };
        sentences.iter().map(read).collect()
    }

    #[test]
    fn a_text_is_read_by_simak_s_guideline_unless_another_is_beyond_doubt() {
        let guidelines = trained().expect("weights are built in");
        assert_eq!(guidelines.of(&[]), 0);
        assert_eq!(guidelines.of(&read(&["Warga Wonosari menunggu hujan , kata Ratna Wibisono , Senin ( 3/2 ) ."])), 0);
    }

    #[test]
    fn a_text_is_known_by_how_all_its_sentences_are_written() {
        let glued = [
            "Ketua Umum Partai Lumbung Rakyat (PLR) Raka Wijaya tiba di Jakarta , Senin (3/2) .",
            "Dana itu , kata dia , berasal dari Bank Samudra Sentosa (BSS) .",
            "Menurut Ratna , calon presiden (capres) harus datang , ujarnya , Selasa (4/2/2014) .",
            "Ia menambahkan bahwa pemerintah Jepang telah setuju .",
        ];
        assert_eq!(trained().expect("weights are built in").of(&read(&glued)), 1);
    }

    #[test]
    fn by_simak_s_guideline_a_sentence_has_the_tags_that_it_has_in_an_article() {
        let (guidelines, tagger) = (trained().expect("built in"), tagger::trained().expect("built in"));
        for text in ["Bupati Raka Wijaya tiba di Semarang .", "Rusia dan Jepang menandatangani perjanjian dagang ."] {
            let words: Vec<&str> = text.split(' ').collect();
            assert_eq!(tagger.tag_text(&guidelines, std::slice::from_ref(&words)), [tagger::tag(&words)]);
        }
    }
}
