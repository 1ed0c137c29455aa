// @ts-check
// Builds a copy of these sources in another folder, from nothing, and compares every byte of what is shipped: the store for Firefox
// add-ons rebuilds an extension from its sources and refuses what differs.

import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

import { BROWSERS } from "../build/manifest.mjs";
import { DIST, ROOT } from "../lib/env.mjs";
import { main, run } from "../lib/run.mjs";

/** Folders that are made here and no sources. */
const MADE = new Set([".git", ".cache", "dist", "node_modules", "screenshots", "target"]);

/** @param {string} folder */
function files(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

await main(() => {
  const copy = mkdtempSync(join(tmpdir(), "simak-copy-"));
  try {
    cpSync(ROOT, copy, { recursive: true, filter: (path) => !MADE.has(basename(path)) });
    symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
    run("node", ["scripts/build.mjs"], { cwd: copy });
    for (const browser of BROWSERS) {
      const [here, there] = [join(DIST, browser), join(copy, "dist", browser)];
      const names = files(here);
      if (names.join("\n") !== files(there).join("\n"))
        throw new Error(`${browser}: the two builds have different files`);
      const different = names.filter((name) => !readFileSync(join(here, name)).equals(readFileSync(join(there, name))));
      if (different.length > 0) throw new Error(`${browser}: other bytes from another folder: ${different.join(", ")}`);
      console.log(`${browser}: the same ${names.length} files from two folders`);
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});
