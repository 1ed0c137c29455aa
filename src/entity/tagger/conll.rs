//! CoNLL columns in and out: one token a line, an empty line between sentences.

use super::lists::Lists;
use super::{Tag, Tagger};
use std::io::{self, BufRead, Write};

/// Reads tokens (further columns are ignored) and writes `token<TAB>tag` (`O`, `B-PER`, `I-PER` …) with the trained model.
/// Empty lines and comments (`# ` without a tab) are kept as they are.
///
/// # Errors
/// What reading or writing reports; bytes that are not UTF-8 are an error of reading.
pub fn tag_conll(reader: impl BufRead, writer: impl Write) -> io::Result<()> {
    tag_conll_with(super::tag, reader, writer)
}

/// As [`tag_conll`], with another model.
///
/// # Errors
/// As [`tag_conll`].
pub fn tag_conll_by(tagger: &Tagger, reader: impl BufRead, writer: impl Write) -> io::Result<()> {
    tag_conll_with(|tokens| tagger.tag(tokens, &Lists::look_up(tokens)), reader, writer)
}

fn tag_conll_with(tag: impl Fn(&[&str]) -> Vec<Tag>, reader: impl BufRead, mut writer: impl Write) -> io::Result<()> {
    let mut lines: Vec<String> = Vec::new();
    for line in reader.lines() {
        let line = line?;
        let ends = line.trim().is_empty();
        lines.push(line);
        if ends {
            write_sentence(&tag, &mut lines, &mut writer)?;
        }
    }
    write_sentence(&tag, &mut lines, &mut writer)?;
    writer.flush()
}

/// The token of a line; nothing in an empty line or a comment.
fn token(line: &str) -> Option<&str> {
    let comment = line.starts_with("# ") && !line.contains('\t');
    let token = line.split('\t').next().unwrap_or("");
    (!comment && !line.trim().is_empty()).then_some(token)
}

fn write_sentence(
    tag: impl Fn(&[&str]) -> Vec<Tag>,
    lines: &mut Vec<String>,
    writer: &mut impl Write,
) -> io::Result<()> {
    let tokens: Vec<&str> = lines.iter().filter_map(|line| token(line)).collect();
    let mut tags = tag(&tokens).into_iter();
    for line in lines.iter() {
        match token(line) {
            Some(token) => writeln!(writer, "{token}\t{}", tags.next().unwrap_or(Tag::Outside).name())?,
            None => writeln!(writer, "{}", line.trim_end())?,
        }
    }
    lines.clear();
    Ok(())
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
