//! What the gazetteer says about a sentence's tokens; training and tagging both read it here.

use super::word::bare;
use crate::entity::gazetteer::{self, Kind, MAX_WORDS};

/// A known name in a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Known {
    /// First token.
    pub start: usize,
    /// One past the last token.
    pub end: usize,
    /// What it is known as.
    pub kind: Kind,
    /// It may also mean something else.
    pub ambiguous: bool,
}

/// What is known of a sentence.
#[derive(Debug, Clone, Default)]
pub struct Lists {
    /// The known names, for each kind the longest from left to right; one that begins with a small letter goes on with a capital.
    pub names: Vec<Known>,
    /// Indonesian districts, as first token and one past the last.
    pub districts: Vec<(usize, usize)>,
    /// What each capitalised word is by itself.
    pub words: Vec<gazetteer::Word>,
}

impl Lists {
    /// Looks a sentence up.
    #[must_use]
    pub fn look_up(tokens: &[&str]) -> Self {
        let tokens: Vec<&str> = tokens.iter().map(|token| bare(token)).collect();
        let capital: Vec<bool> = tokens.iter().map(|token| token.starts_with(char::is_uppercase)).collect();
        let words = tokens
            .iter()
            .zip(&capital)
            .map(|(token, &capital)| if capital { gazetteer::word(token) } else { gazetteer::Word::default() })
            .collect();
        let mut names: Vec<Known> = Vec::new();
        let mut covered = [0; Kind::ALL.len()];
        for start in 0..tokens.len() {
            if !capital[start] && !capital.get(start + 1).is_some_and(|&next| next) {
                continue;
            }
            let rest = &tokens[start..tokens.len().min(start + MAX_WORDS)];
            let mut longest: [Option<Known>; Kind::ALL.len()] = [None; Kind::ALL.len()];
            for hit in gazetteer::matches(rest) {
                let end = start + hit.words;
                for form in hit.forms().filter(|form| form.fits(&rest[..hit.words])) {
                    let known = Known { start, end, kind: form.kind, ambiguous: form.is_ambiguous() };
                    let slot = &mut longest[form.kind as usize];
                    if slot.is_none_or(|old| old.end < end || old.ambiguous) {
                        *slot = Some(known);
                    }
                }
            }
            for known in longest.into_iter().flatten() {
                let covered = &mut covered[known.kind as usize];
                if known.end > *covered {
                    *covered = known.end;
                    names.push(known);
                }
            }
        }
        Self { names, districts: districts(&tokens, &capital), words }
    }
}

/// Longest district, in words.
const DISTRICT_WORDS: usize = 3;

fn districts(tokens: &[&str], capital: &[bool]) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut start = 0;
    while start < tokens.len() {
        let most = capital[start..].iter().take(DISTRICT_WORDS).take_while(|&&capital| capital).count();
        match (1..=most).rev().find(|&n| gazetteer::is_district(&tokens[start..start + n])) {
            Some(n) => {
                found.push((start, start + n));
                start += n;
            }
            None => start += 1,
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_name_of_each_kind_is_kept() {
        let lists = Lists::look_up(&["Kementerian", "Luar", "Negeri", "di", "Jakarta"]);
        assert!(lists.names.iter().any(|known| (known.start, known.end, known.kind) == (0, 3, Kind::Organization)));
        assert!(lists.names.iter().any(|known| (known.start, known.end, known.kind) == (4, 5, Kind::Place)));
        assert_eq!(lists.words.len(), 5);
    }
}
