// @ts-check
// `node tests/content/run.mjs [chromium|firefox]`: the content script's tests in real browsers.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { build } from "esbuild";

import { styles } from "../../scripts/build/bundle.mjs";
import { chromium, firefox } from "../../scripts/lib/browsers.mjs";
import { main } from "../../scripts/lib/run.mjs";
import { serve } from "../../scripts/lib/serve.mjs";

const BROWSERS = { chromium, firefox };

/** @param {string} folder */
async function prepare(folder) {
  await build({
    entryPoints: { tests: join(import.meta.dirname, "entry.ts") },
    outdir: folder,
    bundle: true,
    format: "iife",
    target: ["chrome128", "firefox140"],
    loader: { ".rs": "text" },
    plugins: [styles],
    logLevel: "warning",
  });
  writeFileSync(
    join(folder, "page.html"),
    '<!doctype html><html lang="id"><meta charset="utf-8"><title>Uji</title><body>',
  );
  writeFileSync(
    join(folder, "index.html"),
    '<!doctype html><meta charset="utf-8"><body><script src="tests.js"></script>',
  );
}

/**
 * @param {keyof typeof BROWSERS} name
 * @param {string} origin
 * @returns {Promise<number>} How many tests failed.
 */
async function runIn(name, origin) {
  const browser = await BROWSERS[name]();
  try {
    const page = await browser.newPage();
    page.on("pageerror", (error) => {
      console.error(`error in ${name}: ${error instanceof Error ? error.message : error}`);
    });
    await page.goto(`${origin}/index.html`);
    await page.waitForFunction("typeof runTests === 'function'");
    const outcomes = /** @type {import("./harness.ts").Outcome[]} */ (await page.evaluate("runTests()"));
    const failed = outcomes.filter(({ error }) => error !== null);
    for (const { name: test, error } of failed) console.log(`FAILED in ${name}: ${test}\n    ${error}`);
    console.log(`${name}: ${outcomes.length - failed.length} passed, ${failed.length} failed`);
    return failed.length + (outcomes.length === 0 ? 1 : 0);
  } finally {
    await browser.close();
  }
}

await main(async () => {
  const chosen = process.argv.slice(2);
  const folder = mkdtempSync(join(tmpdir(), "simak-content-"));
  const server = await serve(folder);
  try {
    await prepare(folder);
    let failed = 0;
    for (const name of /** @type {(keyof typeof BROWSERS)[]} */ (Object.keys(BROWSERS))) {
      if (chosen.length === 0 || chosen.includes(name)) failed += await runIn(name, server.origin);
    }
    if (failed > 0) throw new Error(`${failed} tests failed`);
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
});
