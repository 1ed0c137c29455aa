//! The names of those who made an article, as printed beside their roles.

use super::roles::whole;
use crate::entity::gazetteer;
use crate::text::case::lowered;
use crate::text::search;

/// Words that end a name: what stands behind them is no part of it.
const ENDS: [&str; 17] = [
    " pada ",
    " di 0",
    " di 1",
    " di 2",
    " on ",
    " at ",
    " diperbarui",
    " update",
    " | ",
    " - ",
    " – ",
    " — ",
    " • ",
    " · ",
    "\u{2022}",
    "  ",
    "/ ",
];
/// First words of what writers from outside the newsroom are.
const OFFICES: [&str; 31] = [
    "wakil",
    "rektor",
    "dekan",
    "dosen",
    "guru",
    "direktur",
    "ketua",
    "kepala",
    "pengamat",
    "peneliti",
    "pemerhati",
    "mahasiswa",
    "mahasiswi",
    "anggota",
    "staf",
    "aktivis",
    "ekonom",
    "pengajar",
    "alumnus",
    "alumni",
    "sekretaris",
    "koordinator",
    "analis",
    "praktisi",
    "pakar",
    "advokat",
    "sastrawan",
    "budayawan",
    "kolumnis",
    "pegiat",
    "pendiri",
];
/// A name's length, in words.
const NAME_WORDS: std::ops::RangeInclusive<usize> = 1..=7;
/// Words with small letters that names may hold.
const PARTICLES: [&str; 15] =
    ["bin", "binti", "van", "der", "den", "de", "da", "di", "al", "el", "ibn", "von", "la", "dan", "of"];
/// Words of a page's furniture that look like names.
const FURNITURE: [&str; 50] = [
    "share",
    "bagikan",
    "komentar",
    "comment",
    "comments",
    "home",
    "beranda",
    "news",
    "berita",
    "foto",
    "video",
    "views",
    "login",
    "masuk",
    "daftar",
    "follow",
    "ikuti",
    "facebook",
    "twitter",
    "whatsapp",
    "telegram",
    "copy",
    "salin",
    "link",
    "print",
    "iklan",
    "advertisement",
    "verified",
    "trending",
    "terpopuler",
    "terkini",
    "premium",
    "eksklusif",
    "simpan",
    "dengarkan",
    "perbesar",
    "baca",
    "lihat",
    "selengkapnya",
    "menu",
    "tag",
    "tags",
    "terkait",
    "pada",
    "diterbitkan",
    "dipublikasikan",
    "tayang",
    "dibaca",
    "published",
    "updated",
];

/// The names in a text that is known to hold names; each as printed.
pub(super) fn names(text: &str) -> Vec<String> {
    let mut text = text.trim_matches([' ', ':', '|', ',', '-', '•', '★', '*', '(', ')']);
    // The time behind it stands in an element of its own.
    text = text.strip_suffix(" di").unwrap_or(text);
    let lower = lowered(text);
    let end = ENDS.iter().filter_map(|mark| search::find(&lower, mark)).min();
    // Lower case may be longer or shorter than the text itself for some letters; then the cut is left out.
    if let Some(head) = end.and_then(|end| text.get(..end)) {
        text = head.trim_matches([' ', ':', '|', ',', '-']);
    }
    let parts: Vec<&str> = text
        .split([';', '|'])
        .flat_map(|part| search::split(part, " dan "))
        .flat_map(|part| search::split(part, " & "))
        .collect();
    let full = |part: &str| part.split_whitespace().count() >= 2 && !part.contains('.') && looks_like_name(part);
    let mut names = Vec::new();
    for part in parts {
        // "Rini Wulan, Jurnalis", "Rini Wulan, Dosen Universitas Contoh": what somebody is is no part of the name.
        let part = part.rsplit_once(',').filter(|(_, last)| is_office(last.trim())).map_or(part, |(name, _)| name);
        let several: Vec<&str> = part.split([',', '/']).map(str::trim).collect();
        if several.len() > 1 && several.iter().all(|name| full(name)) {
            names.extend(several);
        } else {
            names.push(part.trim());
        }
    }
    names.into_iter().filter(|name| looks_like_name(name)).map(str::to_owned).collect()
}

/// Whether a text says what somebody is rather than who.
pub(super) fn is_office(text: &str) -> bool {
    let first = lowered(text.split_whitespace().next().unwrap_or_default());
    whole(text).is_some() || OFFICES.contains(&first.as_str())
}

/// Whether lists of names know a text of several words for a person's rather than a place's.
pub(super) fn is_known_name(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let place = || {
        let hit = gazetteer::longest(&words).filter(|hit| hit.words == words.len());
        hit.is_some_and(|hit| hit.forms().all(|form| form.kind != gazetteer::Kind::Person))
    };
    words.len() > 1 && has_known_word(text) && !place()
}

/// Whether a word of a text is one of people's names.
pub(super) fn has_known_word(text: &str) -> bool {
    text.split_whitespace().any(|word| gazetteer::words::word(word).name)
}

/// Whether a text can be a name: few words with capitals, no sentence, no furniture.
pub(super) fn looks_like_name(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_capital = |word: &&str| {
        let bare = word.trim_start_matches(|c: char| !c.is_alphanumeric());
        bare.chars().any(char::is_uppercase) || PARTICLES.contains(&bare) || bare.contains('.') || bare.is_empty()
    };
    let furniture = |word: &&str| {
        let bare = lowered(word.trim_matches(|c: char| !c.is_alphanumeric()));
        FURNITURE.contains(&bare.as_str())
    };
    NAME_WORDS.contains(&words.len())
        && text.chars().filter(|c| c.is_alphabetic()).count() >= 3
        && (words.iter().all(is_capital) || words.len() == 1)
        && !text.contains(['?', '!', '"', '“', '#', '@', '=', '>', '©'])
        && (!text.ends_with(['.', ':']) || words.last().is_some_and(|title| title.matches('.').count() > 1))
        && text.chars().filter(char::is_ascii_digit).count() <= 2
        && words.iter().filter(|word| furniture(word)).count() * 2 < words.len().max(2)
}

#[cfg(test)]
mod tests {
    use super::{looks_like_name, names};

    #[test]
    fn names_are_as_printed() {
        assert_eq!(names("Rini Wulan pada 3 Jun 2021, 06:04 WIB"), ["Rini Wulan"]);
        assert_eq!(names("Rini Wulan - kabarGaya"), ["Rini Wulan"]);
        assert_eq!(names("Rini Wulan di 10.15"), ["Rini Wulan"]);
        assert_eq!(names("Rini Wulan, Ayu Sari dan Budi"), ["Rini Wulan", "Ayu Sari", "Budi"]);
        assert_eq!(names(": Kontributor Ambon, Masri"), ["Kontributor Ambon, Masri"]);
        assert_eq!(names("Rini Wulan, S.Sos"), ["Rini Wulan, S.Sos"]);
        assert_eq!(names("Rini Wulan, S.H., M.H."), ["Rini Wulan, S.H., M.H."]);
        assert_eq!(names("Rini Wulan/Ayu Sari"), ["Rini Wulan", "Ayu Sari"]);
        assert_eq!(names("Rini Wulan, Jurnalis"), ["Rini Wulan"]);
        assert_eq!(names("Rini Wulan, Wakil Rektor Universitas Contoh"), ["Rini Wulan"]);
        assert_eq!(names("tim"), ["tim"]);
        assert!(names("").is_empty());
        assert!(names("13 Shares").is_empty());
    }

    #[test]
    fn sentences_and_furniture_are_no_names() {
        for text in [
            "Warga desa memanen padi",
            "Bagikan",
            "pada",
            "Tag Terkait",
            "17 Juni 2021",
            "Baca Juga",
            "Apa Kabar?",
            "A",
        ] {
            assert!(!looks_like_name(text), "{text}");
        }
        for text in ["KABAR Pagi", "Rini", "Siti binti Umar", "Kabar.com"] {
            assert!(looks_like_name(text), "{text}");
        }
    }
}
