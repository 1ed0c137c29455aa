//! The try-it page: pick a sample or paste an article, and see the card, the highlights and the toggles that the extension shows.
//!
//! The article is shown in a frame whose own scripts a policy forbids (see [`paste`]); the engine, the walker and the painter work on
//! it from outside. The frame's sandbox must allow scripts all the same, or browsers drop the painter's listeners too.

#[cfg(target_arch = "wasm32")]
mod page;
pub mod paste;
#[cfg(target_arch = "wasm32")]
mod reader;
pub mod strings;
