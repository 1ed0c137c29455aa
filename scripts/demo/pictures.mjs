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
 * Makes the page see a reader who prefers dark pages or light ones, unless the browser was started so: Firefox cannot be told later.
 * @param {Page} page @param {boolean} dark
 */
async function prefer(page, dark) {
  const isDark = await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
  if (isDark === dark) return;
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: dark ? "dark" : "light" }]);
}

/**
 * Opens the page at a size and under a colour scheme, and waits until it is marked.
 * @param {import("puppeteer-core").Browser} browser @param {string} url
 * @param {{ width: number, height: number }} size @param {boolean} dark
 */
async function open(browser, url, size, dark) {
  const page = await browser.newPage();
  await resize(page, size);
  await prefer(page, dark);
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
 * Takes all pictures under one colour scheme into a folder and gives their names.
 * @param {() => Promise<import("puppeteer-core").Browser>} start Starts a browser, which is closed at the end.
 * @param {string} url @param {string} folder @param {boolean} dark
 */
export async function pictures(start, url, folder, dark) {
  mkdirSync(folder, { recursive: true });
  const scheme = dark ? "dark" : "light";
  /** @type {string[]} */
  const taken = [];
  /** @param {Page} page @param {string} name */
  const take = async (page, name) => {
    await page.screenshot({ path: join(folder, `${name}-${scheme}.png`) });
    taken.push(`${name}-${scheme}.png`);
  };
  const browser = await start();
  try {
    const page = await open(browser, url, DESKTOP, dark);
    await take(page, "card");
    await page.evaluate(() => scrollTo(0, 620));
    await wait(REST);
    await take(page, "highlights");
    await hover(page);
    await take(page, "hover-card");
    await page.mouse.move(2, 2);
    await showHidden(page);
    await take(page, "hidden");
    await page.close();
    const phone = await open(browser, url, PHONE, dark);
    await take(phone, "phone");
    await phone.close();
  } finally {
    await browser.close();
  }
  return taken;
}
