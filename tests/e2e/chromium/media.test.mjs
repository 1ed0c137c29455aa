// @ts-check
// On paper, without motion and in forced colours, which Chromium can be told to show.

import assert from "node:assert/strict";
import { test } from "node:test";

import { command } from "../lib/chrome.mjs";
import { differing } from "../lib/pixels.mjs";
import { all, hidden, one, open, painted, place, rest, unfold, until } from "../lib/reader.mjs";
import { session } from "../lib/session.mjs";

const { browser, url } = await session();

const WINDOW = { x: 0, y: 0, width: 1440, height: 900 };

test("on paper there are no marks, no card and no stubs", async () => {
  const page = await open(browser, url);
  await until("highlights", async () => (await painted(page)) > 5);
  await page.emulateMediaType("print");
  const card = await one(page, ".card");
  assert.equal(await card.isVisible(), false);
  assert.ok((await hidden(page)).some((line) => line !== ""));
  const heights = await page.evaluate(() =>
    Array.from(document.body.querySelectorAll("*"))
      .filter((element) => Array.from(element.attributes).some(({ value }) => /^Disembunyikan/.test(value)))
      .map((element) => element.getBoundingClientRect().height),
  );
  assert.ok(heights.length > 0 && heights.every((height) => height === 0), heights.join());
  await place(page, "Haruto Minamoto");
  await rest(page);
  const marked = await page.screenshot({ encoding: "base64" });
  await command(browser, page, "toggle-highlights");
  await until("no paint", async () => (await painted(page)) === 0);
  await rest(page);
  const plain = await page.screenshot({ encoding: "base64" });
  // A glyph at the end of a mark may be drawn a shade apart.
  assert.ok((await differing(browser, marked, plain, WINDOW)) < 0.0001, "marks are printed");
  await command(browser, page, "toggle-highlights");
  await page.close();
});

test("a reader who asked for no motion sees none: jumps are there at once", async () => {
  const page = await open(browser, url);
  await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
  await (await all(page, ".points button")).at(-1)?.evaluate((button) => {
    button.click();
  });
  const { at, after } = await page.evaluate(async () => {
    const at = scrollY;
    await new Promise((resolve) => setTimeout(resolve, 600));
    return { at, after: scrollY };
  });
  assert.ok(at > 200, "it did not jump");
  assert.equal(at, after, "it went on moving");
  await (await one(page, ".chip")).click();
  await one(page, ".entity");
  assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
  await page.close();
});

test("in forced colours marks are seen, and switches show whether they are on", async () => {
  const page = await open(browser, url);
  await until("highlights", async () => (await painted(page)) > 5);
  const session = await page.createCDPSession();
  await session.send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value: "active" }] });
  const clip = await place(page, "Kyodo News");
  await rest(page);
  const marked = await page.screenshot({ encoding: "base64" });
  await command(browser, page, "toggle-highlights");
  await until("no paint", async () => (await painted(page)) === 0);
  await rest(page);
  assert.ok((await differing(browser, marked, await page.screenshot({ encoding: "base64" }), clip)) > 0.2);
  await command(browser, page, "toggle-highlights");

  const section = await unfold(page, "Gangguan");
  const knob = await section.$(".knob");
  assert.ok(knob);
  await knob.evaluate((element) => {
    element.scrollIntoView({ block: "center", behavior: "instant" });
  });
  await rest(page);
  const box = await knob.boundingBox();
  assert.ok(box);
  const on = await page.screenshot({ encoding: "base64" });
  await (await section.$(".switch"))?.click();
  await page.mouse.move(5, 5);
  await rest(page);
  const off = await page.screenshot({ encoding: "base64" });
  assert.ok((await differing(browser, on, off, box)) > 0.2, "on looks like off");
  // The knob itself is drawn in either state.
  const row = { x: Math.round(box.x + 4), y: Math.round(box.y + 4), width: 8, height: 10 };
  const free = { ...row, x: Math.round(box.x + box.width - 12) };
  assert.notEqual(await ink(page, off, row), await ink(page, off, free), "no knob to be seen");
  await page.close();
});

test("in forced colours each kind has a line of its own, and a jump's place is no mark among others", async () => {
  const page = await open(browser, url);
  await until("highlights", async () => (await painted(page)) > 5);
  const session = await page.createCDPSession();
  await session.send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value: "active" }] });
  await (await one(page, ".points button")).click();
  const styles = await page.evaluate(() =>
    Array.from(CSS.highlights, ([name, ranges]) => {
      const holder = Array.from(ranges)[0]?.startContainer.parentElement;
      if (!holder) throw new Error(`nothing of ${name} is marked`);
      const { backgroundColor, textDecorationStyle } = getComputedStyle(holder, `::highlight(${name})`);
      return { background: backgroundColor, line: textDecorationStyle, size: ranges.size };
    }),
  );
  const legend = await Promise.all(
    ["person", "organization", "place", "media"].map(async (kind) => {
      const name = await one(page, `.row[data-kind="${kind}"] .name`);
      return await name.evaluate((element) => getComputedStyle(element).textDecorationStyle);
    }),
  );
  const [flash] = styles.splice(-1);
  assert.deepEqual(
    styles.map(({ line }) => line),
    legend,
    "the list in the card is the marks' legend",
  );
  assert.ok(!legend.includes("double"), "half of a double line is lost");
  assert.equal(styles.length, 4);
  assert.equal(new Set(styles.map(({ line }) => line)).size, 4, "lines");
  assert.equal(flash?.size, 1);
  assert.ok(
    styles.every(({ background }) => background !== flash?.background),
    "a flash looks like a mark",
  );
  await page.close();
});

/**
 * The sum of a rectangle's pixels.
 * @param {import("puppeteer-core").Page} page
 * @param {string} picture
 * @param {{ x: number, y: number, width: number, height: number }} clip
 */
async function ink(page, picture, clip) {
  return await page.evaluate(
    async (source, clip) => {
      const bytes = Uint8Array.from(atob(source), (c) => c.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
      if (!context) throw new Error("no canvas");
      context.drawImage(image, 0, 0);
      return context.getImageData(clip.x, clip.y, clip.width, clip.height).data.reduce((sum, value) => sum + value, 0);
    },
    picture,
    clip,
  );
}
