//! The columns of a snapshot as rows that lead nowhere else than into it.

use super::Run;
use crate::order::sort_by_key;
use crate::page::{ATTRIBUTE_WIDTH, PageSnapshot, RUN_SPACE_BEFORE, RUN_WIDTH};

/// Element, name's and value's string of every attribute, by element.
pub(super) fn attributes(page: &PageSnapshot) -> Vec<(usize, usize, usize)> {
    let rows = page.attributes.chunks_exact(ATTRIBUTE_WIDTH);
    let known = |row: &(usize, usize, usize)| row.1 < page.strings.len() && row.2 < page.strings.len();
    let mut rows: Vec<_> = rows.map(|row| (row[0] as usize, row[1] as usize, row[2] as usize)).filter(known).collect();
    if !rows.is_sorted_by_key(|row| row.0) {
        sort_by_key(&mut rows, |row| row.0);
    }
    rows
}

/// Cuts the text into runs; lengths are UTF-16 code units, a length that ends inside a character is rounded up.
pub(super) fn runs(page: &PageSnapshot) -> Vec<Run<'_>> {
    let mut rest = page.text.as_str();
    let cut = |row: &[u32]| {
        let mut units = row[1] as usize;
        let ascii = rest.as_bytes().iter().take(units).take_while(|byte| byte.is_ascii()).count();
        units -= ascii;
        let mut bytes = ascii;
        for char in rest[ascii..].chars() {
            if units == 0 {
                break;
            }
            units = units.saturating_sub(char.len_utf16());
            bytes += char.len_utf8();
        }
        let (text, after) = rest.split_at(bytes);
        rest = after;
        Run { element: row[0] as usize, text, space_before: row[2] & RUN_SPACE_BEFORE != 0 }
    };
    page.runs.chunks_exact(RUN_WIDTH).map(cut).collect()
}
