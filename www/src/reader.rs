//! The extension's reader, from `reader.ts`.

use wasm_bindgen::prelude::*;
use web_sys::Document;

#[wasm_bindgen(raw_module = "./reader.js")]
extern "C" {
    /// A document's reader.
    pub(crate) type Reader;

    /// Reads a document and lays the report over it. `state` is called with the phase and the reason whenever they change.
    #[wasm_bindgen(js_name = read)]
    pub(crate) fn read(
        document: &Document,
        language: &str,
        analyze: &Closure<dyn Fn(JsValue) -> Result<JsValue, JsValue>>,
        markdown: &Closure<dyn Fn(JsValue) -> Result<String, JsValue>>,
        state: &Closure<dyn Fn(String, String)>,
    ) -> Reader;

    /// Takes everything off the document again.
    #[wasm_bindgen(method)]
    pub(crate) fn stop(this: &Reader);
}
