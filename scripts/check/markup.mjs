// @ts-check
// Page text never becomes markup or code: none of the ways to do that occurs in what runs beside a page.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { ROOT } from "../lib/env.mjs";

const FOLDERS = ["extension", "www", "src/web"];
const FILES = /\.(ts|js|mjs|html|rs)$/;
const FORBIDDEN =
  /\b(innerHTML|outerHTML|insertAdjacentHTML|set_?inner_html|set_?outer_html|insert_adjacent_html|setHTMLUnsafe|createContextualFragment|(set_)?srcdoc|document\.write(ln)?|(?<!wasm-unsafe-)eval|new Function|DOMParser|DomParser)\b/i;
/** What a visitor of the try-it page pastes is the one markup there is: it is parsed inert and shown in a frame that runs nothing. */
const ALLOWED = [
  { file: /^www\/src\/paste\.rs$/, what: /^DOMParser$/i },
  { file: /^www\/src\/page\.rs$/, what: /srcdoc$/ },
];

const found = FOLDERS.flatMap((folder) => files(folder)).flatMap((file) =>
  readFileSync(join(ROOT, file), "utf8")
    .split("\n")
    .flatMap((line, index) => {
      const what = FORBIDDEN.exec(line)?.[0];
      if (!what || ALLOWED.some((rule) => rule.file.test(file) && rule.what.test(what))) return [];
      return [`${file}:${index + 1}: ${what}: build nodes and set textContent instead`];
    }),
);
for (const line of found) console.error(line);
if (found.length > 0) process.exitCode = 1;
else console.log(`no markup from text in ${FOLDERS.join(", ")}`);

/**
 * Source files under a folder, without what is built, generated or installed there.
 * @param {string} folder
 * @returns {string[]}
 */
function files(folder) {
  const entries = readdirSync(join(ROOT, folder), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory())
      return ["node_modules", "generated", "pkg", "target", "samples"].includes(entry.name) ? [] : files(path);
    return FILES.test(entry.name) ? [path] : [];
  });
}
