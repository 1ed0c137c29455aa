//! Numbers as Indonesian writes them: a stop between thousands, a comma before decimals, words or letters for the scale.

use crate::text::words::head;

/// Powers of ten that multiply the number before them; the short forms only in amounts of money.
const SCALES: [(&str, i32, bool); 12] = [
    ("ratus", 2, false),
    ("ribu", 3, false),
    ("juta", 6, false),
    ("miliar", 9, false),
    ("milyar", 9, false),
    ("triliun", 12, false),
    ("trilyun", 12, false),
    ("rb", 3, true),
    ("jt", 6, true),
    ("m", 9, true),
    ("t", 12, true),
    ("bn", 9, true),
];
/// Numbers in words, from one.
const NUMBERS: [&str; 11] =
    ["satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"];
/// Words between the two numbers of a range.
const BETWEEN: [&str; 3] = ["hingga", "sampai", "s.d."];

/// A number, or a range of two, with its scale: the byte after it, and its value unless it is a range.
pub(super) fn amount(text: &str, at: usize, money: bool) -> Option<(usize, Option<f64>)> {
    let (mut end, mut plain) = number(text, at)?;
    let (mut range, mut exponent) = (false, 0);
    let next = skip_spaces(text, end);
    let after = &text[next..];
    let dash = after.strip_prefix(['-', '–', '—']);
    let between = dash.or_else(|| BETWEEN.iter().find_map(|word| after.strip_prefix(word)).filter(|_| !money));
    if let Some((stop, _)) = between.and_then(|rest| number(text, skip_spaces(text, text.len() - rest.len()))) {
        (end, range) = (stop, true);
    }
    while let Some((stop, factor)) = scale(text, end, money) {
        exponent += factor;
        end = stop;
    }
    // "US$91,000" is written the English way: nobody pays thousandths.
    if money && exponent == 0 && plain.split_once('.').is_some_and(|(whole, rest)| rest.len() == 3 && whole != "0") {
        plain = plain.replace('.', "");
    }
    // Read as one decimal, so that 139,67 triliun is exactly 139.67e12.
    let value = decimal(&plain, exponent).filter(|value| *value <= MOST)?;
    Some((end, (!range).then_some(value)))
}

/// Largest value of a figure.
const MOST: f64 = 1e18;

/// A decimal times a power of ten; exact where a float can be, up to fifteen digits.
pub(super) fn decimal(plain: &str, exponent: i32) -> Option<f64> {
    let (whole, decimals) = plain.split_once('.').unwrap_or((plain, ""));
    let mut digits = whole.chars().chain(decimals.chars()).map(|c| c.to_digit(10));
    let all = digits.try_fold(0.0, |value, digit| Some(value * 10.0 + f64::from(digit?)))?;
    let shift = exponent - i32::try_from(decimals.len()).ok()?;
    let power = 10_f64.powi(shift.abs());
    Some(if shift < 0 { all / power } else { all * power })
}

/// Digits with stops between thousands and a comma before decimals, as a plain decimal, and the byte after them.
pub(super) fn number(text: &str, at: usize) -> Option<(usize, String)> {
    let rest = text.get(at..)?;
    let length = rest.bytes().take_while(|c| c.is_ascii_digit() || matches!(c, b'.' | b',')).count();
    let digits = rest[..length].trim_end_matches(['.', ',']);
    if !digits.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let thousands = |part: &str| part.len() == 3;
    let groups: Vec<&str> = digits.split('.').collect();
    let plain = if let Some((whole, decimals)) = digits.split_once(',') {
        // "16,250,000" is written the English way.
        if decimals.contains(',') { digits.replace(',', "") } else { format!("{}.{decimals}", whole.replace('.', "")) }
    } else if groups[1..].iter().all(|group| thousands(group)) {
        groups.concat()
    } else {
        digits.to_owned()
    };
    Some((at + digits.len(), plain))
}

/// A scale after a number: the byte after it and its power of ten.
pub(super) fn scale(text: &str, at: usize, money: bool) -> Option<(usize, i32)> {
    let start = skip_spaces(text, at);
    let word = word(text, start);
    // "Rp50 ribuan", "Rp2,7 juta-an"
    let name = word.strip_suffix("an").map_or(word, |stem| stem.strip_suffix('-').unwrap_or(stem));
    let (_, factor, _) =
        SCALES.iter().find(|(scale, _, short)| (money || !short) && scale.eq_ignore_ascii_case(name))?;
    Some((start + word.len(), *factor))
}

/// A number in words at a byte: "tiga", "dua belas", "lima puluh", "tiga puluh dua".
pub(super) fn in_words(text: &str, at: usize) -> Option<(usize, u32)> {
    let digit = |at: usize| {
        let word = word(text, at);
        let lower = word.to_ascii_lowercase();
        let found = NUMBERS.iter().position(|number| *number == lower)?;
        Some((at + word.len(), u32::try_from(found + 1).ok()?))
    };
    let (end, first) = digit(at)?;
    let next = skip_spaces(text, end);
    match word(text, next) {
        "belas" if (2..10).contains(&first) => Some((next + "belas".len(), 10 + first)),
        "puluh" if (2..10).contains(&first) => {
            let tens = next + "puluh".len();
            let more = digit(skip_spaces(text, tens)).filter(|(_, ones)| *ones < 10);
            Some(more.map_or((tens, 10 * first), |(end, ones)| (end, 10 * first + ones)))
        }
        _ => Some((end, first)),
    }
}

pub(super) fn skip_spaces(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or("");
    at + rest.len() - rest.trim_start_matches([' ', '\u{a0}']).len()
}

/// The word at a byte; hyphens are inside words.
pub(super) fn word(text: &str, at: usize) -> &str {
    let rest = head(text.get(at..).unwrap_or(""));
    let end = rest.find(|c: char| !c.is_alphanumeric() && c != '-').unwrap_or(rest.len());
    &rest[..end]
}
