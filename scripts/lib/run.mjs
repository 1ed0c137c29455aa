// @ts-check
// Running other programs. Imports no npm package.

import { spawnSync } from "node:child_process";

import { ROOT } from "./env.mjs";

/**
 * Runs a command in the repository, its output shown; throws when it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, cwd?: string }} [options]
 */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: options.cwd ?? ROOT,
    env: { ...process.env, ...options.env },
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (error)
    throw new Error(`${command} could not be started (${error.message}); \`npm run setup\` installs what is missing`);
  if (status !== 0) throw new Error(`\`${command} ${args.join(" ")}\` ended with ${status ?? "a signal"}`);
}

/**
 * What a command prints, or null when it is missing or fails.
 * @param {string} command
 * @param {string[]} args
 * @param {{ input?: string }} [options]
 */
export function output(command, args, options = {}) {
  const { status, stdout } = spawnSync(command, args, {
    cwd: ROOT,
    encoding: "utf8",
    input: options.input ?? "",
    maxBuffer: 1 << 30,
  });
  return status === 0 ? stdout.trim() : null;
}

/**
 * Runs a script's work; an error ends it with one plain line instead of a stack.
 * @param {() => unknown} work
 */
export async function main(work) {
  try {
    await work();
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
