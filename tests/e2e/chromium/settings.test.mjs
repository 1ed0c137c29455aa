// @ts-check
// What a reader sets beside the page - on the options page, in the popup, by keys - and what the open article does then.

import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, test } from "node:test";

import { ARTICLE, fixture } from "../lib/articles.mjs";
import { action, command, extensionPage, forget, popup } from "../lib/chrome.mjs";
import { all, blank, hidden, one, open, painted, pause, texts, unfold, until } from "../lib/reader.mjs";
import { session } from "../lib/session.mjs";

/** @typedef {import("puppeteer-core").Page} Page */

const { browser, site, url } = await session();

/** What the article lacks of the kinds of clutter. */
const CLUTTER = `
  <p class="article-text">Scroll untuk lanjut membaca</p>
  <div class="share-buttons"><span>Bagikan</span><a href="#">Facebook</a><a href="#">WhatsApp</a></div>
  <div class="newsletter-box"><form><label>Berlangganan newsletter kami</label><input><button>Daftar</button></form></div>
  <div class="promo-box"><a href="#">Unduh aplikasi Kabar Contoh dan dapatkan promo langganan</a></div>
  <div class="author-box"><h4>Tentang Penulis</h4><p>Larasati Widuri meliput kelautan sejak 2016.</p></div>
  <p class="disclaimer">Disclaimer: Artikel ini bukan nasihat pelayaran. Isi di luar tanggung jawab redaksi.</p>
  <div class="pagination"><a href="?page=1">1</a><a href="?page=2">2</a><a href="?page=2">Selanjutnya</a></div>
  <div id="comments" class="comments"><h3>Komentar</h3><p>Semoga nelayan tidak dirugikan.</p></div>`;

beforeEach(async () => {
  await forget(browser);
});

test("another language on the options page is the open card's at once", async () => {
  const page = await open(browser, url);
  assert.match((await texts(page, ".pill .size"))[0] ?? "", /menit baca/);
  const options = await extensionPage(browser, "options.html");
  assert.match(await text(options, "h1"), /Pengaturan/);
  await options.select("#language", "en");
  await until("the options in English", async () => /settings/.test(await text(options, "h1")));
  assert.equal(await options.evaluate(() => document.documentElement.lang), "en");
  await until("the card in English", async () => /min read/.test((await texts(page, ".pill .size"))[0] ?? ""));
  assert.equal((await all(page, ".card")).length, 1);
  assert.ok((await texts(page, "details .title")).includes("Clutter"));
  await closeAll(page, options);
});

test("on the narrowest screen no choice of the options is cut short", async () => {
  const options = await extensionPage(browser, "options.html");
  await options.waitForSelector("select");
  await options.setViewport({ width: 320, height: 800 });
  const cut = await options.evaluate(() =>
    Array.from(document.querySelectorAll("select"), (select) => {
      const { width } = select.getBoundingClientRect();
      const whole = select.cloneNode(true);
      if (!(whole instanceof HTMLSelectElement)) throw new Error("no select");
      whole.style.cssText = "position: absolute; width: max-content; max-width: none";
      select.after(whole);
      const needed = whole.getBoundingClientRect().width;
      whole.remove();
      return needed - width;
    }),
  );
  assert.ok(cut.length > 0 && Math.max(...cut) <= 0, cut.join());
  await closeAll(options);
});

test("two choices made in the same moment are both kept", async () => {
  const options = await extensionPage(browser, "options.html");
  await options.waitForSelector("#ad");
  await options.evaluate(() => {
    for (const id of ["ad", "comments", "place"]) document.getElementById(id)?.click();
  });
  await until("the choices on another page", async () => {
    const other = await extensionPage(browser, "options.html");
    await other.waitForSelector("#ad");
    const shown = await other.evaluate(() =>
      ["ad", "comments", "place"].map((id) => {
        const control = document.getElementById(id);
        return control instanceof HTMLInputElement ? control.checked : control?.ariaPressed === "true";
      }),
    );
    await other.close();
    return shown.join() === "false,true,false";
  });
  await closeAll(options);
});

test("a category that the options switch is hidden and shown on the open page", async () => {
  const page = await open(browser, url);
  const count = await until("hidden boxes", async () => (await hidden(page)).length);
  const options = await extensionPage(browser, "options.html");
  await options.locator("#read_also").click();
  await until("the boxes shown", async () => (await hidden(page)).length < count);
  await options.locator("#read_also").click();
  await until("the boxes hidden again", async () => (await hidden(page)).length === count);
  await closeAll(page, options);
});

test("switched off altogether, the open page is as its site made it; switched on, all is back", async () => {
  const page = await open(browser, url);
  const count = await until("hidden boxes", async () => (await hidden(page)).length);
  const options = await extensionPage(browser, "options.html");
  await options.locator("#on").click();
  await untilUntouched(page);
  await until("the tool bar's words", async () => /Dimatikan/.test((await action(browser, page)).title));
  await options.bringToFront();
  await options.locator("#on").click();
  await one(page, ".card");
  await until("highlights", async () => (await painted(page)) > 5);
  await until("the boxes hidden", async () => (await hidden(page)).length === count);
  await closeAll(page, options);
});

test("the settings are kept in a file, taken from one, and put back; each can be undone", async () => {
  const folder = mkdtempSync(join(tmpdir(), "simak-backup-"));
  const options = await extensionPage(browser, "options.html");
  const isOn = async (/** @type {string} */ id) => {
    const box = await options.waitForSelector(`#${id}`);
    return await box?.evaluate((element) => element instanceof HTMLInputElement && element.checked);
  };
  const press = (/** @type {string} */ id) => options.locator(`#${id}`).click();
  const session = await options.createCDPSession();
  await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
  await press("topics");
  await until("the choice", () => options.$eval("#export", (link) => /topics/.test(link.getAttribute("href") ?? "")));
  await press("export");
  const file = join(folder, "simak.json");
  await until("the file", async () => existsSync(file));
  assert.ok(JSON.parse(readFileSync(file, "utf8")).settings.hidden.includes("topics"));

  await press("reset");
  await until("the defaults", async () => !(await isOn("topics")));
  await press("undo");
  await until("the undoing", () => isOn("topics"));
  await until("no further undoing", async () => (await options.$("#undo")) === null);

  await press("reset");
  await until("the defaults", async () => !(await isOn("topics")));
  await take(options, file);
  await until("the file's choice", () => isOn("topics"));
  await press("ad");
  await until("a later choice", async () => !(await isOn("ad")));
  // An undoing would take the later choice along.
  await until("no undoing", async () => (await options.$("#undo")) === null);

  writeFileSync(file, '{"form":"resep","settings":{"on":false}}');
  await take(options, file);
  await until("a refusal", async () => /bukan pengaturan Simak/.test(await text(options, ".done")));
  assert.equal(await isOn("on"), true);
  writeFileSync(
    file,
    '{"form":"simak-settings","settings":{"density":"all","hidden":["ad",7,"<b>"],"sites_off":[1,"a.id"]}}',
  );
  await take(options, file);
  await until("what can be read of it", () => isOn("ad"));
  assert.equal(await isOn("read_also"), false);
  assert.match(await text(options, "main"), /a\.id/);
  rmSync(folder, { recursive: true });
  await closeAll(options);
});

test("the popup says what was found and switches the site off and on", async () => {
  const page = await open(browser, url);
  const points = (await all(page, ".points button")).length;
  await unfold(page, "Kutipan");
  const quotes = (await all(page, ".said")).length;
  const opened = await popup(browser, page);
  assert.equal(await text(opened, ".found h2"), await page.$eval("h1", (heading) => heading.textContent?.trim()));
  assert.match(await text(opened, ".found p"), new RegExp(`^${points} poin ringkasan\\s· \\d+ menit baca$`));
  assert.equal(await text(opened, "#quote b"), `${quotes}`);
  await opened.locator("#here").click();
  await untilUntouched(page);
  await until("the popup's word", async () => /Dimatikan/.test(await text(opened, ".found h2")));
  await opened.locator("#here").click();
  await one(page, ".card");
  await until("highlights", async () => (await painted(page)) > 5);
  await closeAll(opened, page);
});

test("the popup of a page with all kinds of clutter is no higher than Chrome's own limit", async () => {
  const page = await open(
    browser,
    site.page("/penuh", ARTICLE.replace('<div class="tags"', `${CLUTTER}<div class="tags"`)),
  );
  const opened = await popup(browser, page);
  const rows = await until("the categories", async () => (await opened.$$(".grid .row")).length);
  assert.equal(rows, 14, "categories");
  const { scrollHeight, offsetWidth } = await opened.evaluate(() => {
    const { scrollHeight, offsetWidth } = document.body;
    return { scrollHeight, offsetWidth };
  });
  // Room for the row that sites outside the manifest add.
  assert.ok(scrollHeight <= 600 - 36, `${scrollHeight} px high`);
  assert.ok(offsetWidth <= 400, `${offsetWidth} px wide`);
  await closeAll(opened, page);
});

test("the popup's switches take each part off the page and bring it back, and hide what they are about", async () => {
  const page = await open(browser, url);
  const marks = await until("highlights", () => painted(page));
  const count = await until("hidden boxes", async () => (await hidden(page)).length);
  const opened = await popup(browser, page);
  assert.ok(await opened.$("#read_also"), "no categories");
  const press = (/** @type {string} */ name) => opened.locator(`#toggle-${name}`).click();
  await press("boilerplate");
  await until("nothing hidden", async () => (await hidden(page)).length === 0);
  await until("no categories", async () => (await opened.$("#read_also")) === null);
  assert.equal(await opened.evaluate(() => document.activeElement?.id), "toggle-boilerplate", "the focus is lost");
  await press("highlights");
  await until("no paint", async () => (await painted(page)) === 0);
  for (const name of ["boilerplate", "highlights"]) await press(name);
  await until("the paint", async () => (await painted(page)) === marks);
  await until("the boxes hidden", async () => (await hidden(page)).length === count);
  await closeAll(opened, page);
});

test("a press on the popup that has begun when everything is drawn anew is not lost", async () => {
  const page = await open(browser, url);
  const opened = await popup(browser, page);
  const place = await (await opened.waitForSelector("#ad"))?.boundingBox();
  assert.ok(place);
  await opened.mouse.move(place.x + place.width / 2, place.y + place.height / 2);
  await opened.mouse.down();
  await opened.evaluate(() => chrome.storage.local.set({ settings: { language: "en" } }));
  await until("the popup in English", async () => /summary points/.test(await text(opened, ".found p")));
  await opened.mouse.up();
  await until("the choice kept", () =>
    opened.evaluate(async () => {
      const { settings } = await chrome.storage.local.get("settings");
      const chosen = /** @type {import("../../../extension/settings.ts").Settings} */ (settings).hidden;
      return Array.isArray(chosen) && !chosen.includes("ad");
    }),
  );
  await forget(browser);
  await until("the popup as at first", async () => /poin ringkasan/.test(await text(opened, ".found p")));
  await closeAll(opened, page);
});

test("the popup says why a page has no card", async () => {
  const page = await blank(browser);
  await page.goto(site.page("/beranda", fixture("rejected/home")));
  await until("the tool bar's words", async () => {
    const { title, badge } = await action(browser, page);
    return /Tidak ada artikel/.test(title) && badge === "–";
  });
  const opened = await popup(browser, page);
  assert.match(await text(opened, ".found.nothing h2"), /Tidak ada artikel/);
  assert.ok((await text(opened, ".found.nothing p")).length > 3, "no reason given");
  await closeAll(opened, page);
});

test("on a site of no permission a click reads the page once and offers to do so always", async () => {
  const page = await blank(browser);
  await page.goto(url.replace("localhost", "127.0.0.1"));
  await pause(1500);
  assert.equal((await all(page, ".card")).length, 0, "it ran unasked");
  const opened = await popup(browser, page);
  await one(page, ".card");
  await until("the popup's word", async () => /poin ringkasan/.test(await text(opened, ".found p")));
  const always = await opened.waitForSelector("#always");
  assert.equal(await always?.evaluate((box) => box instanceof HTMLInputElement && box.checked), false);
  assert.equal(await opened.$("#here"), null);
  await closeAll(opened, page);
});

test("on a page of plain http, which has no clipboard, the article is copied all the same", async () => {
  const page = await blank(browser);
  await page.goto(site.plain(url));
  assert.equal(await page.evaluate(() => isSecureContext || "clipboard" in navigator), false);
  const opened = await popup(browser, page);
  const copy = await one(page, ".copy");
  await closeAll(opened);
  await copy.click();
  await until("word of it", async () => /Disalin/.test((await texts(page, ".status"))[0] ?? ""));
  assert.ok(await copy.evaluate((button) => button.matches(":focus")), "the focus is lost");
  const empty = await blank(browser);
  await empty.setContent("<textarea autofocus></textarea>");
  await empty.focus("textarea");
  await empty.keyboard.press("KeyV", { commands: ["Paste"] });
  assert.match(await empty.$eval("textarea", ({ value }) => value), /^# Jakarta-Yokohama/);
  await closeAll(empty, page);
});

test("the tool bar counts what is hidden and says what was found", async () => {
  const page = await open(browser, url);
  await until("hidden boxes", async () => (await hidden(page)).length);
  const section = await unfold(page, "Gangguan");
  const count = /\d+/.exec(await section.$eval(".count", (shown) => shown.textContent ?? ""))?.[0];
  await until("the badge", async () => (await action(browser, page)).badge === count);
  // The title comes a moment after the badge.
  const words = /^Simak: .*menit baca\s· \d+ nama, \d+ gangguan$/;
  await until("the title", async () => words.test((await action(browser, page)).title));
  await command(browser, page, "toggle-boilerplate");
  await until("the badge without a count", async () => (await action(browser, page)).badge === "✓");
  await closeAll(page);
});

test("the keys' commands take the paint, the hiding and the card away and bring them back", async () => {
  const page = await open(browser, url);
  const marks = await until("highlights", () => painted(page));
  const count = await until("hidden boxes", async () => (await hidden(page)).length);
  await command(browser, page, "toggle-highlights");
  await until("no paint", async () => (await painted(page)) === 0);
  await command(browser, page, "toggle-boilerplate");
  await until("nothing hidden", async () => (await hidden(page)).length === 0);
  await command(browser, page, "toggle-panel");
  const card = await one(page, ".card");
  await until("no card", async () => !(await card.isVisible()));
  for (const name of /** @type {const} */ (["toggle-highlights", "toggle-boilerplate", "toggle-panel"])) {
    await command(browser, page, name);
  }
  await until("the paint", async () => (await painted(page)) === marks);
  await until("the hiding", async () => (await hidden(page)).length === count);
  await until("the card", () => card.isVisible());
  await closeAll(page);
});

/**
 * Waits until nothing of ours is on the page: its markup is what its site sent, its registries are empty.
 * @param {Page} page
 */
async function untilUntouched(page) {
  await until("the page as it was", async () =>
    page.evaluate(async () => {
      const source = await (await fetch(location.href)).text();
      const { outerHTML } = new DOMParser().parseFromString(source, "text/html").documentElement;
      const isSame = document.documentElement.outerHTML === outerHTML;
      return isSame && CSS.highlights.size === 0 && document.adoptedStyleSheets.length === 0;
    }),
  );
}

/**
 * Gives the options page a file.
 * @param {Page} options
 * @param {string} file
 */
async function take(options, file) {
  const input = await options.waitForSelector("#import");
  await /** @type {import("puppeteer-core").ElementHandle<HTMLInputElement>} */ (input).uploadFile(file);
}

/**
 * @param {Page} page
 * @param {string} selector
 */
async function text(page, selector) {
  await page.waitForSelector(selector);
  return await page.$eval(selector, (element) => element.textContent?.trim() ?? "");
}

/** @param {Page[]} pages */
async function closeAll(...pages) {
  for (const page of pages) if (!page.isClosed()) await page.close();
}
