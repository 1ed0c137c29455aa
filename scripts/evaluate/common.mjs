// @ts-check
// What the evaluations share: the sets beside the repository, the command that is measured, the scorers.

import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";

import { ROOT } from "../lib/env.mjs";

/** The gold sets; they belong to their publishers and are not part of the repository. */
export const SHARED = join(ROOT, "..", "shared");
const SIMAK = join(ROOT, "target/release/simak");

/** @typedef {Record<string, number>} Figures What was measured, by name; shares from 0 to 1 or points from 0 to 100. */

/**
 * An empty folder for predictions.
 * @param {string} name
 */
export function workFolder(name) {
  const folder = join(ROOT, ".cache/evaluate", name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/**
 * Runs a program with an input and gives what it prints.
 * @param {string} program @param {string[]} args @param {string} [input]
 */
function capture(program, args, input = "") {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: ROOT,
    input,
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  if (error) throw error;
  if (status !== 0)
    throw new Error(`${program} ${args.join(" ")} ended with ${status}: ${stderr.trim().split("\n").at(-1)}`);
  return stdout;
}

/**
 * Runs the `simak` command.
 * @param {string[]} args @param {string} [input]
 */
export function simak(args, input) {
  return capture(SIMAK, args, input);
}

/**
 * Runs the trainer, in a build of its own.
 * @param {string[]} args
 */
export function train(args) {
  return capture("cargo", ["run", "--quiet", "--release", "-p", "train", "--", ...args]);
}

/**
 * Runs one of the scorers.
 * @param {string} script Path under the gold sets. @param {string[]} args
 */
export function scorer(script, args) {
  return capture("python3", [join(SHARED, "eval", script), ...args]);
}

/**
 * The number after a pattern in a scorer's output.
 * @param {string} text @param {RegExp} pattern
 */
export function figure(text, pattern) {
  return Number(pattern.exec(text)?.[1] ?? NaN);
}

/**
 * The values of a file of JSON lines.
 * @param {string} text
 * @returns {any[]}
 */
export function jsonLines(text) {
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
