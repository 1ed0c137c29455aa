// Brings a place of the page into view, and the reader back to where they were.

import { barHeight } from "./bar.ts";
import { live } from "./ranges.ts";
import { hostOf, viewOf } from "./roots.ts";

/** Where in the window a place comes to stand, as a share of its height: high enough to read on from there. */
const AIM = 0.36;
/** Between these shares of the window's height a place is read without scrolling. */
const [HIGHEST, LOWEST] = [0.12, 0.75];
/** Room between a place and the bar that a page keeps above it, in CSS pixels. */
const AIR = 16;

/** A scroll position to come back to. */
export interface Position {
  scroller: Element;
  top: number;
}

/**
 * Scrolls so that the range stands at `aim` pixels from the window's top. Returns where the reader was, null when there
 * was nothing to scroll; "unreachable" when the page does not render the place.
 */
export function reveal(document: Document, still: StaticRange, aim?: number): Position | null | "unreachable" {
  const view = viewOf(document);
  const start = still.startContainer.parentElement;
  if (!view || !start) return "unreachable";
  openDetails(start);
  const rect = live(still).getBoundingClientRect();
  if (rect.width === 0 && rect.height === 0) return "unreachable";
  const scroller = scrollerOf(start, view, rect.top) ?? document.scrollingElement;
  if (!scroller || scroller === "unreachable") return scroller;
  const highest = barHeight(document) + AIR;
  const distance = rect.top - Math.max(highest, aim ?? view.innerHeight * AIM);
  const position = { scroller, top: scroller.scrollTop };
  const isInView = rect.top > Math.max(highest, view.innerHeight * HIGHEST) && rect.bottom < view.innerHeight * LOWEST;
  if (aim === undefined && isInView) return null;
  scrollTo({ scroller, top: scroller.scrollTop + distance });
  return position;
}

/** Scrolls to a position, without motion for readers who asked for none. */
export function scrollTo({ scroller, top }: Position): void {
  const isCalm = scroller.ownerDocument.defaultView?.matchMedia("(prefers-reduced-motion)").matches;
  scroller.scrollTo({ top, behavior: isCalm ? "instant" : "smooth" });
}

/** The page's own folded parts open as they would for a find in the page. */
function openDetails(element: Element): void {
  for (let at = element.closest("details"); at; at = at.parentElement?.closest("details") ?? null) at.open = true;
}

/**
 * The nearest ancestor that scrolls by itself; null when the document does. Where the page has cut an article short ("read more"),
 * what stands below the cut at `top` cannot be reached.
 */
function scrollerOf(element: Element, view: Window, top: number): Element | null | "unreachable" {
  for (let at: Element | null = element; at; at = at.parentElement ?? hostOf(at)) {
    if (at.scrollHeight <= at.clientHeight || at === at.ownerDocument.body) continue;
    if (at === at.ownerDocument.documentElement) continue;
    const { overflowY } = view.getComputedStyle(at);
    if (/auto|scroll/.test(overflowY)) return at;
    if (overflowY !== "visible" && at.getBoundingClientRect().bottom <= top) return "unreachable";
  }
  return null;
}
