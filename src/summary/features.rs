//! What the sentence model is told about a sentence.

use super::cues;
use super::document::{Document, Line, split_words};
use super::graph::Graph;
use crate::order::sort_by;
use crate::text::words::WordSet;

/// Features of one sentence.
pub type Row = Vec<f32>;

/// Value of a feature that does not apply (no title); below every real value.
pub const MISSING: f32 = -1.0;

/// What the values of a [`Row`] are, in order.
pub const NAMES: [&str; 62] = [
    "index",
    "relative index",
    "paragraph",
    "place in paragraph",
    "sentences in paragraph",
    "words before",
    "sentences",
    "words in document",
    "index from end",
    "words",
    "letters a word",
    "commas",
    "no terminal mark",
    "ends with colon",
    "question",
    "exclamation",
    "share quoted",
    "half quotation",
    "saying verb",
    "reporting verb",
    "numbers",
    "share of numbers",
    "amounts",
    "capitals",
    "share of capitals",
    "new capitals",
    "acronym in brackets",
    "opens with pronoun",
    "opens with connective",
    "demonstratives",
    "first or second person",
    "prompt words",
    "opens with dateline",
    "centrality",
    "degree",
    "cosine with first",
    "cosine with second",
    "cosine with third",
    "cosine with next",
    "cosine with previous",
    "best cosine before",
    "best cosine after",
    "mean frequency",
    "mean idf",
    "weight",
    "rarely used share",
    "new words share",
    "title words covered",
    "title share",
    "title words",
    "rank of centrality",
    "rank of degree",
    "rank of weight",
    "rank of title words covered",
    "words of previous",
    "words of next",
    "share quoted of next",
    "words of first",
    "words of second",
    "share quoted of previous",
    "relative length",
    "lead covered",
];

/// The rows of all sentences of a document.
#[must_use]
pub fn sentences(document: &Document, graph: &Graph) -> Vec<Row> {
    let count = document.lines.len();
    let weights: Vec<f32> = (0..count).map(|line| weight(document, line)).collect();
    let degrees: Vec<f32> = (0..count).map(|line| graph.degree(line)).collect();
    let titles: Vec<f32> = (0..count).map(|line| title_covered(document, line).0).collect();
    let ranks = [rank(&graph.central), rank(&degrees), rank(&weights), rank(&titles)];
    let total: usize = document.lines.iter().map(|line| line.words.len()).sum();
    let mut in_paragraph = vec![0; document.lines.last().map_or(0, |line| line.paragraph + 1)];
    document.lines.iter().for_each(|line| in_paragraph[line.paragraph] += 1);
    let mut before = 0;
    let mut rows = Vec::with_capacity(count);
    for (index, line) in document.lines.iter().enumerate() {
        let mut row = Row::with_capacity(NAMES.len());
        row.extend([
            index as f32,
            index as f32 / count as f32,
            line.paragraph as f32,
            line.place as f32,
            in_paragraph[line.paragraph] as f32,
            before as f32,
            count as f32,
            total as f32,
            (count - 1 - index) as f32,
        ]);
        surface(document, index, line, &mut row);
        likeness(graph, index, count, &mut row);
        vocabulary(document, index, weights[index], &mut row);
        row.extend(ranks.iter().map(|rank| rank[index]));
        let length = |line: Option<usize>| line.filter(|&l| l < count).map_or(MISSING, |l| document.length(l) as f32);
        let quoted = |line: Option<usize>| line.and_then(|l| document.lines.get(l)).map_or(MISSING, |line| line.quoted);
        row.extend([
            length(index.checked_sub(1)),
            length(Some(index + 1)),
            quoted(Some(index + 1)),
            length(Some(0)),
            length(Some(1)),
            quoted(index.checked_sub(1)),
            line.words.len() as f32 * count as f32 / total.max(1) as f32,
            lead_covered(document, index),
        ]);
        before += line.words.len();
        rows.push(row);
    }
    rows
}

/// Marks, cue words and names of the sentence itself.
fn surface(document: &Document, index: usize, line: &Line, row: &mut Row) {
    let text = line.text;
    let words: Vec<&str> = line.words.iter().map(|&word| document.words[word].text.as_str()).collect();
    let length = words.len().max(1) as f32;
    let letters: usize = words.iter().map(|word| word.len()).sum();
    let end = text.trim_end_matches(['"', '”', '\'', '’', ')', ' ']);
    let has = |list: &WordSet| count(&words, list);
    let numbers = words.iter().filter(|word| word.bytes().any(|b| b.is_ascii_digit())).count() as f32;
    let (capitals, new) = capitals(document, index, text);
    let opening = words.first().copied().unwrap_or("");
    let second = words.get(1).copied().unwrap_or("");
    let dateline = text.char_indices().take(60).any(|(at, c)| {
        matches!(c, '-' | '–' | '—') && text[..at].ends_with(' ') && line.place == 0 && line.paragraph < 3
    });
    row.extend([
        words.len() as f32,
        letters as f32 / length,
        text.matches(',').count() as f32,
        flag(!end.ends_with(['.', '!', '?', '…'])),
        flag(end.ends_with(':')),
        flag(text.contains('?')),
        flag(text.contains('!')),
        line.quoted,
        flag(line.opens_inside || line.ends_inside),
        has(&cues::SAYING),
        has(&cues::REPORTING),
        numbers,
        numbers / length,
        amounts(text, &words),
        capitals,
        capitals / length,
        new,
        flag(acronym(text)),
        flag(cues::PRONOUNS.has(opening) || cues::DEMONSTRATIVES.has(second)),
        flag(cues::CONNECTIVES.has(opening)),
        has(&cues::DEMONSTRATIVES),
        has(&cues::FIRST_AND_SECOND_PERSON),
        has(&cues::PROMPTS),
        flag(dateline),
    ]);
}

fn likeness(graph: &Graph, index: usize, count: usize, row: &mut Row) {
    let with = |other: Option<usize>| match other {
        Some(other) if other < count && other != index => graph.cosine(index, other),
        _ => MISSING,
    };
    let best = |range: std::ops::Range<usize>| range.map(|other| graph.cosine(index, other)).fold(0.0, f32::max);
    row.extend([
        graph.central[index],
        graph.degree(index),
        with(Some(0)),
        with(Some(1)),
        with(Some(2)),
        with(Some(index + 1)),
        with(index.checked_sub(1)),
        best(0..index),
        best(index + 1..count),
    ]);
}

fn vocabulary(document: &Document, index: usize, weight: f32, row: &mut Row) {
    let line = &document.lines[index];
    let length = line.words.len().max(1) as f32;
    let words = || line.words.iter().map(|&word| &document.words[word]);
    let (covered, share) = title_covered(document, index);
    row.extend([
        words().map(|word| word.count as f32).sum::<f32>() / length,
        words().map(|word| word.idf).sum::<f32>() / length,
        weight,
        words().filter(|word| word.count == 1).count() as f32 / length,
        words().filter(|word| word.first == index).count() as f32 / length,
        covered,
        share,
        if document.title_words == 0 { MISSING } else { document.title_words as f32 },
    ]);
}

/// Mean TF-IDF of the words of a sentence.
fn weight(document: &Document, line: usize) -> f32 {
    let words = &document.lines[line].words;
    let sum: f32 = words.iter().map(|&word| document.words[word].count as f32 * document.words[word].idf).sum();
    sum / words.len().max(1) as f32
}

/// How much of the title the sentence holds, and how much of the sentence the title; both by idf.
pub(super) fn title_covered(document: &Document, line: usize) -> (f32, f32) {
    if document.title_words == 0 {
        return (MISSING, MISSING);
    }
    let words = &document.lines[line].words;
    let idf = |word: &usize| document.words[*word].idf;
    let title: f32 = document.title.iter().map(idf).sum();
    let common: f32 = document.title.iter().filter(|word| words.contains(word)).map(idf).sum();
    let own: f32 = words.iter().map(idf).sum();
    (common / title.max(f32::EPSILON), common / own.max(f32::EPSILON))
}

/// Share of the sentence's weight that the first sentence holds already.
fn lead_covered(document: &Document, line: usize) -> f32 {
    let idf = |word: &usize| document.words[*word].idf;
    let words = &document.lines[line].words;
    let known: f32 = words.iter().filter(|&&word| document.words[word].first == 0).map(idf).sum();
    known / words.iter().map(idf).sum::<f32>().max(f32::EPSILON)
}

fn flag(value: bool) -> f32 {
    f32::from(u8::from(value))
}

fn count(words: &[&str], list: &WordSet) -> f32 {
    words.iter().filter(|word| list.has(word)).count() as f32
}

/// Capitalised words inside the sentence, and how many of them appear here for the first time.
fn capitals(document: &Document, index: usize, text: &str) -> (f32, f32) {
    let words = &document.lines[index].words;
    let (mut all, mut new) = (0.0, 0.0);
    for (&word, (_, raw)) in words.iter().zip(split_words(text)).skip(1) {
        if raw.starts_with(|c: char| c.is_ascii_uppercase()) {
            all += 1.0;
            new += flag(document.words[word].first == index);
        }
    }
    (all, new)
}

/// Amounts of money and shares.
fn amounts(text: &str, words: &[&str]) -> f32 {
    let prefixed = words.iter().filter(|word| word.starts_with("rp")).count();
    prefixed as f32 + text.matches('%').count() as f32 + count(words, &cues::UNITS)
}

/// "(KPK)".
fn acronym(text: &str) -> bool {
    text.split('(').skip(1).any(|rest| {
        let length = rest.bytes().take_while(u8::is_ascii_uppercase).count();
        length > 1 && rest[length..].starts_with(')')
    })
}

/// Place of each value in descending order, 0 for the largest.
fn rank(values: &[f32]) -> Vec<f32> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    sort_by(&mut order, |&a, &b| values[b].total_cmp(&values[a]));
    let mut ranks = vec![0.0; values.len()];
    order.iter().enumerate().for_each(|(rank, &line)| ranks[line] = rank as f32);
    ranks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(paragraphs: &[Vec<&str>], title: &str) -> Vec<Row> {
        let document = Document::read(paragraphs, title, |_| 1.0);
        sentences(&document, &Graph::of(&document))
    }

    fn value(row: &Row, name: &str) -> f32 {
        row[NAMES.iter().position(|n| *n == name).expect("a feature's name")]
    }

    #[test]
    fn every_value_has_a_name() {
        let rows =
            rows(&[vec!["Desa Sukamaju (DSM) panen 20 persen.", "Ia senang, kata Ani."], vec!["Baca juga"]], "Panen");
        assert!(rows.iter().all(|row| row.len() == NAMES.len() && row.iter().all(|value| value.is_finite())));
        assert_eq!(value(&rows[0], "acronym in brackets"), 1.0);
        assert_eq!(value(&rows[0], "amounts"), 1.0);
        assert_eq!(value(&rows[1], "opens with pronoun"), 1.0);
        assert_eq!(value(&rows[2], "prompt words"), 1.0);
        assert_eq!(value(&rows[0], "title words covered"), 1.0);
    }

    #[test]
    fn odd_documents_give_finite_rows() {
        for text in ["", "…", "。", "a", "- – —"] {
            assert!(rows(&[vec![text, text], vec![], vec![text]], "").iter().flatten().all(|value| value.is_finite()));
        }
    }
}
