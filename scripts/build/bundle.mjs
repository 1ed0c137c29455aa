// @ts-check
// The extension's scripts, each in one file.

import { join } from "node:path";

import { build } from "esbuild";

import { ROOT } from "../lib/env.mjs";
import { ENGINE } from "./engine.mjs";

/** Each script's source and its name in the extension. */
const SCRIPTS = {
  content: "extension/content/main.ts",
  background: "extension/background/main.ts",
  popup: "extension/popup/popup.ts",
  options: "extension/options/options.ts",
};

/**
 * Bundles all scripts into a folder.
 * @param {string} folder
 */
export async function bundle(folder) {
  await build({
    absWorkingDir: ROOT,
    entryPoints: SCRIPTS,
    outdir: folder,
    bundle: true,
    format: "iife",
    target: ["chrome128", "firefox140"],
    alias: { "simak/engine": join(ENGINE, "simak.js") },
    loader: { ".css": "text" },
    minify: true,
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
  });
}
