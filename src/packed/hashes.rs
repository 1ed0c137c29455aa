//! A set of hashes that takes little more than information theory asks of it: their gaps, Rice-coded. Some 1.5 bits a hash beyond
//! what tells it from a stranger, where a Bloom filter of as few mistakes takes a fifth more.

use super::{Reader, write_number, write_part};

/// Hashes, ascending; each has a place that other columns can refer to.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Hashes {
    /// Bits of a hash.
    width: u32,
    values: Vec<u32>,
    /// For each value of a hash's upper bits the place of the first hash with it or above; one more at the end.
    first: Vec<u32>,
    /// Bits of a hash below those upper ones.
    shift: u32,
}

/// Most bits of a gap that are written one by one.
const MOST_UNARY: u32 = 24;
/// Bytes after the gaps, so that whole words can be read at every place.
const PADDING: usize = 8;

impl Hashes {
    /// From ascending hashes below 2^`width`, each once.
    #[must_use]
    pub fn new(values: Vec<u32>, width: u32) -> Self {
        // About four hashes share their upper bits.
        let shift = width.saturating_sub(values.len().max(8).ilog2() - 2);
        let mut first = Vec::with_capacity((1 << (width - shift)) + 1);
        for (place, value) in values.iter().enumerate() {
            while first.len() <= (value >> shift) as usize {
                first.push(crate::text::index(place));
            }
        }
        first.resize((1 << (width - shift)) + 1, crate::text::index(values.len()));
        Self { width, values, first, shift }
    }

    /// The hashes.
    #[must_use]
    pub fn values(&self) -> &[u32] {
        &self.values
    }

    /// The place of a hash.
    #[must_use]
    pub fn find(&self, hash: u32) -> Option<usize> {
        let upper = (hash >> self.shift) as usize;
        let (&from, &to) = (self.first.get(upper)?, self.first.get(upper + 1)?);
        let near = self.values.get(from as usize..to as usize)?;
        near.iter().position(|&value| value == hash).map(|place| from as usize + place)
    }

    /// Reads what [`Self::write`] wrote; nothing when it is cut short.
    pub fn read(reader: &mut Reader) -> Option<Self> {
        let (count, [width, low]) = (reader.number()?, reader.array()?);
        let gaps = reader.part()?;
        if width > 32 || u32::from(low) + MOST_UNARY > 56 || count > gaps.len() * 8 {
            return None;
        }
        let (mut values, mut at, mut next) = (Vec::with_capacity(count), 0, 0_u64);
        for _ in 0..count {
            let word = gaps.get(at / 8..).and_then(|rest| rest.first_chunk())?;
            let bits = u64::from_le_bytes(*word) >> (at % 8);
            let high = bits.trailing_ones().min(MOST_UNARY);
            let rest = bits >> (high + 1) & ((1 << low) - 1);
            at += (high + 1) as usize + usize::from(low);
            next += u64::from(high) << low | rest;
            values.push(u32::try_from(next).ok().filter(|value| u64::from(*value) >> width == 0)?);
            next += 1;
        }
        Some(Self::new(values, u32::from(width)))
    }

    /// How many, the width, the bits of a gap that are written as they are, then the gaps: what lies above these bits as so many
    /// ones and a zero, then these bits, from the lowest bit of a byte on.
    pub fn write(&self, file: &mut Vec<u8>) {
        let gap = |(place, &value): (usize, &u32)| match place.checked_sub(1) {
            Some(before) => value - self.values[before] - 1,
            None => value,
        };
        let gaps: Vec<u32> = self.values.iter().enumerate().map(gap).collect();
        let bits = |low: u32| gaps.iter().map(|gap| u64::from((gap >> low) + 1 + low)).sum::<u64>();
        let fits = |low: &u32| gaps.iter().all(|gap| gap >> low < MOST_UNARY);
        let low = (0..=31).filter(fits).min_by_key(|low| bits(*low)).unwrap_or(31);
        let mut stream = vec![0_u8; bits(low).div_ceil(8) as usize + PADDING];
        let mut at = 0;
        for gap in gaps {
            let high = gap >> low;
            let code = u64::from(gap & ((1 << low) - 1)) << (high + 1) | ((1 << high) - 1);
            for (byte, part) in stream[at / 8..].iter_mut().zip((code << (at % 8)).to_le_bytes()) {
                *byte |= part;
            }
            at += (high + 1 + low) as usize;
        }
        write_number(self.values.len(), file);
        file.extend([self.width as u8, low as u8]);
        write_part(&stream, file);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(values: &[u32], width: u32) {
        let hashes = Hashes::new(values.to_vec(), width);
        for (place, &value) in values.iter().enumerate() {
            assert_eq!(hashes.find(value), Some(place));
            let stranger = value ^ 1;
            assert_eq!(hashes.find(stranger).is_some(), values.contains(&stranger));
        }
        let mut file = Vec::new();
        hashes.write(&mut file);
        assert_eq!(Hashes::read(&mut Reader::new(&file)), Some(hashes));
        for length in 0..file.len() {
            assert_eq!(Hashes::read(&mut Reader::new(&file[..length])), None);
        }
    }

    #[test]
    fn hashes_are_found_and_read_back() {
        check(&[], 20);
        check(&[0], 1);
        check(&[0, 1, 2, 3], 2);
        check(&[5, 900_000, (1 << 28) - 1], 28);
        let mut spread: Vec<u32> = (0..3_000_u32).map(|n| n.wrapping_mul(0x9e37_79b1) >> 4).collect();
        crate::order::sort(&mut spread);
        check(&spread, 28);
    }

    #[test]
    fn a_broken_file_is_refused() {
        for junk in [&[3, 40, 2, 0][..], &[255, 255, 255, 255, 15, 28, 5, 0], &[2, 8, 60, 9, 1, 1, 1, 1, 1, 1, 1, 1, 1]]
        {
            assert_eq!(Hashes::read(&mut Reader::new(junk)), None);
        }
    }
}
