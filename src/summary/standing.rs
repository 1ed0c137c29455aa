//! Whether a sentence can stand by itself.

use super::cues;
use super::predicate::{is_fragment, is_verb};
use crate::text::case::lowered;
use crate::text::search;

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
/// Words of a sentence that its opening noun and what describes it may take, and those that a clause with "yang" may add.
const PHRASE_WORDS: usize = 9;
const CLAUSE_WORDS: usize = 4;
/// Words of a sentence in which "-nya" points back: "setelah kematiannya".
const SUFFIX_WORDS: usize = 4;
/// Words of a sentence in which "hal itu" points back, wherever it stands.
const VAGUE_WORDS: usize = 12;

/// What a sentence, without what was trimmed, needs before it; `named` when its first word is a name.
#[must_use]
pub fn need(text: &str, named: bool) -> Need {
    let words = settled(words(text));
    let word = |index: usize| words.get(index).map_or("", |word| word.lower.as_str());
    let first = word(0);
    if cues::PRONOUNS.has(first)
        || cues::LEANING_WORDS.has(first)
        || cues::DEFINITE.has(first) && is_followed_by_comma(text, first)
        || refers_by_suffix(first)
        || attributes_to_pronoun(text, &words)
        || leans_by_opening(text)
        || refers_to_text_before(text)
        || concedes_before_pronoun(&words, text)
        || points_at_something_said(&words)
        || quotes_of_somebody(text)
    {
        return Need::Previous;
    }
    let placed = cues::PREPOSITIONS.has(first);
    if placed && words.iter().take(OPENING_WORDS).any(|word| cues::PERSONAL.has(&word.lower)) {
        return Need::Previous;
    }
    let name = words.iter().skip(1).position(|word| word.capital).map_or(words.len(), |at| at + 1);
    let unnamed = name.min(if named { 2 } else { OPENING_WORDS });
    let suffixed = |at: usize| at < SUFFIX_WORDS && refers_by_suffix(word(at));
    let owner = !cues::CONJUNCTIONS.has(first) && names_behind_comma(text);
    if (1..unnamed).any(|at| cues::PERSONAL.has(word(at)) || suffixed(at) && !owner) {
        return Need::Previous;
    }
    let after_lead = |at: usize| cues::PRONOUNS.has(word(at)) && cues::LEADS_TO_PRONOUN.has(word(at - 1));
    if (1..OPENING_WORDS).any(after_lead) {
        return Need::Previous;
    }
    if reports_on_the_event(&words) {
        return Need::Noun(cues::EVENT.to_owned());
    }
    if cues::DEFINITE.has(first) { Need::Noun(word(1).to_owned()) } else { demonstrative(&words) }
}

/// The words, of which those that only look like references are replaced: "mereka yang …", "saat ini".
fn settled(mut words: Vec<Word>) -> Vec<Word> {
    for at in 1..words.len() {
        let (before, word) = (words[at - 1].lower.as_str(), words[at].lower.as_str());
        match (before, word) {
            ("mereka", "yang") => "orang".clone_into(&mut words[at - 1].lower),
            ("saat" | "kali", "ini") => "sekarang".clone_into(&mut words[at].lower),
            _ => {}
        }
    }
    words
}

/// "Sepanjang kariernya, Ratna menanam …": whose it is follows; but not "Di rumahnya, Jakarta Selatan, …".
fn names_behind_comma(text: &str) -> bool {
    let main = search::split_once(text, ", ").map_or("", |(_, main)| main);
    let clause = main.split(',').next().unwrap_or("");
    clause.starts_with(char::is_uppercase) && !is_fragment(clause)
}

/// "BMKG menyebut bahwa kondisi ini …": what the lead tells.
fn reports_on_the_event(words: &[Word]) -> bool {
    let told = |noun: &str| cues::VAGUE.has(noun) || cues::EVENTS.has(noun);
    words
        .windows(3)
        .take(VAGUE_WORDS)
        .any(|three| three[0].lower == "bahwa" && told(&three[1].lower) && cues::DEMONSTRATIVES.has(&three[2].lower))
}

/// "Kedua, …": the first word, behind whatever marks stand before it, has a comma behind it.
fn is_followed_by_comma(text: &str, first: &str) -> bool {
    let text = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    text.get(first.len()..).is_some_and(|rest| rest.starts_with(','))
}

/// Whether the first demonstrative of a sentence is "ini", which may point at the title.
pub(super) fn points_here(text: &str) -> bool {
    words(text).iter().find(|word| cues::DEMONSTRATIVES.has(&word.lower)).is_some_and(|word| word.lower == "ini")
}

/// Looks for "ini", "itu" or "tersebut" behind the noun that opens the sentence, before its verb.
fn demonstrative(words: &[Word]) -> Need {
    let word = |index: usize| words.get(index).map_or("", |word| word.lower.as_str());
    let first = word(0);
    let mut relative = false;
    for (index, current) in words.iter().enumerate().take(PHRASE_WORDS + CLAUSE_WORDS).skip(1) {
        if index >= PHRASE_WORDS && !relative {
            break;
        }
        if cues::DEMONSTRATIVES.has(word(index)) {
            if cues::DEICTIC.has(word(index - 1)) {
                return Need::Nothing;
            }
            let vague = cues::VAGUE.has(first) || cues::VAGUE.has(word(index - 1));
            let skipped =
                |word: &&str| cues::PREPOSITIONS.has(word) || cues::QUANTITIES.has(word) || cues::FREE_NYA.has(word);
            let head = (0..index).map(word).find(|word| !skipped(word)).unwrap_or(first);
            return if vague { Need::Previous } else { Need::Noun(head.to_owned()) };
        }
        relative |= word(index) == "yang";
        if !relative && !current.capital && is_verb(&current.lower) {
            break;
        }
    }
    Need::Nothing
}

/// A sentence that goes on with the one before, or a clause cut off from its main clause.
fn leans_by_opening(text: &str) -> bool {
    let lower = lowered(text);
    let opens = |phrase: &str| {
        lower.strip_prefix(phrase).is_some_and(|rest| rest.starts_with(|c: char| !(c.is_alphanumeric() || c == '-')))
    };
    let first = lower.split(|c: char| !(c.is_alphanumeric() || c == '-')).next().unwrap_or("");
    // What a connective left behind: "Tak heran, bila …".
    let left_behind = text.starts_with(char::is_lowercase) && cues::CONJUNCTIONS.has(first);
    let clause = left_behind || cues::CLAUSE_OPENINGS.has(first);
    // "menangkap para pelaku, …": what stood before it is lost.
    if text.starts_with(char::is_lowercase) && first.starts_with("me") && is_verb(first) && !cues::VERBLIKE.has(first) {
        return true;
    }
    let second = lower.split(' ').nth(1).unwrap_or("");
    // "Berbalik dari kondisi September."
    let placed = lower.starts_with("ber") && cues::PREPOSITIONS.has(second);
    let subjectless = (text.starts_with("me") || placed) && is_verb(first) && !cues::VERBLIKE.has(first);
    cues::phrases(cues::LEANING_OPENINGS).any(opens) || !text.contains(',') && (clause || subjectless)
}

/// "Meski sebagian menolak, mereka …": a concession that names nobody before a pronoun.
fn concedes_before_pronoun(words: &[Word], text: &str) -> bool {
    let concedes = words.first().is_some_and(|word| cues::CONCESSIONS.has(&word.lower));
    let Some((clause, main)) = search::split_once(text, ", ").filter(|_| concedes) else { return false };
    let subject = main.split(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
    cues::PERSONAL.has(subject) && !clause.split(' ').skip(1).any(|word| word.starts_with(char::is_uppercase))
}

/// "Seperti dijelaskan sebelumnya, …".
fn refers_to_text_before(text: &str) -> bool {
    let lower = lowered(text);
    let clause = lower.split(',').next().unwrap_or("");
    let compares = ["seperti ", "sebagaimana "].iter().any(|word| clause.starts_with(word));
    compares && [" sebelumnya", " di atas", " tadi"].iter().any(|word| search::has(clause, word))
}

/// "… mengenai hal itu …", or a demonstrative that stands for no noun: "… karena itu adalah …".
fn points_at_something_said(words: &[Word]) -> bool {
    words.windows(2).take(VAGUE_WORDS).any(|pair| {
        let named = &pair[0].lower;
        cues::DEMONSTRATIVES.has(&pair[1].lower) && (named == "hal" || cues::CONJUNCTIONS.has(named))
    })
}

/// A quotation about "mereka" or "dia" that names nobody.
fn quotes_of_somebody(text: &str) -> bool {
    let Some(quotation) = text.strip_prefix(['"', '“']) else { return false };
    let inner = quotation.split(['"', '”']).next().unwrap_or("");
    let words = words(inner);
    let names = |word: &Word| word.capital && !cues::FIRST_AND_SECOND_PERSON.has(&word.lower);
    words.iter().any(|word| cues::PERSONAL.has(&word.lower)) && !words.iter().skip(1).any(names)
}

/// A word in lower case, and whether the text writes it with a capital.
pub(super) struct Word {
    pub(super) lower: String,
    pub(super) capital: bool,
}

/// Words of letters, digits and hyphens.
pub(super) fn words(text: &str) -> Vec<Word> {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn need(text: &str) -> Need {
        super::need(text, false)
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
            "Turut hadir dalam rapat, kepala desa dan camat Mekar.",
            "She was flown to the capital on Friday.",
            "Kedua, warga meminta jalan diperbaiki.",
            "🇮🇩Kedua, warga meminta jalan diperbaiki.",
            "bila warga desa menolak pindah.",
            "membeli tiket perahu ke Pulau Karang.",
            "Berbalik dari keadaan bulan lalu yang merugi.",
            "Di sana warga menanam bakau setiap pekan.",
            "Dari Mekarsari ia naik perahu ke kota.",
            "Contoh, warga menanam bakau di tepi tambak.",
            "\"Saya kira mereka sudah banyak membantu,\" kata Ratna.",
            "Untuk membahas hal tersebut, bupati mengundang para nelayan.",
            "Karena fakta bahwa itu adalah hutan lindung, warga tidak menebang.",
            "Seperti yang dijelaskan sebelumnya, panen gagal karena hama.",
            "Meski sebagian menolak tambang di pantai, mereka tetap bekerja.",
            "menangkap tiga pencuri perahu di Mekar, Jawa Barat.",
        ] {
            assert_eq!(need(text), Need::Previous, "{text}");
        }
        assert_eq!(need("Tambang ilegal itu menghasilkan emas."), Need::Noun("tambang".to_owned()));
        assert_eq!(need("Pria yang akrab disapa Dani ini menanam bakau."), Need::Noun("pria".to_owned()));
        assert_eq!(need("Bupati menyebut bahwa kondisi ini biasa."), Need::Noun("peristiwa".to_owned()));
        assert_eq!(need("Satu perahu yang karam itu ditemukan."), Need::Noun("perahu".to_owned()));
        assert_eq!(need("Kalau perahunya karam, Ratna akan pulang."), Need::Previous);
        assert_eq!(need("Di rumahnya, Jakarta Selatan, polisi menemukan perahu."), Need::Previous);
        assert_eq!(need("Sang bupati menanam bakau."), Need::Noun("bupati".to_owned()));
        assert_eq!(super::need("Ratna menyebut pihaknya siap.", true), Need::Nothing);
        assert_eq!(super::need("Ratna sebaliknya, masih menunggu panen.", true), Need::Previous);
        for text in [
            "Tahun ini warga panen.",
            "Karena hujan, warga pulang.",
            "Seperti dilansir Kabar Kita, panen gagal karena hama.",
            "Bupati Ani dan suaminya menanam bakau.",
            "Akhirnya warga panen.",
            "Berita dari desa tiba malam itu juga.",
            "Berawal dari hobi, Ratna membuka kebun bibit.",
            "Kurangnya pupuk membuat panen gagal.",
            "Saat ini air sudah surut di Sukamaju.",
            "Hingga saat ini belum ada laporan dari Sukamaju.",
            "Mereka yang menanam bakau setiap pekan mendapat bibit.",
            "Sepanjang hidupnya, Ratna telah menanam seribu bakau.",
            "Bupati Ani menanam bakau di pantai itu.",
        ] {
            assert_eq!(need(text), Need::Nothing, "{text}");
        }
    }
}
