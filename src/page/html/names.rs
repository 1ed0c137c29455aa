//! Names of elements and attributes as the tree builder knows them. A page repeats a few dozen: each is made once.

use super::hash::Seeded;
use super::walk::reads;
use html5ever::LocalName;
use std::hash::{BuildHasher, Hasher};

/// How many names are remembered at most, a power of two.
const REMEMBERED: usize = 256;

/// Elements whose attributes the tree builder compares or reads itself, so that all of them are kept.
const COMPARED: [&str; 16] = [
    "a",
    "annotation-xml",
    "b",
    "big",
    "code",
    "em",
    "font",
    "i",
    "nobr",
    "s",
    "small",
    "strike",
    "strong",
    "template",
    "tt",
    "u",
];

/// A name.
#[derive(Clone, Default)]
pub(super) struct Name {
    /// As the page writes it.
    written: String,
    /// In lower case.
    pub(super) local: LocalName,
    /// Whether an attribute of that name is read.
    pub(super) is_read: bool,
    /// Whether all attributes of an element of that name are.
    pub(super) is_compared: bool,
}

impl Name {
    fn new(written: &str) -> Self {
        let lower = written.to_ascii_lowercase().replace('\0', "\u{fffd}");
        Self {
            is_read: reads(&lower),
            is_compared: COMPARED.contains(&lower.as_str()),
            local: LocalName::from(lower),
            written: written.to_owned(),
        }
    }
}

/// The names that were read lately, each in the place that its letters say.
pub(super) struct Names {
    seed: Seeded,
    names: Vec<Name>,
}

impl Names {
    pub(super) fn new() -> Self {
        Self { seed: Seeded::default(), names: vec![Name::default(); REMEMBERED] }
    }

    /// The name that is written so.
    pub(super) fn get(&mut self, written: &str) -> &Name {
        let mut hasher = self.seed.build_hasher();
        hasher.write(written.as_bytes());
        let known = &mut self.names[hasher.finish() as usize % REMEMBERED];
        if known.written != written {
            *known = Name::new(written);
        }
        known
    }
}

#[cfg(test)]
mod tests {
    use super::Names;

    #[test]
    fn names_that_share_a_place_are_told_apart() {
        let mut names = Names::new();
        for number in (0..600).chain(0..600) {
            let name = format!("Data-{number}");
            assert_eq!(&*names.get(&name).local, format!("data-{number}"));
        }
        assert!(names.get("CLASS").is_read && !names.get("onclick").is_read);
        assert!(names.get("B").is_compared && !names.get("div").is_compared);
    }
}
