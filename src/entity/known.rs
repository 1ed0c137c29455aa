//! The known names in a line.

use super::gazetteer::{self, Form, Kind, MAX_WORDS};
use super::units::{Capitals, Case, Line};

/// A known name at a place of a line.
#[derive(Debug, Clone, Copy)]
pub(super) struct Known {
    /// First unit.
    pub(super) start: usize,
    /// One past the last unit.
    pub(super) end: usize,
    pub(super) form: Form,
}

impl Known {
    pub(super) fn is_title(&self) -> bool {
        self.form.kind == Kind::Title
    }

    /// Whether it is what it is known as without more ado.
    pub(super) fn is_sure(&self) -> bool {
        !self.form.is_ambiguous()
    }
}

/// Every known name of a line that is written as it may be, by first unit, shorter ones first.
pub(super) fn find(line: &Line) -> Vec<Known> {
    let mut all = Vec::new();
    for start in 0..line.units.len() {
        if line.units[start].case == Case::Mark {
            continue;
        }
        // "jateng.jpnn.com"
        if let Some((_, site)) = line.words[start].split_once('.').filter(|(_, site)| site.contains('.')) {
            let outlet = |form: &Form| form.kind == Kind::Media;
            let form = gazetteer::longest(&[site]).and_then(|hit| hit.forms().find(outlet));
            all.extend(form.map(|form| Known { start, end: start + 1, form }));
        }
        let words = &line.words[start..line.words.len().min(start + MAX_WORDS)];
        for hit in gazetteer::matches(words) {
            let written = &words[..hit.words];
            let fits = |form: &Form| {
                form.fits(written) || form.kind == Kind::Media && (is_site(written) || line.is_cited_at(start))
            };
            let forms = hit.forms().filter(|form| fits(form) && !mistakable(line, start, hit.words, *form));
            all.extend(forms.map(|form| Known { start, end: start + hit.words, form }));
        }
        if all.last().is_none_or(|known| known.start < start) && is_office(line, start) {
            let form = gazetteer::longest(&[OFFICE]).and_then(|hit| hit.forms().find(|form| form.kind == Kind::Title));
            all.extend(form.map(|form| Known { start, end: start + 1, form }));
        }
    }
    all
}

/// The title that others made like it are taken for.
const OFFICE: &str = "Kadis";
/// Beginnings of titles of heads of offices, with which the office's short name goes on ("Kasatresnarkoba", "Kadiskumdag").
const OFFICES: [&str; 9] = ["Kadis", "Kasat", "Kabid", "Kabag", "Kanit", "Kasub", "Kasud", "Kasio", "Kapus"];
/// Fewest bytes of such a title.
const OFFICE_BYTES: usize = 7;

/// Whether a word that nobody knows is a title by how it begins.
fn is_office(line: &Line, at: usize) -> bool {
    let (word, unit) = (line.words[at], &line.units[at]);
    let begins = || OFFICES.iter().any(|office| word.starts_with(office));
    unit.case == Case::Capital && !unit.ordinary && !unit.name && word.len() >= OFFICE_BYTES && begins()
}

/// Whether a single word is the address of a site, which is written small ("jpnn.com").
fn is_site(words: &[&str]) -> bool {
    matches!(words, [word] if word.contains('.'))
}

/// Whether a single word could as well be an ordinary one: at the start of a sentence, or where capitals mean nothing.
fn mistakable(line: &Line, start: usize, words: usize, form: Form) -> bool {
    let unit = &line.units[start];
    if words > 1 || form.kind == Kind::Title || form.is_no_word() {
        return false;
    }
    let shouted = line.capitals == Capitals::Shout;
    if unit.case == Case::Upper && !shouted {
        return false;
    }
    (unit.ordinary && (line.capitals != Capitals::Mean || line.begins_at(start)))
        || (shouted && form.is_acronym() && (unit.ordinary || words == 1 && unit.end - unit.start < 3))
}
