// @ts-check
// What rules can tell of accessibility, by axe, in the card, the popup and the options; and the card walked through by keyboard.

import assert from "node:assert/strict";
import { test } from "node:test";

import { ARTICLE } from "./lib/articles.mjs";
import { AXE, TAGS, inspect } from "./lib/axe.mjs";
import { BROWSER } from "./lib/browser.mjs";
import { extensionPage, forget, popup } from "./lib/chrome.mjs";
import { all, one, open, rest, until } from "./lib/reader.mjs";
import { session } from "./lib/session.mjs";

/** @typedef {import("puppeteer-core").Page} Page */

// Puppeteer reaches an extension's own pages in Chromium alone; Firefox's driver looks at those in firefox/accessibility.test.mjs.
const ownPages = BROWSER === "chromium" ? test : () => undefined;
const { browser, site, url } = await session();

for (const scheme of ["light", "dark"]) {
  test(`the card with everything open breaks no rule, ${scheme}`, async () => {
    const dark = "<style>body, body * { background: #16181c !important; color: #e8e6e3 !important; }</style></head>";
    const article = scheme === "dark" ? ARTICLE.replace("</head>", dark) : ARTICLE;
    const page = await open(browser, site.page(`/${scheme}`, article));
    for (const section of await all(page, "details"))
      await section.evaluate((element) => element.querySelector("summary")?.click());
    assert.ok((await all(page, ".items > li")).length > 20, "nothing in the sections");
    const frame = await one(page, ".frame");
    assert.equal(await frame.evaluate((element) => element.dataset.theme), scheme);
    assert.deepEqual(await violations(page, "host"), []);
    await (await one(page, ".chip")).click();
    await one(page, ".entity");
    assert.deepEqual(await violations(page, "host"), []);
    await page.keyboard.press("Escape");
    const stub = await page.waitForSelector("#IDN_InArticle1, .wrapper-ads");
    await stub?.evaluate((element) => {
      element.scrollIntoView({ block: "center", behavior: "instant" });
    });
    await rest(page);
    await stub?.hover();
    assert.match(
      await (await one(page, ".entity")).evaluate((element) => element.textContent ?? ""),
      /Disembunyikan Simak/,
    );
    assert.deepEqual(await violations(page, "host"), []);
    await page.close();
  });
}

ownPages("the popup breaks no rule", async () => {
  const page = await open(browser, url);
  const opened = await popup(browser, page);
  for (const scheme of ["light", "dark"]) {
    await opened.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    assert.deepEqual(await violations(opened, "page"), [], scheme);
  }
  await opened.close();
  await page.close();
});

for (const name of ["options", "welcome"]) {
  ownPages(`the ${name} page breaks no rule`, async () => {
    await forget(browser);
    const opened = await extensionPage(browser, `${name}.html`);
    await opened.waitForSelector("#language");
    for (const scheme of ["light", "dark"]) {
      await opened.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      assert.deepEqual(await violations(opened, "page"), [], scheme);
    }
    await opened.close();
  });
}

test("Tab goes through the card's controls in their order, each with its focus to be seen", async () => {
  const page = await open(browser, url);
  const order = await until("controls", async () => {
    const found = await all(page, ".card button, .card a[href], .card summary");
    const shown = await Promise.all(
      found.map(async (element) => ((await element.evaluate((e) => e.checkVisibility())) ? await name(element) : null)),
    );
    return shown.filter((item) => item !== null);
  });
  assert.ok(order.length > 10, `${order.length} controls`);
  await (await one(page, ".card button")).focus();
  const walked = [];
  for (let step = 0; walked.length < order.length; step++) {
    const [focused] = await all(page, ":focus");
    assert.ok(focused, `nothing of the card has the focus after ${walked.at(-1)}`);
    const reached = await name(focused);
    // The first was focused by a script; the keyboard's own steps must show where they are.
    if (step > 0) assert.ok(await focused.evaluate(hasRing), `no focus to be seen on ${reached}`);
    // Firefox stops at boxes that scroll as well, so that the arrow keys scroll them.
    if (!reached.startsWith("div.body")) walked.push(reached);
    await page.keyboard.press("Tab");
  }
  assert.deepEqual(walked, order);
  await page.close();
});

test("Escape closes a name's card and gives the focus back to what opened it", async () => {
  const page = await open(browser, url);
  const chip = await one(page, ".chip");
  await chip.focus();
  await page.keyboard.press("Enter");
  const card = await one(page, ".entity");
  await until("the focus in the card", () => card.evaluate((element) => element.matches(":focus-within")));
  await page.keyboard.press("Tab");
  assert.ok(await card.evaluate((element) => element.matches(":focus-within")), "Tab left the card at once");
  await page.keyboard.press("Escape");
  await until("the card gone", async () => (await all(page, ".entity")).length === 0);
  assert.ok(await chip.evaluate((element) => element.matches(":focus")), "the focus is lost");
  assert.ok(await (await one(page, ".card")).isVisible(), "one Escape closed two things");
  await page.close();
});

/**
 * What axe finds wrong in our own elements.
 * @param {Page} page
 * @param {"host" | "page"} scope
 */
async function violations(page, scope) {
  await rest(page); // Transitions of colours end.
  await page.evaluate(AXE);
  return await page.evaluate(inspect, scope, TAGS);
}

/** @param {import("puppeteer-core").ElementHandle<HTMLElement>} element */
async function name(element) {
  return await element.evaluate((shown) => {
    const words = shown.getAttribute("aria-label") ?? shown.textContent ?? "";
    return `${shown.localName}.${shown.className}: ${words.slice(0, 60)}`;
  });
}

/** @param {HTMLElement} element */
function hasRing(element) {
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  return (outlineStyle !== "none" && parseFloat(outlineWidth) >= 1) || boxShadow !== "none";
}
