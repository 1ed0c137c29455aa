// What pages keep at the top or at the foot of the window while their reader scrolls.

import { viewOf } from "./roots.ts";

/** A bar is no higher than this share of the window; what is higher is something else, or the page itself. */
const HIGHEST = 0.3;

/** How far a bar of the page reaches into the window from its top, or from its `foot`, in CSS pixels; 0 where there is none. */
export function barHeight(document: Document, foot = false): number {
  const view = viewOf(document);
  if (!view) return 0;
  const { clientWidth, clientHeight } = document.documentElement;
  for (const at of document.elementsFromPoint(clientWidth / 2, foot ? clientHeight - 1 : 1)) {
    if (!/fixed|sticky/.test(view.getComputedStyle(at).position)) continue;
    const { top, bottom } = at.getBoundingClientRect();
    const height = foot ? clientHeight - top : bottom;
    if (height > 0 && height <= clientHeight * HIGHEST) return height;
  }
  return 0;
}
