// @ts-check
// `node scripts/build/data.mjs FILE`: lists the models first among a wasm's data, in place: between the words they would part them by
// more than gzip looks back. 4 KB of the download. Everything still comes to lie where it lay.

import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { ROOT } from "../lib/env.mjs";
import { main } from "../lib/run.mjs";
import { Reader, SECTION, leb } from "./wasm.mjs";

/** @typedef {{ place: number, bytes: Buffer }} Segment Bytes and where in memory they come to lie. */

/** A segment that is laid into the first memory when the wasm starts. */
const ACTIVE = 0;
const I32_CONST = 0x41;
const END = 0x0b;

/** @param {Buffer} section @returns {Segment[]} */
function segments(section) {
  const reader = new Reader(section);
  return Array.from({ length: reader.number() }, () => {
    if (reader.number() !== ACTIVE || reader.byte() !== I32_CONST) throw new Error("data without a fixed place");
    const place = reader.number();
    if (reader.byte() !== END) throw new Error("data at a place that is computed");
    return { place, bytes: reader.part() };
  });
}

/** @param {Segment} segment */
function written({ place, bytes }) {
  const number = leb(place);
  // The place is a number with a sign: its last byte must not look like that of a negative one.
  const last = number[number.length - 1] ?? 0;
  if (last & 64) number[number.length - 1] = last | 128;
  const sign = last & 64 ? [0] : [];
  return Buffer.concat([
    Buffer.from([ACTIVE, I32_CONST]),
    number,
    Buffer.from([...sign, END]),
    leb(bytes.length),
    bytes,
  ]);
}

/** The segments with each model as one of its own, before all others. @param {Segment[]} all @param {Buffer[]} models */
function modelsFirst(all, models) {
  /** @type {Segment[]} */
  const first = [];
  let rest = all;
  for (const model of models) {
    rest = rest.flatMap(({ place, bytes }) => {
      const at = bytes.indexOf(model);
      if (at < 0) return [{ place, bytes }];
      first.push({ place: place + at, bytes: model });
      const end = at + model.length;
      const around = [
        { place, bytes: bytes.subarray(0, at) },
        { place: place + end, bytes: bytes.subarray(end) },
      ];
      return around.filter((part) => part.bytes.length > 0);
    });
  }
  return [...first, ...rest];
}

await main(() => {
  const file = process.argv[2];
  if (file === undefined) throw new Error("which file?");
  const folder = join(ROOT, "models");
  const names = readdirSync(folder).filter((name) => name.endsWith(".bin"));
  const models = names.sort().map((name) => readFileSync(join(folder, name)));
  const wasm = readFileSync(file);
  const reader = new Reader(wasm);
  reader.at = 8;
  const sections = [];
  while (reader.more) sections.push({ id: reader.byte(), content: reader.part() });
  const data = sections.find(({ id }) => id === SECTION.data);
  if (data === undefined) throw new Error(`${file} has no data`);
  const ordered = modelsFirst(segments(data.content), models);
  const count = leb(ordered.length);
  data.content = Buffer.concat([count, ...ordered.map(written)]);
  for (const section of sections) if (section.id === SECTION.dataCount) section.content = count;
  const parts = sections.map(({ id, content }) => Buffer.concat([Buffer.from([id]), leb(content.length), content]));
  writeFileSync(file, Buffer.concat([wasm.subarray(0, 8), ...parts]));
});
