//! Builds `models/gazetteer.bin` from `lists/`: the same lists give the same bytes.

use simak::entity::gazetteer::contents::{Contents, Entry};
use simak::entity::gazetteer::folded::fold_word;
use simak::entity::gazetteer::spelling::{difference, spelled};
use simak::entity::gazetteer::words::{BITS_PER_WORD, Set, is_derived, probes};
use simak::entity::gazetteer::{ACRONYM, AMBIGUOUS, ANY_CASE, CANONICAL, EPITHET, Kind, MORE, NO_ORDINARY_WORD};
use simak::packed::coder::{Encoder, Foretold};
use simak::packed::write_part;
use simak::text::tokens;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fs;
use std::path::Path;

type Failure = Box<dyn Error>;

/// The lists whose rows are `name<TAB>aliases<TAB>description`.
const ENTITY_LISTS: [(&str, Kind); 5] = [
    ("people.tsv", Kind::Person),
    ("organizations.tsv", Kind::Organization),
    ("places-indonesia.tsv", Kind::Place),
    ("places-world.tsv", Kind::Place),
    ("media.tsv", Kind::Media),
];

/// The lists of one word or name a line.
const WORD_LISTS: [(&str, Set); 3] =
    [("words.txt", Set::Ordinary), ("names.txt", Set::Name), ("districts.txt", Set::District)];

struct Listed {
    kind: Kind,
    name: String,
    description: String,
}

#[derive(Default)]
struct Lists {
    entries: Vec<Listed>,
    /// Forms (entry, flags) of each key.
    names: BTreeMap<String, Vec<(u16, u8)>>,
    /// Single words and districts, with the set each belongs to.
    words: Vec<(Set, String)>,
}

/// Reads the lists in `lists` and writes the model to `out`.
pub(crate) fn build(lists: &Path, out: &Path) -> Result<(), Failure> {
    let mut all = Lists::default();
    for (file, kind) in ENTITY_LISTS {
        for row in rows(&lists.join(file))? {
            all.add_entity(kind, &row)?;
        }
    }
    for row in rows(&lists.join("epithets.tsv"))? {
        all.add_epithet(&row)?;
    }
    for row in rows(&lists.join("titles.tsv"))? {
        let entry = all.add_entry(Kind::Title, &row[0], "")?;
        let weak = if field(&row, 2).is_empty() { 0 } else { AMBIGUOUS };
        all.add_form(&row[0], entry, CANONICAL | ANY_CASE | weak);
    }
    for (file, set) in WORD_LISTS {
        for row in rows(&lists.join(file))? {
            all.words.push((set, row[0].clone()));
        }
    }
    fs::write(out, all.encode()?)?;
    Ok(())
}

impl Lists {
    fn add_entry(&mut self, kind: Kind, name: &str, description: &str) -> Result<u16, Failure> {
        let index = u16::try_from(self.entries.len())?;
        self.entries.push(Listed { kind, name: name.to_owned(), description: description.to_owned() });
        Ok(index)
    }

    fn add_entity(&mut self, kind: Kind, row: &[String]) -> Result<(), Failure> {
        let (name, flags) = match row[0].strip_prefix('?') {
            Some(name) => (name, CANONICAL | AMBIGUOUS),
            None => (row[0].as_str(), CANONICAL),
        };
        let entry = self.add_entry(kind, name, field(row, 2))?;
        self.add_form(name, entry, flags);
        for alias in field(row, 1).split('|').filter(|alias| !alias.is_empty()) {
            match alias.strip_prefix('?') {
                Some(alias) => self.add_form(alias, entry, AMBIGUOUS),
                None => self.add_form(alias, entry, 0),
            }
        }
        Ok(())
    }

    /// A row `type<TAB>name<TAB>epithet<TAB>ambiguous`; what has no entry yet gets one.
    fn add_epithet(&mut self, row: &[String]) -> Result<(), Failure> {
        let kind = match row[0].as_str() {
            "person" => Kind::Person,
            "org" => Kind::Organization,
            _ => Kind::Place,
        };
        let known = self.names.get(&key(&row[1])).and_then(|forms| {
            let of_kind = forms.iter().filter(|(entry, _)| self.entries[usize::from(*entry)].kind == kind);
            of_kind.min_by_key(|(_, flags)| flags & AMBIGUOUS).map(|(entry, _)| *entry)
        });
        let entry = match known {
            Some(entry) => entry,
            None => {
                let entry = self.add_entry(kind, &row[1], "")?;
                self.add_form(&row[1], entry, CANONICAL);
                entry
            }
        };
        let ambiguous = if field(row, 3).is_empty() { 0 } else { AMBIGUOUS };
        // Other spellings of a country or place ("Tiongkok") stand in the same list as descriptions.
        let described = row[2].contains(' ') || kind != Kind::Place;
        let flags = if described { EPITHET | if row[2].contains(' ') { ANY_CASE } else { 0 } } else { 0 };
        self.add_form(&row[2], entry, ambiguous | flags);
        Ok(())
    }

    fn add_form(&mut self, name: &str, entry: u16, flags: u8) {
        // A name that begins with a small letter is written as it comes ("detikcom").
        let small = if name.starts_with(char::is_lowercase) { ANY_CASE } else { 0 };
        let flags = flags | small;
        let flags = if is_acronym(name) { flags & !ANY_CASE | ACRONYM } else { flags };
        let forms = self.names.entry(key(name)).or_default();
        if !forms.iter().any(|(known, _)| *known == entry) {
            forms.push((entry, flags));
        }
    }

    fn encode(self) -> Result<Vec<u8>, Failure> {
        let filter = filter(&self.words);
        let mut coder = Foretold::new(Encoder::new());
        Contents::code(&mut coder, &self.contents(&filter)?).ok_or("more than the file can hold")?;
        let mut file = Vec::new();
        write_part(&coder.finish(), &mut file);
        write_part(&filter, &mut file);
        Ok(file)
    }

    fn contents(&self, filter: &[u8]) -> Result<Contents, Failure> {
        let mut contents = Contents { keys: self.names.keys().collect(), ..Contents::default() };
        // Entries are numbered by their names' ranks, so that canonical forms need no number in the file.
        let canonical = |flags: u8| flags & CANONICAL != 0;
        let by_rank = self.names.values().flatten().filter(|(_, flags)| canonical(*flags)).map(|(entry, _)| *entry);
        let order: Vec<u16> = by_rank.collect();
        let number: BTreeMap<u16, u16> = order.iter().copied().zip(0..).collect();
        let ordinary: BTreeSet<String> =
            self.words.iter().filter(|(set, _)| *set == Set::Ordinary).map(|(_, word)| key(word)).collect();
        let descriptions = self.describe(&mut contents);
        for (rank, (name, forms)) in self.names.iter().enumerate() {
            let listed = |name: &str| is_in(filter, Set::Ordinary, name);
            let mistaken = !ordinary.contains(name) && (listed(name) || is_derived(name, listed));
            for (position, (entry, flag)) in forms.iter().enumerate() {
                let flag = if mistaken { flag | NO_ORDINARY_WORD } else { *flag };
                let more = if position + 1 < forms.len() { MORE } else { 0 };
                contents.forms.push((number[entry], flag | more));
                if canonical(flag) {
                    let Listed { kind, name, description } = &self.entries[usize::from(*entry)];
                    let description = descriptions.get(&(*kind, description)).copied();
                    contents.entries.push(Entry { rank: u32::try_from(rank)?, kind: *kind, description });
                    let usual = spelled(&key(name), is_acronym(name));
                    if usual != *name {
                        contents.spellings.push((number[entry], difference(&usual, name)));
                    }
                }
            }
        }
        Ok(contents)
    }

    /// Numbers the descriptions, those in frequent use first in each kind, the others by their text.
    fn describe(&self, contents: &mut Contents) -> BTreeMap<(Kind, &str), u16> {
        let mut order: Vec<(Kind, &str)> = Vec::new();
        for (kind, start) in Kind::ALL.into_iter().zip(&mut contents.starts) {
            *start = order.len();
            let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
            for entry in self.entries.iter().filter(|entry| entry.kind == kind && !entry.description.is_empty()) {
                *uses.entry(&entry.description).or_default() += 1;
            }
            let mut of_kind: Vec<(&str, usize)> = uses.into_iter().collect();
            of_kind.sort_by_key(|(_, uses)| Reverse(if *uses < OFTEN { 0 } else { *uses }));
            order.extend(of_kind.into_iter().map(|(text, _)| (kind, text)));
        }
        contents.descriptions = order.iter().map(|(_, text)| text).collect();
        order.into_iter().zip(0..).collect()
    }
}

/// From how many uses on descriptions are numbered by their use, the others by their text.
const OFTEN: usize = 4;

/// The words without those ordinary ones that others of them tell.
fn underived(words: &[(Set, String)]) -> Vec<&(Set, String)> {
    let mut words: Vec<&(Set, String)> = words.iter().collect();
    words.sort_by_key(|(_, word)| word.len());
    let mut kept: BTreeSet<&str> = BTreeSet::new();
    words.retain(|(set, word)| {
        let told = *set == Set::Ordinary && is_derived(word, |root| kept.contains(root));
        if *set == Set::Ordinary && !told {
            kept.insert(word);
        }
        !told
    });
    words
}

fn filter(words: &[(Set, String)]) -> Vec<u8> {
    let words = underived(words);
    let mut bytes = vec![0_u8; (words.len() * BITS_PER_WORD).div_ceil(8)];
    let size = bytes.len() * 8;
    for (set, name) in words {
        let name = key(name);
        let words: Vec<&str> = name.split(' ').collect();
        for bit in probes(*set, &words, size) {
            bytes[bit / 8] |= 1 << (bit % 8);
        }
    }
    bytes
}

fn is_in(filter: &[u8], set: Set, name: &str) -> bool {
    probes(set, &[name], filter.len() * 8).all(|bit| filter[bit / 8] & 1 << (bit % 8) != 0)
}

fn is_acronym(name: &str) -> bool {
    let letters = || name.chars().filter(|c| c.is_alphabetic());
    !name.contains(' ') && letters().count() > 1 && letters().all(char::is_uppercase)
}

fn field(row: &[String], index: usize) -> &str {
    row.get(index).map_or("", String::as_str)
}

/// The key of a name: its tokens, folded, parted by a space.
fn key(name: &str) -> String {
    let words = tokens::tokenize(name).into_iter().map(|token| fold_word(&name[token.start..token.end]));
    words.collect::<Vec<_>>().join(" ")
}

/// The rows of a list; lines that begin with `# ` are remarks.
fn rows(path: &Path) -> Result<Vec<Vec<String>>, Failure> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with("# "));
    Ok(lines.map(|line| line.split('\t').map(|cell| cell.trim().to_owned()).collect()).collect())
}
