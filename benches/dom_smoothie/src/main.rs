//! Reads `{"id","url","html"}` lines and writes `{"id","text","ms"}` lines: the text that dom_smoothie keeps and the time it took,
//! the fastest of as many runs as `benches/structure.rs` gives Simak.

use std::io::{BufRead, Write, stdin, stdout};
use std::time::Instant;

use dom_smoothie::Readability;
use serde_json::{Value, json};

/// How often each page is read.
const ROUNDS: usize = 5;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut out = stdout().lock();
    for line in stdin().lock().lines() {
        let page: Value = serde_json::from_str(&line?)?;
        let html = page["html"].as_str().unwrap_or_default();
        let url = page["url"].as_str().filter(|url| !url.is_empty());
        let (mut text, mut ms) = (String::new(), f64::INFINITY);
        for _ in 0..ROUNDS {
            let start = Instant::now();
            text = Readability::new(html, url, None)
                .and_then(|mut reader| reader.parse())
                .map(|article| article.text_content.to_string())
                .unwrap_or_default();
            ms = ms.min(start.elapsed().as_secs_f64() * 1000.0);
        }
        writeln!(out, "{}", json!({ "id": page["id"], "text": text, "ms": ms }))?;
    }
    Ok(())
}
