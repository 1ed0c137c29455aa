//! Builds `models/gazetteer.bin` from `lists/`: the same lists give the same bytes.

use simak::entity::gazetteer::file::spelled;
use simak::entity::gazetteer::folded::fold_word;
use simak::entity::gazetteer::words::{BITS_PER_WORD, Set, probes};
use simak::entity::gazetteer::{ACRONYM, AMBIGUOUS, ANY_CASE, CANONICAL, EPITHET, Kind, MORE, NO_ORDINARY_WORD, keys};
use simak::text::tokens;
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

struct Entry {
    kind: Kind,
    name: String,
    description: String,
}

#[derive(Default)]
struct Lists {
    entries: Vec<Entry>,
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
        self.entries.push(Entry { kind, name: name.to_owned(), description: description.to_owned() });
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
        // Entries are numbered by their names' ranks, so that canonical forms need no number in the file.
        let canonical = |flags: u8| flags & CANONICAL != 0;
        let by_rank = self.names.values().flatten().filter(|(_, flags)| canonical(*flags)).map(|(entry, _)| *entry);
        let order: Vec<u16> = by_rank.collect();
        let number: BTreeMap<u16, u16> = order.iter().copied().zip(0..).collect();
        let (mut flags, mut aliases) = (Vec::new(), Vec::new());
        let filter = filter(&self.words);
        let ordinary: BTreeSet<String> =
            self.words.iter().filter(|(set, _)| *set == Set::Ordinary).map(|(_, word)| key(word)).collect();
        for (name, forms) in &self.names {
            let mistaken = !ordinary.contains(name) && is_in(&filter, Set::Ordinary, name);
            for (position, (entry, flag)) in forms.iter().enumerate() {
                let flag = if mistaken { flag | NO_ORDINARY_WORD } else { *flag };
                flags.push(flag | if position + 1 < forms.len() { MORE } else { 0 });
                if !canonical(flag) {
                    aliases.extend(number[entry].to_le_bytes());
                }
            }
        }
        let (mut entries, mut spellings, mut descriptions) = (Vec::new(), Vec::new(), Descriptions::default());
        for (position, &index) in order.iter().enumerate() {
            let entry = &self.entries[usize::from(index)];
            entries.push(entry.kind as u8);
            entries.extend(descriptions.number(&entry.description)?.to_le_bytes());
            if spelled(&key(&entry.name), is_acronym(&entry.name)) != entry.name {
                spellings.extend(u16::try_from(position)?.to_le_bytes());
                push_text(&mut spellings, &entry.name)?;
            }
        }
        let keys = keys::encode(self.names.keys().map(String::as_str));
        let mut file = u32::try_from(self.names.len())?.to_le_bytes().to_vec();
        let parts = [keys, flags, aliases, entries, spellings, descriptions.bytes];
        for part in &parts {
            file.extend(u32::try_from(part.len())?.to_le_bytes());
        }
        file.extend(parts.concat());
        file.extend(filter);
        Ok(file)
    }
}

/// Each description once, numbered from 1.
#[derive(Default)]
struct Descriptions {
    numbers: BTreeMap<String, u16>,
    bytes: Vec<u8>,
}

impl Descriptions {
    fn number(&mut self, text: &str) -> Result<u16, Failure> {
        if text.is_empty() {
            return Ok(0);
        }
        if let Some(known) = self.numbers.get(text) {
            return Ok(*known);
        }
        push_text(&mut self.bytes, text)?;
        let number = u16::try_from(self.numbers.len() + 1)?;
        self.numbers.insert(text.to_owned(), number);
        Ok(number)
    }
}

fn push_text(bytes: &mut Vec<u8>, text: &str) -> Result<(), Failure> {
    bytes.push(u8::try_from(text.len()).map_err(|_| format!("longer than 255 bytes: {text}"))?);
    bytes.extend(text.bytes());
    Ok(())
}

fn filter(words: &[(Set, String)]) -> Vec<u8> {
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
