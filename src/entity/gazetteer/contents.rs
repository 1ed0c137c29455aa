//! How `models/gazetteer.bin` is written: two lists of strings, the keys and the entries' descriptions ([`super::keys`]), then key
//! by key its forms, and with the form that is an entry's own name the entry. Entries are numbered as their names come.
//!
//! All of it is foretold ([`crate::packed::coder`]): what a key stands for mostly by its first word, its last, and how many it has.

use super::keys::{self, Keys};
use super::spelling::spelled;
use super::{ACRONYM, CANONICAL, Kind, MORE};
use crate::packed::coder::{CONTEXTS, Coder, Foretold, context};
use crate::packed::letters::letter;

/// What the file holds.
#[derive(Debug, Default, PartialEq)]
pub struct Contents {
    /// What is looked up.
    pub keys: Keys,
    /// Entry and flags of all forms, in the order of the keys.
    pub forms: Vec<(u16, u8)>,
    /// What the forms stand for, in the order of their names.
    pub entries: Vec<Entry>,
    /// Descriptions of entries, kind by kind.
    pub descriptions: Keys,
    /// Where each kind's descriptions begin.
    pub starts: [usize; Kind::ALL.len()],
    /// Entries whose name is not written as [`spelled`], in order, and the difference.
    pub spellings: Vec<(u16, String)>,
}

/// What a form stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// The rank of its name.
    pub rank: u32,
    /// What it is.
    pub kind: Kind,
    /// Its description's number.
    pub description: Option<u16>,
}

/// The columns of the file.
const KEYS: usize = 0;
const DESCRIPTIONS: usize = KEYS + keys::COLUMNS;
const STARTS: usize = DESCRIPTIONS + keys::COLUMNS;
const FLAGS: usize = STARTS + 1;
const ALIAS: usize = STARTS + 2;
const KIND: usize = STARTS + 3;
const DESCRIPTION: usize = STARTS + 4;
const RESPELLED: usize = STARTS + 5;
const SPELLING: usize = STARTS + 6;

/// What ends a spelling.
const END: u8 = b'\n';
/// Longest spelling, in bytes.
const LONGEST: usize = 200;

impl Contents {
    /// Reads the contents from a coder, or writes those that are `known` to it.
    pub fn code(coder: &mut Foretold<impl Coder>, known: &Self) -> Option<Self> {
        let mut read = Self {
            keys: Keys::code(coder, KEYS, &known.keys)?,
            descriptions: Keys::code(coder, DESCRIPTIONS, &known.descriptions)?,
            ..Self::default()
        };
        for (start, known) in read.starts.iter_mut().zip(known.starts) {
            *start = coder.number(STARTS, [0; CONTEXTS], known)?;
        }
        let mut before = 0;
        for rank in 0..read.keys.len() {
            loop {
                let (entry, flags) = known.forms.get(read.forms.len()).copied().unwrap_or_default();
                let next = u16::try_from(read.entries.len()).ok()?;
                let about = About::new(read.keys.get(rank)?);
                let number = coder.number(FLAGS, about.told(0, before), usize::from(flags ^ CANONICAL))?;
                let flags = u8::try_from(number).ok()? ^ CANONICAL;
                before = flags;
                let entry = if flags & CANONICAL == 0 {
                    near(next, coder.number(ALIAS, about.told(flags, 0), distance(next, entry))?)?
                } else {
                    read.code_entry(coder, rank, flags, known)?;
                    next
                };
                read.forms.push((entry, flags));
                if flags & MORE == 0 {
                    break;
                }
                u16::try_from(read.forms.len()).ok()?;
            }
        }
        Some(read)
    }

    /// Reads or writes the next entry.
    fn code_entry(&mut self, coder: &mut Foretold<impl Coder>, rank: usize, flags: u8, known: &Self) -> Option<()> {
        let (number, key) = (self.entries.len(), self.keys.get(rank)?);
        let about = About::new(key);
        let before = self.entries.last().map_or(0, |entry| entry.kind as u8);
        let known_entry = known.entries.get(number);
        let kind = known_entry.map_or(0, |entry| entry.kind as usize);
        let kind = *Kind::ALL.get(coder.number(KIND, about.told(0, before), kind)?)?;
        let start = *self.starts.get(kind as usize)?;
        let known_description = known_entry.and_then(|entry| entry.description);
        let value = known_description.map_or(0, |number| 1 + usize::from(number) - start);
        let value = coder.number(DESCRIPTION, about.told(kind as u8, flags), value)?;
        let description = value.checked_sub(1).map(|value| u16::try_from(start + value));
        let description = description.transpose().ok()?;
        let number = number as u16;
        let known_spelling = known.spelling(number);
        if coder.number(RESPELLED, about.told(kind as u8, flags), usize::from(known_spelling.is_some()))? > 0 {
            let usual = spelled(&String::from_utf8_lossy(key), flags & ACRONYM != 0);
            let spelling = code_spelling(coder, &usual, known_spelling.unwrap_or_default())?;
            self.spellings.push((number, spelling));
        }
        self.entries.push(Entry { rank: rank as u32, kind, description });
        Some(())
    }

    /// How an entry's name differs from the usual spelling.
    pub(super) fn spelling(&self, entry: u16) -> Option<&str> {
        let place = self.spellings.binary_search_by_key(&entry, |&(entry, _)| entry).ok()?;
        self.spellings.get(place).map(|(_, spelling)| spelling.as_str())
    }
}

/// Reads or writes a difference from a usual spelling, of which it mostly has the same letters.
fn code_spelling(coder: &mut Foretold<impl Coder>, usual: &str, known: &str) -> Option<String> {
    let mut spelling: Vec<u8> = Vec::new();
    let mut words = usual.split(' ');
    let mut rest = words.next()?.as_bytes();
    let (mut word, mut at) = (rest, 0_u32);
    while spelling.len() < LONGEST {
        let [.., two, one] = *[b"  ", &spelling[..]].concat() else { return None };
        let next = rest.first().copied().unwrap_or(END);
        let [upper_two, upper_one] = [two, one].map(|byte| u8::from(byte.is_ascii_uppercase()));
        let contexts = [
            context(&[next.to_ascii_lowercase(), one]),
            context(word) ^ at,
            context(&[next, upper_one, upper_two, u8::from(one == b' ')]),
        ];
        let known = known.as_bytes().get(spelling.len()).copied().unwrap_or(END);
        let read = letter(coder, SPELLING, contexts, known)?;
        if read == END {
            return String::from_utf8(spelling).ok();
        }
        spelling.push(read);
        at += 1;
        if read == b' ' {
            word = words.next().unwrap_or_default().as_bytes();
            (rest, at) = (word, 0);
        } else if read.eq_ignore_ascii_case(&next) {
            rest = rest.split_first().map_or(rest, |(_, rest)| rest);
        }
    }
    None
}

/// What of a key tells what it stands for.
struct About<'a> {
    first: &'a [u8],
    last: &'a [u8],
    words: usize,
}

impl<'a> About<'a> {
    fn new(key: &'a [u8]) -> Self {
        let mut words = key.split(|&byte| byte == b' ');
        let first = words.next().unwrap_or_default();
        let more = words.clone().count();
        Self { first, last: words.next_back().unwrap_or(first), words: more + 1 }
    }

    /// The contexts of a number about the key: with each goes `with`, with the last one `before`, too.
    fn told(&self, with: u8, before: u8) -> [u32; CONTEXTS] {
        let shape = [with, before, self.words.min(4) as u8];
        [context(self.first) ^ u32::from(self.words > 1), context(self.last), context(&shape)]
            .map(|hash| hash.wrapping_add(u32::from(with) << 8))
    }
}

/// How far an entry is from the one that comes next, those before it at odd numbers.
fn distance(next: u16, entry: u16) -> usize {
    if entry < next { usize::from(next - entry) * 2 - 1 } else { usize::from(entry - next) * 2 }
}

/// The entry at a [`distance`].
fn near(next: u16, distance: usize) -> Option<u16> {
    let half = u16::try_from(distance.div_ceil(2)).ok()?;
    if distance % 2 == 1 { next.checked_sub(half) } else { next.checked_add(half) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::packed::coder::{Decoder, Encoder};

    fn contents() -> Contents {
        let entry = |rank, kind, description| Entry { rank, kind, description };
        Contents {
            keys: ["bpkd", "bupati", "kota sukamaju", "sukamaju", "titin suminar"].iter().collect(),
            forms: vec![(2, 1), (0, CANONICAL | 8), (1, CANONICAL | MORE), (2, CANONICAL), (1, 0), (3, CANONICAL)],
            entries: vec![
                entry(1, Kind::Title, None),
                entry(2, Kind::Place, Some(1)),
                entry(2, Kind::Organization, None),
                entry(4, Kind::Person, Some(0)),
            ],
            descriptions: ["Penyanyi", "Kota di Jawa"].iter().collect(),
            starts: [0, 1, 1, 2, 2],
            spellings: vec![(2, "KoTa ".to_owned()), (3, " Suminär".to_owned())],
        }
    }

    fn read(bytes: &[u8]) -> Option<Contents> {
        Contents::code(&mut Foretold::new(Decoder::new(bytes)?), &Contents::default())
    }

    #[test]
    fn contents_come_back_and_broken_ones_do_no_harm() {
        let mut coder = Foretold::new(Encoder::new());
        assert_eq!(Contents::code(&mut coder, &contents()), Some(contents()));
        let mut bytes = coder.finish();
        assert_eq!(read(&bytes), Some(contents()));
        for length in 0..bytes.len() {
            assert_eq!(read(&bytes[..length]), None);
        }
        for place in 0..bytes.len() {
            bytes[place] ^= 0x5a;
            read(&bytes);
        }
    }

    #[test]
    fn near_is_the_reverse_of_distance() {
        for (next, entry) in [(5, 5), (5, 4), (5, 9), (0, u16::MAX), (u16::MAX, 0)] {
            assert_eq!(near(next, distance(next, entry)), Some(entry));
        }
        assert_eq!(near(3, 9), None);
        assert_eq!(near(u16::MAX, 2), None);
    }
}
