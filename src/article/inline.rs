//! Boilerplate inside content: prompts, embeds and initials that stand in a paragraph with running text.

use super::boilerplate::pairs::Pairs;
use super::captions;
use crate::order::sort_by_key;
use crate::report::{Block, Category, InlineBoilerplate};
use crate::text::utf16_len;

/// Longest sign-off, in characters: "(kontributor/budi contoh)".
const SIGN_OFF: usize = 40;

/// Prompts in lower case that may stand inside a paragraph: from the phrase to the end given, or the phrase alone.
const PROMPTS: &[(&str, Category, Option<char>)] = &[
    ("[gambas:", Category::Prompt, Some(']')),
    ("scroll to continue with content", Category::Prompt, None),
    ("scroll untuk melanjutkan membaca", Category::Prompt, None),
    ("scroll ke bawah untuk melanjutkan membaca", Category::Prompt, None),
    ("(baca juga:", Category::ReadAlso, Some(')')),
    ("(baca:", Category::ReadAlso, Some(')')),
    ("simak selengkapnya di halaman selanjutnya", Category::Paging, Some('.')),
    ("baca selengkapnya di halaman berikutnya", Category::Paging, Some('.')),
    ("artikel ini telah tayang di", Category::EditorCredit, Some('.')),
];

/// Where one of them may begin.
const STARTS: Pairs = {
    let (mut starts, mut place) = (Pairs::NONE, 0);
    while place < PROMPTS.len() {
        starts = starts.with(PROMPTS[place].0);
        place += 1;
    }
    starts
};

/// Whether a text is nothing but initials in brackets at the end of an article: `(abc/def)`, `[xyz]`, `(H-2)`.
#[must_use]
pub(crate) fn is_sign_off(text: &str) -> bool {
    let text = text.trim();
    if !text.starts_with(['(', '[']) {
        return false;
    }
    let text = text.trim_end_matches('*');
    let inner = text
        .strip_prefix('(')
        .and_then(|text| text.strip_suffix(')'))
        .or_else(|| text.strip_prefix('[').and_then(|text| text.strip_suffix(']')));
    inner.is_some_and(|inner| {
        let letters = inner.chars().all(|char| char.is_alphanumeric() || matches!(char, '/' | '-' | '.' | ' ' | '|'));
        // "(Kabar.com/Rini Ayu Wulan/Sari)": full names behind the newsroom's address.
        let hosted = inner.split('/').next().is_some_and(captions::is_address) && inner.contains('/');
        let (words, bytes) = if hosted { (4, 2 * SIGN_OFF) } else { (2, SIGN_OFF) };
        let parts = inner.split(['/', '|']).all(|part| part.split_whitespace().count() <= words);
        letters && parts && !inner.is_empty() && text.len() <= bytes && inner.chars().any(char::is_alphabetic)
    })
}

/// Whether a text is two or three short initials in brackets: `(abc/def)`.
#[must_use]
pub(crate) fn is_initials(text: &str) -> bool {
    is_sign_off(text) && trailing_sign_off(&format!(". {}", text.trim())).is_some()
}

/// Whether initials in brackets end a longer text: "… besok. (abc/def)".
#[must_use]
pub(crate) fn is_signed(text: &str) -> bool {
    trailing_sign_off(text).is_some()
}

/// Spans of boilerplate inside the content blocks.
#[must_use]
pub(crate) fn find(blocks: &[Block]) -> Vec<InlineBoilerplate> {
    let mut found = Vec::new();
    for block in blocks.iter().filter(|block| block.category.is_none()) {
        let text = block.text.as_str();
        for start in STARTS.places(text) {
            for &(phrase, category, end) in PROMPTS {
                let after = start + phrase.len();
                if !text.get(start..after).is_some_and(|own| own.eq_ignore_ascii_case(phrase)) {
                    continue;
                }
                let stop = end.and_then(|end| text[after..].find(end).map(|at| after + at + end.len_utf8()));
                push(&mut found, block, start..stop.unwrap_or(after), category, format!("says “{phrase}”"));
            }
        }
        if let Some(start) = trailing_sign_off(&block.text) {
            let end = block.text.trim_end().len();
            push(&mut found, block, start..end, Category::EditorCredit, "initials in brackets at the end".to_owned());
        }
    }
    sort_by_key(&mut found, |span| (span.block, span.start));
    found
}

/// Where initials with a slash start that end a longer text: "… besok. (abc/def)".
fn trailing_sign_off(text: &str) -> Option<usize> {
    let text = text.trim_end();
    let close = text.chars().next_back()?;
    let open = match close {
        ')' => '(',
        ']' => '[',
        _ => return None,
    };
    let start = text.rfind(open)?;
    let before = text[..start].trim_end();
    let inner = &text[start + 1..text.len() - 1];
    let initials =
        inner.split(['/', '-']).all(|part| (1..=5).contains(&part.len()) && part.chars().all(char::is_alphanumeric));
    (before.ends_with(['.', '"', '”', '!', '?']) && initials && inner.contains(['/', '-']) && !is_date(inner))
        .then_some(start)
}

fn is_date(text: &str) -> bool {
    text.chars().all(|char| char.is_ascii_digit() || matches!(char, '/' | '-'))
}

fn push(
    found: &mut Vec<InlineBoilerplate>,
    block: &Block,
    span: std::ops::Range<usize>,
    category: Category,
    reason: String,
) {
    let start = utf16_len(&block.text[..span.start]);
    let end = start + utf16_len(&block.text[span]);
    found.push(InlineBoilerplate { block: block.id, start, end, category, reason });
}

#[cfg(test)]
mod tests {
    use super::{find, is_sign_off};
    use crate::report::Category;
    use crate::text::testing::blocks;

    #[test]
    fn initials_are_told_from_glosses() {
        assert!(is_sign_off("(abc/def)"));
        assert!(is_sign_off("[xyz]"));
        assert!(is_sign_off("(rina/budi contoh)"));
        assert!(is_sign_off("(Kabarcontoh.com/Rina Ayu Melati/Budi Contoh)"));
        assert!(!is_sign_off("(lebih lanjut tentang pasar itu)"));
        assert!(!is_sign_off("Pasar (abc)"));
    }

    #[test]
    fn prompts_inside_a_paragraph_are_spans() {
        let blocks = blocks(&["Harga “naik”. [Gambas:Video Contoh] Pedagang mengeluh. (abc/def)"]);
        let text: Vec<u16> = blocks[0].text.encode_utf16().collect();
        let found = find(&blocks);
        let texts: Vec<_> =
            found.iter().map(|f| String::from_utf16_lossy(&text[f.start as usize..f.end as usize])).collect();
        assert_eq!(texts, ["[Gambas:Video Contoh]", "(abc/def)"]);
        assert_eq!(found[1].category, Category::EditorCredit);
    }
}
