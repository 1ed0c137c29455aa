//! The pipeline: structure, text, entities, dates, speech, summary, report.

use crate::article::{self, Article};
use crate::entity;
use crate::page::{MAX_ELEMENTS, MAX_TEXT, PageSnapshot};
use crate::report::{self, Analysis, Category, InlineBoilerplate, Place, Report};
use crate::speech::{self, Speech};
use crate::summary::{self, Findings};
use crate::text::{self, Text, dates, figures};

/// The note about a page or a text that is larger than a snapshot may be.
const TRUNCATED: &str = "the page is larger than Simak reads: what comes late in it was left out";

/// Reads a page. Never fails and never panics on odd input: over a budget it reads less and says so in the notes.
#[must_use]
pub fn analyze(page: &PageSnapshot) -> Analysis {
    let mut analysis = report(article::find(page), &page.url);
    if page.truncated {
        analysis.report.notes.push(TRUNCATED.to_owned());
    }
    analysis
}

/// Reads a plain text, one paragraph a line, within a page's budgets: a line counts as an element.
#[must_use]
pub fn analyze_text(text: &str, url: &str) -> Analysis {
    let kept = within_budgets(text);
    let mut analysis = report(article::read_text(kept), url);
    if kept.len() < text.len() {
        analysis.report.notes.push(TRUNCATED.to_owned());
    }
    analysis
}

fn within_budgets(text: &str) -> &str {
    let (mut units, mut lines) = (0, 0);
    let over = text.find(|c: char| {
        units += c.len_utf16();
        lines += usize::from(c == '\n');
        units > MAX_TEXT || lines > MAX_ELEMENTS
    });
    over.map_or(text, |end| &text[..end])
}

fn report(article: Article, url: &str) -> Analysis {
    let url = (!url.is_empty()).then(|| url.to_owned());
    if !article.verdict.is_article {
        let report = Report { blocks: article.blocks.clone(), ..head(&article, url) };
        return Analysis { report, anchors: article.anchors };
    }
    let text = Text::read(&article.blocks);
    let entities = entity::find(&text);
    let mut dates = dates::find(&text, article.metadata.published.as_deref());
    dates.retain(|date| !is_elsewhere(&article.inline, text.place(date.span)));
    let speech = speech::find(&text, &entities);
    let summary =
        summary::find(&text, Findings { article: &article, entities: &entities, speech: &speech, dates: &dates });

    let mut report = head(&article, url);
    report.outline = article.outline.clone();
    for (section, point) in report.outline.iter_mut().zip(&summary.points) {
        section.point = point.as_ref().map(|p| text.excerpt(p.span, p.trim));
    }
    report.summary = summary.sentences.iter().map(|p| text.excerpt(p.span, p.trim)).collect();
    report.timeline = summary::timeline(&text, &dates)
        .into_iter()
        .map(|(iso, p)| report::Event { iso, sentence: text.excerpt(p.span, p.trim) })
        .collect();
    report.entities = entities.iter().enumerate().map(|(id, e)| entity_row(&text, id, e)).collect();
    report.dates = dates.iter().map(|d| date_row(&text, d)).collect();
    report.figures = figures::find(&text).iter().map(|f| figure_row(&text, f)).collect();
    report.figures.retain(|f| {
        let place = Place { block: f.block, start: f.start, end: f.end };
        !is_elsewhere(&article.inline, place)
    });
    add_speech(&mut report, &text, &speech);
    report.stats = stats(&article);
    report.blocks = article.blocks.clone();
    report.inline = article.inline;
    Analysis { report, anchors: article.anchors }
}

/// Whether a place lies in a paragraph's pointer to another article, "(Baca juga: …)": what it tells belongs there.
fn is_elsewhere(inline: &[InlineBoilerplate], place: Place) -> bool {
    let after = inline.partition_point(|span| (span.block, span.start) <= (place.block, place.start));
    let last = after.checked_sub(1).and_then(|last| inline.get(last));
    last.is_some_and(|span| span.category == Category::ReadAlso && span.block == place.block && place.start < span.end)
}

/// The fields that describe the page rather than its text.
fn head(article: &Article, url: Option<String>) -> Report {
    let meta = article.metadata.clone();
    Report {
        is_article: article.verdict.is_article,
        confidence: article.verdict.confidence,
        reason: article.verdict.reason.clone(),
        url,
        site: meta.site,
        title: meta.title,
        dek: meta.dek,
        byline: meta.byline,
        published: meta.published,
        modified: meta.modified,
        authors: meta.authors,
        dateline: meta.dateline,
        language: meta.language,
        channel: meta.channel,
        topics: meta.topics,
        canonical: meta.canonical,
        provenance: meta.provenance,
        paging: article.paging.clone(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        ..Report::default()
    }
}

fn entity_row(text: &Text, id: usize, entity: &entity::Entity) -> report::Entity {
    let mentions = entity.mentions.iter().map(|&span| {
        let place = text.place(span);
        report::Mention { block: place.block, start: place.start, end: place.end, text: text.slice(span).to_owned() }
    });
    report::Entity {
        id: text::index(id),
        kind: entity.kind,
        name: entity.name.clone(),
        aliases: entity.aliases.clone(),
        epithets: entity.epithets.clone(),
        role: entity.role.clone(),
        mentions: mentions.collect(),
    }
}

fn date_row(text: &Text, date: &dates::Date) -> report::Date {
    let place = text.place(date.span);
    report::Date {
        block: place.block,
        start: place.start,
        end: place.end,
        text: text.slice(date.span).to_owned(),
        iso: date.iso.clone(),
        time: date.time.clone(),
        relative: date.relative,
    }
}

fn figure_row(text: &Text, figure: &figures::Figure) -> report::Figure {
    let place = text.place(figure.span);
    report::Figure {
        block: place.block,
        start: place.start,
        end: place.end,
        text: text.slice(figure.span).to_owned(),
        value: figure.value,
        unit: figure.unit.clone(),
    }
}

fn add_speech(report: &mut Report, text: &Text, speech: &Speech) {
    let row = |quote: &speech::Quote| {
        let place = text.place(quote.span);
        report::Quote {
            block: place.block,
            start: place.start,
            end: place.end,
            text: text.slice(quote.span).to_owned(),
            speaker: quote.speaker.map(text::index),
            cue: quote.cue.clone(),
        }
    };
    report.quotes = speech.quotes.iter().map(row).collect();
    report.statements = speech.statements.iter().map(row).collect();
    let source = |source: &speech::Source| {
        let place = text.place(source.span);
        report::Source {
            name: source.name.clone(),
            block: place.block,
            start: place.start,
            end: place.end,
            cue: source.cue.clone(),
        }
    };
    report.sources = speech.sources.iter().map(source).collect();
}

/// Words a reader of Indonesian news takes in a minute.
const WORDS_PER_MINUTE: usize = 200;

fn stats(article: &Article) -> report::Stats {
    let count = |hidden: bool| -> usize {
        let wanted = article.blocks.iter().filter(|block| block.category.is_some() == hidden);
        wanted.map(|block| block.text.split_whitespace().count()).sum()
    };
    let words = count(false);
    report::Stats {
        words: text::index(words),
        reading_minutes: text::index(words.div_ceil(WORDS_PER_MINUTE).max(1)),
        hidden_words: text::index(count(true)),
    }
}

#[cfg(all(test, feature = "command"))]
mod tests {
    use super::*;
    use crate::page::html;

    #[test]
    fn a_page_over_the_budget_is_read_as_far_as_it_goes_and_says_so() {
        let line = "Warga Desa Sukamaju memanen padi lebih awal karena hujan datang sebelum waktunya tahun ini. ";
        let text = format!(
            "<article><h1>Panen Lebih Awal di Sukamaju</h1><p>{0}</p><p>{0}</p><p>{0}</p></article>",
            line.repeat(4)
        );
        let notes = |html: &str| analyze(&html::parse(html, "")).report.notes;
        assert_eq!(notes(&text), [""; 0]);
        let large = analyze(&html::parse(format!("{text}{}", "<i></i>".repeat(MAX_ELEMENTS)), ""));
        assert!(large.report.is_article, "{}", large.report.reason);
        assert_eq!(large.report.notes, [TRUNCATED]);
    }

    #[test]
    fn a_text_over_the_budget_is_read_as_far_as_it_goes_and_says_so() {
        let line = "Warga Desa Sukamaju memanen padi lebih awal karena hujan datang sebelum waktunya tahun ini.\n";
        assert_eq!(analyze_text(&line.repeat(8), "").report.notes, [""; 0]);
        for rest in ["a\n".repeat(MAX_ELEMENTS), "é".repeat(MAX_TEXT)] {
            let Report { is_article, notes, blocks, .. } = analyze_text(&(line.repeat(8) + &rest), "").report;
            assert!(is_article && notes == [TRUNCATED], "{notes:?}");
            assert!(blocks.len() <= MAX_ELEMENTS + 1);
            assert!(blocks.iter().map(|block| block.text.chars().count()).sum::<usize>() <= MAX_TEXT);
        }
    }
}
