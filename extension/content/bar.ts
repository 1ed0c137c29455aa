// What pages keep at the top of the window while their reader scrolls.

import { viewOf } from "./roots.ts";

/** A bar is no higher than this share of the window; what is higher is something else, or the page itself. */
const HIGHEST = 0.3;

/** How far a bar of the page reaches down from the window's top, in CSS pixels; 0 where there is none. */
export function barHeight(document: Document): number {
  const view = viewOf(document);
  if (!view) return 0;
  const { clientWidth, clientHeight } = document.documentElement;
  for (let at = document.elementFromPoint(clientWidth / 2, 1); at; at = at.parentElement) {
    if (!/fixed|sticky/.test(view.getComputedStyle(at).position)) continue;
    const { bottom } = at.getBoundingClientRect();
    if (bottom <= clientHeight * HIGHEST) return Math.max(bottom, 0);
  }
  return 0;
}
