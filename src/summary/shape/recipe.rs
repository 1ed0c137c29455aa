//! The labels of a recipe: what it takes and how it is made.

use super::super::cues;
use crate::report::{Block, Kind};
use crate::text::case::lowered;

/// What the labels of a recipe's ingredients and of its steps begin with.
const INGREDIENTS: &str = "bahan|bumbu halus";
const STEPS: &str = "cara membuat|cara memasak|cara masak|cara bikin|cara pembuatan|langkah membuat|langkah memasak|\
    langkah-langkah";
/// Most words of a label.
const LABEL_WORDS: usize = 5;

/// Whether what is headed or listed is what it takes and how it is made, or the title says that this is a recipe.
pub(super) fn is_recipe<'a, I: Iterator<Item = &'a Block>>(title: &str, content: &impl Fn() -> I) -> bool {
    let takes = |block: &Block| names(&block.text, INGREDIENTS);
    let headed = content().any(|block| block.kind == Kind::Heading && (takes(block) || names(&block.text, STEPS)));
    let listed = || content().any(|block| is_label(block) && takes(block)) && content().any(is_steps);
    headed || listed() || title.starts_with("resep ")
}

/// Whether a label names one of the parts of a recipe.
fn names(label: &str, parts: &str) -> bool {
    let lower = lowered(label.trim_start_matches(|c: char| !c.is_alphabetic()));
    cues::phrases(parts).any(|part| lower.starts_with(part))
}

/// A heading, or a short paragraph that ends in a colon.
pub(super) fn is_label(block: &Block) -> bool {
    let short = block.text.split_whitespace().count() <= LABEL_WORDS && block.text.trim_end().ends_with(':');
    block.kind == Kind::Heading || short && block.kind == Kind::Paragraph
}

/// Whether a block is the label of a recipe's steps.
pub(super) fn is_steps(block: &Block) -> bool {
    is_label(block) && names(&block.text, STEPS)
}
