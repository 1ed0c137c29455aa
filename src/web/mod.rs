//! The engine for browsers: the only place where Rust values and JavaScript values meet.
//!
//! Answers are plain objects and arrays, never a `Map` or a typed array, and absent values are `null`: Chrome carries messages
//! as JSON, where a `Map` would arrive as `{}` (docs/decisions/0001).

mod snapshot;

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

use crate::analyze;
use crate::export;

/// Reads a [`PageSnapshot`](crate::page::PageSnapshot); answers with an [`Analysis`](crate::report::Analysis).
///
/// # Errors
/// The value has not the shape of a snapshot; a page's content never causes one.
#[wasm_bindgen(js_name = analyze)]
pub fn analyze_page(snapshot: JsValue) -> Result<JsValue, JsError> {
    write(&analyze::analyze(&snapshot::read(&snapshot)?))
}

/// Reads a [`PageSnapshot`](crate::page::PageSnapshot) and writes its report as Markdown; page text in it cannot become markup.
///
/// From the snapshot rather than from the report: reading a report back in costs 20 KB of the download, reading the page once
/// more a few milliseconds of a click on "copy".
///
/// # Errors
/// The value has not the shape of a snapshot.
#[wasm_bindgen(js_name = markdown)]
pub fn page_markdown(snapshot: JsValue) -> Result<String, JsError> {
    Ok(export::markdown(&analyze::analyze(&snapshot::read(&snapshot)?).report))
}

fn write<T: Serialize>(value: &T) -> Result<JsValue, JsError> {
    let plain = Serializer::new().serialize_maps_as_objects(true).serialize_missing_as_null(true);
    value.serialize(&plain).map_err(|error| JsError::new(&error.to_string()))
}
