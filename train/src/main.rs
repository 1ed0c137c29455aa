//! `cargo run --release -p train -- <what> …` rebuilds the files under `models/` and measures what they are made of.

#![allow(clippy::disallowed_methods, reason = "no part of the extension")]

mod gazetteer;
mod ner;
mod sentences;
mod summary;

use std::error::Error;
use std::path::Path;

use clap::{Parser, Subcommand};

/// Rebuilds Simak's models and word lists, byte for byte.
#[derive(Parser)]
struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// The known names: `lists/` to `models/gazetteer.bin`.
    Gazetteer,
    /// The named-entity tagger: labelled sentences to `models/ner.bin` and `models/guidelines.bin`.
    Ner(Box<ner::Options>),
    /// Tags CoNLL columns on standard input with a model that is not built in yet.
    Tag(ner::TagOptions),
    /// Measures sentence boundaries on treebanks.
    Sentences(sentences::Arguments),
    /// Trains and measures the summary's models.
    Summary(summary::Arguments),
}

fn main() -> Result<(), Box<dyn Error>> {
    match Arguments::parse().what {
        What::Gazetteer => gazetteer::build(Path::new("lists"), Path::new("models/gazetteer.bin"))?,
        What::Ner(options) => ner::run(&options)?,
        What::Tag(options) => ner::tag(&options)?,
        What::Sentences(arguments) => sentences::run(&arguments)?,
        What::Summary(arguments) => summary::run(&arguments)?,
    }
    Ok(())
}
