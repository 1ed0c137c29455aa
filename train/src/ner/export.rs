//! Packs weights into the file that the tagger reads; its layout is told in `simak::entity::tagger::model`.

use super::data::Data;
use simak::entity::tagger::Tag;
use simak::entity::tagger::features::KEY_BITS;
use simak::entity::tagger::model::{MAGIC, ROWS};
use simak::packed::Hashes;
use std::collections::BTreeMap;
use std::io;

const TAGS: usize = Tag::COUNT;
/// Largest share of the keys that may stand for two features seen in training.
const MOST_DOUBLED: f64 = 0.02;

/// The two files.
pub(crate) struct Packed {
    /// `models/ner.bin`.
    pub(crate) model: Vec<u8>,
    /// `models/guidelines.bin`, in the same units.
    pub(crate) guidelines: Vec<u8>,
}

/// What training found (for each feature one weight for each tag, then the transitions) and the clues to guidelines as model files.
///
/// # Errors
/// When too many keys stand for two features.
pub(crate) fn pack(data: &Data, weights: &[f64], clues: &BTreeMap<u32, [f64; TAGS]>) -> io::Result<Packed> {
    let doubled = data.doubled.iter().filter(|&&doubled| doubled).count();
    eprintln!("{doubled} of {} keys stand for two features", data.keys.len());
    if doubled as f64 > data.keys.len() as f64 * MOST_DOUBLED {
        return Err(io::Error::other("too many features share a key: give keys more bits"));
    }
    let (rows, transitions) = weights.split_at(data.keys.len() * TAGS);
    let (mut own, mut guided) = (BTreeMap::new(), clues.clone());
    for ((&key, &of_one), row) in data.keys.iter().zip(&data.guided).zip(rows.as_chunks().0) {
        if of_one { &mut guided } else { &mut own }.insert(key, *row);
    }
    let top = own.values().flatten().fold(0.0_f64, |top, weight| top.max(weight.abs()));
    let scale = (top / 127.0) as f32;
    let none = [0.0; ROWS * TAGS];
    Ok(Packed { model: file(&own, transitions, scale), guidelines: file(&guided, &none, scale) })
}

/// Writes weights in units of `scale`; those of less than half a unit are left out.
fn file(means: &BTreeMap<u32, [f64; TAGS]>, transitions: &[f64], scale: f32) -> Vec<u8> {
    let units = |weight: f64| (weight / f64::from(scale)).round();
    let rows: Vec<(u32, [i8; TAGS])> = means
        .iter()
        .map(|(&key, mean)| (key, mean.map(|weight| units(weight).clamp(-127.0, 127.0) as i8)))
        .filter(|(_, row)| *row != [0; TAGS])
        .collect();
    let mut file = MAGIC.to_vec();
    file.extend(scale.to_le_bytes());
    for &weight in transitions {
        file.extend((units(weight).clamp(-30_000.0, 30_000.0) as i16).to_le_bytes());
    }
    Hashes::new(rows.iter().map(|(key, _)| *key).collect(), KEY_BITS).write(&mut file);
    file.extend(rows.iter().map(|(_, row)| (0..TAGS).fold(0, |mask, tag| mask | u8::from(row[tag] != 0) << tag)));
    file.extend(rows.iter().flat_map(|(_, row)| row).filter(|&&weight| weight != 0).map(|&weight| weight as u8));
    file
}
