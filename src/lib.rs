//! Simak reads an Indonesian news page: the parts of the article, who and what it names, who says so, and what it says.
//!
//! One page goes in as a [`page::PageSnapshot`], one [`report::Report`] comes out of [`analyze::analyze`]. The core is pure:
//! no DOM, no network, no clock. Browsers reach it through `web`, the command line through `src/bin/simak.rs`.

pub mod analyze;
pub mod article;
#[cfg(feature = "command")]
pub mod command;
pub mod entity;
pub mod export;
mod order;
pub mod packed;
pub mod page;
pub mod report;
pub mod speech;
pub mod summary;
pub mod text;
#[cfg(target_arch = "wasm32")]
pub mod web;
