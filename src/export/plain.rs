//! Plain text for a terminal or a mail.

use super::digest::{self, Item};
use crate::report::Report;

/// The report as plain text. Control characters of the page are taken out, so that it cannot steer a terminal.
#[must_use]
pub fn text(report: &Report) -> String {
    let mut lines: Vec<String> = vec![line(report.title.as_deref().unwrap_or("Tanpa judul"))];
    let below = [report.dek.clone(), Some(digest::imprint(report)), digest::address(report).map(str::to_owned)];
    lines.extend(below.into_iter().flatten().map(|text| line(&text)).filter(|text| !text.is_empty()));
    lines.extend(digest::refusal(report).map(|refusal| line(&refusal)));
    for part in digest::parts(report) {
        lines.push(String::new());
        lines.push(part.heading.to_ascii_uppercase());
        lines.extend(part.items.iter().map(item));
    }
    lines.push(String::new());
    lines.join("\n")
}

fn item(item: &Item) -> String {
    let speaker = item.speaker.as_deref().map_or_else(String::new, |name| format!(" — {}", line(name)));
    let text = if item.quoted { format!("“{}”{speaker}", line(&item.text)) } else { line(&item.text) };
    match (item.name.is_empty(), text.is_empty()) {
        (true, _) => format!("- {text}"),
        (false, true) => format!("- {}", line(&item.name)),
        (false, false) => format!("- {}: {text}", line(&item.name)),
    }
}

/// One line without control characters and without those that turn the direction of text.
fn line(text: &str) -> String {
    let shown = |c: &char| !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let words = text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ").chars().filter(shown).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{Excerpt, Quote};

    #[test]
    fn a_report_reads_as_lines() {
        let report = Report {
            is_article: true,
            title: Some("Panen\n\u{1b}[31mRaya".to_owned()),
            summary: vec![Excerpt { text: "Padi panen.".into(), block: 0, start: 0, end: 11, trim: 0 }],
            quotes: vec![Quote { block: 0, start: 0, end: 1, text: "Siap".into(), speaker: None, cue: None }],
            ..Report::default()
        };
        assert_eq!(text(&report), "Panen [31mRaya\n\nRINGKASAN\n- Padi panen.\n\nKUTIPAN\n- “Siap”\n");
    }

    #[test]
    fn a_page_that_is_no_article_says_so() {
        for (reason, told) in [
            ("too little running text (28 words)", "teksnya terlalu sedikit"),
            ("looks like a forum, with 90 words of running text", "forum"),
            ("looks like an index, by its address", "halaman indeks"),
            ("a reason of tomorrow", "a reason of tomorrow"),
        ] {
            let report = Report { reason: reason.to_owned(), ..Report::default() };
            assert_eq!(text(&report), format!("Tanpa judul\nBukan artikel: {told}\n"));
        }
    }
}
