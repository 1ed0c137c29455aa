// @ts-check
// The try-it page: dist/www, ready to be served by anything that serves files.

import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { build } from "esbuild";

import { DIST, ROOT } from "../lib/env.mjs";
import { main } from "../lib/run.mjs";
import { styles } from "./bundle.mjs";
import { buildWasm } from "./engine.mjs";
import { notices } from "./notices.mjs";

/** Where the page comes to lie. */
export const WWW = join(DIST, "www");

/** Builds the page. */
export async function buildWww() {
  buildWasm(["--package", "simak-www"], "simak_www", WWW);
  await build({
    absWorkingDir: ROOT,
    entryPoints: ["www/reader.ts"],
    outdir: WWW,
    bundle: true,
    format: "esm",
    target: ["chrome128", "firefox140"],
    plugins: [styles],
    minify: true,
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
  });
  for (const name of ["index.html", "style.css", "start.js", "samples"]) {
    cpSync(join(ROOT, "www", name), join(WWW, name), { recursive: true });
  }
  writeFileSync(join(WWW, "licenses.txt"), notices());
  cpSync(join(ROOT, "extension/icons/128.png"), join(WWW, "icon.png"));
}

if (process.argv[1] === import.meta.filename) await main(buildWww);
