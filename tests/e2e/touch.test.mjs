// @ts-check
// A reader with a phone: no pointer that hovers, fingers that need room.

import assert from "node:assert/strict";
import { test } from "node:test";

import { resize } from "../../scripts/lib/browsers.mjs";
import { ARTICLE } from "./lib/articles.mjs";
import { all, one, painted, place, rest, until } from "./lib/reader.mjs";
import { session } from "./lib/session.mjs";

/** Where the page's own link is to lead. */
const TARGET = "#tujuan";
const { browser, site } = await session();
const linked = ARTICLE.replace("Makassar", `<a href="${TARGET}">Makassar</a>`);
const url = site.page("/bertautan", linked);

/** Opens the article in a window as narrow as a phone. */
async function phone() {
  const page = await browser.newPage();
  await resize(page, { width: 390, height: 844 });
  await page.goto(url);
  await until("highlights", async () => (await painted(page)) > 5);
  return page;
}

/**
 * Taps the beginning of a text of the article.
 * @param {import("puppeteer-core").Page} page
 * @param {string} text
 */
async function tap(page, text) {
  const { x, y, height } = await place(page, text);
  await rest(page);
  await page.touchscreen.tap(x + 8, y + height / 2);
}

test("a tap on a mark opens its card, a tap elsewhere closes it", async () => {
  const page = await phone();
  await tap(page, "Surabaya");
  const card = await one(page, ".entity");
  assert.match(await card.evaluate((shown) => shown.textContent ?? ""), /Surabaya/);
  await tap(page, "mengatakan");
  await until("the card gone", async () => (await all(page, ".entity")).length === 0);
  await page.close();
});

test("a link of the page in which a mark stands is followed, and no card is in its way", async () => {
  const page = await phone();
  await tap(page, "Makassar");
  await until("the link's place", async () => new URL(page.url()).hash === TARGET);
  assert.equal((await all(page, ".entity")).length, 0);
  await page.close();
});

test("what is tapped in the card is large enough for a finger", async () => {
  const page = await phone();
  await (await one(page, ".pill")).click();
  await until("the card", async () => (await one(page, ".card")).isVisible());
  const small = await Promise.all(
    (await all(page, ".card :is(.tool, .chip, .kind, .more, .point, .option, summary)")).map((control) =>
      control.evaluate((shown) => {
        const { width, height } = shown.getBoundingClientRect();
        return shown.checkVisibility() && Math.min(width, height) < 32 ? `${shown.className} ${width}×${height}` : "";
      }),
    ),
  );
  assert.deepEqual(
    small.filter((found) => found !== ""),
    [],
  );
  await page.close();
});
