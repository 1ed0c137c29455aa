// @ts-check
// Rust's target for the browser and the tools around it, each of an exact version.

import { existsSync } from "node:fs";

import { TOOLS } from "../lib/env.mjs";
import { output, run } from "../lib/run.mjs";
import { GECKODRIVER, WASM_PACK, wasmBindgen } from "./versions.mjs";

/** @param {(what: string) => void} say */
export function rust(say) {
  toolchain(say);
  target(say);
  const tools = { "wasm-bindgen-cli": wasmBindgen(), "wasm-pack": WASM_PACK, geckodriver: GECKODRIVER };
  for (const [tool, version] of Object.entries(tools)) {
    const command = tool.replace(/-cli$/, "");
    if (output(command, ["--version"])?.split(/\s/)[1] === version) continue;
    say(`${tool} ${version} (built from source, some minutes) into ${TOOLS}`);
    run("cargo", ["install", "--quiet", tool, "--version", `=${version}`, "--root", TOOLS, "--force"]);
  }
}

/**
 * The toolchain that `rust-toolchain.toml` names; rustup does not fetch it by itself everywhere.
 * @param {(what: string) => void} say
 */
function toolchain(say) {
  if (output("cargo", ["--version"]) !== null) return;
  if (output("rustup", ["--version"]) === null) {
    throw new Error("Rust is missing: install it with rustup (https://rustup.rs), then run this again.");
  }
  say("the Rust toolchain of rust-toolchain.toml");
  run("rustup", ["toolchain", "install"]);
}

/** @param {(what: string) => void} say */
function target(say) {
  const libraries = output("rustc", ["--print", "target-libdir", "--target", "wasm32-unknown-unknown"]);
  if (libraries && existsSync(libraries)) return;
  if (output("rustup", ["--version"]) === null) {
    throw new Error("Rust's target wasm32-unknown-unknown is missing, and so is rustup, which would install it.");
  }
  say("Rust's target wasm32-unknown-unknown");
  run("rustup", ["target", "add", "wasm32-unknown-unknown"]);
}
