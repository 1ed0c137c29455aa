// Where a card stands in the window beside what it belongs to.

/** Space between a card and what it belongs to, and to the window's edge, in CSS pixels. */
const GAP = 8;

/** A rectangle of the window. */
export type Rect = Pick<DOMRect, "left" | "top" | "bottom">;

/** Below the rectangle where there is room, else above it, always inside the window. */
export function put(card: HTMLElement, { left, top, bottom }: Rect): void {
  const { clientWidth, clientHeight } = card.ownerDocument.documentElement;
  const { offsetWidth, offsetHeight } = card;
  const below = bottom + GAP + offsetHeight <= clientHeight - GAP;
  const y = below ? bottom + GAP : top - GAP - offsetHeight;
  const x = Math.min(left, clientWidth - offsetWidth - GAP);
  card.style.setProperty("left", `${Math.max(GAP, x)}px`);
  card.style.setProperty("top", `${Math.max(GAP, Math.min(y, clientHeight - offsetHeight - GAP))}px`);
}

/** A height of the window where the card does not cover what is brought there. */
export function heightBeside(card: HTMLElement): number {
  const { top, bottom } = card.getBoundingClientRect();
  const { clientHeight } = card.ownerDocument.documentElement;
  return top > clientHeight - bottom ? Math.max(top - 4 * GAP - 24, clientHeight * 0.1) : bottom + 4 * GAP;
}
