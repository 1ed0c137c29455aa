// @ts-check
// Summaries against the ones that people wrote. The model has seen these articles: the honest figure, by cross-validation, is on its card.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { SHARED, figure, scorer, simak, workFolder } from "./common.mjs";

/** @returns {import("./common.mjs").Figures} */
export function summaries() {
  const articles = join(SHARED, "data/summary/indosum.train.jsonl");
  const out = join(workFolder("summary"), "predictions.jsonl");
  writeFileSync(out, simak(["summarize"], readFileSync(articles, "utf8")));
  const scores = scorer("score_summary.py", [articles, out]);
  return {
    "ROUGE-1": figure(scores, /^predicted +R1 +([\d.]+)/m),
    "gain over Lead-3": figure(scores, /^gain over lead-3 R1 ([+-][\d.]+)/m),
    "verbatim %": figure(scores, /verbatim sentences ([\d.]+)/),
  };
}
