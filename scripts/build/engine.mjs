// @ts-check
// The engine: Rust to wasm, its JavaScript glue, and a smaller wasm of the same.

import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { CARGO_HOME, DIST, ROOT } from "../lib/env.mjs";
import { run } from "../lib/run.mjs";
import { wasmBindgen } from "../setup/versions.mjs";

/** Where the glue (`simak.js`) and the wasm (`simak_bg.wasm`) come to lie. */
export const ENGINE = join(DIST, "engine");
const COMPILED = join(ROOT, "target/wasm32-unknown-unknown/engine");
/** What Rust's wasm uses beyond the first version of WebAssembly; Firefox 140 and Chrome 128 have all of it. */
const FEATURES = [
  "bulk-memory",
  "bulk-memory-opt",
  "call-indirect-overlong",
  "multivalue",
  "mutable-globals",
  "nontrapping-float-to-int",
  "reference-types",
  "sign-ext",
];

/**
 * What makes it small. A longer function that is called once stays one: inlined, its locals get numbers of two bytes that compress badly,
 * 17 KB of the download. Low memory is the stack's far end, where no data lies. Flat code whose branches are laid anew, twice, has fewer
 * of them: 1 KB, and as quick.
 */
const FLAT = ["--flatten", "--rereloop", "-Oz"];
const SHRINK = [...FLAT, ...FLAT, "-Oz", "--low-memory-unused", "--one-caller-inline-max-function-size=12"];

/**
 * No names of source files for panics to tell: 6 KB of the download, and where a machine has its standard library is none of the
 * engine's business. The flag is not stable yet, hence `RUSTC_BOOTSTRAP`; the compiler it is given to is of one version.
 */
const NO_PLACES = "-Zlocation-detail=none";

/** What decides about the shrunk library besides the compiled one. */
const RECIPE = [
  "package-lock.json",
  ...["engine", "panics", "order", "data", "wasm"].map((name) => `scripts/build/${name}.mjs`),
];

/** Builds the engine; the same sources give the same bytes in every folder. */
export function buildEngine() {
  buildWasm(["--no-default-features", "--lib"], "simak", ENGINE);
}

/**
 * Builds a library of the workspace to wasm with its glue.
 * @param {string[]} selection Cargo's flags that select the library.
 * @param {string} name The library's name, which its files get.
 * @param {string} folder Where they come to lie.
 */
export function buildWasm(selection, name, folder) {
  const remap = [`${CARGO_HOME}=/cargo`, `${ROOT}=/simak`].map((pair) => `--remap-path-prefix=${pair}`);
  run("cargo", ["build", "--profile", "engine", "--target", "wasm32-unknown-unknown", ...selection], {
    env: { CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS: [...remap, NO_PLACES].join(" "), RUSTC_BOOTSTRAP: "1" },
  });
  // Shrinking takes longer than all the rest: only when the compiled library or a tool changed.
  const compiled = join(COMPILED, `${name}.wasm`);
  const key = createHash("sha256").update(readFileSync(compiled)).update(wasmBindgen());
  for (const file of RECIPE) key.update(readFileSync(join(ROOT, file)));
  const digest = key.digest("hex");
  const stamp = join(folder, "stamp");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return;

  const glue = ["--target", "web", "--omit-default-module-path", "--no-typescript", "--remove-producers-section"];
  run("wasm-bindgen", [...glue, "--experimental-reset-state-function", "--out-dir", folder, compiled]);
  const wasm = join(folder, `${name}_bg.wasm`);
  run("node", [join(ROOT, "scripts/build/panics.mjs"), wasm]);
  const enable = FEATURES.map((feature) => `--enable-${feature}`);
  run("wasm-opt", [...SHRINK, "--strip-debug", "--strip-producers", ...enable, "-o", wasm, wasm]);
  run("node", [join(ROOT, "scripts/build/order.mjs"), wasm, ...enable]);
  run("node", [join(ROOT, "scripts/build/data.mjs"), wasm]);
  writeFileSync(stamp, digest);
}
