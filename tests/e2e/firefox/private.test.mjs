// @ts-check
// In a private window, of which nothing may be kept.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { DIST } from "../../../scripts/lib/env.mjs";
import { ARTICLE } from "../lib/articles.mjs";
import { Firefox } from "../lib/geckodriver.mjs";
import { until } from "../lib/reader.mjs";
import { Site } from "../lib/site.mjs";

/** The card on the page in front, as an expression there. */
const CARD = "Array.from(document.documentElement.children).find((element) => element.shadowRoot)?.shadowRoot";
const site = await new Site().start();
const browser = new Firefox();
let normal = "";

before(async () => {
  await browser.start(join(DIST, "test-firefox"), { inPrivate: true });
  normal = await browser.current();
  await browser.privateWindow();
});
after(async () => {
  await browser.stop();
  site.stop();
});

test("the options say that nothing is stored, and can only be looked at", async () => {
  await browser.go(`${browser.origin}/options.html`);
  const isOn = "document.getElementById('topics')?.checked";
  await until("the options", () => look(`${isOn} === false`));
  assert.match(await look("document.querySelector('.private').textContent"), /^Jendela pribadi: /);
  assert.equal(await look("document.querySelectorAll('input, select, button').length > 20"), true);
  assert.equal(await look("document.querySelectorAll(':is(input, select, button):not(:disabled)').length"), 0);
  await browser.click("label:has(#topics)");
  assert.equal(await look(isOn), false, "a switch moved");
});

test("the card works without its hint, and its choices are not kept", async () => {
  await browser.go(site.page("/berita", ARTICLE));
  await until("the card", () => look(`${CARD}?.querySelector(".card") !== undefined`));
  assert.equal(await look(`${CARD}.querySelector(".hint").checkVisibility()`), false, "a hint on every page");
  await browser.run(`${CARD}.querySelectorAll(".foot .option")[1].click();`);
  const pressed = `${CARD}.querySelectorAll(".foot .option")[1].getAttribute("aria-pressed")`;
  await until("every mention", () => look(`${pressed} === "true"`));
  await browser.front(normal);
  await browser.go(`${browser.origin}/options.html`);
  await until("the options", () => look("document.getElementById('density')?.value === 'first'"));
  assert.equal(await look("document.querySelector('.private')"), null);
});

/**
 * The value of an expression in the page in front.
 * @param {string} expression
 */
async function look(expression) {
  return await browser.run(`return ${expression};`);
}
