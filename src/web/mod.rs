//! The engine for browsers: the only place where Rust values and JavaScript values meet.
//!
//! Answers are plain objects and arrays, never a `Map` or a typed array, and absent values are `null`: Chrome carries messages
//! as JSON, where a `Map` would arrive as `{}` (docs/decisions/0001).

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

use crate::analyze;
use crate::export;
use crate::page::PageSnapshot;
use crate::report::Report;

/// Reads a [`PageSnapshot`]; answers with an [`Analysis`](crate::report::Analysis).
///
/// # Errors
/// The value has not the shape of a snapshot; a page's content never causes one.
#[wasm_bindgen(js_name = analyze)]
pub fn analyze_page(snapshot: JsValue) -> Result<JsValue, JsError> {
    let page: PageSnapshot = read(snapshot)?;
    write(&analyze::analyze(&page))
}

/// Reads plain text, one paragraph a line; answers with an [`Analysis`](crate::report::Analysis).
///
/// # Errors
/// None that the text can cause.
#[wasm_bindgen(js_name = analyzeText)]
pub fn analyze_text(text: &str, url: &str) -> Result<JsValue, JsError> {
    write(&analyze::analyze_text(text, url))
}

/// Writes a [`Report`] as Markdown; page text in it cannot become markup.
///
/// # Errors
/// The value has not the shape of a report.
#[wasm_bindgen(js_name = markdown)]
pub fn report_markdown(report: JsValue) -> Result<String, JsError> {
    let report: Report = read(report)?;
    Ok(export::markdown(&report))
}

fn read<T: DeserializeOwned>(value: JsValue) -> Result<T, JsError> {
    serde_wasm_bindgen::from_value(value).map_err(|error| JsError::new(&error.to_string()))
}

fn write<T: Serialize>(value: &T) -> Result<JsValue, JsError> {
    let plain = Serializer::new().serialize_maps_as_objects(true).serialize_missing_as_null(true);
    value.serialize(&plain).map_err(|error| JsError::new(&error.to_string()))
}
