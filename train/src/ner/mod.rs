//! Trains `models/ner.bin`, the named-entity tagger. Single-threaded, with sums in a fixed order: the same data give the same
//! bytes.

mod articles;
mod corpus;
mod crf;
mod export;
mod headlines;
mod owlqn;
mod score;

use simak::entity::tagger::{Tagger, conll};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// How to train.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// Directory with `<set>.train.conll` and `<set>.dev.conll`.
    #[arg(long)]
    data: PathBuf,
    /// Sets to train on.
    #[arg(long, value_delimiter = ',', default_value = "idner2k,nergrit,nerui,simak")]
    sets: Vec<String>,
    /// Further files to score, beside the sets' dev parts.
    #[arg(long, value_delimiter = ',')]
    score: Vec<PathBuf>,
    /// JSON lines of unlabelled articles (`paragraphs`, lists of sentences) to learn from besides.
    #[arg(long)]
    articles: Option<PathBuf>,
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
    /// L1 penalty of what tells the sets apart, as a factor.
    #[arg(long, default_value_t = 1.0)]
    set_l1: f64,
    /// Which weights a set has for itself: 0 none, 1 bias, 2 bias and words, 3 all.
    #[arg(long, default_value_t = 0)]
    set_features: u8,
    /// Share of each set's own weights that is used.
    #[arg(long, value_delimiter = ',')]
    mix: Vec<f64>,
    /// Which spelling is hidden.
    #[arg(long, default_value_t = 0)]
    hide: u8,
    /// Weight of a sentence that the first model labelled.
    #[arg(long, default_value_t = 0.3)]
    article_weight: f64,
    /// Weight of a sentence rewritten as a headline; 0 for none.
    #[arg(long, default_value_t = 0.2)]
    headlines: f64,
    /// Weight of a sentence of each set.
    #[arg(long, value_delimiter = ',', default_value = "1,1,1,1")]
    set_weights: Vec<f64>,
    /// Label places of the lists that sets leave out.
    #[arg(long, value_delimiter = ',')]
    harmonise: Vec<String>,
    /// How often the articles are labelled anew.
    #[arg(long, default_value_t = 1)]
    rounds: usize,
    /// Fewest tokens that a feature must occur with.
    #[arg(long, default_value_t = 2)]
    min_count: u32,
    /// Most steps.
    #[arg(long, default_value_t = 120)]
    steps: usize,
    /// Share of sentences, in per cent, whose list matches are dropped.
    #[arg(long, default_value_t = 40)]
    drop_lists: u64,
    /// Share of sentences, in per cent, whose words' flags are dropped.
    #[arg(long, default_value_t = 40)]
    drop_known: u64,
    /// Share of tokens, in per cent, whose spelling is hidden in a second copy.
    #[arg(long, default_value_t = 50)]
    drop_words: u64,
    /// How many copies with hidden spellings.
    #[arg(long, default_value_t = 2)]
    copies: u64,
    /// Weight of all these copies.
    #[arg(long, default_value_t = 0.5)]
    copy_weight: f64,
}

pub(crate) fn run(options: &Options) -> io::Result<()> {
    let mut sentences = Vec::new();
    for (set, name) in options.sets.iter().enumerate() {
        let path = options.data.join(format!("{name}.train.conll"));
        let mut read = corpus::read(&path, set as u8 + 1)?;
        if options.tuning.harmonise.contains(name) {
            read.iter_mut().for_each(corpus::harmonise);
        }
        for sentence in &mut read {
            sentence.weight = options.tuning.set_weights.get(set).copied().unwrap_or(1.0);
        }
        sentences.extend(read);
    }
    let tuning = &options.tuning;
    if tuning.headlines > 0.0 {
        let titles: Vec<_> = sentences
            .iter()
            .enumerate()
            .filter_map(|(number, sentence)| headlines::headline(sentence, number, tuning.headlines * sentence.weight))
            .collect();
        sentences.extend(titles);
    }
    let begin = std::time::Instant::now();
    let mut model = fit(&sentences, tuning)?;
    eprintln!("{:.0?}", begin.elapsed());
    if let Some(path) = &options.articles {
        for _ in 0..tuning.rounds {
            let mut all = sentences.clone();
            all.extend(articles::label(path, &model, tuning.article_weight)?);
            model = fit(&all, tuning)?;
            eprintln!("{:.0?}", begin.elapsed());
        }
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

fn fit(sentences: &[corpus::Labelled], tuning: &Tuning) -> io::Result<Vec<u8>> {
    let mut data = crf::Data::build(sentences, tuning);
    eprintln!("{} sentences, {} features", data.sentences.len(), data.features());
    let mut weights = crf::train(&mut data, tuning);
    data.mix(&mut weights, &tuning.mix);
    let model = export::pack(&data, &weights)?;
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
    conll::tag_conll_by(tagger, io::stdin().lock(), io::stdout().lock())
}

fn report(path: &Path, model: &[u8]) -> io::Result<()> {
    let gold = corpus::read(path, 0)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    writeln!(io::stdout(), "{name:24} {}", score::score(&gold, model)?)
}
