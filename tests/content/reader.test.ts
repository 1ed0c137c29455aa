import { DEFAULTS } from "../../extension/settings.ts";
import { walk } from "../../extension/content/walk.ts";
import { explained } from "../../extension/ui/reasons.ts";
import { ARTICLE, analysisOf } from "./article.ts";
import { Bench } from "./bench.ts";
import { type Page, equal, ok, pause, test, until } from "./harness.ts";

function markup({ document }: Page): string {
  return new XMLSerializer().serializeToString(document);
}

test("marks, hides and shows the card; stopping restores the page exactly", async (page) => {
  const bench = await Bench.start(page);
  ok(bench.marks().includes("Sari Melati"), `marked: ${bench.marks().join()}`);
  equal(bench.hidden(), [
    "Disembunyikan: Baca Juga – tampilkan",
    "Disembunyikan: Iklan – tampilkan",
    "Disembunyikan: Berita terkait (2) – tampilkan",
  ]);
  equal(bench.card.querySelectorAll(".point").length, 2, "points");
  equal(bench.reader.state().phase, "shown");
  bench.reader.stop();
  const restored = markup(page);
  page.write(ARTICLE);
  equal(restored, markup(page), "markup");
  equal(page.document.adoptedStyleSheets.length, 0, "sheets");
  equal(bench.marks(), [], "marks");
  equal(bench.reader.state().phase, "off");
});

test("marks come first, the card in a task of its own, and what a section holds when it is opened", async (page) => {
  page.view.history.replaceState(null, "", "/berita/jembatan");
  page.write(ARTICLE);
  const bench = new Bench(page);
  await bench.reader.start();
  ok(bench.marks().length > 0, "no marks");
  equal(bench.card.querySelector(".card"), null, "the card before its time");
  await until(() => bench.card.querySelector(".card"), "the card");
  const sections = Array.from(bench.card.querySelectorAll("details"));
  const counts = () => sections.map((section) => section.querySelector(".count")?.textContent);
  const items = () => sections.map((section) => section.querySelector(".items")?.childElementCount);
  const told = counts();
  equal([told[0], told.at(-1)], ["1", "4 disembunyikan"], "counts");
  ok(
    items().every((count) => count === 0),
    `${items().join()} items before they are asked for`,
  );
  // Whether it is pressed or opened by the browser itself.
  for (const section of sections.slice(1)) section.querySelector("summary")?.click();
  if (sections[0]) sections[0].open = true;
  await until(() => items()[0], "items of the section that the browser opened");
  ok(
    items().every((count) => count),
    `${items().join()} items of open sections`,
  );
  equal(counts(), told, "counts of open sections");
  equal(bench.card.querySelector(".switch")?.ariaChecked, "true", "a switch");
});

test("only the elements that hold marked text carry a sign of it, and only as long as they do", async (page) => {
  const bench = await Bench.start(page);
  const holders = () => Array.from(page.document.querySelectorAll("[data-test-in]"));
  const [name, marks] = [...page.view.CSS.highlights][0] ?? [];
  const [marked] = marks ?? [];
  const element = marked?.startContainer.parentElement;
  ok(element && holders().includes(element), "a holder");
  ok(holders().length < bench.marks().length + 1, `${holders().length} holders`);
  const painted = element && page.view.getComputedStyle(element, `::highlight(${name})`).backgroundColor;
  ok(painted !== "rgba(0, 0, 0, 0)", `painted: ${painted}`);
  bench.reader.command("toggle-highlights");
  equal(holders().length, 0, "holders without marks");
});

test("does not react to itself, nor to what does not matter", async (page) => {
  const bench = await Bench.start(page);
  const clock = page.document.createElement("p");
  page.document.body.append(clock);
  for (let tick = 0; tick < 12; tick++) {
    clock.textContent = `${tick}`;
    await pause(100);
  }
  bench.press(".option");
  await pause(900);
  equal(bench.readings, 1);
});

test("late content is read once it settles", async (page) => {
  const bench = await Bench.start(page);
  const before = bench.marks().length;
  const late = page.document.createElement("p");
  late.dataset.kind = "paragraph";
  late.textContent = "Kata warga, Sari Melati akan memimpin arisan berikutnya.";
  page.get("main").append(late);
  bench.reader.update({ ...DEFAULTS, density: "all" });
  await until(() => bench.readings === 2, "a second reading");
  await until(() => bench.marks().length > before, "a further mark");
});

test("a page that renders the same anew is painted anew without the engine", async (page) => {
  const bench = await Bench.start(page);
  const before = bench.marks();
  const main = page.get("main");
  const copy = main.cloneNode(true) as HTMLElement;
  for (const element of copy.querySelectorAll("[data-test]")) element.removeAttribute("data-test");
  main.replaceWith(copy);
  await until(() => bench.hidden().length === 3, "hidden again");
  equal(bench.marks(), before);
  equal(bench.readings, 1);
});

test("the page's own navigation brings another article", async (page) => {
  const bench = await Bench.start(page);
  page.view.history.pushState(null, "", "/berita/lain");
  page.get("h1").textContent = "Sari Melati Terpilih Lagi";
  await until(() => bench.reader.state().title === "Sari Melati Terpilih Lagi", "the other title");
});

test("a page without an article gets no card, an engine that fails is told", async (page) => {
  page.view.history.replaceState(null, "", "/masuk");
  page.write("<form><input type=password></form>");
  const bench = new Bench(page);
  await bench.reader.start();
  equal([bench.reader.state().phase, bench.reader.state().reason], ["no_article", "too little text"]);
  equal(page.document.querySelector("test-view"), null);
  bench.reader.stop();
  page.write(ARTICLE);
  const failing = new Bench(page, { analyze: () => Promise.reject(new Error("gone")) });
  await failing.reader.start();
  equal([failing.reader.state().phase, failing.reader.state().reason], ["failed", "gone"]);
});

test("a later reading that fails leaves what is shown; of the page before nothing stays", async (page) => {
  let asked = 0;
  const bench = await Bench.start(page, {
    analyze: () =>
      asked++ === 0 ? Promise.resolve(analysisOf(walk(page.document))) : Promise.reject(new Error("gone")),
  });
  const before = [bench.marks(), bench.hidden()];
  page.get("main").append("Warga menunggu jembatan itu dibuka lagi sebelum musim hujan tiba.");
  await until(() => asked === 2, "another reading");
  await pause(50);
  equal(bench.reader.state().phase, "shown");
  equal([bench.marks(), bench.hidden()], before);
  page.view.history.pushState(null, "", "/berita/lain");
  await until(() => bench.reader.state().phase === "failed", "the failure");
  equal([bench.marks(), bench.hidden()], [[], []]);
});

test("a stub brings its box back, even inside a link of the page; the switch hides it again", async (page) => {
  const bench = await Bench.start(page);
  bench.unfold("Gangguan");
  page.get(".shell[data-test]").click();
  equal(bench.hidden().length, 2, "hidden after the click");
  equal(page.document.URL.endsWith("/berita/jembatan"), true, "no navigation");
  bench.press("li .switch");
  bench.press("li .switch");
  equal(bench.hidden().length, 3, "hidden after the switch");
  equal(bench.changes.at(-1)?.hidden?.includes("read_also"), true, "kept");
});

test("closing the card and bringing a box back can be undone on the spot", async (page) => {
  const bench = await Bench.start(page);
  const frame = bench.card.querySelector<HTMLElement>(".frame");
  bench.press(".head .tool:last-child");
  equal(frame?.dataset.closed, "true");
  bench.press(".status button");
  equal([frame?.dataset.closed, bench.card.querySelector(".status")?.textContent], ["false", ""]);
  page.get(".shell[data-test]").click();
  equal(bench.hidden().length, 2, "hidden after the click");
  bench.press(".status button");
  equal(bench.hidden().length, 3, "hidden after the undoing");
});

test("commands and settings", async (page) => {
  const bench = await Bench.start(page);
  equal(bench.reader.command("toggle-highlights").highlights, false);
  equal(bench.marks(), []);
  equal(bench.reader.command("toggle-boilerplate").hiding, false);
  equal(bench.hidden(), []);
  equal(bench.reader.command("toggle-panel").panel, false);
  bench.reader.command("toggle-highlights");
  bench.reader.update({ ...DEFAULTS, highlights: ["person"], language: "en" });
  ok(
    bench.marks().every((text) => text.includes("Sari")),
    "persons only",
  );
  const name = () => bench.card.querySelector(".card")?.getAttribute("aria-label");
  await until(() => name() === "Simak: article summary", "the card in English");
});

test("the key of the card opens it where it waits as a pill, and closes it where it is open", async (page) => {
  (page.view.frameElement as HTMLIFrameElement).width = "390";
  const bench = await Bench.start(page);
  const card = () => bench.card.querySelector(".card")?.checkVisibility();
  equal([bench.reader.state().panel, card()], [false, false], "at first");
  for (const shown of [true, false, true]) {
    equal([bench.reader.command("toggle-panel").panel, card()], [shown, shown]);
  }
  ok(bench.card.activeElement?.closest(".card"), "the focus is not in the card");
});

test("closing the card by key gives the focus back to what had it, in the page or on the pill", async (page) => {
  for (const width of ["1200", "390"]) {
    (page.view.frameElement as HTMLIFrameElement).width = width;
    const bench = await Bench.start(page, {}, `<a id="tautan" href="#lain">Lain</a>${ARTICLE}`);
    const isOpen = () => bench.reader.state().panel;
    const escape = () => {
      const { activeElement } = bench.card;
      activeElement?.dispatchEvent(new page.view.KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    };
    const key = () => bench.reader.command("toggle-panel");
    if (isOpen()) key();
    page.get("#tautan").focus();
    for (const close of [escape, key]) {
      key();
      ok(bench.card.activeElement?.closest(".card"), "the focus is not in the card");
      close();
      equal([isOpen(), page.document.activeElement?.id], [false, "tautan"], `${width}: from the page by ${close.name}`);
    }
    key();
    escape();
    page.get("#tautan").blur();
    for (const close of [escape, key]) {
      bench.press(".pill");
      close();
      const { activeElement } = bench.card;
      equal([isOpen(), activeElement?.className], [false, "pill"], `${width}: from the pill by ${close.name}`);
    }
    bench.reader.stop();
  }
});

test("no line of the card begins with a dot between parts", async (page) => {
  const bench = await Bench.start(page);
  bench.unfold("Kutipan");
  bench.unfold("Gangguan");
  const dots = () => {
    const found: Range[] = [];
    const texts = page.document.createTreeWalker(bench.card, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const at = text.nodeValue?.indexOf("·") ?? -1;
      const range = page.document.createRange();
      if (at < 0) continue;
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      found.push(range);
    }
    return found;
  };
  ok(dots().length > 3, `${dots().length} dots`);
  const body = bench.card.querySelector<HTMLElement>(".body");
  for (let width = 340; width > 200; width -= 5) {
    if (body) body.style.width = `${width}px`;
    for (const dot of dots()) {
      const line = dot.startContainer.parentElement?.closest("p, .by")?.getBoundingClientRect();
      const { left } = dot.getBoundingClientRect();
      ok(line && left > line.left + 12, `at ${width} px a line begins with a dot`);
    }
  }
});

test("the reasons for hiding are in the language of the card, and change with it", async (page) => {
  const bench = await Bench.start(page, {
    analyze: async (_, language) => {
      const analysis = analysisOf(walk(page.document));
      for (const block of analysis.report.blocks) if (block.category === "ad") block.reason = "in a footer";
      return Promise.resolve(explained(analysis, language));
    },
  });
  const says = (reason: string) => bench.card.querySelector(".sections")?.textContent.includes(reason);
  bench.unfold("Gangguan");
  ok(says("di kaki halaman"), "not in Indonesian");
  bench.reader.update({ ...DEFAULTS, language: "en" });
  await until(() => bench.card.querySelector(".card")?.ariaLabel === "Simak: article summary", "the card in English");
  bench.unfold("Clutter");
  await until(() => says("in a footer") && !says("di kaki halaman"), "the reason in English");
});

test("a point leads to its sentence and back", async (page) => {
  const bench = await Bench.start(page);
  page.get("main").style.paddingBottom = "3000px";
  page.get("h2").style.marginTop = "2000px";
  const points = bench.card.querySelectorAll<HTMLElement>(".point");
  points[1]?.click();
  points[1]?.dispatchEvent(new page.view.MouseEvent("mouseleave"));
  ok(
    bench.marks().some((text) => text.startsWith("Biaya enam juta rupiah")),
    "lit, wherever the pointer goes",
  );
  await until(() => page.view.scrollY > 1000, "scrolled");
  bench.press(".card > .back");
  await until(() => page.view.scrollY < 10, "scrolled back");
});

test("a place that was jumped to stays lit while the page is painted anew", async (page) => {
  const bench = await Bench.start(page);
  bench.reader.command("toggle-highlights");
  const holders = () => page.document.querySelectorAll("[data-test-in]").length;
  equal(holders(), 0, "holders before");
  bench.press(".point");
  const lit = bench.marks();
  equal(lit.length, 1, "what is lit");
  bench.reader.update({ ...DEFAULTS, density: "all" });
  equal([bench.marks(), holders() > 0], [lit, true], "what is lit, and whether it is to be seen");
});

test("a part of the article that the page has cut short is not jumped to", async (page) => {
  const bench = await Bench.start(page, {}, ARTICLE.replace("<main>", '<main style="height:200px;overflow:hidden">'));
  const [, point] = bench.card.querySelectorAll<HTMLElement>(".point");
  point?.click();
  equal(bench.card.querySelector(".status")?.textContent, "Halaman ini sedang tidak menampilkan bagian itu.");
  equal([page.get("main").scrollTop, bench.card.querySelector<HTMLElement>(".back")?.hidden], [0, true]);
  page.get("main").style.height = "auto";
  point?.click();
  ok(
    bench.marks().some((text) => text.startsWith("Biaya enam juta rupiah")),
    "not lit when it is shown",
  );
});

test("points that are items of a list have the list's own numbers; one date makes no timeline", async (page) => {
  const numbers = (bench: Bench) =>
    Array.from(bench.card.querySelectorAll(".point"), (e) => e.getAttribute("data-number"));
  const titles = (bench: Bench) => Array.from(bench.card.querySelectorAll("details .title"), (e) => e.textContent);
  const plain = await Bench.start(page);
  equal(numbers(plain), ["1", "2"]);
  plain.reader.stop();
  const analysis = analysisOf(walk(page.document));
  const { report } = analysis;
  const heading = report.blocks.find(({ kind }) => kind === "heading");
  const [first] = report.summary;
  if (!heading || !first) throw new Error("no list");
  const { id: block, text } = heading;
  const item = { text, block, start: 0, end: text.length, trim: 0 };
  report.outline = [{ number: 7, title: text, block, point: null }];
  report.summary = [first, item];
  report.timeline = [{ iso: "2026-05-20", sentence: first }];
  const analyze = async () => Promise.resolve(analysis);
  const list = await Bench.start(page, { analyze });
  equal(numbers(list), ["•", "7"]);
  equal(titles(list).includes("Linimasa"), false);
  list.reader.stop();
  report.timeline.push(...report.timeline);
  equal(titles(await Bench.start(page, { analyze })).includes("Linimasa"), true);
});

test("an entity's card opens from the list, leafs and closes with Escape", async (page) => {
  const bench = await Bench.start(page);
  bench.press(".chip");
  const card = bench.card.querySelector<HTMLElement>(".entity");
  equal(card?.getAttribute("aria-label"), "Sari Melati");
  bench.press(".leaf button:last-of-type");
  equal(bench.card.querySelector(".leaf .count")?.textContent, "1 dari 2");
  card?.dispatchEvent(new page.view.KeyboardEvent("keydown", { key: "Escape", bubbles: true, composed: true }));
  equal(bench.card.querySelector(".entity"), null);
});

test("the card folds to a pill, and a narrow window starts with it", async (page) => {
  const bench = await Bench.start(page);
  const frame = bench.card.querySelector<HTMLElement>(".frame");
  equal(frame?.dataset.mode, "side");
  bench.press(".tool");
  equal([frame?.dataset.folded, bench.changes.at(-1)?.folded], ["true", true]);
  bench.press(".pill");
  equal(frame?.dataset.folded, "false");
  const owner = page.view.frameElement as HTMLIFrameElement;
  owner.width = "390";
  await until(() => frame?.dataset.mode === "sheet", "a sheet");
  equal(frame?.dataset.folded, "true");
});

test("the article in view is the one that is read", async (page) => {
  const bench = await Bench.start(page);
  const other = page.document.createElement("section");
  other.style.paddingTop = "3000px";
  other.style.height = "2000px";
  page.document.body.append(other);
  page.view.scrollTo(0, 3600);
  await until(() => bench.readings === 2, "another reading");
  page.view.scrollTo(0, 3700);
  await pause(700);
  equal(bench.readings, 2, "a part without an article is looked at once");
});

test("going through an article does not read it again", async (page) => {
  const bench = await Bench.start(page);
  for (const part of page.get("main").children) (part as HTMLElement).style.marginTop = "900px";
  for (const part of page.get("main").querySelectorAll("p")) {
    part.scrollIntoView({ block: "center", behavior: "instant" });
    await pause(300);
  }
  equal(bench.readings, 1);
});

test("each kind has its toggle, quotations too", async (page) => {
  const bench = await Bench.start(page);
  ok(!bench.marks().includes("Anak saya tidak terlambat lagi,"), "no quotation at first");
  bench.unfold("Kutipan");
  bench.press("details .option");
  ok(bench.marks().includes("Anak saya tidak terlambat lagi,"), "a quotation");
  bench.press('[data-kind="person"] .kind');
  ok(!bench.marks().includes("Sari Melati"), "no person");
  equal(bench.changes.at(-1)?.highlights?.includes("person"), false, "kept");
});

test("a folded part opens with its clutter hidden; what the page itself hides stays out of sight", async (page) => {
  page.view.history.replaceState(null, "", "/berita/jembatan");
  page.write(ARTICLE);
  page.get(".shell").style.display = "none";
  const folded = page.document.createElement("div");
  folded.style.display = "none";
  page.get(".related").replaceWith(folded);
  const box = page.document.createElement("p");
  box.dataset.kind = "paragraph";
  box.dataset.category = "read_also";
  box.textContent = "Baca Juga: Pasar Terapung";
  folded.append(box);
  const bench = new Bench(page);
  await bench.reader.start();
  equal(page.get(".shell").getBoundingClientRect().height, 0, "hidden by the page");
  folded.style.display = "block";
  ok(box.getBoundingClientRect().height > 20, "a stub");
  equal(bench.hidden().at(-1), "Disembunyikan: Baca Juga – tampilkan");
});

test("reading again while boxes are hidden hides the same ones", async (page) => {
  const bench = await Bench.start(page);
  const names = () => Array.from(page.document.querySelectorAll("[data-test]"), (e) => e.className || e.localName);
  const before = names();
  const late = page.document.createElement("p");
  late.dataset.kind = "paragraph";
  late.textContent = "Rakit lama disimpan di balai desa sebagai kenangan warga.";
  page.get("main").append(late);
  await until(() => bench.readings === 2, "a second reading");
  await pause(50);
  equal(names(), before);
});
