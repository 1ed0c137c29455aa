// @ts-check
// What a reader sees and does on a page with the card: looks go through the open shadow root of the test build, deeds through the
// real pointer and keyboard.

import { resize } from "../../../scripts/lib/browsers.mjs";

/** @typedef {import("puppeteer-core").Page} Page */
/** A page, or a frame of one. @typedef {import("puppeteer-core").Page | import("puppeteer-core").Frame} View */

/** Longest wait for something that should come, in milliseconds; machines under test are slow. */
export const PATIENCE = 60_000;

/**
 * Finds elements of the card by a selector.
 * @param {View} page
 * @param {string} selector
 * @returns {Promise<import("puppeteer-core").ElementHandle<HTMLElement>[]>}
 */
export async function all(page, selector) {
  const list = await page.evaluateHandle((selector) => {
    const hosts = Array.from(document.documentElement.children).filter((element) => element.shadowRoot);
    return hosts.flatMap((host) => Array.from(host.shadowRoot?.querySelectorAll(selector) ?? []));
  }, selector);
  const properties = await list.getProperties();
  const handles = Array.from(properties.values(), (handle) => handle.asElement());
  return /** @type {import("puppeteer-core").ElementHandle<HTMLElement>[]} */ (
    handles.filter((handle) => handle !== null)
  );
}

/**
 * The first element that a selector finds, waited for.
 * @param {View} page
 * @param {string} selector
 */
export async function one(page, selector) {
  return await until(`${selector} in the card`, async () => (await all(page, selector))[0] ?? null);
}

/**
 * The text of each element that a selector finds in the card.
 * @param {View} page
 * @param {string} selector
 */
export async function texts(page, selector) {
  const found = await all(page, selector);
  return await Promise.all(found.map((element) => element.evaluate((shown) => shown.textContent?.trim() ?? "")));
}

/**
 * Asks again until the answer is not null, false or empty.
 * @template T
 * @param {string} what For the error.
 * @param {() => Promise<T>} question
 * @returns {Promise<NonNullable<T>>}
 */
export async function until(what, question) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const answer = await question().catch((error) => {
      // A navigation ends the questions of the page before it.
      if (/context|navigat|frame/i.test(String(error))) return null;
      throw error;
    });
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await pause(100);
  }
}

/** @param {number} milliseconds */
export async function pause(milliseconds) {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/**
 * Waits until nothing moves any more: scrolling has come to rest and its listeners have heard of it, and what fades or slides, of
 * the page's and of ours, has arrived.
 * @param {View} view
 */
export async function rest(view) {
  await until("rest", () => view.evaluate(atRest));
}

/** Whether nothing moves, looked at for some frames. Runs in the page, so it uses nothing from here. */
export async function atRest() {
  const elements = Array.from(document.documentElement.children);
  const roots = elements.flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []));
  const places = () => `${scrollX} ${scrollY} ${roots.map((root) => root.querySelector(".body")?.scrollTop).join()}`;
  const before = places();
  // Where nothing is drawn, as in a tab behind another, there are no frames.
  const drawn = () => new Promise((resolve) => void (requestAnimationFrame(resolve), setTimeout(resolve, 1000)));
  for (let frame = 0; frame < 5; frame++) await drawn();
  const moving = [document, ...roots].flatMap((root) => root.getAnimations());
  return before === places() && moving.every(({ playState }) => playState !== "running");
}

/**
 * Opens an address in a wide window and waits for the card.
 * @param {import("puppeteer-core").Browser} browser
 * @param {string} url
 */
export async function open(browser, url) {
  const page = await blank(browser);
  await page.goto(url);
  await one(page, ".card");
  return page;
}

/**
 * A wide window with nothing in it.
 * @param {import("puppeteer-core").Browser} browser
 */
export async function blank(browser) {
  const page = await browser.newPage();
  await resize(page, { width: 1440, height: 900 });
  return page;
}

/**
 * Opens the card where a narrow margin made it wait as a pill.
 * @param {View} page
 */
export async function unfoldCard(page) {
  const card = await one(page, ".card");
  if (await card.isVisible()) return;
  await (await one(page, ".pill")).click();
  await until("the card", async () => card.isVisible());
}

/**
 * Opens a section of the card by its name.
 * @param {View} page
 * @param {string} name
 */
export async function unfold(page, name) {
  for (const section of await all(page, "details")) {
    const title = await section.evaluate((element) => element.querySelector(".title")?.textContent);
    const isOpen = await section.evaluate((element) => element.hasAttribute("open"));
    if (title === name && !isOpen) await (await section.$("summary"))?.click();
    if (title === name) return section;
  }
  throw new Error(`the card has no section ${name}`);
}

/**
 * The page's elements that are hidden: their stubs' lines, empty for all but the first of a box.
 * @param {View} page
 */
export async function hidden(page) {
  return await page.evaluate(() => {
    const marks = Array.from(document.body.querySelectorAll("*"), (element) =>
      Array.from(element.attributes).find(
        ({ name, value }) => /^data-[a-z]{6,}$/.test(name) && /^(Disembunyikan|$)/.test(value),
      ),
    );
    return marks.flatMap((mark) => (mark ? [mark.value] : []));
  });
}

/**
 * How many ranges are registered for painting.
 * @param {View} page
 */
export async function painted(page) {
  return await page.evaluate(() => Array.from(CSS.highlights.values()).reduce((sum, { size }) => sum + size, 0));
}

/**
 * The rectangle of a text's first occurrence in the window, after scrolling it into view.
 * @param {Page} page
 * @param {string} text
 */
export async function place(page, text) {
  return await page.evaluate((text) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(text) ?? -1;
      const parent = node.parentElement;
      if (at < 0 || !parent || parent.closest("script, style, title")) continue;
      parent.scrollIntoView({ block: "center", behavior: "instant" });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    }
    throw new Error(`the page does not say ${text}`);
  }, text);
}
