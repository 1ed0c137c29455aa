//! The article as the models see it: sentences with their words, counted over the whole document.

use crate::order::sort;
use std::collections::HashMap;

/// Longest document, in sentences, that is scored; the rest of a longer one is not read.
pub const MAX_SENTENCES: usize = 240;
/// Inverse document frequency from which a word of the title tells what the article is about.
pub(super) const TELLING_IDF: f32 = 2.0;
/// Longest sentence, in words, that is compared with others; the rest of a longer one is not read.
const MAX_WORDS: usize = 400;

/// One sentence.
#[derive(Debug, Clone)]
pub struct Line<'a> {
    /// As it stands in the article.
    pub text: &'a str,
    /// Index of its paragraph.
    pub paragraph: usize,
    /// Its index in the paragraph.
    pub place: usize,
    /// Its words in order, as indices of [`Document::words`].
    pub words: Vec<usize>,
    /// Share of its characters that stand inside quotation marks, 0 to 1.
    pub quoted: f32,
    /// A quotation is open at its start.
    pub opens_inside: bool,
    /// A quotation is still open at its end.
    pub ends_inside: bool,
}

/// A distinct word of the document.
#[derive(Debug, Clone)]
pub struct Word {
    /// Lower case letters a-z and digits only.
    pub text: String,
    /// Inverse document frequency: natural logarithm, from [`super::model::Idf`].
    pub idf: f32,
    /// How often it stands in the document.
    pub count: u32,
    /// How many sentences hold it.
    pub sentences: u32,
    /// The first sentence that holds it.
    pub first: usize,
    /// How often it is written with a capital and not at the start of a sentence.
    pub capitals: u32,
    /// Whether the title holds it.
    pub in_title: bool,
}

/// Sentences and words of one article.
#[derive(Debug, Clone)]
pub struct Document<'a> {
    /// In the order of the text.
    pub lines: Vec<Line<'a>>,
    /// In the order of their first appearance.
    pub words: Vec<Word>,
    /// Indices of the title's distinct words that the text holds too.
    pub title: Vec<usize>,
    /// Distinct words of the title, in the text or not; 0 without a title.
    pub title_words: usize,
}

impl<'a> Document<'a> {
    /// Reads paragraphs of sentences; `idf` gives a word's inverse document frequency.
    #[must_use]
    pub fn read(paragraphs: &[Vec<&'a str>], title: &str, idf: impl Fn(&str) -> f32) -> Self {
        let mut reader = Reader { ids: HashMap::new(), words: Vec::new(), idf };
        let mut lines: Vec<Line> = Vec::new();
        for (paragraph, sentences) in paragraphs.iter().enumerate() {
            let mut quote = false;
            for (place, text) in sentences.iter().enumerate() {
                if lines.len() == MAX_SENTENCES {
                    break;
                }
                let opens_inside = quote;
                let quoted = quoted_share(text, &mut quote);
                let words = reader.line(text, lines.len());
                lines.push(Line { text, paragraph, place, words, quoted, opens_inside, ends_inside: quote });
            }
        }
        let mut words = reader.words;
        let mut title_words: Vec<String> = split_words(title).map(|(_, word)| word.to_ascii_lowercase()).collect();
        sort(&mut title_words);
        title_words.dedup();
        let title: Vec<usize> = title_words.iter().filter_map(|word| reader.ids.get(word).copied()).collect();
        for &word in &title {
            words[word].in_title = true;
        }
        Self { lines, words, title, title_words: title_words.len() }
    }

    /// Length of a sentence in words.
    #[must_use]
    pub fn length(&self, line: usize) -> usize {
        self.lines[line].words.len()
    }
}

struct Reader<F> {
    ids: HashMap<String, usize>,
    words: Vec<Word>,
    idf: F,
}

impl<F: Fn(&str) -> f32> Reader<F> {
    fn line(&mut self, text: &str, line: usize) -> Vec<usize> {
        let mut ids = Vec::with_capacity(text.len() / 6);
        for (place, (_, raw)) in split_words(text).take(MAX_WORDS).enumerate() {
            let lower = raw.to_ascii_lowercase();
            let id = match self.ids.get(&lower) {
                Some(&id) => id,
                None => {
                    let id = self.words.len();
                    let idf = (self.idf)(&lower);
                    self.words.push(Word {
                        text: lower.clone(),
                        idf,
                        count: 0,
                        sentences: 0,
                        first: line,
                        capitals: 0,
                        in_title: false,
                    });
                    self.ids.insert(lower, id);
                    id
                }
            };
            let word = &mut self.words[id];
            word.count += 1;
            word.sentences += u32::from(!ids.contains(&id));
            word.capitals += u32::from(place > 0 && raw.starts_with(|c: char| c.is_ascii_uppercase()));
            ids.push(id);
        }
        ids
    }
}

/// Runs of ASCII letters and digits with their byte offset: the words that ROUGE counts.
pub fn split_words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_word = |b: u8| b.is_ascii_alphanumeric();
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + bytes[at..].iter().position(|&b| is_word(b))?;
        let length = bytes[start..].iter().position(|&b| !is_word(b)).unwrap_or(bytes.len() - start);
        at = start + length;
        Some((start, &text[start..at]))
    })
}

/// Share of the characters inside quotation marks; `open` says whether a quotation is open before, and then after, the text.
fn quoted_share(text: &str, open: &mut bool) -> f32 {
    let (mut inside, mut all) = (0_u32, 0_u32);
    for c in text.chars() {
        match c {
            '"' => *open = !*open,
            '“' => *open = true,
            '”' => *open = false,
            _ => {
                all += 1;
                inside += u32::from(*open);
            }
        }
    }
    inside as f32 / all.max(1) as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_counted_over_the_document() {
        let paragraphs =
            [vec!["Warga Sukamaju panen.", "Panen itu di Sukamaju."], vec!["\"Kami senang.", "Sekali,\" kata Ani."]];
        let document = Document::read(&paragraphs, "Panen raya", |_| 1.0);
        let panen = &document.words[document.lines[0].words[2]];
        assert_eq!((panen.text.as_str(), panen.count, panen.sentences, panen.in_title), ("panen", 2, 2, true));
        assert_eq!(document.title_words, 2);
        assert_eq!(document.words[document.lines[0].words[1]].capitals, 2);
    }

    #[test]
    fn a_quotation_is_followed_over_sentences() {
        let paragraphs = [vec!["\"Kami senang.", "Sekali,\" kata Ani.", "Ia pulang."]];
        let document = Document::read(&paragraphs, "", |_| 1.0);
        let states: Vec<_> = document.lines.iter().map(|line| (line.opens_inside, line.ends_inside)).collect();
        assert_eq!(states, [(false, true), (true, false), (false, false)]);
    }

    #[test]
    fn words_are_those_of_the_measure() {
        let words: Vec<_> = split_words("Café-nya Rp2,5 (T).").map(|(_, word)| word).collect();
        assert_eq!(words, ["Caf", "nya", "Rp2", "5", "T"]);
    }
}
