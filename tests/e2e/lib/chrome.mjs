// @ts-check
/// <reference types="chrome" />
// Chromium's side of the extension: its own pages, its popup, and its worker, which sees what the tool bar shows.

import { until } from "./reader.mjs";

/** @typedef {import("puppeteer-core").Browser} Browser */
/** @typedef {import("puppeteer-core").Page} Page */

/** @param {Browser} browser */
async function worker(browser) {
  const target = await browser.waitForTarget((found) => found.type() === "service_worker");
  const found = await target.worker();
  if (!found) throw new Error("the extension has no worker");
  // A worker is there a moment before its APIs are.
  await until("the worker's APIs", () => found.evaluate(() => "chrome" in globalThis));
  return found;
}

/**
 * Opens a page of the extension in a tab.
 * @param {Browser} browser
 * @param {string} name For example `options.html`.
 */
export async function extensionPage(browser, name) {
  const { origin } = new URL((await worker(browser)).url().replace(/^chrome-extension:/, "https:"));
  const page = await browser.newPage();
  await page.goto(`${origin.replace(/^https:/, "chrome-extension:")}/${name}`);
  return page;
}

/**
 * Clicks the extension's button in the tool bar, over a page, and answers with the popup that opens.
 * @param {Browser} browser
 * @param {Page} page
 */
export async function popup(browser, page) {
  await page.bringToFront();
  const [extension] = (await browser.extensions()).values();
  if (!extension) throw new Error("there is no extension");
  await extension.triggerAction(page);
  const target = await browser.waitForTarget((found) => found.url().endsWith("/popup.html"));
  const opened = await target.asPage();
  await until("the popup's words", () => opened.$(".found h2"));
  return opened;
}

/**
 * What the tool bar shows for a page.
 * @param {Browser} browser
 * @param {Page} page
 */
export async function action(browser, page) {
  const tabId = await tabOf(browser, page);
  return await (
    await worker(browser)
  ).evaluate(
    async (tabId) => ({
      badge: await chrome.action.getBadgeText({ tabId }),
      title: await chrome.action.getTitle({ tabId }),
    }),
    tabId,
  );
}

/**
 * Sends what a key of the extension sends: browsers take no keys for their extensions from a test.
 * @param {Browser} browser
 * @param {Page} page
 * @param {import("../../../extension/messages.ts").CommandName} name
 */
export async function command(browser, page, name) {
  const tabId = await tabOf(browser, page);
  await (
    await worker(browser)
  ).evaluate(
    async (tabId, name) => {
      await chrome.tabs.sendMessage(tabId, { kind: "command", name });
    },
    tabId,
    name,
  );
}

/**
 * Forgets what the reader chose.
 * @param {Browser} browser
 */
export async function forget(browser) {
  await (await worker(browser)).evaluate(() => chrome.storage.local.clear());
}

/**
 * The number that the browser gives a page's tab: the one in front.
 * @param {Browser} browser
 * @param {Page} page
 */
async function tabOf(browser, page) {
  await page.bringToFront();
  const id = await (
    await worker(browser)
  ).evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id;
  });
  if (id === undefined) throw new Error("no tab is in front");
  return id;
}
