//! What the tagger sees of a single word: hashes of its spelling, its ends, its case. No string is built.

use crate::text::case::lower;

/// How a word is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Case {
    /// "kata"
    Lower,
    /// "Kata"
    Title,
    /// "KPK"
    Upper,
    /// "A"
    Initial,
    /// "detikNews", "iPhone", "PDI-P"
    Mixed,
    /// "2", "1.500", "29/10/2013"
    Number,
    /// "U-19", "Rp2"
    Coded,
    /// "(", "…"
    Mark,
}

impl Case {
    /// Whether a name may be written so.
    pub(super) fn capital(self) -> bool {
        matches!(self, Case::Title | Case::Upper | Case::Initial | Case::Mixed | Case::Coded)
    }
}

/// Longest part of a word that is looked at, in characters: a page may hold one endless word.
const MAX_CHARS: usize = 48;
/// Prefixes and suffixes of 1 up to this many characters are features.
pub(super) const MAX_AFFIX: usize = 5;

/// The hashed properties of a word. Digits count as `0`, typographic apostrophes and dashes as plain ones.
#[derive(Debug, Clone, Copy)]
pub(super) struct Word {
    /// The spelling, case and all.
    pub(super) exact: u64,
    /// The spelling in lower case.
    pub(super) lower: u64,
    /// The pattern of capitals, small letters, digits and marks, repeats joined ("Aa-A" for "Bangsa-PBB").
    pub(super) shape: u64,
    /// The lower-case beginnings of 1 to [`MAX_AFFIX`] characters; 0 when the word is shorter.
    pub(super) prefix: [u64; MAX_AFFIX],
    /// The lower-case ends of 1 to [`MAX_AFFIX`] characters; 0 when the word is shorter.
    pub(super) suffix: [u64; MAX_AFFIX],
    /// The lower-case parts before the first and after the last hyphen; 0 without a hyphen.
    pub(super) parts: [u64; 2],
    /// The first and last of the marks that were glued to it; 0 for none.
    pub(super) edges: u64,
    /// How it is written.
    pub(super) case: Case,
    /// Its first letter in lower case, for matching acronyms.
    pub(super) first: char,
    /// Its length in characters, at most [`MAX_CHARS`].
    pub(super) length: usize,
}

const FNV_OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
const FNV_PRIME: u64 = 0x0000_0100_0000_01b3;

fn step(hash: u64, c: char) -> u64 {
    (hash ^ u64::from(u32::from(c))).wrapping_mul(FNV_PRIME)
}

/// A token without the marks that some tokenisers leave glued to it: "(KPK)," is "KPK". A token of marks only is kept.
pub(super) fn bare(token: &str) -> &str {
    let bare = token.trim_matches(|c: char| !c.is_alphanumeric());
    if bare.is_empty() { token } else { bare }
}

/// A glued mark as a number.
fn edge(c: Option<char>, cut: bool) -> u64 {
    c.filter(|c| cut && !c.is_alphanumeric()).map_or(0, |c| u64::from(u32::from(c)))
}

fn plain(c: char) -> char {
    match c {
        '0'..='9' => '0',
        '’' | '‘' | '`' => '\'',
        '–' | '—' | '‐' | '‑' => '-',
        '“' | '”' => '"',
        _ => c,
    }
}

impl Word {
    pub(super) fn read(token: &str) -> Self {
        let text = bare(token);
        let edges = edge(token.chars().next(), text.len() < token.len())
            | edge(token.chars().next_back(), text.len() < token.len()) << 32;
        let mut letters = ['\0'; MAX_CHARS];
        let mut length = 0;
        let (mut exact, mut whole, mut shape) = (FNV_OFFSET, FNV_OFFSET, FNV_OFFSET);
        let mut last_shape = '\0';
        let (mut uppers, mut lowers, mut digits, mut first_upper) = (0, 0, 0, false);
        for c in text.chars().take(MAX_CHARS).map(plain) {
            let small = lower(c);
            exact = step(exact, c);
            whole = step(whole, small);
            let kind = if c == '0' {
                digits += 1;
                '0'
            } else if c.is_uppercase() {
                first_upper |= length == 0;
                uppers += 1;
                'A'
            } else if c.is_alphabetic() {
                lowers += 1;
                'a'
            } else {
                c
            };
            if kind != last_shape {
                shape = step(shape, kind);
                last_shape = kind;
            }
            letters[length] = small;
            length += 1;
        }
        let letters = &letters[..length];
        let case = match (uppers, lowers, digits) {
            (0, 0, 0) => Case::Mark,
            (0, 0, _) => Case::Number,
            (_, _, 1..) => Case::Coded,
            (0, _, _) => Case::Lower,
            (1, 0, _) => Case::Initial,
            (_, 0, _) => Case::Upper,
            (1, _, _) if first_upper => Case::Title,
            _ if first_upper && text.contains('-') && capital_parts(text) => Case::Title,
            _ => Case::Mixed,
        };
        let mut prefix = [0; MAX_AFFIX];
        let mut suffix = [0; MAX_AFFIX];
        let (mut from_start, mut from_end) = (FNV_OFFSET, FNV_OFFSET);
        for i in 0..MAX_AFFIX.min(length) {
            from_start = step(from_start, letters[i]);
            from_end = step(from_end, letters[length - 1 - i]);
            prefix[i] = from_start;
            suffix[i] = from_end;
        }
        let mut parts = [0; 2];
        if length > 2
            && let Some(at) = letters.iter().position(|&c| c == '-')
        {
            let back = letters.iter().rposition(|&c| c == '-').unwrap_or(at);
            parts[0] = letters[..at].iter().fold(FNV_OFFSET, |hash, &c| step(hash, c));
            parts[1] = letters[back + 1..].iter().fold(FNV_OFFSET, |hash, &c| step(hash, c));
        }
        let first = letters.first().copied().unwrap_or('\0');
        Self { exact, lower: whole, shape, prefix, suffix, parts, edges, case, first, length }
    }
}

/// Whether every part between hyphens is a capital followed by small letters ("Jokowi-Kalla").
fn capital_parts(text: &str) -> bool {
    text.split('-').all(|part| {
        let mut chars = part.chars();
        chars.next().is_some_and(char::is_uppercase) && chars.all(|c| !c.is_uppercase())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_case_of_names_acronyms_and_codes_is_told_apart() {
        let cases = [
            ("kata", Case::Lower),
            ("Sari", Case::Title),
            ("Bangsa-Bangsa", Case::Title),
            ("KPK", Case::Upper),
            ("A", Case::Initial),
            ("detikNews", Case::Mixed),
            ("1.500", Case::Number),
            ("U-19", Case::Coded),
            ("…", Case::Mark),
            ("", Case::Mark),
        ];
        for (text, case) in cases {
            assert_eq!(Word::read(text).case, case, "{text}");
        }
    }

    #[test]
    fn figures_count_as_one_and_parts_of_hyphens_are_words() {
        assert_eq!(Word::read("1.500").exact, Word::read("2.750").exact);
        assert_eq!(Word::read("Rusia-China").parts, [Word::read("rusia").lower, Word::read("china").lower]);
        assert_eq!(Word::read("Ab").suffix[2], 0);
    }

    #[test]
    fn glued_marks_are_seen_apart_from_the_word() {
        assert_eq!(Word::read("(KPK),").exact, Word::read("KPK").exact);
        assert_ne!(Word::read("(KPK),").edges, Word::read("KPK").edges);
        assert_eq!(Word::read("(").case, Case::Mark);
        assert_eq!(Word::read("(").edges, 0);
    }
}
