// @ts-check
// One manifest per browser from one base: each browser's part is laid over it, key by key.

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { ROOT } from "../lib/env.mjs";

/** @typedef {"chromium" | "firefox"} Browser */
/** @type {Browser[]} */
export const BROWSERS = ["chromium", "firefox"];

/** @param {string} name */
function read(name) {
  return JSON.parse(readFileSync(join(ROOT, name), "utf8"));
}

/**
 * The manifest of one browser, with the package's version.
 * @param {Browser} browser
 */
export function manifest(browser) {
  const { version } = read("package.json");
  return { ...read("extension/manifest.base.json"), version, ...read(`extension/manifest.${browser}.json`) };
}
