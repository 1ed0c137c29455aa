//! How alike the sentences of a document are: cosines of their TF-IDF vectors.

use super::document::Document;
use crate::order::sort;

/// Similarities between all sentences of a document.
#[derive(Debug, Clone)]
pub struct Graph {
    size: usize,
    cosines: Vec<f32>,
    /// Cosine of each sentence with the sum of all others.
    pub central: Vec<f32>,
}

impl Graph {
    /// Compares every sentence with every other.
    #[must_use]
    pub fn of(document: &Document) -> Self {
        let size = document.lines.len();
        let vectors: Vec<Vec<(usize, f32)>> =
            document.lines.iter().map(|line| unit(vector(document, &line.words))).collect();
        let mut cosines = vec![0.0; size * size];
        let mut dense = vec![0.0; document.words.len()];
        let mut sum = vec![0.0; document.words.len()];
        for (i, vector) in vectors.iter().enumerate() {
            for &(word, weight) in vector {
                dense[word] = weight;
                sum[word] += weight;
            }
            for (j, other) in vectors.iter().enumerate().skip(i) {
                let cosine = other.iter().map(|&(word, weight)| weight * dense[word]).sum();
                cosines[i * size + j] = cosine;
                cosines[j * size + i] = cosine;
            }
            for &(word, _) in vector {
                dense[word] = 0.0;
            }
        }
        let central = vectors.iter().map(|vector| against_rest(vector, &sum)).collect();
        Self { size, cosines, central }
    }

    /// Cosine of two sentences, 0 to 1.
    #[must_use]
    pub fn cosine(&self, a: usize, b: usize) -> f32 {
        self.cosines[a * self.size + b]
    }

    /// Mean cosine of a sentence with all others.
    #[must_use]
    pub fn degree(&self, line: usize) -> f32 {
        let row = &self.cosines[line * self.size..(line + 1) * self.size];
        (row.iter().sum::<f32>() - row[line]) / (self.size.max(2) - 1) as f32
    }
}

fn vector(document: &Document, words: &[usize]) -> Vec<(usize, f32)> {
    let mut sorted = words.to_vec();
    sort(&mut sorted);
    sorted.chunk_by(|a, b| a == b).map(|run| (run[0], run.len() as f32 * document.words[run[0]].idf)).collect()
}

fn unit(mut vector: Vec<(usize, f32)>) -> Vec<(usize, f32)> {
    let norm = vector.iter().map(|(_, weight)| weight * weight).sum::<f32>().sqrt();
    if norm > 0.0 {
        vector.iter_mut().for_each(|(_, weight)| *weight /= norm);
    }
    vector
}

fn against_rest(vector: &[(usize, f32)], sum: &[f32]) -> f32 {
    let own: f32 = vector.iter().map(|(_, weight)| weight * weight).sum();
    let with: f32 = vector.iter().map(|&(word, weight)| weight * sum[word]).sum();
    let all: f32 = sum.iter().map(|weight| weight * weight).sum();
    let rest = (all - 2.0 * with + own).max(f32::EPSILON).sqrt();
    (with - own) / rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_that_share_words_are_alike() {
        let paragraphs = [vec!["banjir melanda desa", "desa itu dilanda banjir besar", "harga cabai naik"]];
        let document = Document::read(&paragraphs, "", |_| 1.0);
        let graph = Graph::of(&document);
        assert!(graph.cosine(0, 1) > 0.4 && graph.cosine(0, 2) == 0.0);
        assert!((graph.cosine(1, 1) - 1.0).abs() < 1e-5);
        assert!(graph.central[0] > graph.central[2] && graph.degree(0) > graph.degree(2));
    }
}
