//! What each line of a plain text is, pass by pass.

use super::{Line, PROSE_WORDS, is_name};
use crate::article::boilerplate::phrases;
use crate::article::segments::folded;
use crate::article::{captions, headings, inline};
use crate::report::{Category, Kind};

/// Longest headline, in words.
const TITLE_WORDS: usize = 25;
/// Longest biography in an author box, in words.
const BIO_WORDS: usize = 40;

pub(super) fn hide_phrases(lines: &mut [Line]) {
    for line in lines.iter_mut().filter(|line| !line.prose || line.words <= 2 * PROSE_WORDS) {
        if let Some((category, phrase)) = phrases::category(&folded(line.text), line.words) {
            line.hide(category, format!("says “{phrase}”"));
        } else if inline::is_sign_off(line.text) {
            line.hide(Category::EditorCredit, "initials in brackets");
        }
    }
}

pub(super) fn mark_captions(lines: &mut [Line], headline: Option<&str>) {
    for (place, line) in lines.iter_mut().enumerate() {
        let glued = headline.is_some_and(|title| line.text.len() > title.len() && line.text.starts_with(title));
        let credited = captions::has_credit(line.text) || captions::is_bare_credit(line.text, line.words);
        if line.is_open() && line.words <= captions::CAPTION_WORDS && (glued || credited) && (place > 0 || credited) {
            line.kind = Kind::Caption;
            line.reason = Some(if glued { "headline glued before it" } else { "ends with a credit" }.to_owned());
        }
    }
}

/// Marks headline and dek above the first running text; returns the headline.
pub(super) fn mark_head(lines: &mut [Line], headline: Option<&str>) -> Option<String> {
    let body = lines.iter().position(|line| line.prose || line.kind == Kind::Caption)?;
    let mut title = None;
    let heads = lines[..body].iter_mut().filter(|line| line.is_open());
    for (place, line) in heads.enumerate() {
        let text = line.text.trim();
        let short = line.words <= TITLE_WORDS && !text.ends_with(['.', ':', ';']);
        if place == 0
            && short
            && headings::number(text).is_none()
            && headline.map_or(is_title_case(text), |known| known == text)
        {
            line.kind = Kind::Title;
            title = Some(text.to_owned());
        } else if short && place <= 1 && headings::number(text).is_none() && (title.is_some() || headline.is_some()) {
            line.kind = Kind::Dek;
            break;
        } else {
            break;
        }
    }
    title
}

/// Most words of a headline in Indonesian newspapers start with a capital, those of a dek do not.
fn is_title_case(text: &str) -> bool {
    let long: Vec<&str> = text.split_whitespace().filter(|word| word.chars().count() > 3).collect();
    let upper = long.iter().filter(|word| word.starts_with(|char: char| !char.is_lowercase())).count();
    long.len() >= 2 && upper * 10 >= long.len() * 7
}

/// Numbered lines are headings when running text follows them, items of a list when their neighbours follow.
pub(super) fn mark_numbered(lines: &mut [Line]) {
    let numbered = |line: &Line| line.is_open() && !line.prose && headings::number(line.text).is_some();
    let places: Vec<usize> = (0..lines.len()).filter(|&place| numbered(&lines[place])).collect();
    for &place in &places {
        let next = lines[place + 1..].iter().find(|line| line.category.is_none() && line.kind != Kind::Caption);
        let titles =
            next.is_some_and(|line| line.prose || !numbered(line)) && lines[place].words <= headings::HEADING_WORDS;
        let ends = lines[place].text.trim_end().ends_with([';', '.', ',']);
        lines[place].kind = if titles && !ends { Kind::Heading } else { Kind::ListItem };
    }
    // The last item of a list is followed by running text, too: its neighbours before it tell.
    for pair in places.windows(2) {
        let beside = lines[pair[0] + 1..pair[1]].iter().all(|line| line.category.is_some());
        if beside && lines[pair[0]].kind == Kind::ListItem {
            lines[pair[1]].kind = Kind::ListItem;
        }
    }
}

/// Lines without a number that title the running text after them, alone between running text.
pub(super) fn mark_headings(lines: &mut [Line]) {
    for place in 1..lines.len() {
        if !lines[place].is_open() {
            continue;
        }
        let Some(next) = lines[place + 1..].iter().find(|line| line.category.is_none() && line.kind != Kind::Caption)
        else {
            return;
        };
        let before = lines[..place].iter().rev().find(|line| line.category.is_none() && line.kind != Kind::Caption);
        let between = next.prose && before.is_some_and(|line| line.prose);
        let line = &mut lines[place];
        let upper = line.text.trim_start().starts_with(|char: char| !char.is_lowercase());
        if !line.prose && between && upper && line.words < PROSE_WORDS && headings::can_title(line.text, line.words) {
            line.kind = Kind::Heading;
            line.reason = Some("short line that titles what follows".to_owned());
        }
    }
}

/// After the last running text: the author's box, names of editors, lists of other articles.
pub(super) fn hide_tail(lines: &mut [Line]) {
    let Some(end) = lines.iter().rposition(|line| line.prose && line.category.is_none()) else { return };
    let mut list = None;
    for line in &mut lines[end + 1..] {
        let text = line.text.trim();
        let name = text.trim_start_matches(['•', '·', '-', '*', '●']).trim();
        if let Some(category) = line.category {
            list = matches!(category, Category::Related | Category::Topics | Category::AuthorBox).then_some(category);
        } else if !matches!(line.kind, Kind::Paragraph | Kind::Heading) {
            list = None;
        } else if name != text && is_name(name) {
            line.hide(Category::EditorCredit, "a name as an item of a list after the text");
            list = None;
        } else if list == Some(Category::AuthorBox) && line.words <= BIO_WORDS {
            line.hide(Category::AuthorBox, "follows the author's name");
            list = None;
        } else if let Some(category) = list.filter(|_| !text.ends_with('.')) {
            line.hide(category, "stands in the list that its label opens");
        }
    }
}
