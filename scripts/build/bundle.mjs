// @ts-check
// The extension's scripts, each in one file.

import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { build, transform } from "esbuild";

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
 * Style sheets become their own minified text.
 * @type {import("esbuild").Plugin}
 */
export const styles = {
  name: "styles",
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, "utf8"), { loader: "css", minify: true });
      return { contents: code.trim(), loader: "text" };
    });
  },
};

/**
 * Bundles all scripts into a folder.
 * @param {string} folder
 * @param {ShadowRootMode} shadow Whether tests may look into the card; a page never may.
 */
export async function bundle(folder, shadow) {
  await build({
    absWorkingDir: ROOT,
    entryPoints: SCRIPTS,
    outdir: folder,
    bundle: true,
    format: "iife",
    target: ["chrome128", "firefox140"],
    alias: { "simak/engine": join(ENGINE, "simak.js") },
    plugins: [styles],
    define: { SHADOW_MODE: JSON.stringify(shadow) },
    minify: true,
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
  });
}
