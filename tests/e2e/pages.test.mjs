// @ts-check
// What pages do to a reader's extension: policies, frameworks that render again, navigation without loading, late and huge content.

import assert from "node:assert/strict";
import { test } from "node:test";

import { ANOTHER, ARTICLE, body, fixture, withScript } from "./lib/articles.mjs";
import { BROWSER } from "./lib/browser.mjs";
import { all, blank, hidden, one, open, painted, pause, texts, unfoldCard, until } from "./lib/reader.mjs";
import { session } from "./lib/session.mjs";

const { browser, site } = await session();

/** Policies that real pages send, from none of the usual sources to none at all. */
const POLICIES = {
  "default none": "default-src 'none'",
  "default none, scripts by nonce": "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'",
  "own sources": "default-src 'self'; style-src 'self'",
  "no styles": "style-src 'none'",
  "no scripts": "script-src 'none'",
  "no eval, no wasm": "script-src 'self' 'unsafe-inline'; object-src 'none'",
  "trusted types": "require-trusted-types-for 'script'; trusted-types 'none'",
  "trusted types and no styles":
    "require-trusted-types-for 'script'; trusted-types none; style-src 'none'; script-src 'none'",
  sandbox: "sandbox",
  "sandbox with scripts": "sandbox allow-scripts; default-src 'none'",
};

for (const [name, policy] of Object.entries(POLICIES)) {
  test(`works under the policy “${name}”`, async () => {
    const path = `/csp/${name.replaceAll(/\W+/g, "-")}`;
    const page = await open(browser, site.page(path, ARTICLE, { "content-security-policy": policy }));
    assert.ok((await texts(page, ".chip")).length > 5, "no names in the card");
    await until("highlights", async () => (await painted(page)) > 5);
    await until("hidden boxes", async () => (await hidden(page)).length > 0);
    await unfoldCard(page);
    const card = await one(page, ".card");
    const { width, background } = await card.evaluate((element) => ({
      width: element.getBoundingClientRect().width,
      background: getComputedStyle(element).backgroundColor,
    }));
    assert.ok(width > 250 && width < 500, `the card is ${width} wide: its style did not arrive`);
    assert.notEqual(background, "rgba(0, 0, 0, 0)");
    await page.close();
  });
}

test("a page that renders its article anew keeps its marks and is not disturbed", async () => {
  const script = `
    const article = document.getElementById("article-description"), markup = article.innerHTML;
    window.faults = 0; addEventListener("error", () => window.faults++);
    let times = 0;
    const timer = setInterval(() => {
      article.innerHTML = markup; // as a framework does with a block of HTML
      document.querySelectorAll("h1, h2").forEach((heading) => heading.classList.toggle("hydrated"));
      if (++times === 6) { clearInterval(timer); document.title = "done"; }
    }, 350);`;
  const page = await open(browser, site.page("/react", withScript(ARTICLE, script)));
  await until("the last rendering", async () => (await page.title()) === "done");
  await until("marks on the new text", async () =>
    page.evaluate(() => {
      const ranges = Array.from(CSS.highlights.values()).flatMap((highlight) => Array.from(highlight));
      return ranges.length > 5 && ranges.every((range) => range.startContainer.isConnected && !range.collapsed);
    }),
  );
  await until("hidden boxes", async () => (await hidden(page)).length > 0);
  assert.equal(await page.evaluate(() => Reflect.get(window, "faults")), 0);
  assert.equal((await all(page, ".card")).length, 1);
  await page.close();
});

test("in-page navigation brings the new article's card", async () => {
  const script = `
    const next = new DOMParser().parseFromString(${JSON.stringify(body(ANOTHER))}, "text/html");
    window.go = () => { history.pushState({}, "", "/lain"); document.title = "5 Kebiasaan"; document.body.replaceChildren(...next.body.childNodes); };`;
  const page = await open(browser, site.page("/spa", withScript(ARTICLE, script)));
  assert.ok((await texts(page, ".chip .name")).includes("Haruto Minamoto"));
  await page.evaluate(() => Reflect.get(window, "go")());
  await until("the new card", async () => {
    const names = await texts(page, ".chip .name");
    return names.includes("Nareswari Utami") && !names.includes("Haruto Minamoto");
  });
  assert.equal(await page.evaluate(() => location.pathname), "/lain");
  await page.close();
});

test("an article that comes late is read when it comes", async () => {
  const parts = body(ARTICLE).split("<article>");
  const script = `
    const late = new DOMParser().parseFromString(${JSON.stringify(`<article>${parts[1] ?? ""}`)}, "text/html");
    window.come = () => document.body.append(...late.body.childNodes);`;
  const shell = ARTICLE.replace(body(ARTICLE), () => `<div id="shell">Memuat …</div><script>${script}</script>`);
  const page = await blank(browser);
  await page.goto(site.page("/lambat", shell));
  await pause(1500);
  assert.equal((await all(page, ".card")).length, 0);
  await page.evaluate(() => {
    Reflect.get(window, "come")();
  });
  await one(page, ".card");
  await until("highlights", async () => (await painted(page)) > 5);
  await page.close();
});

test("of several articles in one document the one in view is read: the next one on scroll, and the first again", async () => {
  const script = `
    const next = new DOMParser().parseFromString(${JSON.stringify(body(ANOTHER)).replaceAll("</", "<\\/")}, "text/html");
    addEventListener("scroll", () => document.body.append(...next.body.childNodes), { once: true });`;
  const page = await open(browser, site.page("/dua", withScript(ARTICLE, script)));
  const isOf = async (/** @type {string} */ own, /** @type {string} */ other) => {
    const names = await texts(page, ".chip .name");
    return names.includes(own) && !names.includes(other);
  };
  assert.ok(await isOf("Haruto Minamoto", "Nareswari Utami"));
  await page.evaluate(() => {
    scrollTo({ top: 900, behavior: "instant" });
  });
  await page.waitForFunction(() => document.querySelectorAll("h1").length === 2);
  await pause(1500); // What came is read, and nothing of it hidden.
  await page.evaluate(() => {
    const headline = document.querySelectorAll("h1")[1];
    if (!headline) throw new Error("no second headline");
    scrollTo({ top: headline.getBoundingClientRect().top + scrollY - 100, behavior: "instant" });
  });
  await until("the second article's card", () => isOf("Nareswari Utami", "Haruto Minamoto"));
  await page.evaluate(() => {
    scrollTo({ top: 600, behavior: "instant" });
  });
  await until("the first article's card", () => isOf("Haruto Minamoto", "Nareswari Utami"));
  await page.close();
});

test("text in a collapsed section is read, and a point opens it", async () => {
  const folded = ARTICLE.replace(
    "<div>\n<h2>2.",
    "<div><details id=lipat><summary>Selengkapnya</summary>\n<h2>2.",
  ).replace("dalam dua tahun terakhir.</p>\n</div>", "dalam dua tahun terakhir.</p>\n</details></div>");
  assert.notEqual(folded, ARTICLE);
  const page = await open(browser, site.page("/lipat", folded));
  // Names beyond the first ones of a kind are listed when they are asked for.
  for (const more of await all(page, ".more")) await more.evaluate((button) => button.click());
  assert.ok((await texts(page, ".chip .name")).includes("Siti Maemunah"));
  await page.close();
});

test("a page of 50,000 elements is read without stopping the browser", async () => {
  const rows = Array.from(
    { length: 12_500 },
    (_, i) => `<div class="row"><span>Baris <b>${i}</b></span><i>x</i></div>`,
  );
  const huge = ARTICLE.replace("<footer>", () => `<section class="data">${rows.join("")}</section><footer>`);
  const page = await open(browser, site.page("/besar", huge));
  assert.ok((await texts(page, ".chip .name")).includes("Haruto Minamoto"));
  await until("highlights", async () => (await painted(page)) > 5);
  assert.equal(await page.evaluate(() => 6 * 7), 42);
  await page.close();
});

test("a background that was stopped is started again by the next page", async () => {
  if (BROWSER === "chromium") {
    const target = await browser.waitForTarget((found) => found.type() === "service_worker");
    const worker = await target.worker();
    await worker?.close();
  } else {
    await pause(4000); // Firefox stops an idle event page by itself; the test's preference makes that soon.
  }
  const page = await open(browser, site.page("/bangun", ARTICLE));
  assert.ok((await texts(page, ".chip")).length > 5);
  await page.close();
});

for (const kind of ["home", "search", "login", "error"]) {
  test(`no card on a page that is no article: ${kind}`, async () => {
    const page = await blank(browser);
    await page.goto(site.page(`/tolak/${kind}`, fixture(`rejected/${kind}`)));
    await pause(2500);
    assert.equal((await all(page, ".card, .pill")).length, 0);
    assert.equal(await painted(page), 0);
    await page.close();
  });
}
