//! Short texts looked for in longer ones. The standard library prepares every search for a long text: that takes longer than most of
//! these searches, and 7 KB of the download.

/// Where a part first begins; nowhere for an empty one. Loops by hand: built for size, an iterator's steps stay calls, and structure
/// spent 6 % of its time in them. Most places differ in the first byte already.
pub(crate) fn find(text: &str, part: &str) -> Option<usize> {
    let (text, part) = (text.as_bytes(), part.as_bytes());
    let (&first, rest) = part.split_first()?;
    let last = text.len().checked_sub(part.len())?;
    let mut at = 0;
    while at <= last {
        if text[at] == first && text[at + 1..].starts_with(rest) {
            return Some(at);
        }
        at += 1;
    }
    None
}

/// Where a part last begins.
pub(crate) fn rfind(text: &str, part: &str) -> Option<usize> {
    let (text, part) = (text.as_bytes(), part.as_bytes());
    let (&first, rest) = part.split_first()?;
    let mut end = text.len().checked_sub(part.len())? + 1;
    while end > 0 {
        end -= 1;
        if text[end] == first && text[end + 1..].starts_with(rest) {
            return Some(end);
        }
    }
    None
}

/// Whether a text has a part.
pub(crate) fn has(text: &str, part: &str) -> bool {
    find(text, part).is_some()
}

/// What stands before and behind the first such part.
pub(crate) fn split_once<'t>(text: &'t str, part: &str) -> Option<(&'t str, &'t str)> {
    find(text, part).map(|at| (&text[..at], &text[at + part.len()..]))
}

/// What stands before and behind the last such part.
pub(crate) fn rsplit_once<'t>(text: &'t str, part: &str) -> Option<(&'t str, &'t str)> {
    rfind(text, part).map(|at| (&text[..at], &text[at + part.len()..]))
}

/// The texts between such parts.
pub(crate) fn split<'t>(text: &'t str, part: &'t str) -> impl Iterator<Item = &'t str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let (before, behind) = split_once(rest?, part).map_or((rest?, None), |(before, behind)| (before, Some(behind)));
        rest = behind;
        Some(before)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_is_found_as_by_the_standard_library() {
        for text in ["", "a", "ab", "baba – baba", "é–é–", "aaab aaab"] {
            for part in ["a", "ab", "ba", "–", "é–", "aab", " aaab", "tak ada"] {
                assert_eq!((find(text, part), rfind(text, part)), (text.find(part), text.rfind(part)), "{text} {part}");
                assert_eq!(split_once(text, part), text.split_once(part));
                assert_eq!(rsplit_once(text, part), text.rsplit_once(part));
                assert!(split(text, part).eq(text.split(part)));
                assert_eq!(has(text, part), text.contains(part));
            }
        }
    }
}
