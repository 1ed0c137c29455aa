//! `simak summarize`: sentences in, the sentences of the summary out, as JSON lines.

use super::{Failure, lines};
use crate::summary;
use clap::Args;
use serde::{Deserialize, Serialize};
use std::io::{self, BufWriter};

/// Choose the sentences of a summary: reads {"id", "paragraphs": [[sentence, ..], ..]} lines, writes {"id", "summary": [..]} lines,
/// or {"id", "error"} for a bad line.
#[derive(Args)]
pub(super) struct Arguments {}

/// One line of input; other keys are ignored.
#[derive(Deserialize)]
struct Request {
    paragraphs: Vec<Vec<String>>,
}

/// One line of output, its id apart.
#[derive(Serialize)]
struct Answer {
    summary: Vec<String>,
}

pub(super) fn run(_: Arguments) -> Result<(), Failure> {
    lines::answer_all(io::stdin().lock(), BufWriter::new(io::stdout().lock()), |request| Ok(answer(&request)))
}

fn answer(request: &Request) -> Answer {
    Answer { summary: summary::choose(&request.paragraphs) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_summary_has_sentences_of_its_own_line() {
        let input = "{\"id\":1,\"paragraphs\":[[\"Warga Desa Mekar menanam seribu bakau.\"],[\"Baca juga: Bakau di Desa Lain.\"]],\
                     \"more\":0}\n{\"id\":2}\n";
        let answers = lines::tests::answers(input, |request| Ok(answer(&request)));
        assert_eq!(answers[0]["summary"], serde_json::json!(["Warga Desa Mekar menanam seribu bakau."]));
        assert!(answers[1]["error"].is_string() && answers[1]["id"] == 2);
    }
}
