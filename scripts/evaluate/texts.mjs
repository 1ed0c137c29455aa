// @ts-check
// Articles as plain text: entities, epithets, quotes, speakers, sources, dates, summary.

import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { SHARED, figure, jsonLines, scorer, simak, workFolder } from "./common.mjs";
import { ordinaryWords } from "./ordinary.mjs";

/** @returns {import("./common.mjs").Figures} */
export function texts() {
  const folder = join(SHARED, "eval/text");
  const out = workFolder("text");
  const articles = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const golds = new Map(articles.map((name) => [name, JSON.parse(readFileSync(join(folder, name), "utf8"))]));
  const lines = [...golds].map(([id, { text }]) => JSON.stringify({ id, text }));
  let ordinary = 0;
  for (const { id, report, error } of jsonLines(simak(["analyze", "--jsonl"], `${lines.join("\n")}\n`))) {
    if (error) throw new Error(`${id}: ${error}`);
    writeFileSync(join(out, id), JSON.stringify(report));
    ordinary += ordinaryWords(golds.get(id), report).length;
  }
  const scores = scorer("score_text.py", [folder, out]);
  const f1 = (/** @type {string} */ name) => figure(scores, new RegExp(`^${name} .*F1 +([\\d.]+)`, "m"));
  const share = (/** @type {string} */ name) => {
    const [, hits, all] = new RegExp(`^${name} +(\\d+) of (\\d+)`, "m").exec(scores) ?? [];
    return (100 * Number(hits)) / Number(all);
  };
  return {
    "mentions F1": f1("mention all"),
    "people F1": f1("mention person"),
    "organizations F1": f1("mention organization"),
    "places F1": f1("mention place"),
    "same entity F1": f1("same-entity \\(B-cubed\\)"),
    "ordinary words highlighted, in ten articles": (10 * ordinary) / golds.size,
    "epithets resolved %": share("epithets resolved"),
    "quotes F1": f1("quotes"),
    "speakers right %": share("speakers right"),
    "sources F1": f1("sources"),
    "dates F1": f1("dates"),
    "dates with ISO %": share("dates with the right ISO"),
    "summary v. editor recall": figure(scores, /^summary v\. editor's choice .*R +([\d.]+)/m),
  };
}
