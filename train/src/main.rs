//! `cargo run --release -p train -- <what> …` rebuilds the files under `models/`.

fn main() {}
