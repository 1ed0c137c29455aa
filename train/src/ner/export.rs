//! Packs weights into the file that the tagger reads; its layout is told in `simak::entity::tagger::model`.

use super::crf::ROWS;
use super::data::Data;
use super::memory::Memory;
use simak::entity::tagger::Tag;
use simak::entity::tagger::keys;
use simak::entity::tagger::lattice::HISTORIES;
use simak::entity::tagger::model::MAGIC;
use std::collections::BTreeMap;
use std::io;

const TAGS: usize = Tag::COUNT;
/// A feature's weight for each tag.
type Row = [f64; TAGS];
/// Rows by their keys.
type Rows = Vec<(u32, Row)>;
/// Least weight in `models/guidelines.bin`: the mean of sparse trainings has many that say next to nothing.
const LEAST: f64 = 0.05;
/// Least units, over all tags, of a feature in `models/ner.bin`: one in five has fewer, which decide next to nothing.
const LEAST_UNITS: u32 = 3;
/// The same for one that weighs organizations: their names are the longest, so that small weights add up.
const LEAST_OF_ORGANIZATIONS: u32 = 2;
/// Largest share of the keys that may stand for two features seen in training.
const MOST_DOUBLED: f64 = 0.02;

/// `models/ner.bin`: what training found (for each feature one weight for each tag, then the transitions), without what is of one
/// guideline alone.
///
/// # Errors
/// When too many keys stand for two features.
pub(crate) fn model(data: &Data, weights: &[f64]) -> io::Result<Vec<u8>> {
    let (rows, transitions) = rows(data, weights)?;
    let own = rows.into_iter().zip(&data.guided).filter(|(_, guided)| !**guided).map(|(row, _)| row).collect();
    Ok(file(&own, transitions, says_enough).ok_or_else(too_many)?.0)
}

/// `models/guidelines.bin`: the mean of what the trainings found, the clues to guidelines and what these remember.
///
/// # Errors
/// When too many keys stand for two features.
pub(crate) fn guidelines(
    trainings: &[(Data, Vec<f64>)],
    clues: &BTreeMap<u32, Row>,
    memory: &Memory,
) -> io::Result<Vec<u8>> {
    let mut means: BTreeMap<u32, Row> = BTreeMap::new();
    let mut transitions = vec![0.0; ROWS * TAGS];
    let share = 1.0 / trainings.len() as f64;
    for (data, weights) in trainings {
        let (rows, own) = rows(data, weights)?;
        for (key, row) in rows {
            means.entry(key).or_default().iter_mut().zip(row).for_each(|(mean, weight)| *mean += share * weight);
        }
        transitions.iter_mut().zip(own).for_each(|(mean, weight)| *mean += share * weight);
    }
    for weight in means.values_mut().flatten().filter(|weight| weight.abs() < LEAST) {
        *weight = 0.0;
    }
    means.extend(clues);
    let (mut file, after) = file(&means, &transitions, |row| *row != [0; TAGS]).ok_or_else(too_many)?;
    file.extend(after);
    memory.write(&mut file).ok_or_else(too_many)?;
    Ok(file)
}

fn too_many() -> io::Error {
    io::Error::other("too many features for the layout of the file")
}

/// The weights of each key, and those of the transitions.
fn rows<'a>(data: &Data, weights: &'a [f64]) -> io::Result<(Rows, &'a [f64])> {
    let doubled = data.doubled.iter().filter(|&&doubled| doubled).count();
    eprintln!("{doubled} of {} keys stand for two features", data.keys.len());
    if doubled as f64 > data.keys.len() as f64 * MOST_DOUBLED {
        return Err(io::Error::other("too many features share a key: give keys more bits"));
    }
    let (rows, transitions) = weights.split_at(data.keys.len() * TAGS);
    Ok((data.keys.iter().copied().zip(rows.as_chunks().0.iter().copied()).collect(), transitions))
}

/// Whether a feature is worth its place in `models/ner.bin`.
fn says_enough(row: &[i8; TAGS]) -> bool {
    let units: u32 = row.iter().map(|units| u32::from(units.unsigned_abs())).sum();
    let organizations = [Tag::BeginOrganization, Tag::InOrganization].iter().any(|&tag| row[tag as usize] != 0);
    units >= if organizations { LEAST_OF_ORGANIZATIONS } else { LEAST_UNITS }
}

/// Writes weights in units that suit the greatest; those of less than half a unit are left out, as are features not worth keeping.
/// The transitions from histories that are no tag come by themselves.
fn file(means: &BTreeMap<u32, Row>, transitions: &[f64], keeps: fn(&[i8; TAGS]) -> bool) -> Option<(Vec<u8>, Vec<u8>)> {
    let top = means.values().flatten().fold(0.0_f64, |top, weight| top.max(weight.abs()));
    let scale = (top / 127.0) as f32;
    let units = |weight: f64| (weight / f64::from(scale)).round();
    let rows: Vec<(u32, [i8; TAGS])> = means
        .iter()
        .map(|(&key, mean)| (key, mean.map(|weight| units(weight).clamp(-127.0, 127.0) as i8)))
        .filter(|(_, row)| keeps(row))
        .collect();
    let mut file = MAGIC.to_vec();
    file.extend(scale.to_le_bytes());
    let steps: Vec<u8> = transitions
        .iter()
        .flat_map(|&weight| (units(weight).clamp(-30_000.0, 30_000.0) as i16).to_le_bytes())
        .collect();
    let (tags, rest) = steps.split_at(TAGS * TAGS * 2);
    let (after, start) = rest.split_at((HISTORIES - TAGS) * TAGS * 2);
    file.extend([tags, start].concat());
    let keys: Vec<u32> = rows.iter().map(|(key, _)| *key).collect();
    keys::write(&keys, &mut file)?;
    let masks: Vec<u8> =
        rows.iter().map(|(_, row)| (0..TAGS).fold(0, |mask, tag| mask | u8::from(row[tag] != 0) << tag)).collect();
    file.extend(&masks);
    file.extend(rows.iter().flat_map(|(_, row)| row).filter(|&&weight| weight != 0).map(|&weight| weight as u8));
    Some((file, after.to_vec()))
}
