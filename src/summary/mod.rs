//! What the article says: the summary, a point for each section, the timeline.

pub mod cues;
pub mod document;
pub mod expect;
pub mod features;
pub mod forest;
pub mod graph;
pub mod model;
pub mod standing;

use crate::article::Article;
use crate::entity::Entity;
use crate::speech::Speech;
use crate::text::dates::Date;
use crate::text::{Span, Text};

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

/// Chooses the summary and the sections' points.
#[must_use]
pub fn find(text: &Text, findings: Findings) -> Summary {
    let _ = (text, findings);
    Summary::default()
}

/// Dated events, oldest first: the ISO date and the sentence that tells it.
#[must_use]
pub fn timeline(text: &Text, dates: &[Date]) -> Vec<(String, Point)> {
    let _ = (text, dates);
    Vec::new()
}
