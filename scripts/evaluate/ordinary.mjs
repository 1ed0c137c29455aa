// @ts-check
// Ordinary words that are highlighted as names.

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { ROOT } from "../lib/env.mjs";

/**
 * @typedef {{ blocks: { id: number, text: string }[],
 *   entities: { mentions: { block: number, start: number, end: number, text: string }[] }[] }} Report
 * @typedef {{ text: string, entities: { mentions: [number, number][] }[] }} Gold Offsets are code points of the text.
 */

/** The ordinary words of the lists, lower case. */
const ORDINARY = new Set(
  readFileSync(join(ROOT, "lists/words.txt"), "utf8")
    .split("\n")
    .filter((line) => line && !line.startsWith("# ")),
);

/**
 * Where each block of a report begins in the text that it was read from; offsets are UTF-16 code units.
 * @param {string} text @param {Report} report
 */
function starts(text, report) {
  let from = 0;
  return new Map(
    report.blocks.map((block) => {
      const at = text.indexOf(block.text, from);
      if (at >= 0) from = at + block.text.length;
      return [block.id, at];
    }),
  );
}

/**
 * The mentions that are made of ordinary words alone - in the lists, or in lower case in the same article - and that no mention
 * of the gold overlaps.
 * @param {Gold} gold @param {Report} report
 */
export function ordinaryWords(gold, report) {
  const units = [0];
  for (const point of gold.text) units.push((units.at(-1) ?? 0) + point.length);
  const named = gold.entities.flatMap((entity) =>
    entity.mentions.map(([start, end]) => ({ from: units[start] ?? 0, to: units[end] ?? 0 })),
  );
  const lower = new Set(gold.text.match(/(?<![\p{L}\d])\p{Ll}[\p{Ll}-]*/gu));
  const at = starts(gold.text, report);
  const mentions = report.entities.flatMap((entity) => entity.mentions);
  return mentions.filter((mention) => {
    const start = (at.get(mention.block) ?? -1) + mention.start;
    const end = start + mention.end - mention.start;
    const words = mention.text.split(/[\s-]+/u).map((word) => word.toLowerCase());
    const ordinary = words.every((word) => ORDINARY.has(word) || lower.has(word));
    return ordinary && !named.some(({ from, to }) => start < to && from < end);
  });
}
