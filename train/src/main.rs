//! `cargo run --release -p train -- <what> …` rebuilds the files under `models/`.

mod gazetteer;

use clap::{Parser, Subcommand};
use std::path::Path;

#[derive(Parser)]
#[command(about = "Rebuilds Simak's models and word lists, byte for byte")]
struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// The known names: `lists/` to `models/gazetteer.bin`.
    Gazetteer,
}

fn main() -> std::process::ExitCode {
    let done = match Arguments::parse().what {
        What::Gazetteer => gazetteer::build(Path::new("lists"), Path::new("models/gazetteer.bin")),
    };
    match done {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            std::process::ExitCode::FAILURE
        }
    }
}
