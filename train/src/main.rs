//! `cargo run --release -p train -- <what> …` rebuilds the files under `models/` and measures what they are made of.

mod sentences;

use std::error::Error;

use clap::{Parser, Subcommand};

/// Rebuilds Simak's models and word lists, byte for byte.
#[derive(Parser)]
struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Measures sentence boundaries on treebanks.
    Sentences(sentences::Arguments),
}

fn main() -> Result<(), Box<dyn Error>> {
    match Arguments::parse().what {
        What::Sentences(arguments) => sentences::run(&arguments),
    }
}
