// @ts-check
// The extension's scripts, each in one file.

import { join } from "node:path";

import { build } from "esbuild";

import { ROOT } from "../lib/env.mjs";
import { ENGINE } from "./engine.mjs";

const TARGET = ["chrome128", "firefox140"];
/** Each script's source and its name in the extension. */
const SCRIPTS = {
  content: "extension/content/main.ts",
  background: "extension/background/main.ts",
  popup: "extension/popup/popup.ts",
  options: "extension/options/options.ts",
  welcome: "extension/welcome/welcome.ts",
};

/**
 * Style sheets become text, with what they import and minified.
 * @type {import("esbuild").Plugin}
 */
export const styles = {
  name: "styles",
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { outputFiles } = await build({
        entryPoints: [path],
        bundle: true,
        minify: true,
        target: TARGET,
        write: false,
      });
      return { contents: outputFiles[0]?.text.trim() ?? "", loader: "text" };
    });
  },
};

/** What all bundles share. @satisfies {import("esbuild").BuildOptions} */
const COMMON = {
  absWorkingDir: ROOT,
  bundle: true,
  format: /** @type {const} */ ("iife"),
  target: TARGET,
  // Both browsers know them; esbuild would build each such pattern from a string.
  supported: { "regexp-unicode-property-escapes": true },
  alias: { "simak/engine": join(ENGINE, "simak.js") },
  plugins: [styles],
  minify: true,
  charset: /** @type {const} */ ("utf8"),
  legalComments: /** @type {const} */ ("none"),
  logLevel: /** @type {const} */ ("warning"),
};

/**
 * Bundles all scripts into a folder.
 * @param {string} folder
 * @param {ShadowRootMode} shadow Whether tests may look into the card; a page never may.
 */
export async function bundle(folder, shadow) {
  await build({ ...COMMON, entryPoints: SCRIPTS, outdir: folder, define: { SHADOW_MODE: JSON.stringify(shadow) } });
}

/**
 * One script as text, for pages that are driven from outside.
 * @param {string} source
 */
export async function bundleText(source) {
  const { outputFiles } = await build({ ...COMMON, entryPoints: [source], write: false });
  return outputFiles[0]?.text ?? "";
}
