//! The summary's models, trained on IndoSum and measured by cross-validation.

mod boost;
mod rouge;

use std::collections::HashMap;
use std::error::Error;
use std::fs;
use std::io::{self, Write};
use std::path::PathBuf;

use serde::Deserialize;
use simak::summary::document::Document;
use simak::summary::forest::Forest;
use simak::summary::graph::Graph;
use simak::summary::model::{IDF_STEP, Idf, RARE, hash};
use simak::summary::{expect, features};

use boost::{Growth, Table, grow};
use rouge::{Rouge, Words, score, words};

/// What to train on and what to write.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// IndoSum as JSON lines.
    #[arg(long)]
    data: PathBuf,
    #[arg(long, default_value_t = 150)]
    trees: usize,
    #[arg(long, default_value_t = 5)]
    depth: usize,
    #[arg(long, default_value_t = 0.1)]
    rate: f64,
    #[arg(long, default_value_t = 2)]
    every: u64,
    #[arg(long, default_value_t = 20.0)]
    prior: f64,
    #[arg(long, default_value_t = 80)]
    word_trees: usize,
}

#[derive(Deserialize)]
struct Article {
    id: String,
    category: String,
    paragraphs: Vec<Vec<String>>,
    summary: Vec<String>,
}

struct Sample {
    category: String,
    paragraphs: Vec<Vec<String>>,
    title: String,
    sentences: Words,
    gold: Words,
    rows: [Vec<Vec<f32>>; 2],
    targets: Vec<f64>,
    weights: Vec<f64>,
}

fn idf(articles: &[Article]) -> Idf {
    let mut counts: HashMap<String, usize> = HashMap::new();
    for article in articles {
        let mut all: Vec<String> = article.paragraphs.iter().flatten().flat_map(|s| words(s)).collect();
        all.sort_unstable();
        all.dedup();
        all.into_iter().for_each(|word| *counts.entry(word).or_default() += 1);
    }
    let n = articles.len() as f64;
    let mut table: Vec<(u32, u8)> = counts
        .iter()
        .map(|(word, &count)| (hash(word), (n / count as f64).ln()))
        .filter(|(_, idf)| *idf < 4.6)
        .map(|(hash, idf)| (hash, (idf / f64::from(IDF_STEP)).round() as u8))
        .collect();
    table.sort_unstable();
    table.dedup_by_key(|row| row.0);
    Idf { hashes: table.iter().map(|r| r.0).collect(), values: table.iter().map(|r| r.1).collect() }
}

fn sample(article: Article, idf: &Idf) -> Sample {
    let paragraphs: Vec<Vec<&str>> =
        article.paragraphs.iter().map(|p| p.iter().map(String::as_str).collect()).collect();
    let title = article.id.split_once('-').map_or("", |(_, slug)| slug);
    let rows = |title: &str| {
        let document = Document::read(&paragraphs, title, |word| idf.of(word));
        features::sentences(&document, &Graph::of(&document))
    };
    let sentences: Words = article.paragraphs.iter().flatten().take(240).map(|s| words(s)).collect();
    let gold: Words = article.summary.iter().map(|s| words(s)).collect();
    let targets = sentences
        .iter()
        .map(|s| {
            let one = rouge_precision(s, &gold, 1);
            let two = rouge_precision(s, &gold, 2);
            0.5 * one + 0.5 * two
        })
        .collect();
    let weights = sentences.iter().map(|s| (s.len() as f64 / 20.0).max(0.05)).collect();
    let rows = [rows(""), rows(title)];
    Sample {
        category: article.category.clone(),
        title: title.to_owned(),
        rows,
        paragraphs: article.paragraphs.clone(),
        sentences,
        gold,
        targets,
        weights,
    }
}

fn rouge_precision(sentence: &[String], gold: &Words, n: usize) -> f64 {
    let flat: Vec<String> = gold.iter().flatten().cloned().collect();
    let mut counts: HashMap<&[String], usize> = HashMap::new();
    flat.windows(n).for_each(|gram| *counts.entry(gram).or_default() += 1);
    let mut hits = 0;
    for gram in sentence.windows(n) {
        if let Some(count) = counts.get_mut(gram).filter(|count| **count > 0) {
            *count -= 1;
            hits += 1;
        }
    }
    let all = (sentence.len() + 1).saturating_sub(n).max(1);
    hits as f64 / all as f64
}

fn knapsack(scores: &[f32], lengths: &[usize], budget: usize) -> Vec<usize> {
    // greedy by score, best subset of the ten best
    let mut order: Vec<usize> = (0..scores.len()).collect();
    order.sort_by(|&a, &b| scores[b].total_cmp(&scores[a]));
    order.truncate(12);
    let mut best = (f32::NEG_INFINITY, Vec::new());
    for mask in 1_u32..1 << order.len() {
        let set: Vec<usize> = order.iter().enumerate().filter(|(k, _)| mask >> k & 1 == 1).map(|(_, &i)| i).collect();
        let length: usize = set.iter().map(|&i| lengths[i]).sum();
        if length > budget && set.len() > 1 {
            continue;
        }
        let value: f32 = set.iter().map(|&i| scores[i] * lengths[i] as f32).sum();
        let f1 = 2.0 * value / (length as f32 + 61.0);
        if f1 > best.0 {
            best = (f1, set);
        }
    }
    best.1.sort_unstable();
    best.1
}

/// Expected words in common with the gold, chosen among the best sentences.
fn cover(doc: &Document, scores: &[f32], expected: &[Vec<f32>], budget: usize, prior: f32) -> Vec<usize> {
    let mut order: Vec<usize> = (0..scores.len()).collect();
    order.sort_by(|&a, &b| scores[b].total_cmp(&scores[a]));
    order.truncate(14);
    order.sort_unstable();
    let mut best = (f32::NEG_INFINITY, Vec::new());
    let mut used = vec![0_usize; doc.words.len()];
    let mut set = Vec::new();
    search(doc, scores, expected, budget, prior, &order, 0, 0, 0.0, &mut used, &mut set, &mut best);
    best.1
}

#[allow(clippy::too_many_arguments)]
fn search(
    doc: &Document,
    scores: &[f32],
    expected: &[Vec<f32>],
    budget: usize,
    prior: f32,
    order: &[usize],
    length: usize,
    from: usize,
    value: f32,
    used: &mut Vec<usize>,
    set: &mut Vec<usize>,
    best: &mut (f32, Vec<usize>),
) {
    if !set.is_empty() {
        let f1 = value / (length as f32 + 61.0);
        if f1 > best.0 {
            *best = (f1, set.clone());
        }
    }
    for k in from..order.len() {
        let line = order[k];
        let n = doc.length(line);
        if length + n > budget && !(set.is_empty()) {
            continue;
        }
        let mut gain = 0.0;
        for &w in &doc.lines[line].words {
            gain += expected[w].get(used[w]).copied().unwrap_or(0.0);
            used[w] += 1;
        }
        gain += prior * scores[line] * n as f32;
        set.push(line);
        search(doc, scores, expected, budget, prior, order, length + n, k + 1, value + gain, used, set, best);
        set.pop();
        for &w in &doc.lines[line].words {
            used[w] -= 1;
        }
    }
}

fn table(samples: &[&Sample]) -> Table {
    let mut table = Table { rows: Vec::new(), targets: Vec::new(), weights: Vec::new() };
    for s in samples {
        for rows in &s.rows {
            table.rows.extend(rows.iter().cloned());
            table.targets.extend(&s.targets);
            table.weights.extend(&s.weights);
        }
    }
    table
}

fn document<'a>(s: &'a Sample, titled: bool, idf: &Idf) -> Document<'a> {
    let paragraphs: Vec<Vec<&str>> = s.paragraphs.iter().map(|p| p.iter().map(String::as_str).collect()).collect();
    Document::read(&paragraphs, if titled { &s.title } else { "" }, |word| idf.of(word))
}

fn word_table(samples: &[&Sample], forests: &[Forest], idf: &Idf) -> Table {
    let mut table = Table { rows: Vec::new(), targets: Vec::new(), weights: Vec::new() };
    for (i, s) in samples.iter().enumerate() {
        let mut gold: HashMap<&str, usize> = HashMap::new();
        s.gold.iter().flatten().for_each(|w| *gold.entry(w).or_default() += 1);
        let titled = i / forests.len() % 2 == 1;
        let doc = document(s, titled, idf);
        let scores: Vec<f32> =
            s.rows[usize::from(titled)].iter().map(|r| forests[i % forests.len()].predict(r)).collect();
        for (word, rows) in doc.words.iter().zip(expect::words(&doc, &scores)) {
            let uses = gold.get(word.text.as_str()).copied().unwrap_or(0);
            for (k, row) in rows.into_iter().enumerate() {
                table.rows.push(row);
                table.targets.push(if uses > k { 1.0 } else { 0.0 });
                table.weights.push(1.0);
            }
        }
    }
    table
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let mut out = io::stdout().lock();
    let file = fs::read_to_string(&arguments.data)?;
    let articles: Vec<Article> = file.lines().map(serde_json::from_str).collect::<Result<_, _>>()?;
    let idf = idf(&articles);
    writeln!(out, "{} articles, {} common words, rare {RARE}", articles.len(), idf.hashes.len())?;
    let samples: Vec<Sample> = articles.into_iter().map(|a| sample(a, &idf)).collect();
    let growth = Growth {
        trees: arguments.trees,
        depth: arguments.depth,
        rate: arguments.rate,
        prior: arguments.prior,
        cuts: 31,
        every: arguments.every,
    };
    const FOLDS: usize = 5;
    const INNER: usize = 3;
    let priors = [0.0, 0.25, 0.5, 1.0, 2.0];
    let mut totals: std::collections::BTreeMap<String, Vec<f64>> = Default::default();
    for fold in 0..FOLDS {
        let training: Vec<&Sample> =
            samples.iter().enumerate().filter(|(i, _)| i % FOLDS != fold).map(|(_, s)| s).collect();
        let forest = grow(&table(&training), growth);
        let inner: Vec<Forest> = (0..INNER)
            .map(|k| {
                grow(
                    &table(
                        &training
                            .iter()
                            .enumerate()
                            .filter(|(i, _)| i % INNER != k)
                            .map(|(_, s)| *s)
                            .collect::<Vec<_>>(),
                    ),
                    growth,
                )
            })
            .collect();
        let word_forest = grow(
            &word_table(&training, &inner, &idf),
            Growth { trees: arguments.word_trees, depth: 5, rate: 0.1, prior: 50.0, cuts: 31, every: 1 },
        );
        for s in samples.iter().skip(fold).step_by(FOLDS) {
            let lengths: Vec<usize> = s.sentences.iter().map(Vec::len).collect();
            let lead = score(&s.sentences.iter().take(3).cloned().collect(), &s.gold);
            let mut line = vec![1.0, lead.one];
            for titled in [false, true] {
                let doc = document(s, titled, &idf);
                let scores: Vec<f32> = s.rows[usize::from(titled)].iter().map(|r| forest.predict(r)).collect();
                let of = |set: Vec<usize>| score(&set.iter().map(|&i| s.sentences[i].clone()).collect(), &s.gold).one;
                line.push(of(knapsack(&scores, &lengths, 70)));
                let expected: Vec<Vec<f32>> = expect::words(&doc, &scores)
                    .iter()
                    .map(|rows| rows.iter().map(|r| word_forest.predict(r)).collect())
                    .collect();
                for prior in priors {
                    line.push(of(cover(&doc, &scores, &expected, 70, prior)));
                }
            }
            for key in ["all", &s.category] {
                let t = totals.entry(key.to_owned()).or_insert_with(|| vec![0.0; line.len()]);
                t.iter_mut().zip(&line).for_each(|(t, x)| *t += x);
            }
        }
    }
    for (key, t) in totals {
        write!(out, "{key:12}")?;
        for x in &t[1..] {
            write!(out, " {:.2}", 100.0 * x / t[0])?;
        }
        writeln!(out)?;
    }
    Ok(())
}
