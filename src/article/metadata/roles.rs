//! The words that say who made an article, and the names beside them.

use crate::entity::gazetteer;
use crate::text::case::lowered;

/// What a person did for the article.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Writer,
    Editor,
    Photographer,
    /// A source, a translator, a narrator: named, but not reported.
    Other,
}

impl Role {
    /// As the report writes it.
    pub(super) fn name(self) -> Option<&'static str> {
        match self {
            Self::Writer => Some("writer"),
            Self::Editor => Some("editor"),
            Self::Photographer => Some("photographer"),
            Self::Other => None,
        }
    }
}

/// Words before (with a colon) or after a name. Longer ones first, for those that begin alike.
const LABELS: [(&str, Role); 46] = [
    ("verified writer", Role::Writer),
    ("community writer", Role::Writer),
    ("tim penulis", Role::Writer),
    ("ditulis oleh", Role::Writer),
    ("written by", Role::Writer),
    ("diposting oleh", Role::Writer),
    ("posted by", Role::Writer),
    ("laporan wartawan", Role::Writer),
    ("laporan reporter", Role::Writer),
    ("laporan kontributor", Role::Writer),
    ("penulis naskah", Role::Writer),
    ("penulis", Role::Writer),
    ("pewarta foto", Role::Photographer),
    ("pewarta", Role::Writer),
    ("reporter", Role::Writer),
    ("rep", Role::Writer),
    ("jurnalis", Role::Writer),
    ("wartawan", Role::Writer),
    ("kontributor", Role::Writer),
    ("contributor", Role::Writer),
    ("writer", Role::Writer),
    ("author", Role::Writer),
    ("oleh", Role::Writer),
    ("laporan", Role::Writer),
    ("teks", Role::Writer),
    ("by", Role::Writer),
    ("von", Role::Writer),
    ("diedit oleh", Role::Editor),
    ("penyunting", Role::Editor),
    ("redaktur pelaksana", Role::Editor),
    ("redaktur", Role::Editor),
    ("redaksi", Role::Editor),
    ("uploader", Role::Editor),
    ("editors", Role::Editor),
    ("editor", Role::Editor),
    ("red", Role::Editor),
    ("juru foto", Role::Photographer),
    ("fotografer", Role::Photographer),
    ("photographer", Role::Photographer),
    ("photo", Role::Photographer),
    ("foto", Role::Photographer),
    ("penerjemah", Role::Other),
    ("sumber", Role::Other),
    ("source", Role::Other),
    ("source code", Role::Other),
    ("copyright", Role::Other),
];
/// Labels that name without a colon.
const BARE: [&str; 10] = [
    "oleh",
    "by",
    "von",
    "ditulis oleh",
    "written by",
    "penulis",
    "pewarta",
    "reporter",
    "laporan wartawan",
    "diedit oleh",
];
/// Labels that name without a colon wherever they stand, as sure as with one.
const SURE: [&str; 2] = ["diposting oleh", "posted by"];
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
/// What stands between the parts of a line of credits.
const BETWEEN: [char; 8] = [' ', '|', '/', ',', ';', '-', '•', '&'];
/// First words of what writers from outside the newsroom are.
const OFFICES: [&str; 30] = [
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
const FURNITURE: [&str; 44] = [
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
];

/// A label at the start of a text, and the text behind it with its colon: "Penulis: Rini" gives "Rini". The flag says whether it
/// had a colon or needs none.
pub(super) fn leading(text: &str) -> Option<(Role, &str, bool)> {
    let first = text.bytes().next()?.to_ascii_lowercase();
    let (label, role) =
        LABELS.iter().find(|(label, _)| label.as_bytes()[0] == first && begins_with_word(text, label))?;
    let rest = text[label.len()..].trim_start();
    if let Some((second, name, true)) = rest.strip_prefix(['/', '&']).and_then(|rest| leading(rest.trim_start())) {
        // "Penulis/Editor: Rini": whoever also wrote is the writer.
        return Some((if second == Role::Writer { second } else { *role }, name, true));
    }
    match rest.strip_prefix([':', '|']) {
        Some(rest) => Some((*role, rest.trim(), true)),
        None if rest.is_empty() => Some((*role, "", false)),
        None if SURE.contains(label) => Some((*role, rest, true)),
        None if BARE.contains(label) => Some((*role, rest, false)),
        None => None,
    }
}

/// The role that a whole text names ("Jurnalis", "Editor").
pub(super) fn whole(text: &str) -> Option<Role> {
    let (role, rest, _) = leading(text)?;
    rest.is_empty().then_some(role)
}

fn begins_with_word(text: &str, label: &str) -> bool {
    text.get(..label.len()).is_some_and(|start| start.eq_ignore_ascii_case(label))
        && !text[label.len()..].starts_with(char::is_alphanumeric)
}

/// Cuts a text before every label with a colon: "Penulis: A | Editor: B" gives both.
pub(super) fn cut(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    let colons = text.contains([':', '|']);
    let boundaries = text
        .char_indices()
        .filter(|&(at, c)| c.is_alphabetic() && !text[..at].ends_with(char::is_alphanumeric) && at > 0);
    for (at, _) in boundaries {
        let joined =
            || text[..at].trim_end().ends_with(['/', '&']) && whole(text[start..at].trim_matches(BETWEEN)).is_some();
        if colons && leading(&text[at..]).is_some_and(|(_, _, colon)| colon) && at > start && !joined() {
            parts.push(text[start..at].trim_matches(BETWEEN));
            start = at;
        }
    }
    parts.push(text[start..].trim_matches(BETWEEN));
    parts.retain(|part| !part.is_empty());
    parts
}

/// The names in a text that is known to hold names; each as printed.
pub(super) fn names(text: &str) -> Vec<String> {
    let mut text = text.trim_matches([' ', ':', '|', ',', '-', '•', '★', '(', ')']);
    let lower = lowered(text);
    let end = ENDS.iter().filter_map(|mark| lower.find(mark)).min();
    // Lower case may be longer or shorter than the text itself for some letters; then the cut is left out.
    if let Some(head) = end.and_then(|end| text.get(..end)) {
        text = head.trim_matches([' ', ':', '|', ',', '-']);
    }
    let parts: Vec<&str> =
        text.split([';', '|']).flat_map(|part| part.split(" dan ")).flat_map(|part| part.split(" & ")).collect();
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
    let place = gazetteer::longest(&words)
        .is_some_and(|hit| hit.words == words.len() && hit.forms().all(|form| form.kind != gazetteer::Kind::Person));
    words.len() > 1 && !place && words.iter().any(|word| gazetteer::words::word(word).name)
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
    use super::{Role, cut, leading, looks_like_name, names, whole};

    #[test]
    fn labels_are_read_before_names() {
        assert_eq!(leading("Penulis : Rini Wulan"), Some((Role::Writer, "Rini Wulan", true)));
        assert_eq!(leading("Oleh Rini Wulan"), Some((Role::Writer, "Rini Wulan", false)));
        assert_eq!(leading("Editor Rini"), None);
        assert_eq!(leading("Penulis/Editor: Rini"), Some((Role::Writer, "Rini", true)));
        assert_eq!(leading("Redaktur & Reporter : Rini"), Some((Role::Writer, "Rini", true)));
        assert_eq!(leading("Diposting oleh Rini Wulan"), Some((Role::Writer, "Rini Wulan", true)));
        assert_eq!(leading("Olehnya"), None);
        assert_eq!(whole("Jurnalis"), Some(Role::Writer));
        assert_eq!(whole("Jurnalis senior"), None);
    }

    #[test]
    fn several_labels_in_one_line_are_cut() {
        assert_eq!(cut("Rep: Rini Wulan/ Red: Ayu Sari"), ["Rep: Rini Wulan", "Red: Ayu Sari"]);
        assert_eq!(
            cut("GAYA | 3 Juni 2021 06:04 Reporter : Ayu Sari"),
            ["GAYA | 3 Juni 2021 06:04", "Reporter : Ayu Sari"]
        );
        assert_eq!(cut("Penulis: A B | Editor: C D"), ["Penulis: A B", "Editor: C D"]);
        assert_eq!(cut("Penulis/Editor: A B"), ["Penulis/Editor: A B"]);
        assert_eq!(cut("Redaktur & Reporter : A B"), ["Redaktur & Reporter : A B"]);
    }

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
