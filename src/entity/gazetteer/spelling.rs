//! How names are written: most as their key says, the others by what differs from that.

/// What of a name's spelling is told beside its usual one: the words that differ, the others empty; the whole name where the words
/// cannot be laid beside each other.
#[must_use]
pub fn difference(usual: &str, name: &str) -> String {
    if usual.split(' ').count() != name.split(' ').count() {
        return name.to_owned();
    }
    let words = usual.split(' ').zip(name.split(' ')).map(|(usual, word)| if usual == word { "" } else { word });
    words.collect::<Vec<_>>().join(" ")
}

/// The name of which this is the [`difference`].
pub(super) fn respelled(usual: &str, difference: &str) -> String {
    let mut words = usual.split(' ');
    let chosen = difference.split(' ').map(|word| {
        let usual = words.next().unwrap_or("");
        if word.is_empty() { usual } else { word }
    });
    chosen.collect::<Vec<_>>().join(" ")
}

/// How most names are written: their key's words with a capital each, small ones aside, or all in capitals.
#[must_use]
pub fn spelled(key: &str, acronym: bool) -> String {
    if acronym {
        return key.to_ascii_uppercase();
    }
    let mut out = String::with_capacity(key.len());
    for word in key.split(' ') {
        if !out.is_empty() {
            out.push(' ');
        }
        let mut chars = word.chars();
        match chars.next() {
            Some(first) if out.is_empty() || !SMALL_WORDS.contains(&word) => {
                out.push(first.to_ascii_uppercase());
                out.push_str(chars.as_str());
            }
            _ => out.push_str(word),
        }
    }
    out
}

/// Words inside names that stay small.
const SMALL_WORDS: [&str; 6] = ["dan", "of", "the", "di", "and", "untuk"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_told_by_what_differs() {
        for (usual, name, told) in [
            ("Dprd Kota Bogor", "DPRD Kota Bogor", "DPRD  "),
            ("Muhammad Bin Salman", "Muhammad bin Salman", " bin "),
            ("An Se Young", "An Se-young", "An Se-young"),
        ] {
            assert_eq!(difference(usual, name), told);
            assert_eq!(respelled(usual, told), name);
        }
    }
}
