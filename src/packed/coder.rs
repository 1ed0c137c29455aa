//! Numbers that are foretold: each is a few decisions, and each decision takes the fewer bits the better its contexts foresaw it.
//!
//! A number becomes an exponential Golomb code: how many bits it has beyond [`PLAIN_BITS`] as so many ones and a zero, then its
//! bits. For each of these decisions every context remembers how often it went which way; what they say is weighed against each
//! other by what they were worth so far in the column (logistic mixing, after Mahoney's lpaq) and goes to a range coder of binary
//! decisions. All of it is in whole numbers, so that it comes out the same on every machine. The same code reads and writes: a
//! reader is given values that it does not look at.

/// Contexts of each number.
pub const CONTEXTS: usize = 3;
/// Columns that weigh their contexts each by itself.
const COLUMNS: usize = 16;
/// Numbers below two to this have the shortest code.
const PLAIN_BITS: u32 = 2;
/// Most bits of a number.
const MOST_BITS: u32 = 24;
/// Two to this many decisions can be remembered; rarely two share a place.
const MEMORY_BITS: u32 = 20;
/// Unit of a chance: one in so many.
const CHANCES: i32 = 4096;
/// Most that a decision can be stretched to, in 256ths of a natural logarithm.
const FAR: i32 = 2047;
/// What a weight of one is.
const ONE: i32 = 1 << 16;
/// How far weights move: the larger the number, the less.
const WEIGHT_SHIFT: u32 = 11;

/// What is remembered of a decision that was never seen.
const FRESH: u16 = (CHANCES as u16 / 2) << 4;

/// Where decisions go to or come from.
pub trait Coder {
    /// The next decision: `bit` when writing, whatever the file says when reading. It is a yes with `chance` in [`CHANCES`].
    /// Nothing when the file has come to its end.
    fn decide(&mut self, chance: u32, bit: bool) -> Option<bool>;
}

/// A coder with its memory of earlier decisions.
pub struct Foretold<C> {
    coder: C,
    /// By the hash of context and decision: the chance of a yes times 16, and how often it was seen, to 15; laid over [`FRESH`],
    /// so that nothing has to be written to a million places before the first decision.
    memory: Vec<u16>,
    weights: [[i32; CONTEXTS]; COLUMNS],
    /// Chances as logarithms of their odds, the reverse of [`squash`].
    stretch: Vec<i16>,
}

impl<C: Coder> Foretold<C> {
    /// With nothing remembered.
    pub fn new(coder: C) -> Self {
        let mut stretch = Vec::with_capacity(CHANCES as usize);
        for far in -FAR..=FAR {
            stretch.resize(squash(far) as usize + 1, far as i16);
        }
        stretch.resize(CHANCES as usize, FAR as i16);
        Self { coder, memory: vec![0; 1 << MEMORY_BITS], weights: [[ONE * 2 / 5; CONTEXTS]; COLUMNS], stretch }
    }

    /// The next number of a column, given what is known of it ([`context`]); `value` when writing. Nothing at the end of the file.
    pub fn number(&mut self, column: usize, contexts: [u32; CONTEXTS], value: usize) -> Option<usize> {
        let mut place = (column as u32) << 24;
        let contexts = contexts.map(|context| {
            place += (COLUMNS as u32) << 24;
            (context ^ place).wrapping_mul(0x9e37_79b1)
        });
        let value = value.checked_add(1 << PLAIN_BITS)?;
        let (mut bits, mut path) = (PLAIN_BITS, 1);
        while self.bit(column, &contexts, path, value >> bits > 1)? {
            (bits, path) = (bits + 1, path << 1 | 1);
            if bits > MOST_BITS {
                return None;
            }
        }
        let mut number = 1;
        path <<= 1;
        for place in (0..bits).rev() {
            let bit = self.bit(column, &contexts, path, value >> place & 1 == 1)?;
            (number, path) = (number << 1 | usize::from(bit), path << 1 | u32::from(bit));
        }
        number.checked_sub(1 << PLAIN_BITS)
    }

    /// One decision. Loops by hand: built for size, an iterator's steps stay calls, and this is run a million times at the start.
    fn bit(&mut self, column: usize, contexts: &[u32; CONTEXTS], path: u32, bit: bool) -> Option<bool> {
        // The first decisions of a number lie beside each other, in reach of one look at memory.
        let line = (path >> 4).wrapping_mul(0x9e37_79b1);
        let weights = &mut self.weights[column % COLUMNS];
        let (mut places, mut says, mut sum) = ([0; CONTEXTS], [0; CONTEXTS], 0);
        let mut at = 0;
        while at < CONTEXTS {
            let hash = contexts[at].wrapping_add(line).wrapping_mul(0x85eb_ca6b);
            places[at] = (hash >> (u32::BITS - MEMORY_BITS) ^ path & 15) as usize;
            says[at] = self.stretch[((self.memory[places[at]] ^ FRESH) >> 4) as usize] as i32;
            sum += (weights[at] * says[at]) >> 16;
            at += 1;
        }
        let chance = squash(sum);
        let bit = self.coder.decide(chance as u32, bit)?;
        let truth = if bit { CHANCES - 1 } else { 0 };
        at = 0;
        while at < CONTEXTS {
            let weight = weights[at] + ((says[at] * (truth - chance)) >> WEIGHT_SHIFT);
            weights[at] = weight.clamp(-8 * ONE, 8 * ONE);
            let seen = self.memory[places[at]] ^ FRESH;
            let (chance, times) = ((seen >> 4) as i32, (seen & 15) as usize);
            let chance = chance + (((truth - chance) * RATES[times]) >> 16);
            self.memory[places[at]] = ((chance as u16) << 4 | (times as u16 + 1).min(15)) ^ FRESH;
            at += 1;
        }
        Some(bit)
    }
}

/// How far a chance moves to what happened, by how often it was seen: a place seen n times moves by one in n + 1.6.
const RATES: [i32; 16] = {
    let mut rates = [0; 16];
    let mut times = 0;
    while times < 16 {
        rates[times] = ONE * 5 / (5 * times as i32 + 8);
        times += 1;
    }
    rates
};

/// The chance whose odds have this logarithm: the logistic function, between every 128th place of which lies a straight line.
fn squash(far: i32) -> i32 {
    const PLACES: [i32; 33] = [
        1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607, 3785, 3901,
        3975, 4022, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094,
    ];
    let far = far.clamp(-FAR, FAR) + FAR + 1;
    let (place, between) = ((far >> 7) as usize, far & 127);
    (PLACES[place] * (128 - between) + PLACES[place + 1] * between + 64) >> 7
}

/// A context: the hash of what is known of a number before it is read.
#[must_use]
pub fn context(known: &[u8]) -> u32 {
    let (mut hash, mut at) = (0x811c_9dc5_u32, 0);
    while at < known.len() {
        hash = (hash ^ u32::from(known[at])).wrapping_mul(0x0100_0193).rotate_left(5);
        at += 1;
    }
    hash
}

/// Reads what a [`Writer`] wrote.
pub struct Decoder<'a> {
    low: u32,
    high: u32,
    at: u32,
    rest: &'a [u8],
}

impl<'a> Decoder<'a> {
    /// Starts at the front; nothing when not even that is whole.
    #[must_use]
    pub fn new(bytes: &'a [u8]) -> Option<Self> {
        let (front, rest) = bytes.split_first_chunk()?;
        Some(Self { low: 0, high: u32::MAX, at: u32::from_be_bytes(*front), rest })
    }
}

impl Coder for Decoder<'_> {
    fn decide(&mut self, chance: u32, _: bool) -> Option<bool> {
        let middle = self.low + (self.high - self.low) / CHANCES as u32 * chance;
        let bit = self.at <= middle;
        if bit {
            self.high = middle
        } else {
            self.low = middle + 1
        }
        while (self.low ^ self.high) >> 24 == 0 {
            let (&next, rest) = self.rest.split_first()?;
            self.rest = rest;
            (self.low, self.high, self.at) = (self.low << 8, self.high << 8 | 255, self.at << 8 | u32::from(next));
        }
        Some(bit)
    }
}

/// Writes decisions to bytes.
#[derive(Debug)]
pub struct Encoder {
    low: u32,
    high: u32,
    bytes: Vec<u8>,
}

impl Encoder {
    /// With nothing written.
    #[must_use]
    pub fn new() -> Self {
        Self { low: 0, high: u32::MAX, bytes: Vec::new() }
    }
}

impl Default for Encoder {
    fn default() -> Self {
        Self::new()
    }
}

impl Foretold<Encoder> {
    /// What was written.
    #[must_use]
    pub fn finish(mut self) -> Vec<u8> {
        self.coder.bytes.extend(self.coder.low.to_be_bytes());
        self.coder.bytes
    }
}

impl Coder for Encoder {
    fn decide(&mut self, chance: u32, bit: bool) -> Option<bool> {
        let middle = self.low + (self.high - self.low) / CHANCES as u32 * chance;
        if bit {
            self.high = middle
        } else {
            self.low = middle + 1
        }
        while (self.low ^ self.high) >> 24 == 0 {
            self.bytes.push((self.high >> 24) as u8);
            (self.low, self.high) = (self.low << 8, self.high << 8 | 255);
        }
        Some(bit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers() -> impl Iterator<Item = usize> {
        (0..3_000_usize).map(|n| if n % 50 == 7 { n * 4_000 } else { n % 5 })
    }

    fn contexts(before: usize) -> [u32; CONTEXTS] {
        [0, before as u32 % 5, before as u32]
    }

    fn written() -> Vec<u8> {
        let (mut coder, mut before) = (Foretold::new(Encoder::new()), 0);
        for number in numbers() {
            assert_eq!(coder.number(3, contexts(before), number), Some(number));
            before = number;
        }
        coder.finish()
    }

    fn read(bytes: &[u8]) -> Vec<usize> {
        let (mut read, mut before) = (Vec::new(), 0);
        let Some(decoder) = Decoder::new(bytes) else { return read };
        let mut coder = Foretold::new(decoder);
        while let Some(number) = coder.number(3, contexts(before), 0).filter(|_| read.len() < 3_000) {
            read.push(number);
            before = number;
        }
        read
    }

    #[test]
    fn numbers_come_back_and_what_is_foretold_takes_little() {
        let bytes = written();
        assert!(read(&bytes).into_iter().eq(numbers()));
        // One in fifty cannot be foretold.
        assert!(bytes.len() < 400, "{}", bytes.len());
    }

    #[test]
    fn a_short_file_ends_early_and_a_broken_one_somehow() {
        let mut bytes = written();
        for length in (0..bytes.len()).step_by(7).chain([bytes.len() - 1]) {
            assert!(read(&bytes[..length]).len() < 3_000);
        }
        for place in 0..bytes.len() {
            bytes[place] ^= 0xa5;
            read(&bytes);
        }
        assert!(Decoder::new(&[1, 2, 3]).is_none());
    }

    #[test]
    fn numbers_too_large_are_refused() {
        let mut coder = Foretold::new(Encoder::new());
        assert_eq!(coder.number(0, [0; CONTEXTS], usize::MAX), None);
        assert_eq!(coder.number(0, [0; CONTEXTS], 1 << 26), None);
        assert_eq!(coder.number(0, [0; CONTEXTS], 1 << 24), Some(1 << 24));
    }

    #[test]
    fn chances_and_their_logarithms_belong_together() {
        assert!((-FAR..FAR).all(|far| squash(far) <= squash(far + 1)));
        assert!((-FAR * 9..FAR * 9).all(|far| (1..CHANCES).contains(&squash(far))));
        let coder = Foretold::new(Encoder::new());
        assert_eq!(coder.stretch.len(), CHANCES as usize);
        assert_eq!(coder.stretch[CHANCES as usize / 2].abs().max(1), 1);
    }
}
