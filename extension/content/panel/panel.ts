// The card: a frame with the article's size and what to do with it, and the parts between. It folds to a pill.

import type { Report } from "../../generated/report.ts";
import type { Settings } from "../../settings.ts";
import { type Build, ICONS, builder, icon, logo } from "../dom.ts";
import type { Strings } from "../i18n.ts";
import type { Box } from "../paint/boxes.ts";
import type { Theme } from "../theme.ts";
import { clutterPart } from "./clutter.ts";
import { entitiesPart } from "./entities.ts";
import { footerPart } from "./footer.ts";
import { headerPart } from "./header.ts";
import type { Layout } from "./place.ts";
import { sectionParts } from "./sections.ts";
import { summaryPart } from "./summary.ts";
import type { Actions, Part, Ui, View } from "./ui.ts";

/** How long a message stays, in milliseconds. */
const SAID = 6000;

export class Panel {
  readonly #document: Document;
  readonly #build: Build;
  readonly frame: HTMLElement;
  readonly #actions: Actions;
  #strings: Strings;
  readonly #holder: HTMLElement;
  #card: HTMLElement | null = null;
  #status: HTMLElement | null = null;
  #pill: HTMLButtonElement | null = null;
  #back: HTMLElement[] = [];
  #parts: Part[] = [];
  #layout: Layout = { mode: "corner" };
  #isFolded = false;
  #saying = 0;

  constructor(document: Document, root: ShadowRoot, strings: Strings, actions: Actions) {
    this.#document = document;
    this.#build = builder(document);
    this.#strings = strings;
    this.#actions = actions;
    this.frame = this.#build("div", { class: "frame" });
    this.frame.addEventListener("keydown", this.#escape);
    this.#holder = this.#build("div");
    this.frame.append(this.#holder);
    root.append(this.frame);
  }

  /** Builds the card for a report, with the sections open that were open before. */
  show(report: Report, strings: Strings, settings: Settings, boxes: readonly Box[], place: Layout): void {
    this.#strings = strings;
    const ui: Ui = { document: this.#document, build: this.#build, strings, report, actions: this.#actions };
    const { language } = settings;
    const header = headerPart(ui, () => {
      this.fold(true);
    });
    const main = [summaryPart(ui), entitiesPart(ui, language)];
    const sections = [...sectionParts(ui, language), clutterPart(ui, boxes, language)];
    const footer = footerPart(ui);
    this.#parts = [header, ...main, ...sections, footer];
    const drawer = this.#build("div", { class: "sections" }, ...sections.map(({ element }) => element));
    const body = this.#build("div", { class: "body" }, ...main.map(({ element }) => element), drawer);
    const attributes = { class: "card", role: "complementary", "aria-label": strings.card, lang: language };
    this.#pill = this.#buildPill(report);
    const [inCard, besidePill] = [this.#backButton(), this.#backButton()];
    this.#back = [inCard, besidePill];
    this.#card = this.#build("div", attributes, header.element, body, inCard, footer.element);
    const pills = this.#build("div", { class: "pills" }, besidePill, this.#pill);
    this.#status = this.#build("p", { class: "status", role: "status" });
    this.#holder.replaceChildren(this.#card, pills, this.#status);
    this.place(place);
    // A card without room of its own must not cover the text until it is asked for.
    this.#fold(settings.folded || this.#layout.mode !== "side");
  }

  /** Follows the page's state. */
  sync(view: View): void {
    for (const part of this.#parts) part.sync?.(view);
  }

  setTheme(theme: Theme): void {
    this.frame.dataset.theme = theme;
  }

  /** Puts the card into its place. */
  place(next: Layout): void {
    if (next.mode !== "side" && this.#layout.mode === "side") this.#fold(true);
    this.#layout = next;
    this.frame.dataset.mode = next.mode;
    const { style } = this.frame;
    this.frame.dataset.edge = next.mode === "side" ? next.edge : "";
    if (next.mode === "side") {
      style.setProperty("--inset", `${next.inset}px`);
      style.setProperty("--width", `${next.width}px`);
      style.setProperty("--top", `${next.top}px`);
    }
  }

  /** Whether the card hides the text it leads to, so that a jump has to fold it. */
  get coversText(): boolean {
    return this.#layout.mode === "sheet";
  }

  /** Shows or closes the card and its pill; cards of names still open on the page. */
  setShown(shown: boolean): void {
    this.frame.dataset.closed = String(!shown);
  }

  /** Folds the card to its pill or opens it; the reader's choice is kept where the card has room of its own. */
  fold(folded: boolean): void {
    this.#fold(folded);
    if (this.#layout.mode === "side") this.#actions.set({ folded });
    this.focus();
  }

  /** Moves the focus to the pill or to the first thing in the card. */
  focus(): void {
    const first = this.#isFolded ? this.#pill : this.#card?.querySelector<HTMLElement>("button");
    first?.focus({ preventScroll: true });
  }

  /** Offers the way back after a jump. */
  offerBack(offered: boolean): void {
    for (const button of this.#back) button.hidden = !offered;
  }

  /** Says something to readers and screen readers for a moment; `undo` takes back what it is about. */
  say(words: string, undo?: () => void): void {
    const status = this.#status;
    const view = this.#document.defaultView;
    const end = () => {
      status?.replaceChildren();
    };
    view?.clearTimeout(this.#saying);
    this.#saying = view?.setTimeout(end, SAID) ?? 0;
    status?.replaceChildren(words);
    if (!undo) return;
    const click = () => {
      end();
      undo();
    };
    status?.append(this.#build("button", { click }, this.#strings.undo));
  }

  #fold(folded: boolean): void {
    this.#isFolded = folded;
    this.frame.dataset.folded = String(folded);
  }

  #buildPill(report: Report): HTMLButtonElement {
    const { minutes, unfold } = this.#strings;
    const open = () => {
      this.fold(false);
    };
    const attributes = { class: "pill", "aria-label": unfold, "aria-expanded": "false", click: open };
    const words = this.#build("span", { class: "size" }, minutes(report.stats.reading_minutes));
    return this.#build(
      "button",
      attributes,
      logo(this.#document),
      this.#build("span", { class: "mark" }, "Simak"),
      words,
    );
  }

  #backButton(): HTMLElement {
    const back = () => {
      this.#actions.back();
    };
    const button = this.#build("button", { class: "back", hidden: true, click: back });
    button.append(icon(this.#document, ICONS.up), this.#strings.back);
    return button;
  }

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || this.#isFolded) return;
    this.fold(true);
  };
}
