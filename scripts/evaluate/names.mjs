// @ts-check
// The tagger, token by token.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { SHARED, figure, scorer, simak, workFolder } from "./common.mjs";

/** Gold files by the name of the set. */
const SETS = {
  "IDNer F1": "data/ner/idner2k.dev.conll",
  "NERGrit F1": "data/ner/nergrit.dev.conll",
  "NER-UI F1": "data/ner/nerui.dev.conll",
  "articles, sentence by sentence F1": "eval/ner/articles.dev.conll",
};

/** @returns {import("./common.mjs").Figures} */
export function names() {
  const out = workFolder("names");
  const rows = Object.entries(SETS).map(([name, file]) => {
    const gold = join(SHARED, file);
    const tokens = readFileSync(gold, "utf8").replace(/\t.*$/gm, "");
    const predicted = join(out, file.replaceAll("/", "-"));
    writeFileSync(predicted, simak(["tag"], tokens));
    return [name, figure(scorer("score_ner.py", [gold, predicted]), /^micro .*F1 +([\d.]+)/m)];
  });
  return Object.fromEntries(rows);
}
