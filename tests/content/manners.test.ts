// How the card behaves while the page around it changes, and how little it gets in the way.

import { DEFAULTS } from "../../extension/settings.ts";
import { ARTICLE } from "./article.ts";
import { Bench } from "./bench.ts";
import { type Page, equal, ok, pause, test, until } from "./harness.ts";

function frameOf(bench: Bench): HTMLElement {
  const frame = bench.card.querySelector<HTMLElement>(".frame");
  if (!frame) throw new Error("no frame");
  return frame;
}

function windowOf(page: Page): HTMLIFrameElement {
  return page.view.frameElement as HTMLIFrameElement;
}

/** The middle of the first mark of a text, in the window. */
function markAt(page: Page, text: string): { clientX: number; clientY: number } {
  const ranges = [...page.view.CSS.highlights.values()].flatMap((marks) => [...marks]);
  for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
    const range = page.document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    if (range.toString() !== text) continue;
    const { x, y, width, height } = range.getBoundingClientRect();
    return { clientX: x + width / 2, clientY: y + height / 2 };
  }
  throw new Error(`${text} is not marked`);
}

test("a card built anew stays where its reader is", async (page) => {
  const bench = await Bench.start(page);
  const section = () => bench.card.querySelector("details:has(.option)");
  bench.unfold("Kutipan");
  bench.card.querySelector<HTMLElement>("details .option")?.focus();
  const before = section();
  const late = page.document.createElement("p");
  late.dataset.kind = "paragraph";
  late.textContent = "Rakit lama disimpan di balai desa sebagai kenangan warga.";
  page.get("main").append(late);
  await until(() => section() !== before, "another card");
  ok(section()?.hasAttribute("open"), "not open");
  ok(bench.card.activeElement?.matches("details .option"), "the focus is lost");
});

test("a page that turns dark gets the dark card, and its own light again", async (page) => {
  const style = "<style>body { transition: background 0.2s } .malam body { background: #14161a !important }</style>";
  const bench = await Bench.start(page, {}, style + ARTICLE);
  const { dataset } = frameOf(bench);
  equal(dataset.theme, "light");
  page.document.documentElement.className = "malam";
  await until(() => dataset.theme === "dark", "a dark card");
  page.document.documentElement.className = "";
  await until(() => dataset.theme === "light", "a light card");
  equal(bench.readings, 1, "readings");
});

test("a window that was narrow for a while shows the card again, unless the reader had folded it", async (page) => {
  const bench = await Bench.start(page);
  const { dataset } = frameOf(bench);
  const resize = async (width: number, mode: string) => {
    windowOf(page).width = `${width}`;
    await until(() => dataset.mode === mode, mode);
  };
  await resize(390, "sheet");
  equal(dataset.folded, "true", "narrow");
  await resize(1200, "side");
  equal(dataset.folded, "false", "wide again");
  bench.press(".tool");
  await resize(800, "corner");
  await resize(1200, "side");
  equal(dataset.folded, "true", "folded by the reader");
});

test("a jump folds the card wherever it may lie over the text", async (page) => {
  windowOf(page).width = "800";
  const bench = await Bench.start(page);
  const { dataset } = frameOf(bench);
  equal(dataset.mode, "corner");
  bench.press(".pill");
  equal(dataset.folded, "false");
  bench.press(".point");
  equal(dataset.folded, "true");
});

test("below the head of the page the pill makes room for the text", async (page) => {
  windowOf(page).width = "390";
  const bench = await Bench.start(page);
  page.get("main").style.paddingBottom = "3000px";
  const width = () => bench.card.querySelector(".pill")?.getBoundingClientRect().width ?? 0;
  ok(width() > 100, `${width()} px at the head`);
  page.view.scrollTo(0, 1500);
  await until(() => width() < 60, "a small pill");
  page.view.scrollTo(0, 0);
  await until(() => width() > 100, "the pill with its words");
});

test("a card that was only pointed at goes when the page is scrolled, one that was pressed stays", async (page) => {
  const bench = await Bench.start(page);
  page.get("main").style.paddingBottom = "3000px";
  const card = () => bench.card.querySelector(".entity");
  const text = page.get("p");
  const point = () => ({ ...markAt(page, "Kampung Cendana"), bubbles: true });
  text.dispatchEvent(new page.view.PointerEvent("pointermove", { ...point(), pointerType: "mouse" }));
  await until(card, "a card");
  page.view.scrollBy(0, 40);
  await until(() => card() === null, "no card");
  text.dispatchEvent(new page.view.MouseEvent("click", point()));
  ok(card(), "no card after the press");
  page.view.scrollBy(0, 40);
  await pause(700);
  ok(card(), "the pressed card went");
});

test("a press elsewhere in the card takes the card of a name away, the same name's brings it back", async (page) => {
  const bench = await Bench.start(page);
  bench.press(".chip");
  ok(bench.card.querySelector(".entity"), "no card of the name");
  bench.press("summary");
  equal(bench.card.querySelector(".entity"), null);
  bench.press(".chip");
  bench.press(".chip");
  equal(bench.card.querySelectorAll(".entity").length, 1, "cards");
});

test("a stub stands in line with the text, wherever its box stood, and wears nothing of the page", async (page) => {
  const style = `<style>
    main { width: 700px !important; text-transform: uppercase }
    main > * { max-width: 600px; margin-inline: auto !important }
    #seisi { max-width: none; margin-inline: -20px !important; background: red !important }
  </style>`;
  const wide = '<div id="seisi" data-kind="paragraph" data-category="promo">PROMO LEBAR</div>';
  await Bench.start(
    page,
    {},
    style + ARTICLE.replace("<ul", `${wide}<p data-kind="paragraph">Arisan itu berumur dua tahun.</p><ul`),
  );
  const left = (selector: string) => page.get(selector).getBoundingClientRect().left;
  equal(left(".shell"), left("p"), "a box in line");
  equal(left("#seisi"), left("p"), "a wide box");
  equal(page.view.getComputedStyle(page.get("#seisi")).backgroundColor, "rgba(0, 0, 0, 0)");
  const line = page.view.getComputedStyle(page.get(".shell"), "::before");
  equal([line.textTransform, line.display], ["none", "inline-block"]);
});

test("what the lines under names are for is told until the reader has understood", async (page) => {
  const bench = await Bench.start(page);
  const hint = bench.card.querySelector<HTMLElement>(".hint");
  ok(hint?.checkVisibility(), "no hint");
  hint?.querySelector("button")?.click();
  equal(bench.changes, [{ hint_seen: true }]);
  equal(hint?.checkVisibility(), false, "the hint stays");
  ok(bench.card.activeElement?.matches(".kind"), "the focus is lost");
  bench.reader.stop();
  const again = await Bench.start(page, { settings: { ...DEFAULTS, hint_seen: true } });
  equal(again.card.querySelector(".hint")?.checkVisibility(), false, "the hint is back");
});

test("the names of kinds stand clear of what they head, in either language", async (page) => {
  const bench = await Bench.start(page);
  for (const language of ["id", "en"] as const) {
    bench.reader.update({ ...DEFAULTS, language });
    await until(() => bench.card.querySelector<HTMLElement>(".card")?.lang === language, "the language");
    const rows = Array.from(bench.card.querySelectorAll(".row"));
    equal(rows.length, 3, "rows");
    for (const row of rows) {
      const [kind, chips] = row.children;
      ok(kind && kind.scrollWidth <= kind.clientWidth, `${kind?.textContent} is wider than its place`);
      const [right = 0, left = 0] = [kind?.getBoundingClientRect().right, chips?.getBoundingClientRect().left];
      ok(right <= left, `${kind?.textContent} lies over the names`);
    }
  }
});

test("neither the card nor a place that was jumped to lies under a bar that the page keeps at the top", async (page) => {
  const bar = '<div style="position:fixed;top:0;left:0;right:0;height:150px;z-index:9;background:#eee"></div>';
  const bench = await Bench.start(page, {}, bar + ARTICLE);
  const top = () => bench.card.querySelector(".card")?.getBoundingClientRect().top ?? 0;
  ok(top() >= 150, `the card begins at ${top()}`);
  page.get("main").style.paddingBottom = "3000px";
  const [, point] = bench.card.querySelectorAll<HTMLElement>(".point");
  const place = page.get("h2 + p");
  page.view.scrollBy(0, place.getBoundingClientRect().top - 110);
  point?.click();
  await until(() => place.getBoundingClientRect().top >= 150, "the place below the bar");
});

test("the pill waits above a bar that the page keeps at the foot", async (page) => {
  windowOf(page).width = "390";
  const bar = '<div style="position:fixed;bottom:0;left:0;right:0;height:90px;z-index:9;background:#eee"></div>';
  const bench = await Bench.start(page, {}, bar + ARTICLE);
  const bottom = () => bench.card.querySelector(".pill")?.getBoundingClientRect().bottom ?? 0;
  const foot = () => page.document.documentElement.clientHeight;
  equal(bottom(), foot() - 90 - 12, "with the bar");
  page.get("div").remove();
  page.get("main").style.paddingBottom = "3000px";
  page.view.scrollTo(0, 900);
  await until(() => bottom() === foot() - 12, "without it");
});

test("on a phone the card of a name is as wide as the window allows, at either edge", async (page) => {
  windowOf(page).width = "360";
  const bench = await Bench.start(page);
  page.get("p").dispatchEvent(new page.view.MouseEvent("click", { ...markAt(page, "Kampung Cendana"), bubbles: true }));
  const box = bench.card.querySelector(".entity")?.getBoundingClientRect();
  equal([box?.left, box?.right], [8, 352]);
});

test("a long quotation does not fill the card of who said it", async (page) => {
  const long = "Anak saya tidak terlambat lagi karena jembatan ini jauh lebih dekat daripada rakit yang dulu. ".repeat(
    6,
  );
  const bench = await Bench.start(page, {}, ARTICLE.replace("Anak saya tidak terlambat lagi,", long));
  bench.press(".chip");
  const said = bench.card.querySelector<HTMLElement>(".entity .said");
  const height = said?.getBoundingClientRect().height ?? 0;
  ok(height > 60 && height < 110, `${height} px`);
  ok(said && said.scrollHeight > height, "nothing is left out");
});

test("on a phone whatever is pressed in the card is large enough for a finger", async (page) => {
  windowOf(page).width = "360";
  const bench = await Bench.start(page);
  bench.press(".pill");
  for (const section of bench.card.querySelectorAll("summary")) section.click();
  bench.press(".chip");
  const controls = Array.from(bench.card.querySelectorAll("button, a, summary")).filter((e) => e.checkVisibility());
  ok(controls.length > 20, `${controls.length} controls`);
  for (const control of controls) {
    const { width, height } = control.getBoundingClientRect();
    ok(width >= 24 && height >= 24, `${control.textContent}: ${width} by ${height}`);
  }
});

test("where nothing can be marked the card offers no marks", async (page) => {
  const bench = await Bench.start(page);
  equal(bench.card.querySelectorAll(".foot .option:not(.copy)").length, 2, "with names");
  bench.reader.stop();
  const plain = ARTICLE.replace(/<em>Sari<\/em> Melati|Sari Melati|Kampung Cendana|Warta Uji|[“”]/g, "warga");
  const other = await Bench.start(page, {}, plain);
  equal(other.marks(), []);
  equal(other.card.querySelectorAll(".foot .option:not(.copy)").length, 0, "without");
  ok(other.card.querySelector(".copy"), "no copy button");
});

test("the card says whether the article was copied, to screen readers too", async (page) => {
  const bench = await Bench.start(page);
  let copied = "";
  let isAllowed = true;
  const writeText = async (text: string) => {
    copied = text;
    return isAllowed ? Promise.resolve() : Promise.reject(new Error("not allowed"));
  };
  Object.defineProperty(page.view.navigator, "clipboard", { value: { writeText } });
  const said = () => bench.card.querySelector("[role=status]")?.textContent;
  bench.press(".copy");
  await until(() => said() === "Disalin sebagai Markdown", "word of it");
  equal(copied, "# Judul");
  isAllowed = false;
  bench.press(".copy");
  await until(() => said()?.includes("tidak mengizinkan"), "word of the failure");
});

test("what can be undone stays as long as the reader is at it", async (page) => {
  const bench = await Bench.start(page);
  page.get(".shell[data-test]").click();
  const undo = bench.card.querySelector<HTMLElement>(".status button");
  undo?.focus();
  await pause(6500);
  ok(undo?.isConnected, "gone under the focus");
  undo?.click();
  equal(bench.hidden().length, 3, "hidden again");
});

test("what the card said does not lie over what is opened next", async (page) => {
  windowOf(page).width = "390";
  const bench = await Bench.start(page);
  page.get(".shell[data-test]").click();
  const said = () => bench.card.querySelector(".status")?.textContent;
  ok(said()?.startsWith("Ditampilkan"), "nothing said");
  bench.press(".pill");
  equal(said(), "");
});
