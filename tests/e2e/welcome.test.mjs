// @ts-check
// The page that greets whoever installs the extension: it comes by itself, says what there is to know, and can be walked through.

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { resize, welcome } from "../../scripts/lib/browsers.mjs";
import { launch } from "./lib/browser.mjs";
import { rest, until } from "./lib/reader.mjs";
import { Site } from "./lib/site.mjs";

/** @typedef {import("puppeteer-core").Page} Page */

const site = await new Site().start();
const browser = await launch({ welcome: true, proxy: site.port });
after(async () => {
  await browser.close();
  site.stop();
});
const page = await greeting();

test("it opens by itself, in front, and asks the network for nothing", async () => {
  await until("the page in front", () => page.evaluate(() => document.visibilityState === "visible"));
  assert.equal(await text("h1"), "Selamat datang di Simak");
  assert.equal(await page.evaluate(() => document.documentElement.lang), "id");
  const parts = await page.$$eval("link, script, img", (found) =>
    found.map((part) => ("src" in part ? part.src : "href" in part ? part.href : "")),
  );
  assert.ok(parts.length > 4, "it has no parts");
  for (const address of parts) assert.match(String(address), /^(chrome|moz)-extension:/);
  // The first site is a link, not fetched ahead.
  assert.match(await page.$eval("#try", (link) => link.getAttribute("href") ?? ""), /idntimes/);
  assert.deepEqual(
    site.requests.filter((request) => request.includes("idntimes")),
    [],
  );
});

test("it names the sites, the keys and what stays on the device", async () => {
  const sites = await page.$$eval(".sites li", (items) => items.map((item) => item.textContent));
  assert.ok(sites.includes("idntimes.com") && sites.length > 5, sites.join());
  assert.match(await text(".keys"), /Kartu ringkasan.*Shift.*S/);
  assert.match(await text("main"), /tidak ada yang dikirim ke mana pun/);
  assert.match(await text("main"), /Tidak mau di suatu situs\?.*matikan “Aktif di/);
  // The browser gave the permission with the installation, so there is none to ask for.
  assert.equal(await page.$("#allow"), null);
});

test("it is as wide as its window", async () => {
  for (const width of [1280, 390]) {
    await resize(page, { width, height: 844 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(over, 0, `${width}`);
  }
});

test("a window of 1280 by 900 shows all of it, in either language", async () => {
  await resize(page, { width: 1280, height: 900 });
  for (const language of ["en", "id"]) {
    await page.evaluate(() => document.getElementById("language")?.click());
    await until("the language", () => page.evaluate((to) => document.documentElement.lang === to, language));
    const below = await page.evaluate(
      () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
    );
    assert.equal(below, 0, language);
  }
});

test("Tab goes through its links and buttons, each with its focus to be seen", async () => {
  const order = ["try", "settings", "language"];
  const walked = [];
  for (let step = 0; step < 12 && walked.length < order.length; step++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return element && element !== document.body
        ? { id: element.id, ring: getComputedStyle(element).outlineStyle !== "none" }
        : null;
    });
    if (!focused) continue;
    assert.ok(focused.ring, `no focus to be seen on ${focused.id}`);
    walked.push(focused.id);
  }
  assert.deepEqual(walked, order);
});

test("its language is the extension's, at once and for good", async () => {
  await page.evaluate(() => document.getElementById("language")?.click());
  await until("English", async () => (await text("h1")) === "Welcome to Simak");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "language", "the focus is lost");
  await page.evaluate(() => document.getElementById("language")?.click());
  await until("Indonesian", async () => (await text("h1")) === "Selamat datang di Simak");
});

test("it leads to the options", async () => {
  await page.evaluate(() => document.getElementById("settings")?.click());
  await until("the options", async () => {
    const pages = await browser.pages();
    const addresses = await Promise.all(pages.map((other) => other.evaluate(() => location.href).catch(() => "")));
    return addresses.some((address) => address.endsWith("/options.html"));
  });
});

async function greeting() {
  const found = await welcome(browser);
  assert.ok(found, "no welcome came");
  await until("its words", () => found.$("h1"));
  await rest(found);
  return found;
}

/** @param {string} selector */
async function text(selector) {
  return await page.$eval(selector, (element) => element.textContent?.trim() ?? "");
}
