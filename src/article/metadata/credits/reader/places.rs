//! What the place of a text says of it: a writer's box, a writer's page, a menu, a channel.

use super::Reader;
use crate::article::hints::Hints;
use crate::article::metadata::roles::Role;
use crate::article::metadata::{clean, json_ld, names};
use crate::article::tags::Tag;
use crate::article::tree::Inside;
use crate::text::search;

/// Segments between a name beside the date and the menus above it.
const MENU_DISTANCE: usize = 3;
/// Shortest name of a writer's folder, in letters.
const FOLDER_LETTERS: usize = 4;
/// Words of names that mark writers' icons.
const ICONS: [&str; 5] = ["user", "author", "person", "pencil", "writer"];
/// Elements that may open between such an icon and the name, and steps up to the box of both.
const ICON_REACH: usize = 8;
const ICON_STEPS: usize = 3;
/// Parts of addresses of writers' pages.
const PEOPLE_PATHS: [&str; 8] =
    ["/author/", "/authors/", "/penulis/", "/reporter/", "/profile/", "/profil/", "/writer/", "/jurnalis/"];

impl<'a> Reader<'_, '_, 'a> {
    /// Whether a link before the headline's surroundings has this text: then it is a channel, not a person.
    pub(super) fn is_in_a_menu(&self, index: usize, text: &str) -> bool {
        let start = index.saturating_sub(MENU_DISTANCE);
        let before = self.sight.segments.get(start).map_or(0, |segment| segment.runs.start);
        self.sight
            .tree
            .runs
            .iter()
            .take(before)
            .any(|run| run.text.trim() == text && self.sight.tree.elements[run.element].inside.has(Inside::LINK))
    }

    /// Whether the newsroom's name stands behind a name, before a date.
    pub(super) fn is_before_house(&self, text: &str, name: &str) -> bool {
        let rest = text[name.len()..].trim_start_matches([' ', ',', '-', '–', '—', '|', '•', '·']);
        rest.split(['|', '-', '–', '—', '•', '·']).next().is_some_and(|outlet| self.site.is_house(outlet.trim()))
    }

    pub(super) fn is_new(&self, name: &str) -> bool {
        !self.people.iter().any(|person| person.name == name)
    }

    pub(super) fn is_credit(&self, element: usize) -> bool {
        self.hinted(element, 3, Hints::AUTHOR)
    }

    /// Whether an empty element called after a person stands right before a text node: `<i class="fa fa-user"></i> Rini`.
    pub(super) fn is_behind_icon(&self, run: usize, element: usize) -> bool {
        let tree = self.sight.tree;
        let first = tree.elements.partition_point(|element| element.runs.start < run);
        let icon = |&icon: &usize| {
            let class = tree.attribute(icon, "class").unwrap_or_default();
            class.split(|char: char| !char.is_alphanumeric()).any(|word| ICONS.contains(&word))
                && tree.up(element).take(ICON_STEPS).any(|around| around == tree.elements[icon].parent)
        };
        (first..tree.elements.len())
            .take_while(|&element| tree.elements[element].runs.start == run)
            .take(ICON_REACH)
            .filter(|&element| tree.elements[element].runs.is_empty())
            .any(|element| icon(&element))
    }

    /// The role of the name in the item before, when a label gave it one: "Oleh", then a list of names.
    pub(super) fn listed_role(&self, index: usize) -> Option<Role> {
        let last = self.last.as_ref().filter(|last| last.labelled && last.segment + 1 == index)?;
        let item = |segment: usize| {
            let tree = self.sight.tree;
            let item = tree.up(self.sight.segments[segment].block).find(|&e| tree.elements[e].tag == Tag::ListItem)?;
            Some(tree.elements[item].parent)
        };
        let list = item(index).filter(|&list| item(last.segment) == Some(list));
        list.and(self.people.get(last.people.clone())?.last()).map(|person| person.role)
    }

    pub(super) fn hinted(&self, element: usize, steps: usize, hint: Hints) -> bool {
        self.sight.tree.up(element).take(steps).any(|e| self.sight.tree.elements[e].hints.has(hint))
    }

    pub(super) fn link(&self, element: usize) -> Option<&'a str> {
        self.sight.tree.up(element).take(4).find_map(|e| self.sight.tree.attribute(e, "href"))
    }

    pub(super) fn links_to_a_person(&self, element: usize) -> bool {
        let rel = self.sight.tree.up(element).take(2).any(|e| self.sight.tree.attribute(e, "rel") == Some("author"));
        rel || self.link(element).is_some_and(|href| PEOPLE_PATHS.iter().any(|path| search::has(href, path)))
    }

    /// Whether a text names the page's channel: it is in the breadcrumb, or links to a folder the page lies in.
    pub(super) fn is_channel(&self, element: usize, text: &str) -> bool {
        self.channels.contains(&clean::key(text)) || self.is_folder(element)
    }

    /// Whether a name links to the folder of its bearer's own that the page lies in: "Rini Wulan" to "/riniwulan". A blog with a name of
    /// its own stands in a writer's box.
    pub(super) fn is_owner(&self, element: usize, name: &str) -> bool {
        let folder = self.link(element).map(|href| clean::key(&json_ld::path(href))).unwrap_or_default();
        let (folder, key) = (folder.trim_end_matches(|char: char| char.is_ascii_digit()), clean::key(name));
        let alike = key.starts_with(folder) || folder.starts_with(&key);
        let named = names::is_known_name(name) || self.is_credit(element) && !self.channels.contains(&key);
        folder.len() >= FOLDER_LETTERS && alike && self.is_folder(element) && named
    }

    /// Whether a text links to a folder the page lies in.
    pub(super) fn is_folder(&self, element: usize) -> bool {
        let folder = |href: &str| {
            let path = json_ld::path(href);
            !path.is_empty()
                && self.path.strip_prefix(&path).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        self.link(element).is_some_and(folder)
    }
}
