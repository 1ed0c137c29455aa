// Reads the page and lays the report over it: the life of everything in this folder. Knows no extension API, so that the
// try-it page runs the same code; what it needs from outside comes in `ReaderOptions`.

import type { PageSnapshot } from "../generated/page.ts";
import type { Analysis } from "../generated/report.ts";
import type { CommandName, PageState, Phase } from "../messages.ts";
import type { Language, Settings } from "../settings.ts";
import { copy } from "./copy.ts";
import { turnAway } from "./gate.ts";
import { regionApart, watchView } from "./inview.ts";
import { type Overlay, overlay } from "./overlay.ts";
import { observe } from "./observe.ts";
import { articleRoot, matters } from "./relevance.ts";
import { pageState } from "./state.ts";
import { viewOf } from "./roots.ts";
import { type ShadowReader, type Walk, focus, walk } from "./walk.ts";

export interface ReaderOptions {
  document: Document;
  /** The engine; it gives its reasons for hiding blocks in the reader's language. */
  analyze(snapshot: PageSnapshot, language: Language): Promise<Analysis>;
  /** The page's report as Markdown. */
  markdown(snapshot: PageSnapshot): Promise<string>;
  settings: Settings;
  /** The reader changed settings on the page; they are in force here already. */
  onSettings?(change: Partial<Settings>): void;
  /** Something that {@link Reader.state} says has changed. */
  onState?(state: PageState): void;
  /** Reaches closed shadow roots of the page. */
  shadow?: ShadowReader;
  /** `closed` unless tests need to look inside. */
  mode?: ShadowRootMode;
  /** Starts every name that the page could see; a random one by default, so that it says nothing about the reader. */
  prefix?: string;
}

/** One document's reader. */
export class Reader {
  readonly #options: ReaderOptions;
  #settings: Settings;
  #phase: Phase = "off";
  #reason: string | null = null;
  #walk: Walk | null = null;
  #analysis: Analysis | null = null;
  #root: Element | null = null;
  #overlay: Overlay | null = null;
  #endings: (() => void)[] = [];
  /** Parts of the page in which no other article was found. */
  #settled = new WeakSet<Element>();
  /** Counts readings: an answer that was overtaken by a later reading is dropped. */
  #reading = 0;

  constructor(options: ReaderOptions) {
    this.#options = options;
    this.#settings = options.settings;
  }

  /** Reads the page and stays with it. */
  async start(): Promise<void> {
    if (this.#overlay) return;
    const { document, mode = "closed", prefix = randomName() } = this.#options;
    this.#phase = "reading";
    const laid = overlay(document, prefix, mode, {
      set: (change) => {
        this.#options.onSettings?.(change);
        this.update({ ...this.#settings, ...change });
      },
      copy: () => this.#copy(),
      changed: () => {
        this.#tell();
      },
      later: (work) => {
        setTimeout(work);
      },
    });
    this.#overlay = laid;
    const endObserving = observe(document, {
      host: laid.host,
      matters: (target, added) => matters(this.#root, target, added),
      read: () => this.#read(),
      navigated: () => {
        laid.reset();
      },
    });
    const endWatching = watchView(document, (middle) => {
      void this.#look(middle);
    });
    this.#endings = [endObserving, endWatching];
    await this.#read();
  }

  /** Takes everything of ours away; the page is as it was. */
  stop(): void {
    this.#reading += 1;
    for (const end of this.#endings) end();
    this.#endings = [];
    this.#overlay?.remove();
    this.#overlay = null;
    this.#walk = null;
    this.#analysis = null;
    this.#root = null;
    this.#phase = "off";
    this.#tell();
  }

  /** Uses other settings from now on. */
  update(settings: Settings): void {
    const isTranslated = settings.language !== this.#settings.language;
    this.#settings = settings;
    this.#paint();
    this.#tell();
    if (isTranslated && this.#phase === "shown") void this.#read(true);
  }

  /** Does what a key or the popup asks for. */
  command(name: CommandName): PageState {
    this.#overlay?.command(name);
    return this.state();
  }

  state(): PageState {
    return pageState({
      phase: this.#phase,
      reason: this.#reason,
      report: this.#analysis?.report ?? null,
      overlay: this.#overlay,
      settings: this.#settings,
    });
  }

  /** Reads the page again where the reader has left the article for a part that may hold another. */
  async #look(middle: Element): Promise<void> {
    const root = this.#root;
    if (this.#phase !== "shown" || !root?.isConnected || middle === this.#overlay?.host) return;
    const region = regionApart(middle, root);
    if (!region || this.#settled.has(region)) return;
    // Within the article's own box only what has a headline can be another one.
    if (root.contains(region) && !region.querySelector("h1")) return;
    await this.#read(true);
    if (this.#root === root) this.#settled.add(region);
  }

  /** Reads the page again, `anew` even if it is the same; resolves to whether it says anything new. */
  async #read(anew = false): Promise<boolean> {
    const { document, shadow } = this.#options;
    const reading = ++this.#reading;
    const refusal = turnAway(document);
    if (refusal !== null) return this.#conclude("no_article", refusal, null);
    const next = walk(document, shadow);
    next.snapshot.focus = focus(document, next.elements, this.#overlay?.host ?? null);
    if (!anew && this.#walk && this.#analysis && isSame(this.#walk.snapshot, next.snapshot)) {
      const { texts, elements } = this.#walk;
      const moved =
        next.texts.some((text, run) => text !== texts[run]) ||
        next.elements.some((element, index) => element !== elements[index]);
      this.#walk = next;
      this.#root = articleRoot(this.#analysis, next);
      if (moved) this.#paint();
      return moved;
    }
    try {
      const analysis = await this.#options.analyze(next.snapshot, this.#settings.language);
      if (reading !== this.#reading) return true;
      this.#walk = next;
      const { is_article, reason } = analysis.report;
      return this.#conclude(is_article ? "shown" : "no_article", is_article ? null : reason, analysis);
    } catch (error) {
      if (reading !== this.#reading) return true;
      // What was read before still stands there: an extension that was updated must not take it from its reader.
      if (this.#analysis?.report.is_article && this.#walk?.snapshot.url === next.snapshot.url) return false;
      return this.#conclude("failed", error instanceof Error ? error.message : "the engine did not answer", null);
    }
  }

  #conclude(phase: Phase, reason: string | null, analysis: Analysis | null): boolean {
    const isNew = phase !== this.#phase || analysis !== null;
    this.#phase = phase;
    this.#reason = reason;
    this.#analysis = analysis;
    this.#root = analysis && this.#walk && phase === "shown" ? articleRoot(analysis, this.#walk) : null;
    this.#paint();
    this.#tell();
    return isNew;
  }

  #paint(): void {
    if (this.#phase === "shown" && this.#analysis && this.#walk)
      this.#overlay?.show(this.#analysis, this.#walk, this.#settings);
    else this.#overlay?.clear();
  }

  async #copy(): Promise<boolean> {
    const view = viewOf(this.#options.document);
    const text = this.#walk && (await this.#options.markdown(this.#walk.snapshot).catch(() => null));
    return text !== null && view !== null && copy(view, text);
  }

  #tell(): void {
    this.#options.onState?.(this.state());
  }
}

/** Whether two snapshots would be read alike; classes that changed alone are not worth a reading. */
function isSame(one: PageSnapshot, other: PageSnapshot): boolean {
  return (
    one.url === other.url &&
    one.text === other.text &&
    one.title === other.title &&
    sameNumbers(one.runs, other.runs) &&
    sameNumbers(one.elements, other.elements)
  );
}

function sameNumbers(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((number, index) => number === other[index]);
}

/** A name of seven letters. */
function randomName(): string {
  const letters = crypto.getRandomValues(new Uint8Array(7));
  return Array.from(letters, (value) => String.fromCharCode(97 + (value % 26))).join("");
}
