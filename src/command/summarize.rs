//! `simak summarize`: sentences in, the sentences of the summary out, as JSON lines.

use super::Failure;
use crate::summary;
use clap::Args;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::io::{self, BufRead, Write};

/// Choose the sentences of a summary: reads {"id", "paragraphs": [[sentence, ..], ..]} lines, writes {"id", "summary": [..]} lines.
#[derive(Args)]
pub(super) struct Arguments {}

/// One line of input; other keys are ignored.
#[derive(Deserialize)]
struct Request {
    paragraphs: Vec<Vec<String>>,
}

/// One line of output.
#[derive(Serialize)]
struct Answer {
    id: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    summary: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
}

pub(super) fn run(_: Arguments) -> Result<(), Failure> {
    answer_all(io::stdin().lock(), io::stdout().lock())
}

/// Answers every line with one line. A bad line is answered with its error and does not end the run; blank lines are passed over.
fn answer_all(input: impl BufRead, mut output: impl Write) -> Result<(), Failure> {
    for line in input.split(b'\n') {
        let line = line.map_err(|error| Failure::Told(format!("standard input could not be read: {error}")))?;
        if line.trim_ascii().is_empty() {
            continue;
        }
        serde_json::to_writer(&mut output, &answer(&line)).map_err(io::Error::from)?;
        output.write_all(b"\n")?;
        output.flush()?;
    }
    Ok(())
}

fn answer(line: &[u8]) -> Answer {
    let mut value: Value = match serde_json::from_slice(line) {
        Ok(value) => value,
        Err(error) => return Answer { id: Value::Null, summary: None, error: Some(format!("not JSON: {error}")) },
    };
    let id = value.get_mut("id").map_or(Value::Null, Value::take);
    match serde_json::from_value::<Request>(value) {
        Ok(request) => Answer { id, summary: Some(summary::choose(&request.paragraphs)), error: None },
        Err(error) => Answer { id, summary: None, error: Some(format!("not a request: {error}")) },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_answered_with_sentences_of_its_own() {
        let input = "{\"id\":1,\"paragraphs\":[[\"Warga Desa Mekar menanam seribu bakau.\"],[\"Baca juga: Bakau di Desa Lain.\"]],\
                     \"more\":0}\n\nbukan json\n{\"id\":2}\n";
        let mut output = Vec::new();
        assert!(answer_all(input.as_bytes(), &mut output).is_ok());
        let text = String::from_utf8(output).expect("output is UTF-8");
        let answers: Vec<Value> =
            text.lines().map(|line| serde_json::from_str(line).expect("output is JSON")).collect();
        assert_eq!(answers[0]["summary"], serde_json::json!(["Warga Desa Mekar menanam seribu bakau."]));
        assert!(answers[1]["error"].is_string() && answers[2]["error"].is_string() && answers[2]["id"] == 2);
    }
}
