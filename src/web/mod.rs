//! What the browser calls; the only room that names wasm-bindgen, web-sys, js-sys and serde-wasm-bindgen.
