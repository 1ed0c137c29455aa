// @ts-check
// Several suites one after the other: each under its heading, all of them run, and one closing line that machines can read.

import { spawnSync } from "node:child_process";

import { ROOT } from "./env.mjs";

/**
 * @typedef {object} Suite
 * @property {string} name What it shows, for the heading.
 * @property {string[]} command Program and arguments, run in the repository.
 * @property {Record<string, string>} [env] Added to the environment.
 */

/**
 * Runs every suite, prints a table and `N passed, N failed`, and sets the exit code.
 * @param {Suite[]} suites
 */
export function runSuites(suites) {
  const rows = suites.map((suite) => {
    console.log(`\n━━━ ${suite.name}\n    ${suite.command.join(" ")}`);
    const [program = "", ...args] = suite.command;
    const start = performance.now();
    const { status, error } = spawnSync(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...suite.env },
      stdio: ["ignore", "inherit", "inherit"],
    });
    if (error) console.error(`${program} could not be started: ${error.message}`);
    return { name: suite.name, passed: status === 0, seconds: (performance.now() - start) / 1000 };
  });

  console.log("\n━━━ Results");
  for (const { name, passed, seconds } of rows) {
    console.log(`${passed ? "  ok  " : "FAILED"}  ${seconds.toFixed(1).padStart(6)} s  ${name}`);
  }
  const failed = rows.filter((row) => !row.passed).length;
  console.log(`\n${rows.length - failed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}
