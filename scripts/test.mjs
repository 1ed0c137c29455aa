// @ts-check
// `npm test`: sets up what is missing, then runs everything; a failing suite fails the run, and all suites still run.

import { main } from "./lib/run.mjs";
import { CHECKS } from "./lib/checks.mjs";
import { runSuites } from "./lib/suites.mjs";
import { setup } from "./setup.mjs";

/** @type {import("./lib/suites.mjs").Suite[]} */
const SUITES = [
  { name: "the extension builds", command: ["node", "scripts/build.mjs"] },
  ...CHECKS,
  { name: "the same bytes from another folder", command: ["node", "scripts/check/reproducible.mjs"] },
  { name: "engine and command, native", command: ["cargo", "test", "--quiet", "--workspace"] },
  { name: "the try-it page builds", command: ["node", "scripts/build/www.mjs"] },
  ...["chrome", "firefox"].map((browser) => ({
    name: `walker and parser agree, ${browser}`,
    command: ["node", "scripts/browser-tests.mjs", browser],
  })),
  ...["chromium", "firefox"].map((browser) => ({
    name: `end to end, ${browser}`,
    command: ["sh", "-c", "node --test --test-concurrency=1 tests/e2e/*.test.mjs tests/e2e/$BROWSER/*.test.mjs"],
    env: { BROWSER: browser },
  })),
  { name: "the content script in both browsers", command: ["node", "tests/content/run.mjs"] },
  { name: "figures at or above their floors", command: ["node", "scripts/evaluate.mjs"] },
];

await main(() => {
  setup();
  runSuites(SUITES);
});
