//! Stretches between quotation marks: straight and curly, doubled apostrophes, «…», single marks, nested and unclosed.

use super::lexicon;
use crate::order::sort_by_key;
use std::ops::Range;

/// A stretch of a block between quotation marks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stretch {
    /// Bytes between the marks.
    pub(super) inner: Range<usize>,
    /// Bytes with the marks.
    pub(super) outer: Range<usize>,
    /// It has a closing mark; a quotation of several paragraphs closes only in the last.
    pub(super) closed: bool,
    /// Its marks are single ones.
    pub(super) single: bool,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Shape {
    Open,
    Close,
    /// Space or words on both sides: it depends on what came before.
    Either,
}

#[derive(Debug, Clone, Copy)]
struct Mark {
    at: usize,
    len: usize,
    shape: Shape,
}

/// The stretches of a block, in order, none inside another.
pub(super) fn find(text: &str) -> Vec<Stretch> {
    let (double, single) = marks(text);
    let mut stretches = pair(text, &double);
    mend(text, &double, &single, &mut stretches);
    let pairs = single_pairs(&single).into_iter().map(|(open, close)| stretch(open, close, true));
    let apart = |single: &Stretch| {
        let next = stretches.partition_point(|other| other.outer.end <= single.outer.start);
        stretches.get(next).is_none_or(|other| single.outer.end <= other.outer.start)
    };
    let singles: Vec<Stretch> = pairs.filter(apart).collect();
    stretches.extend(singles);
    sort_by_key(&mut stretches, |stretch| stretch.outer.start);
    stretches
}

/// Pairs marks of two kinds: `'Kami siap," ujar Budi`, `"Kami siap,' ujar Budi`.
fn mend(text: &str, double: &[Mark], single: &[Mark], stretches: &mut Vec<Stretch>) {
    let opens = single.first().filter(|mark| mark.shape == Shape::Open && text[..mark.at].trim().is_empty());
    let closes = double.first().filter(|mark| mark.shape == Shape::Close && !opens_late(text, **mark));
    if let (Some(&open), Some(&close)) = (opens, closes)
        && single.get(1).is_none_or(|next| next.at > close.at)
    {
        stretches.insert(0, stretch(open, close, false));
    }
    if let Some(last) = stretches.last_mut().filter(|last| !last.closed) {
        let said = |mark: &&Mark| {
            let ends = text[..mark.at].trim_end().ends_with([',', '.', '!', '?']);
            ends && mark.shape == Shape::Close
                && lexicon::is_inverse(first_word(text[mark.at + mark.len..].trim_start()))
        };
        if let Some(mark) = single.iter().filter(|mark| last.inner.contains(&mark.at)).find(said) {
            last.inner.end = mark.at;
            last.outer.end = mark.at + mark.len;
            last.closed = true;
        }
    }
}

/// The first double mark of a block, where it closes something that the block did not open.
pub(super) fn stray_close(text: &str) -> Option<Range<usize>> {
    let first = *marks(text).0.first()?;
    (first.shape == Shape::Close && first.at > 0 && !opens_late(text, first)).then_some(first.at..first.at + first.len)
}

fn stretch(open: Mark, close: Mark, single: bool) -> Stretch {
    let inner = open.at + open.len..close.at;
    Stretch { inner, outer: open.at..close.at + close.len, closed: true, single }
}

/// Pairs double marks; a mark that opens while one is open is nested, unless that leaves the block unbalanced: then it begins
/// another quotation, or, where nobody was said to speak since the last mark, goes on with the same.
fn pair(text: &str, marks: &[Mark]) -> Vec<Stretch> {
    let (nested, balanced) = pair_as(text, marks, true);
    if balanced { nested } else { pair_as(text, marks, false).0 }
}

fn pair_as(text: &str, marks: &[Mark], nesting: bool) -> (Vec<Stretch>, bool) {
    let mut stretches = Vec::new();
    let mut open: Option<Mark> = None;
    let (mut depth, mut deepest, mut free) = (0_usize, 0, 0);
    for &mark in marks {
        let between = &text[free..mark.at];
        free = mark.at + mark.len;
        match (open, mark.shape) {
            (None, Shape::Close) if !opens_late(text, mark) => {}
            (None, _) => (open, depth, deepest) = (Some(mark), 1, 1),
            (Some(_), Shape::Open) if nesting => (depth, deepest) = (depth + 1, depth + 1),
            (Some(_), Shape::Open) if goes_on(between) => {}
            (Some(_), Shape::Open) => (open, depth) = (Some(mark), 1),
            (Some(first), _) => {
                depth -= 1;
                if depth == 0 {
                    stretches.push(stretch(first, mark, false));
                    open = None;
                }
            }
        }
    }
    if let Some(first) = open {
        let inner = first.at + first.len..text.trim_end().len().max(first.at + first.len);
        stretches.push(Stretch { outer: first.at..inner.end, inner, closed: false, single: false });
    }
    (stretches, open.is_none() || deepest == 1)
}

/// Whole sentences in which nobody is said to speak.
fn goes_on(between: &str) -> bool {
    let said =
        |word: &str| lexicon::is_strict_inverse(word) || lexicon::is_inverse(word) && lexicon::names_nobody(word);
    between.trim_end().ends_with(['.', '!', '?']) && !between.split(|c: char| !c.is_alphabetic()).any(said)
}

/// A mark glued to the word before it, yet opening: `kata dia,"Kami …`. An inch mark is none.
fn opens_late(text: &str, mark: Mark) -> bool {
    let head = &text[..mark.at];
    let before = head.chars().next_back();
    let rest = &text[mark.at + mark.len..];
    // `Ani menjelaskan," kami tidak tahu."`: after a verb of saying only an opening mark makes sense.
    let said = head.trim_end_matches([',', ':']).rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or("");
    if matches!(before, Some(',' | ':')) && lexicon::is_active(said) && text[mark.at + mark.len..].len() > 1 {
        return true;
    }
    let glued = rest.starts_with(char::is_alphanumeric) && !lexicon::is_inverse(first_word(rest));
    let apart = rest.trim_start().starts_with(char::is_uppercase);
    before.is_some_and(|c| matches!(c, ',' | ':' | '.')) && (glued || apart)
}

fn single_pairs(marks: &[Mark]) -> Vec<(Mark, Mark)> {
    let mut pairs = Vec::new();
    let mut open = None;
    for &mark in marks {
        match (open, mark.shape) {
            (_, Shape::Open) => open = Some(mark),
            (Some(first), Shape::Close) => {
                pairs.push((first, mark));
                open = None;
            }
            _ => {}
        }
    }
    pairs
}

/// Double and single marks with their shapes. Apostrophes inside words are none.
fn marks(text: &str) -> (Vec<Mark>, Vec<Mark>) {
    let (mut double, mut single) = (Vec::new(), Vec::new());
    let mut before: Option<char> = None;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let mut len = c.len_utf8();
        let is_single = matches!(c, '\'' | '‘' | '’' | '`');
        let doubled = is_single && chars.peek().is_some_and(|&(_, next)| next == c || (c == '‘' && next == '‘'));
        if doubled && let Some((_, next)) = chars.next() {
            len += next.len_utf8();
        }
        if doubled || matches!(c, '"' | '“' | '”' | '„' | '‟' | '«' | '»' | '″') {
            let rest = &text[at + len..];
            // A verb of saying glued to the mark: the space is on its wrong side. After a comma one closes across a space too:
            // `“Kami siap, “ ujar Budi`.
            let apart = before == Some(' ') && text[..at].trim_end().ends_with([',', '.', '!', '?']);
            let word = first_word(if apart { rest.trim_start() } else { rest });
            let shape = if word.starts_with(char::is_lowercase) && lexicon::is_inverse(word) {
                Shape::Close
            } else {
                double_shape(c, before, rest)
            };
            double.push(Mark { at, len, shape });
        } else if is_single {
            let after = text[at + len..].chars().next();
            let word = |side: Option<char>| side.is_some_and(char::is_alphanumeric);
            let shape = match (word(before), word(after)) {
                (false, true) if is_gap(before) => Shape::Open,
                (true, false) => Shape::Close,
                (false, false) if before.is_some_and(|c| matches!(c, ',' | '.' | '!' | '?' | ')' | '…')) => {
                    Shape::Close
                }
                _ => Shape::Either,
            };
            single.push(Mark { at, len, shape });
        }
        before = Some(c);
    }
    (double, single)
}

fn first_word(text: &str) -> &str {
    text.split(|c: char| !c.is_alphabetic()).next().unwrap_or("")
}

/// Start of the block, white space or an opening bracket.
fn is_gap(c: Option<char>) -> bool {
    c.is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '[' | '—' | '–' | '/' | '"' | '“'))
}

fn double_shape(c: char, before: Option<char>, rest: &str) -> Shape {
    let after = rest.chars().next();
    // `seluruh dunia ", katanya`: a stop behind the mark closes, whatever the space before it says; an ellipsis does not.
    let stop = matches!(after, Some(',' | '.' | ';' | ')')) && !rest.starts_with("..");
    let opens = is_gap(before) && after.is_some_and(|c| !c.is_whitespace()) && !(stop && before.is_some());
    let closes = (stop || !is_gap(before)) && after.is_none_or(|c| !c.is_alphanumeric());
    match c {
        _ if opens => Shape::Open,
        '“' | '„' | '«' if !closes => Shape::Open,
        _ if closes => Shape::Close,
        '”' | '»' => Shape::Close,
        _ if before.is_some_and(|c| matches!(c, ',' | '.' | '!' | '?')) => Shape::Close,
        _ => Shape::Either,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inner(text: &str) -> Vec<&str> {
        find(text).into_iter().map(|stretch| &text[stretch.inner]).collect()
    }

    #[test]
    fn straight_curly_and_doubled_marks() {
        assert_eq!(inner("\"Kami siap,\" ujar Budi."), ["Kami siap,"]);
        assert_eq!(inner("“Kami siap,” ujar Budi."), ["Kami siap,"]);
        assert_eq!(inner("”Kami siap,” ujar Budi."), ["Kami siap,"]);
        assert_eq!(inner("''Kami siap,'' ujar Budi."), ["Kami siap,"]);
        assert_eq!(inner("«Kami siap,» ujar Budi."), ["Kami siap,"]);
    }

    #[test]
    fn spaces_and_glued_words_at_the_marks() {
        assert_eq!(inner("\" Kami siap, \" ujar Budi."), [" Kami siap, "]);
        assert_eq!(inner("Kata dia,\"Kami siap.\"Lalu ia pergi."), ["Kami siap."]);
        assert_eq!(inner("Kata dia,\" Kami siap.\""), [" Kami siap."]);
        assert_eq!(inner("\"Kami siap. \"ujarnya."), ["Kami siap. "]);
        assert_eq!(inner("“Kami siap, “ ujar Budi. “ Kami datang, “ katanya."), ["Kami siap, ", " Kami datang, "]);
        assert_eq!(inner("\"Kami siap \", ujar Budi. \"Kami datang.\""), ["Kami siap ", "Kami datang."]);
        assert_eq!(inner("Ani menjelaskan,\" kami tidak tahu.\""), [" kami tidak tahu."]);
        assert_eq!(inner("Kata dia \"...kami tidak tahu,\" lalu pergi."), ["...kami tidak tahu,"]);
    }

    #[test]
    fn a_nested_quotation_stays_inside() {
        assert_eq!(inner("\"Ia bilang \"jangan\" kepada saya,\" ujar Budi."), ["Ia bilang \"jangan\" kepada saya,"]);
        assert_eq!(inner("\"Seperti 'penjara kita',\" ujar Budi."), ["Seperti 'penjara kita',"]);
    }

    #[test]
    fn an_unclosed_quotation_runs_to_the_end() {
        let found = find("\"Kami siap. Kami akan datang.");
        assert_eq!((found[0].inner.clone(), found[0].closed), (1..29, false));
    }

    #[test]
    fn a_lost_closing_mark_does_not_swallow_the_next_quotation() {
        assert_eq!(inner("\"Kami siap, ujar Budi. \"Kami datang,\" kata Ani."), ["Kami datang,"]);
    }

    #[test]
    fn marks_of_two_kinds_and_marks_opened_twice() {
        assert_eq!(inner("'Kami siap,\" ujar Budi. \"Kami datang,\" kata Ani."), ["Kami siap,", "Kami datang,"]);
        assert_eq!(inner("\"Kami siap,' ujar Budi."), ["Kami siap,"]);
        assert_eq!(inner("“Kami menunggu. “Kapal belum tiba,” ujar Budi."), ["Kami menunggu. “Kapal belum tiba,"]);
    }

    #[test]
    fn apostrophes_and_inches_are_not_quotations() {
        assert_eq!(inner("Ma'ruf dan Jum'at, layar 24\" dijual."), Vec::<&str>::new());
        assert_eq!(inner("Lagu 'Senja' laris."), ["Senja"]);
    }
}
