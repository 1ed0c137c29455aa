//! CoNLL columns in and out: one token a line, an empty line between sentences.

use super::guidelines::{self, Guidelines};
use super::{Tag, Tagger};
use std::io::{self, BufRead, Write};

/// Reads tokens (further columns are ignored) and writes `token<TAB>tag` (`O`, `B-PER`, `I-PER` …) with the trained model, by the
/// guideline that the text seems to follow; so all of it is read first. Empty lines and comments (`# ` without a tab) are kept
/// as they are.
///
/// # Errors
/// What reading or writing reports; bytes that are not UTF-8 are an error of reading.
pub fn tag_conll(reader: impl BufRead, writer: impl Write) -> io::Result<()> {
    match (super::trained(), guidelines::trained()) {
        (Some(tagger), Some(guidelines)) => tag_conll_by(tagger, &guidelines, reader, writer),
        _ => Err(io::Error::other("the built-in model cannot be read")),
    }
}

/// As [`tag_conll`], with another model.
///
/// # Errors
/// As [`tag_conll`].
pub fn tag_conll_by(
    tagger: &Tagger,
    guidelines: &Guidelines,
    reader: impl BufRead,
    mut writer: impl Write,
) -> io::Result<()> {
    let lines: Vec<String> = reader.lines().collect::<io::Result<_>>()?;
    let sentences: Vec<Vec<&str>> = lines
        .split(|line| line.trim().is_empty())
        .map(|lines| lines.iter().filter_map(|line| token(line)).collect())
        .collect();
    let mut tags = tagger.tag_text(guidelines, &sentences).into_iter().flatten();
    for line in &lines {
        match token(line) {
            Some(token) => writeln!(writer, "{token}\t{}", tags.next().unwrap_or(Tag::Outside).name())?,
            None => writeln!(writer, "{}", line.trim_end())?,
        }
    }
    writer.flush()
}

/// The token of a line; nothing in an empty line or a comment.
fn token(line: &str) -> Option<&str> {
    let comment = line.starts_with("# ") && !line.contains('\t');
    let token = line.split('\t').next().unwrap_or("");
    (!comment && !line.trim().is_empty()).then_some(token)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_token_keeps_its_line_and_gets_a_tag() {
        let input = "# rapat\nRapat\tO\nitu\tO\n\n\nselesai\n";
        let mut output = Vec::new();
        tag_conll(input.as_bytes(), &mut output).expect("written");
        let output = String::from_utf8(output).expect("text");
        let words: Vec<&str> = output.lines().map(|line| line.split('\t').next().unwrap_or("")).collect();
        assert_eq!(words, ["# rapat", "Rapat", "itu", "", "", "selesai"]);
        assert!(output.lines().skip(1).all(|line| line.is_empty() || line.split('\t').count() == 2));
    }
}
