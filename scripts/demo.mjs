// @ts-check
// `npm run demo`: the extension at work on a bundled article, in Chromium or (`-- --firefox`) in Firefox. Without a display, or with
// `-- --headless`, it saves pictures and prints the report instead of opening a window.

import { join } from "node:path";

import { DIST, ROOT } from "./lib/env.mjs";
import { main, run } from "./lib/run.mjs";
import { setup } from "./setup.mjs";

const ARTICLE = "berita.html";
/** Firefox takes the scheme that pages see from this preference: 0 is dark, 1 is light. */
const SCHEME = "layout.css.prefers-color-scheme.content-override";

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
  /** @param {boolean} dark Whether pages see a reader who prefers dark ones. */
  const start = (dark) =>
    inFirefox
      ? firefox({ extension: join(DIST, "test-firefox"), headless, preferences: { [SCHEME]: dark ? 0 : 1 } })
      : chromium({ extension: join(DIST, "test-chromium"), headless });
  try {
    if (headless) {
      const folder = join(ROOT, "screenshots", inFirefox ? "firefox" : "chromium");
      const names = [];
      for (const dark of [false, true]) names.push(...(await pictures(() => start(dark), url, folder, dark)));
      run("cargo", ["run", "--quiet", "--release", "--bin", "simak", "--", ...report()]);
      console.log(`\nNo display: pictures of the extension are in ${folder}:\n  ${names.join("\n  ")}`);
    } else {
      const browser = await start(false);
      const [page] = await browser.pages();
      await page?.goto(url);
      console.log(`The extension is at work on ${url}. Close the browser to end.`);
      await new Promise((resolve) => browser.once("disconnected", () => resolve(null)));
    }
  } finally {
    server.close();
  }
}

/** The command's arguments that print the article's report. */
function report() {
  return ["analyze", "--format", "markdown", "--url", "https://example.org/berita", join(ROOT, "www/samples", ARTICLE)];
}

await main(demo);
