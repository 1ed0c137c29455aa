//! A cheap look before phrases are searched in a text: where one of them can begin at all.

/// The pairs of bytes that phrases begin with, as far as the low four bits of each tell, which small and capital letters share.
pub(crate) struct Pairs([u64; 4]);

impl Pairs {
    /// No phrase yet.
    pub(crate) const NONE: Self = Self([0; 4]);

    /// With one phrase more, of at least two bytes.
    #[must_use]
    pub(crate) const fn with(mut self, phrase: &str) -> Self {
        let [first, second, ..] = phrase.as_bytes() else { return self };
        let key = key(*first, *second);
        self.0[key / 64] |= 1 << (key % 64);
        self
    }

    /// The places in a text where one of the phrases may begin.
    pub(crate) fn places(&self, text: &str) -> impl Iterator<Item = usize> {
        let may = |pair: &[u8]| pair.first().zip(pair.get(1)).is_some_and(|(&first, &second)| self.has(first, second));
        text.as_bytes().windows(2).enumerate().filter(move |(_, pair)| may(pair)).map(|(at, _)| at)
    }

    fn has(&self, first: u8, second: u8) -> bool {
        let key = key(first, second);
        self.0[key / 64] >> (key % 64) & 1 != 0
    }
}

const fn key(first: u8, second: u8) -> usize {
    (first as usize & 15) << 4 | second as usize & 15
}

#[cfg(test)]
mod tests {
    use super::Pairs;

    #[test]
    fn every_place_is_met_whatever_its_case() {
        const PAIRS: Pairs = Pairs::NONE.with("baca juga").with("(foto");
        let places: Vec<usize> = PAIRS.places("xBaca (fo é").collect();
        assert!([1, 6].iter().all(|place| places.contains(place)), "{places:?}");
        assert!(places.len() < 5, "{places:?}");
        assert_eq!(PAIRS.places("b").count(), 0);
    }
}
