//! Names of elements and attributes as the tree builder knows them. A page repeats a few dozen: each is made once.

use super::tokens::utf8;
use super::walk::reads;
use html5ever::LocalName;

/// How many names are remembered at most, a power of two.
const REMEMBERED: usize = 256;

/// A name, and whether an attribute of that name is read.
#[derive(Clone, Default)]
pub(super) struct Name {
    pub(super) local: LocalName,
    pub(super) is_read: bool,
}

/// The names that were read lately, each in the place that its letters say.
pub(super) struct Names(Vec<Name>);

impl Names {
    pub(super) fn new() -> Self {
        Self(vec![Name::default(); REMEMBERED])
    }

    /// The name of these bytes, in lower case.
    pub(super) fn get(&mut self, name: &[u8]) -> &Name {
        let hash = name.iter().fold(0_usize, |hash, &byte| hash.wrapping_mul(31) ^ usize::from(byte));
        let known = &mut self.0[hash % REMEMBERED];
        if known.local.as_bytes() != name {
            *known = Name { local: LocalName::from(utf8(name)), is_read: reads(name) };
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
            let name = format!("data-{number}");
            assert_eq!(&*names.get(name.as_bytes()).local, name.as_str());
        }
        assert!(names.get(b"class").is_read && !names.get(b"onclick").is_read);
    }
}
