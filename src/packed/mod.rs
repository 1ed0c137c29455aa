//! How the files under `models/` are written: columns of like things beside each other, which is what compresses, sorted
//! hashes as the gaps between them ([`hashes`]), and numbers, text and bytes that are foretold ([`coder`], [`letters`], [`bytes`]).

pub mod bytes;
pub mod coder;
pub mod hashes;
pub mod letters;

pub use hashes::Hashes;

/// Reads a file from its front to its end.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'a> {
    bytes: &'a [u8],
}

impl<'a> Reader<'a> {
    /// Starts at the front.
    #[must_use]
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { bytes }
    }

    /// The next bytes; nothing when there are fewer.
    pub fn bytes(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.bytes.split_at_checked(count)?;
        self.bytes = rest;
        Some(taken)
    }

    /// The next bytes as an array.
    pub fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (taken, rest) = self.bytes.split_first_chunk()?;
        self.bytes = rest;
        Some(*taken)
    }

    /// A number that [`write_number`] wrote.
    pub fn number(&mut self) -> Option<usize> {
        let (mut number, mut shift) = (0, 0);
        loop {
            let [byte] = self.array()?;
            number |= usize::from(byte & 0x7f).checked_shl(shift)?;
            shift += 7;
            if byte & 0x80 == 0 {
                return Some(number);
            }
        }
    }

    /// As many bytes as the number before them says.
    pub fn part(&mut self) -> Option<&'a [u8]> {
        let length = self.number()?;
        self.bytes(length)
    }

    /// Numbers below 65,536: the lower bytes of all, then the upper ones.
    pub fn pairs(&mut self, count: usize) -> Option<impl Iterator<Item = u16> + use<'a>> {
        let (low, high) = (self.bytes(count)?, self.bytes(count)?);
        Some(low.iter().zip(high).map(|(&low, &high)| u16::from_le_bytes([low, high])))
    }
}

/// Writes a number, seven bits a byte, the lowest first; all bytes but the last have their upper bit set.
pub fn write_number(mut number: usize, file: &mut Vec<u8>) {
    while number >= 0x80 {
        file.push(number as u8 | 0x80);
        number >>= 7;
    }
    file.push(number as u8);
}

/// Writes a part with its length before it.
pub fn write_part(part: &[u8], file: &mut Vec<u8>) {
    write_number(part.len(), file);
    file.extend(part);
}

/// Writes what [`Reader::pairs`] reads.
pub fn write_pairs(numbers: &[u16], file: &mut Vec<u8>) {
    for byte in 0..2 {
        file.extend(numbers.iter().map(|number| number.to_le_bytes()[byte]));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let mut file = Vec::new();
        for number in [0, 127, 128, 300, 70_000] {
            write_number(number, &mut file);
        }
        write_part(b"kabar", &mut file);
        write_pairs(&[7, 65_535, 256], &mut file);
        let mut reader = Reader::new(&file);
        for number in [0, 127, 128, 300, 70_000] {
            assert_eq!(reader.number(), Some(number));
        }
        assert_eq!(reader.part(), Some(&b"kabar"[..]));
        assert_eq!(reader.pairs(3).map(Iterator::collect), Some(vec![7, 65_535, 256]));
        assert!(reader.number().is_none() && reader.bytes(1).is_none());
    }

    #[test]
    fn endless_numbers_are_refused() {
        assert_eq!(Reader::new(&[0xff; 20]).number(), None);
        assert_eq!(Reader::new(&[0x80]).number(), None);
    }
}
