// @ts-check
// Main content of pages of the general web.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { SHARED, figure, jsonLines, scorer, simak, workFolder } from "./common.mjs";

/**
 * The text of a report that a reader still sees, as the sets' scorer asks for it: no boilerplate, title apart, and nothing of a
 * page that is no article.
 * @param {{ is_article: boolean, blocks: { kind: string, text: string, category: string | null }[] }} report
 * @param {string[]} apart Kinds of blocks that are left out.
 */
export function shownText(report, apart = ["title"]) {
  const shown = report.blocks.filter(
    ({ kind, category }) => report.is_article && category === null && !apart.includes(kind),
  );
  return shown.map((block) => block.text).join("\n");
}

/** @param {string} set */
export function extraction(set) {
  return () => {
    const folder = join(SHARED, "eval/extraction", set);
    const gold = jsonLines(readFileSync(join(folder, "gold.jsonl"), "utf8"));
    const lines = gold
      .filter(({ id }) => existsSync(join(folder, `${id}.html`)))
      .map(({ id, url }) => JSON.stringify({ id, url, html: readFileSync(join(folder, `${id}.html`), "utf8") }));
    const answers = jsonLines(simak(["analyze", "--jsonl"], `${lines.join("\n")}\n`));
    const predictions = answers.map(({ id, report }) => JSON.stringify({ id, text: report ? shownText(report) : "" }));
    const out = join(workFolder(set), "predictions.jsonl");
    writeFileSync(out, `${predictions.join("\n")}\n`);
    const scores = scorer("extraction/score_extraction.py", [folder, out]);
    return {
      F1: figure(scores, /F1 ([\d.]+)\s*$/),
      precision: figure(scores, /: P ([\d.]+)/),
      recall: figure(scores, / R ([\d.]+)/),
    };
  };
}
