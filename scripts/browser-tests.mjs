// @ts-check
// Runs tests/walker.rs in one real browser: `node scripts/browser-tests.mjs chrome|firefox`.

import { join } from "node:path";

import { build } from "esbuild";

import { styles } from "./build/bundle.mjs";
import { DIST, ROOT } from "./lib/env.mjs";
import { main, run } from "./lib/run.mjs";

const browser = process.argv[2] === "firefox" ? "firefox" : "chrome";

await main(async () => {
  await build({
    absWorkingDir: ROOT,
    entryPoints: ["tests/browser/reader.ts"],
    outdir: join(DIST, "test"),
    bundle: true,
    format: "esm",
    target: ["chrome128", "firefox140"],
    plugins: [styles],
    charset: "utf8",
    logLevel: "warning",
  });
  // Every fixture, on a machine that does other things too: the runner's own limits are 20 and 5 seconds.
  const env = { WASM_BINDGEN_TEST_TIMEOUT: "300", WASM_BINDGEN_TEST_DRIVER_TIMEOUT: "60" };
  run("wasm-pack", ["test", "--headless", `--${browser}`, ROOT, "--test", "walker"], { env });
});
