// @ts-check
// Structure of Indonesian pages: body, headings, metadata, boilerplate.

import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { SHARED, jsonLines, scorer, simak, workFolder } from "./common.mjs";

const DEV = join(SHARED, "eval/pages/dev");

/** @returns {import("./common.mjs").Figures} */
export function pages() {
  const out = workFolder("pages");
  simak(["analyze", "--batch", DEV, "--out", out]);
  return figures(out);
}

/**
 * The same pages with their addresses moved to hosts that no row of the table of publishers knows: the general rules alone.
 * @returns {import("./common.mjs").Figures}
 */
export function pagesWithoutPublishers() {
  const out = workFolder("pages-general");
  const lines = readdirSync(DEV).map((id) => {
    const html = readFileSync(join(DEV, id, "page.html"), "utf8");
    const { site } = JSON.parse(readFileSync(join(DEV, id, "gold.json"), "utf8"));
    return JSON.stringify({ id, html: html.replaceAll(`${site}/`, `${site}.example/`) });
  });
  for (const { id, report, error } of jsonLines(simak(["analyze", "--jsonl"], `${lines.join("\n")}\n`))) {
    if (error) throw new Error(`${id}: ${error}`);
    writeFileSync(join(out, `${id}.json`), JSON.stringify(report));
  }
  return figures(out);
}

/**
 * @param {string} out Folder of the reports.
 * @returns {import("./common.mjs").Figures}
 */
function figures(out) {
  const scores = JSON.parse(scorer("pages/score.py", [out, "--split", "dev", "--json"]));
  const share = (/** @type {[number, number]} */ [right, all]) => right / all;
  const sum = (/** @type {Record<string, number[]>} */ rows, /** @type {number} */ at) =>
    Object.values(rows).reduce((total, row) => total + (row[at] ?? 0), 0);
  /** @type {import("./common.mjs").Figures} */
  const figures = {
    "body F1": scores.body_shingle[2],
    "body precision": scores.body_shingle[0],
    "body recall": scores.body_shingle[1],
    "headings with number F1": scores.headings_number[2],
    "captions F1": scores.captions[2],
    "boilerplate recall": sum(scores.recall, 0) / sum(scores.recall, 1),
    "boilerplate precision": sum(scores.precision, 0) / sum(scores.precision, 1),
    "read_also recall": share(scores.recall.read_also ?? [0, 1]),
    "read_also precision": share(scores.precision.read_also ?? [0, 1]),
    "article words hidden": scores.wrongly_hidden,
  };
  for (const [name, counts] of Object.entries(scores.acc)) figures[name] = share(/** @type {any} */ (counts));
  return figures;
}
