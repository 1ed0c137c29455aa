// Notices that the reader has come to another part of the page, where another article may stand: pages append the next one
// on scroll.

import { listen } from "./listen.ts";

/** Calls back with the element in the middle of the window whenever scrolling has come to rest; returns what ends that. */
export function watchView(document: Document, rested: (middle: Element) => void): () => void {
  const look = () => {
    const { clientWidth, clientHeight } = document.documentElement;
    const middle = document.elementFromPoint(clientWidth / 2, clientHeight / 2);
    if (middle) rested(middle);
  };
  return listen(document, "scrollend", look, { capture: true });
}

/** The outermost element around `inner` that does not hold `other`; null when `inner` itself does or they share no tree. */
export function regionApart(inner: Element, other: Element): Element | null {
  if (inner.contains(other)) return null;
  let region = inner;
  while (region.parentElement && !region.parentElement.contains(other)) region = region.parentElement;
  return region.parentElement ? region : null;
}
