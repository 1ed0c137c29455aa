// @ts-check
// `node scripts/icons.mjs`: draws extension/icons. The mark is an S of three lines of text, the middle one highlighted; switched off
// it is an outline. Drawn from rounded boxes with distances, so every size is sharp and the same input gives the same picture.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";

import { ROOT } from "./lib/env.mjs";

const SIZES = [16, 32, 48, 128];
/** @typedef {[red: number, green: number, blue: number]} Color */
/** @type {Record<"ground" | "line" | "mark" | "off", Color>} */
const COLORS = { ground: [166, 58, 34], line: [255, 253, 249], mark: [255, 211, 92], off: [120, 114, 104] };
/** Samples per pixel and side. */
const SAMPLES = 8;

/** @typedef {{ x: number, y: number, w: number, h: number, r: number }} Box In units of a 16-unit square. */
/** @type {Box} */
const GROUND = { x: 0, y: 0, w: 16, h: 16, r: 3.6 };
/** @type {Box} */
const INSIDE = { x: 1.25, y: 1.25, w: 13.5, h: 13.5, r: 2.5 };
/** The three lines: the upper one begins later, the lower one ends earlier, as an S does. */
const LINES = [
  { x: 5, y: 3, w: 8, h: 2, r: 1 },
  { x: 3, y: 7, w: 10, h: 2, r: 1 },
  { x: 3, y: 11, w: 8, h: 2, r: 1 },
];

/**
 * Whether a point lies in a rounded box.
 * @param {Box} box @param {number} x @param {number} y
 */
function inside(box, x, y) {
  const dx = Math.abs(x - box.x - box.w / 2) - (box.w / 2 - box.r);
  const dy = Math.abs(y - box.y - box.h / 2) - (box.h / 2 - box.r);
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) <= box.r;
}

/**
 * The colour at a point, or null outside the mark.
 * @param {boolean} on @param {number} x @param {number} y
 */
function colorAt(on, x, y) {
  const line = LINES.findIndex((box) => inside(box, x, y));
  if (!on) return line >= 0 || (inside(GROUND, x, y) && !inside(INSIDE, x, y)) ? COLORS.off : null;
  if (!inside(GROUND, x, y)) return null;
  return line < 0 ? COLORS.ground : line === 1 ? COLORS.mark : COLORS.line;
}

/**
 * The pixels of one icon, four bytes each, each row after a filter byte as PNG wants it.
 * @param {number} size @param {boolean} on
 */
function draw(size, on) {
  const rows = Buffer.alloc(size * (1 + 4 * size));
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const sum = [0, 0, 0];
      let covered = 0;
      for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
        const dx = ((sample % SAMPLES) + 0.5) / SAMPLES;
        const dy = (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES;
        const color = colorAt(on, ((x + dx) * 16) / size, ((y + dy) * 16) / size);
        if (!color) continue;
        covered += 1;
        color.forEach((part, index) => (sum[index] = (sum[index] ?? 0) + part));
      }
      const at = y * (1 + 4 * size) + 1 + 4 * x;
      if (covered > 0) sum.forEach((part, index) => (rows[at + index] = Math.round(part / covered)));
      rows[at + 3] = Math.round((255 * covered) / SAMPLES ** 2);
    }
  }
  return rows;
}

/** @param {Buffer} data */
function crc(data) {
  let value = ~0;
  for (const byte of data) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return ~value >>> 0;
}

/** @param {string} type @param {Buffer} data */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/** @param {number} size @param {boolean} on */
function png(size, on) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8); // eight bits, RGBA, no interlace
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const pixels = deflateSync(draw(size, on), { level: 9 });
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", pixels), chunk("IEND", Buffer.alloc(0))]);
}

const folder = join(ROOT, "extension/icons");
mkdirSync(folder, { recursive: true });
for (const size of SIZES) writeFileSync(join(folder, `${size}.png`), png(size, true));
for (const size of [16, 32]) writeFileSync(join(folder, `${size}-off.png`), png(size, false));
