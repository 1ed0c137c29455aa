//! Quotations and brackets that open and close inside one block.

use crate::order::sort;

/// Longest quotation, in characters, that is kept whole; a longer one is cut into its sentences.
const LONGEST_QUOTATION: usize = 1_200;
/// Longest bracketed remark, in characters, that is kept whole.
const LONGEST_BRACKET: usize = 240;

/// The closed pairs of a block, by character index.
pub(super) struct Enclosures {
    /// Open and close of each quotation and bracket, by their opening mark.
    pairs: Vec<(usize, usize)>,
    /// First pair that may still cover a position asked for.
    next: usize,
    /// Largest close among the pairs that began before the last position asked for.
    reach: usize,
    /// Straight quotation marks that open.
    openers: Vec<usize>,
}

impl Enclosures {
    pub(super) fn find(chars: &[(usize, char)]) -> Self {
        let mut pairs = Vec::new();
        let mut openers = Vec::new();
        let (mut quote, mut bracket) = (None, None);
        for (index, &(_, c)) in chars.iter().enumerate() {
            match c {
                '"' => {
                    if quote.is_none() || reopens(chars, index) {
                        quote = Some(index);
                        openers.push(index);
                    } else if let Some(open) = quote.take() {
                        keep(&mut pairs, open, index, LONGEST_QUOTATION);
                    }
                }
                '“' | '«' => quote = Some(index),
                '”' | '»' => {
                    if let Some(open) = quote.take() {
                        keep(&mut pairs, open, index, LONGEST_QUOTATION);
                    }
                }
                '(' | '[' => bracket = Some(index),
                ')' | ']' => {
                    if let Some(open) = bracket.take() {
                        keep(&mut pairs, open, index, LONGEST_BRACKET);
                    }
                }
                _ => {}
            }
        }
        sort(&mut pairs);
        Self { pairs, next: 0, reach: 0, openers }
    }

    /// Whether a pair is open at `mark` and closes at `next` or later. Positions must be asked for in ascending order.
    pub(super) fn cover(&mut self, mark: usize, next: usize) -> bool {
        while let Some(&(open, close)) = self.pairs.get(self.next) {
            if open > mark {
                break;
            }
            self.reach = self.reach.max(close);
            self.next += 1;
        }
        self.reach >= next
    }

    /// Whether the straight quotation mark at `index` opens.
    pub(super) fn opens(&self, index: usize) -> bool {
        self.openers.binary_search(&index).is_ok()
    }
}

fn keep(pairs: &mut Vec<(usize, usize)>, open: usize, close: usize, longest: usize) {
    if close - open <= longest {
        pairs.push((open, close));
    }
}

/// A straight mark after white space and before a letter opens even though one is open: that one was never closed.
fn reopens(chars: &[(usize, char)], index: usize) -> bool {
    let before = index.checked_sub(1).and_then(|i| chars.get(i)).map_or(' ', |&(_, c)| c);
    let after = chars.get(index + 1).map_or(' ', |&(_, c)| c);
    (before.is_whitespace() || before == '(') && after.is_alphanumeric()
}
