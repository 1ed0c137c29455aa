//! What a title promises and leaves to the text: a reason, a beginning, an amount.

use super::cues;
use super::document::{Document, Line, split_words};
use crate::text::case::lowered;
use crate::text::words::WordSet;

/// What the reader expects of an article because of its title.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Promise {
    /// "…, Ini Alasannya", "Kenapa …?".
    Reason,
    /// "Kronologi …", "Awal Mula …".
    Beginning,
    /// "Berapa …?", "Harga …", without saying how much.
    Amount,
}

/// Words of titles that promise a reason, and of sentences that give one.
static WHY: WordSet =
    WordSet::new("alasan alasannya penyebab penyebabnya sebab pemicu pemicunya motif motifnya kenapa mengapa");
static BECAUSE: WordSet = WordSet::new(
    "karena lantaran akibat disebabkan dipicu dikarenakan beralasan alasan alasannya penyebab penyebabnya pemicu pemicunya \
    motif motifnya sebab faktor",
);
/// Words of titles that promise a beginning, and of sentences that tell one.
static FROM_THE_START: WordSet = WordSet::new("kronologi kronologis kronologinya mula mulanya");
static STARTED: WordSet = WordSet::new("bermula berawal awalnya mulanya semula kronologi");
/// Words of titles that promise an amount.
static HOW_MUCH: WordSet = WordSet::new("harga harganya tarif biaya gaji upah kurs");

impl Promise {
    /// What a title promises, if anything.
    pub(super) fn of(title: &str) -> Option<Self> {
        let words: Vec<String> = split_words(title).map(|(_, word)| lowered(word)).collect();
        let any = |set: &WordSet| words.iter().any(|word| set.has(word));
        if any(&WHY) {
            return Some(Self::Reason);
        }
        if any(&FROM_THE_START) {
            return Some(Self::Beginning);
        }
        let says = words.windows(2).any(|pair| is_amount(&pair[0], &pair[1]));
        let asks = words.iter().any(|word| word == "berapa");
        (asks || any(&HOW_MUCH) && !says).then_some(Self::Amount)
    }

    /// Whether a line gives what was promised.
    pub(super) fn is_kept(self, document: &Document, line: &Line) -> bool {
        let words = || line.words.iter().map(|&word| document.words[word].text.as_str());
        match self {
            Self::Reason => words().any(|word| BECAUSE.has(word)),
            Self::Beginning => words().any(|word| STARTED.has(word)),
            Self::Amount => words().zip(words().skip(1)).any(|(word, next)| is_amount(word, next)),
        }
    }
}

/// "Rp60 …", "Rp 60", "60 ribu", "80 km".
fn is_amount(word: &str, next: &str) -> bool {
    let counts = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    word.strip_prefix("rp").is_some_and(|rest| counts(rest) || rest.is_empty() && counts(next))
        || counts(word) && (cues::UNITS.has(next) || next == "km")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(title: &str, text: &str) -> Option<bool> {
        let document = Document::read(&[vec![text]], "", |_| 1.0);
        Promise::of(title).map(|promise| promise.is_kept(&document, &document.lines[0]))
    }

    #[test]
    fn titles_promise_and_sentences_keep() {
        for (title, text, answers) in [
            ("Nelayan Batal Melaut, Ini Alasannya", "Mereka batal melaut karena ombak tinggi.", Some(true)),
            ("Kenapa Nelayan Batal Melaut?", "Mereka batal melaut sejak Senin.", Some(false)),
            ("Kronologi Perahu Terbalik di Sukamaju", "Kejadian bermula saat ombak datang.", Some(true)),
            ("Harga Cabai di Sukamaju Naik", "Cabai kini dijual Rp60 ribu per kilogram.", Some(true)),
            ("Harga Cabai di Sukamaju Naik", "Cabai naik sejak 3 Mei.", Some(false)),
            ("Harga Cabai Tembus Rp90.000", "Cabai naik.", None),
            ("Berapa Cepat Perahu Listrik? 20 Km Cukup?", "Perahu itu melaju 30 km per jam.", Some(true)),
        ] {
            assert_eq!(kept(title, text), answers, "{title}: {text}");
        }
    }
}
