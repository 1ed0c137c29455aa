//! Accounts on social media: "tulis akun Twitter @budisantoso" is Budi Santoso where the text names him.

use super::scene::{Scene, Words};
use super::speaker::Speaker;
use crate::text::case::lowered;
use crate::text::words::listed;

/// What announces an account.
const ACCOUNTS: &str = "akun pengguna pemilik";
/// Most words from the one that announces an account to its sign.
const REACH: usize = 6;
/// Most people among whom the holder of a handle is looked for.
const MOST_PEOPLE: usize = 200;
/// Fewest letters of a name by which an account is known to be somebody's.
const SHORTEST: usize = 4;

/// Where an account is held: "akun Twitter resmi Kemenlu" does not speak for Twitter.
pub(super) fn is_platform(words: Words, start: usize, at: usize) -> bool {
    let platform =
        listed("Twitter Instagram Facebook TikTok Tiktok YouTube Youtube X Threads WhatsApp Telegram", words.text(at));
    platform && (start..at).any(|at| listed(ACCOUNTS, words.text(at)))
}

/// The holder of the account that the words from here name by its handle, unless they name somebody before it.
pub(super) fn holder(scene: &Scene, block: usize, words: Words, at: usize) -> Option<Speaker> {
    if !listed(ACCOUNTS, words.text(at)) && words.text(at) != "@" {
        return None;
    }
    let sign = (at..at + REACH).find(|&at| words.text(at) == "@")?;
    let names = scene.names(block, words.start(at), words.start(sign));
    if names.iter().any(|name| scene.is_person(name.entity)) {
        return None;
    }
    if let Some(name) = scene.name_at(block, words.start(sign + 1)) {
        return Some(Speaker::Entity(name.entity));
    }
    let handle = lowered(words.text(sign + 1));
    // How many letters of a person's names the handle holds.
    let told = |entity: usize| -> usize {
        let name = scene.entities.get(entity).map_or("", |entity| &entity.name);
        let parts = name.split_whitespace().filter(|part| part.len() >= SHORTEST && handle.contains(&*lowered(part)));
        parts.map(str::len).sum()
    };
    let people = (0..scene.entities.len()).filter(|&entity| scene.is_person(entity)).take(MOST_PEOPLE);
    let best = people.map(|entity| (told(entity), entity)).filter(|(told, _)| *told > 0).max();
    Some(best.map_or(Speaker::Unknown, |(_, entity)| Speaker::Entity(entity)))
}
