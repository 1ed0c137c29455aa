// @ts-check
// `npm run check`: everything that is checked without running the product.

import { buildAll } from "./build.mjs";
import { CHECKS } from "./lib/checks.mjs";
import { main } from "./lib/run.mjs";
import { runSuites } from "./lib/suites.mjs";

await main(async () => {
  await buildAll();
  runSuites(CHECKS);
});
