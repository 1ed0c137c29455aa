// @ts-check
// What Puppeteer cannot reach in Firefox: the options page, the popup, the tool bar and the keys, by Firefox's own driver.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, beforeEach, test } from "node:test";

import { DIST } from "../../../scripts/lib/env.mjs";
import { ARTICLE, fixture } from "../lib/articles.mjs";
import { Firefox } from "../lib/geckodriver.mjs";
import { pause, until } from "../lib/reader.mjs";
import { Site } from "../lib/site.mjs";

/** What is on the article, as an expression in its page. */
const CARD = "Array.from(document.documentElement.children).find((element) => element.shadowRoot)?.shadowRoot";
const PAINTED = "Array.from(CSS.highlights.values()).reduce((sum, { size }) => sum + size, 0)";
const HIDDEN = `Array.from(document.body.querySelectorAll("*")).filter((element) =>
  Array.from(element.attributes).some(({ name }) => /^data-[a-z]{7}$/.test(name))).length`;
const site = await new Site().start();
const url = site.page("/berita", ARTICLE);
/** @type {Firefox} */
let browser;
let article = "";

before(async () => {
  browser = new Firefox();
  await browser.start(join(DIST, "test-firefox"));
  article = await browser.current();
});
beforeEach(async () => {
  await browser.front(article);
  await browser.go(url);
  await until("the card", () => look(`${CARD}?.querySelector(".card") !== undefined`));
  await until("highlights", () => look(`${PAINTED} > 5`));
});
after(async () => {
  await browser.stop();
  site.stop();
});

test("a key each takes the paint, the hiding and the card away and brings them back", async () => {
  const [painted, hidden] = [await look(PAINTED), await look(HIDDEN)];
  assert.ok(hidden > 0, "nothing is hidden");
  const isClosed = `${CARD}.querySelector(".frame").dataset.closed`;
  await browser.press("H");
  await until("no paint", () => look(`${PAINTED} === 0`));
  await browser.press("G");
  await until("nothing hidden", () => look(`${HIDDEN} === 0`));
  await browser.press("S");
  await until("no card", () => look(`${isClosed} === "true"`));
  for (const letter of ["H", "G", "S"]) await browser.press(letter);
  await until("the paint", () => look(`${PAINTED} === ${painted}`));
  await until("the hiding", () => look(`${HIDDEN} === ${hidden}`));
  await until("the card", () => look(`${isClosed} === "false"`));
});

test("the popup says what was found and switches the site off and on", async () => {
  await browser.openPopup();
  const title = await look("document.querySelector('h1').textContent.trim()");
  assert.equal(await browser.inPopup("document.querySelector('.found h2').textContent"), title);
  const points = await look(`${CARD}.querySelectorAll(".points button").length`);
  const found = await browser.inPopup("document.querySelector('.found p').textContent");
  assert.match(found, new RegExp(`^${points} poin ringkasan\\s· \\d+ menit baca$`));
  await browser.clickInPopup("here");
  await until("the page as it was", () => look(`${CARD} === undefined && ${PAINTED} === 0 && ${HIDDEN} === 0`));
  await until("the popup's word", async () =>
    /Dimatikan/.test(await browser.inPopup("document.querySelector('.found h2').textContent")),
  );
  await browser.clickInPopup("here");
  await until("highlights", () => look(`${PAINTED} > 5`));
  await browser.clickInPopup("toggle-highlights");
  await until("no paint", () => look(`${PAINTED} === 0`));
  await browser.clickInPopup("toggle-highlights");
  await until("the paint", () => look(`${PAINTED} > 5`));
  await browser.closePopup();
});

test("the popup and the tool bar say why a page has no card", async () => {
  await browser.go(site.page("/beranda", fixture("rejected/home")));
  await until("the tool bar's words", async () => {
    const { title, badge } = await browser.action();
    return /Tidak ada artikel/.test(title) && badge === "–";
  });
  await browser.openPopup();
  assert.match(await browser.inPopup("document.querySelector('.found.nothing h2').textContent"), /Tidak ada artikel/);
  assert.ok((await browser.inPopup("document.querySelector('.found.nothing p').textContent.length")) > 3, "no reason");
  await browser.closePopup();
});

test("on a site of no permission a click reads the page once and offers to do so always", async () => {
  await browser.go(url.replace("localhost", "127.0.0.1"));
  await pause(1500);
  assert.equal(await look(`${CARD} === undefined`), true, "it ran unasked");
  await browser.openPopup();
  await until("the card", () => look(`${CARD}?.querySelector(".card") !== undefined && ${PAINTED} > 5`));
  assert.equal(await browser.inPopup("document.getElementById('always').checked"), false);
  assert.equal(await browser.inPopup("document.getElementById('here') === null"), true);
  await browser.closePopup();
});

test("on a page of plain http, which has no clipboard, the article is copied all the same", async () => {
  await browser.go(site.plain(url));
  assert.equal(await look("isSecureContext || 'clipboard' in navigator"), false);
  await browser.openPopup();
  await until("the card", () => look(`${CARD}?.querySelector(".card") !== undefined`));
  await browser.closePopup();
  const focused = "document.activeElement === document.body";
  assert.equal(await look(focused), true);
  await browser.clickOn(`${CARD}.querySelector(".copy")`);
  await until("word of it", () => look(`/Disalin/.test(${CARD}.querySelector(".status").textContent)`));
  assert.match(await browser.clipboard(), /^# Jakarta-Yokohama/);
});

test("the tool bar counts what is hidden and says what was found", async () => {
  const count = await until("a badge", async () => /^\d+$/.exec((await browser.action()).badge)?.[0]);
  const words = await look(`Array.from(${CARD}.querySelectorAll("summary"), (head) => head.textContent).at(-1)`);
  assert.match(words, new RegExp(`Gangguan${count} disembunyikan`));
  // The title comes a moment after the badge.
  const said = /^Simak: .*menit baca\s· \d+ nama, \d+ gangguan$/;
  await until("the title", async () => said.test((await browser.action()).title));
  await browser.press("G");
  await until("the badge without a count", async () => (await browser.action()).badge === "✓");
});

test("the welcome asks for the sites that the browser holds back, until it may read them", async () => {
  const shown = "document.getElementById('allow') !== null";
  await browser.front(browser.welcome);
  await until("the welcome", () => look("document.querySelector('.sites') !== null"));
  assert.equal(await look(shown), false);
  await browser.holdBack(["*://*.idntimes.com/*"]);
  await until("the question", () => look(shown));
  await browser.click("#allow");
  await until("the permission", () => look(`!(${shown})`));
});

test("another language on the options page is the open card's at once", async () => {
  const minutes = `${CARD}?.querySelector(".pill .size")?.textContent ?? ""`;
  await until("the card", async () => /menit baca/.test(await look(minutes)));
  await browser.tab();
  await browser.go(`${browser.origin}/options.html`);
  await until("the options", () => look("document.getElementById('language') !== null"));
  await browser.run(`
    const list = document.getElementById("language");
    list.value = "en";
    list.dispatchEvent(new Event("change", { bubbles: true }));`);
  await until("the options in English", () => look("/settings/.test(document.title)"));
  await browser.front(article);
  await until("the card in English", async () => /min read/.test(await look(minutes)));
});

/**
 * The value of an expression in the page in front.
 * @param {string} expression
 */
async function look(expression) {
  return await browser.run(`return ${expression};`);
}
