//! What the word model is told about a word: the model answers how likely a summary would use it (once more).

use super::document::Document;
use crate::order::sort_by;

/// Most uses of one word that are asked about.
pub const MAX_USES: usize = 4;

/// What the values of a word's row are, in order.
pub const NAMES: [&str; 24] = [
    "use",
    "count",
    "sentences",
    "idf",
    "first sentence",
    "share of sentences",
    "capitals",
    "has digit",
    "letters",
    "in title",
    "best score",
    "second score",
    "third score",
    "sum of scores",
    "mean score",
    "rank of best",
    "uses in first",
    "uses in second",
    "uses in best three",
    "words in document",
    "sentences in document",
    "best paragraph start",
    "neighbours' best score",
    "length of best",
];

/// The rows of the first, second … use of every word of a document, [`MAX_USES`] at most; `scores` are the sentence model's.
#[must_use]
pub fn words(document: &Document, scores: &[f32]) -> Vec<Vec<Vec<f32>>> {
    let mut places: Vec<Vec<usize>> = vec![Vec::new(); document.words.len()];
    for (index, line) in document.lines.iter().enumerate() {
        line.words.iter().for_each(|&word| places[word].push(index));
    }
    let mut order: Vec<usize> = (0..scores.len()).collect();
    sort_by(&mut order, |&a, &b| scores[b].total_cmp(&scores[a]));
    let mut ranks = vec![0; scores.len()];
    order.iter().enumerate().for_each(|(rank, &line)| ranks[line] = rank);
    let total: usize = document.lines.iter().map(|line| line.words.len()).sum();
    let near = neighbours(document, scores);
    let row = |id: usize| {
        let word = &document.words[id];
        let uses = &places[id];
        let mut lines = uses.clone();
        lines.dedup();
        let mut best = [-1.0_f32; 3];
        let mut sum = 0.0;
        for &line in &lines {
            let score = scores[line];
            sum += score;
            if score > best[0] {
                best = [score, best[0], best[1]];
            } else if score > best[1] {
                best = [best[0], score, best[1]];
            } else if score > best[2] {
                best[2] = score;
            }
        }
        let top = lines.iter().copied().min_by_key(|&line| ranks[line]).unwrap_or(0);
        let within = |wanted: &dyn Fn(usize) -> bool| uses.iter().filter(|&&line| wanted(line)).count() as f32;
        vec![
            0.0,
            word.count as f32,
            lines.len() as f32,
            word.idf,
            word.first as f32,
            lines.len() as f32 / document.lines.len().max(1) as f32,
            word.capitals as f32 / word.count.max(1) as f32,
            f32::from(u8::from(word.text.bytes().any(|b| b.is_ascii_digit()))),
            word.text.len() as f32,
            if document.title_words == 0 { -1.0 } else { f32::from(u8::from(word.in_title)) },
            best[0],
            best[1],
            best[2],
            sum,
            sum / lines.len().max(1) as f32,
            ranks.get(top).map_or(0.0, |&rank| rank as f32),
            within(&|line| line == 0),
            within(&|line| line == 1),
            within(&|line| ranks[line] < 3),
            total as f32,
            document.lines.len() as f32,
            document.lines.get(top).map_or(0.0, |line| line.place as f32),
            near[id],
            document.lines.get(top).map_or(0.0, |line| line.words.len() as f32),
        ]
    };
    (0..document.words.len())
        .map(|id| {
            let first = row(id);
            let uses = (document.words[id].count as usize).min(MAX_USES);
            (1..=uses)
                .map(|number| {
                    let mut row = first.clone();
                    row[0] = number as f32;
                    row
                })
                .collect()
        })
        .collect()
}

/// For each word the best mean of sentence scores among the words beside it.
fn neighbours(document: &Document, scores: &[f32]) -> Vec<f32> {
    let mut own = vec![(0.0, 0.0); document.words.len()];
    for (line, score) in document.lines.iter().zip(scores) {
        for &word in &line.words {
            own[word] = (own[word].0 + score, own[word].1 + 1.0_f32);
        }
    }
    let mut best = vec![-1.0_f32; document.words.len()];
    for line in &document.lines {
        for pair in line.words.windows(2) {
            let mean = |word: usize| own[word].0 / own[word].1;
            best[pair[0]] = best[pair[0]].max(mean(pair[1]));
            best[pair[1]] = best[pair[1]].max(mean(pair[0]));
        }
    }
    best
}
