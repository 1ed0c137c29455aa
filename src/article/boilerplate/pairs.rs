//! A cheap look before phrases are searched in a text: where one of them can begin at all.

/// The pairs of bytes that phrases begin with: a row for each first byte, a bit for each second one, as far as the low five bits of
/// each tell, which small and capital letters share.
pub(crate) struct Pairs([u32; 32]);

impl Pairs {
    /// No phrase yet.
    pub(crate) const NONE: Self = Self([0; 32]);

    /// With one phrase more, of at least two bytes.
    #[must_use]
    pub(crate) const fn with(mut self, phrase: &str) -> Self {
        let [first, second, ..] = phrase.as_bytes() else { return self };
        self.0[*first as usize & 31] |= 1 << (*second & 31);
        self
    }

    /// The places in a text where one of the phrases may begin. A loop by hand: built for size, an iterator's steps stay calls.
    pub(crate) fn places(&self, text: &str) -> impl Iterator<Item = usize> {
        let bytes = text.as_bytes();
        let mut next = 0;
        std::iter::from_fn(move || {
            while let Some(&[first, second]) = bytes.get(next..).and_then(<[u8]>::first_chunk) {
                next += 1;
                if self.0[usize::from(first & 31)] >> (second & 31) & 1 != 0 {
                    return Some(next - 1);
                }
            }
            None
        })
    }
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
