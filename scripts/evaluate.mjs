// @ts-check
// `npm run evaluate`: measures the `simak` command on the gold sets beside the repository and fails when a figure fell below its
// floor in tests/floors.json. `-- --raise` lifts the floors to today's figures; they are never lowered by a script.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { SHARED } from "./evaluate/common.mjs";
import { extraction } from "./evaluate/extraction.mjs";
import { names } from "./evaluate/names.mjs";
import { pages, pagesWithoutPublishers } from "./evaluate/pages.mjs";
import { summaries } from "./evaluate/summaries.mjs";
import { texts } from "./evaluate/texts.mjs";
import { ROOT } from "./lib/env.mjs";
import { main, run } from "./lib/run.mjs";

const FLOORS = join(ROOT, "tests/floors.json");
/** The figures that must not rise. */
const AT_MOST = new Set(["article words hidden", "ordinary words highlighted, in ten articles"]);

/** @type {Record<string, () => import("./evaluate/common.mjs").Figures>} */
const SETS = {
  pages,
  "pages, general rules alone": pagesWithoutPublishers,
  text: texts,
  "extraction wcxb": extraction("wcxb"),
  "extraction aed": extraction("aed"),
  "extraction fundus": extraction("fundus"),
  "extraction anpandu": extraction("anpandu"),
  names,
  summary: summaries,
};

/** @param {string} name @param {number} value @param {number | undefined} floor */
function holds(name, value, floor) {
  if (floor === undefined) return true;
  return AT_MOST.has(name) ? value <= floor : value >= floor;
}

/**
 * A floor under a figure, with room for what one page more or less does: whole hundredths of a share, half points.
 * @param {number} value
 */
function floorUnder(value) {
  const step = value <= 1 ? 100 : 2;
  return Math.floor(value * step + 1e-6) / step;
}

function evaluate() {
  if (!existsSync(join(SHARED, "eval"))) {
    console.log(
      "The gold sets are absent: they belong to their publishers and are not part of the repository. Nothing to measure.",
    );
    return;
  }
  run("cargo", ["build", "--quiet", "--release", "--bin", "simak"]);
  const raise = process.argv.includes("--raise");
  /** @type {Record<string, Record<string, number>>} */
  const floors = existsSync(FLOORS) ? JSON.parse(readFileSync(FLOORS, "utf8")) : {};
  let below = 0;
  for (const [set, measure] of Object.entries(SETS)) {
    console.log(`\n${set}`);
    const known = (floors[set] ??= {});
    let figures;
    try {
      figures = measure();
    } catch (error) {
      console.log(`  could not be measured: ${error instanceof Error ? error.message : error}`);
      if (Object.keys(known).length > 0) below += 1;
      continue;
    }
    for (const [name, value] of Object.entries(figures)) {
      const floor = known[name];
      const kept = holds(name, value, floor);
      if (!kept) below += 1;
      console.log(
        `  ${name.padEnd(36)} ${value.toFixed(3).padStart(8)}  floor ${floor ?? "-"}${kept ? "" : "  BELOW"}`,
      );
      if (raise && kept && !Number.isNaN(value))
        known[name] = AT_MOST.has(name) ? (floor ?? value) : Math.max(floor ?? 0, floorUnder(value));
    }
  }
  if (raise) writeFileSync(FLOORS, `${JSON.stringify(floors, null, 2)}\n`);
  console.log(below === 0 ? "\nEvery figure is at or above its floor." : `\n${below} below the floor.`);
  if (below > 0) process.exitCode = 1;
}

await main(evaluate);
