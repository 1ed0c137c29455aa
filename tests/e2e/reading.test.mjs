// @ts-check
// What a reader does on an article: jump, look at names, hide and show boxes, and find the settings kept.

import assert from "node:assert/strict";
import { test } from "node:test";

import { resize } from "../../scripts/lib/browsers.mjs";
import { BROWSER, launch, profile } from "./lib/browser.mjs";
import { differing } from "./lib/pixels.mjs";
import { all, hidden, one, open, painted, place, rest, texts, unfold, until } from "./lib/reader.mjs";
import { session } from "./lib/session.mjs";

const { browser, url } = await session();

test("the card shows a summary whose points jump to their sentences and come back", async () => {
  const page = await open(browser, url);
  const points = await all(page, ".points button");
  assert.ok(points.length >= 3 && points.length <= 4, `${points.length} points`);
  const last = points.at(-1);
  assert.ok(last);
  const words = (await last.evaluate((element) => element.textContent ?? "")).replace(/^[\s…]+/, "").slice(0, 40);
  await last.click();
  await until("the sentence in view", () => page.evaluate(() => window.scrollY > 200));
  await until("the sentence's text in view", async () =>
    page.evaluate((words) => {
      const found = Array.from(document.querySelectorAll("p")).find((p) =>
        p.textContent?.replace(/\s+/g, " ").includes(words),
      );
      const top = found?.getBoundingClientRect().top ?? -1;
      return top > -200 && top < innerHeight;
    }, words),
  );
  const back = (await all(page, ".back")).slice(0, 1)[0];
  await until("the way back", async () => (await back?.isVisible()) ?? false);
  await back?.click();
  await until("the head of the page", () => page.evaluate(() => window.scrollY < 50));
  await page.close();
});

test("a name is painted, not only registered, and one key of the card takes all paint away", async () => {
  const page = await open(browser, url);
  assert.ok((await painted(page)) > 5);
  const clip = await place(page, "Kyodo News");
  await rest(page);
  const marked = await page.screenshot({ encoding: "base64" });
  const switchOff = await one(page, ".foot .option");
  await switchOff.click();
  await until("no paint", async () => (await painted(page)) === 0);
  await page.mouse.move(5, 5);
  await rest(page);
  const plain = await page.screenshot({ encoding: "base64" });
  assert.ok((await differing(browser, marked, plain, clip)) > 0.2, "the highlight is not to be seen");
  await page.close();
});

test("resting on a name shows who it is; Escape takes the card away", async () => {
  const page = await open(browser, url);
  const { x, y, width, height } = await place(page, "Haruto Minamoto");
  await rest(page);
  await page.mouse.move(x + 4, y + 4);
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
  const card = await one(page, ".entity");
  assert.match(await card.evaluate((element) => element.textContent ?? ""), /Haruto Minamoto/);
  await page.keyboard.press("Escape");
  await until("the card gone", async () => (await all(page, ".entity")).length === 0);
  await page.close();
});

test("a name in the list opens the same card by keyboard", async () => {
  const page = await open(browser, url);
  const chip = await one(page, ".chip");
  await chip.focus();
  await page.keyboard.press("Enter");
  await one(page, ".entity");
  await page.keyboard.press("Escape");
  await until("the card gone", async () => (await all(page, ".entity")).length === 0);
  await page.close();
});

test("every switch hides and shows its boxes, and all off leaves the page as it was", async () => {
  const without = await launch({ bare: true });
  const bare = await without.newPage();
  await bare.goto(url);
  const untouched = await bare.evaluate(() => document.body.outerHTML);
  await without.close();
  const page = await open(browser, url);
  const section = await unfold(page, "Gangguan");
  const switches = await section.$$(".switch");
  assert.ok(switches.length >= 4, `${switches.length} categories`);
  for (const button of switches) {
    const wasOn = (await button.evaluate((element) => element.getAttribute("aria-checked"))) === "true";
    const count = (await hidden(page)).length;
    await button.evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" }));
    await rest(page);
    await button.click();
    await until("the switch's effect", async () =>
      wasOn ? (await hidden(page)).length < count : (await hidden(page)).length > count,
    );
    await button.click();
    await until("the switch's undoing", async () => (await hidden(page)).length === count);
    if (wasOn) await button.click();
  }
  await until("nothing hidden", async () => (await hidden(page)).length === 0);
  await (await one(page, ".foot .option")).click();
  await until("no paint", async () => (await painted(page)) === 0);
  assert.equal(await page.evaluate(() => document.body.outerHTML), untouched);
  await page.close();
});

test("a stub says what is hidden and brings it back with one click", async () => {
  const fresh = await launch();
  const page = await open(fresh, url);
  const stubs = await until("stubs", async () => {
    const found = (await hidden(page)).filter((text) => text.length > 0);
    return found.length > 0 ? found : null;
  });
  assert.ok(
    stubs.some((text) => /Baca Juga/.test(text)),
    stubs.join("; "),
  );
  const count = (await hidden(page)).length;
  const stub = await page.evaluateHandle(() =>
    Array.from(document.querySelectorAll("p")).find((p) => p.textContent?.includes("Pelabuhan Patimban")),
  );
  const element = stub.asElement();
  assert.ok(element);
  await element.evaluate((p) => {
    if (p instanceof Element) p.scrollIntoView({ block: "center", behavior: "instant" });
  });
  await rest(page);
  const box = await /** @type {import("puppeteer-core").ElementHandle<Element>} */ (element).boundingBox();
  assert.ok(box);
  await page.mouse.click(box.x + 40, box.y + box.height / 2);
  await until("the box back", async () => (await hidden(page)).length < count);
  assert.equal(page.url(), url, "the stub's link was followed");
  await fresh.close();
});

test("what the reader chose is still chosen after a restart", async () => {
  const folder = profile();
  let kept = await launch({ profile: folder });
  let page = await open(kept, url);
  await unfold(page, "Gangguan");
  const first = await one(page, ".switch");
  const label = (await texts(page, ".switch .label"))[0];
  await first.click();
  await until("the choice", async () => (await first.evaluate((e) => e.getAttribute("aria-checked"))) === "false");
  // What another page starts with is stored.
  await until("the choice on another page", async () => {
    const other = await open(kept, url);
    await unfold(other, "Gangguan");
    const isKept = await (await one(other, ".switch")).evaluate((e) => e.getAttribute("aria-checked") === "false");
    await other.close();
    return isKept;
  });
  await kept.close();
  kept = await launch({ profile: folder });
  page = await open(kept, url);
  await unfold(page, "Gangguan");
  const again = await one(page, ".switch");
  assert.equal((await texts(page, ".switch .label"))[0], label);
  assert.equal(await again.evaluate((element) => element.getAttribute("aria-checked")), "false");
  await kept.close();
});

test("on a narrow screen the card waits as a pill and opens over the page's foot", async () => {
  const page = await browser.newPage();
  await resize(page, { width: 390, height: 844 });
  await page.goto(url);
  const pill = await until("the pill", async () => {
    const [found] = await all(page, ".pill");
    return found && (await found.isVisible()) ? found : null;
  });
  await pill.click();
  await until("the card", async () => (await (await one(page, ".card")).isVisible()) || null);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= 390, `the page became ${width} wide`);
  await page.close();
});

test(`the browser under test is ${BROWSER}`, async () => {
  assert.match(await browser.version(), BROWSER === "chromium" ? /chrom/i : /firefox/i);
});
