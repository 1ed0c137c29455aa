//! Captions by their text: a photo credit at the end, or the headline glued before them.

use super::boilerplate::pairs::Pairs;
use crate::text::case::lowered;
use crate::text::search;

/// Longest caption, in words.
pub(crate) const CAPTION_WORDS: usize = 70;
/// Longest label of a picture or a player, in words.
pub(crate) const PICTURE_LABEL_WORDS: usize = 3;
/// Longest credit in brackets, in words.
const CREDIT_WORDS: usize = 9;

/// Longest source behind a dash, in words.
const SOURCE_WORDS: usize = 3;
/// What captions call themselves.
const LABELS: [&str; 5] = ["caption", "keterangan foto", "keterangan gambar", "ket foto", "teks foto"];

/// Words that name where a picture comes from.
const CREDIT_WORDS_KNOWN: [&str; 30] = [
    "ist",
    "dok",
    "doc",
    "dokumentasi",
    "foto",
    "photo",
    "ilustrasi",
    "istimewa",
    "getty",
    "reuters",
    "afp",
    "antara",
    "shutterstock",
    "unsplash",
    "pexels",
    "pixabay",
    "freepik",
    "istockphoto",
    "istock",
    "canva",
    "instagram",
    "twitter",
    "facebook",
    "youtube",
    "screenshot",
    "tangkapan",
    "tiktok",
    "ap",
    "epa",
    "wikimedia",
];

/// Whether a text ends with a picture's credit: `(twitter.com/akun)`, `(dok. Panitia)`, `IDN Times/Nama`, `Foto: Nama`.
#[must_use]
pub(crate) fn has_credit(text: &str) -> bool {
    // "KONTAN/Rini Melati/12/08/2026": the day of the picture behind its credit.
    let text = text.trim().trim_end_matches('.').trim_end();
    let text = text.trim_end_matches(|char: char| char.is_ascii_digit() || char == '/');
    if signed(text) {
        return true;
    }
    let bracket = [('(', ')'), ('[', ']')].into_iter().find_map(|(open, close)| {
        let inner = text.strip_suffix(close)?;
        inner.rfind(open).map(|start| inner[start + 1..].trim())
    });
    match bracket {
        Some(credit) => is_credit(credit),
        None => {
            last_clause(text).is_some_and(is_credit)
                || names_outlet_and_person(text)
                || is_via_address(text)
                || behind_dash(text)
                || is_labelled(text)
        }
    }
}

/// Whether a text is nothing but a credit.
#[must_use]
pub(crate) fn is_bare_credit(text: &str, words: usize) -> bool {
    let text = text.trim();
    let slash =
        text.contains('/') && !text.contains(['(', ')']) && words <= CREDIT_WORDS && !text.ends_with(['.', '?', '!']);
    let library = text.split('/').next().is_some_and(|library| is_known(library.trim()));
    let named = slash && (text.split('/').all(starts_upper) || library) && !search::has(text, ". ");
    named || is_address(text) || (words <= CREDIT_WORDS && labelled(text))
}

/// Whether a text ends with the label of a picture's source, which is still to come: "Panen raya. Sumber :".
#[must_use]
pub(crate) fn ends_in_label(text: &str) -> bool {
    let label = text.strip_suffix(':').map(str::trim_end).unwrap_or_default();
    ["photo", "foto", "sumber"].iter().any(|name| {
        let start = label.len().checked_sub(name.len());
        start.and_then(|start| label.get(start..)).is_some_and(|end| end.eq_ignore_ascii_case(name))
    })
}

/// "… ©Nama", "… ©2024 Nama": the sign with a holder, not a copyright line.
fn signed(text: &str) -> bool {
    text.split_once('©').is_some_and(|(before, after)| {
        let holder = after.trim_start_matches(|char: char| char.is_ascii_digit() || char.is_whitespace());
        holder.starts_with(char::is_alphabetic)
            && after.split_whitespace().count() <= CREDIT_WORDS
            && !before.to_ascii_lowercase().ends_with("copyright ")
            && !search::has(&after.to_ascii_lowercase(), "rights reserved")
    })
}

/// What stands in a credit's place: an address, an agency, a name after a slash.
fn is_credit(credit: &str) -> bool {
    let words = credit.split_whitespace().count();
    if words == 0 || words > CREDIT_WORDS {
        return false;
    }
    let known = credit.split(|char: char| !char.is_alphanumeric()).any(is_known);
    let named = credit.split_once('/').is_some_and(|(left, right)| {
        starts_upper(left) && (starts_upper(right) || right.starts_with('@')) && credit.chars().any(char::is_lowercase)
    });
    is_address(credit) || known && !credit.ends_with(['?', '!']) || named
}

fn is_known(word: &str) -> bool {
    CREDIT_WORDS_KNOWN.iter().any(|known| word.eq_ignore_ascii_case(known))
}

fn starts_upper(text: &str) -> bool {
    text.trim_start().chars().next().is_some_and(char::is_uppercase)
}

/// `contoh.com`, `instagram.com/akun`, `https://…`: one word with a dot between letters.
#[must_use]
pub(crate) fn is_address(text: &str) -> bool {
    let text = text.trim();
    if text.contains(char::is_whitespace) {
        return false;
    }
    let bare = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).unwrap_or(text);
    let host = bare.split('/').next().unwrap_or_default();
    let parts: Vec<&str> = host.split('.').collect();
    let name = |part: &&str| !part.is_empty() && part.chars().all(|char| char.is_ascii_alphanumeric() || char == '-');
    let ending =
        parts.last().is_some_and(|last| (2..=6).contains(&last.len()) && last.chars().all(|c| c.is_ascii_alphabetic()));
    parts.len() >= 2 && parts.iter().all(name) && ending
}

fn labelled(text: &str) -> bool {
    let label = text.split([':', '.', ' ']).next().unwrap_or_default();
    let lower = lowered(label);
    let labels =
        ["foto", "photo", "image", "bild", "ilustrasi", "dok", "doc", "kredit", "credit", "fotografer", "photograph"];
    labels.contains(&lower.as_str()) && text[label.len()..].trim_start().starts_with([':', '.'])
}

/// "… Harian Contoh/Rina Melati": a slash between capitals in the last words, nothing of a sentence after it.
fn names_outlet_and_person(text: &str) -> bool {
    let Some((before, after)) = text.rsplit_once('/') else { return false };
    let person: Vec<&str> = after.split_whitespace().collect();
    let outlet = before.split_whitespace().next_back();
    (1..=4).contains(&person.len())
        && person
            .iter()
            .all(|word| starts_upper(word) && word.chars().all(|c| c.is_alphabetic() || matches!(c, '.' | '\'')))
        && outlet.is_some_and(|word| word.len() > 1 && starts_upper(word) && word.chars().all(char::is_alphabetic))
}

/// "Kucing di jendela via contoh.com"
fn is_via_address(text: &str) -> bool {
    let mut words = text.split_whitespace().rev();
    words.next().is_some_and(is_address)
        && words.next().is_some_and(|word| matches!(word, "via" | "Via" | "sumber" | "by"))
}

/// What follows a credit's label without brackets: "… Foto: Nama/Media", "… Doc. Panitia".
fn last_clause(text: &str) -> Option<&str> {
    const LABELS: [&str; 11] =
        ["Foto:", "FOTO:", "FOTO ", "FOTO/", "Photo:", "Dok.", "dok.", "Doc.", "Sumber:", "Sumber foto:", "Kredit:"];
    const STARTS: Pairs = Pairs::NONE.with("foto").with("photo").with("dok").with("sumber").with("kredit");
    let labelled = |at: &usize| LABELS.iter().any(|label| text.as_bytes()[*at..].starts_with(label.as_bytes()));
    let start = STARTS.places(text).filter(labelled).last().or_else(|| slashed(text))?;
    Some(&text[start..])
}

/// "Suasana pasar pagi - IST": a source of few words behind the last dash.
fn behind_dash(text: &str) -> bool {
    search::rsplit_once(text, " - ").is_some_and(|(before, credit)| {
        before.contains(' ') && credit.split_whitespace().count() <= SOURCE_WORDS && is_credit(credit)
    })
}

/// "Keterangan foto: …": a caption that says so.
fn is_labelled(text: &str) -> bool {
    LABELS.iter().any(|label| {
        let rest =
            text.get(..label.len()).filter(|start| start.eq_ignore_ascii_case(label)).map(|_| &text[label.len()..]);
        rest.is_some_and(|rest| rest.trim_start().starts_with(':'))
    })
}

/// Where "foto/istockphoto" starts behind the end of a caption's sentence.
fn slashed(text: &str) -> Option<usize> {
    let start = search::rfind(text, ". ").map_or(0, |end| end + 2);
    let label = text.get(start..start + "foto/".len())?;
    label.eq_ignore_ascii_case("foto/").then_some(start)
}

#[cfg(test)]
mod tests {
    use super::{ends_in_label, has_credit, is_bare_credit};

    #[test]
    fn credits_end_captions() {
        assert!(has_credit("Suasana pasar pagi (twitter.com/pasarpagi)"));
        assert!(has_credit("Petani memanen padi. (ANTARA FOTO/Budi Contoh)"));
        assert!(has_credit("Ilustrasi hujan (dok. BMKG)"));
        assert!(has_credit("Nelayan menjemur ikan di pantai. Foto: Rina Contoh/kabarlaut"));
        assert!(has_credit("Mahasiswa membaca di taman Harian Contoh/Rina Melati"));
        assert!(has_credit("Kucing di jendela via contoh.com"));
        assert!(has_credit("Ilustrasi panen. foto/gambarkita"));
        assert!(has_credit("Petani memanen padi. KABAR/Rina Melati/12/08/2026"));
        assert!(!has_credit("Ia mengunggah foto/video."));
        assert!(has_credit("Sawah dari udara. KABAR FOTO/Rina M/abc."));
        assert!(has_credit("Suasana pasar pagi - IST"));
        assert!(has_credit("Keterangan foto: suasana pasar pagi"));
        assert!(!has_credit("Harga naik - turun"));
        assert!(!has_credit("Ia tiba di Jakarta pada Rabu (3/7/2024)."));
        assert!(!has_credit("Rapat itu dipimpin Kepala Badan Pangan (BP)."));
        assert!(!has_credit("Demikian laporan kami. (abc/def)"));
    }

    #[test]
    fn a_credit_may_stand_alone() {
        assert!(is_bare_credit("contohresep.co.id", 1));
        assert!(is_bare_credit("IDN Times/Rina Contoh", 3));
        assert!(is_bare_credit("Freepik/rina", 1));
        assert!(!is_bare_credit("Harga naik dan/atau turun", 4));
        assert!(is_bare_credit("Photo :", 2));
        assert!(!is_bare_credit("Pasar ikan", 2));
    }

    #[test]
    fn labels_of_sources_end_texts() {
        assert!(ends_in_label("Suasana pasar pagi.Sumber :"));
        assert!(ends_in_label("Foto:"));
        assert!(!ends_in_label("Berikut daftarnya:"));
        assert!(!ends_in_label("foto"));
    }
}
