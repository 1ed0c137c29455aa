//! The summary's models, trained on IndoSum and measured by cross-validation of the whole way from article to summary.

mod boost;
mod data;
mod rouge;

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::io::{self, Write};
use std::path::PathBuf;
use std::thread;

use simak::summary::choose_with;
use simak::summary::forest::Forest;
use simak::summary::model::Model;

use boost::{Growth, grow};
use data::Article;
use rouge::{Rouge, Words, score, words};

/// What to train on and what to write.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// IndoSum as JSON lines.
    #[arg(long)]
    data: PathBuf,
    /// Where the models go; without it they are only measured.
    #[arg(long)]
    out: Option<PathBuf>,
    /// Only train, do not measure.
    #[arg(long)]
    quick: bool,
}

/// Parts of the cross-validation; article i belongs to part i mod [`FOLDS`].
const FOLDS: usize = 5;
/// Parts by which the word model's training scores are made by sentence models that have not seen the article.
const INNER_FOLDS: usize = 3;

const SENTENCES: Growth = Growth { trees: 150, depth: 5, rate: 0.1, prior: 20.0, cuts: 31, every: 2 };
const WORDS: Growth = Growth { trees: 80, depth: 5, rate: 0.1, prior: 50.0, cuts: 31, every: 1 };

/// Trains all models on some articles.
fn learn(articles: &[&Article]) -> Model {
    let idf = data::idf(articles);
    let sentences = grow(&data::sentences(articles, &idf), SENTENCES);
    let blind: Vec<Forest> = (0..INNER_FOLDS)
        .map(|fold| grow(&data::sentences(&without(articles, fold, INNER_FOLDS), &idf), SENTENCES))
        .collect();
    let words = grow(&data::uses(articles, &idf, |index, row| blind[index % INNER_FOLDS].predict(row)), WORDS);
    Model { idf, sentences, words }
}

fn without<'a>(articles: &[&'a Article], fold: usize, folds: usize) -> Vec<&'a Article> {
    articles.iter().enumerate().filter(|(index, _)| index % folds != fold).map(|(_, article)| *article).collect()
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let mut out = io::stdout().lock();
    let file = fs::read_to_string(&arguments.data)?;
    let articles: Vec<Article> = file.lines().map(serde_json::from_str).collect::<Result<_, _>>()?;
    let all: Vec<&Article> = articles.iter().collect();
    if !arguments.quick {
        measure(&all, &mut out)?;
    }
    if let Some(path) = &arguments.out {
        let bytes = learn(&all).write();
        fs::write(path, &bytes)?;
        writeln!(out, "{}: {} bytes", path.display(), bytes.len())?;
    }
    Ok(())
}

/// Sums of scores of one category: articles, Lead-3, ours.
#[derive(Default)]
struct Sums {
    articles: f64,
    lead: Rouge,
    ours: Rouge,
}

/// Each part summed up by models that learnt from the others, all parts at once.
fn measure(articles: &[&Article], out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let parts: Vec<Vec<Measured>> = thread::scope(|scope| {
        let parts: Vec<_> = (0..FOLDS).map(|fold| scope.spawn(move || measure_part(articles, fold))).collect();
        let joined = parts.into_iter().map(|part| part.join().map_err(|_| "a part of the cross-validation failed"));
        joined.collect::<Result<_, _>>()
    })?;
    let mut sums: BTreeMap<&str, Sums> = BTreeMap::new();
    for measured in parts.iter().flatten() {
        for name in ["all", &measured.category] {
            let sum = sums.entry(name).or_default();
            sum.articles += 1.0;
            sum.lead.add(measured.lead);
            sum.ours.add(measured.ours);
        }
    }
    writeln!(out, "category | articles | Lead-3 R1 / R2 / RL | Simak R1 / R2 / RL | gain R1")?;
    for (name, sum) in &sums {
        let n = sum.articles;
        let gain = 100.0 * (sum.ours.one - sum.lead.one) / n;
        writeln!(out, "{name} | {n} | {} | {} | {gain:+.2}", sum.lead.mean(n), sum.ours.mean(n))?;
    }
    Ok(())
}

/// The scores of one article.
struct Measured {
    category: String,
    lead: Rouge,
    ours: Rouge,
}

fn measure_part(articles: &[&Article], fold: usize) -> Vec<Measured> {
    let model = learn(&without(articles, fold, FOLDS));
    let scores = |article: &&Article| {
        let gold = article.gold();
        let ours: Words = choose_with(&model, &article.paragraphs).iter().map(|text| words(text)).collect();
        let lead: Words = article.paragraphs.iter().flatten().take(3).map(|text| words(text)).collect();
        Measured { category: article.category.clone(), lead: score(&lead, &gold), ours: score(&ours, &gold) }
    };
    articles.iter().skip(fold).step_by(FOLDS).map(scores).collect()
}
