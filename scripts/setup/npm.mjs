// @ts-check
// The npm packages of the lock file.

import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { ROOT } from "../lib/env.mjs";
import { run } from "../lib/run.mjs";
import { NODE } from "./versions.mjs";

/** Holds the digest of the lock file that `node_modules` was installed from. */
const STAMP = "node_modules/.simak-lock";

/** @param {(what: string) => void} say */
export function npm(say) {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < NODE.major || (major === NODE.major && minor < NODE.minor)) {
    throw new Error(`Node ${process.versions.node} is too old: install Node ${NODE.major}.${NODE.minor} or newer.`);
  }
  install(ROOT, say);
}

/**
 * Installs the packages of one folder's lock file when they are not there yet.
 * @param {string} folder
 * @param {(what: string) => void} say
 */
export function install(folder, say) {
  const digest = createHash("sha256")
    .update(readFileSync(join(folder, "package-lock.json")))
    .digest("hex");
  const stamp = join(folder, STAMP);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return;
  say("npm packages");
  run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: folder });
  writeFileSync(stamp, digest);
}
