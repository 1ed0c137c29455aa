//! Reading a snapshot from JavaScript: columns of numbers in one step each, which is several times quicker than number by number.

use js_sys::{Array, Reflect, Uint32Array};
use wasm_bindgen::prelude::*;

use crate::page::{Link, Meta, PageSnapshot};

/// The snapshot in an object of its shape; what is missing is empty, as when it is read from JSON.
///
/// # Errors
/// The value, or a list in it, is not of the shape.
pub(super) fn read(value: &JsValue) -> Result<PageSnapshot, JsError> {
    let meta = |entry: &JsValue| Ok(Meta { name: text(entry, "name")?, content: text(entry, "content")? });
    let link = |entry: &JsValue| Ok(Link { rel: text(entry, "rel")?, href: text(entry, "href")? });
    let string = |entry: &JsValue| entry.as_string().ok_or_else(|| wrong("a list of strings"));
    Ok(PageSnapshot {
        url: text(value, "url")?,
        title: text(value, "title")?,
        language: text(value, "language")?,
        meta: list(value, "meta", meta)?,
        links: list(value, "links", link)?,
        json_ld: list(value, "json_ld", string)?,
        strings: list(value, "strings", string)?,
        elements: numbers(value, "elements")?,
        attributes: numbers(value, "attributes")?,
        runs: numbers(value, "runs")?,
        text: text(value, "text")?,
        focus: number(&field(value, "focus")?),
        truncated: field(value, "truncated")?.is_truthy(),
    })
}

fn wrong(what: &str) -> JsError {
    JsError::new(&format!("not a snapshot: {what}"))
}

fn field(object: &JsValue, name: &str) -> Result<JsValue, JsError> {
    Reflect::get(object, &JsValue::from_str(name)).map_err(|_| wrong(name))
}

fn text(object: &JsValue, name: &str) -> Result<String, JsError> {
    let value = field(object, name)?;
    if value.is_undefined() { Ok(String::new()) } else { value.as_string().ok_or_else(|| wrong(name)) }
}

fn list<T>(object: &JsValue, name: &str, read: impl Fn(&JsValue) -> Result<T, JsError>) -> Result<Vec<T>, JsError> {
    let value = field(object, name)?;
    if value.is_undefined() {
        return Ok(Vec::new());
    }
    value.dyn_ref::<Array>().ok_or_else(|| wrong(name))?.iter().map(|entry| read(&entry)).collect()
}

/// A column; what is no whole number in it becomes 0, which the engine takes like any other wrong index.
fn numbers(object: &JsValue, name: &str) -> Result<Vec<u32>, JsError> {
    let value = field(object, name)?;
    if value.is_undefined() {
        return Ok(Vec::new());
    }
    if !Array::is_array(&value) {
        return Err(wrong(name));
    }
    Ok(Uint32Array::new(&value).to_vec())
}

fn number(value: &JsValue) -> Option<u32> {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked to be a whole number in range")]
    value.as_f64().filter(|n| n.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(n)).map(|n| n as u32)
}
