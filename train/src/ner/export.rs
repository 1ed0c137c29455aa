//! Packs weights into the file that the tagger reads in place; its layout is told in `simak::entity::tagger::model`.

use super::data::Data;
use simak::entity::tagger::Tag;
use simak::entity::tagger::model::{BUCKETS, HEADER, LOW_BITS, MAGIC, ROWS};
use std::io;

const TAGS: usize = Tag::COUNT;
/// Largest share of the keys that may stand for two features seen in training.
const MOST_DOUBLED: f64 = 0.02;

/// The weights (for each feature one for each tag, then transitions) as a model file.
///
/// # Errors
/// When too many keys stand for two features, or a bucket overflows.
pub(crate) fn pack(data: &Data, weights: &[f64]) -> io::Result<Vec<u8>> {
    let top = weights[..data.keys.len() * TAGS].iter().fold(0.0_f64, |top, weight| top.max(weight.abs()));
    let scale = (top / 127.0) as f32;
    let mut buckets: Vec<Vec<(u16, [i8; TAGS])>> = vec![Vec::new(); BUCKETS];
    for (feature, key) in data.keys.iter().enumerate() {
        let mut row = [0; TAGS];
        for (tag, slot) in row.iter_mut().enumerate() {
            *slot = (weights[feature * TAGS + tag] / f64::from(scale)).round() as i8;
        }
        if row != [0; TAGS] {
            buckets[(key >> LOW_BITS) as usize].push((*key as u16, row));
        }
    }
    let doubled = data.doubled.iter().filter(|&&doubled| doubled).count();
    eprintln!("{doubled} of {} keys stand for two features", data.keys.len());
    if doubled as f64 > data.keys.len() as f64 * MOST_DOUBLED {
        return Err(io::Error::other("too many features share a key: give keys more bits"));
    }
    let mut file = MAGIC.to_vec();
    file.extend(scale.to_le_bytes());
    for weight in &weights[data.keys.len() * TAGS..][..ROWS * TAGS] {
        let units = (weight / f64::from(scale)).round().clamp(-30_000.0, 30_000.0) as i16;
        file.extend(units.to_le_bytes());
    }
    let mut body: Vec<u8> = Vec::new();
    for bucket in &mut buckets {
        file.extend(&((HEADER + body.len()) as u32).to_le_bytes()[..3]);
        bucket.sort_unstable();
        body.push(u8::try_from(bucket.len()).map_err(|_| io::Error::other("a bucket has over 255 features"))?);
        body.extend(bucket.iter().flat_map(|(low, _)| low.to_le_bytes()));
        body.extend(bucket.iter().map(|(_, row)| (0..TAGS).fold(0, |mask, tag| mask | u8::from(row[tag] != 0) << tag)));
        body.extend(bucket.iter().flat_map(|(_, row)| row.iter().filter(|&&w| w != 0).map(|&w| w as u8)));
    }
    file.extend(&((HEADER + body.len()) as u32).to_le_bytes()[..3]);
    file.extend(body);
    Ok(file)
}
