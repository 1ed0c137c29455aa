//! Sentences of unlabelled articles, labelled by a first model where the article agrees with itself: a name sure in one place
//! counts in all, and a word of a person's full name is that person when it stands alone.

use super::corpus::Labelled;
use super::score;
use simak::entity::gazetteer;
use simak::entity::tagger::{Scored, Tag};
use simak::text::tokens;
use std::collections::BTreeMap;
use std::io;
use std::path::Path;

/// From this probability on a name is sure.
const SURE: f32 = 0.9;
/// From this probability on a capitalised word is sure to be in no name.
const SURE_OUTSIDE: f32 = 0.85;

#[derive(serde::Deserialize)]
struct Article {
    paragraphs: Vec<Vec<String>>,
}

struct Sentence {
    tokens: Vec<String>,
    tags: Vec<Tag>,
    /// For each token the probability of its tag.
    sure: Vec<f32>,
}

/// A found name: first token, one past the last, kind (0 to 2), least probability of its tags.
type Name = (usize, usize, usize, f32);

impl Sentence {
    fn names(&self) -> Vec<Name> {
        let sure = |start, end| self.sure[start..end].iter().copied().fold(1.0, f32::min);
        score::names(&self.tags).into_iter().map(|(start, end, kind)| (start, end, kind, sure(start, end))).collect()
    }

    fn label(&mut self, start: usize, end: usize, kind: usize) {
        for i in start..end {
            self.tags[i] = Tag::ALL[1 + kind * 2 + usize::from(i > start)];
            self.sure[i] = 1.0;
        }
    }
}

/// Labels every so many-th article of a JSON-lines file by a guideline; each sentence counts `weight`. An article agrees with itself
/// by Simak's own guideline only: by others the same name may be one in one sentence and none in the next.
pub(crate) fn label(
    path: &Path,
    every: usize,
    guideline: u8,
    weight: f64,
    tag: impl Fn(&[&str]) -> Scored,
) -> io::Result<Vec<Labelled>> {
    let mut labelled = Vec::new();
    for line in std::fs::read_to_string(path)?.lines().step_by(every) {
        let article: Article = serde_json::from_str(line)?;
        let mut sentences: Vec<Sentence> =
            article.paragraphs.iter().flatten().map(|text| read(&tag, text)).filter(|s| s.tokens.len() > 3).collect();
        if guideline == 0 {
            agree(&mut sentences);
        }
        for sentence in sentences {
            if sentence.tags.iter().any(|tag| tag.begins()) && settled(&sentence) {
                labelled.push(Labelled {
                    tokens: sentence.tokens,
                    tags: sentence.tags,
                    by_hand: false,
                    weight,
                    guideline,
                    origin: usize::MAX,
                });
            }
        }
    }
    Ok(labelled)
}

fn read(tag: impl Fn(&[&str]) -> Scored, text: &str) -> Sentence {
    let tokens: Vec<&str> = tokens::tokenize(text).iter().map(|token| &text[token.start..token.end]).collect();
    let scored = tag(&tokens);
    let sure = scored.tags.iter().zip(&scored.marginals).map(|(&tag, row)| row[tag as usize]).collect();
    Sentence { tokens: tokens.into_iter().map(str::to_owned).collect(), tags: scored.tags, sure }
}

/// Carries what is sure through the article.
fn agree(sentences: &mut [Sentence]) {
    let mut votes: BTreeMap<Vec<String>, [f32; 3]> = BTreeMap::new();
    let mut persons: BTreeMap<String, f32> = BTreeMap::new();
    for sentence in sentences.iter() {
        for (start, end, kind, sure) in sentence.names() {
            votes.entry(sentence.tokens[start..end].to_vec()).or_default()[kind] += sure;
            if kind == 0 && end - start > 1 && sure >= SURE {
                for token in &sentence.tokens[start..end] {
                    *persons.entry(token.clone()).or_default() += sure;
                }
            }
        }
    }
    let winner = |tokens: &[String]| {
        let votes = votes.get(tokens)?;
        let kind = (0..3).rev().max_by(|&a, &b| votes[a].total_cmp(&votes[b]))?;
        (votes[kind] >= SURE && votes[kind] >= 2.0 * (votes.iter().sum::<f32>() - votes[kind])).then_some(kind)
    };
    for sentence in sentences {
        for (start, end, _, sure) in sentence.names() {
            if sure < SURE
                && let Some(kind) = winner(&sentence.tokens[start..end])
            {
                sentence.label(start, end, kind);
            }
        }
        let mut start = 0;
        while start < sentence.tokens.len() {
            let free = |i: usize| sentence.tags.get(i).is_none_or(|&tag| tag == Tag::Outside);
            let capital = |i: usize| sentence.tokens.get(i).is_some_and(|token| token.starts_with(char::is_uppercase));
            let run = (start..sentence.tokens.len()).take_while(|&i| free(i) && capital(i)).count();
            if run == 0 {
                start += 1;
                continue;
            }
            let end = start + run;
            let alone = run == 1 && !gazetteer::word(&sentence.tokens[start]).ordinary;
            if let Some(kind) = winner(&sentence.tokens[start..end]) {
                sentence.label(start, end, kind);
            } else if alone && free(end) && persons.contains_key(&sentence.tokens[start]) {
                sentence.label(start, end, 0);
            }
            start = end;
        }
    }
}

/// Whether every capitalised word is sure.
fn settled(sentence: &Sentence) -> bool {
    sentence.tokens.iter().zip(&sentence.tags).zip(&sentence.sure).all(|((token, &tag), &sure)| {
        if tag == Tag::Outside {
            sure >= SURE_OUTSIDE || !token.starts_with(char::is_uppercase) && sure >= 0.5
        } else {
            sure >= SURE
        }
    })
}
