// The lines that stand for what is hidden: one for all that stands in a row, with the reasons on demand.

import { ARTICLE } from "./article.ts";
import { Bench } from "./bench.ts";
import { type Page, equal, ok, test, until } from "./harness.ts";

const ROW = `
  <p id="baca" data-kind="paragraph" data-category="read_also">Baca Juga: Rakit Pertama</p>
  <p data-kind="paragraph" data-category="read_also">Baca Juga: Rakit Kedua</p>
  <p id="iklan" data-kind="paragraph" data-category="ad">IKLAN</p>
  <p id="bagi" data-kind="paragraph" data-category="share">Bagikan</p>`;
const IN_ROW = ARTICLE.replace("<h2", `<p data-kind="paragraph">Tali itu anyaman warga.</p>${ROW}<h2`);
const LINE = "Disembunyikan: Baca Juga (2), Iklan, Tombol bagikan – tampilkan";

function lines(bench: Bench): string[] {
  return bench.hidden().filter((line) => line !== "");
}

/** Rests the pointer on an element. */
function pointAt({ view, get }: Page, selector: string): void {
  const { x, y } = get(selector).getBoundingClientRect();
  const at = { clientX: x + 9, clientY: y + 9, bubbles: true, composed: true };
  get(selector).dispatchEvent(new view.PointerEvent("pointermove", { ...at, pointerType: "mouse" }));
}

test("boxes in a row leave one line, and one press brings all of them back", async (page) => {
  const bench = await Bench.start(page, {}, IN_ROW);
  equal(lines(bench)[2], LINE);
  equal(page.get("#iklan").getBoundingClientRect().height, 0, "a second line");
  page.get("#baca").click();
  ok(!lines(bench).includes(LINE), "the line stays");
  for (const part of ["#baca", "#iklan", "#bagi"]) ok(!page.get(part).hasAttribute("data-test"), `${part} is hidden`);
  equal(
    bench.card.querySelector(".status")?.firstChild?.textContent,
    "Ditampilkan: Baca Juga (2), Iklan, Tombol bagikan",
  );
  bench.press(".status button");
  equal(lines(bench)[2], LINE, "after the undoing");
});

test("a picture or a text between boxes parts their lines", async (page) => {
  const parted = IN_ROW.replace('<p id="iklan"', '<img alt="" width="90" height="60"><p id="iklan"').replace(
    '<p id="bagi"',
    '<p data-kind="paragraph">Bambu petung tahan sepuluh tahun.</p><p id="bagi"',
  );
  const bench = await Bench.start(page, {}, parted);
  equal(lines(bench).slice(2, 5), [
    "Disembunyikan: Baca Juga (2) – tampilkan",
    "Disembunyikan: Iklan – tampilkan",
    "Disembunyikan: Tombol bagikan – tampilkan",
  ]);
});

test("resting on a line tells what it stands for and why, each to be brought back alone", async (page) => {
  const bench = await Bench.start(page, {}, IN_ROW);
  page.view.scrollTo(0, 200);
  pointAt(page, "#baca");
  const entries = () => Array.from(bench.card.querySelectorAll(".entity .entry"));
  await until(() => entries().length > 0, "a card");
  equal(
    entries().map((entry) => Array.from(entry.children, ({ textContent }) => textContent)),
    [
      ["Baca Juga (2)", "Baca Juga: Rakit Pertama", "marked as read_also", "Tampilkan"],
      ["Iklan", "IKLAN", "marked as ad", "Tampilkan"],
      ["Tombol bagikan", "Bagikan", "marked as share", "Tampilkan"],
    ],
  );
  (entries()[1] as HTMLElement).click();
  equal(bench.card.querySelector(".entity"), null, "the card");
  ok(!page.get("#iklan").hasAttribute("data-test"), "the box is hidden");
  equal(lines(bench).slice(2, 4), [
    "Disembunyikan: Baca Juga (2) – tampilkan",
    "Disembunyikan: Tombol bagikan – tampilkan",
  ]);
});

test("without a pointer, the card of a category brings back one box of a row, and hides it again", async (page) => {
  const bench = await Bench.start(page, {}, IN_ROW);
  bench.unfold("Gangguan");
  const each = bench.card.querySelector<HTMLElement>('.each[aria-label^="Baca Juga"]');
  ok(each, "no way to the boxes");
  const before = lines(bench);
  const press = (told: readonly string[]) => {
    each?.focus();
    each?.click();
    const card = bench.card.querySelector(".entity");
    ok(card?.matches(":focus-within"), "the focus is elsewhere");
    const entries = Array.from(card?.querySelectorAll<HTMLElement>(".entry") ?? []);
    equal(
      entries.map((entry) => entry.lastChild?.textContent),
      told,
    );
    entries[1]?.focus();
    entries[1]?.click();
    equal(bench.card.querySelector(".entity"), null, "the card");
    ok(each?.matches(":focus"), "the focus is lost");
  };
  press(["Tampilkan", "Tampilkan"]);
  ok(!page.get("#baca").hasAttribute("data-test"), "the box is hidden");
  ok(page.get(".shell").hasAttribute("data-test"), "another box is shown");
  ok(lines(bench).includes("Disembunyikan: Iklan, Tombol bagikan – tampilkan"), "the row's rest");
  press(["Tampilkan", "Sembunyikan"]);
  equal(lines(bench), before, "lines");
  bench.press(".switch");
  equal(each?.hidden, true, "boxes of a category that is not hidden");
});

test("a page that writes from right to left turns neither the card nor a line around", async (page) => {
  const bench = await Bench.start(page, {}, `<style>* { direction: rtl }</style>${IN_ROW}`);
  const { view } = page;
  const frame = bench.card.querySelector(".frame");
  equal(frame && view.getComputedStyle(frame).direction, "ltr", "the card");
  equal(view.getComputedStyle(page.get("#baca"), "::before").direction, "ltr", "the line");
});

test("nothing of the next article in the document is hidden before its reader is there", async (page) => {
  const paragraph = `<p data-kind="paragraph" data-category="related">${"Rakit kedua selesai pekan ini. ".repeat(8)}</p>`;
  const next = `<section><h1 data-kind="heading" data-category="related">Rakit Kedua</h1>${paragraph.repeat(2)}
    <p data-kind="paragraph" data-category="read_also">Baca Juga: Dermaga Baru</p></section>`;
  const teasers = '<aside><h1>Terpopuler</h1><p data-kind="paragraph" data-category="related">Rakit Ketiga</p></aside>';
  const bench = await Bench.start(page, {}, ARTICLE + teasers + next);
  ok(lines(bench).length > 2, "the article's own");
  equal(page.document.querySelectorAll("section [data-test]").length, 0, "the next one's");
  equal(page.document.querySelectorAll("aside [data-test], aside[data-test]").length, 1, "teasers");
});
