//! Names that are listed one behind the other are of one type: line-ups, casts, towns ("…; Rendra Atmaja, Cleyton Santos, …").

use super::mentions::{Mention, Prepared};
use crate::report::EntityType;

/// Fewest names in a row that tell what the others are.
const LISTED: usize = 5;
/// Most of them, as one in so many, that may be of another type.
const STRANGE: usize = 4;

/// Gives the type of nearly all names of a row to the few others, unless the lists know those as what they are.
pub(super) fn agree(lines: &[Prepared], mentions: &mut [Mention]) {
    let mut rest = mentions;
    while let Some(first) = rest.first() {
        let words = &lines[first.line].line.words;
        let parted = |pair: &&[Mention]| {
            let [a, b] = pair else { return false };
            let between = words.get(a.end..b.start).unwrap_or_default();
            a.line == b.line && matches!(between, ["," | ";"] | [",", "dan" | "serta"])
        };
        let row = 1 + rest.windows(2).take_while(parted).count();
        let (row, later) = rest.split_at_mut(row);
        let of = |kind: EntityType| row.iter().filter(|mention| mention.kind == kind).count();
        let kinds = [EntityType::Person, EntityType::Organization, EntityType::Place];
        let common =
            kinds.into_iter().find(|&kind| row.len() >= LISTED && (row.len() - of(kind)) * STRANGE <= row.len());
        if let Some(kind) = common {
            let unknown = |mention: &&mut Mention| {
                let known = &lines[mention.line].known;
                !known.iter().any(|known| (known.start, known.end) == (mention.start, mention.end) && known.is_sure())
            };
            row.iter_mut().filter(unknown).for_each(|mention| mention.kind = kind);
        }
        rest = later;
    }
}
