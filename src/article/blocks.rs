//! The blocks of a page: what each segment in and around the article is.

use super::around::{self, Head};
use super::body::Body;
use super::boilerplate::places;
use super::hints::Hints;
use super::layout::Layout;
use super::segments::Segment;
use super::tags::Tag;
use super::tree::Inside;
use super::{captions, edges, inline, kinds, links, metadata, titles, writers};
use crate::report::{Block, Category, Kind};

/// Share of links from which a segment is a link.
pub(crate) const LINK_SHARE: f64 = 0.7;

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
    pub(crate) fn shown(segment: usize, kind: Kind, reason: Option<&str>) -> Self {
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
        let source = around::goes_on(layout, index, labelled.last());
        if index < lead_end && !source && edges::is_credit_line(layout, index, head) {
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
        if segment.media.is_some() && kinds::caption(layout, index) == Some("ends with a credit") {
            labelled.push(kinds::content(layout, index));
        } else if let Some(found) =
            boilerplate(layout, index, is_link, is_prose).filter(|found| !titles || is_label(found))
        {
            if opens_list(&found, layout) {
                let reason = format!("in the list that “{}” opens", segment.text);
                list = found.category.map(|category| (category, reason, layout.label_box(index)));
            }
            labelled.push(found);
        } else if !kinds::is_unseen(layout, index) {
            let row = kinds::content(layout, index);
            let card = is_link && links::is_in_card(layout, index);
            let labelled_link = links::labels_a_link(layout, index);
            let leads_on = match row.kind {
                Kind::Paragraph => card || labelled_link || links::leads_on(segment, is_link),
                Kind::Heading => labelled_link || card && links::leads_on(segment, is_link),
                _ => false,
            };
            labelled.push(if source && !is_prose && matches!(row.kind, Kind::Paragraph | Kind::ListItem) {
                Labelled::shown(index, Kind::Caption, Some("goes on with the caption before it"))
            } else if leads_on {
                links::line(layout, index)
            } else {
                row
            });
        }
    }
    writers::hide_boxes(layout, &mut labelled);
    links::hide_lists(layout, &mut labelled);
    titles::mark(layout, &mut labelled);
    writers::hide_signature(layout, &mut labelled);
    labelled
}

/// Whether a segment is an unlinked heading with running text of the article directly under it; a bold label of comments can be one.
fn titles_prose(layout: &Layout, index: usize, end: usize) -> bool {
    let segment = &layout.segments[index];
    let heading = matches!(layout.tree.elements[segment.block].tag, Tag::Heading(_));
    let bold = || segment.is_bold() && layout.says[index].is_some_and(|says| says.0 == Category::Comments);
    (heading || bold()) && segment.linked == 0 && index + 1 < end && layout.is_body_prose(index + 1)
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
            Some(
                Category::ReadAlso
                    | Category::Related
                    | Category::Topics
                    | Category::Newsletter
                    | Category::Share
                    | Category::Navigation
            )
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
    if segment.linked > 0 && around::is_pager(&segment.text) {
        return Some(Labelled::hidden(index, Category::Paging, "numbers of pages"));
    }
    if !segment.inside.has(Inside::FIGURE) && metadata::lists_people(&segment.text) {
        return Some(Labelled::hidden(index, Category::EditorCredit, "a name beside its role"));
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
