//! How long parsing a page and finding its structure take, natively: `cargo bench --bench structure -- DIR…`, each DIR with
//! `<id>.html` or `<id>/page.html`. The rest is what the command adds: names, speech, dates, summary.

#![allow(clippy::disallowed_methods, reason = "no part of the extension")]

use simak::page::html;
use simak::{analyze, article};
use std::hint::black_box;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use std::{env, fs};

/// How often each page is read; the fastest time counts.
const ROUNDS: usize = 5;

/// The pages of a folder.
fn pages(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let inner = path.join("page.html");
        if inner.is_file() {
            found.push(inner);
        } else if path.extension().is_some_and(|extension| extension == "html") {
            found.push(path);
        }
    }
    Ok(found)
}

/// The fastest of several runs.
fn fastest<T>(mut run: impl FnMut() -> T) -> Duration {
    let time = |()| {
        let begin = Instant::now();
        black_box(run());
        begin.elapsed()
    };
    std::iter::repeat_n((), ROUNDS).map(time).min().unwrap_or_default()
}

fn main() -> io::Result<()> {
    let folders = env::args().skip(1).filter(|argument| !argument.starts_with('-'));
    let mut out = io::stdout().lock();
    for folder in folders {
        let mut rows: [Vec<Duration>; 4] = Default::default();
        for path in pages(Path::new(&folder))? {
            let bytes = fs::read(path)?;
            let page = html::parse(&bytes, "");
            let parse = fastest(|| html::parse(black_box(&bytes), ""));
            let structure = fastest(|| article::find(black_box(&page)));
            let all = fastest(|| analyze::analyze(black_box(&page)));
            for (row, time) in rows.iter_mut().zip([parse, structure, parse + structure, all.saturating_sub(structure)])
            {
                row.push(time);
            }
        }
        writeln!(out, "{folder}: {} pages; ms a page, median and 95th percentile", rows[0].len())?;
        for (name, row) in ["parse", "structure", "parse and structure", "the rest"].iter().zip(&mut rows) {
            row.sort_unstable();
            let at =
                |percent: usize| row.get(row.len() * percent / 100).map_or(0.0, |time| time.as_secs_f64() * 1000.0);
            writeln!(out, "{name:20} {:8.2} {:8.2}", at(50), at(95))?;
        }
    }
    Ok(())
}
