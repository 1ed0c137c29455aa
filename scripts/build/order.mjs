// @ts-check
// `node scripts/build/order.mjs FILE`: puts the functions of a wasm that has no names in an order that compresses, in place: like
// beside like, so that gzip still has the one in sight when it comes to the other. 7 KB of the download. What the functions do is
// not touched; wasm-opt moves them, by names that say their order.

import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

import { main, run } from "../lib/run.mjs";
import { Reader, SECTION, leb } from "./wasm.mjs";

/** An import that is a function. */
const FUNCTION = 0;
/** The part of the names' section that names functions. */
const FUNCTION_NAMES = 1;
/** Bytes that are looked at together. */
const GRAM = 6;
/**
 * How many functions the next is compared with, the last ones placed: gzip sees further than one. One step taken otherwise leads to
 * quite another order, so that some are made and the shortest is taken.
 */
const NEAR = [6, 8, 10, 12, 16];
/** What is in more functions than so many tells nothing. */
const COMMON = 300;
/** Added to a function's length, so that the shortest do not seem the most alike. */
const SHORT = 60;

/** How many functions are imported, and the code of the others. @param {Buffer} wasm */
function functions(wasm) {
  const file = new Reader(wasm);
  file.at = 8;
  let imported = 0;
  /** @type {Buffer[]} */
  let bodies = [];
  while (file.more) {
    const id = file.byte();
    const section = new Reader(file.part());
    if (id === SECTION.import) {
      for (imported = section.number(); section.more; section.number()) {
        section.part();
        section.part();
        if (section.byte() !== FUNCTION) throw new Error("the wasm imports more than functions");
      }
    }
    if (id === SECTION.code) bodies = Array.from({ length: section.number() }, () => section.part());
  }
  return { imported, bodies };
}

/**
 * The order that is the shortest when it is compressed.
 * @param {Buffer[]} bodies
 */
function order(bodies) {
  const size = (/** @type {number[]} */ order) =>
    gzipSync(Buffer.concat(order.flatMap((index) => bodies[index] ?? [])), { level: 9 }).length;
  const orders = orderings(bodies).map((order) => ({ order, size: size(order) }));
  return orders.reduce((a, b) => (b.size < a.size ? b : a)).order;
}

/**
 * Orders in which each function follows those that it has most in common with, one for each number in `NEAR`.
 * @param {Buffer[]} bodies
 */
function orderings(bodies) {
  const grams = bodies.map((body) => {
    const found = new Set();
    for (let at = 0; at + GRAM <= body.length; at++) found.add(body.toString("latin1", at, at + GRAM));
    return found;
  });
  /** @type {Map<string, number[]>} */
  const holders = new Map();
  grams.forEach((found, index) => {
    for (const gram of found) {
      const known = holders.get(gram);
      if (known) known.push(index);
      else holders.set(gram, [index]);
    }
  });
  return NEAR.map((count) => {
    /** @type {number[]} */
    const placed = [];
    const left = new Set(bodies.keys());
    while (left.size > 0) {
      /** @type {Map<number, number>} */
      const shared = new Map();
      const near = placed.slice(-count).flatMap((index) => [...(grams[index] ?? [])]);
      for (const gram of new Set(near)) {
        const known = holders.get(gram) ?? [];
        if (known.length > COMMON) continue;
        for (const index of known) if (left.has(index)) shared.set(index, (shared.get(index) ?? 0) + 1);
      }
      let [next = 0] = left;
      let most = 0;
      for (const [index, count] of shared) {
        const alike = count / ((grams[index]?.size ?? 0) + SHORT);
        if (alike > most) [next, most] = [index, alike];
      }
      left.delete(next);
      placed.push(next);
    }
    return placed;
  });
}

await main(() => {
  const file = process.argv[2];
  if (file === undefined) throw new Error("which file?");
  const wasm = readFileSync(file);
  const { imported, bodies } = functions(wasm);
  const place = new Map(order(bodies).map((index, place) => [index, place]));
  const names = bodies.map((_, index) => {
    const name = Buffer.from(String(place.get(index)).padStart(6, "0"));
    return Buffer.concat([leb(imported + index), leb(name.length), name]);
  });
  const listed = Buffer.concat([leb(names.length), ...names]);
  const title = Buffer.from("name");
  const section = Buffer.concat([leb(title.length), title, Buffer.from([FUNCTION_NAMES]), leb(listed.length), listed]);
  writeFileSync(file, Buffer.concat([wasm, Buffer.from([SECTION.custom]), leb(section.length), section]));
  // The levels are those of `-Oz`: without them the code would be written less tightly.
  const options = ["--optimize-level=2", "--shrink-level=2", ...process.argv.slice(3)];
  run("wasm-opt", [...options, "--reorder-functions-by-name", "--strip-debug", "-o", file, file]);
});
