// @ts-check
// `npm run build`: dist/chromium and dist/firefox, each ready to be loaded as an unpacked extension.

import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

import { bundle } from "./build/bundle.mjs";
import { ENGINE, buildEngine } from "./build/engine.mjs";
import { BROWSERS, manifest } from "./build/manifest.mjs";
import { notices } from "./build/notices.mjs";
import { DIST, ROOT } from "./lib/env.mjs";
import { main } from "./lib/run.mjs";

/** Files that go into the extension as they are, all at its root but for whole folders. */
const STATIC = ["_locales", "icons", "ui/theme.css", "ui/controls.css"];
/** The extension's own pages: all of one form, each with its script and its style sheet. */
const PAGES = ["popup", "options", "welcome"];

/**
 * Builds the extension of one browser.
 * @param {import("./build/manifest.mjs").Browser} browser
 * @param {string} folder
 * @param {{ sites?: string[], shadow?: ShadowRootMode }} [options] The demo and the tests add their own pages.
 */
export async function buildExtension(browser, folder, options = {}) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await bundle(folder, options.shadow ?? "closed");
  for (const name of STATIC) {
    cpSync(join(ROOT, "extension", name), join(folder, basename(name)), { recursive: true });
  }
  const form = readFileSync(join(ROOT, "extension/ui/page.html"), "utf8");
  for (const page of PAGES) {
    writeFileSync(join(folder, `${page}.html`), form.replaceAll("{page}", page));
    copyFileSync(join(ROOT, "extension", page, `${page}.css`), join(folder, `${page}.css`));
  }
  copyFileSync(join(ENGINE, "simak_bg.wasm"), join(folder, "engine.wasm"));
  writeFileSync(join(folder, "licenses.txt"), notices());
  writeFileSync(join(folder, "manifest.json"), `${JSON.stringify(manifest(browser, options.sites ?? []), null, 2)}\n`);
}

/** Builds what is shipped, for both browsers, and the same with open doors for the tests: dist/test-chromium, dist/test-firefox. */
export async function buildAll() {
  buildEngine();
  for (const browser of BROWSERS) {
    await buildExtension(browser, join(DIST, browser));
    await buildExtension(browser, join(DIST, `test-${browser}`), { sites: ["http://localhost/*"], shadow: "open" });
  }
}

if (process.argv[1] === import.meta.filename) {
  await main(async () => {
    await buildAll();
    console.log("built dist/chromium and dist/firefox");
  });
}
