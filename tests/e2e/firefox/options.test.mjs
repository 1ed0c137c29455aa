// @ts-check
// What Puppeteer cannot reach in Firefox: the options page, by Firefox's own driver.

import { join } from "node:path";
import { after, before, test } from "node:test";

import { DIST } from "../../../scripts/lib/env.mjs";
import { ARTICLE } from "../lib/articles.mjs";
import { Firefox } from "../lib/geckodriver.mjs";
import { until } from "../lib/reader.mjs";
import { Site } from "../lib/site.mjs";

const CARD = `
  const host = Array.from(document.documentElement.children).find((element) => element.shadowRoot);
  return host?.shadowRoot.querySelector(".pill .size")?.textContent ?? "";`;
const site = await new Site().start();
const url = site.page("/berita", ARTICLE);
/** @type {Firefox} */
let browser;

before(async () => {
  browser = new Firefox();
  await browser.start(join(DIST, "test-firefox"));
});
after(async () => {
  await browser.stop();
  site.stop();
});

test("another language on the options page is the open card's at once", async () => {
  const article = await browser.current();
  await browser.go(url);
  await until("the card", async () => /menit baca/.test(await browser.run(CARD)));
  await browser.tab();
  await browser.go(`${browser.origin}/options.html`);
  await until("the options", () => browser.run("return document.getElementById('language') !== null"));
  await browser.run(`
    const list = document.getElementById("language");
    list.value = "en";
    list.dispatchEvent(new Event("change", { bubbles: true }));`);
  await until("the options in English", () => browser.run("return /settings/.test(document.title)"));
  await browser.front(article);
  await until("the card in English", async () => /min read/.test(await browser.run(CARD)));
});
