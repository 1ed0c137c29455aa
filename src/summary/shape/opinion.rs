//! Opinion pieces: by their label or their voice, and what they come to.

use super::super::draft::Draft;
use super::super::select::Candidate;
use super::super::standing::{self, Need};
use crate::article::Article;
use crate::text::case::lowered;
use crate::text::words::WordSet;

/// Fewest sentences of an opinion piece that nothing but its voice shows.
const ARGUMENT: usize = 10;
/// Share of its unquoted sentences in which the writer says "saya", "kami" or "kita".
const OWN_VOICE: f32 = 0.25;
/// Channels, and words that open titles, of opinion.
static OPINION: WordSet =
    WordSet::new("opini opinion kolom kolumnis editorial tajuk esai perspektif wacana suara-pembaca");
/// Words with which a writer takes a side.
static CLAIMS: WordSet = WordSet::new(
    "harus perlu mesti seharusnya semestinya sepatutnya sebaiknya wajib jangan penting artinya kuncinya intinya persoalannya \
    masalahnya saatnya mestinya layak mendesak",
);
/// What a sentence gains as a conclusion that stands in the last paragraph.
const END_BONUS: f32 = 0.1;

/// Whether so much is said in the writer's own voice that it is an opinion without a label.
pub(super) fn is_voiced(draft: &Draft) -> bool {
    let own = || draft.document.lines.iter().filter(|line| line.quoted == 0.0);
    let voiced = own().filter(|line| standing::speaks_for_himself(line.text)).count();
    own().count() >= ARGUMENT && voiced as f32 >= OWN_VOICE * own().count() as f32
}

/// What an opinion piece comes to: of its second half the sentence, standing alone, that takes a side; late ones first.
pub(in crate::summary) fn conclusion(draft: &Draft) -> Option<usize> {
    let half = draft.document.lines.len() / 2;
    let last = draft.document.lines.last()?.paragraph;
    let claims = |c: &&Candidate| {
        let words = &draft.document.lines[c.line].words;
        words.iter().any(|&word| CLAIMS.has(&draft.document.words[word].text))
    };
    let value = |c: &Candidate| c.score + if draft.document.lines[c.line].paragraph == last { END_BONUS } else { 0.0 };
    let late = draft.candidates.iter().filter(|c| c.line >= half && c.need == Need::Nothing).filter(claims);
    late.max_by(|a, b| value(a).total_cmp(&value(b))).map(|candidate| candidate.line)
}

/// Whether the channel or the first word of the title says that this is opinion.
pub(super) fn is_labelled(title: &str, article: &Article) -> bool {
    let label = title.split_once([':', ']', '|']).map_or("", |(head, _)| head.trim_start_matches(['[', ' ']));
    let label = label.split(' ').next().unwrap_or("");
    let channel = lowered(article.metadata.channel.as_deref().unwrap_or(""));
    OPINION.has(label) || channel.split([' ', '/', ',', '>']).any(|word| OPINION.has(word))
}
