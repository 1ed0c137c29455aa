//! Text as numbers that are foretold, letter by letter.

use super::coder::{CONTEXTS, Coder, Foretold};

/// The letters of names, frequent ones first: they have the shorter codes. Every other byte comes after them.
const LETTERS: &[u8] = b"a\nnie rsutoldhmgkbpyjcwfvzxq-PK'SBMTGARDIUNLHJCEFOVWYZXQ.0123456789";

/// The next byte of a text, `known` when writing.
pub fn letter(coder: &mut Foretold<impl Coder>, column: usize, contexts: [u32; CONTEXTS], known: u8) -> Option<u8> {
    let place = LETTERS.iter().position(|&letter| letter == known);
    let number = coder.number(column, contexts, place.unwrap_or(LETTERS.len() + usize::from(known)))?;
    LETTERS.get(number).copied().or_else(|| u8::try_from(number.checked_sub(LETTERS.len())?).ok())
}
