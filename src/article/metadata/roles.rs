//! The words that say who made an article.

use super::names;

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
const LABELS: [(&str, Role); 53] = [
    ("verified writer", Role::Writer),
    ("community writer", Role::Writer),
    ("tim penulis", Role::Writer),
    ("ditulis oleh", Role::Writer),
    ("written by", Role::Writer),
    ("diposting oleh", Role::Writer),
    ("diposkan oleh", Role::Writer),
    ("posted by", Role::Writer),
    ("diunggah oleh", Role::Writer),
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
    ("teks dan foto", Role::Writer),
    ("teks oleh", Role::Writer),
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
    ("ditinjau secara medis oleh", Role::Other),
    ("ditinjau oleh", Role::Other),
    ("reviewed by", Role::Other),
    ("penerjemah", Role::Other),
    ("sumber", Role::Other),
    ("source", Role::Other),
    ("source code", Role::Other),
    ("copyright", Role::Other),
];
/// Labels that name without a colon.
const BARE: [&str; 11] = [
    "oleh",
    "by",
    "von",
    "ditulis oleh",
    "teks oleh",
    "written by",
    "penulis",
    "pewarta",
    "reporter",
    "laporan wartawan",
    "diedit oleh",
];
/// Labels that name without a colon wherever they stand, as sure as with one.
const SURE: [&str; 7] = [
    "diposting oleh",
    "diposkan oleh",
    "posted by",
    "diunggah oleh",
    "ditinjau secara medis oleh",
    "ditinjau oleh",
    "reviewed by",
];
/// Labels that may name a place before their colon: "Kontributor Malang: Rini".
const PLACED: [&str; 2] = ["kontributor", "laporan wartawan"];
/// Longest such place, in words.
const PLACE_WORDS: usize = 2;
/// Longest line of credits, in bytes.
const LINE_BYTES: usize = 300;
/// What stands between the parts of a line of credits.
const BETWEEN: [char; 9] = [' ', '|', '/', ',', ';', '-', '•', '·', '&'];
/// Most roles that one label holds: "Penulis/Fotografer/Editor: Rini".
const MOST_ROLES: usize = 4;

/// A label at the start of a text, and the text behind it with its colon: "Penulis: Rini" gives "Rini". The flag says whether it
/// had a colon or needs none.
pub(super) fn leading(text: &str) -> Option<(Role, &str, bool)> {
    label(text, MOST_ROLES)
}

/// The same with so many roles at most.
fn label(text: &str, roles: usize) -> Option<(Role, &str, bool)> {
    let first = text.bytes().next()?.to_ascii_lowercase();
    let (label, role) =
        LABELS.iter().find(|(label, _)| label.as_bytes()[0] == first && begins_with_word(text, label))?;
    let rest = text[label.len()..].trim_start();
    let more = rest.strip_prefix(['/', '&']).filter(|_| roles > 1);
    if let Some((second, name, true)) = more.and_then(|rest| self::label(rest.trim_start(), roles - 1)) {
        // "Penulis/Editor: Rini": whoever also wrote is the writer.
        return Some((if second == Role::Writer { second } else { *role }, name, true));
    }
    match rest.strip_prefix([':', '|']) {
        Some(rest) => Some((*role, rest.trim(), true)),
        None if rest.is_empty() => Some((*role, "", false)),
        None if SURE.contains(label) => Some((*role, rest, true)),
        None if PLACED.contains(label) && placed(rest).is_some() => Some((*role, placed(rest)?, true)),
        None if BARE.contains(label) => Some((*role, rest, false)),
        None => None,
    }
}

/// What stands behind a place and its colon.
fn placed(rest: &str) -> Option<&str> {
    let (place, name) = rest.split_once(':')?;
    (place.split_whitespace().count() <= PLACE_WORDS).then_some(name.trim())
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
    let colons = text.bytes().any(|byte| matches!(byte, b':' | b'|'));
    let boundaries = if colons { text } else { "" }
        .char_indices()
        .filter(|&(at, c)| c.is_alphabetic() && !text[..at].ends_with(char::is_alphanumeric) && at > 0);
    for (at, _) in boundaries {
        // "Teks dan foto: Rini Wulan": one label of two words.
        let within =
            || !text[start..at].contains([':', '|']) && leading(&text[start..]).is_some_and(|(.., colon)| colon);
        let joined = || {
            within()
                || text[..at].trim_end().ends_with(['/', '&']) && whole(text[start..at].trim_matches(BETWEEN)).is_some()
        };
        if leading(&text[at..]).is_some_and(|(_, _, colon)| colon) && at > start && !joined() {
            parts.push(text[start..at].trim_matches(BETWEEN));
            start = at;
        }
    }
    parts.push(text[start..].trim_matches(BETWEEN));
    parts.retain(|part| !part.is_empty());
    parts
}

/// Whether a line is nothing but several roles, each with who filled it: "Teks: Rini Wulan · Foto: Ayu Sari".
pub(super) fn lists_people(text: &str) -> bool {
    let labels = || text.bytes().filter(|byte| matches!(byte, b':' | b'|')).count();
    if text.len() > LINE_BYTES || labels() < 2 {
        return false;
    }
    let parts = cut(text);
    let credit = |part: &&str| match leading(part) {
        Some((role, name, true)) if !names::names(name).is_empty() => Some(role),
        _ => None,
    };
    parts.len() > 1
        && parts.iter().all(|part| credit(part).is_some())
        && parts.iter().filter_map(credit).any(|role| matches!(role, Role::Writer | Role::Editor))
}

#[cfg(test)]
mod tests {
    use super::{Role, cut, leading, lists_people, whole};

    #[test]
    fn labels_are_read_before_names() {
        assert_eq!(leading("Penulis : Rini Wulan"), Some((Role::Writer, "Rini Wulan", true)));
        assert_eq!(leading("Oleh Rini Wulan"), Some((Role::Writer, "Rini Wulan", false)));
        assert_eq!(leading("Editor Rini"), None);
        assert_eq!(leading("Penulis/Editor: Rini"), Some((Role::Writer, "Rini", true)));
        assert_eq!(leading("Redaktur & Reporter : Rini"), Some((Role::Writer, "Rini", true)));
        assert_eq!(leading("Diposting oleh Rini Wulan"), Some((Role::Writer, "Rini Wulan", true)));
        assert_eq!(leading("Kontributor Malang: Rini Wulan"), Some((Role::Writer, "Rini Wulan", true)));
        assert_eq!(leading("Teks dan foto: Rini Wulan"), Some((Role::Writer, "Rini Wulan", true)));
        assert_eq!(leading("Olehnya"), None);
        assert!(leading(&"by/".repeat(300_000)).is_some_and(|(.., colon)| !colon));
        assert_eq!(whole("Jurnalis"), Some(Role::Writer));
        assert_eq!(whole("Jurnalis senior"), None);
    }

    #[test]
    fn lines_of_nothing_but_credits_are_known() {
        for line in
            ["Teks: Rini Wulan · Foto: Dok. Panitia", "Penulis: Rini | Editor: Ayu Sari", "Rep: Rini/ Red: Ayu Sari"]
        {
            assert!(lists_people(line), "{line}");
        }
        for line in [
            "Warga memanen padi. Foto: Rini Wulan",
            "Sumber: Rini | Foto: Ayu",
            "Penulis: Rini Wulan",
            "Oleh karena itu",
        ] {
            assert!(!lists_people(line), "{line}");
        }
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
        assert_eq!(cut("Teks dan foto: A B | Editor: C D"), ["Teks dan foto: A B", "Editor: C D"]);
        assert_eq!(cut("Redaktur & Reporter : A B"), ["Redaktur & Reporter : A B"]);
    }
}
