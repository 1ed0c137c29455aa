// @ts-check
// Simak and its peers as programs that read pages as JSON lines and write texts as JSON lines.

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

import { jsonLines } from "../evaluate/common.mjs";
import { shownText } from "../evaluate/extraction.mjs";
import { ROOT } from "../lib/env.mjs";
import { run } from "../lib/run.mjs";
import { install } from "../setup/npm.mjs";

/** @typedef {{ text: string, ms: number }} Reading */
/** @typedef {Map<string, Reading>} Readings By page id. */

const BENCHES = join(ROOT, "benches");
const VENV = join(ROOT, ".cache/trafilatura");
const SMOOTHIE = join(BENCHES, "dom_smoothie/target/release/bench-dom-smoothie");
const SIMAK = join(ROOT, "target/release/simak");

/**
 * @param {string} program @param {string[]} args @param {string} input
 */
function lines(program, args, input) {
  const { status, stdout, stderr } = spawnSync(program, args, { input, encoding: "utf8", maxBuffer: 1 << 30 });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr.trim().split("\n").at(-1)}`);
  return jsonLines(stdout);
}

/**
 * A peer whose program tells the time of each page itself.
 * @param {string} program @param {string[]} args
 * @returns {(input: string) => Readings}
 */
function peer(program, args) {
  return (input) => new Map(lines(program, args, input).map(({ id, text, ms }) => [id, { text, ms }]));
}

/**
 * The command tells no times: all pages together, its start and its JSON included, shared out evenly.
 * @param {string[]} apart Kinds of blocks that are no text.
 * @returns {(input: string) => Readings}
 */
function simak(apart) {
  return (input) => {
    const start = performance.now();
    const answers = lines(SIMAK, ["analyze", "--jsonl"], input);
    const ms = (performance.now() - start) / Math.max(answers.length, 1);
    return new Map(answers.map(({ id, report }) => [id, { text: report ? shownText(report, apart) : "", ms }]));
  };
}

/**
 * The time of parsing and of structure alone, per page, from the native bench.
 * @param {string} folder
 */
export function structureTimes(folder) {
  const { status, stdout, stderr } = spawnSync("cargo", ["bench", "--quiet", "--bench", "structure", "--", folder], {
    cwd: ROOT,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`the structure bench ended with ${status}: ${stderr.trim().split("\n").at(-1)}`);
  return stdout.trim();
}

const MODES = join(BENCHES, "extraction/reader_modes.js");
const TRAFILATURA = join(BENCHES, "extraction/run_trafilatura.py");
const PYTHON = join(VENV, "bin/python");

/** @type {Record<string, (input: string) => Readings>} */
export const TOOLS = {
  Simak: simak(["title"]),
  "Simak, captions apart": simak(["title", "caption"]),
  "Readability.js 0.6.0 (jsdom 26.1.0)": peer("node", [MODES, "readability"]),
  "Defuddle 0.19.4 (linkedom 0.18.15)": peer("node", [MODES, "defuddle"]),
  "dom_smoothie 0.19.0": peer(SMOOTHIE, []),
  "trafilatura 2.3.1": peer(PYTHON, [TRAFILATURA]),
  "trafilatura 2.3.1, precision": peer(PYTHON, [TRAFILATURA, "precision"]),
};

/** Builds and installs what is missing. */
export function prepare() {
  install(BENCHES, (what) => console.log(`installing ${what} of benches/`));
  run("cargo", ["build", "--quiet", "--release", "--bin", "simak"]);
  run("cargo", ["build", "--quiet", "--release"], { cwd: join(BENCHES, "dom_smoothie") });
  if (!existsSync(PYTHON)) {
    console.log(`installing trafilatura into ${VENV}`);
    run("python3", ["-m", "venv", VENV]);
  }
  run(PYTHON, ["-m", "pip", "install", "--quiet", "-r", join(BENCHES, "extraction/requirements.txt")]);
}
