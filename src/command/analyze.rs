//! `simak analyze`: one file, a folder, or JSON lines.

use super::{Failure, batch, lines};
use crate::page::html::{self, MAX_HTML};
use crate::report::Report;
use crate::{analyze, export};
use clap::{ArgGroup, Args, ValueEnum};
use serde::{Deserialize, Serialize};
use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// Find the article on a page and report its parts, names, quotes, sources, dates and summary.
#[derive(Args)]
#[command(
    group = ArgGroup::new("source").required(true).args(["file", "batch", "jsonl"]),
    after_help = "Examples:\n  \
        simak analyze page.html\n  \
        simak analyze --input text --format markdown article.txt\n  \
        curl -s https://example.com/news | simak analyze --url https://example.com/news -\n  \
        simak analyze --batch pages/ --out reports/\n  \
        simak analyze --jsonl < pages.jsonl > reports.jsonl"
)]
pub(super) struct Arguments {
    /// A saved page or a text; `-` reads standard input
    file: Option<PathBuf>,
    /// What the input is [default: text for a .txt file, else html]; a text has one paragraph a line
    #[arg(long, value_enum, conflicts_with_all = ["batch", "jsonl"])]
    input: Option<Input>,
    /// The page's address, if it is known
    #[arg(long, conflicts_with_all = ["batch", "jsonl"])]
    url: Option<String>,
    /// How the report is written
    #[arg(long, value_enum, default_value_t = Format::Json, conflicts_with = "jsonl")]
    format: Format,
    /// Read every NAME.html, NAME/page.html and NAME.txt of a folder, and write a report of each to --out
    #[arg(long, value_name = "DIR", requires = "out")]
    batch: Option<PathBuf>,
    /// Where --batch writes NAME.json (or .md, .txt, by --format); made if it is not there
    #[arg(long, value_name = "DIR", requires = "batch")]
    out: Option<PathBuf>,
    /// Read lines {"id", "url"?, "html" or "text"} from standard input and write {"id", "report"}, or {"id", "error"} for a bad line
    #[arg(long)]
    jsonl: bool,
}

/// What the input is.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Input {
    /// A page's HTML
    Html,
    /// Plain text, one paragraph a line
    Text,
}

impl Input {
    pub(super) fn of(path: &Path) -> Self {
        if path.extension().is_some_and(|e| e.eq_ignore_ascii_case("txt")) { Self::Text } else { Self::Html }
    }
}

/// How a report is written.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// The whole report
    Json,
    /// A page to keep: summary, outline, quotes, names, sources, timeline, figures
    Markdown,
    /// The same as plain text
    Text,
}

impl Format {
    /// The extension of a file in this format.
    pub(super) fn extension(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Markdown => "md",
            Self::Text => "txt",
        }
    }

    /// The report in this format, with a line end.
    pub(super) fn write(self, report: &Report) -> Result<String, Failure> {
        match self {
            Self::Json => serde_json::to_string_pretty(report)
                .map(|json| json + "\n")
                .map_err(|error| Failure::Told(format!("the report could not be written as JSON: {error}"))),
            Self::Markdown => Ok(export::markdown(report)),
            Self::Text => Ok(export::text(report)),
        }
    }
}

pub(super) fn run(arguments: Arguments) -> Result<(), Failure> {
    if arguments.jsonl {
        return lines::answer_all(io::stdin().lock(), io::BufWriter::new(io::stdout().lock()), answer);
    }
    if let (Some(from), Some(to)) = (&arguments.batch, &arguments.out) {
        return batch::run(from, to, arguments.format);
    }
    let file = arguments.file.unwrap_or_else(|| PathBuf::from("-"));
    let input = arguments.input.unwrap_or_else(|| Input::of(&file));
    let bytes = read(&file)?;
    let report = report(&bytes, input, arguments.url.as_deref().unwrap_or(""));
    io::stdout().lock().write_all(arguments.format.write(&report)?.as_bytes())?;
    Ok(())
}

/// The report on a page's or text's bytes.
pub(super) fn report(bytes: &[u8], input: Input, url: &str) -> Report {
    let analysis = match input {
        Input::Html => analyze::analyze(&html::parse(bytes, url)),
        Input::Text => analyze::analyze_text(&html::decode(bytes), url),
    };
    analysis.report
}

/// One line of input with `--jsonl`; other keys are ignored.
#[derive(Deserialize)]
struct Request {
    url: Option<String>,
    html: Option<String>,
    text: Option<String>,
}

/// One line of output with `--jsonl`, its id apart.
#[derive(Serialize)]
struct Answer {
    report: Report,
}

fn answer(request: Request) -> Result<Answer, String> {
    let url = request.url.as_deref().unwrap_or("");
    let analysis = match (request.html, request.text) {
        (Some(html), None) => analyze::analyze(&html::parse(html, url)),
        (None, Some(text)) => analyze::analyze_text(&text, url),
        _ => return Err("give exactly one of \"html\" and \"text\"".to_owned()),
    };
    Ok(Answer { report: analysis.report })
}

/// The bytes of a file, or of standard input for `-`: one more than is read of a page, so that an endless input ends and a page that
/// is too long is known to be.
pub(super) fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let input: io::Result<Box<dyn Read>> = if path.as_os_str() == "-" {
        Ok(Box::new(io::stdin()))
    } else {
        File::open(path).map(|file| Box::new(file) as _)
    };
    let mut bytes = Vec::new();
    let done = input.and_then(|input| input.take(MAX_HTML as u64 + 1).read_to_end(&mut bytes));
    done.map(|_| bytes).map_err(|error| {
        let hint = match error.kind() {
            io::ErrorKind::NotFound => "; check the path, or give - to read standard input",
            io::ErrorKind::IsADirectory => "; give --batch DIR --out DIR to read a folder",
            io::ErrorKind::PermissionDenied => "; check who may read it",
            _ => "",
        };
        Failure::Told(format!("{} could not be read: {error}{hint}", path.display()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    #[test]
    fn a_line_has_a_page_or_a_text() {
        let input = "{\"id\":1,\"html\":\"<p>a\"}\n{\"id\":2,\"url\":null}\n{\"id\":3,\"html\":\"\",\"text\":\"\"}\n\
                     {\"id\":4,\"url\":\"https://contoh.id/\",\"text\":\"Satu.\"}";
        let answers = lines::tests::answers(input, answer);
        let good: Vec<bool> = answers.iter().map(|answer| answer["report"].is_object()).collect();
        assert_eq!(good, [true, false, false, true]);
        assert_eq!(answers[3]["report"]["url"], Value::from("https://contoh.id/"));
    }
}
