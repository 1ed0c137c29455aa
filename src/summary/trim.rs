//! What a display may leave out at the start of a sentence.

use super::{cues, standing};
use crate::text::search;

/// Longest dateline, in characters.
const DATELINE_CHARS: usize = 70;
/// Most words of a dateline.
const DATELINE_WORDS: usize = 8;
/// Most words of a dateline that shows no outlet, comma or bracket: "Jakarta Selatan - ".
const BARE_DATELINE_WORDS: usize = 2;
/// Most digits of an item's number.
const LIST_DIGITS: usize = 2;
/// Most words of a speaker's name in an interview.
const SPEAKER_WORDS: usize = 3;
/// Most datelines in a row: "kabar.com - JAKARTA - ".
const MOST_DATELINES: usize = 2;

/// Bytes at the start of a sentence that a display may leave out: a dateline when `opening` (the sentence is one of the
/// article's first) or the one that is `known`, then a connective.
pub(super) fn trim(text: &str, opening: bool, known: &str) -> usize {
    let dateline = if opening { dateline(text).max(known_dateline(text, known)) } else { 0 };
    let head = dateline + list_number(&text[dateline..]);
    let rest = &text[head..];
    let connective = connective(rest);
    if connective < rest.len() { head + connective } else { head }
}

/// Length in bytes of an item's number before a sentence: "5. ", "2) ".
fn list_number(text: &str) -> usize {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = text.len() - rest.len();
    let parted = rest.strip_prefix(['.', ')']).and_then(|rest| rest.strip_prefix(' ')).map(str::trim_start);
    match parted {
        Some(item) if (1..=LIST_DIGITS).contains(&digits) && item.starts_with(char::is_uppercase) => {
            text.len() - item.len()
        }
        _ => 0,
    }
}

/// Length in bytes of who speaks, before what is said in an interview: "Ratna: ", "RL: ".
pub(super) fn speaker(text: &str) -> usize {
    let Some((name, said)) = text.split_once(':') else { return 0 };
    let is_name = |word: &str| word.starts_with(char::is_uppercase);
    let named = name.split_whitespace().count() <= SPEAKER_WORDS && name.split_whitespace().all(is_name);
    let said = said.trim_start();
    if named && !name.is_empty() && !said.is_empty() { text.len() - said.len() } else { 0 }
}

/// Length in bytes of the datelines with their dashes: "Jakarta, Kabar Kita - ", "KABAR.com – "; 0 without one.
fn dateline(text: &str) -> usize {
    (0..MOST_DATELINES).fold(0, |length, _| length + one_dateline(&text[length..]))
}

fn one_dateline(text: &str) -> usize {
    let is_dash = |c: char| matches!(c, '-' | '–' | '—' | '|');
    for (at, c) in text.char_indices().take(DATELINE_CHARS) {
        let head = &text[..at];
        if !is_dash(c) || c == '-' && !(head.ends_with([' ', '\u{a0}']) || closes_outlet(head)) {
            continue;
        }
        let rest = text[at..].trim_start_matches(|c: char| is_dash(c) || c.is_whitespace());
        let starts =
            rest.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || matches!(c, '"' | '“' | '\''));
        return if starts && is_dateline(head.trim()) { text.len() - rest.len() } else { 0 };
    }
    0
}

/// Length in bytes of an outlet's address with a comma, behind which a place makes a dateline without a dash: "Kabar.com, ".
pub(super) fn outlet(text: &str) -> Option<usize> {
    let (name, rest) = search::split_once(text, ", ")?;
    let host = name.split_once('.').is_some_and(|(head, ending)| !head.is_empty() && !ending.is_empty());
    (host && !name.contains(char::is_whitespace)).then_some(text.len() - rest.len())
}

/// Length in bytes of the article's known dateline, which some outlets print without a dash.
fn known_dateline(text: &str, known: &str) -> usize {
    let rest = text.strip_prefix(known).filter(|_| !known.is_empty()).map_or(text, |rest| {
        rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '–' | '—' | ',' | ':' | '.' | ')'))
    });
    text.len() - rest.len()
}

/// "KOTALAMA (WARTA)" before a dash, but not "(G)" of "(G)-DUR".
fn closes_outlet(head: &str) -> bool {
    let inside = head.strip_suffix(')').and_then(|open| search::rsplit_once(open, " ("));
    inside.is_some_and(|(place, outlet)| !place.is_empty() && outlet.chars().nth(1).is_some())
}

fn is_dateline(head: &str) -> bool {
    let is_name = |word: &str| word.starts_with(char::is_uppercase) || word.contains('.');
    let words: Vec<&str> = head.split([' ', ',', '(', ')', '/', '\u{a0}']).filter(|word| !word.is_empty()).collect();
    let shouted = |word: &&str| word.chars().filter(|c| c.is_uppercase()).count() > 2;
    let marked = head.contains([',', '(', '.', '/']) || words.iter().any(shouted);
    let most = if marked { DATELINE_WORDS } else { BARE_DATELINE_WORDS };
    !words.is_empty() && words.len() <= most && words.iter().all(|word| is_name(word))
}

/// Openings that tie a sentence to the one before and may be left out with the comma behind them.
const LOOSE_WITH_COMMA: &str = "dalam kesempatan yang sama|pada kesempatan yang sama|di kesempatan yang sama|di kesempatan berbeda|\
    tak sampai di situ|di sisi yang lain|meskipun demikian|sebagai informasi|sekadar informasi|seperti diketahui|\
    walaupun demikian|kendati demikian|sebagai tambahan|bukan hanya itu|dengan demikian|meskipun begitu|\
    oleh karena itu|sebagai catatan|secara terpisah|tidak hanya itu|untuk diketahui|walaupun begitu|di samping itu|\
    kendati begitu|meski demikian|namun demikian|oleh sebab itu|tidak cuma itu|walau demikian|dengan begitu|\
    di lain pihak|pada akhirnya|sementara itu|tak hanya itu|terlebih lagi|di lain sisi|di sisi lain|lebih lanjut|\
    meski begitu|namun begitu|tak cuma itu|walau begitu|secara khusus|selanjutnya|tidak heran|karena itu|lebih jauh|pun begitu|\
    sebaliknya|selain itu|akibatnya|diketahui|tak heran|akhirnya|kemudian|pasalnya|terlebih|terpisah|terakhir|hasilnya|alhasil|apalagi|tetapi|\
    bagaimana tidak|karenanya|sebab|jadi|lalu|maka|yap|dan|ya|meanwhile|however";
/// Openings that may be left out without a comma too, each before those that begin it.
const LOOSE: &str = "seperti diketahui|kendati demikian|meski demikian|sementara itu|di sisi lain|lebih lanjut|meski begitu|\
    selanjutnya|lebih jauh|selain itu|sedangkan|sementara|akibatnya|akhirnya|kemudian|ada pun|padahal|adapun|bahkan|tetapi|\
    namun|maka|tapi|dan|nah|but|and";

/// Most words of an opening phrase that points at what was told.
const POINTING_WORDS: usize = 4;
/// Most connectives in a row: "Dan pada akhirnya, …".
const MOST_CONNECTIVES: usize = 2;

/// Length in bytes of opening connectives with what parts them from the rest; 0 without one.
fn connective(text: &str) -> usize {
    let mut rest = text;
    for _ in 0..MOST_CONNECTIVES {
        let lower: String = rest.chars().take(DATELINE_CHARS).map(|c| c.to_ascii_lowercase()).collect();
        let found = |list: &str, mark: &str| {
            let mut phrases = cues::phrases(list);
            let follows = |phrase: &&str| lower.strip_prefix(phrase).is_some_and(|rest| rest.starts_with(mark));
            Some(rest[phrases.find(follows)?.len()..].trim_start_matches([',', ' ', '\u{a0}']))
        };
        let cut = found(LOOSE_WITH_COMMA, ",").or_else(|| found(LOOSE, ",")).or_else(|| found(LOOSE, " "));
        let cut = cut.or_else(|| pointing_back(rest));
        let Some(cut) = cut else { break };
        rest = cut;
    }
    text.len() - rest.len()
}

/// What follows an opening phrase that only points at what was told: "Atas kejadian itu, …", "Dalam kesempatan tersebut, …".
fn pointing_back(text: &str) -> Option<&str> {
    let (phrase, rest) = search::split_once(text, ", ")?;
    let words = standing::words(phrase);
    let [first, .., named, last] = words.as_slice() else { return None };
    let told = cues::VAGUE.has(&named.lower) || cues::EVENTS.has(&named.lower);
    let now = named.lower == "saat" && last.lower == "ini";
    let points = told && cues::DEMONSTRATIVES.has(&last.lower) && !now;
    (words.len() <= POINTING_WORDS && points && cues::OPENING_PREPOSITIONS.has(&first.lower)).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> &str {
        &text[trim(text, true, "")..]
    }

    #[test]
    fn datelines_are_left_out() {
        for head in [
            "Jakarta, Kabar Kita - ",
            "KOTALAMA, KABAR.com – ",
            "Kabar.com - ",
            "Kotalama (WARTA) -- ",
            "Kota Lama - - ",
            "KabarMekar-Timur | ",
            "kabar.com - KOTALAMA - ",
        ] {
            assert_eq!(shown(&format!("{head}Warga menanam bakau.")), "Warga menanam bakau.", "{head}");
        }
        for text in [
            "Laga Merah lawan Biru 2 - 1 usai.",
            "GRUP (G)-DUR tampil di Sukamaju.",
            "Bupati Ani - ia dokter - menanam bakau.",
            "Rusia-China sepakat.",
        ] {
            assert_eq!(shown(text), text);
        }
        assert_eq!(outlet("Kabar.com, Kotalama Warga menanam bakau."), Some("Kabar.com, ".len()));
        assert_eq!(outlet("Kabar baik, warga panen."), None);
    }

    #[test]
    fn connectives_are_left_out() {
        assert_eq!(shown("Sementara itu, Bank Desa menurunkan bunga."), "Bank Desa menurunkan bunga.");
        assert_eq!(shown("Namun rencana desa batal."), "rencana desa batal.");
        assert_eq!(shown("Akibatnya 4 orang terluka."), "4 orang terluka.");
        assert_eq!(shown("Dalam kesempatan ini, warga menanam."), "warga menanam.");
        assert_eq!(shown("Pada saat ini, warga menanam."), "Pada saat ini, warga menanam.");
        assert_eq!(shown("Atas kejadian itu, polisi menutup jalan."), "polisi menutup jalan.");
        assert_eq!(shown("Setelah kejadian itu, polisi menutup jalan."), "Setelah kejadian itu, polisi menutup jalan.");
        assert_eq!(shown("Sebabnya banyak."), "Sebabnya banyak.");
        assert_eq!(shown("Dan pada akhirnya, warga menang."), "warga menang.");
        assert_eq!(shown("But the harvest failed."), "the harvest failed.");
        assert_eq!(shown("Lalu Ahmad memimpin rapat."), "Lalu Ahmad memimpin rapat.");
        assert_eq!(trim("Jakarta - Warga datang.", false, ""), 0);
    }

    #[test]
    fn numbers_and_speakers_are_left_out() {
        assert_eq!(shown("5. Tuang santan ke dalam panci."), "Tuang santan ke dalam panci.");
        assert_eq!(shown("2024. Tahun itu warga panen."), "2024. Tahun itu warga panen.");
        assert_eq!(shown("12.500 warga mengungsi."), "12.500 warga mengungsi.");
        assert_eq!(speaker("Ratna Lestari: Kami siap."), "Ratna Lestari: ".len());
        assert_eq!(speaker("Kuncinya sederhana: sabar."), 0);
    }
}
