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
 * @param {string[]} sites Match patterns where it also runs: the demo's and the tests' own pages.
 */
export function manifest(browser, sites) {
  const { version } = read("package.json");
  const whole = { ...read("extension/manifest.base.json"), version, ...read(`extension/manifest.${browser}.json`) };
  for (const script of whole.content_scripts) script.matches.push(...sites);
  return whole;
}
