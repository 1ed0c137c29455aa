//! IndoSum articles as rows to learn from.

use std::collections::HashMap;

use serde::Deserialize;
use simak::packed::Hashes;
use simak::summary::document::Document;
use simak::summary::graph::Graph;
use simak::summary::model::{HASH_BITS, IDF_STEP, Idf, hash};
use simak::summary::{expect, features};

use super::boost::Table;
use super::rouge::{Words, words};

/// One line of the data.
#[derive(Deserialize)]
pub(crate) struct Article {
    pub(crate) id: String,
    pub(crate) category: String,
    pub(crate) paragraphs: Vec<Vec<String>>,
    /// Which sentences of `paragraphs` the data's makers aligned with the summary.
    labels: Vec<Vec<bool>>,
    pub(crate) summary: Vec<String>,
}

impl Article {
    pub(crate) fn gold(&self) -> Words {
        self.summary.iter().map(|sentence| words(sentence)).collect()
    }

    /// The words of the headline that the address of the article kept.
    fn title(&self) -> &str {
        self.id.split_once('-').map_or("", |(_, slug)| slug)
    }

    pub(crate) fn document(&self, idf: &Idf, titled: bool) -> Document<'_> {
        let paragraphs: Vec<Vec<&str>> =
            self.paragraphs.iter().map(|sentences| sentences.iter().map(String::as_str).collect()).collect();
        Document::read(&paragraphs, if titled { self.title() } else { "" }, |word| idf.of(word))
    }
}

/// Words with an idf below this are kept (natural logarithm).
const COMMON: f64 = 4.6;

/// Inverse document frequencies of the common words.
pub(crate) fn idf(articles: &[&Article]) -> Idf {
    let mut counts: HashMap<String, usize> = HashMap::new();
    for article in articles {
        let mut distinct: Vec<String> = article.paragraphs.iter().flatten().flat_map(|text| words(text)).collect();
        distinct.sort_unstable();
        distinct.dedup();
        distinct.into_iter().for_each(|word| *counts.entry(word).or_default() += 1);
    }
    let mut table: Vec<(u32, u8)> = counts
        .iter()
        .map(|(word, &count)| (hash(word), (articles.len() as f64 / count as f64).ln()))
        .filter(|(_, idf)| *idf < COMMON)
        .map(|(hash, idf)| (hash, (idf / f64::from(IDF_STEP)).round() as u8))
        .collect();
    table.sort_unstable();
    table.dedup_by_key(|(hash, _)| *hash);
    let hashes = Hashes::new(table.iter().map(|(hash, _)| *hash).collect(), HASH_BITS);
    Idf { hashes, values: table.iter().map(|(_, idf)| *idf).collect() }
}

/// Words in a sentence that weighs 1.
const USUAL_LENGTH: f64 = 20.0;
/// Weight of the shortest sentence.
const LEAST_WEIGHT: f64 = 0.05;

/// Weights in a sentence's target: share of its words that the editor's summary holds too, share of its word pairs, label.
const TARGET: [f64; 3] = [0.5, 0.25, 0.25];

/// Rows of sentences, each article once with its title and once without, with [`TARGET`]; weight: the sentence's length.
pub(crate) fn sentences(articles: &[&Article], idf: &Idf) -> Table {
    let mut table = Table::default();
    for article in articles {
        let gold: Vec<String> = article.gold().into_iter().flatten().collect();
        for titled in [false, true] {
            let document = article.document(idf, titled);
            let rows = features::sentences(&document, &Graph::of(&document));
            let labels = article.labels.iter().flatten().copied().chain(std::iter::repeat(false));
            for ((line, row), label) in document.lines.iter().zip(rows).zip(labels) {
                let own = words(line.text);
                let parts = [shared(&own, &gold, 1), shared(&own, &gold, 2), f64::from(u8::from(label))];
                let target = parts.iter().zip(TARGET).map(|(part, weight)| part * weight).sum();
                table.push(row, target, (own.len() as f64 / USUAL_LENGTH).max(LEAST_WEIGHT));
            }
        }
    }
    table
}

/// Rows of words, each article with or without its title in turn. Target: whether the editor's summary uses the word that
/// often. `score` answers a row of the article with this index.
pub(crate) fn uses(articles: &[&Article], idf: &Idf, score: impl Fn(usize, &[f32]) -> f32) -> Table {
    let mut table = Table::default();
    for (index, article) in articles.iter().enumerate() {
        let gold = article.gold();
        let mut counts: HashMap<&str, usize> = HashMap::new();
        gold.iter().flatten().for_each(|word| *counts.entry(word).or_default() += 1);
        let document = article.document(idf, index % 2 == 1);
        let rows = features::sentences(&document, &Graph::of(&document));
        let scores: Vec<f32> = rows.iter().map(|row| score(index, row)).collect();
        for (word, rows) in document.words.iter().zip(expect::words(&document, &scores)) {
            let wanted = counts.get(word.text.as_str()).copied().unwrap_or(0);
            for (number, row) in rows.into_iter().enumerate() {
                table.push(row, f64::from(u8::from(wanted > number)), 1.0);
            }
        }
    }
    table
}

/// Share of the n-grams of a sentence that the gold holds too, each as often as it does.
fn shared(own: &[String], gold: &[String], n: usize) -> f64 {
    let mut counts: HashMap<&[String], usize> = HashMap::new();
    gold.windows(n).for_each(|gram| *counts.entry(gram).or_default() += 1);
    let mut hits = 0;
    for gram in own.windows(n) {
        if let Some(count) = counts.get_mut(gram).filter(|count| **count > 0) {
            *count -= 1;
            hits += 1;
        }
    }
    f64::from(hits) / (own.len() + 1).saturating_sub(n).max(1) as f64
}
