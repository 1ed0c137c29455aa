import { boxes } from "../../extension/content/paint/boxes.ts";
import { chooseMarks } from "../../extension/content/paint/marks.ts";
import { INKS } from "../../extension/content/paint/palette.ts";
import { Places, live } from "../../extension/content/ranges.ts";
import { columnOf, textElement } from "../../extension/content/column.ts";
import { articleRoot } from "../../extension/content/relevance.ts";
import { lightness, themeOf } from "../../extension/content/theme.ts";
import { walk } from "../../extension/content/walk.ts";
import { ARTICLE, analysisOf } from "./article.ts";
import { equal, ok, test } from "./harness.ts";

test("a place becomes a range, across inline elements and odd characters", ({ document, write, get }) => {
  write('<p data-kind="paragraph">Kata <b>Ma\u00ADde</b>\u00A0Wi\u0301dya 😀 <i>dan</i>\n  lain</p>');
  const page = walk(document);
  const analysis = analysisOf(page);
  const places = new Places(analysis, page);
  const text = analysis.report.blocks[0]?.text ?? "";
  const at = (part: string) => ({ block: 0, start: text.indexOf(part), end: text.indexOf(part) + part.length });
  for (const part of ["Wi\u0301dya", "😀", "dan lain", "Ma\u00ADde Wi\u0301dya"]) {
    const spot = places.find(at(part));
    equal(spot && live(spot.range).toString().replace(/\s+/g, " "), part, part);
  }
  equal(places.find({ block: 0, start: 9000, end: 9009 }), null, "outside");
  get("b").textContent = "Ketut";
  equal(places.find(at("Ma\u00ADde")), null, "text that is gone");
  ok(places.find(at("lain")), "text that stayed");
});

test("text that moved elsewhere is not painted", ({ document, write, get }) => {
  write('<p data-kind="paragraph">Sari Melati pulang.</p>');
  const page = walk(document);
  const places = new Places(analysisOf(page), page);
  const place = { block: 0, start: 0, end: 11 };
  ok(places.find(place), "before");
  get("p").replaceChildren("Yang pulang: Sari Melati.");
  equal(places.find(place), null, "after");
});

test("lines without elements of their own still have a column and a theme", ({ document, write, get }) => {
  write(
    '<div style="background:#111;margin-left:90px;width:500px"><span data-kind="paragraph" data-line>Satu baris.</span></div>',
  );
  const page = walk(document);
  const analysis = analysisOf(page);
  equal(columnOf(analysis, page)?.left, get("div").getBoundingClientRect().left, "left");
  const text = textElement(analysis, page);
  equal(text && themeOf(text), "dark");
  equal(articleRoot(analysis, page), get("span"));
});

test("first mentions leave headlines clean, all mentions mark them too", ({ document, write }) => {
  write(ARTICLE);
  const { report } = analysisOf(walk(document));
  const kinds = ["place", "person", "media", "quote"] as const;
  const first = chooseMarks(report, { kinds, density: "first", muted: [] });
  const all = chooseMarks(report, { kinds, density: "all", muted: [] });
  ok(
    first.every(({ block }) => report.blocks[block]?.kind !== "title"),
    "no mark in the title",
  );
  equal(first.filter(({ entity }) => entity === 1).length, 1, "one mark in the only section");
  ok(all.length > first.length, "more marks");
  equal(chooseMarks(report, { kinds: [], density: "all", muted: [] }), []);
});

test("an epithet is marked where its section first says it, even in a heading", ({ document, write }) => {
  write(ARTICLE);
  const { report } = analysisOf(walk(document));
  const [, place] = report.entities;
  const heading = report.blocks.find(({ kind }) => kind === "heading");
  if (!place || !heading) throw new Error("no place or heading");
  const by = { block: heading.id, start: 3, end: 8 };
  place.mentions.push({ ...by, text: "Biaya" });
  const marks = () => chooseMarks(report, { kinds: ["place"], density: "first", muted: [] });
  const before = marks();
  ok(!before.some(({ block }) => block === heading.id), "a name in a heading");
  place.epithets.push("Biaya");
  place.mentions.push({ ...by, text: "Biaya" });
  equal(
    marks().filter(({ block }) => block === heading.id),
    [{ kind: "place", entity: place.id, ...by }],
  );
});

test("a box takes its shell along, but nothing of the article and no picture of it", ({ document, write, get }) => {
  write(ARTICLE);
  const page = walk(document);
  const found = boxes(analysisOf(page), page, "data-test");
  const names = found.map(({ category, elements }) => [category, ...elements.map((e) => e.className || e.localName)]);
  equal(names, [
    ["read_also", "shell"],
    ["ad", "figure"],
    ["related", "related"],
  ]);
  get("figure p").dataset.category = "prompt";
  const again = boxes(analysisOf(page), page, "data-test");
  equal(again[1]?.elements[0]?.localName, "p", "a picture stays beside a prompt");
});

test("marks can be read: text 4.5:1, underlines 3:1", () => {
  for (const theme of ["light", "dark"] as const) {
    for (const [style, { text, background, line }] of Object.entries(INKS[theme])) {
      if (background === "transparent") continue;
      ok(contrast(text, background) >= 4.5, `${theme} ${style}: text ${contrast(text, background)}`);
      if (line !== null) ok(contrast(line, background) >= 3, `${theme} ${style}: line ${contrast(line, background)}`);
    }
  }
});

test("lightness of every form of computed colour", () => {
  equal(lightness("rgb(255, 255, 255)"), 1);
  equal(lightness("rgba(0, 0, 0, 0)"), null);
  equal(lightness("rgba(0, 0, 0, 0.9)"), 0);
  equal(lightness("color(srgb 1 1 1)"), 1);
  equal(lightness("oklch(0.2 0.1 30)"), 0.2);
  equal(lightness("lab(90 0 0)"), 0.9);
  equal(lightness("transparent"), null);
});

/** The contrast ratio of WCAG 2. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
