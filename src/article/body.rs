//! Where the article's text lies: the stretch of segments with the most running text for the least of everything else.

use std::ops::Range;

use super::captions;
use super::headings;
use super::hints::Hints;
use super::layout::Layout;
use super::segments::Segment;
use super::tags::Tag;
use super::tree::Inside;
use crate::order::sort;
use crate::report::Category;

/// What a word of running text adds to a stretch.
const WORD: f64 = 1.0;
/// What a link or a label takes away, whatever its length.
const LINK: f64 = 4.0;
/// What each word of a link takes away.
const LINK_WORD: f64 = 0.4;
/// Words of a link that count at most.
const LINK_WORDS: usize = 12;
/// What a short text without links takes away.
const LABEL: f64 = 1.5;
/// What running text in a comment, a dialog or a footer takes away.
const FOREIGN_PROSE: f64 = 12.0;
/// What any text in another box outside the article takes away.
const FOREIGN_TEXT: f64 = 3.0;
/// Fewest words of running text of one article among several in a document.
const ARTICLE_WORDS: usize = 60;

/// Steps from a segment up to a container of the article's text.
const NEAR: usize = 4;
/// Boilerplate segments that are skipped in a row at the edge of the text.
const GAP: usize = 12;

/// Share of the article's running text that its trunk holds, in percent.
const TRUNK_SHARE: usize = 70;

/// Fewest words before a credit that are a caption without an image beside them.
const CREDITED: usize = 4;
/// Segments behind the text in which a last caption is looked for.
const TAIL: usize = 8;

/// The article's text: segments in order, some of which may be boilerplate.
#[derive(Debug, Clone)]
pub(crate) struct Body {
    /// First segment and one past the last.
    pub range: Range<usize>,
    /// The segments that were looked at: not those of other articles in the document.
    pub scope: Range<usize>,
    /// Another article of the document stands before this one: what the head declares is about that.
    pub later: bool,
    /// Words of running text inside.
    pub words: usize,
}

/// Finds the article's text; none when the page has no running text.
#[must_use]
pub(crate) fn find(layout: &Layout) -> Option<Body> {
    let (scope, later) = scope(layout);
    let core = densest(layout, scope.clone())?;
    let range = cut_tail(layout, widen(layout, core, &scope));
    let prose: Vec<usize> = range.clone().filter(|&segment| layout.is_body_prose(segment)).collect();
    let words = prose.iter().map(|&segment| layout.prose.weights[segment]).sum();
    Some(Body { range, scope, later, words })
}

/// The segments to look at: all, or one article's when the document holds several, each with a headline of its own; and whether
/// that is a later one than the first.
fn scope(layout: &Layout) -> (Range<usize>, bool) {
    let all = 0..layout.segments.len();
    let is_headline = |element: &usize| {
        let element = &layout.tree.elements[*element];
        element.tag == Tag::Heading(1) && !element.runs.is_empty()
    };
    let headlines: Vec<usize> = (0..layout.tree.elements.len()).filter(is_headline).collect();
    let told = |element: usize| layout.prose.inside(&layout.tree.elements[element].runs) >= ARTICLE_WORDS;
    let mut articles: Vec<usize> = Vec::new();
    for &headline in &headlines {
        let around = layout.tree.up(headline).find(|&element| layout.tree.elements[element].tag == Tag::Article);
        let new = |article: &usize| articles.last().is_none_or(|&last| !layout.tree.holds(last, *article));
        articles.extend(around.filter(new).filter(|&article| told(article)));
    }
    if articles.len() < 2 {
        articles = beside_each_other(layout, &headlines)
            .filter(|articles| articles.iter().all(|&e| told(e)))
            .unwrap_or_default();
    }
    if articles.len() < 2 {
        return (all, false);
    }
    let focus = layout.page.focus.map(|focus| focus as usize);
    let seen = articles.iter().position(|&article| focus.is_some_and(|focus| layout.tree.holds(article, focus)));
    let seen = seen.unwrap_or(0);
    (layout.inside(articles[seen]), seen > 0)
}

/// The largest element around each headline that holds no other. Where all of them hold running text, as articles appended on
/// scroll do, each is an article; headlines over the sections of one article, or a site's name, leave some without.
pub(crate) fn beside_each_other(layout: &Layout, headlines: &[usize]) -> Option<Vec<usize>> {
    let elements = &layout.tree.elements;
    let alone = |place: usize, element: usize| {
        let before = place.checked_sub(1).is_none_or(|before| headlines[before] < element);
        before && headlines.get(place + 1).is_none_or(|&next| next >= elements[element].end)
    };
    let around = |place: usize| layout.tree.up(headlines[place]).take_while(|&element| alone(place, element)).last();
    (headlines.len() > 1).then(|| (0..headlines.len()).filter_map(around).collect())
}

/// The stretch with the highest sum of scores.
fn densest(layout: &Layout, scope: Range<usize>) -> Option<Range<usize>> {
    let (mut best, mut best_sum) = (None, 0.0);
    let (mut start, mut sum) = (scope.start, 0.0);
    for segment in scope {
        sum += score(layout, segment);
        if sum <= 0.0 {
            (start, sum) = (segment + 1, 0.0);
        } else if sum > best_sum {
            (best, best_sum) = (Some(start..segment + 1), sum);
        }
    }
    best
}

#[allow(clippy::cast_precision_loss, reason = "counts of words in one segment")]
fn score(layout: &Layout, index: usize) -> f64 {
    let segment = &layout.segments[index];
    let zone = layout.zone(index);
    let prose = layout.prose.weights[index];
    if layout.is_foreign(index) {
        let loud = prose > 0 && (zone.has(Hints::COMMENT) || zone.has(Hints::DIALOG) || zone.has(Hints::FOOTER));
        return if loud { -FOREIGN_PROSE } else { -FOREIGN_TEXT };
    }
    if prose > 0 {
        return prose as f64 * WORD * (1.0 - segment.link_share());
    }
    if segment.link_share() > 0.5 {
        return -LINK - LINK_WORD * segment.words.min(LINK_WORDS) as f64;
    }
    match layout.tree.elements[segment.block].tag {
        Tag::Heading(_) | Tag::ListItem | Tag::Cell | Tag::HeaderCell | Tag::FigCaption => 0.0,
        _ if headings::is_item(&segment.text) => 0.0,
        _ => -LABEL,
    }
}

/// Leaves out running text behind the trunk, the smallest element with most of the article's: what stands neither in it nor
/// beside it nor directly behind it, or only behind credits or labels that close it, is a notice, an invitation or another article.
fn cut_tail(layout: &Layout, range: Range<usize>) -> Range<usize> {
    let weight = |segment: usize| if layout.is_body_prose(segment) { layout.prose.weights[segment] } else { 0 };
    let words = |part: Range<usize>| part.map(weight).sum::<usize>();
    let all = words(range.clone());
    let mut before = 0;
    let Some(middle) = range.clone().find(|&segment| {
        before += weight(segment);
        before * 2 > all
    }) else {
        return range;
    };
    let held = |element: usize| {
        let inside = layout.inside(element);
        inside.start.max(range.start)..inside.end.min(range.end)
    };
    let up = layout.tree.up(layout.segments[middle].block);
    let Some(trunk) = up.into_iter().find(|&element| words(held(element)) * 100 >= all * TRUNK_SHARE) else {
        return range;
    };
    let inside = held(trunk);
    let beside = layout.tree.elements[trunk].parent;
    let class = |segment: usize| layout.tree.attribute(layout.segments[segment].block, "class");
    let mut known: Vec<&str> = inside.clone().filter(|&segment| weight(segment) > 0).filter_map(class).collect();
    sort(&mut known);
    let apart = |&segment: &usize| {
        let alike = class(segment).is_some_and(|class| known.binary_search(&class).is_ok());
        !alike && !layout.tree.holds(beside, layout.segments[segment].element)
    };
    let signs = |segment: usize| {
        layout.says[segment].is_some_and(|says| matches!(says.0, Category::EditorCredit | Category::Share))
    };
    let closed = |mut behind: Range<usize>| behind.any(|segment| closes(layout, segment) || signs(segment));
    let mut end = inside.end;
    for segment in (inside.end..range.end).filter(|&segment| weight(segment) > 0) {
        if segment > end && (apart(&segment) || closed(end..segment)) {
            return range.start..end;
        }
        end = segment + 1;
    }
    range
}

/// Takes in what stands in the same containers as the stretch: running text anywhere, the rest as long as it adjoins.
fn widen(layout: &Layout, core: Range<usize>, scope: &Range<usize>) -> Range<usize> {
    let prose = core.clone().filter(|&segment| layout.is_body_prose(segment));
    let mut own: Vec<usize> = prose.map(|segment| container(layout, segment)).collect();
    sort(&mut own);
    let holds = |element: usize| own.binary_search(&element).is_ok();
    let near = |segment: usize| layout.tree.up(container(layout, segment)).take(NEAR).any(holds);
    let prose = |&segment: &usize| layout.is_body_prose(segment) && holds(container(layout, segment));
    let mut start = (scope.start..core.start).find(prose).unwrap_or(core.start);
    let mut end = (core.end..scope.end).rev().find(prose).map_or(core.end, |segment| segment + 1);
    let plain = |segment: usize| {
        let Segment { text, .. } = &layout.segments[segment];
        let unlinked = layout.segments[segment].link_share() <= 0.5 || captions::is_address(text);
        !layout.is_foreign(segment) && unlinked && layout.says[segment].is_none()
    };
    for segment in (end..scope.end).take_while(|&segment| near(segment)) {
        if closes(layout, segment) {
            break;
        } else if plain(segment) {
            end = segment + 1;
        } else if segment > end + GAP {
            break;
        }
    }
    // Pictures at the end: a caption draws in the heading before it.
    let whole = (start..end).filter(|&s| layout.is_body_prose(s)).map(|s| layout.segments[s].block);
    if let Some(around) = whole.reduce(|a, b| layout.tree.common(a, b)) {
        let close = (end..layout.inside(around).end.min(scope.end)).take(TAIL);
        let caption = |&segment: &usize| !layout.is_foreign(segment) && is_caption(layout, segment);
        end = close.rev().find(caption).map_or(end, |segment| segment + 1);
    }
    for segment in (scope.start..start).rev().take_while(|&segment| near(segment)) {
        if plain(segment) {
            start = segment;
        } else if start > segment + GAP {
            break;
        }
    }
    start..end
}

/// Labels, and links to topics, that stand behind an article, never before its last lines.
fn closes(layout: &Layout, index: usize) -> bool {
    layout.segments[index].linked > 0 && layout.zone(index).has(Hints::TAGS)
        || layout.says[index].is_some_and(|(category, _)| {
            matches!(category, Category::Related | Category::Topics | Category::Comments | Category::AuthorBox)
        })
}

fn is_caption(layout: &Layout, index: usize) -> bool {
    let Segment { inside, text, words, media, .. } = &layout.segments[index];
    *words <= captions::CAPTION_WORDS
        && (inside.has(Inside::CAPTION) || (media.is_some() || *words >= CREDITED) && captions::has_credit(text))
}

/// The element whose direct text or child a segment is.
pub(crate) fn container(layout: &Layout, segment: usize) -> usize {
    let segment = &layout.segments[segment];
    let block = &layout.tree.elements[segment.block];
    if block.runs == segment.runs { block.parent } else { segment.block }
}
