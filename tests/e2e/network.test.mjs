// @ts-check
// The promise of PRIVACY.md: with the extension in it, the browser asks the network for nothing that it does not ask for without it.

import assert from "node:assert/strict";
import { test } from "node:test";

import { ARTICLE } from "./lib/articles.mjs";
import { launch } from "./lib/browser.mjs";
import { all, one, open, pause, unfold } from "./lib/reader.mjs";
import { Site } from "./lib/site.mjs";

/** What browsers ask for on their own, now and then: updates, the time. The extension's own policy would not let it reach them. */
const BROWSERS_OWN = /^(http:\/\/|connect )([\w-]+\.)*(google|googleapis|gstatic|mozilla|firefox)\.(com|net|org)[:/]/;

test("reading, hovering, opening and hiding cause no request", async () => {
  const site = await new Site().start();
  const url = site.page("/berita", ARTICLE);
  const baseline = await launch({ bare: true, proxy: site.port });
  const bare = await baseline.newPage();
  await bare.goto(url);
  await pause(4000);
  await baseline.close();
  const usual = new Set(site.requests.splice(0));

  const browser = await launch({ proxy: site.port });
  const page = await open(browser, url);
  await unfold(page, "Gangguan");
  await (await one(page, ".switch")).click();
  await (await one(page, ".chip")).click();
  await one(page, ".entity");
  await (await all(page, ".foot .copy"))[0]?.click();
  await pause(3000);
  await browser.close();
  site.stop();

  assert.ok(site.requests.includes(url), "the proxy saw nothing");
  assert.deepEqual(
    site.requests.filter((request) => !usual.has(request) && !BROWSERS_OWN.test(request)),
    [],
  );
});
