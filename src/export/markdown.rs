//! Markdown (CommonMark and GitHub's) in which nothing of the page is markup: every mark that could start some is escaped.

use super::digest::{self, Item};
use crate::report::Report;
use std::fmt::Write;

/// Marks that are escaped wherever they stand: emphasis, code, links, images, tables, HTML, references, mathematics, addresses.
const MARKS: [char; 14] = ['\\', '`', '*', '_', '[', ']', '<', '>', '|', '~', '&', '$', '#', '^'];
/// Stands before an `@` inside a word: GitHub's Markdown makes a link of an address even where the `@` is escaped.
const JOINER: char = '\u{2060}';
/// Characters that turn the direction of text or hide in it.
const UNSEEN: [std::ops::RangeInclusive<char>; 5] = [
    '\u{200b}'..='\u{200f}',
    '\u{202a}'..='\u{202e}',
    '\u{2060}'..='\u{206f}',
    '\u{fe00}'..='\u{fe0f}',
    '\u{feff}'..='\u{feff}',
];

/// The report as a page to keep. Text of the page cannot become markup or a link in it; the only link is the article's address,
/// and only if it is a web address.
#[must_use]
pub fn markdown(report: &Report) -> String {
    let mut page = String::new();
    let mut line = |text: String| {
        page.push_str(&text);
        page.push_str("\n\n");
    };
    line(format!("# {}", escaped(report.title.as_deref().unwrap_or("Tanpa judul"))));
    if let Some(dek) = &report.dek {
        line(escaped(dek));
    }
    let imprint = digest::imprint(report);
    if !imprint.is_empty() {
        line(escaped(&imprint));
    }
    if let Some(url) = digest::address(report) {
        line(format!("<{}>", address(url)));
    }
    if let Some(refusal) = digest::refusal(report) {
        line(escaped(&refusal));
    }
    for part in digest::parts(report) {
        line(format!("## {}", part.heading));
        let items: Vec<String> = part.items.iter().map(item).collect();
        let between = if part.items.iter().any(|item| item.quoted) { "\n\n" } else { "\n" };
        line(items.join(between));
    }
    page.truncate(page.trim_end().len());
    page.push('\n');
    page
}

fn item(item: &Item) -> String {
    if item.quoted {
        let speaker = item.speaker.as_deref().map_or_else(String::new, |name| format!("\n>\n> — {}", escaped(name)));
        return format!("> “{}”{speaker}", escaped(&item.text));
    }
    match (item.name.is_empty(), item.text.is_empty()) {
        (true, _) => format!("- {}", escaped(&item.text)),
        (false, true) => format!("- **{}**", escaped_inside(&item.name)),
        (false, false) => format!("- **{}**: {}", escaped_inside(&item.name), escaped_inside(&item.text)),
    }
}

/// Text of the page that begins a line, every mark of Markdown escaped.
fn escaped(text: &str) -> String {
    escape(text, true)
}

/// Text of the page behind other text on its line, where a number or a dash makes no list.
fn escaped_inside(text: &str) -> String {
    escape(text, false)
}

/// One line; at its `start` lists and headings are escaped too.
fn escape(text: &str, start: bool) -> String {
    let mut safe = String::with_capacity(text.len() + 8);
    let seen = |c: &char| !UNSEEN.iter().any(|range| range.contains(c));
    for word in text.split(|c: char| c.is_whitespace() || c.is_control()) {
        let mut chars = word.chars().filter(seen).peekable();
        if chars.peek().is_none() {
            continue;
        }
        if !safe.is_empty() {
            safe.push(' ');
        }
        let mut before = ' ';
        while let Some(c) = chars.next() {
            // At the start of a line these make lists and headings, behind a number lists.
            let lists = matches!(c, '-' | '+' | '=') && safe.is_empty()
                || matches!(c, '.' | ')') && !safe.is_empty() && safe.bytes().all(|b| b.is_ascii_digit());
            let opens = start && lists;
            // `://` and `www.` make links.
            let links = match c {
                ':' => chars.peek() == Some(&'/'),
                '/' => before == '/',
                '.' => matches!(before, 'w' | 'W'),
                _ => false,
            };
            if c == '@' && before != ' ' {
                safe.push(JOINER);
            }
            if MARKS.contains(&c) || opens || links {
                safe.push('\\');
            }
            safe.push(c);
            before = c;
        }
    }
    safe
}

/// An address between angle brackets: what could end it is percent-encoded.
fn address(url: &str) -> String {
    let mut safe = String::with_capacity(url.len());
    for c in url.chars() {
        if c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"' | '`' | '\\' | '|' | '*' | '[' | ']') {
            let mut bytes = [0; 4];
            for byte in c.encode_utf8(&mut bytes).bytes() {
                // Writing to a string cannot fail.
                let _ = write!(safe, "%{byte:02X}");
            }
        } else {
            safe.push(c);
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{Block, Entity, EntityType, Event, Excerpt, Figure, Kind, Quote, Section, Source};

    fn excerpt(text: &str, trim: u32) -> Excerpt {
        Excerpt { text: text.to_owned(), block: 0, start: 0, end: 0, trim }
    }

    fn report() -> Report {
        let entity = |id, kind, name: &str, role: Option<&str>| Entity {
            id,
            kind,
            name: name.to_owned(),
            aliases: vec![format!("Pak {name}")],
            epithets: Vec::new(),
            role: role.map(str::to_owned),
            mentions: Vec::new(),
        };
        Report {
            is_article: true,
            title: Some("Panen Raya".to_owned()),
            dek: Some("Warga gembira".to_owned()),
            byline: vec!["Rini Wulan".to_owned()],
            url: Some("https://kabar.id/panen".to_owned()),
            published: Some("2024-03-04T09:15:00+07:00".to_owned()),
            summary: vec![excerpt("Sementara itu, warga memanen padi.", 14)],
            outline: vec![
                Section {
                    number: Some(1),
                    title: "Padi".to_owned(),
                    block: 2,
                    point: Some(excerpt("Hasilnya baik.", 0)),
                },
                Section { number: None, title: "Jagung".to_owned(), block: 1, point: None },
            ],
            entities: vec![
                entity(0, EntityType::Person, "Wira", Some("kepala desa")),
                entity(1, EntityType::Place, "Suka Maju", None),
            ],
            quotes: vec![Quote {
                block: 0,
                start: 0,
                end: 0,
                text: "Kami siap,".to_owned(),
                speaker: Some(0),
                cue: None,
            }],
            sources: vec![Source {
                name: "Antara".to_owned(),
                block: 0,
                start: 0,
                end: 0,
                cue: "dikutip dari".to_owned(),
            }],
            timeline: vec![Event { iso: "2024-03-04".to_owned(), sentence: excerpt("Panen dimulai.", 0) }],
            blocks: vec![Block {
                id: 0,
                kind: Kind::Paragraph,
                text: "Panen tiba. Nilainya Rp2,5 triliun pada Mei. Warga gembira.".to_owned(),
                number: None,
                section: None,
                category: None,
                reason: None,
            }],
            figures: vec![Figure {
                block: 0,
                start: 21,
                end: 34,
                text: "Rp2,5 triliun".to_owned(),
                value: Some(2.5e12),
                unit: "IDR".to_owned(),
            }],
            ..Report::default()
        }
    }

    #[test]
    fn everything_found_is_told_in_order() {
        let expected = "# Panen Raya\n\nWarga gembira\n\nRini Wulan · 4 Maret 2024, 09.15 WIB\n\n<https://kabar.id/panen>\n\n\
            ## Ringkasan\n\n- … warga memanen padi.\n\n## Isi\n\n- **1. Padi**: Hasilnya baik.\n- **Jagung**\n\n\
            ## Kutipan\n\n> “Kami siap”\n>\n> — Wira\n\n## Orang\n\n- **Wira**: kepala desa; juga: Pak Wira\n\n\
            ## Tempat\n\n- **Suka Maju**: juga: Pak Suka Maju\n\n## Sumber\n\n- **Antara**: dikutip dari\n\n\
            ## Lini masa\n\n- **4 Maret 2024**: Panen dimulai.\n\n## Angka\n\n- **Rp2,5 triliun**: Nilainya Rp2,5 triliun pada Mei.\n";
        assert_eq!(markdown(&report()), expected);
    }

    #[test]
    fn nothing_is_told_twice() {
        let item = |block, number: u32, title: &str| Section {
            number: Some(number),
            title: title.to_owned(),
            block,
            point: None,
        };
        let figure = |start, end, text: &str, value| Figure {
            block: 0,
            start,
            end,
            text: text.to_owned(),
            value,
            unit: text.to_owned(),
        };
        let excerpts = ["Dua cara menjemur padi.", "Terpal", "Lantai"];
        let blocks = excerpts.iter().zip(0..).map(|(text, block)| Excerpt { block, ..excerpt(text, 0) });
        let text = "Merah menang 2-1 di depan 300 orang.".to_owned();
        let report = Report {
            is_article: true,
            summary: blocks.collect(),
            outline: vec![item(1, 1, "Terpal"), item(2, 2, "Lantai")],
            blocks: vec![Block { text, ..self::report().blocks.swap_remove(0) }],
            figures: vec![
                figure(13, 16, "2-1", None),
                figure(26, 35, "300 orang", Some(300.0)),
                figure(13, 16, "2-1", None),
            ],
            ..Report::default()
        };
        let told = "## Ringkasan\n\n- Dua cara menjemur padi.\n\n## Isi\n\n- **1. Terpal**\n- **2. Lantai**\n\n\
            ## Angka\n\n- **2-1, 300 orang**: Merah menang 2-1 di depan 300 orang.\n";
        assert_eq!(markdown(&report), format!("# Tanpa judul\n\n{told}"));
    }

    #[test]
    fn hostile_text_stays_text() {
        let cases = [
            ("# Judul", "\\# Judul"),
            ("- daftar", "\\- daftar"),
            ("1. satu", "1\\. satu"),
            ("<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"),
            ("[klik](javascript:x)", "\\[klik\\](javascript:x)"),
            ("![](//x.id/p.png)", "!\\[\\](/\\/x.id/p.png)"),
            ("https://jahat.id www.jahat.id a@b.id", "https\\:/\\/jahat.id www\\.jahat.id a\u{2060}@b.id"),
            ("satu\n\n# dua\r\n\u{2028}> tiga", "satu \\# dua \\> tiga"),
            (
                "&lt;b&gt; *a* _b_ `c` ~~d~~ |e| $f$",
                "\\&lt;b\\&gt; \\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~ \\|e\\| \\$f\\$",
            ),
            ("a\u{202e}b\u{200b}c", "abc"),
            ("\u{200b}# a", "\\# a"),
            ("=== ", "\\==="),
        ];
        for (text, expected) in cases {
            assert_eq!(escaped(text), expected);
        }
        assert_eq!(escaped_inside("1. Padi - *baru*"), "1. Padi - \\*baru\\*");
    }

    #[test]
    fn only_web_addresses_become_links() {
        let linked = |url: &str| {
            let page = markdown(&Report { url: Some(url.to_owned()), ..report() });
            page.lines().find(|line| line.starts_with('<')).map(str::to_owned)
        };
        assert_eq!(linked("javascript:alert(1)"), None);
        assert_eq!(linked("https://"), None);
        assert_eq!(linked("data:text/html,<b>"), None);
        assert_eq!(linked("https://a.id/x>\n# y").as_deref(), Some("<https://a.id/x%3E%0A#%20y>"));
    }

    #[test]
    fn no_line_of_a_hostile_report_starts_markup_of_its_own() {
        let mut state = 5_u32;
        let parts = [
            "#", ">", "-", "\n", " ", "*", "a", "1.", "[", "](", "http://", "<", "```", "\t", "|", "\u{2029}", "=",
            "é", "_",
        ];
        for _ in 0..500 {
            let mut text = || {
                let mut text = String::new();
                for _ in 0..8 {
                    state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    text.push_str(parts[(state >> 16) as usize % parts.len()]);
                }
                text
            };
            let clean = report();
            let hostile = Report {
                title: Some(text()),
                dek: Some(text()),
                byline: vec![text()],
                site: Some(text()),
                published: Some(text()),
                summary: vec![excerpt(&text(), 3)],
                outline: clean.outline.iter().cloned().map(|section| Section { title: text(), ..section }).collect(),
                entities: clean
                    .entities
                    .iter()
                    .cloned()
                    .map(|entity| Entity { name: text(), role: Some(text()), aliases: vec![text()], ..entity })
                    .collect(),
                quotes: clean.quotes.iter().cloned().map(|quote| Quote { text: text(), ..quote }).collect(),
                sources: clean.sources.iter().map(|s| Source { name: text(), cue: text(), ..*s }).collect(),
                timeline: vec![Event { iso: text(), sentence: excerpt(&text(), 2) }],
                figures: clean.figures.iter().map(|f| Figure { text: text(), unit: text(), ..*f }).collect(),
                ..clean
            };
            let shape = |page: &str| page.lines().filter(|line| !line.is_empty()).count();
            let page = markdown(&hostile);
            assert_eq!(page.lines().filter(|line| line.starts_with('#')).count(), 9, "{page}");
            assert!(shape(&page) <= shape(&markdown(&report())));
            let unescaped = page.replace("\\\\", "").replace("\\<", "").replace("\\[", "").replace("\\`", "");
            assert_eq!(unescaped.matches('<').count(), 1, "{page}");
            assert_eq!(unescaped.matches(['[', '`']).count(), 0, "{page}");
        }
    }
}
