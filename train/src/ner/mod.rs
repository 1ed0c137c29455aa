//! Trains `models/ner.bin`, the named-entity tagger, and `models/guidelines.bin`. All sums have a fixed order: the same data give
//! the same bytes.

mod articles;
mod clues;
mod corpus;
mod crf;
mod data;
mod export;
mod headlines;
mod memory;
mod owlqn;
mod score;

use corpus::Labelled;
use data::Data;
use memory::Memory;
use simak::entity::tagger::features::Sentence;
use simak::entity::tagger::guidelines::{COUNT, Guidelines};
use simak::entity::tagger::lists::Lists;
use simak::entity::tagger::{Tag, Tagger, conll};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// The number of the foreign guideline whose texts are news (IDNer).
const NEWS: u8 = 1;

/// How to train.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// Directory with `<set>.train.conll` and `<set>.dev.conll`.
    #[arg(long)]
    data: PathBuf,
    /// Sets to train on, each with the weight of its sentences and the number of its guideline (0 is Simak's own), and their weight
    /// in the second training of `guidelines.bin`.
    #[arg(
        long,
        value_delimiter = ',',
        default_value = "idner2k=1.3:1:1.3,nergrit=0.5:2:0.5,nerui=1.2:0:0.3,simak=1:0:0"
    )]
    sets: Vec<String>,
    /// JSON lines of unlabelled articles (`paragraphs`, lists of sentences) to learn from besides.
    #[arg(long)]
    articles: Option<PathBuf>,
    /// Further files to score, beside the sets' dev parts.
    #[arg(long, value_delimiter = ',')]
    score: Vec<PathBuf>,
    /// Directory for `ner.bin` and `guidelines.bin`.
    #[arg(long)]
    out: PathBuf,
    #[command(flatten)]
    tuning: Tuning,
}

/// The numbers that shape the model; the defaults are those of the model in the repository.
#[derive(Debug, Clone, clap::Args)]
pub(crate) struct Tuning {
    /// L1 penalty of each weight.
    #[arg(long, default_value_t = 0.45)]
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
    /// L1 penalty of each weight that one guideline has for itself.
    #[arg(long, default_value_t = 0.5)]
    guideline_l1: f64,
    /// L1 penalty of each weight in the second training of `guidelines.bin`.
    #[arg(long, default_value_t = 0.15)]
    second_l1: f64,
    /// L2 penalty of each weight in it.
    #[arg(long, default_value_t = 0.2)]
    second_l2: f64,
    /// Every so many-th article is labelled for it, by the foreign guideline for news.
    #[arg(long, default_value_t = 3)]
    second_articles: usize,
    /// Weight of a sentence so labelled.
    #[arg(long, default_value_t = 0.15)]
    second_article_weight: f64,
}

impl Tuning {
    /// That of the second training of `guidelines.bin`.
    fn second(&self) -> Self {
        Self { l1: self.second_l1, guideline_l1: self.second_l1, l2: self.second_l2, ..self.clone() }
    }
}

pub(crate) fn run(options: &Options) -> io::Result<()> {
    let tuning = &options.tuning;
    let (mut sentences, mut second) = (Vec::new(), Vec::new());
    for set in &options.sets {
        let wrong = || io::Error::other(format!("{set}: not NAME=WEIGHT:GUIDELINE:WEIGHT"));
        let (name, numbers) = set.split_once('=').ok_or_else(wrong)?;
        let [weight, guideline, again] = numbers.split(':').collect::<Vec<_>>()[..] else { return Err(wrong()) };
        let weight = weight.parse().map_err(|_| wrong())?;
        let guideline = guideline.parse().ok().filter(|&guideline| usize::from(guideline) < COUNT).ok_or_else(wrong)?;
        sentences.extend(corpus::read(&options.data.join(format!("{name}.train.conll")), weight, guideline)?);
        second.resize(sentences.len(), again.parse::<f64>().map_err(|_| wrong())?);
    }
    for (number, sentence) in sentences.iter_mut().enumerate() {
        sentence.origin = number;
    }
    let clues = clues::train(&sentences);
    let memory = Memory::build(&sentences);
    let mut second: Vec<_> = sentences
        .iter()
        .zip(second)
        .filter(|(_, weight)| *weight > 0.0)
        .map(|(sentence, weight)| Labelled { weight, ..sentence.clone() })
        .collect();
    let titles: Vec<_> = sentences
        .iter()
        .enumerate()
        .filter_map(|(number, sentence)| headlines::headline(sentence, number, tuning.headlines))
        .collect();
    sentences.extend(titles);
    let mut trainings = [fit(&sentences, Some(&memory), tuning), fit(&second, Some(&memory), &tuning.second())];
    let mut guidelines = export::guidelines(&trainings, &clues, &memory)?;
    let (data, weights) = fit(&sentences, None, tuning);
    let mut model = export::model(&data, &weights)?;
    if let Some(path) = &options.articles {
        let (tagger, foreign) = open(&model, &guidelines)?;
        let label = |every, guideline, weight| {
            articles::label(path, every, guideline, weight, |tokens| {
                let lists = Lists::look_up(tokens);
                match guideline {
                    0 => tagger.tag_with_scores(tokens, &lists),
                    _ => foreign.tag(&Sentence::read(tokens, &lists), guideline),
                }
            })
        };
        sentences.extend(label(1, 0, tuning.article_weight)?);
        second.extend(label(tuning.second_articles, NEWS, tuning.second_article_weight)?);
        let (data, weights) = fit(&sentences, None, tuning);
        trainings[1] = fit(&second, Some(&memory), &tuning.second());
        guidelines = export::guidelines(&trainings, &clues, &memory)?;
        model = export::model(&data, &weights)?;
    }
    eprintln!("{} and {} bytes", model.len(), guidelines.len());
    std::fs::write(options.out.join("ner.bin"), &model)?;
    std::fs::write(options.out.join("guidelines.bin"), &guidelines)?;
    let mut files: Vec<PathBuf> = ["idner2k", "nergrit", "nerui", "simak"]
        .iter()
        .map(|name| options.data.join(format!("{name}.dev.conll")))
        .filter(|path| path.exists())
        .collect();
    files.extend(options.score.iter().cloned());
    for path in &files {
        report(path, &model, &guidelines)?;
    }
    Ok(())
}

fn fit(sentences: &[Labelled], memory: Option<&Memory>, tuning: &Tuning) -> (Data, Vec<f64>) {
    let mut data = Data::build(sentences, memory, tuning);
    eprintln!("{} sentences, {} features", data.chains.len(), data.keys.len());
    let weights = crf::train(&mut data, tuning);
    (data, weights)
}

/// Which model to tag with.
#[derive(Debug, clap::Args)]
pub(crate) struct TagOptions {
    /// Directory with `ner.bin` and `guidelines.bin`.
    #[arg(long)]
    models: PathBuf,
}

pub(crate) fn tag(options: &TagOptions) -> io::Result<()> {
    let model = std::fs::read(options.models.join("ner.bin"))?;
    let guidelines = std::fs::read(options.models.join("guidelines.bin"))?;
    let (tagger, guidelines) = open(&model, &guidelines)?;
    conll::tag_conll_by(&tagger, &guidelines, io::stdin().lock(), io::stdout().lock())
}

fn open<'a>(model: &'a [u8], guidelines: &'a [u8]) -> io::Result<(Tagger<'a>, Guidelines<'a>)> {
    Tagger::read(model).zip(Guidelines::read(guidelines)).ok_or_else(|| io::Error::other("not models of this version"))
}

/// Scores a file by Simak's own guideline, as articles are tagged, and by that which it seems to follow, as `simak tag` does.
fn report(path: &Path, model: &[u8], guidelines: &[u8]) -> io::Result<()> {
    let gold = corpus::read(path, 1.0, 0)?;
    let sentences: Vec<Vec<&str>> = gold.iter().map(Labelled::words).collect();
    let (tagger, guidelines) = open(model, guidelines)?;
    let own: Vec<Vec<Tag>> = sentences.iter().map(|words| tagger.tag(words, &Lists::look_up(words))).collect();
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    writeln!(io::stdout(), "{name:20} own {}", score::score(&gold, &own))?;
    writeln!(io::stdout(), "{name:20} tag {}", score::score(&gold, &tagger.tag_text(&guidelines, &sentences)))
}
