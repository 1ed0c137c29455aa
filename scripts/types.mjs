// @ts-check
// `npm run types`: writes extension/generated from the Rust structs. With `--check` it changes nothing and fails where they differ.

import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { ROOT } from "./lib/env.mjs";
import { main, run } from "./lib/run.mjs";

const GENERATED = join(ROOT, "extension/generated");

/** @param {string} folder */
function generate(folder) {
  run("cargo", ["test", "--quiet", "--lib", "export_bindings"], { env: { TS_RS_EXPORT_DIR: folder } });
}

function check() {
  const fresh = mkdtempSync(join(tmpdir(), "simak-types-"));
  try {
    generate(fresh);
    const names = new Set([...readdirSync(fresh), ...readdirSync(GENERATED)]);
    const stale = [...names].filter((name) => read(join(fresh, name)) !== read(join(GENERATED, name)));
    if (stale.length > 0)
      throw new Error(`extension/generated/${stale.join(", ")} is out of date: run \`npm run types\``);
    console.log("extension/generated is up to date");
  } finally {
    rmSync(fresh, { recursive: true });
  }
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

await main(() => (process.argv.includes("--check") ? check() : generate(GENERATED)));
