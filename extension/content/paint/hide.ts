// Hides boxes of boilerplate by one attribute and a style sheet. The first element of a box stays as a one-line stub that
// says what is hidden; a click on it brings the box back. Taking the attribute away restores the page exactly.

import type { Category } from "../../generated/report.ts";
import { styleRoot } from "../roots.ts";
import { isGone } from "./gone.ts";
import { type Sheet, addSheet } from "../sheets.ts";
import type { Column } from "../panel/place.ts";
import type { Theme } from "../theme.ts";
import type { Box } from "./boxes.ts";
import { stubCss } from "./stub.ts";

/** How and where stubs are drawn. */
export interface StubStyle {
  /** The line that stands for a box. */
  text(box: Box): string;
  theme: Theme;
  /** The column of the article's text, as it stands in the window now. */
  column: Column;
}

export class Hiding {
  readonly #document: Document;
  readonly attribute: string;
  readonly #fallback: Element;
  readonly #sheets = new Map<Document | ShadowRoot, Sheet>();
  #boxes: readonly Box[] = [];
  /** Boxes that the reader brought back with a click, by their first element; they stay until the page changes. */
  readonly #shown = new WeakSet<Element>();
  readonly #hidden = new Map<Element, string>();
  readonly #onShow: (box: Box) => void;

  /** `attribute` is a `data-` name that the page does not use; `onShow` hears of a box that the reader brought back. */
  constructor(document: Document, attribute: string, fallback: Element, onShow: (box: Box) => void) {
    this.#document = document;
    this.attribute = attribute;
    this.#fallback = fallback;
    this.#onShow = onShow;
    document.addEventListener("click", this.#click, true);
  }

  /** Hides the boxes of these categories and shows all others; only what differs is touched. */
  apply(boxes: readonly Box[], categories: readonly Category[], style: StubStyle): void {
    this.#boxes = boxes;
    const wanted = new Map<Element, string>();
    for (const box of boxes) {
      const [first] = box.elements;
      if (!first || !categories.includes(box.category) || this.#shown.has(first)) continue;
      const rendered = box.elements.filter((element) => !isGone(element, this.attribute));
      for (const [index, element] of rendered.entries()) {
        const hasStub = index === 0 && this.#wantsStub(element, style.column);
        wanted.set(element, hasStub ? style.text(box) : "");
      }
    }
    for (const element of this.#hidden.keys()) if (!wanted.has(element)) this.#show(element);
    for (const [element, value] of wanted) this.#hide(element, value);
    this.#style(style.theme);
  }

  /**
   * A stub stands where a reader misses something: in the article's column, from the headline on. What goes from headers,
   * side bars and dialogs is counted in the card alone; a line there would only be in the way.
   */
  #wantsStub(element: Element, column: Column): boolean {
    const before = this.#hidden.get(element);
    if (before !== undefined) return before !== "";
    if (!column) return true;
    const { left, right, bottom, width, height } = element.getBoundingClientRect();
    // It stands in a part that the page has folded, so in the article.
    if (width === 0 && height === 0) return true;
    const shared = Math.min(right, column.right) - Math.max(left, column.left);
    return bottom > column.top && shared > (right - left) / 2;
  }

  /** Whether any element of the box is hidden now. */
  isHidden(box: Box): boolean {
    return box.elements.some((element) => this.#hidden.has(element));
  }

  /** Forgets which boxes the reader brought back. */
  forget(boxes: readonly Box[]): void {
    for (const { elements } of boxes) for (const element of elements) this.#shown.delete(element);
  }

  /** Shows everything and takes the styles away. */
  clear(): void {
    for (const element of this.#hidden.keys()) this.#show(element);
    for (const sheet of this.#sheets.values()) sheet.remove();
    this.#sheets.clear();
  }

  /** Stops listening for clicks on stubs. */
  end(): void {
    this.#document.removeEventListener("click", this.#click, true);
  }

  #hide(element: Element, value: string): void {
    if (this.#hidden.get(element) === value && element.hasAttribute(this.attribute)) return;
    element.setAttribute(this.attribute, value);
    this.#hidden.set(element, value);
  }

  #show(element: Element): void {
    element.removeAttribute(this.attribute);
    this.#hidden.delete(element);
  }

  /** Adopts the stub's styles wherever something is hidden, shadow roots of the page included. */
  #style(theme: Theme): void {
    const css = stubCss(this.attribute, theme);
    const roots = new Set(Array.from(this.#hidden.keys(), styleRoot));
    for (const root of roots) {
      if (!root) continue;
      const sheet = this.#sheets.get(root);
      if (sheet) sheet.replace(css);
      else this.#sheets.set(root, addSheet(root, css, this.#fallback));
    }
  }

  readonly #click = (event: Event): void => {
    const path = event.composedPath();
    const box = this.#boxes.find(({ elements }) => elements.some((e) => this.#hidden.has(e) && path.includes(e)));
    if (!box) return;
    // A stub may stand inside a link of the page.
    event.preventDefault();
    event.stopPropagation();
    const [first] = box.elements;
    if (first) this.#shown.add(first);
    for (const element of box.elements) this.#show(element);
    this.#onShow(box);
  };
}
