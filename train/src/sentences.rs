//! Sentence boundaries measured on CoNLL-U treebanks: all sentences joined by a space, cut again, compared as spans.

use std::collections::HashSet;
use std::error::Error;
use std::fs;
use std::io::{self, Write};
use std::ops::Range;
use std::path::PathBuf;

use simak::text::sentences::split;

/// What to measure on.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// CoNLL-U files with `# text = ` lines.
    #[arg(required = true)]
    data: Vec<PathBuf>,
    /// Also list the gold sentences that were not found.
    #[arg(long)]
    misses: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let mut out = io::stdout().lock();
    for path in &arguments.data {
        let file = fs::read_to_string(path)?;
        let (text, gold) = join(file.lines().filter_map(|line| line.strip_prefix("# text = ")));
        let found: Vec<Range<usize>> = split(&text);
        let set: HashSet<&Range<usize>> = found.iter().collect();
        let hits = gold.iter().filter(|range| set.contains(range)).count();
        let f1 = 200.0 * hits as f64 / (found.len() + gold.len()) as f64;
        writeln!(out, "{}: F1 {f1:.2} ({hits} of {} gold, {} found)", path.display(), gold.len(), found.len())?;
        if arguments.misses {
            for range in found.iter().filter(|range| !gold.contains(range)) {
                writeln!(out, "  {}", &text[range.clone()])?;
            }
        }
    }
    Ok(())
}

/// The sentences joined by a space, and where each stands.
fn join<'a>(sentences: impl Iterator<Item = &'a str>) -> (String, Vec<Range<usize>>) {
    let mut text = String::new();
    let ranges = sentences.map(|sentence| {
        let start = text.len();
        text.push_str(sentence.trim());
        let range = start..text.len();
        text.push(' ');
        range
    });
    let ranges = ranges.collect();
    (text, ranges)
}
