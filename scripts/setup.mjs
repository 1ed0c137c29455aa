// @ts-check
// `npm run setup`: installs what is missing, says each thing it installs, and only checks when all is there. Runs before `npm ci`,
// so nothing it imports comes from npm.

import { main } from "./lib/run.mjs";
import { npm } from "./setup/npm.mjs";
import { packages } from "./setup/packages.mjs";
import { rust } from "./setup/rust.mjs";

/** Brings the machine to where every other script runs. */
export function setup() {
  /** @param {string} what */
  const say = (what) => console.log(`setup: installing ${what}`);
  packages(say);
  rust(say);
  npm(say);
}

if (process.argv[1] === import.meta.filename) {
  await main(() => {
    setup();
    console.log("setup: everything is there");
  });
}
