// @ts-check
// Pictures of the extension at work on a page, for machines without a display.

import { mkdirSync } from "node:fs";
import { join } from "node:path";

import { resize } from "../lib/browsers.mjs";

/** @typedef {import("puppeteer-core").Page} Page */

/** Milliseconds for what moves (the card, a hover card, smooth scrolling) to come to rest. */
const REST = 700;

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844, deviceScaleFactor: 2 };

/** @param {number} milliseconds */
function wait(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/**
 * Opens the page at a size and under a colour scheme, and waits until it is marked.
 * @param {import("puppeteer-core").Browser} browser @param {string} url
 * @param {{ width: number, height: number }} size @param {boolean} dark
 */
async function open(browser, url, size, dark) {
  const page = await browser.newPage();
  await resize(page, size);
  // Firefox takes the scheme from a preference instead; its pictures are light ones.
  if (dark) await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
  await page.goto(url);
  await page.waitForFunction(() => CSS.highlights.size > 0, { timeout: 20_000 });
  await wait(REST);
  return page;
}

/**
 * Puts the pointer on the first mark that stands in view and is not covered by the card.
 * @param {Page} page
 */
async function hover(page) {
  const place = await page.evaluate(() => {
    for (const highlight of CSS.highlights.values()) {
      for (const mark of highlight) {
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        const box = range.getBoundingClientRect();
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        const free = document.body.contains(document.elementFromPoint(x, y));
        if (free && y > 0 && y < innerHeight / 2) return { x, y };
      }
    }
    return null;
  });
  if (!place) throw new Error("no mark is in view");
  await page.mouse.move(place.x - 1, place.y);
  await page.mouse.move(place.x, place.y, { steps: 4 });
  await wait(2 * REST);
}

/**
 * Brings the first hidden block's place into view. Hidden blocks carry an attribute named after our one element in the page.
 * @param {Page} page
 */
async function showHidden(page) {
  await page.evaluate(() => {
    const name = document.documentElement.lastElementChild?.localName.replace(/-view$/, "");
    const hidden = document.querySelector(`[data-${name}]`);
    const before = hidden?.previousElementSibling ?? hidden?.parentElement;
    before?.scrollIntoView({ block: "center", behavior: "instant" });
  });
  await wait(REST);
}

/**
 * Takes all pictures into a folder and gives their names.
 * @param {import("puppeteer-core").Browser} browser @param {string} url @param {string} folder
 * @param {boolean} schemes Whether the browser can be told to prefer dark pages.
 */
export async function pictures(browser, url, folder, schemes) {
  mkdirSync(folder, { recursive: true });
  /** @type {string[]} */
  const taken = [];
  /** @param {Page} page @param {string} name */
  const take = async (page, name) => {
    await page.screenshot({ path: join(folder, name) });
    taken.push(name);
  };
  for (const dark of schemes ? [false, true] : [false]) {
    const scheme = dark ? "dark" : "light";
    const page = await open(browser, url, DESKTOP, dark);
    await take(page, `card-${scheme}.png`);
    await page.evaluate(() => scrollTo(0, 620));
    await wait(REST);
    await take(page, `highlights-${scheme}.png`);
    await hover(page);
    await take(page, `hover-card-${scheme}.png`);
    await page.mouse.move(2, 2);
    await showHidden(page);
    await take(page, `hidden-${scheme}.png`);
    await page.close();
    const phone = await open(browser, url, PHONE, dark);
    await take(phone, `phone-${scheme}.png`);
    await phone.close();
  }
  return taken;
}
