// Hides boxes of boilerplate by one attribute and a style sheet. The first element of a box stays as a one-line stub that
// says what is hidden; a click on it brings the box back. Taking the attribute away restores the page exactly.

import type { Category } from "../../generated/report.ts";
import { listen } from "../listen.ts";
import { styleRoot } from "../roots.ts";
import { isGone } from "./gone.ts";
import { Sheets } from "../sheets.ts";
import type { Column } from "../panel/place.ts";
import type { Theme } from "../theme.ts";
import type { Box } from "./boxes.ts";
import { stubCss } from "./stub.ts";

/** How and where stubs are drawn. */
export interface StubStyle {
  /** The line that stands for a box. */
  text: (box: Box) => string;
  theme: Theme;
  /** The column of the article's text, as it stands in the window now. */
  column: Column;
}

export interface Hiding {
  /** Hides the boxes of these categories and shows all others; only what differs is touched. */
  apply(boxes: readonly Box[], categories: readonly Category[], style: StubStyle): void;
  /** Whether any element of the box is hidden now. */
  isHidden(box: Box): boolean;
  /** Forgets which boxes the reader brought back. */
  forget(boxes: readonly Box[]): void;
  /** Shows everything and takes the styles away. */
  clear(): void;
  /** Stops listening for clicks on stubs. */
  end: () => void;
}

/** `attribute` is a `data-` name that the page does not use; `onShow` hears of a box that the reader brought back. */
export function hiding(document: Document, attribute: string, fallback: Element, onShow: (box: Box) => void): Hiding {
  const sheets = new Sheets(fallback);
  /** Boxes that the reader brought back with a click, by their first element; they stay until the page changes. */
  const shown = new WeakSet<Element>();
  /** The values of the attribute. */
  const hidden = new Map<Element, string>();
  let known: readonly Box[] = [];

  const show = (element: Element) => {
    element.removeAttribute(attribute);
    hidden.delete(element);
  };
  const end = listen(
    document,
    "click",
    (event: Event) => {
      const path = event.composedPath();
      const box = known.find(({ elements }) => elements.some((e) => hidden.has(e) && path.includes(e)));
      if (!box) return;
      // A stub may stand inside a link of the page.
      event.preventDefault();
      event.stopPropagation();
      const [first] = box.elements;
      if (first) shown.add(first);
      box.elements.forEach(show);
      onShow(box);
    },
    { capture: true },
  );

  return {
    apply(boxes, categories, { text, theme, column }) {
      known = boxes;
      const wanted = new Map<Element, string>();
      for (const box of boxes) {
        const [first] = box.elements;
        if (!first || !categories.includes(box.category) || shown.has(first)) continue;
        const rendered = box.elements.filter((element) => !isGone(element, attribute));
        for (const [index, element] of rendered.entries()) {
          const hasStub = index === 0 && wantsStub(element, hidden.get(element), column);
          wanted.set(element, hasStub ? text(box) : "");
        }
      }
      for (const element of hidden.keys()) if (!wanted.has(element)) show(element);
      for (const [element, value] of wanted) {
        if (hidden.get(element) === value && element.hasAttribute(attribute)) continue;
        element.setAttribute(attribute, value);
        hidden.set(element, value);
      }
      sheets.use(new Set(Array.from(hidden.keys(), styleRoot)), stubCss(attribute, theme, column));
    },
    isHidden: ({ elements }) => elements.some((element) => hidden.has(element)),
    forget(boxes) {
      for (const { elements } of boxes) for (const element of elements) shown.delete(element);
    },
    clear() {
      for (const element of hidden.keys()) show(element);
      sheets.clear();
    },
    end,
  };
}

/**
 * Whether a stub stands for an element, whose attribute is `before` if it is hidden already: where a reader misses something, in
 * the article's column, from the headline on. What goes from headers, side bars and dialogs is counted in the card alone; a line
 * there would only be in the way.
 */
function wantsStub(element: Element, before: string | undefined, column: Column): boolean {
  if (before !== undefined) return before !== "";
  if (!column) return true;
  const { left, right, bottom, width, height } = element.getBoundingClientRect();
  // It stands in a part that the page has folded, so in the article.
  if (width === 0 && height === 0) return true;
  const shared = Math.min(right, column.right) - Math.max(left, column.left);
  return bottom > column.top && shared > width / 2;
}
