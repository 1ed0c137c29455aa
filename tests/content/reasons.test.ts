// The reasons that the engine writes, as its sources have them, and their words in Indonesian.

import around from "../../src/article/around.rs";
import blocks from "../../src/article/blocks.rs";
import places from "../../src/article/boilerplate/places.rs";
import edges from "../../src/article/edges.rs";
import gate from "../../src/article/gate.rs";
import links from "../../src/article/links.rs";
import writers from "../../src/article/writers.rs";
import { blockReason, pageReason } from "../../extension/ui/reasons.ts";
import { equal, ok, test } from "./harness.ts";

/** What a pattern finds in sources, each once. */
function written(pattern: RegExp, ...sources: string[]): string[] {
  return [...new Set(sources.flatMap((source) => Array.from(source.matchAll(pattern), ([, reason = ""]) => reason)))];
}

test("every reason for hiding a block has its words in Indonesian", () => {
  const reasons = written(/Category::\w+,\s*"([^"]+)"/g, around, blocks, places, edges, links, writers);
  ok(reasons.length > 25, `${reasons.length} reasons`);
  equal(
    reasons.filter((reason) => blockReason(reason, "id") === reason),
    [],
    "left in English",
  );
  equal(blockReason("says “page of pages”", "id"), "menghitung halaman");
  equal(blockReason("says “baca juga: ”", "id"), "bertuliskan “baca juga”");
});

test("every kind of page that has no card has its name in Indonesian", () => {
  const kinds = written(/"(an? [a-z' ]+)"/g, gate);
  ok(kinds.length > 8, `${kinds.length} kinds`);
  const told = kinds.map((kind) => pageReason(`looks like ${kind}, with 40 words of running text`, "id"));
  equal(
    kinds.filter((kind, at) => told[at] === kind),
    [],
    "left in English",
  );
  equal(pageReason("looks like an index, by its address", "id"), "halaman indeks");
});
