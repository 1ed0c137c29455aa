// @ts-check
// The versions of the tools. Changing one changes what everybody builds and tests with.

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { ROOT } from "../lib/env.mjs";

/** Lowest Node that every development dependency runs on. */
export const NODE = { major: 20, minor: 19 };
export const WASM_PACK = "0.15.1";
export const GECKODRIVER = "0.37.1";

/** wasm-bindgen's command must be of the very version of the crate. */
export function wasmBindgen() {
  const lock = readFileSync(join(ROOT, "Cargo.lock"), "utf8");
  const version = /name = "wasm-bindgen"\nversion = "([^"]+)"/.exec(lock)?.[1];
  if (!version) throw new Error("Cargo.lock names no wasm-bindgen");
  return version;
}
