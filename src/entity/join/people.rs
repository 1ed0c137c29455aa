//! Which names are one person's: short forms, misspelt forms, nicknames.

use super::super::mentions::{Mention, Prepared};
use super::{Joined, bearers};
use crate::order::{sort, sort_by_key};
use crate::report::EntityType;
use crate::text::words::listed;

/// Most letters that a misspelt short name may differ in.
const MISSPELT: usize = 1;
/// Fewest bytes of a word that may be misspelt.
const MISSPELT_BYTES: usize = 5;
/// Most units from a nickname to the name behind it ("Emil, sapaan akrab Ridwan Kamil").
const NICKNAME_WORDS: usize = 3;
/// Most lines between a nickname and the name it belongs to.
const NICKNAME_LINES: usize = 4;
/// Words at the head of a line within which the name of the one that it is about begins.
const SUBJECT_WORDS: usize = 7;
/// Words behind which a name is not the subject.
const ASIDE: &str = "dalam di pada oleh dengan kepada terhadap untuk bagi soal tentang atas menurut";

impl Joined<'_> {
    /// "Sri Mulyani" and "Mulyani" for "Sri Mulyani Indrawati", when no other person has the words.
    pub(super) fn people(&mut self) {
        let people: Vec<usize> = self.of_kind(EntityType::Person).collect();
        for misspelt in [false, true] {
            for &short in &people {
                if self.group(short) != short && misspelt {
                    continue;
                }
                let longer: Vec<usize> = people
                    .iter()
                    .copied()
                    .filter(|&long| long != short && self.shortens(short, long, misspelt))
                    .collect();
                let mut groups: Vec<usize> = longer.iter().map(|&long| self.longest_of(long, &people)).collect();
                sort(&mut groups);
                groups.dedup();
                if let [_] = groups[..] {
                    self.unite(longer[0], short);
                }
            }
        }
    }

    /// The group of the longest name that a name is short for.
    fn longest_of(&self, name: usize, people: &[usize]) -> usize {
        let longer = people.iter().copied().filter(|&long| long != name && self.shortens(name, long, false));
        let mut longer: Vec<usize> = longer.collect();
        sort_by_key(&mut longer, |&long| self.names[long].folded.len());
        match longer[..] {
            [only] => self.group(only),
            _ => self.group(name),
        }
    }

    /// Whether the words of `short` stand in `long` in order.
    fn shortens(&self, short: usize, long: usize, misspelt: bool) -> bool {
        // "Prabowo" is no misspelt "Pranowo".
        let misspelt = misspelt && bearers(&self.names[short].words, EntityType::Person).is_empty();
        let (short, long) = (&self.names[short].folded, &self.names[long].folded);
        // "Taeyon" and "Taeyong" are two.
        if misspelt && short.len() == long.len() {
            return short.len() > 1 && lost_letter(short, long);
        }
        if short.len() >= long.len() {
            return false;
        }
        let mut rest = long.iter();
        short.iter().all(|word| {
            rest.by_ref().any(|other| {
                other == word
                    || (misspelt
                        && short.len() == 1
                        && word.len() >= MISSPELT_BYTES
                        && differs_by(word, other) <= MISSPELT)
            })
        })
    }

    /// "Immanuel yang akrab disapa Noel".
    pub(super) fn nicknames(&mut self, lines: &[Prepared], mentions: &[Mention]) {
        let slots = self.slots(mentions.len());
        for (number, mention) in mentions.iter().enumerate() {
            let line = &lines[mention.line].line;
            let behind = line.is_nickname_to(mention.end);
            if !(behind || line.is_nickname_at(mention.start))
                || mention.kind != EntityType::Person
                || self.group(slots[number]) != slots[number]
            {
                continue;
            }
            // "Emil, sapaan akrab Ridwan Kamil"
            let next = mentions.get(number + 1).filter(|next| behind && next.line == mention.line);
            if next.is_some_and(|next| next.kind == EntityType::Person && next.start <= mention.end + NICKNAME_WORDS) {
                self.unite(slots[number + 1], slots[number]);
                continue;
            }
            let mut before = (0..number).rev().filter(|&other| {
                let near = mention.line - mentions[other].line <= NICKNAME_LINES;
                near && mentions[other].kind == EntityType::Person && slots[other] != slots[number]
            });
            let last = before.next();
            // "kata pria yang akrab disapa Noel": whom an earlier line was about, not whoever it named on the way.
            let subject = |&other: &usize| {
                let Mention { line, start, .. } = mentions[other];
                let head = lines[line].line.words.get(..start).unwrap_or_default();
                line < mention.line && start < SUBJECT_WORDS && !head.iter().any(|word| listed(ASIDE, word))
            };
            let apart = last.filter(|&last| mentions[last].line < mention.line);
            let about = apart.and_then(|last| subject(&last).then_some(last).or_else(|| before.find(subject)));
            if let Some(owner) = about.or(last) {
                self.unite(slots[owner], slots[number]);
            }
        }
    }
}

/// Whether one of two names lacks a letter that the other has ("Lee Dong Wok", "Lee Dong Wook"); another letter in its place
/// would be another's name ("Saputra", "Saputri").
fn lost_letter(a: &[String], b: &[String]) -> bool {
    let mut differing = a.iter().zip(b).filter(|(a, b)| a != b);
    let Some((a, b)) = differing.next().filter(|_| differing.next().is_none()) else { return false };
    let whole = a.len().min(b.len()) >= MISSPELT_BYTES || a.len() > 2 && b.len() > 2;
    whole && a.len() != b.len() && differs_by(a, b) == MISSPELT
}

/// How many letters were put in, left out or changed, as far as one; more count as many.
pub(in crate::entity) fn differs_by(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let same_start = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[same_start..], &b[same_start..]);
    let same_end = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    (a.len() - same_end).max(b.len() - same_end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_letter_may_differ() {
        assert_eq!(differs_by("phipat", "phiphat"), 1);
        assert_eq!(differs_by("budi", "budi"), 0);
        assert!(differs_by("andi", "rina") > 1);
    }
}
