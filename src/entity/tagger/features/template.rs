//! The kinds of features, and the keys that features have in the model.

/// Bits of a feature's key.
pub const KEY_BITS: u32 = 28;

/// The kinds of features.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "named after what they look at")]
#[repr(u8)]
pub enum Template {
    Case,
    Exact,
    Lower,
    Shape,
    Prefix,
    Suffix,
    Part,
    Near,
    BeforeWithCase,
    AfterWithCase,
    PairBefore,
    PairAfter,
    TwoBefore,
    TwoAfter,
    Around,
    Cases,
    NearPrefix,
    NearSuffix,
    Run,
    RunBefore,
    RunAfter,
    RunAround,
    RunBeforeFar,
    RunHead,
    RunLast,
    RunHeadBefore,
    Acronym,
    List,
    ListWithCase,
    ListWithBefore,
    ListAll,
    ListNear,
    ListNearWithCase,
    Known,
    KnownNear,
    Edges,
    RunKnown,
    RunTitle,
    ToldWord,
    ToldName,
}

const ODD: u64 = 0x9e37_79b9_7f4a_7c15;
const OTHER: u64 = 0xc2b2_ae3d_27d4_eb4f;

/// The key of a feature's hash.
#[must_use]
pub fn key(hash: u64) -> u32 {
    (hash >> (64 - KEY_BITS)) as u32
}

/// The hash of a feature under a guideline ([`super::super::guidelines`]).
#[must_use]
pub fn guided(hash: u64, guideline: u8) -> u64 {
    (hash ^ hash >> 31 ^ u64::from(guideline).wrapping_mul(ODD)).wrapping_mul(OTHER)
}

/// Mixes a template and two values to a hash.
pub(in super::super) fn mix(template: Template, a: u64, b: u64) -> u64 {
    let mut hash = a.wrapping_add(1 + template as u64).wrapping_mul(ODD);
    hash = (hash ^ hash >> 29 ^ b.wrapping_mul(OTHER)).wrapping_mul(ODD);
    (hash ^ hash >> 32 ^ template as u64).wrapping_mul(OTHER)
}
