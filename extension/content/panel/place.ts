// Where the card goes: beside the article's text when there is room, never over it; else a pill that opens on demand.

/** The horizontal extent of the article's text and the top of its head, in the window. */
export type Column = { left: number; right: number; top: number } | null;

/** How the card stands in the window. */
export type Layout =
  /** In the free space beside the text; sizes in CSS pixels. */
  | { mode: "side"; edge: "left" | "right"; inset: number; width: number; top: number }
  /** A pill in the corner that opens over the page. */
  | { mode: "corner" }
  /** A pill at the bottom that opens as a sheet. */
  | { mode: "sheet" };

/** Windows narrower than this are phones: CSS pixels, as are all below. */
const PHONE = 640;
const WIDEST = 352;
const NARROWEST = 256;
const GAP = 16;
/** Between text and card where there is room for it. */
const AIR = 28;
/** The card hangs no lower than this at first, unless a bar of the page needs the room. */
const LOWEST = 120;

/**
 * Chooses the layout for a window's width, the column of the article's text in the window's coordinates, and how far a bar of the
 * page reaches down from the window's top.
 */
export function layout(width: number, column: Column, bar: number): Layout {
  if (width < PHONE) return { mode: "sheet" };
  if (!column) return { mode: "corner" };
  const right = width - column.right - 2 * GAP;
  const left = column.left - 2 * GAP;
  const edge = right >= NARROWEST || right >= left ? "right" : "left";
  const room = Math.max(edge === "right" ? right : left, 0);
  if (room < NARROWEST) return { mode: "corner" };
  const cardWidth = Math.min(room, WIDEST);
  // The card keeps to the text, however wide the window is.
  const inset = Math.max(GAP, room - cardWidth + GAP - (AIR - GAP));
  const top = Math.max(Math.min(column.top, LOWEST), bar + GAP);
  return { mode: "side", edge, inset, width: cardWidth, top };
}
