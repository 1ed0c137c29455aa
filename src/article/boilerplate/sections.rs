//! Boxes that open with a label: "Komentar (9)", "Berita Terkait" above what they name.

use crate::article::blocks::LINK_SHARE;
use crate::article::hints::Hints;
use crate::article::prose::Prose;
use crate::article::segments::Segment;
use crate::article::tree::Tree;
use crate::report::Category;

/// Labels of a box that asks for a subscription, as [`super::phrases`] names them.
const WALLS: [&str; 4] =
    ["lanjutkan membaca dengan", "untuk melanjutkan membaca", "agar bisa lanjut membaca", "berlangganan untuk"];
/// Most running text of such a box, in words.
const WALL_WORDS: usize = 80;
/// Longest label, in words.
const BOX_LABEL_WORDS: usize = 5;
/// Steps from a label up to the box that it opens.
const STEPS: usize = 4;
/// Share of segments that are links in a box of other articles.
const LINKS: f64 = 0.3;

/// The elements whose first text is such a label, with what it says of them.
#[must_use]
pub(crate) fn find(
    tree: &Tree,
    segments: &[Segment],
    prose: &Prose,
    says: &[Option<(Category, &'static str)>],
) -> Vec<(usize, Hints)> {
    let labels = says.iter().enumerate().filter(|&(index, _)| segments[index].words <= BOX_LABEL_WORDS);
    let named = labels.filter_map(|(index, says)| match says.as_ref()?.0 {
        Category::Comments => Some((index, Hints::COMMENT)),
        Category::Related => Some((index, Hints::RELATED)),
        Category::Promo if WALLS.contains(&says.as_ref()?.1) => Some((index, Hints::PROMO)),
        _ => None,
    });
    named.filter_map(|(index, hint)| Some((opened(tree, segments, prose, index, hint)?, hint))).collect()
}

/// The nearest element that starts with the label and holds more.
fn opened(tree: &Tree, segments: &[Segment], prose: &Prose, label: usize, hint: Hints) -> Option<usize> {
    let own = &segments[label].runs;
    let start = |&element: &usize| tree.elements[element].runs.start == own.start;
    let found =
        tree.up(segments[label].block).take(STEPS).take_while(start).find(|&e| tree.elements[e].runs.end > own.end)?;
    if hint == Hints::COMMENT {
        return Some(found);
    }
    if hint == Hints::PROMO {
        return (prose.inside(&tree.elements[found].runs) <= WALL_WORDS).then_some(found);
    }
    let end = tree.elements[found].runs.end;
    let held = segments[label + 1..].iter().take_while(|segment| segment.runs.start < end);
    let (links, all) = held
        .fold((0_u32, 0_u32), |(links, all), segment| (links + u32::from(segment.link_share() >= LINK_SHARE), all + 1));
    (f64::from(links) >= LINKS * f64::from(all)).then_some(found)
}
