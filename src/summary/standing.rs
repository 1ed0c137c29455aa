//! Whether a sentence can stand by itself, and what a display may leave out at its start.

use super::cues;
use crate::text::case::lowered;

/// What a sentence needs before it to be understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Need {
    /// Nothing.
    Nothing,
    /// The sentence before it ("Ia …", "Hal itu …", "…," ujarnya).
    Previous,
    /// A sentence that names the thing: "Tambang itu …" needs `tambang`.
    Noun(String),
}

/// Words of a sentence looked at for a reference to something before.
const OPENING_WORDS: usize = 4;
/// Words of a sentence that its opening noun and what describes it may take.
const PHRASE_WORDS: usize = 9;
/// Words of a sentence in which "-nya" points back: "setelah kematiannya".
const SUFFIX_WORDS: usize = 4;
/// Fewest letters of a word that is taken for a verb by its prefix.
const VERB_LETTERS: usize = 6;
/// Longest dateline, in characters.
const DATELINE_CHARS: usize = 70;
/// Most words of a dateline.
const DATELINE_WORDS: usize = 8;
/// Most words of a dateline that shows no outlet, comma or bracket: "Jakarta Selatan - ".
const BARE_DATELINE_WORDS: usize = 2;
/// Fewest words of a sentence that says something.
const FEWEST_WORDS: usize = 6;

/// Bytes at the start of a sentence that a display may leave out: a dateline when `opening` (the sentence is one of the
/// article's first) or the one that is `known`, then a connective.
#[must_use]
pub fn trim(text: &str, opening: bool, known: &str) -> usize {
    let dateline = if opening { dateline(text).max(known_dateline(text, known)) } else { 0 };
    let rest = &text[dateline..];
    let connective = connective(rest);
    if connective < rest.len() { dateline + connective } else { dateline }
}

/// Length in bytes of a dateline with its dash: "Jakarta, Kabar Kita - ", "KABAR.com – "; 0 without one.
#[must_use]
pub fn dateline(text: &str) -> usize {
    let is_dash = |c: char| matches!(c, '-' | '–' | '—');
    for (at, c) in text.char_indices().take(DATELINE_CHARS) {
        let head = &text[..at];
        if !is_dash(c) || !(head.ends_with([' ', '\u{a0}', ')']) || c != '-') {
            continue;
        }
        let rest = text[at..].trim_start_matches(|c: char| is_dash(c) || c.is_whitespace());
        let starts =
            rest.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || matches!(c, '"' | '“' | '\''));
        return if starts && is_dateline(head.trim()) { text.len() - rest.len() } else { 0 };
    }
    0
}

/// Length in bytes of the article's known dateline, which some outlets print without a dash.
fn known_dateline(text: &str, known: &str) -> usize {
    let rest = text.strip_prefix(known).filter(|_| !known.is_empty()).map_or(text, |rest| {
        rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '–' | '—' | ',' | ':' | '.' | ')'))
    });
    text.len() - rest.len()
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
    meski begitu|namun begitu|tak cuma itu|walau begitu|selanjutnya|tidak heran|karena itu|lebih jauh|pun begitu|\
    sebaliknya|selain itu|akibatnya|diketahui|tak heran|akhirnya|kemudian|pasalnya|terlebih|alhasil|apalagi|tetapi|\
    sebab|jadi|lalu|maka|yap|dan|ya|meanwhile|however";
/// Openings that may be left out without a comma too, each before those that begin it.
const LOOSE: &str = "seperti diketahui|kendati demikian|meski demikian|sementara itu|di sisi lain|lebih lanjut|meski begitu|\
    selanjutnya|lebih jauh|selain itu|sedangkan|sementara|akhirnya|kemudian|ada pun|padahal|adapun|bahkan|tetapi|\
    namun|maka|tapi|dan|nah|but|and";

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
        let Some(cut) = cut else { break };
        rest = cut;
    }
    text.len() - rest.len()
}

/// What a sentence, without what was trimmed, needs before it.
#[must_use]
pub fn need(text: &str) -> Need {
    let words = words(text);
    let word = |index: usize| words.get(index).map_or("", |word| word.lower.as_str());
    let first = word(0);
    if cues::PRONOUNS.has(first)
        || cues::LEANING_WORDS.has(first)
        || cues::DEFINITE.has(first) && text[first.len()..].starts_with(',')
        || refers_by_suffix(first)
        || attributes_to_pronoun(text, &words)
        || leans_by_opening(text)
    {
        return Need::Previous;
    }
    let named = words.iter().skip(1).position(|word| word.capital).map_or(words.len(), |at| at + 1);
    let unnamed = named.min(OPENING_WORDS);
    if (1..unnamed).any(|at| cues::PERSONAL.has(word(at)) || at < SUFFIX_WORDS && refers_by_suffix(word(at))) {
        return Need::Previous;
    }
    let after_lead = |at: usize| cues::PRONOUNS.has(word(at)) && cues::LEADS_TO_PRONOUN.has(word(at - 1));
    if (1..OPENING_WORDS).any(after_lead) {
        return Need::Previous;
    }
    if cues::DEFINITE.has(first) { Need::Noun(word(1).to_owned()) } else { demonstrative(&words) }
}

/// Looks for "ini", "itu" or "tersebut" behind the noun that opens the sentence, before its verb.
fn demonstrative(words: &[Word]) -> Need {
    let word = |index: usize| words.get(index).map_or("", |word| word.lower.as_str());
    let first = word(0);
    let mut relative = false;
    for (index, current) in words.iter().enumerate().take(PHRASE_WORDS).skip(1) {
        if cues::DEMONSTRATIVES.has(word(index)) {
            if cues::DEICTIC.has(word(index - 1)) {
                return Need::Nothing;
            }
            let vague = cues::VAGUE.has(first) || cues::VAGUE.has(word(index - 1));
            let head = if index > 1 && cues::PREPOSITIONS.has(first) { word(1) } else { first };
            return if vague { Need::Previous } else { Need::Noun(head.to_owned()) };
        }
        relative |= word(index) == "yang";
        if !relative && !current.capital && is_verb(&current.lower) {
            break;
        }
    }
    Need::Nothing
}

/// Whether a word looks like a verb, behind which a demonstrative belongs to an object.
fn is_verb(word: &str) -> bool {
    word.len() >= VERB_LETTERS && ["me", "di", "ter", "ber"].iter().any(|prefix| word.starts_with(prefix))
}

/// A sentence that goes on with the one before, or a clause cut off from its main clause.
fn leans_by_opening(text: &str) -> bool {
    let lower = lowered(text);
    let opens = |phrase: &str| {
        lower.strip_prefix(phrase).is_some_and(|rest| rest.starts_with(|c: char| !(c.is_alphanumeric() || c == '-')))
    };
    let first = lower.split(|c: char| !(c.is_alphanumeric() || c == '-')).next().unwrap_or("");
    cues::phrases(cues::LEANING_OPENINGS).any(opens) || !text.contains(',') && cues::CLAUSE_OPENINGS.has(first)
}

/// A word in lower case, and whether the text writes it with a capital.
struct Word {
    lower: String,
    capital: bool,
}

/// Words of letters, digits and hyphens.
fn words(text: &str) -> Vec<Word> {
    text.split(|c: char| !(c.is_alphanumeric() || c == '-'))
        .filter(|word| !word.is_empty())
        .map(|word| Word { lower: lowered(word), capital: word.starts_with(char::is_uppercase) })
        .collect()
}

/// "Alasannya", "Menurutnya", but not "Akhirnya".
fn refers_by_suffix(word: &str) -> bool {
    word.len() > "-nya".len() && word.ends_with("nya") && !cues::FREE_NYA.has(word)
}

/// "…," ujarnya; kata dia; menurutnya.
fn attributes_to_pronoun(text: &str, words: &[Word]) -> bool {
    let says = |word: &Word| cues::SAYING.has(&word.lower);
    let pairs = words.windows(2).any(|pair| says(&pair[0]) && cues::PERSONAL.has(&pair[1].lower));
    let suffixed = words.iter().any(|word| word.lower.ends_with("nya") && says(word));
    let according = words.iter().any(|word| word.lower == "menurutnya");
    pairs || (suffixed && text.contains(['"', '”', ','])) || according
}

/// Whether the writer speaks of himself or to the reader.
#[must_use]
pub fn addresses_reader(text: &str) -> bool {
    words(text).iter().any(|word| cues::FIRST_AND_SECOND_PERSON.has(&word.lower))
}

/// Whether the writer speaks in his own name.
#[must_use]
pub fn speaks_for_himself(text: &str) -> bool {
    words(text).iter().any(|word| matches!(word.lower.as_str(), "saya" | "aku" | "kami" | "kita"))
}

/// Whether a block opens with a time of day: "10.15 WIB", "(21:30)".
#[must_use]
pub fn is_time(text: &str) -> bool {
    let digits = text.trim_start_matches(['(', '[', ' ']).as_bytes();
    let two = |at: usize| digits.get(at..at + 2).is_some_and(|pair| pair.iter().all(u8::is_ascii_digit));
    two(0) && matches!(digits.get(2), Some(b'.' | b':')) && two(3) && !digits.get(5).is_some_and(u8::is_ascii_digit)
}

/// Why a sentence is no part of the story; nothing when it is.
#[must_use]
pub fn boilerplate(text: &str) -> Option<&'static str> {
    let lower = lowered(text.trim_start_matches(|c: char| !c.is_alphanumeric()));
    if cues::phrases(cues::PROMPT_OPENINGS).any(|prompt| lower.starts_with(prompt)) {
        return Some("prompt or credit");
    }
    if cues::phrases(cues::PROMPT_PARTS).any(|part| lower.contains(part)) {
        return Some("prompt");
    }
    let bracketed = text.starts_with(['(', '[']) && text.trim_end_matches('.').ends_with([')', ']']);
    bracketed.then_some("bracketed remark")
}

/// Why a sentence can be no part of a summary; nothing when it can.
#[must_use]
pub fn unfit(text: &str) -> Option<&'static str> {
    if let Some(reason) = boilerplate(text) {
        return Some(reason);
    }
    let words = words(text);
    let end = text.trim_end_matches(['"', '”', '\'', '’', ')', ']', ' ']);
    if words.len() < FEWEST_WORDS {
        return Some("too short");
    }
    if text.starts_with(['.', '…']) {
        return Some("fragment");
    }
    if words.iter().any(|word| cues::CHATTY.has(&word.lower)) && !text.contains(['"', '“']) {
        return Some("chat with the reader");
    }
    let lower = lowered(text);
    if cues::phrases(cues::FAREWELLS).any(|phrase| lower.starts_with(phrase)) {
        return Some("farewell");
    }
    if end.ends_with('?') {
        return Some("question");
    }
    if end.ends_with(':') {
        return Some("announces a list");
    }
    if !end.ends_with(['.', '!', '…']) && !text.ends_with(['"', '”', '.']) {
        return Some("no end");
    }
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let capitals = text.chars().filter(|c| c.is_uppercase()).count();
    (capitals * 2 > letters).then_some("capitals")
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
        ] {
            assert_eq!(shown(&format!("{head}Warga menanam bakau.")), "Warga menanam bakau.", "{head}");
        }
        for text in
            ["Laga Merah lawan Biru 2 - 1 usai.", "Bupati Ani - ia dokter - menanam bakau.", "Rusia-China sepakat."]
        {
            assert_eq!(shown(text), text);
        }
    }

    #[test]
    fn connectives_are_left_out() {
        assert_eq!(shown("Sementara itu, Bank Desa menurunkan bunga."), "Bank Desa menurunkan bunga.");
        assert_eq!(shown("Namun rencana desa batal."), "rencana desa batal.");
        assert_eq!(shown("Sebabnya banyak."), "Sebabnya banyak.");
        assert_eq!(shown("Dan pada akhirnya, warga menang."), "warga menang.");
        assert_eq!(shown("But the harvest failed."), "the harvest failed.");
        assert_eq!(shown("Lalu Ahmad memimpin rapat."), "Lalu Ahmad memimpin rapat.");
        assert_eq!(trim("Jakarta - Warga datang.", false, ""), 0);
    }

    #[test]
    fn references_are_seen() {
        for text in [
            "Ia pulang ke desa.",
            "Hal itu disampaikan bupati kemarin.",
            "\"Kami siap,\" ujarnya.",
            "Kami siap, kata dia.",
            "Menurutnya, panen gagal.",
            "Setelah itu warga pulang.",
            "Alasannya karena hujan.",
            "Kini, ia juga menjual ikan.",
            "Kisah mereka layak dibagikan kepada semua.",
            "Setelah kematiannya, desa itu berubah nama.",
            "Karena hujan turun terus sejak pagi.",
            "Belum lagi harga pupuk yang naik.",
            "Juga hadir dalam rapat itu kepala desa.",
            "She was flown to the capital on Friday.",
            "Kedua, warga meminta jalan diperbaiki.",
        ] {
            assert_eq!(need(text), Need::Previous, "{text}");
        }
        assert_eq!(need("Tambang ilegal itu menghasilkan emas."), Need::Noun("tambang".to_owned()));
        assert_eq!(need("Pria yang akrab disapa Dani ini menanam bakau."), Need::Noun("pria".to_owned()));
        assert_eq!(need("Sang bupati menanam bakau."), Need::Noun("bupati".to_owned()));
        for text in [
            "Tahun ini warga panen.",
            "Karena hujan, warga pulang.",
            "Bupati Ani dan suaminya menanam bakau.",
            "Akhirnya warga panen.",
            "Bupati Ani menanam bakau di pantai itu.",
        ] {
            assert_eq!(need(text), Need::Nothing, "{text}");
        }
    }

    #[test]
    fn prompts_credits_and_pieces_are_unfit() {
        for text in [
            "Baca juga: Warga Sukamaju Panen Raya di Ladang.",
            "(Foto: Ani dari Kabar Kita yang datang kemarin)",
            "Siapa saja yang datang ke sana?",
            "Berikut daftar lengkap warga yang datang:",
            "WARGA SUKAMAJU PANEN RAYA.",
            "... mengingat sebagian besar warga masih menunggu panen...",
            "Ya, benar.",
        ] {
            assert!(unfit(text).is_some(), "{text}");
        }
        assert_eq!(unfit("Warga Desa Sukamaju panen raya kemarin."), None);
    }
}
