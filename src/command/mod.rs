//! The `simak` command: the same reports as the extension's, for saved pages and texts.
//!
//! Results go to standard output or to files, errors to standard error. Exit codes: 0 done, 1 some input could not be read or some
//! output not written, 2 wrong usage (by the argument parser). A reader that goes away (`simak … | head`) ends the run quietly.

#![allow(clippy::disallowed_methods, reason = "no part of the extension")]

mod analyze;
mod batch;
mod lines;
mod summarize;

use crate::entity::tagger::conll;
use clap::{Parser, Subcommand};
use std::io;
use std::process::ExitCode;

/// Reads Indonesian news pages: structure, entities, speech and summary, on this machine and nowhere else.
#[derive(Parser)]
#[command(name = "simak", version, arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    Analyze(analyze::Arguments),
    /// Tags tokens on standard input (one a line, an empty line between sentences; further columns are ignored) with names: BIO.
    Tag,
    Summarize(summarize::Arguments),
}

/// Why a task ended early.
enum Failure {
    /// Something could not be read or written; the text says what, and what to do.
    Told(String),
    /// Standard output.
    Output(io::Error),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

/// Runs the command with the process's arguments.
#[must_use]
pub fn run() -> ExitCode {
    let Arguments { task } = Arguments::parse();
    let done = match task {
        Task::Analyze(arguments) => analyze::run(arguments),
        Task::Tag => conll::tag_conll(io::stdin().lock(), io::BufWriter::new(io::stdout().lock())).map_err(|error| {
            match error.kind() {
                io::ErrorKind::InvalidData => Failure::Told("standard input is not UTF-8; convert it first".to_owned()),
                _ => Failure::Output(error),
            }
        }),
        Task::Summarize(arguments) => summarize::run(arguments),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(Failure::Output(error)) => tell(&format!("standard output could not be written: {error}")),
        Err(Failure::Told(message)) => tell(&message),
    }
}

fn tell(message: &str) -> ExitCode {
    eprintln!("simak: {message}");
    ExitCode::FAILURE
}
