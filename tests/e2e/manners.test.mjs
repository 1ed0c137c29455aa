// @ts-check
// A page with marks and hidden boxes is still a page: its text is selected, copied and found as before, it comes back as it was left,
// and it can be magnified.

import assert from "node:assert/strict";
import { test } from "node:test";

import { resize } from "../../scripts/lib/browsers.mjs";
import { ANOTHER, ARTICLE } from "./lib/articles.mjs";
import { launch } from "./lib/browser.mjs";
import { all, hidden, one, open, painted, pause, place, rest, until } from "./lib/reader.mjs";
import { session } from "./lib/session.mjs";

const { browser, site, url } = await session();

/**
 * What is copied when all of the article is selected.
 * @param {import("puppeteer-core").Page} page
 */
async function selected(page) {
  return await page.evaluate(() => {
    const selection = document.getSelection();
    const article = document.querySelector("article");
    if (!selection || !article) throw new Error("nothing to select");
    selection.selectAllChildren(article);
    const text = selection.toString();
    selection.removeAllRanges();
    return text.split(/\n+/).map((line) => line.trim());
  });
}

test("what is selected is the page's own text: nothing is added, only what is hidden is left out", async () => {
  const bare = await launch({ bare: true });
  const plain = await bare.newPage();
  await plain.goto(url);
  const before = await selected(plain);
  await bare.close();
  const page = await open(browser, url);
  await until("highlights", async () => (await painted(page)) > 5);
  const count = (await hidden(page)).length;
  assert.ok(count > 0, "nothing is hidden");
  const lines = await selected(page);
  assert.deepEqual(
    lines.filter((line) => !before.includes(line)),
    [],
  );
  const left = before.filter((line) => !lines.includes(line));
  assert.ok(left.length > 0 && left.length < before.length / 2, left.join("; "));
  assert.ok(left.every((line) => /Baca Juga|Iklan|Berita|Bagikan|Ikuti|^$/i.test(line) || line.length < 90));
  await page.close();
});

test("text is selected over a name without its card coming in the way", async () => {
  const page = await open(browser, url);
  await until("highlights", async () => (await painted(page)) > 5);
  const { x, y, width, height } = await place(page, "Haruto Minamoto");
  await rest(page);
  const line = y + height / 2;
  await page.mouse.move(x + 2, line);
  await page.mouse.down();
  await page.mouse.move(x + width - 2, line, { steps: 8 });
  await pause(600);
  assert.equal((await all(page, ".entity")).length, 0, "a card while the button is held");
  await page.mouse.up();
  await pause(300);
  assert.equal((await all(page, ".entity")).length, 0, "a card after the button");
  assert.match(await page.evaluate(() => document.getSelection()?.toString() ?? ""), /aruto Minamot/);
  await page.close();
});

test("a search in the page finds a name that is marked, and text around it", async () => {
  const page = await open(browser, url);
  await until("highlights", async () => (await painted(page)) > 5);
  for (const words of ["Haruto Minamoto", "Jepang, Haruto Minamoto, mengatakan"]) {
    const found = await page.evaluate((words) => {
      document.getSelection()?.removeAllRanges();
      const find = Reflect.get(window, "find");
      return find.call(window, words) ? document.getSelection()?.toString() : null;
    }, words);
    assert.equal(found, words);
  }
  await page.close();
});

test("a page that comes back from the browser's cache has its one card and follows what was chosen meanwhile", async () => {
  const headers = { "cache-control": "max-age=600" };
  const first = site.page("/kembali", ARTICLE, headers);
  const page = await open(browser, first);
  await until("highlights", async () => (await painted(page)) > 5);
  const [marks, boxes] = [await painted(page), (await hidden(page)).length];
  await page.evaluate(() => Reflect.set(window, "kept", true));
  await page.goto(site.page("/lain", ANOTHER, headers));
  await one(page, ".card");
  const everyMention = (await all(page, ".foot .option"))[1];
  assert.ok(everyMention);
  await everyMention.click();
  // A page out of the cache is not loaded, which is what Puppeteer's own way waits for.
  await page.evaluate(() => {
    history.back();
  });
  await until("the page", () => page.evaluate((first) => location.href === first, first));
  assert.equal(await page.evaluate(() => Reflect.get(window, "kept")), true, "the page was loaded anew");
  await until("every mention", async () => (await painted(page)) > marks);
  assert.equal((await all(page, ".card")).length, 1);
  assert.equal((await hidden(page)).length, boxes);
  await (await all(page, ".foot .option"))[1]?.click();
  await until("the first mentions", async () => (await painted(page)) === marks);
  await page.close();
});

test("large letters, as some readers set them, break no word at the foot of the card and squeeze no sign", async () => {
  const page = await browser.newPage();
  await resize(page, { width: 640, height: 430 });
  await page.goto(url);
  const pill = await one(page, ".pill");
  await until("the pill", () => pill.isVisible());
  await pill.click();
  const foot = await one(page, ".foot");
  await until("the foot", () => foot.isVisible());
  const { signs, lines, inside } = await foot.evaluate((element) => {
    const options = Array.from(element.querySelectorAll(".option"));
    for (const option of options) if (option instanceof HTMLElement) option.style.fontSize = "22px";
    const { right } = element.getBoundingClientRect();
    return {
      signs: options.map((option) => option.firstElementChild?.getBoundingClientRect().width),
      lines: options.map((option) => {
        const range = document.createRange();
        range.selectNodeContents(option.lastChild ?? option);
        return range.getClientRects().length;
      }),
      inside: options.every((option) => option.getBoundingClientRect().right <= right),
    };
  });
  assert.deepEqual({ signs, lines, inside }, { signs: [14, 14, 16], lines: [1, 1, 1], inside: true });
  await page.close();
});

test("magnified to twice its size, the page has no room to scroll sideways and the card fits the window", async () => {
  const page = await browser.newPage();
  await resize(page, { width: 640, height: 430, deviceScaleFactor: 2 });
  await page.goto(url);
  const pill = await one(page, ".pill");
  await until("the pill", () => pill.isVisible());
  await pill.click();
  const card = await one(page, ".card");
  await until("the card", () => card.isVisible());
  await rest(page); // It has risen.
  const box = await card.evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right: innerWidth - right, bottom: innerHeight - bottom };
  });
  for (const [side, room] of Object.entries(box)) assert.ok(room >= 0, `${room} px at its ${side}`);
  const last = (await all(page, ".sections summary")).at(-1);
  assert.ok(last);
  await last.focus();
  await until("the last section", () => last.isIntersectingViewport());
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth <= 0), true);
  await page.close();
});
