// @ts-check
// The try-it page as a visitor uses it: samples, pasting, languages, and the card at work in the frame.

import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";

import { WWW } from "../../scripts/build/www.mjs";
import { resize } from "../../scripts/lib/browsers.mjs";
import { serve } from "../../scripts/lib/serve.mjs";
import { launch } from "./lib/browser.mjs";
import { all, hidden, one, painted, texts, unfold, unfoldCard, until } from "./lib/reader.mjs";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("puppeteer-core").Frame} Frame */

const TEXT = `Warga Ciwidey Bangun Perpustakaan dari Kontainer Bekas
Bandung - Warga Desa Ciwidey membangun perpustakaan dari tiga kontainer bekas, Sabtu (6/6/2026).
Kepala desa, Wulan Sasmita, mengatakan bahwa ruang itu menampung dua ribu buku sumbangan warga dan sekolah.
"Anak-anak sekarang punya tempat membaca sepulang sekolah," kata Wulan di depan gedung baru itu.
Pembangunan berlangsung selama empat bulan dengan biaya Rp180 juta yang dikumpulkan lewat arisan dan sumbangan.
Perpustakaan itu buka setiap hari dari pagi sampai malam dan dijaga bergiliran oleh para pemuda desa.`;
/** Everything here would say so in `window.ran` of the frame or of the page around it, or leave the frame. */
const HOSTILE = `<!doctype html><html><head><base href="https://example.org/">
<meta http-equiv="refresh" content="0;url=https://example.org/gone">
<script>parent.ran = "script"; window.ran = "script";</script></head>
<body onload="parent.ran = 'onload'"><article><h1>${TEXT.split("\n")[0]} <img src="x" onerror="parent.ran = 'onerror'"></h1>
<svg onload="parent.ran = 'svg'"></svg><iframe srcdoc="<script>top.ran = 'srcdoc'</script>"></iframe>
${TEXT.split("\n")
  .slice(1)
  .map((line) => `<p>${line}</p>`)
  .join("")}
<p>Daftar bukunya ada di <a id="link" href="javascript:parent.ran = 'link'">laman perpustakaan</a> itu mulai pekan depan.</p></article></body></html>`;

const server = await serve(WWW);
/** @type {import("puppeteer-core").Browser} */
let browser;
/** @type {Page} */
let page;

before(async () => {
  browser = await launch({ bare: true });
});
beforeEach(async () => {
  page = await browser.newPage();
  await resize(page, { width: 1440, height: 900 });
  await page.goto(server.origin);
  await reading("Jakarta-Yokohama");
});
afterEach(() => page.close());
after(async () => {
  await browser.close();
  server.close();
});

test("the first sample is read at once; another one gets a card of its own", async () => {
  const first = await texts(await frame(), ".points button");
  assert.ok(first.length >= 3, `${first.length} points`);
  await page.click('[data-sample="daftar"]');
  assert.equal(await page.$eval('[data-sample="daftar"]', (button) => button.ariaPressed), "true");
  const other = await until("another card", async () => {
    const points = await texts(await frame(), ".points button");
    return points.length > 0 && points[0] !== first[0] ? points : null;
  });
  assert.ok(other.length > 0);
});

test("what the visitor chose holds for the next sample too", async () => {
  const shown = await frame();
  await unfoldCard(shown);
  const hint = await one(shown, ".hint");
  await (await hint.$("button"))?.click();
  await until("the hint gone", async () => !(await hint.isVisible()));
  await page.click('[data-sample="daftar"]');
  await reading("5 Kebiasaan");
  await unfoldCard(await frame());
  assert.equal(await (await one(await frame(), ".hint")).isVisible(), false);
});

test("highlights, hidden boxes and their switches work in the frame, and are undone there", async () => {
  const shown = await frame();
  const count = await until("hidden boxes", async () => (await hidden(shown)).length);
  await unfoldCard(shown);
  const section = await unfold(shown, "Gangguan");
  const button = await section.$(".switch");
  await button?.click();
  await until("the boxes shown", async () => (await hidden(shown)).length < count);
  await button?.click();
  await until("the boxes hidden again", async () => (await hidden(shown)).length === count);
  const marks = await painted(shown);
  const all = await one(shown, ".foot .option");
  await all.click();
  await until("no paint", async () => (await painted(shown)) === 0);
  await all.click();
  await until("the paint", async () => (await painted(shown)) === marks);
});

test("another language is the page's and the card's; reading again leaves nothing of the first reading", async () => {
  const count = await until("hidden boxes", async () => (await hidden(await frame())).length);
  await page.click('[data-language="en"]');
  assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
  assert.equal(await page.$eval('[data-text="samples"]', (heading) => heading.textContent), "Samples");
  await until("the card in English", async () => /min read/.test((await texts(await frame(), ".pill .size"))[0] ?? ""));
  const shown = await frame();
  assert.equal((await all(shown, ".card")).length, 1);
  const ours = await shown.evaluate(() =>
    Array.from(document.querySelectorAll("*"), ({ attributes }) => Array.from(attributes, ({ name }) => name))
      .flat()
      .filter((name) => /^data-[a-z]{7}$/.test(name)),
  );
  assert.equal(ours.length, count);
  assert.equal(new Set(ours).size, 1, "two readers on one page");
});

test("pasted text becomes an article", async () => {
  await paste(TEXT);
  await reading("Perpustakaan");
  const names = await texts(await frame(), ".chip .name");
  assert.ok(names.includes("Wulan Sasmita"), names.join());
});

test("pasted markup is read, and nothing in it runs, loads or leaves", async () => {
  /** @type {string[]} */
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await paste(HOSTILE);
  await reading("Perpustakaan");
  const shown = await frame();
  await shown.click("#link");
  await new Promise((resolve) => setTimeout(resolve, 1000));
  assert.match(await shown.evaluate(() => document.querySelector("h1")?.textContent ?? ""), /^Warga/, "the frame left");
  const ran = (/** @type {Frame} */ where) => where.evaluate(() => Reflect.get(window, "ran"));
  assert.deepEqual(await Promise.all([ran(page.mainFrame()), ran(shown)]), [undefined, undefined]);
  assert.deepEqual(
    asked.filter((url) => !url.startsWith(server.origin) && !url.startsWith("about:")),
    [],
  );
});

test("what is no article is refused with a reason", async () => {
  await page.click("#read");
  assert.match(await page.$eval("#notice", (notice) => notice.textContent ?? ""), /Tempel dulu/);
  await paste("<div><form><input type=password></form></div>");
  await until("the reason", async () =>
    /Tidak ada artikel/.test(await page.$eval("#notice", (notice) => notice.textContent ?? "")),
  );
  assert.equal((await all(await frame(), ".card")).length, 0);
});

/** The frame that shows the article. */
async function frame() {
  const found = await (await page.waitForSelector("#frame"))?.contentFrame();
  if (!found) throw new Error("the page has no frame");
  return found;
}

/**
 * Waits until the frame shows the card of an article.
 * @param {string} title What its headline starts with.
 */
async function reading(title) {
  await until(`the card of ${title}`, async () => {
    const shown = await frame();
    const headline = await shown.evaluate(() => document.querySelector("h1")?.textContent ?? "");
    return headline.includes(title) && (await all(shown, ".card")).length > 0;
  });
}

/** @param {string} text */
async function paste(text) {
  await page.$eval(
    "#pasted",
    (box, text) => {
      if (box instanceof HTMLTextAreaElement) box.value = text;
    },
    text,
  );
  await page.click("#read");
}
