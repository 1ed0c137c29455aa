// @ts-check
// Painting moves nothing of the page. Chromium tells how far the page's parts were shifted; hiding, which must move them, has nothing
// to hide here.

import assert from "node:assert/strict";
import { test } from "node:test";

import { blank, hidden, one, painted, pause, until } from "../lib/reader.mjs";
import { session } from "../lib/session.mjs";

const { browser, site } = await session();

const PARAGRAPHS = [
  "Surabaya, Kabar Contoh - Wali Kota Surabaya membuka taman baca di tepi Kalimas, Rabu (20/5/2026). Taman itu buka setiap hari.",
  "“Anak-anak membaca sambil menunggu perahu,” kata Ratna Wulandari, pengelola taman, kepada wartawan di Surabaya.",
  "Dinas Perpustakaan Kota Surabaya menyumbang tiga ribu buku, kebanyakan cerita anak dan sejarah kampung di Jawa Timur.",
  "Ratna mengatakan pengunjung datang dari Sidoarjo dan Gresik pada akhir pekan, dan perahu baca berlayar dua kali sehari.",
  "Pemerintah kota akan membuka dua taman serupa tahun depan, masing-masing di Wonokromo dan di dekat Jembatan Petekan.",
];
const PAGE = `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Taman Baca di Tepi Kalimas</title>
  <meta property="og:type" content="article"><style>article { width: 640px; margin: 40px auto; font: 18px/1.6 serif }</style></head>
  <body><article><h1>Taman Baca di Tepi Kalimas</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("")}</article></body></html>`;

/**
 * How far the page's parts were shifted without the reader's doing.
 * @param {import("puppeteer-core").Page} page
 */
async function shift(page) {
  return await page.evaluate(
    () =>
      new Promise((resolve) => {
        const observer = new PerformanceObserver((list) => {
          resolve(list.getEntries().reduce((sum, entry) => sum + ("value" in entry ? Number(entry.value) : 0), 0));
        });
        observer.observe({ type: "layout-shift", buffered: true });
        // Nothing is reported where nothing was shifted.
        setTimeout(resolve, 1000, 0);
      }),
  );
}

test("reading and painting shift nothing", async () => {
  const page = await blank(browser);
  await page.goto(site.page("/tanpa-gangguan", PAGE));
  await one(page, ".card");
  await until("highlights", async () => (await painted(page)) > 3);
  await pause(1000);
  assert.equal((await hidden(page)).length, 0);
  assert.equal(await shift(page), 0);

  // The same measure does see a shift.
  await page.evaluate(() => {
    const box = document.createElement("div");
    box.style.height = "200px";
    document.querySelector("h1")?.before(box);
  });
  await until("the shift", async () => (await shift(page)) !== 0);
  await page.close();
});
