//! Packs weights into the file that the tagger reads; its layout is told in `simak::entity::tagger::model`.

use super::data::Data;
use simak::entity::tagger::Tag;
use simak::entity::tagger::features::KEY_BITS;
use simak::entity::tagger::model::{MAGIC, ROWS};
use simak::packed::Hashes;
use std::collections::{BTreeMap, BTreeSet};
use std::io;

const TAGS: usize = Tag::COUNT;
/// Largest share of the keys that may stand for two features seen in training.
const MOST_DOUBLED: f64 = 0.02;

/// What one training found: features and weights (for each feature one for each tag, then transitions).
pub(crate) type Trained = (Data, Vec<f64>);

/// The mean of some trainings as a model file.
///
/// # Errors
/// When too many keys stand for two features.
pub(crate) fn pack(trained: &[Trained]) -> io::Result<Vec<u8>> {
    let share = 1.0 / trained.len() as f64;
    let mut means: BTreeMap<u32, [f64; TAGS]> = BTreeMap::new();
    let mut transitions = [0.0; ROWS * TAGS];
    let mut doubled = BTreeSet::new();
    for (data, weights) in trained {
        let (rows, last) = weights.split_at(data.keys.len() * TAGS);
        for ((&key, &two), row) in data.keys.iter().zip(&data.doubled).zip(rows.chunks_exact(TAGS)) {
            let mean = means.entry(key).or_insert([0.0; TAGS]);
            mean.iter_mut().zip(row).for_each(|(mean, weight)| *mean += weight * share);
            if two {
                doubled.insert(key);
            }
        }
        transitions.iter_mut().zip(last).for_each(|(mean, weight)| *mean += weight * share);
    }
    let top = means.values().flatten().fold(0.0_f64, |top, weight| top.max(weight.abs()));
    let scale = (top / 127.0) as f32;
    let units = |weight: f64| (weight / f64::from(scale)).round();
    let rows: Vec<(u32, [i8; TAGS])> = means
        .iter()
        .map(|(&key, mean)| (key, mean.map(|weight| units(weight) as i8)))
        .filter(|(_, row)| *row != [0; TAGS])
        .collect();
    eprintln!("{} of {} keys stand for two features", doubled.len(), means.len());
    if doubled.len() as f64 > means.len() as f64 * MOST_DOUBLED {
        return Err(io::Error::other("too many features share a key: give keys more bits"));
    }
    let mut file = MAGIC.to_vec();
    file.extend(scale.to_le_bytes());
    for weight in transitions {
        file.extend((units(weight).clamp(-30_000.0, 30_000.0) as i16).to_le_bytes());
    }
    Hashes::new(rows.iter().map(|(key, _)| *key).collect(), KEY_BITS).write(&mut file);
    file.extend(rows.iter().map(|(_, row)| (0..TAGS).fold(0, |mask, tag| mask | u8::from(row[tag] != 0) << tag)));
    file.extend(rows.iter().flat_map(|(_, row)| row).filter(|&&weight| weight != 0).map(|&weight| weight as u8));
    Ok(file)
}
