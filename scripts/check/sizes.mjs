// @ts-check
// Sizes of what is shipped against their budgets. Raising a budget is a reviewed line.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import { BROWSERS } from "../build/manifest.mjs";
import { DIST } from "../lib/env.mjs";

/** Bytes; `gzip` where the download counts. How the engine keeps its own: docs/decisions/0004. */
const BUDGETS = [
  { file: "engine.wasm", raw: 1_100_000, gzip: 480_000 },
  { file: "content.js", raw: 60_000 },
  { file: "background.js", raw: 30_000 },
  { file: "popup.js", raw: 30_000 },
  { file: "options.js", raw: 30_000 },
  { file: "welcome.js", raw: 30_000 },
];

let over = 0;
for (const browser of BROWSERS) {
  for (const { file, ...budget } of BUDGETS) {
    const path = join(DIST, browser, file);
    if (!existsSync(path)) {
      console.error(`${path} is missing: run \`npm run build\``);
      over += 1;
      continue;
    }
    const bytes = readFileSync(path);
    /** @type {Record<string, number>} */
    const sizes = { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
    for (const [measure, limit] of Object.entries(budget)) {
      const size = sizes[measure] ?? Infinity;
      if (size > limit) over += 1;
      console.log(`${size > limit ? "OVER " : "  ok "} ${browser}/${file} ${measure}: ${size} of ${limit}`);
    }
  }
}
if (over > 0) process.exitCode = 1;
