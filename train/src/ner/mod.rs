//! Trains `models/ner.bin`, the named-entity tagger. Single-threaded, with sums in a fixed order: the same data give the same
//! bytes.

mod articles;
mod corpus;
mod crf;
mod data;
mod export;
mod headlines;
mod owlqn;
mod score;

use data::Data;
use simak::entity::tagger::{Tagger, conll};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// How to train.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// Directory with `<set>.train.conll` and `<set>.dev.conll`.
    #[arg(long)]
    data: PathBuf,
    /// Sets to train on, each with the weight of its sentences.
    #[arg(long, value_delimiter = ',', default_value = "idner2k=1.3,nergrit=0.3,nerui=1,simak=1")]
    sets: Vec<String>,
    /// JSON lines of unlabelled articles (`paragraphs`, lists of sentences) to learn from besides.
    #[arg(long)]
    articles: Option<PathBuf>,
    /// Further files to score, beside the sets' dev parts.
    #[arg(long, value_delimiter = ',')]
    score: Vec<PathBuf>,
    /// Where to write the model.
    #[arg(long)]
    out: PathBuf,
    #[command(flatten)]
    tuning: Tuning,
}

/// The numbers that shape the model; the defaults are those of the model in the repository.
#[derive(Debug, Clone, clap::Args)]
pub(crate) struct Tuning {
    /// L1 penalty of each weight.
    #[arg(long, default_value_t = 0.5)]
    l1: f64,
    /// L2 penalty of each weight.
    #[arg(long, default_value_t = 0.01)]
    l2: f64,
    /// Most steps of the optimiser.
    #[arg(long, default_value_t = 120)]
    steps: usize,
    /// Fewest tokens that a feature must occur with.
    #[arg(long, default_value_t = 2)]
    min_count: u32,
    /// How many models the final one is the mean of.
    #[arg(long, default_value_t = 2)]
    models: u64,
    /// How many copies of a labelled sentence hide something of it.
    #[arg(long, default_value_t = 1)]
    copies: u64,
    /// Share of these copies in the weight of a sentence, 0 to 1.
    #[arg(long, default_value_t = 0.5)]
    copies_weight: f64,
    /// Share of a copy's tokens, in per cent, whose spelling is hidden.
    #[arg(long, default_value_t = 50)]
    hide_words: u64,
    /// Share of the copies, in per cent, in which the lists are not asked for names, and as many for words.
    #[arg(long, default_value_t = 40)]
    hide_lists: u64,
    /// Weight of a sentence rewritten as a headline.
    #[arg(long, default_value_t = 0.2)]
    headlines: f64,
    /// Weight of a sentence that a first model labelled.
    #[arg(long, default_value_t = 0.25)]
    article_weight: f64,
}

pub(crate) fn run(options: &Options) -> io::Result<()> {
    let tuning = &options.tuning;
    let mut sentences = Vec::new();
    for set in &options.sets {
        let (name, weight) = set.split_once('=').unwrap_or((set, "1"));
        let weight = weight.parse().map_err(|_| io::Error::other(format!("{set}: no weight after `=`")))?;
        sentences.extend(corpus::read(&options.data.join(format!("{name}.train.conll")), weight)?);
    }
    let titles: Vec<_> = sentences
        .iter()
        .enumerate()
        .filter_map(|(number, sentence)| headlines::headline(sentence, number, tuning.headlines))
        .collect();
    sentences.extend(titles);
    let mut model = fit(&sentences, 1, tuning)?;
    if let Some(path) = &options.articles {
        sentences.extend(articles::label(path, &model, tuning.article_weight)?);
        model = fit(&sentences, tuning.models, tuning)?;
    }
    std::fs::write(&options.out, &model)?;
    let mut files: Vec<PathBuf> = ["idner2k", "nergrit", "nerui"]
        .iter()
        .map(|name| options.data.join(format!("{name}.dev.conll")))
        .filter(|path| path.exists())
        .collect();
    files.extend(options.score.iter().cloned());
    for path in &files {
        report(path, &model)?;
    }
    Ok(())
}

/// Trains so many times, each with other hidden spellings, and packs the mean.
fn fit(sentences: &[corpus::Labelled], models: u64, tuning: &Tuning) -> io::Result<Vec<u8>> {
    let mut trained = Vec::new();
    for turn in 0..models {
        let mut data = Data::build(sentences, turn, tuning);
        eprintln!("{} sentences, {} features", data.chains.len(), data.keys.len());
        let weights = crf::train(&mut data, tuning);
        trained.push((data, weights));
    }
    let model = export::pack(&trained)?;
    eprintln!("{} bytes", model.len());
    Ok(model)
}

/// Which model to tag with.
#[derive(Debug, clap::Args)]
pub(crate) struct TagOptions {
    /// The model file.
    #[arg(long)]
    model: PathBuf,
}

pub(crate) fn tag(options: &TagOptions) -> io::Result<()> {
    let model = std::fs::read(&options.model)?;
    let tagger = Tagger::read(&model).ok_or_else(|| io::Error::other("not a model of this version"))?;
    conll::tag_conll_by(&tagger, io::stdin().lock(), io::stdout().lock())
}

fn report(path: &Path, model: &[u8]) -> io::Result<()> {
    let gold = corpus::read(path, 1.0)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    writeln!(io::stdout(), "{name:24} {}", score::score(&gold, model)?)
}
