// @ts-check
// `npm run bench:extraction -- DIR…`: Simak and its peers on the same pages in the same run, and a table of how much of each article
// they keep, how much else they leave in, and how long they take.

import { existsSync } from "node:fs";
import { resolve } from "node:path";

import { readSet } from "./extraction/pages.mjs";
import { score } from "./extraction/score.mjs";
import { TOOLS, prepare, structureTimes } from "./extraction/tools.mjs";
import { main } from "./lib/run.mjs";
import { median, quantile } from "./lib/statistics.mjs";
import { setup } from "./setup.mjs";

const HEAD = `| tool | F1 | precision | recall | words lost | foreign words | ms a page, median | 95th percentile |
| --- | --: | --: | --: | --: | --: | --: | --: |`;

await main(() => {
  const folders = process.argv.slice(2).map((folder) => resolve(folder));
  const missing = folders.filter((folder) => !existsSync(folder));
  if (folders.length === 0 || missing.length > 0) {
    throw new Error(
      `${missing.map((folder) => `${folder} does not exist.\n`).join("")}usage: npm run bench:extraction -- DIR…\n` +
        "DIR holds gold.jsonl ({id, text, url?} a line) and <id>.html, or <id>/page.html and <id>/gold.json.",
    );
  }
  setup();
  prepare();
  for (const folder of folders) {
    const { name, pages } = readSet(folder);
    const input = `${pages.map(({ id, url, html }) => JSON.stringify({ id, url, html })).join("\n")}\n`;
    console.log(`\n### ${name}, ${pages.length} pages\n\n${HEAD}`);
    for (const [tool, read] of Object.entries(TOOLS)) {
      const readings = read(input);
      const scores = score(pages, new Map([...readings].map(([id, { text }]) => [id, text])));
      const times = [...readings.values()].map(({ ms }) => ms);
      const share = (/** @type {number} */ value) => `${(100 * value).toFixed(1)} %`;
      const figures = [scores.f1, scores.precision, scores.recall].map((value) => value.toFixed(3));
      const cells = [tool, ...figures, share(scores.lost), share(scores.left)];
      console.log(`| ${[...cells, median(times).toFixed(1), quantile(times, 0.95).toFixed(1)].join(" | ")} |`);
    }
    console.log(`\n${structureTimes(folder)}`);
  }
});
