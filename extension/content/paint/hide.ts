// Hides boxes of boilerplate by one attribute and a style sheet. Boxes in a row leave one stub, a line that says what is hidden;
// a press on it brings them back. Taking the attribute away restores the page exactly.

import type { Category } from "../../generated/report.ts";
import { listen } from "../listen.ts";
import { styleRoot } from "../roots.ts";
import { isGone } from "./gone.ts";
import { Sheets } from "../sheets.ts";
import type { Column } from "../panel/place.ts";
import type { Theme } from "../theme.ts";
import type { Box } from "./boxes.ts";
import { type Row, addToRows } from "./rows.ts";
import { stubCss } from "./stub.ts";

/** How and where stubs are drawn. */
export interface StubStyle {
  /** The line that stands for the boxes of a row. */
  text: (boxes: readonly Box[]) => string;
  theme: Theme;
  /** The column of the article's text, as it stands in the window now. */
  column: Column;
}

export interface Hiding {
  /** Hides the boxes of these categories and shows all others; only what differs is touched. */
  apply(boxes: readonly Box[], categories: readonly Category[], style: StubStyle): void;
  /** Whether any element of the box is hidden now. */
  isHidden(box: Box): boolean;
  /** The row whose stub is among the nodes of an event's path. */
  rowAt: (path: readonly EventTarget[]) => Row | null;
  /** Leaves boxes on the page from the next time that hiding is applied, whatever their category, or ends that. */
  keep(boxes: readonly Box[], shown: boolean): void;
  /** Shows everything and takes the styles away. */
  clear(): void;
  /** Stops listening for presses on stubs. */
  end: () => void;
}

/** `attribute` is a `data-` name that the page does not use; `onPress` hears of a stub that was pressed. */
export function hiding(document: Document, attribute: string, fallback: Element, onPress: (row: Row) => void): Hiding {
  const sheets = new Sheets(fallback);
  /** Boxes that the reader brought back, by their first element; they stay until the page changes. */
  const kept = new WeakSet<Element>();
  /** The values of the attribute. */
  const hidden = new Map<Element, string>();
  let rows: Row[] = [];

  const show = (element: Element) => {
    element.removeAttribute(attribute);
    hidden.delete(element);
  };
  const rowAt = (path: readonly EventTarget[]) =>
    rows.find(({ stubs: [stub] }) => stub && hidden.has(stub) && path.includes(stub)) ?? null;
  /** What is hidden already was judged when it was to be seen. */
  const hasStub = (element: Element, column: Column) =>
    hidden.has(element) ? rows.some(({ stubs }) => stubs.includes(element)) : wantsStub(element, column);
  const end = listen(
    document,
    "click",
    (event: Event) => {
      const row = rowAt(event.composedPath());
      if (!row) return;
      // A stub may stand inside a link of the page.
      event.preventDefault();
      event.stopPropagation();
      onPress(row);
    },
    { capture: true },
  );

  return {
    apply(boxes, categories, { text, theme, column }) {
      const wanted = new Map<Element, string>();
      const next: Row[] = [];
      for (const box of boxes) {
        const [first] = box.elements;
        if (!first || !categories.includes(box.category) || kept.has(first)) continue;
        const rendered = box.elements.filter((element) => !isGone(element, attribute));
        for (const element of rendered) wanted.set(element, "");
        const [stub] = rendered;
        if (stub && hasStub(stub, column)) addToRows(next, box, stub);
      }
      rows = next;
      for (const { boxes, stubs } of rows) if (stubs[0]) wanted.set(stubs[0], text(boxes));
      for (const element of hidden.keys()) if (!wanted.has(element)) show(element);
      for (const [element, value] of wanted) {
        if (hidden.get(element) === value && element.hasAttribute(attribute)) continue;
        element.setAttribute(attribute, value);
        hidden.set(element, value);
      }
      sheets.use(new Set(Array.from(hidden.keys(), styleRoot)), stubCss(attribute, theme, column));
    },
    isHidden: ({ elements }) => elements.some((element) => hidden.has(element)),
    rowAt,
    keep(boxes, shown) {
      for (const [first] of boxes.map(({ elements }) => elements)) if (first) kept[shown ? "add" : "delete"](first);
    },
    clear() {
      for (const element of hidden.keys()) show(element);
      sheets.clear();
    },
    end,
  };
}

/**
 * Whether a stub stands for an element: where a reader misses something, in the article's column, from the headline on. What goes
 * from headers, side bars and dialogs is counted in the card alone; a line there would only be in the way.
 */
function wantsStub(element: Element, column: Column): boolean {
  if (!column) return true;
  const { left, right, bottom, width, height } = element.getBoundingClientRect();
  // It stands in a part that the page has folded, so in the article.
  if (width === 0 && height === 0) return true;
  const shared = Math.min(right, column.right) - Math.max(left, column.left);
  return bottom > column.top && shared > width / 2;
}
