//! What stands around the article's text: headline, dek and cover above it, and the boilerplate on all sides.

use super::blocks::{LINK_SHARE, Labelled};
use super::body::{Body, container};
use super::boilerplate::places;
use super::hints::Hints;
use super::kinds::under_image;
use super::layout::Layout;
use super::segments::Segment;
use super::tags::Tag;
use super::tree::Inside;
use super::{captions, dateline, edges, headings, inline, links, metadata, prose};
use crate::report::{Category, Kind};
use crate::text::case::lowered;

/// Segments between headline and text in which captions and deks are looked for.
const HEAD_SEGMENTS: usize = 60;
/// Segments above the headline in which the caption of a cover is looked for.
const ABOVE_HEADLINE: usize = 3;
/// Most boilerplate blocks before the text and after it.
const MOST_BLOCKS: usize = 700;
/// Words from which a line with a name beside an image is its caption rather than a byline.
const CREDIT_LINE: usize = 6;
/// Fewest words of a headline.
const HEADLINE_WORDS: usize = 5;
/// Fewest words of a caption that shares a box with its image.
const UNDER_IMAGE: usize = 3;
/// Fewest words of a caption that only follows an image.
const BEHIND_IMAGE: usize = 4;
/// Longest badge beside a writer's name, in words.
const BADGE_WORDS: usize = 2;
/// Longest label that opens a list, in words.
const LIST_LABEL_WORDS: usize = 6;

/// Longest number of a page, in digits.
const PAGE_DIGITS: usize = 2;
/// Words between such numbers.
const PAGER: [&str; 10] =
    ["halaman", "page", "sebelumnya", "selanjutnya", "berikutnya", "previous", "prev", "next", "show", "all"];

/// What the metadata found above the text, as segments.
#[derive(Debug, Clone, Default)]
pub(crate) struct Head {
    /// The headline.
    pub headline: Option<usize>,
    /// The line under it.
    pub dek: Option<usize>,
    /// Names and times, in order.
    pub credits: Vec<usize>,
}

impl Head {
    /// Whether a segment prints a name or a time of the article.
    pub(crate) fn credits(&self, index: usize) -> bool {
        self.credits.binary_search(&index).is_ok()
    }
}

/// Moves the start of the text behind headline and dek and whatever stands between them and the first running text.
#[must_use]
pub(crate) fn trim(layout: &Layout, body: Body, head: &Head) -> Body {
    let words = |range: std::ops::Range<usize>| range.map(|index| layout.prose.weights[index]).sum::<usize>();
    let mut range = body.range.clone();
    for above in [head.headline, head.dek].into_iter().flatten() {
        if range.contains(&above) && words(range.start..above) * 4 <= body.words {
            range.start = above + 1;
        }
    }
    // Links between the paragraphs may have kept the first of them apart from the rest.
    if let Some(headline) = head.headline.filter(|&headline| headline < range.start) {
        let above = head.dek.filter(|dek| (headline..range.start).contains(dek)).unwrap_or(headline);
        let opens = |&index: &usize| {
            layout.is_body_prose(index)
                && !layout.segments[index].inside.has(Inside::FIGURE)
                && !layout.zone(index).has(Hints::CAPTION)
        };
        range.start = (above + 1..range.start).find(opens).unwrap_or(range.start);
    }
    let mut running = range.clone().filter(|&index| layout.is_body_prose(index));
    let mut first = running.next().unwrap_or(range.start);
    // The cover's caption in sentences stands apart from the paragraphs.
    if let Some(second) = running.next()
        && container(layout, first) != container(layout, second)
        && (layout.tree.elements[layout.segments[first].block].hints.has(Hints::CAPTION)
            || under_image(layout, first)
            || stands_by_credit(layout, first))
    {
        first = second;
        range.start = range.start.max(first.saturating_sub(1));
    }
    // A short first sentence, a list or a heading opens the text as well as a long paragraph.
    let opens = |&index: &usize| {
        let segment = &layout.segments[index];
        let tagged = matches!(layout.tree.elements[segment.block].tag, Tag::Heading(_));
        let beside = || stands_beside(layout, index, first);
        let bold = || {
            segment.is_bold()
                && segment.linked == 0
                && headings::can_title(&segment.text, segment.words)
                && beside()
                && !segment.text.contains('|')
                && !metadata::is_known_name(&segment.text)
        };
        let heading = index + 1 == first && (tagged || bold());
        let sentence = (segment.words >= 3 || beside())
            && !layout.is_body_prose(index)
            && prose::ends_sentence(&segment.text)
            && segment.link_share() < LINK_SHARE;
        let dateline = dateline::is_loose(&segment.text) && !layout.is_foreign(index);
        let credit = head.credits(index) || is_byline_or_date(layout, index);
        dateline || !credit && !layout.is_foreign(index) && (sentence || heading)
    };
    // Boxes and fragments may stand between the sentences that open the text.
    let sentence = |&index: &usize| {
        let segment = &layout.segments[index];
        segment.linked == 0 && prose::ends_sentence(&segment.text) && stands_beside(layout, index, first)
    };
    let above = head.dek.or(head.headline).filter(|&above| above < range.start).map_or(range.start, |above| above + 1);
    let far = (above..first).find(|index| opens(index) && sentence(index));
    let start = far.or_else(|| (range.start..first).rev().take_while(opens).last()).unwrap_or(first);
    let words =
        (start..range.end).filter(|&index| layout.is_body_prose(index)).map(|index| layout.prose.weights[index]).sum();
    Body { range: start..range.end, words, ..body }
}

/// Labels what stands before the text.
#[must_use]
pub(crate) fn before(layout: &Layout, body: &Body, head: &Head) -> Vec<Labelled> {
    let end = body.range.start;
    let top = head.headline.filter(|&index| index < end).unwrap_or(end.saturating_sub(HEAD_SEGMENTS)).min(end);
    let shown =
        |segment, kind, reason: &str| Labelled { segment, kind, category: None, reason: Some(reason.to_owned()) };
    let mut rows = Vec::new();
    for index in end.saturating_sub(MOST_BLOCKS)..end {
        let near = index >= top && end - index <= HEAD_SEGMENTS;
        let above = index < top && top - index <= ABOVE_HEADLINE && end - index <= HEAD_SEGMENTS;
        if Some(index) == head.headline {
            rows.push(shown(index, Kind::Title, "the headline"));
        } else if Some(index) == head.dek {
            rows.push(shown(index, Kind::Dek, "beside the headline"));
        } else if near && goes_on(layout, index, rows.last()) {
            rows.push(shown(index, Kind::Caption, "goes on with the caption before it"));
        } else if (near || above && layout.segments[index].media.is_some())
            && is_cover_caption(layout, index)
            && !(head.credits(index) && layout.zone(index).has(Hints::AUTHOR) && layout.segments[index].media.is_none())
            && !edges::is_dated(&layout.segments[index].text)
            && (!head.credits(index) || layout.segments[index].words >= CREDIT_LINE || credits_picture(layout, index))
        {
            rows.push(shown(index, Kind::Caption, "caption above the text"));
        } else if near && is_badge(layout, index, head) {
            rows.push(Labelled::hidden(index, Category::AuthorBox, "beside the writer's name"));
        } else if near && (is_in_doubt(layout, index, head) || stands_with(layout, index, end)) {
            // Neither dek nor boilerplate for sure: it stays as it is.
        } else if !near
            || !(head.credits(index) || is_byline_or_date(layout, index))
            || says_more(layout, index) && !shares_its_box(layout, index, head)
        {
            rows.push(foreign(layout, index, Category::Navigation, "before the article"));
        }
    }
    rows
}

/// Labels what stands after the text.
#[must_use]
pub(crate) fn after(layout: &Layout, body: &Body) -> Vec<Labelled> {
    let end = layout.segments.len().min(body.range.end + MOST_BLOCKS);
    let mut list: Option<(Category, String, usize)> = None;
    let mut rows = Vec::new();
    for index in body.range.end..end {
        let segment = &layout.segments[index];
        let own = layout.says[index];
        let boxed = |around: usize| layout.tree.holds(around, segment.element);
        let left = |around: usize| !boxed(around) && segment.link_share() < LINK_SHARE;
        if let Some((category, _)) = own.filter(|own| segment.words <= LIST_LABEL_WORDS && opens(own.0)) {
            list = Some((category, format!("in the list that “{}” opens", segment.text), layout.label_box(index)));
        } else if heads(layout, index) || list.as_ref().is_some_and(|list| left(list.2)) {
            list = None;
        }
        let row = match (own, &list, places::category(layout.zone(index))) {
            (None, Some((category, reason, around)), place)
                if place.is_none() || boxed(*around) && matches!(category, Category::ReadAlso | Category::Topics) =>
            {
                Labelled::hidden(index, *category, reason.clone())
            }
            _ => foreign(layout, index, Category::Related, "after the article"),
        };
        rows.push(settle(layout, row, rows.last()));
    }
    rows
}

/// Whether a segment is a heading without a link: it ends the list before it.
fn heads(layout: &Layout, index: usize) -> bool {
    let segment = &layout.segments[index];
    matches!(layout.tree.elements[segment.block].tag, Tag::Heading(_)) && segment.linked == 0
}

/// Corrects a category by what stands in the box: headlines are neither comments nor topics, ": Nama" goes on with a credit.
fn settle(layout: &Layout, row: Labelled, before: Option<&Labelled>) -> Labelled {
    let segment = &layout.segments[row.segment];
    let long = |run: usize| layout.tree.runs[run].text.split_whitespace().nth(HEADLINE_WORDS - 1).is_some();
    let headline = segment.link_share() >= LINK_SHARE && segment.runs.clone().any(long);
    let credit = before.is_some_and(|before| before.category == Some(Category::EditorCredit));
    match row.category {
        Some(Category::Comments | Category::Topics) if headline && !row.reason.as_deref().is_some_and(says) => {
            Labelled::hidden(row.segment, Category::Related, "a linked headline")
        }
        _ if credit && segment.text.starts_with(':') => {
            Labelled::hidden(row.segment, Category::EditorCredit, "goes on with the credit before it")
        }
        _ => row,
    }
}

fn says(reason: &str) -> bool {
    reason.starts_with("says ")
}

/// Labels that stand above what they name; prompts and advertisements stand alone.
fn opens(category: Category) -> bool {
    !matches!(category, Category::Prompt | Category::Ad | Category::EditorCredit | Category::Disclaimer)
}

fn foreign(layout: &Layout, index: usize, otherwise: Category, why: &str) -> Labelled {
    let segment = &layout.segments[index];
    if let Some((category, phrase)) = layout.says[index] {
        return Labelled::hidden(index, category, format!("says “{phrase}”"));
    }
    if inline::is_sign_off(&segment.text) {
        return Labelled::hidden(index, Category::EditorCredit, "initials in brackets");
    }
    if segment.linked > 0 && is_pager(&segment.text) {
        return Labelled::hidden(index, Category::Paging, "numbers of pages");
    }
    if names_a_role(layout, index) || metadata::lists_people(&segment.text) {
        return Labelled::hidden(index, Category::EditorCredit, "a name beside its role");
    }
    match places::category(layout.zone(index)) {
        Some((category, reason)) => Labelled::hidden(index, category, reason),
        None if otherwise == Category::Related && links::leads_to_topics(layout, index) => {
            Labelled::hidden(index, Category::Topics, "links to topics")
        }
        None => Labelled::hidden(index, otherwise, why),
    }
}

/// Whether a line is nothing but numbers of pages and what leads from one to the next: "Sebelumnya 1 2 3 Selanjutnya".
pub(crate) fn is_pager(text: &str) -> bool {
    let number = |word: &&str| word.len() <= PAGE_DIGITS && word.bytes().all(|byte| byte.is_ascii_digit());
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let mut words = text.split(|char: char| !char.is_alphanumeric()).filter(|word| !word.is_empty());
    let leads = |word: &str| PAGER.iter().any(|lead| word.eq_ignore_ascii_case(lead));
    words.clone().filter(number).count() > 1 && words.all(|word| number(&word) || leads(word))
}

/// Whether a line is a role and, apart from it, a name: "Editor" "Rini Wulan".
fn names_a_role(layout: &Layout, index: usize) -> bool {
    let segment = &layout.segments[index];
    let texts = segment.runs.clone().map(|run| layout.tree.runs[run].text.trim()).filter(|text| !text.is_empty());
    let mut texts = texts.take(3);
    match (texts.next(), texts.next(), texts.next()) {
        (Some(first), Some(second), None) => {
            let pair = |role, name| metadata::is_role(role) && metadata::looks_like_name(name);
            pair(first, second) || pair(second, first)
        }
        _ => false,
    }
}

/// Whether a caption ends with a colon right before a line: "Foto :", then "Rini Wulan".
fn goes_on(layout: &Layout, index: usize, before: Option<&Labelled>) -> bool {
    before.is_some_and(|before| {
        let above = &layout.segments[before.segment].text;
        before.kind == Kind::Caption && before.segment + 1 == index && captions::ends_in_label(above)
    })
}

/// Whether a line directly behind an image is nothing but its credit: "Foto: Rini Wulan".
fn credits_picture(layout: &Layout, index: usize) -> bool {
    let segment = &layout.segments[index];
    segment.media.is_some() && captions::is_bare_credit(&segment.text, segment.words)
}

fn is_cover_caption(layout: &Layout, index: usize) -> bool {
    let segment = &layout.segments[index];
    let zone = layout.zone(index);
    // A cover that links to its picture holds its caption, too.
    let linked = segment.link_share() >= LINK_SHARE && !(segment.media.is_some() && zone.has(Hints::CAPTION));
    if segment.words > captions::CAPTION_WORDS || linked || layout.says[index].is_some() {
        return false;
    }
    if metadata::lists_people(&segment.text) {
        return false;
    }
    if layout.is_foreign(index) && !zone.has(Hints::CAPTION | Hints::FOOTER) && !segment.inside.has(Inside::FIGURE) {
        return false;
    }
    let named = captions::has_credit(&segment.text) || captions::is_bare_credit(&segment.text, segment.words);
    // The site's address under the headline is the newsroom's byline.
    let credited = named && (segment.media.is_some() || !captions::is_address(&segment.text));
    segment.inside.has(Inside::CAPTION)
        || zone.has(Hints::CAPTION)
        || segment.inside.has(Inside::FIGURE)
        || credited && !zone.has(Hints::AUTHOR)
        || stands_by_credit(layout, index) && layout.prose.weights[index] > 0
        || (segment.words >= UNDER_IMAGE && under_image(layout, index) || follows_image(layout, index))
            && !is_byline_or_date(layout, index)
}

/// Whether the credit of a picture stands directly before a segment, in one box with it.
fn stands_by_credit(layout: &Layout, index: usize) -> bool {
    let around = |segment: &Segment| layout.tree.elements[segment.block].parent;
    let before = index.checked_sub(1).map(|before| &layout.segments[before]);
    before.is_some_and(|before| {
        before.media.is_some()
            && captions::is_bare_credit(&before.text, before.words)
            && around(before) == around(&layout.segments[index])
    })
}

/// Whether a line of some words, no paragraph, stands right behind an image or the box that holds nothing else.
fn follows_image(layout: &Layout, index: usize) -> bool {
    let tree = &layout.tree;
    let segment = &layout.segments[index];
    let around = tree.elements[segment.block].parent;
    let behind = |media: usize| tree.up(media).take(3).any(|element| tree.elements[element].parent == around);
    segment.words >= BEHIND_IMAGE
        && !prose::ends_sentence(&segment.text)
        && !matches!(tree.elements[segment.block].tag, Tag::Paragraph | Tag::Heading(_) | Tag::ListItem)
        && tree.elements[segment.block].runs == segment.runs
        && segment.media.is_some_and(behind)
}

/// Whether a word in the author's box beside the name says neither a name nor a role: "Terverifikasi", "Follow".
fn is_badge(layout: &Layout, index: usize, head: &Head) -> bool {
    let segment = &layout.segments[index];
    let beside = head.credits(index + 1) || index > 0 && head.credits(index - 1);
    beside
        && !head.credits(index)
        && segment.words <= BADGE_WORDS
        && segment.text.chars().all(|char| char.is_alphabetic() || char == ' ')
        && layout.zone(index).has(Hints::AUTHOR)
        && !metadata::is_role(&segment.text)
}

/// A text of some words without links directly under the headline that nothing tells to be boilerplate.
fn is_in_doubt(layout: &Layout, index: usize, head: &Head) -> bool {
    let segment = &layout.segments[index];
    let under = head.headline.is_some_and(|headline| index == headline + 1);
    under && segment.linked == 0 && segment.words > 2 && !layout.is_foreign(index) && !says_more(layout, index)
}

/// Whether a paragraph or a line of some words without links stands beside the text that it precedes: its opening, a quotation pulled
/// out of it, a note of the newsroom.
fn stands_with(layout: &Layout, index: usize, text: usize) -> bool {
    let segment = &layout.segments[index];
    let paragraph = layout.tree.elements[segment.block].tag == Tag::Paragraph;
    text < layout.segments.len()
        && (stands_beside(layout, index, text) || segment.inside.has(Inside::QUOTE))
        && segment.linked == 0
        && (paragraph || segment.words >= HEADLINE_WORDS)
        && !segment.text.contains('|')
        && !layout.is_foreign(index)
        && !says_more(layout, index)
}

/// Whether two segments stand in one container, or in boxes of one kind beside each other.
fn stands_beside(layout: &Layout, one: usize, other: usize) -> bool {
    let (one, other) = (container(layout, one), container(layout, other));
    let kind = |element: usize| {
        let tag = layout.tree.elements[element].tag;
        (layout.tree.elements[element].parent, tag, layout.tree.attribute(element, "class"))
    };
    one == other || kind(one) == kind(other)
}

/// Whether names or times stand in one box with buttons to share.
fn shares_its_box(layout: &Layout, index: usize, head: &Head) -> bool {
    head.credits(index) && layout.says[index].is_none() && layout.zone(index).has(Hints::SHARE)
}

/// Whether a short line by the headline is boilerplate rather than byline or date.
fn says_more(layout: &Layout, index: usize) -> bool {
    let zone = layout.zone(index);
    let boxed = zone.has(Hints::TAGS) || zone.has(Hints::SHARE) || zone.has(Hints::NAV) || zone.has(Hints::RELATED);
    boxed || layout.says[index].is_some()
}

fn is_byline_or_date(layout: &Layout, index: usize) -> bool {
    let segment = &layout.segments[index];
    let zone = layout.zone(index);
    let digits = segment.text.bytes().filter(u8::is_ascii_digit).count();
    let dated = (4..=14).contains(&digits) && segment.words <= 12;
    let time = layout.tree.elements[segment.element].tag == Tag::Time;
    dated || time || (zone.has(Hints::AUTHOR) && segment.words <= 8) || lowered(&segment.text).starts_with("oleh ")
}

#[cfg(test)]
mod tests {
    use super::is_pager;

    #[test]
    fn numbers_of_pages_stand_among_what_leads_on() {
        assert!(is_pager("Sebelumnya 1 2 Selanjutnya »"));
        assert!(is_pager("Previous 1 2 Show All"));
        assert!(is_pager("Page: 1 2 3"));
        assert!(!is_pager("Halaman 2"));
        assert!(!is_pager("Set pertama 25 21"));
        assert!(!is_pager("2026 2025"));
    }
}
