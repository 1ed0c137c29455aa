//! Bytes of any meaning, foretold by the two before them: what a file of small signed numbers comes to.

use super::coder::{CONTEXTS, Coder, Decoder, Encoder, Foretold, context};

/// Most bytes of a file.
const MOST_BYTES: usize = 1 << 20;

/// Packs bytes.
#[must_use]
pub fn pack(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut coder = Foretold::new(Encoder::new());
    code(&mut coder, bytes)?;
    Some(coder.finish())
}

/// The bytes that [`pack`] packed; nothing when they are cut short.
#[must_use]
pub fn unpack(packed: &[u8]) -> Option<Vec<u8>> {
    code(&mut Foretold::new(Decoder::new(packed)?), &[])
}

fn code(coder: &mut Foretold<impl Coder>, known: &[u8]) -> Option<Vec<u8>> {
    let count = coder.number(0, [0; CONTEXTS], known.len())?;
    let mut bytes: Vec<u8> = Vec::new();
    for place in 0..count.min(MOST_BYTES) {
        let last = |count: usize| context(&bytes[place.saturating_sub(count)..]);
        let known = known.get(place).copied().unwrap_or_default();
        // Small numbers of both signs have the short codes.
        let small = usize::from(known.wrapping_shl(1) ^ if known > 0x7f { 0xff } else { 0 });
        let small = u8::try_from(coder.number(1, [0, last(1), last(2)], small)?).ok()?;
        bytes.push(small >> 1 ^ if small & 1 == 1 { 0xff } else { 0 });
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_come_back_and_short_ones_are_refused() {
        let bytes: Vec<u8> = (0..=255).chain((0..=255).rev()).chain([0; 600]).collect();
        let packed = pack(&bytes).expect("few");
        assert!(packed.len() < bytes.len() - 300, "{}", packed.len());
        assert_eq!(unpack(&packed), Some(bytes));
        for length in 0..packed.len() {
            assert_eq!(unpack(&packed[..length]), None);
        }
        assert_eq!(unpack(&pack(&[]).expect("none")), Some(Vec::new()));
    }
}
