// Which mark or stub the reader points at. Marks are no elements and get no events, so the point is looked up when the pointer rests.

import type { Painted } from "./paint/highlights.ts";
import type { Row } from "./paint/rows.ts";
import { live } from "./ranges.ts";
import { hostOf } from "./roots.ts";
import { listen } from "./listen.ts";

/** The pointer rests when it has not moved for this long, in milliseconds. */
const REST = 140;

/** What can be pointed at: a mark, or the stub of a row. */
export type Subject = Painted | Row;

/** What stands in the page to be pointed at. */
export interface Targets {
  painted: () => readonly Painted[];
  rowAt: (path: readonly EventTarget[]) => Row | null;
}

export interface PointerListener {
  /** The pointer rests on something. */
  rest(subject: Subject, rect: DOMRect): void;
  /** A mark was pressed, not as part of a link or button of the page. */
  press(mark: Painted, rect: DOMRect): void;
  /** Something else of the page was pressed. */
  miss(): void;
  /** The pointer rests elsewhere, or the page moved under it; `inside` when it is in an element of ours. */
  leave(inside: boolean): void;
}

/** Watches the pointer; returns what ends that. */
export function watchPointer(
  document: Document,
  host: Element,
  { painted, rowAt }: Targets,
  listener: PointerListener,
): () => void {
  let timer = 0;
  const look = (x: number, y: number, path: readonly EventTarget[]) => {
    const isOurs = path.includes(host);
    const hit = isOurs ? null : markAt(document, painted(), x, y);
    const row = isOurs || hit ? null : rowAt(path);
    const stub = row?.stubs[0];
    if (hit) listener.rest(hit.mark, hit.rect);
    else if (row && stub) listener.rest(row, stub.getBoundingClientRect());
    else listener.leave(isOurs);
  };
  const moved = (event: PointerEvent) => {
    clearTimeout(timer);
    // A pressed button drags, mostly to select text.
    if (event.pointerType === "touch" || event.buttons > 0) return;
    const { clientX, clientY } = event;
    timer = setTimeout(look, REST, clientX, clientY, event.composedPath());
  };
  const pressed = (event: MouseEvent) => {
    const { target, clientX, clientY } = event;
    // A click that ends a selection wants the text.
    if (target === host || document.getSelection()?.type === "Range") return;
    const hit = event.defaultPrevented || !isPlain(target) ? null : markAt(document, painted(), clientX, clientY);
    if (hit) listener.press(hit.mark, hit.rect);
    else listener.miss();
  };
  const scrolled = () => {
    listener.leave(false);
  };
  const endings = [
    listen(document, "pointermove", moved, { passive: true }),
    listen(document, "scroll", scrolled, { passive: true, capture: true }),
    listen(document, "click", pressed),
  ];
  return () => {
    clearTimeout(timer);
    for (const end of endings) end();
  };
}

function isPlain(target: EventTarget | null): boolean {
  const element = target as Partial<Element> | null;
  return element?.closest?.("a, button, input, textarea, select, summary, label, [contenteditable]") === null;
}

function markAt(
  document: Document,
  marks: readonly Painted[],
  x: number,
  y: number,
): { mark: Painted; rect: DOMRect } | null {
  if (marks.length === 0) return null;
  const caret = caretAt(document, x, y, marks);
  const holder = caret && (caret.node.parentElement ?? hostOf(caret.node));
  if (!holder) return null;
  for (const mark of marks) {
    // Quotations have no card.
    if (mark.mark.entity === null || !mark.holders.includes(holder)) continue;
    const range = live(mark.range);
    if (!range.isPointInRange(caret.node, caret.offset)) continue;
    // The nearest text is reported even for a point beside it.
    const rect = Array.from(range.getClientRects()).find(
      (r) => x >= r.left && x <= r.right && y >= r.top && y <= r.bottom,
    );
    if (rect) return { mark, rect };
  }
  return null;
}

function caretAt(
  document: Document,
  x: number,
  y: number,
  marks: readonly Painted[],
): { node: Node; offset: number } | null {
  const roots = marks.map(({ range }) => range.startContainer.getRootNode()).filter((root) => "host" in root);
  const options = { shadowRoots: [...new Set(roots)] as ShadowRoot[] };
  const caret = document.caretPositionFromPoint(x, y, options);
  return caret && { node: caret.offsetNode, offset: caret.offset };
}
