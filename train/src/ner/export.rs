//! Packs weights into the file that the tagger reads in place; its layout is told in `simak::entity::tagger::model`.

use super::data::Data;
use simak::entity::tagger::Tag;
use simak::entity::tagger::model::{BUCKETS, HEADER, LOW_BITS, MAGIC, ROWS};
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
/// When too many keys stand for two features, or a bucket overflows.
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
    let mut buckets: Vec<Vec<(u16, [i8; TAGS])>> = vec![Vec::new(); BUCKETS];
    for (key, mean) in &means {
        let row = mean.map(|weight| units(weight) as i8);
        if row != [0; TAGS] {
            buckets[(key >> LOW_BITS) as usize].push((*key as u16, row));
        }
    }
    eprintln!("{} of {} keys stand for two features", doubled.len(), means.len());
    if doubled.len() as f64 > means.len() as f64 * MOST_DOUBLED {
        return Err(io::Error::other("too many features share a key: give keys more bits"));
    }
    let mut file = MAGIC.to_vec();
    file.extend(scale.to_le_bytes());
    for weight in transitions {
        file.extend((units(weight).clamp(-30_000.0, 30_000.0) as i16).to_le_bytes());
    }
    let mut body: Vec<u8> = Vec::new();
    for bucket in &buckets {
        file.extend(&((HEADER + body.len()) as u32).to_le_bytes()[..3]);
        body.push(u8::try_from(bucket.len()).map_err(|_| io::Error::other("a bucket has over 255 features"))?);
        body.extend(bucket.iter().flat_map(|(low, _)| low.to_le_bytes()));
        body.extend(bucket.iter().map(|(_, row)| (0..TAGS).fold(0, |mask, tag| mask | u8::from(row[tag] != 0) << tag)));
        body.extend(bucket.iter().flat_map(|(_, row)| row.iter().filter(|&&w| w != 0).map(|&w| w as u8)));
    }
    file.extend(&((HEADER + body.len()) as u32).to_le_bytes()[..3]);
    file.extend(body);
    Ok(file)
}
