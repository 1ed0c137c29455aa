// @ts-check
// `npm run bench [-- DIR]`: in Chromium, on the same pages in the same run: the page's main thread (gate, walk, paint), the engine,
// its structure alone, and the parse of Readability.js and of Defuddle on a copy of the document; then the tagger on an article of
// 700 words. Pages: tests/fixtures, or every page.html and *.html under DIR.

import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, resolve } from "node:path";

import { ROOT } from "./lib/env.mjs";
import { main } from "./lib/run.mjs";
import { median, quantile } from "./lib/statistics.mjs";
import { setup } from "./setup.mjs";
import { install } from "./setup/npm.mjs";

/** Parts of the engine alone, as a library of the workspace, and where its wasm comes to lie. */
const PARTS = {
  library: "simak_bench_parts",
  folder: join(ROOT, ".cache/bench/parts"),
};
/** Runs of the tagger, after as many that only warm it up. */
const TAGGER_RUNS = 100;
/** Runs of each work on each page; its figure is their median. */
const RUNS = 9;

/** @type {Record<string, string>} What is served besides pages. */
const TYPES = { ".wasm": "application/wasm", ".js": "text/javascript" };

/** @param {string} folder */
function pagesUnder(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".html")).sort();
}

/**
 * Serves the pages with none of their scripts running, and the engine beside them.
 * @param {string} folder @param {string} engine The engine's bundle.
 */
async function serve(folder, engine) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (pathname === "/engine") {
      response.writeHead(200, { "content-type": "text/html" }).end(`<!doctype html><script>${engine}</script>`);
      return;
    }
    const file =
      pathname === "/simak_bg.wasm"
        ? join(ROOT, "dist/engine", pathname)
        : pathname.startsWith("/parts/")
          ? join(PARTS.folder, pathname.slice("/parts/".length))
          : join(folder, decodeURIComponent(pathname).slice("/page/".length));
    const type = TYPES[extname(file)] ?? "text/html; charset=utf-8";
    readFile(file).then(
      (bytes) => {
        const policy = "default-src 'none'; style-src 'unsafe-inline'";
        response
          .writeHead(200, {
            "content-type": type,
            "content-security-policy": policy,
          })
          .end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", () => done(null)));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    origin: `http://localhost:${address.port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function bench() {
  /** @param {string} what */
  const say = (what) => console.log(`bench: installing ${what}`);
  setup();
  install(join(ROOT, "benches"), say);
  const { buildEngine, buildWasm } = await import("./build/engine.mjs");
  const { bundleText } = await import("./build/bundle.mjs");
  const { chromium } = await import("./lib/browsers.mjs");
  buildEngine();
  buildWasm(["--package", "simak-bench-parts"], PARTS.library, PARTS.folder);

  const folder = resolve(process.argv[2] ?? join(ROOT, "tests/fixtures"));
  const server = await serve(folder, await bundleText("benches/browser/engine.ts"));
  const script = await bundleText("benches/browser/page.ts");
  const browser = await chromium();
  try {
    const background = await browser.newPage();
    await background.goto(`${server.origin}/engine`);
    const started = await background.evaluate("engine.start()");
    await background.evaluate(startParts, PARTS.library);
    /** @type {Record<string, number[]>} */
    const figures = {};
    /** @param {string} name @param {number[]} times */
    const note = (name, times) => (figures[name] ??= []).push(median(times));
    const names = pagesUnder(folder);
    let bytes = 0;
    for (const name of names) {
      const page = await browser.newPage();
      await page.goto(`${server.origin}/page/${name.split("/").map(encodeURIComponent).join("/")}`, {
        waitUntil: "domcontentloaded",
      });
      await page.evaluate(script);
      const reading = /** @type {Record<string, number[]>} */ (await page.evaluate(`bench.reading(${RUNS})`));
      const snapshot = /** @type {string} */ (await page.evaluate("bench.snapshot()"));
      bytes += snapshot.length;
      const { analysis, times } = /** @type {any} */ (
        await background.evaluate(`engine.analyze(${JSON.stringify(snapshot)}, ${RUNS})`)
      );
      for (const [what, spent] of Object.entries(reading)) note(what, spent);
      note("engine", times);
      note("structure", await background.evaluate(structure, snapshot, RUNS));
      if (analysis.report.is_article) {
        const painting = `bench.painting(${JSON.stringify(analysis)}, ${RUNS})`;
        note("paint", /** @type {number[]} */ (await page.evaluate(painting)));
      }
      await page.close();
    }
    const table = render(figures, names.length, await browser.version());
    console.log(
      `${table}\nEngine's first start: ${Number(started).toFixed(0)} ms. Snapshot: ${Math.round(bytes / names.length / 1000)} kB a page.`,
    );
    mkdirSync(join(ROOT, ".cache"), { recursive: true });
    figures.tagger = await background.evaluate(tagging, TAGGER_RUNS);
    const [middle, late] = [median(figures.tagger), quantile(figures.tagger, 0.95)];
    console.log(`Tagging 700 words, warm: median ${middle.toFixed(2)} ms, 95th percentile ${late.toFixed(2)} ms.`);
    writeFileSync(join(ROOT, ".cache/bench.json"), JSON.stringify(figures));
  } finally {
    await browser.close();
    server.close();
  }
}

/** @typedef {{ tag_article(): unknown, Page: { read(json: string): { structure(): number } } }} Parts */

/**
 * In the browser: makes the parts ready.
 * @param {string} library
 */
async function startParts(library) {
  const parts = await import(`/parts/${library}.js`);
  await parts.default({ module_or_path: `/parts/${library}_bg.wasm` });
  Object.assign(globalThis, { parts });
}

/**
 * In the browser: how long each run over a snapshot took, in milliseconds.
 * @param {string} snapshot
 * @param {number} runs
 */
function structure(snapshot, runs) {
  const { parts } = /** @type {{ parts: Parts }} */ (/** @type {unknown} */ (globalThis));
  const page = parts.Page.read(snapshot);
  page.structure();
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    page.structure();
    return performance.now() - start;
  });
}

/**
 * In the browser: how long each run of the tagger took, in milliseconds, after as many that only warm it up.
 * @param {number} runs
 */
function tagging(runs) {
  const { parts } = /** @type {{ parts: Parts }} */ (/** @type {unknown} */ (globalThis));
  for (let run = 0; run < runs; run++) parts.tag_article();
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    parts.tag_article();
    return performance.now() - start;
  });
}

/**
 * The table: milliseconds, and how they compare with Readability.js.
 * @param {Record<string, number[]>} figures @param {number} pages @param {string} browser
 */
function render(figures, pages, browser) {
  const rows = {
    "Simak: gate": "gate",
    "Simak: walk": "walk",
    "Simak: engine (in the background)": "engine",
    "Simak: of it, structure alone": "structure",
    "Simak: paint (articles only)": "paint",
    "Readability.js 0.6.0: isProbablyReaderable": "isProbablyReaderable",
    "Readability.js 0.6.0: parse": "Readability.js",
    "Defuddle 0.19.4: parse": "Defuddle",
  };
  const base = median(figures["Readability.js"] ?? []);
  const lines = Object.entries(rows).map(([label, key]) => {
    const times = figures[key] ?? [];
    const ratio = (median(times) / base).toFixed(2);
    return `| ${label} | ${median(times).toFixed(2)} | ${quantile(times, 0.95).toFixed(2)} | ${ratio} |`;
  });
  const head = "| work | median, ms | 95th percentile, ms | against Readability.js |\n| --- | --: | --: | --: |";
  return `${pages} pages, ${browser}, medians of ${RUNS} runs each\n\n${head}\n${lines.join("\n")}\n`;
}

await main(bench);
