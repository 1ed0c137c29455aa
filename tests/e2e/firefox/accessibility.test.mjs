// @ts-check
// What rules can tell of accessibility in Firefox's own drawing of the popup, the options and the welcome, by axe.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { DIST } from "../../../scripts/lib/env.mjs";
import { ARTICLE } from "../lib/articles.mjs";
import { AXE, TAGS, inspect } from "../lib/axe.mjs";
import { Firefox } from "../lib/geckodriver.mjs";
import { until } from "../lib/reader.mjs";
import { Site } from "../lib/site.mjs";

const INSPECTION = `${AXE}; return await (${inspect})("page", ${JSON.stringify(TAGS)});`;
const DARK = 'matchMedia("(prefers-color-scheme: dark)").matches';
const SCHEMES = /** @type {const} */ (["light", "dark"]);

const site = await new Site().start();
const browser = new Firefox();

before(() => browser.start(join(DIST, "test-firefox")));
after(async () => {
  await browser.stop();
  site.stop();
});

for (const scheme of SCHEMES) {
  test(`the popup breaks no rule, ${scheme}`, async () => {
    await browser.prefer(scheme);
    await browser.go(site.page("/berita", ARTICLE));
    await browser.openPopup();
    await until("the switches", () => browser.inPopup("document.querySelector('.part') !== null"));
    await browser.restInPopup(); // Transitions of colours end.
    assert.equal(await browser.inPopup(`content.${DARK}`), scheme === "dark");
    assert.deepEqual(await browser.runInPopup(INSPECTION), []);
    await browser.closePopup();
  });

  for (const name of ["options", "welcome"]) {
    test(`the ${name} page breaks no rule, ${scheme}`, async () => {
      await browser.prefer(scheme);
      await browser.go(`${browser.origin}/${name}.html`);
      await until("the page's words", () => browser.run("return document.getElementById('language') !== null"));
      await browser.rest();
      assert.equal(await browser.run(`return ${DARK};`), scheme === "dark");
      assert.deepEqual(await browser.run(`return (async () => { ${INSPECTION} })();`), []);
    });
  }
}

test("the same rules do find a fault", async () => {
  await browser.prefer("light");
  await browser.go(`${browser.origin}/options.html`);
  await until("the page's words", () => browser.run("return document.getElementById('language') !== null"));
  await browser.run("document.querySelector('header p').style.color = '#eee'; document.documentElement.lang = '';");
  const faults = await browser.run(`return (async () => { ${INSPECTION} })();`);
  for (const rule of ["color-contrast", "html-has-lang"]) {
    assert.ok(
      faults.some((/** @type {string} */ fault) => fault.startsWith(rule)),
      `${rule}: ${faults.join("; ")}`,
    );
  }
});
