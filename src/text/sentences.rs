//! Indonesian sentence boundaries: terminal marks, closing quotes and brackets, abbreviations, decimals, initials, datelines.

use std::ops::Range;

/// Abbreviations after which a full stop does not end a sentence, lower case, without the stop.
const ABBREVIATIONS: [&str; 58] = [
    "no", "nos", "jl", "jln", "gg", "dr", "drs", "dra", "drg", "prof", "h", "hj", "kh", "k.h", "ir", "st", "tn", "ny",
    "nn", "sdr", "sdri", "bpk", "rp", "pt", "cv", "ud", "kab", "kec", "kel", "ds", "rt", "rw", "al", "dkk", "dll",
    "dsb", "dst", "tgl", "hlm", "vol", "ed", "mr", "mrs", "ms", "jr", "sr", "s.h", "m.h", "s.e", "m.si", "s.pd",
    "brigjen", "letjen", "mayjen", "kol", "kapt", "irjen", "komjen",
];

/// Byte ranges of the sentences of one block, trimmed, in order; all text but white space lies in one of them.
#[must_use]
pub fn split(text: &str) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let mut i = 0;
    while i < chars.len() {
        let (at, c) = chars[i];
        if !matches!(c, '.' | '!' | '?' | '…') {
            i += 1;
            continue;
        }
        let mut j = i + 1;
        while j < chars.len() && matches!(chars[j].1, '.' | '!' | '?' | '…' | '"' | '”' | '’' | '\'' | ')' | ']' | '»')
        {
            j += 1;
        }
        let end = chars.get(j).map_or(text.len(), |&(at, _)| at);
        if ends_here(text, start, at, end) {
            push(&mut sentences, text, start..end);
            start = end;
        }
        i = j;
    }
    push(&mut sentences, text, start..text.len());
    sentences
}

fn push(sentences: &mut Vec<Range<usize>>, text: &str, range: Range<usize>) {
    if let Some(inner) = super::tokens::trimmed(&text[range.clone()]) {
        sentences.push(range.start + inner.start..range.start + inner.end);
    }
}

/// Whether the mark at `mark`, with the closers up to `end`, ends the sentence that began at `start`.
fn ends_here(text: &str, start: usize, mark: usize, end: usize) -> bool {
    let rest = &text[end..];
    let Some(next) = rest.trim_start().chars().next() else { return true };
    if !rest.starts_with(char::is_whitespace) {
        return false;
    }
    let opener = matches!(next, '"' | '“' | '‘' | '\'' | '(' | '[');
    if !(opener || next.is_uppercase() || next.is_ascii_digit() || !next.is_alphanumeric()) {
        return false;
    }
    if text[mark..].starts_with('.') && end == mark + 1 {
        let word =
            text[start..mark].rsplit(|c: char| c.is_whitespace() || matches!(c, '(' | '"' | '“')).next().unwrap_or("");
        let lower = word.to_lowercase();
        let initial = word.chars().count() == 1 && word.chars().all(char::is_uppercase);
        let list_number = text[start..mark].trim().chars().all(|c| c.is_ascii_digit());
        return !(initial || list_number || ABBREVIATIONS.contains(&lower.as_str()));
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sentences(text: &str) -> Vec<&str> {
        split(text).into_iter().map(|r| &text[r]).collect()
    }

    #[test]
    fn stops_inside_amounts_times_and_titles_do_not_split() {
        let text = "Prof. dr. H. Budi membayar Rp 1.500 pada pukul 21.00 WIB. Ia pulang.";
        assert_eq!(sentences(text).len(), 2);
    }

    #[test]
    fn a_quotation_keeps_its_closing_mark() {
        let text = "\"Kami siap.\" Ia lalu pergi.";
        assert_eq!(sentences(text), ["\"Kami siap.\"", "Ia lalu pergi."]);
    }
}
