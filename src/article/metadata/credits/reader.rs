//! Lines of credits, one text node at a time.

mod lines;
mod people;
mod places;

use super::Person;
use crate::article::hints::Hints;
use crate::article::metadata::declared::Declared;
use crate::article::metadata::roles::{self, Role};
use crate::article::metadata::site::Site;
use crate::article::metadata::{Sight, clean, json_ld, moment::Moment, names};
use crate::article::tree::Inside;
use lines::{behind_date, is_newsroom, lists_roles, undated};
use std::ops::Range;

/// Longest line of credits, in words.
const LINE_WORDS: usize = 24;
/// The same in bytes, for text without spaces.
const LINE_BYTES: usize = 400;

/// What stands between names that have text nodes of their own.
const BETWEEN_NAMES: [&str; 5] = [",", "dan", ", dan", "&", "and"];

/// What counts as a name at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Trust {
    /// Names by label and by place.
    All,
    /// Names by place: before the headline, where labels are those of menus ("Foto").
    NamesOnly,
    /// Names by label: in and behind the text.
    LabelsOnly,
}

/// A piece of text that was read, in case the next one says what it was.
struct Piece {
    segment: usize,
    text: String,
    /// The people it gave, as a range of the reader's list.
    people: Range<usize>,
    /// A label already said what they are.
    labelled: bool,
}

/// Reads segments in order, one text node at a time.
pub(super) struct Reader<'s, 't, 'a> {
    sight: &'s Sight<'t, 'a>,
    declared: Vec<String>,
    /// The page's own path.
    path: String,
    site: &'s Site,
    channels: Vec<String>,
    /// Keys of the declared headlines.
    titles: Vec<String>,
    pub(super) people: Vec<Person>,
    /// The segments that gave people, each perhaps more than once.
    pub(super) segments: Vec<usize>,
    /// A label whose name is still to come, and the segment it stood in.
    pending: Option<(Role, usize)>,
    last: Option<Piece>,
    /// The role that goes on behind a comma, and its segment.
    listed: Option<(Role, usize)>,
    /// Texts that could be names, with their segments.
    candidates: Vec<(usize, String)>,
    /// The site's own name where names stand: the byline when there is no other.
    house: Option<(usize, String)>,
    /// Segments that show a date.
    dates: Vec<usize>,
    /// Names that nothing but the name of their box calls editors.
    boxed_editors: Vec<String>,
    /// The text node that is being read.
    run: usize,
}

impl<'s, 't, 'a> Reader<'s, 't, 'a> {
    pub(super) fn new(sight: &'s Sight<'t, 'a>, declared: &Declared, site: &'s Site) -> Self {
        let url = sight.page.url.as_str();
        let canonical = declared.canonical.as_ref().map_or("", |said| said.value.as_str());
        let crumbs = declared.crumbs.iter().chain(declared.sections.iter().map(|said| &said.value));
        Self {
            sight,
            declared: declared.authors.iter().map(|said| said.value.clone()).collect(),
            path: json_ld::path(if url.is_empty() { canonical } else { url }),
            site,
            channels: crumbs.map(|name| clean::key(name)).collect(),
            titles: declared.titles.iter().map(|said| clean::key(&said.value)).collect(),
            people: Vec::new(),
            segments: Vec::new(),
            pending: None,
            last: None,
            listed: None,
            candidates: Vec::new(),
            house: None,
            dates: Vec::new(),
            boxed_editors: Vec::new(),
            run: 0,
        }
    }

    pub(super) fn read_segment(&mut self, index: usize, trust: Trust) {
        let segment = &self.sight.segments[index];
        let pictured = segment.inside.has(Inside::FIGURE | Inside::CAPTION | Inside::NAV) || segment.text.contains('>');
        if segment.words > LINE_WORDS
            || segment.text.len() > LINE_BYTES
            || pictured
            || (segment.inside.has(Inside::HEADING) && !self.is_credit_heading(index))
        {
            return;
        }
        if Moment::find(&segment.text).is_some() {
            self.dates.push(index);
        }
        let dashes = ['-', '–', '—'];
        let mut dashed = false;
        for at in segment.runs.clone() {
            let Some(run) = self.sight.tree.runs.get(at) else { continue };
            self.run = at;
            let text = clean::fold(run.text);
            // "Rini Wulan" and " - kabarGaya", "Rini Wulan - " and "kabarGaya": what stands behind a dash belongs to the name before.
            let continues = (dashed || text.starts_with(dashes)) && self.segments.contains(&index);
            dashed = text.ends_with(dashes);
            let dated = text.bytes().any(|byte| byte.is_ascii_digit());
            let head = if dated { undated(&text) } else { None };
            // "Rini Wulan, Kabar Pagi | Senin, 3 Maret 2025", "Rini Wulan - Senin, 3 Maret 2025"
            let full = |head: &&str| trust == Trust::All && names::is_known_name(head);
            let placed = |head: &&str| {
                names::looks_like_name(head)
                    && !names::is_office(head)
                    && (full(head) || self.is_before_house(&text, head))
            };
            let behind = || if dated && trust == Trust::All { behind_date(&text) } else { None };
            let name = head.filter(placed).or_else(behind);
            if let Some(name) = name {
                self.note(index, name);
            }
            if let Some(newsroom) = Some(head.unwrap_or(&text)).filter(|head| trust == Trust::All && is_newsroom(head))
            {
                self.house = Some((index, newsroom.to_owned()));
            }
            // "Oleh ", "Rini Wulan", ", ", "Ayu Sari": what parts two names hands the role on.
            if BETWEEN_NAMES.contains(&text.as_str()) {
                let last = self.last.as_ref().filter(|last| last.segment == index && last.labelled);
                let person = last.and_then(|last| self.people.get(last.people.clone())?.last());
                self.listed = person.map(|person| (person.role, index));
                continue;
            }
            let named = |head: &&str| roles::leading(head).is_some() || self.declared.iter().any(|name| name == head);
            let text = head.filter(named).unwrap_or(&text);
            for (at, part) in roles::cut(text).into_iter().enumerate() {
                if !continues || roles::leading(part).is_some() {
                    self.read_part(index, run.element, part, trust, at == 0);
                }
            }
        }
    }

    /// Whether a heading prints credits: in a writer's box, several roles, a role, or the name under a heading that is one.
    fn is_credit_heading(&self, index: usize) -> bool {
        let segment = &self.sight.segments[index];
        let named = |&(_, at): &(Role, usize)| self.sight.segments[at].inside.has(Inside::HEADING) && index <= at + 1;
        self.is_credit(segment.element)
            || self.links_to_a_person(segment.element)
            || lists_roles(&segment.text)
            || roles::whole(&segment.text).is_some()
            || self.pending.as_ref().is_some_and(named)
    }

    /// The writer whose blog holds the page: "Rini Wulan" with a link to "/riniwulan" on "/riniwulan/6419d2ce/judul".
    pub(super) fn read_owner(&mut self, index: usize) {
        let Some(segment) = self.sight.segments.get(index).filter(|segment| segment.linked > 0) else { return };
        for run in segment.runs.clone().filter_map(|run| self.sight.tree.runs.get(run)) {
            let text = clean::fold(run.text);
            if self.is_owner(run.element, &text) {
                self.push(&text, Role::Writer);
                self.segments.push(index);
            }
        }
    }

    fn read_part(&mut self, index: usize, element: usize, part: &str, trust: Trust, first: bool) {
        let before = self.people.len();
        let mut labelled = true;
        let declared = self.declared.iter().find_map(|name| clean::starts_with(part, name));
        // "Oleh", then "Redaksi": the newsroom in a writer's place, no label.
        let newsroom =
            is_newsroom(part) && self.pending.is_some_and(|(role, at)| role == Role::Writer && index <= at + 1);
        let label = roles::leading(part).filter(|_| trust != Trust::NamesOnly && !newsroom);
        let another = |name: &str| {
            let known = names::has_known_word(name) || self.sight.tree.elements[element].inside.has(Inside::LINK);
            known && names::looks_like_name(name) && !self.site.is_house(name) && !names::is_office(name)
        };
        if let Some((role, _)) = self.listed.take().filter(|&(_, at)| at == index && another(part)) {
            self.pending = Some((role, index));
        }
        if let Some(name) = declared.filter(|_| trust != Trust::LabelsOnly) {
            labelled = false;
            if self.site.is_house(name) {
                self.house.get_or_insert((index, name.to_owned()));
            } else if names::names(name).len() > 1 {
                self.add(name, Role::Writer);
            } else {
                self.push(name, Role::Writer);
            }
        } else if let Some((role, rest, colon)) = label {
            if rest.is_empty() {
                // "Ditinjau oleh" is never said of the name before it.
                let ahead = ["oleh", "by"]
                    .iter()
                    .any(|word| part.rsplit(' ').next().is_some_and(|last| last.eq_ignore_ascii_case(word)));
                self.role_alone(role, index, colon || ahead);
                return;
            }
            // "(Foto: Kabar)" at the end of a caption credits the picture, not the article.
            if (colon || trust == Trust::All) && (first || role != Role::Photographer) {
                self.add(rest, role);
            }
        } else if let Some((role, _)) = self.pending.take_if(|(_, at)| index <= *at + 1) {
            self.add(part, role);
            if self.people.len() == before && !part.chars().any(char::is_alphanumeric) {
                self.pending = Some((role, index));
            }
        } else if let Some(role) = self.listed_role(index).filter(|_| another(part)) {
            self.add(part, role);
        } else if trust != Trust::LabelsOnly {
            labelled = false;
            self.read_bare(index, element, part, trust);
        }
        if self.people.len() > before {
            self.segments.push(index);
        }
        let people = before..self.people.len();
        self.last = Some(Piece { segment: index, text: part.to_owned(), people, labelled });
    }

    /// A text without a label: a name when it stands where names stand.
    fn read_bare(&mut self, index: usize, element: usize, part: &str, trust: Trust) {
        let segment = &self.sight.segments[index];
        // "Rini Wulan / Kabar Sawah", "Kabar Sawah/Rini Wulan"; behind a picture it is the picture's credit.
        let beside =
            part.split_once('/').filter(|_| segment.media.is_none()).map(|(left, right)| (left.trim(), right.trim()));
        let part = match beside {
            Some((house, name)) if self.site.is_house(house) => name,
            Some((name, house)) if self.site.is_house(house) => name,
            _ => part,
        };
        let named = names::looks_like_name(part) && !names::is_office(part);
        let usable =
            named && Moment::find(part).is_none() && !part.contains('/') && !self.titles.contains(&clean::key(part));
        if !usable || segment.text.ends_with(['-', '–', '—']) {
            return;
        }
        let iconed = || trust == Trust::All && self.is_behind_icon(self.run, element);
        let credit = self.is_credit(element) || self.links_to_a_person(element) || iconed();
        if segment.inside.has(Inside::HEADING) && (!credit || is_newsroom(part)) {
            return;
        }
        if self.site.is_house(part) {
            if credit || self.house.is_none() {
                self.house = Some((index, part.to_owned()));
            }
        } else if is_newsroom(part) && !self.people.is_empty() || !self.is_new(part) {
            // "Rini Wulan, Ayu Sari", below them "Tim Redaksi": what they are.
        } else if !self.is_channel(element, part) && credit {
            let edits = self.hinted(element, 2, Hints::EDITOR);
            self.add(part, if edits { Role::Editor } else { Role::Writer });
            if edits {
                self.boxed_editors.extend(names::names(part));
            }
        } else if !self.is_channel(element, part) && !segment.inside.has(Inside::LIST) {
            self.candidates.push((index, part.to_owned()));
        }
    }
}
