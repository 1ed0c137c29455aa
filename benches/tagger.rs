//! How long tagging a 700-word article takes, warm: `cargo bench --bench tagger`. The budget is 3 ms in the
//! browser's wasm, where `npm run bench` measures it.

#![allow(clippy::disallowed_methods, reason = "no part of the extension")]

use simak::entity::tagger;
use simak::text::{sentences, tokens};
use std::hint::black_box;
use std::io::{self, Write};
use std::time::{Duration, Instant};

/// How often it is tagged.
const ROUNDS: u32 = 200;

/// An invented report of 700 words.
const TEXT: &str = include_str!("parts/article.txt");

fn main() -> io::Result<()> {
    let cut: Vec<Vec<&str>> = sentences::split(TEXT)
        .into_iter()
        .map(|range| {
            let sentence = &TEXT[range];
            tokens::tokenize(sentence).iter().map(|token| &sentence[token.start..token.end]).collect()
        })
        .collect();
    let mut times: Vec<Duration> = (0..ROUNDS)
        .map(|_| {
            let begin = Instant::now();
            for sentence in &cut {
                black_box(tagger::tag_with_scores(black_box(sentence)));
            }
            begin.elapsed()
        })
        .collect();
    times.sort_unstable();
    let tokens: usize = cut.iter().map(Vec::len).sum();
    let (median, late) = (times[times.len() / 2], times[times.len() * 95 / 100]);
    writeln!(io::stdout(), "{tokens} tokens: median {median:.2?}, 95th percentile {late:.2?}")
}
