import { Reader, type ReaderOptions } from "../../extension/content/reader.ts";
import { walk } from "../../extension/content/walk.ts";
import { DEFAULTS, type Settings } from "../../extension/settings.ts";
import { ARTICLE, analysisOf } from "./article.ts";
import { type Page, until } from "./harness.ts";

/** A reader of the page with an engine that counts its readings. */
export class Bench {
  readings = 0;
  changes: Partial<Settings>[] = [];
  copied = "";
  readonly reader: Reader;
  readonly #page: Page;

  constructor(page: Page, options: Partial<ReaderOptions> = {}) {
    this.#page = page;
    this.reader = new Reader({
      document: page.document,
      settings: DEFAULTS,
      mode: "open",
      prefix: "test",
      analyze: async () => {
        this.readings += 1;
        return Promise.resolve(analysisOf(walk(page.document)));
      },
      markdown: async () => Promise.resolve("# Judul"),
      onSettings: (change) => this.changes.push(change),
      ...options,
    });
  }

  /** Reads the article, or another that is given. */
  static async start(page: Page, options: Partial<ReaderOptions> = {}, article = ARTICLE): Promise<Bench> {
    page.view.history.replaceState(null, "", "/berita/jembatan");
    page.write(article);
    const bench = new Bench(page, options);
    await bench.reader.start();
    await until(() => bench.card.querySelector(".card"), "the card");
    return bench;
  }

  get card(): ShadowRoot {
    const root = this.#page.document.querySelector("test-view")?.shadowRoot;
    if (!root) throw new Error("no card");
    return root;
  }

  /** Texts of all marks on the page. */
  marks(): string[] {
    const { CSS, document } = this.#page.view;
    const ranges = [...CSS.highlights].filter(([name]) => name.startsWith("test-")).flatMap(([, marks]) => [...marks]);
    return ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range.toString().replace(/\s+/g, " ");
    });
  }

  hidden(): string[] {
    return Array.from(this.#page.document.querySelectorAll("[data-test]"), (e) => e.getAttribute("data-test") ?? "");
  }

  /** Opens a section of the card by its name, as a press on it does. */
  unfold(title: string): HTMLDetailsElement {
    const sections = Array.from(this.card.querySelectorAll("details"));
    const section = sections.find((element) => element.querySelector(".title")?.textContent === title);
    if (!section) throw new Error(`no section ${title}`);
    section.querySelector("summary")?.click();
    return section;
  }

  press(selector: string): void {
    const button = this.card.querySelector<HTMLElement>(selector);
    if (!button) throw new Error(`no ${selector}`);
    button.click();
  }
}
