//! Korean names as they are written in Latin letters: a surname, and given names of one syllable each ("Kim Bong Seok", "Min Hee-jin").

use crate::text::words::WordSet;

/// Surnames; lower case.
static SURNAMES: WordSet = WordSet::new(
    "kim lee park choi jung jeong kang cho jo yoon yun jang lim im han oh seo shin sin kwon hwang \
     ahn an song ryu yoo yu hong jeon jun ko go moon mun yang son bae baek paek heo huh nam no noh \
     roh shim ha joo ju gu koo cha min woo jin na ra ji uhm eom yeom pyo kwak gong bang byun do ok \
     wi ma sung seol tak ban bong chu hyun kam won yook geum ki yeon hur sim",
);
/// What a syllable begins with, if with anything.
const ONSETS: [&str; 36] = [
    "gw", "kw", "hw", "hy", "gy", "ky", "ny", "ry", "py", "by", "my", "ss", "sh", "ch", "jj", "gg", "kk", "bb", "pp",
    "dd", "tt", "b", "p", "m", "d", "t", "n", "s", "j", "g", "k", "h", "r", "l", "y", "",
];
/// Its vowels.
const NUCLEI: [&str; 29] = [
    "yeo", "yoo", "you", "yae", "eui", "weo", "wae", "ae", "eo", "eu", "ee", "oo", "ou", "oe", "ui", "uh", "wa", "wo",
    "we", "wi", "ya", "ye", "yo", "yu", "a", "e", "i", "o", "u",
];
/// What it ends with.
const CODAS: [&str; 13] = ["", "ng", "n", "k", "m", "l", "p", "t", "b", "g", "h", "rk", "ck"];

/// Whether these words are such a name: the surname, and two syllables in two words or with a hyphen.
pub(super) fn is_name(words: &[&str]) -> bool {
    let [surname, given @ ..] = words else { return false };
    let mut syllables = given.iter().flat_map(|word| word.split('-'));
    let two = given.len() <= 2 && given.iter().all(|word| word.starts_with(char::is_uppercase));
    let all = |word: &str| is_syllable(&word.to_ascii_lowercase());
    // "Cha Cha Cha" is a dance.
    let several = given.first() != Some(surname);
    two && several
        && SURNAMES.has(surname)
        && syllables.next().is_some_and(all)
        && syllables.next().is_some_and(all)
        && syllables.next().is_none()
}

fn is_syllable(word: &str) -> bool {
    let behind = |begins: &'static [&str], text| begins.iter().filter_map(move |begin| str::strip_prefix(text, *begin));
    behind(&ONSETS, word).flat_map(|rest| behind(&NUCLEI, rest)).any(|coda| CODAS.contains(&coda))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn korean_names_are_told_by_their_syllables() {
        for name in
            ["Kim Bong Seok", "An Se Young", "Ra Mi Ran", "Min Hee-jin", "Lee Jae-Yong", "Yeom Hye Ran", "Yang Se Jong"]
        {
            assert!(is_name(&name.split(' ').collect::<Vec<_>>()), "{name}");
        }
        for name in
            ["Kang Dedi", "Han Solo", "An Nur Rahma", "Kim Kardashian", "Go Public Saja", "Ma Sinar Jaya", "Kim"]
        {
            assert!(!is_name(&name.split(' ').collect::<Vec<_>>()), "{name}");
        }
    }
}
