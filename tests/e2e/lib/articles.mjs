// @ts-check
// The pages that the end-to-end tests are about: the project's own sample, whole or in parts.

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { ROOT } from "../../../scripts/lib/env.mjs";

/** The sample with its style sheet inside, so that it asks for nothing else. */
export const ARTICLE = sample("berita.html");
/** Another article on the same site. */
export const ANOTHER = sample("daftar.html");

/** @param {string} name */
function sample(name) {
  const folder = join(ROOT, "www/samples");
  const css = readFileSync(join(folder, "site.css"), "utf8");
  const page = readFileSync(join(folder, name), "utf8");
  return page.replace(
    '<link rel="stylesheet" href="site.css">',
    `<link rel="icon" href="data:,"><style>${css}</style>`,
  );
}

/**
 * A fixture's page.
 * @param {string} name For example `rejected/home`.
 */
export function fixture(name) {
  return readFileSync(join(ROOT, "tests/fixtures", name, "page.html"), "utf8");
}

/**
 * What stands between `<body>` and `</body>`.
 * @param {string} page
 */
export function body(page) {
  return page.slice(page.indexOf("<body>") + "<body>".length, page.indexOf("</body>"));
}

/**
 * The page with a script at its end.
 * @param {string} page
 * @param {string} script
 */
export function withScript(page, script) {
  return page.replace("</body>", () => `<script>${script}</script></body>`);
}
