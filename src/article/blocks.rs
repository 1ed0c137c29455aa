//! The blocks of a page: what each segment in and around the article is.

use super::around::Head;
use super::body::Body;
use super::boilerplate::places;
use super::headings;
use super::hints::Hints;
use super::inline;
use super::layout::Layout;
use super::segments::Segment;
use super::tags::Tag;
use super::tree::Inside;
use super::{captions, dateline, edges, links, prose, writers};
use crate::report::{Block, Category, Kind};

/// Share of links from which a segment is a link.
pub(crate) const LINK_SHARE: f64 = 0.7;

/// Bold questions from which a text is an interview and they are no headings.
const INTERVIEW_QUESTIONS: usize = 3;
/// Longest caption, in words, of an image that is not in one box with it.
const SMALL_CAPTION: usize = 25;
/// Fewest words of a sentence under a heading.
const SENTENCE_WORDS: usize = 6;
/// Longest line that titles a list, in words.
const LIST_TITLE_WORDS: usize = 8;

/// Longest text for screen readers between the paragraphs, in words.
const UNSEEN_WORDS: usize = 20;
/// Longest label of a button, in words.
const BUTTON_WORDS: usize = 4;
/// Longest label of a picture or a player, in words.
const LABEL_WORDS: usize = 3;

/// Boxes whose headings are theirs.
const STRONG: [Hints; 6] =
    [Hints::COMMENT, Hints::RELATED, Hints::READ_ALSO, Hints::NAV, Hints::FOOTER, Hints::SIDEBAR];

/// A segment with what it is.
#[derive(Debug, Clone)]
pub(crate) struct Labelled {
    /// Index of the segment.
    pub segment: usize,
    /// What it is.
    pub kind: Kind,
    /// Null for the article.
    pub category: Option<Category>,
    /// Why.
    pub reason: Option<String>,
}

impl Labelled {
    fn shown(segment: usize, kind: Kind, reason: Option<&str>) -> Self {
        Self { segment, kind, category: None, reason: reason.map(str::to_owned) }
    }

    pub(crate) fn hidden(segment: usize, category: Category, reason: impl Into<String>) -> Self {
        Self { segment, kind: Kind::Other, category: Some(category), reason: Some(reason.into()) }
    }

    /// The block of the report, without its id.
    #[must_use]
    pub(crate) fn block(self, layout: &Layout) -> Block {
        let text = layout.segments[self.segment].text.clone();
        Block {
            id: 0,
            kind: self.kind,
            text,
            number: None,
            section: None,
            category: self.category,
            reason: self.reason,
        }
    }
}

/// Labels the segments of the article's stretch.
#[must_use]
pub(crate) fn label(layout: &Layout, body: &Body, head: &Head) -> Vec<Labelled> {
    let mut labelled: Vec<Labelled> = Vec::new();
    let mut list: Option<(Category, String, usize)> = None;
    let lead_end = edges::lead_end(layout, body);
    for index in body.range.clone() {
        if index < lead_end && edges::is_credit_line(layout, index, head) {
            continue;
        }
        let segment = &layout.segments[index];
        let is_link = segment.link_share() >= LINK_SHARE && !captions::is_address(&segment.text);
        let is_prose = layout.is_body_prose(index);
        let titles = titles_prose(layout, index, body.range.end);
        if let Some((category, reason, around)) = &list {
            let boxed = layout.tree.holds(*around, segment.element);
            let listed = if *category == Category::Share { boxed && is_link } else { boxed && !titles || is_link };
            if !is_prose && listed {
                labelled.push(Labelled::hidden(index, *category, reason.clone()));
                continue;
            }
            list = None;
        }
        if segment.media.is_some() && caption(layout, index) == Some("ends with a credit") {
            labelled.push(content(layout, index));
        } else if let Some(found) =
            boilerplate(layout, index, is_link, is_prose).filter(|found| !titles || is_label(found))
        {
            if opens_list(&found, layout) {
                let reason = format!("in the list that “{}” opens", segment.text);
                list = found.category.map(|category| (category, reason, layout.label_box(index)));
            }
            labelled.push(found);
        } else if !is_unseen(layout, index) {
            let row = content(layout, index);
            let card = is_link && links::is_in_card(layout, index);
            let labelled_link = links::labels_a_link(layout, index);
            let leads_on = match row.kind {
                Kind::Paragraph => card || labelled_link || links::leads_on(segment, is_link),
                Kind::Heading => labelled_link || card && links::leads_on(segment, is_link),
                _ => false,
            };
            labelled.push(if leads_on { links::line(segment, index) } else { row });
        }
    }
    writers::hide_boxes(layout, &mut labelled);
    links::hide_lists(layout, &mut labelled);
    headings(layout, &mut labelled);
    writers::hide_signature(layout, &mut labelled);
    labelled
}

/// Whether a segment is an unlinked heading with running text of the article directly under it.
fn titles_prose(layout: &Layout, index: usize, end: usize) -> bool {
    let heading = matches!(layout.tree.elements[layout.segments[index].block].tag, Tag::Heading(_));
    heading && layout.segments[index].linked == 0 && index + 1 < end && layout.is_body_prose(index + 1)
}

/// Labels that stay boilerplate above running text: they announce what is no text (a video, other articles' pictures).
fn is_label(found: &Labelled) -> bool {
    matches!(
        found.category,
        Some(Category::ReadAlso | Category::Promo | Category::Prompt | Category::Ad | Category::Paging)
    )
}

/// A label of few words opens the list of links that follows it.
fn opens_list(label: &Labelled, layout: &Layout) -> bool {
    let short = layout.segments[label.segment].words <= 6;
    short
        && layout.says[label.segment].is_some()
        && matches!(
            label.category,
            Some(Category::ReadAlso | Category::Related | Category::Topics | Category::Newsletter | Category::Share)
        )
}

fn boilerplate(layout: &Layout, index: usize, is_link: bool, is_prose: bool) -> Option<Labelled> {
    let segment = &layout.segments[index];
    if let Some((category, phrase)) = layout.says[index] {
        let long = segment.words > 40 && category != Category::Disclaimer;
        let running = is_prose && long;
        if !running && !tells(segment, category, is_prose) {
            return Some(Labelled::hidden(index, category, format!("says “{phrase}”")));
        }
    }
    if inline::is_sign_off(&segment.text) {
        return Some(Labelled::hidden(index, Category::EditorCredit, "initials in brackets"));
    }
    let (category, reason) = places::category(layout.zone(index))?;
    let sure = matches!(category, Category::Comments | Category::Navigation | Category::Newsletter | Category::Share);
    let strong = STRONG.iter().any(|&hint| layout.zone(index).has(hint));
    let titles = matches!(layout.tree.elements[segment.block].tag, Tag::Heading(_));
    let named = !is_prose && layout.is_foreign(index) && (strong || !titles);
    (is_link || sure || named).then(|| Labelled::hidden(index, category, reason))
}

/// Whether running text that begins like a label tells something: "Redaktur koran itu mundur.", "Unduh aplikasi lalu masuk."
fn tells(segment: &Segment, category: Category, is_prose: bool) -> bool {
    match category {
        Category::EditorCredit | Category::Related | Category::Comments | Category::Topics => {
            is_prose && segment.linked == 0 && !segment.text.contains(':') && !segment.text.starts_with("Artikel ini")
        }
        Category::Promo => segment.linked == 0 && segment.inside.has(Inside::LIST),
        _ => false,
    }
}

/// Whether a text is no text of the article by its make: nothing but signs, for screen readers alone, on a button, or a label of a
/// picture that has its caption.
fn is_unseen(layout: &Layout, index: usize) -> bool {
    let segment = &layout.segments[index];
    let unseen = layout.zone(index).has(Hints::UNSEEN) && layout.prose.weights[index] <= UNSEEN_WORDS;
    let button = segment.inside.has(Inside::BUTTON) && !segment.inside.has(Inside::HEADING);
    if segment.words == 0 || unseen || button && segment.words <= BUTTON_WORDS && !segment.text.ends_with('?') {
        return true;
    }
    let label = segment.words <= LABEL_WORDS
        && segment.inside.has(Inside::FIGURE)
        && !segment.inside.has(Inside::CAPTION)
        && !layout.zone(index).has(Hints::CAPTION)
        && !captions::has_credit(&segment.text)
        && !captions::is_bare_credit(&segment.text, segment.words);
    let tree = &layout.tree;
    let figure = tree.up(segment.block).find(|&element| tree.elements[element].tag == Tag::Figure);
    label
        && figure
            .is_some_and(|figure| layout.inside(figure).any(|other| layout.segments[other].inside.has(Inside::CAPTION)))
}

fn content(layout: &Layout, index: usize) -> Labelled {
    let segment = &layout.segments[index];
    let tag = layout.tree.elements[segment.block].tag;
    let zone = layout.zone(index);
    let short = segment.words <= captions::CAPTION_WORDS;
    if segment.inside.has(Inside::CAPTION) {
        return Labelled::shown(index, Kind::Caption, None);
    }
    if short && zone.has(Hints::CAPTION) {
        return Labelled::shown(index, Kind::Caption, Some("in a box named caption or credit"));
    }
    if short && segment.inside.has(Inside::FIGURE) && !segment.inside.has(Inside::QUOTE) {
        return Labelled::shown(index, Kind::Caption, Some("text of a figure"));
    }
    if let Tag::Heading(_) = tag {
        return Labelled::shown(index, Kind::Heading, None);
    }
    if segment.inside.has(Inside::HEADING) {
        return Labelled::shown(index, Kind::Heading, None);
    }
    if let Some(reason) = caption(layout, index) {
        return Labelled::shown(index, Kind::Caption, Some(reason));
    }
    if segment.inside.has(Inside::QUOTE) {
        return Labelled::shown(index, Kind::Quote, None);
    }
    if segment.inside.has(Inside::TABLE) && !layout.is_body_prose(index) {
        return Labelled::shown(index, Kind::Table, None);
    }
    if segment.inside.has(Inside::LIST) || tag == Tag::ListItem {
        return Labelled::shown(index, Kind::ListItem, None);
    }
    Labelled::shown(index, Kind::Paragraph, None)
}

/// Why a text without a caption's tag or name is one.
fn caption(layout: &Layout, index: usize) -> Option<&'static str> {
    let segment = &layout.segments[index];
    if segment.words > captions::CAPTION_WORDS {
        return None;
    }
    if segment.media.is_none() && segment.inside.has(Inside::TABLE | Inside::LIST) && !fills_its_table(layout, index) {
        return None;
    }
    let ends = prose::ends_sentence(&segment.text) || inline::is_signed(&segment.text);
    let sentence = layout.prose.weights[index] > 0 && ends;
    let bare = captions::is_bare_credit(&segment.text, segment.words);
    if bare && segment.media.is_some() || captions::has_credit(&segment.text) && (segment.media.is_some() || !sentence)
    {
        return Some("ends with a credit");
    }
    let apart = !matches!(
        layout.tree.elements[segment.block].tag,
        Tag::Paragraph | Tag::Heading(_) | Tag::ListItem | Tag::Cell | Tag::HeaderCell
    );
    let small = apart && segment.media.is_some() && segment.words <= SMALL_CAPTION && segment.linked == 0;
    let plain = layout.prose.weights[index] == 0 && (under_image(layout, index) || small);
    plain.then_some("directly under an image")
}

/// Whether a table holds nothing else: a frame of the days before style sheets, around a picture and its caption.
fn fills_its_table(layout: &Layout, index: usize) -> bool {
    let mut up = layout.tree.up(layout.segments[index].block);
    let table = up.find(|&element| layout.tree.elements[element].tag == Tag::Table);
    table.is_some_and(|table| layout.inside(table).len() == 1)
}

/// Whether a text is a sentence though names and dates fill it.
fn is_short_sentence(segment: &Segment) -> bool {
    segment.words >= SENTENCE_WORDS && segment.link_share() < LINK_SHARE && prose::ends_sentence(&segment.text)
}

/// Whether an image or player stands directly before the segment, both in a box with hardly any other text.
pub(crate) fn under_image(layout: &Layout, index: usize) -> bool {
    let segment = &layout.segments[index];
    segment.media.is_some_and(|media| {
        let around = layout.tree.common(media, segment.element);
        layout.inside(around).len() <= 3
    })
}

/// Numbered, bold and short lines that title what follows.
fn headings(layout: &Layout, labelled: &mut [Labelled]) {
    let asks = |row: &Labelled| {
        let segment = &layout.segments[row.segment];
        row.category.is_none() && row.kind == Kind::Paragraph && segment.is_bold() && segment.text.ends_with('?')
    };
    let interview = labelled.iter().filter(|row| asks(row)).count() >= INTERVIEW_QUESTIONS;
    for place in 0..labelled.len() {
        let row = &labelled[place];
        let segment = &layout.segments[row.segment];
        if row.category.is_some() || row.kind != Kind::Paragraph {
            continue;
        }
        let next = labelled[place + 1..].iter().find(|row| row.category.is_none() && row.kind != Kind::Caption);
        let follows = next.is_some_and(|next| match next.kind {
            Kind::Paragraph => {
                layout.prose.weights[next.segment] > 0 || is_short_sentence(&layout.segments[next.segment])
            }
            kind => matches!(kind, Kind::Quote | Kind::ListItem | Kind::Table),
        });
        let first =
            next.is_some_and(|next| headings::number(&layout.segments[next.segment].text).is_some_and(|n| n.0 == 1));
        let can = headings::can_title(&segment.text, segment.words)
            && !headings::is_date(&segment.text)
            && !dateline::is_loose(&segment.text);
        let number = headings::number(&segment.text);
        let (kind, reason) = if segment.is_bold() && can && follows && !(interview && asks(row)) {
            (Kind::Heading, "bold line that titles what follows")
        } else if segment.text.starts_with(['•', '●', '▪', '–', '-', '*']) && segment.text.contains(' ') {
            (Kind::ListItem, "line with a bullet")
        } else if number.is_some() && segment.words <= headings::HEADING_WORDS {
            (Kind::ListItem, "numbered line")
        } else if first && can && segment.words <= LIST_TITLE_WORDS && !prose::ends_sentence(&segment.text) {
            (Kind::Heading, "titles the list that follows")
        } else {
            continue;
        };
        labelled[place].kind = kind;
        labelled[place].reason = Some(reason.to_owned());
    }
}
