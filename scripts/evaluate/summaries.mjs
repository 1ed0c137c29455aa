// @ts-check
// Summaries against the ones that people wrote: by models that have not seen the article (the trainer's cross-validation, the whole way
// from article to summary), and by the shipped model, which has seen them all and is measured only to notice a change.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { SHARED, figure, scorer, simak, train, workFolder } from "./common.mjs";

/** @returns {import("./common.mjs").Figures} */
export function summaries() {
  const articles = join(SHARED, "data/summary/indosum.train.jsonl");
  const out = join(workFolder("summary"), "predictions.jsonl");
  writeFileSync(out, simak(["summarize"], readFileSync(articles, "utf8")));
  const scores = scorer("score_summary.py", [articles, out]);
  const unseen = train(["summary", "--data", articles]);
  return {
    "ROUGE-1, cross-validated": figure(unseen, /^all \|.*\| ([\d.]+) \/ [\d. /]+\| [+-][\d.]+$/m),
    "gain over Lead-3, cross-validated": figure(unseen, /^all \|.*\| ([+-][\d.]+)$/m),
    "ROUGE-1, articles seen": figure(scores, /^predicted +R1 +([\d.]+)/m),
    "gain over Lead-3, articles seen": figure(scores, /^gain over lead-3 R1 ([+-][\d.]+)/m),
    "verbatim %": figure(scores, /verbatim sentences ([\d.]+)/),
  };
}
