//! The people that were read: who joins them, with which role, and who wrote when no label says so.

use super::Reader;
use crate::article::captions;
use crate::article::metadata::credits::{AGENCIES, Person};
use crate::article::metadata::names;
use crate::article::metadata::roles::Role;

impl Reader<'_, '_, '_> {
    /// Keeps a text that could be a name for the end.
    pub(super) fn note(&mut self, index: usize, name: &str) {
        if self.site.is_house(name) {
            self.house.get_or_insert((index, name.to_owned()));
        } else {
            self.candidates.push((index, name.to_owned()));
        }
    }

    /// A role by itself: of the name before it ("Rini Wulan", "Jurnalis") or of the name to come ("Penulis", ": Rini Wulan").
    pub(super) fn role_alone(&mut self, role: Role, index: usize, colon: bool) {
        let last = self.last.take().filter(|last| !colon && index <= last.segment + 1);
        match last {
            Some(last) if last.labelled && !last.people.is_empty() => {
                // "Penulis", ": A", "Editor", ": B": the name before has its label; in the same line the role is its own.
                if last.segment != index {
                    self.pending = Some((role, index));
                }
            }
            Some(last) if !last.people.is_empty() => {
                for person in self.people.get_mut(last.people).into_iter().flatten() {
                    person.role = role;
                }
            }
            Some(last)
                if names::looks_like_name(&last.text)
                    && (last.text.contains(' ') || self.is_apposition(index, &last.text))
                    && !self.site.is_house(&last.text) =>
            {
                self.add(&last.text, role);
                self.segments.extend([last.segment, index]);
            }
            _ => self.pending = Some((role, index)),
        }
    }

    /// "Rini, Jurnalis": a comma between a name that opens a line and what its bearer is.
    fn is_apposition(&self, index: usize, name: &str) -> bool {
        self.sight.segments[index].text.strip_prefix(name).is_some_and(|rest| rest.starts_with(','))
    }

    pub(super) fn add(&mut self, text: &str, role: Role) {
        let names = names::names(text);
        let alone = names.len() == 1;
        for name in names {
            // "Rini Wulan, Kabar Pagi", "Kabarpagi.com, Rini Wulan": the newsroom beside a name is no part of it, nor a writer.
            let house = |part: &str| self.site.is_house(part) || captions::is_address(part);
            let person = match (name.split_once(','), name.rsplit_once(',')) {
                (_, Some((person, last))) if self.site.is_house(last) => person,
                (Some((first, person)), _) if house(first) => person,
                _ => name.as_str(),
            };
            if alone || !self.site.is_house(person) {
                self.push(person.trim(), role);
            }
        }
    }

    pub(super) fn push(&mut self, name: &str, role: Role) {
        // "Rini Wulan", then "Laporan wartawan Kabar Pagi, Rini": one person.
        let same = |person: &&mut Person| begins_with_name(&person.name, name) || begins_with_name(name, &person.name);
        match self.people.iter_mut().find(same) {
            // A label knows better than the name of a box.
            Some(person) => {
                if let Some(boxed) = self.boxed_editors.iter().position(|boxed| boxed == name) {
                    self.boxed_editors.swap_remove(boxed);
                    person.role = role;
                }
            }
            None => self.people.push(Person { name: name.to_owned(), role }),
        }
    }

    /// With no writer found, a name or the site's own name right beside the date is taken.
    pub(in crate::article::metadata::credits) fn finish(&mut self) {
        if self.people.iter().any(|person| person.role == Role::Writer) {
            return;
        }
        let beside = |index: usize| self.dates.iter().any(|&date| date.abs_diff(index) <= 1);
        let full = |(index, name): &&(usize, String)| {
            let full = name.contains(' ') || AGENCIES.iter().any(|agency| name.eq_ignore_ascii_case(agency));
            beside(*index) && full && self.is_new(name) && !self.is_in_a_menu(*index, name)
        };
        let name = self.candidates.iter().find(full).cloned();
        let house = || self.house.clone().filter(|(index, _)| beside(*index));
        if let Some((index, name)) = name.or_else(house) {
            self.segments.push(index);
            self.add(&name, Role::Writer);
            // "Rini Wulan dan Ayu Sari", each in an element of its own.
            let beside: Vec<_> = self
                .candidates
                .iter()
                .filter(|(other, name)| *other == index && names::is_known_name(name))
                .cloned()
                .collect();
            beside.iter().for_each(|(_, name)| self.add(name, Role::Writer));
            return;
        }
        // The only names of a box that is called after the newsroom ("nama-redaksi") are its writers'.
        for person in self.people.iter_mut().filter(|person| self.boxed_editors.contains(&person.name)) {
            person.role = Role::Writer;
        }
    }
}

/// Whether a name is another, or begins with it.
fn begins_with_name(name: &str, other: &str) -> bool {
    name.strip_prefix(other).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}
