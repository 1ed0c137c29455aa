// What tests/walker.rs calls: the extension's walker, places and reader on a document in a frame.

import { Places, live } from "../../extension/content/ranges.ts";
import { Reader } from "../../extension/content/reader.ts";
import { type Walk, walk } from "../../extension/content/walk.ts";
import type { PageSnapshot } from "../../extension/generated/page.ts";
import type { Analysis, Place } from "../../extension/generated/report.ts";
import { DEFAULTS } from "../../extension/settings.ts";

/** Shows a page in a frame of its own; the frame stays until {@link Shown.close}. */
export async function show(html: string): Promise<Shown> {
  const frame = document.createElement("iframe");
  frame.style.cssText = "width:1200px;height:800px";
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => {
    frame.addEventListener("load", resolve, { once: true });
  });
  document.body.append(frame);
  await loaded;
  return new Shown(frame);
}

export class Shown {
  readonly #frame: HTMLIFrameElement;
  #walk: Walk | null = null;

  constructor(frame: HTMLIFrameElement) {
    this.#frame = frame;
  }

  get #document(): Document {
    const shown = this.#frame.contentDocument;
    if (!shown) throw new Error("the frame shows nothing");
    return shown;
  }

  snapshot(): PageSnapshot {
    this.#walk = walk(this.#document);
    return this.#walk.snapshot;
  }

  /** The page's own text at a place of a report on the last snapshot, a line break as one; null when it is not there. */
  textAt(analysis: Analysis, place: Place): string | null {
    if (!this.#walk) throw new Error("no snapshot yet");
    const spot = new Places(analysis, this.#walk).find(place);
    if (!spot) return null;
    const text = live(spot.range).cloneContents();
    for (const lineBreak of text.querySelectorAll("br")) lineBreak.replaceWith("\n");
    return text.textContent;
  }

  /** Changes the first text node that holds `before`. */
  rewrite(before: string, after: string): void {
    const node = this.#walk?.texts.find((text) => text.data.includes(before));
    if (!node) throw new Error(`the page does not say ${before}`);
    node.data = node.data.replace(before, after);
  }

  markup(): string {
    return new XMLSerializer().serializeToString(this.#document);
  }

  /** What of ours is in the document: nodes at its root, highlights, adopted style sheets. */
  traces(): number {
    const { defaultView, documentElement, adoptedStyleSheets } = this.#document;
    return documentElement.children.length - 2 + (defaultView?.CSS.highlights.size ?? 0) + adoptedStyleSheets.length;
  }

  /** Reads the page with the card, until the reader is stopped. */
  async read(analyze: (snapshot: PageSnapshot) => Analysis): Promise<Reader> {
    const reader = new Reader({
      document: this.#document,
      settings: DEFAULTS,
      analyze: async (snapshot) => Promise.resolve(analyze(snapshot)),
      markdown: async () => Promise.resolve(""),
    });
    await reader.start();
    return reader;
  }

  close(): void {
    this.#frame.remove();
  }
}
