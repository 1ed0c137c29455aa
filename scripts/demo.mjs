// @ts-check
// `npm run demo`: the extension at work on a bundled article, in Chromium or (`-- --firefox`) in Firefox. Without a display, or with
// `-- --headless`, it saves pictures and prints the report instead of opening a window.

import { join } from "node:path";

import { DIST, ROOT } from "./lib/env.mjs";
import { main, run } from "./lib/run.mjs";
import { setup } from "./setup.mjs";

const ARTICLE = "berita.html";

async function demo() {
  setup();
  // These need what `setup` may have installed a moment ago.
  const { buildAll } = await import("./build.mjs");
  const { chromium, firefox, hasDisplay } = await import("./lib/browsers.mjs");
  const { pictures } = await import("./demo/pictures.mjs");
  const { serve } = await import("./lib/serve.mjs");

  await buildAll();
  const inFirefox = process.argv.includes("--firefox");
  const headless = process.argv.includes("--headless") || !hasDisplay();
  const server = await serve(join(ROOT, "www/samples"));
  const url = `${server.origin}/${ARTICLE}`;
  const start = inFirefox ? firefox : chromium;
  const browser = await start({ extension: join(DIST, inFirefox ? "test-firefox" : "test-chromium"), headless });
  try {
    if (headless) {
      const folder = join(ROOT, "screenshots", inFirefox ? "firefox" : "chromium");
      const names = await pictures(browser, url, folder, !inFirefox);
      run("cargo", ["run", "--quiet", "--release", "--bin", "simak", "--", ...report()]);
      console.log(`\nNo display: pictures of the extension are in ${folder}:\n  ${names.join("\n  ")}`);
    } else {
      const [page] = await browser.pages();
      await page?.goto(url);
      console.log(`The extension is at work on ${url}. Close the browser to end.`);
      await new Promise((resolve) => browser.once("disconnected", () => resolve(null)));
    }
  } finally {
    await browser.close().catch(() => undefined);
    server.close();
  }
}

/** The command's arguments that print the article's report. */
function report() {
  return ["analyze", "--format", "markdown", "--url", "https://example.org/berita", join(ROOT, "www/samples", ARTICLE)];
}

await main(demo);
