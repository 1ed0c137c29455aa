//! What the article says: the summary, a point for each section, the timeline.

pub mod cues;
pub mod document;
mod draft;
pub mod expect;
pub mod features;
pub mod forest;
pub mod graph;
pub mod model;
mod points;
pub mod select;
mod shape;
pub mod standing;

use crate::article::Article;
use crate::entity::Entity;
use crate::speech::Speech;
use crate::text::dates::Date;
use crate::text::{Span, Text, tokens};
use draft::Draft;
use model::Model;
use select::{Candidate, Rules};
use shape::Shape;
use standing::Need;

/// A sentence chosen to stand for the article or a section.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    /// The whole sentence.
    pub span: Span,
    /// Bytes at its start that a display may leave out.
    pub trim: usize,
}

/// What was chosen.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Summary {
    /// Three or four sentences, in the order of the text.
    pub sentences: Vec<Point>,
    /// For each section of the outline its point.
    pub points: Vec<Option<Point>>,
}

/// Everything the rooms before found.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs, reason = "each is documented where it is made")]
pub struct Findings<'a> {
    pub article: &'a Article,
    pub entities: &'a [Entity],
    pub speech: &'a Speech,
    pub dates: &'a [Date],
}

/// Words of a summary, at most, where its sentences allow it.
pub const BUDGET: usize = 70;
/// Words of a summary whose sentences are so long that three of them do not fit into [`BUDGET`].
const STRETCHED_BUDGET: usize = 100;
/// Fewest and most sentences of an article's summary.
const SENTENCES: (usize, usize) = (3, 4);
/// Most sentences of a summary chosen from bare sentences.
const MOST_BARE_SENTENCES: usize = 6;
/// Share of its gain that a sentence of an article loses beside another of its paragraph: a card should cover the article.
const CROWDING: f32 = 0.25;
/// Share of its gain that a sentence of an article loses that leans on another.
const LEANING: f32 = 0.25;
/// Most items of a listicle in its summary.
const MOST_ITEMS: usize = 10;

/// Chooses the summary and the sections' points.
#[must_use]
pub fn find(text: &Text, findings: Findings) -> Summary {
    let article = findings.article;
    let title = [article.metadata.title.as_deref(), article.metadata.dek.as_deref()];
    let title = title.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let dateline = article.metadata.dateline.as_deref().unwrap_or("");
    let mut draft = Draft::read(&draft::paragraphs(text, article), &title, dateline, Model::shipped());
    let all = draft.candidates.clone();
    let shape = Shape::of(text, article);
    shape.narrow(text, &mut draft);
    let (sentences, lines) = if shape == Shape::Listicle {
        let intro = introduction(&draft);
        (items(text, article, &draft, &intro), intro)
    } else {
        let lines = story(&draft);
        (lines.iter().filter_map(|&line| draft.point(line)).collect(), lines)
    };
    draft.candidates = all;
    let points = points::find(text, &article.outline, &draft, &lines);
    Summary { sentences, points }
}

/// Three or four sentences that stand alone; a longer summary, or one with sentences that lean on the one before, only when
/// there are not enough others.
fn story(draft: &Draft) -> Vec<usize> {
    let (fewest, most) = SENTENCES;
    let alone: Vec<Candidate> = draft.candidates.iter().filter(|c| c.need != Need::Previous).cloned().collect();
    let attempts = [(&alone, BUDGET), (&alone, STRETCHED_BUDGET), (&draft.candidates, STRETCHED_BUDGET)];
    let mut best = Vec::new();
    for (candidates, budget) in attempts {
        let lines = select::select(
            &draft.document,
            &draft.scores,
            candidates,
            Rules { budget, fewest, most, crowding: CROWDING, leaning: LEANING },
        );
        if lines.len() > best.len() {
            best = lines;
        }
        if best.len() >= fewest {
            break;
        }
    }
    best
}

/// One sentence that stands alone.
fn introduction(draft: &Draft) -> Vec<usize> {
    let alone: Vec<Candidate> = draft.candidates.iter().filter(|c| c.need == Need::Nothing).cloned().collect();
    let rules = Rules { budget: BUDGET, fewest: 1, most: 1, crowding: 0.0, leaning: 0.0 };
    select::select(&draft.document, &draft.scores, &alone, rules)
}

/// A listicle's introduction, then its items' headings without their numbers.
fn items(text: &Text, article: &Article, draft: &Draft, intro: &[usize]) -> Vec<Point> {
    let headings = shape::items(&article.outline).into_iter().filter_map(|section| {
        let block = section.block as usize;
        let heading = &text.passages.get(block)?.block.text;
        let range = tokens::trimmed(heading)?;
        let number = |c: char| c.is_ascii_digit() || matches!(c, '.' | ')' | '#') || c.is_whitespace();
        let rest = heading[range.clone()].trim_start_matches(number);
        let start = if section.number.is_some() { range.end - rest.len() } else { range.start };
        (start < range.end).then_some(Point { span: Span { block, start, end: range.end }, trim: 0 })
    });
    intro.iter().filter_map(|&line| draft.point(line)).chain(headings.take(MOST_ITEMS)).collect()
}

/// Chooses a summary of [`BUDGET`] words from bare paragraphs of sentences, in their order.
#[must_use]
pub fn choose(paragraphs: &[Vec<String>]) -> Vec<String> {
    choose_with(Model::shipped(), paragraphs)
}

/// [`choose`] with a model of one's own. What a sentence leans on is not asked for here: bare sentences are cut by others, and
/// the measure is how much the choice shares with an editor's.
#[must_use]
pub fn choose_with(model: &Model, paragraphs: &[Vec<String>]) -> Vec<String> {
    let nowhere = Span { block: 0, start: 0, end: 0 };
    let placed = paragraphs.iter().map(|p| p.iter().map(|sentence| (sentence.as_str(), nowhere)).collect());
    let draft = Draft::read(&placed.collect::<Vec<_>>(), "", "", model);
    let whole = |line: &usize| {
        let line = &draft.document.lines[*line];
        let half = line.opens_inside || line.ends_inside;
        !half && !line.words.is_empty() && standing::boilerplate(line.text).is_none()
    };
    let candidates: Vec<Candidate> = (0..draft.document.lines.len())
        .filter(whole)
        .map(|line| Candidate {
            line,
            words: draft.document.length(line),
            need: Need::Nothing,
            score: draft.scores.sentences[line],
        })
        .collect();
    let rules = Rules { budget: BUDGET, fewest: 1, most: MOST_BARE_SENTENCES, crowding: 0.0, leaning: 0.0 };
    let lines = select::select(&draft.document, &draft.scores, &candidates, rules);
    lines.iter().map(|&line| draft.document.lines[line].text.to_owned()).collect()
}

/// Dated events, oldest first: the ISO date and the sentence that tells it.
#[must_use]
pub fn timeline(text: &Text, dates: &[Date]) -> Vec<(String, Point)> {
    let events = crate::text::timeline::find(text, dates);
    let trimmed = |span: Span| standing::trim(text.slice(span), span.start == 0, "");
    events.into_iter().map(|(iso, span)| (iso, Point { span, trim: trimmed(span) })).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyze::analyze_text;
    use crate::report::Report;

    const STORY: &str = "Sukamaju, Kabar Contoh - Bupati Sukamaju Ratna Lestari meresmikan pasar ikan senilai Rp12 miliar di \
        Pelabuhan Mekar, Senin (3/6/2024). Hal itu disampaikan dalam acara syukuran.\n\
        \"Kami ingin nelayan menjual langsung. Harga pun naik,\" kata Ratna.\n\
        Baca juga: Harga Ikan Naik di Pelabuhan Mekar\n\
        Sementara itu, Ketua Koperasi Nelayan Budi Santoso menyebut pasar itu menampung 200 pedagang dari lima desa.\n\
        Siapa saja yang boleh berjualan di pasar ikan tersebut?\n\
        Pemerintah kabupaten menargetkan transaksi Rp1 miliar per bulan dan membebaskan sewa lapak selama satu tahun.\n";

    fn report(text: &str) -> Report {
        analyze_text(text, "").report
    }

    fn shown(report: &Report) -> Vec<&str> {
        report.summary.iter().map(|excerpt| &excerpt.text[excerpt.trim as usize..]).collect()
    }

    #[test]
    fn the_timeline_leaves_the_dateline_out() {
        let report = analyze_text(STORY, "").report;
        let first = report.timeline.first().expect("the opening is dated");
        assert!(first.sentence.text[first.sentence.trim as usize..].starts_with("Bupati"), "{first:?}");
    }

    #[test]
    fn a_story_is_summed_up_by_whole_sentences_that_stand_alone() {
        let report = report(STORY);
        let shown = shown(&report);
        assert!((3..=4).contains(&shown.len()), "{shown:#?}");
        assert!(shown[0].starts_with("Bupati Sukamaju Ratna Lestari"), "{shown:#?}");
        let bad = ["Hal itu", "Sementara", "Baca", "Siapa", "Harga pun"];
        assert!(shown.iter().all(|text| !bad.iter().any(|start| text.starts_with(start))), "{shown:#?}");
        assert!(report.summary.iter().all(|e| report.blocks[e.block as usize].text.contains(&e.text)));
    }

    #[test]
    fn a_listicle_is_summed_up_by_its_items_and_each_gets_its_own_point() {
        let items = ["Garam", "Cuka", "Air jeruk", "Soda kue"];
        let mut text =
            "Membersihkan panci gosong tidak harus mahal, cukup dengan empat bahan dari dapur sendiri.\n".to_owned();
        for (index, item) in items.iter().enumerate() {
            text += &format!(
                "{}. {item}\n{item} dapat mengangkat kerak panci dalam sepuluh menit bila dicampur air \
                              hangat. Gosok perlahan dengan spons lembut agar permukaan panci tidak tergores sama sekali.\n",
                index + 1
            );
        }
        let report = report(&text);
        let shown = shown(&report);
        assert!(shown[0].starts_with("Membersihkan panci"));
        assert!(items.iter().all(|item| shown[1..].iter().any(|text| text.contains(item))), "{shown:#?}");
        let points: Vec<_> =
            report.outline.iter().map(|section| section.point.as_ref().map(|p| p.text.as_str())).collect();
        assert!(
            points.iter().zip(items).all(|(point, item)| point.is_some_and(|text| text.starts_with(item))),
            "{points:#?}"
        );
    }

    #[test]
    fn bare_sentences_within_the_budget() {
        let paragraphs: Vec<Vec<String>> = (0..30)
            .map(|i| {
                vec![format!("Warga Desa Nomor {i} menanam seribu bakau di pantai timur bersama siswa sekolah dasar.")]
            })
            .collect();
        let chosen = choose(&paragraphs);
        let words: usize = chosen.iter().map(|text| text.split_whitespace().count()).sum();
        assert!(
            !chosen.is_empty()
                && words <= BUDGET
                && chosen.iter().all(|text| paragraphs.iter().flatten().any(|s| s == text))
        );
        assert!(choose(&[]).is_empty() && choose(&[vec![], vec![String::new()]]).is_empty());
    }
}
