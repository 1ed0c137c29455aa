// @ts-check
// Pages with what is known to be their article, from folders of two shapes: `gold.jsonl` beside `<id>.html`, or
// `<id>/{page.html, gold.json}`.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";

import { jsonLines } from "../evaluate/common.mjs";

/** @typedef {{ id: string, url: string, html: string, gold: string }} Page */

/**
 * A folder's pages and a name for it.
 * @param {string} folder
 * @returns {{ name: string, pages: Page[] }}
 */
export function readSet(folder) {
  const lines = join(folder, "gold.jsonl");
  if (existsSync(lines)) {
    const rows = jsonLines(readFileSync(lines, "utf8")).filter(({ id }) => existsSync(join(folder, `${id}.html`)));
    const pages = rows.map(({ id, url, text }) => ({
      id,
      url: url ?? "",
      html: readFileSync(join(folder, `${id}.html`), "utf8"),
      gold: text,
    }));
    return { name: basename(folder), pages };
  }
  const pages = readdirSync(folder).flatMap((id) => {
    const gold = join(folder, id, "gold.json");
    if (!existsSync(gold)) return [];
    const known = JSON.parse(readFileSync(gold, "utf8"));
    if (!known.is_article) return [];
    const text = known.body.map((/** @type {{ text: string }} */ block) => block.text).join("\n");
    return [{ id, url: known.url ?? "", html: readFileSync(join(folder, id, "page.html"), "utf8"), gold: text }];
  });
  return { name: `${basename(join(folder, ".."))}/${basename(folder)}`, pages };
}
