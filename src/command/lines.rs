//! JSON lines in, JSON lines out, one at a time, so that any engine that can pipe lines can run it.

use super::Failure;
use crate::page::html::MAX_HTML;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::io::{self, BufRead, Read, Write};

/// Longest line read, in bytes: a page of the longest kind with every character escaped as `\u0000`, nearly.
const MAX_LINE: u64 = 4 * MAX_HTML as u64;

/// One line of output: the request's id, then the answer's own keys or what was wrong with the request.
#[derive(Serialize)]
struct Answered<'a, A> {
    id: &'a Value,
    #[serde(flatten)]
    answer: Option<A>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
}

/// Answers every line with one line. A bad line is answered with its error and does not end the run; blank lines are passed over.
pub(super) fn answer_all<R: DeserializeOwned, A: Serialize>(
    mut input: impl BufRead,
    mut output: impl Write,
    answer: impl Fn(R) -> Result<A, String>,
) -> Result<(), Failure> {
    let unreadable = |error: io::Error| Failure::Told(format!("standard input could not be read: {error}"));
    let mut line = Vec::new();
    loop {
        line.clear();
        if input.by_ref().take(MAX_LINE).read_until(b'\n', &mut line).map_err(unreadable)? == 0 {
            return Ok(());
        }
        let is_whole = line.len() < MAX_LINE as usize || line.ends_with(b"\n");
        if !is_whole {
            input.skip_until(b'\n').map_err(unreadable)?;
        }
        if line.trim_ascii().is_empty() {
            continue;
        }
        let (id, done) = if is_whole {
            request(&line)
        } else {
            (Value::Null, Err(format!("the line is longer than {MAX_LINE} bytes")))
        };
        let (answer, error) = match done.and_then(&answer) {
            Ok(answer) => (Some(answer), None),
            Err(error) => (None, Some(error)),
        };
        serde_json::to_writer(&mut output, &Answered { id: &id, answer, error }).map_err(io::Error::from)?;
        output.write_all(b"\n")?;
        // The reader at the other end may wait for this answer before it sends the next line.
        output.flush()?;
    }
}

/// A line's id, null when it has none, and its request.
fn request<R: DeserializeOwned>(line: &[u8]) -> (Value, Result<R, String>) {
    let mut value: Value = match serde_json::from_slice(line) {
        Ok(value) => value,
        Err(error) => return (Value::Null, Err(format!("not a JSON object: {error}"))),
    };
    let id = value.get_mut("id").map_or(Value::Null, Value::take);
    let request = if id.is_null() {
        Err("\"id\" is missing".to_owned())
    } else {
        serde_json::from_value(value).map_err(|error| format!("not a request: {error}"))
    };
    (id, request)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// The answers to lines, each read back.
    pub(in crate::command) fn answers<R: DeserializeOwned, A: Serialize>(
        input: &str,
        answer: impl Fn(R) -> Result<A, String>,
    ) -> Vec<Value> {
        let mut output = Vec::new();
        assert!(answer_all(input.as_bytes(), &mut output, answer).is_ok());
        let text = String::from_utf8(output).expect("output is UTF-8");
        text.lines().map(|line| serde_json::from_str(line).expect("output is JSON")).collect()
    }

    #[test]
    fn every_line_is_answered_in_order_and_bad_ones_do_not_end_the_run() {
        #[derive(serde::Deserialize)]
        struct Length {
            text: String,
        }
        #[derive(Serialize)]
        struct Told {
            length: usize,
        }
        let input = "{\"id\":1,\"text\":\"satu\"}\nbukan json\n\n{\"id\":\"b\"}\n{\"text\":\"\"}\n[1]\n\
                     {\"id\":[2],\"text\":\"dua\",\"more\":[]}\n{\"id\":3,\"text\":\"\"}";
        let answers = answers(input, |Length { text }| match text.len() {
            0 => Err("empty".to_owned()),
            length => Ok(Told { length }),
        });
        let ids: Vec<&Value> = answers.iter().map(|answer| &answer["id"]).collect();
        let [one, two] = [Value::from(1), Value::from(vec![2])];
        assert_eq!(ids, [&one, &Value::Null, &"b".into(), &Value::Null, &Value::Null, &two, &Value::from(3)]);
        let good: Vec<bool> = answers.iter().map(|answer| answer.get("length").is_some()).collect();
        assert_eq!(good, [true, false, false, false, false, true, false]);
        assert!(answers.iter().all(|answer| answer.get("length").is_some() != answer["error"].is_string()));
        assert_eq!(answers[6]["error"], "empty");
    }
}
