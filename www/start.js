// Loads the page's module; everything else is Rust.
import start from "./simak_www.js";

await start({ module_or_path: "simak_www_bg.wasm" });
