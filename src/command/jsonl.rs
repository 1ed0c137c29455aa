//! JSON lines in, JSON lines out, one at a time, so that any engine that can pipe lines can run it.

use super::Failure;
use crate::analyze;
use crate::page::html::{self, MAX_HTML};
use crate::report::Report;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::io::{self, BufRead, Read, Write};

/// Longest line read, in bytes: a page of the longest kind with every character escaped as `\u0000`, nearly.
const MAX_LINE: u64 = 4 * MAX_HTML as u64;

/// One line of input; other keys are ignored.
#[derive(Deserialize)]
struct Request {
    url: Option<String>,
    html: Option<String>,
    text: Option<String>,
}

/// One line of output.
#[derive(Serialize)]
struct Answer<'a> {
    id: &'a Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    report: Option<Report>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
}

/// Answers every line with one line. A bad line is answered with its error and does not end the run; blank lines are passed over.
pub(super) fn run(mut input: impl BufRead, mut output: impl Write) -> Result<(), Failure> {
    let unreadable = |error: io::Error| Failure::Told(format!("standard input could not be read: {error}"));
    let mut line = Vec::new();
    loop {
        line.clear();
        if input.by_ref().take(MAX_LINE).read_until(b'\n', &mut line).map_err(unreadable)? == 0 {
            break;
        }
        let is_whole = line.len() < MAX_LINE as usize || line.ends_with(b"\n");
        if !is_whole {
            input.skip_until(b'\n').map_err(unreadable)?;
        }
        if line.trim_ascii().is_empty() {
            continue;
        }
        let (id, done) = if is_whole {
            answer(&line)
        } else {
            (Value::Null, Err(format!("the line is longer than {MAX_LINE} bytes")))
        };
        let (report, error) = done.map_or_else(|error| (None, Some(error)), |report| (Some(report), None));
        serde_json::to_writer(&mut output, &Answer { id: &id, report, error }).map_err(io::Error::from)?;
        output.write_all(b"\n")?;
        // The reader at the other end may wait for this answer before it sends the next line.
        output.flush()?;
    }
    Ok(())
}

fn answer(line: &[u8]) -> (Value, Result<Report, String>) {
    let mut value: Value = match serde_json::from_slice(line) {
        Ok(value) => value,
        Err(error) => return (Value::Null, Err(format!("not a JSON object: {error}"))),
    };
    let id = value.get_mut("id").map_or(Value::Null, Value::take);
    let report = match serde_json::from_value::<Request>(value) {
        _ if id.is_null() => Err("\"id\" is missing".to_owned()),
        Ok(Request { url, html: Some(html), text: None }) => {
            Ok(analyze::analyze(&html::parse(html, url.as_deref().unwrap_or(""))).report)
        }
        Ok(Request { url, html: None, text: Some(text) }) => {
            Ok(analyze::analyze_text(&text, url.as_deref().unwrap_or("")).report)
        }
        Ok(_) => Err("give exactly one of \"html\" and \"text\"".to_owned()),
        Err(error) => Err(format!("not a request: {error}")),
    };
    (id, report)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answers(input: &str) -> Vec<Value> {
        let mut output = Vec::new();
        assert!(run(input.as_bytes(), &mut output).is_ok());
        let text = String::from_utf8(output).expect("output is UTF-8");
        text.lines().map(|line| serde_json::from_str(line).expect("output is JSON")).collect()
    }

    #[test]
    fn every_line_is_answered_in_order_and_bad_ones_do_not_end_the_run() {
        let input = "{\"id\":1,\"html\":\"<p>a\"}\nbukan json\n\n{\"id\":\"b\",\"url\":null}\n{\"html\":\"\"}\n[1]\n\
                     {\"id\":2,\"url\":\"https://contoh.id/\",\"text\":\"Satu.\",\"more\":[]}";
        let answers = answers(input);
        let ids: Vec<&Value> = answers.iter().map(|answer| &answer["id"]).collect();
        assert_eq!(ids, [&Value::from(1), &Value::Null, &"b".into(), &Value::Null, &Value::Null, &Value::from(2)]);
        let good: Vec<bool> = answers.iter().map(|answer| answer.get("report").is_some()).collect();
        assert_eq!(good, [true, false, false, false, false, true]);
        assert!(answers.iter().all(|answer| answer.get("report").is_some() != answer["error"].is_string()));
        assert_eq!(answers[5]["report"]["url"], "https://contoh.id/");
    }
}
