// Where a block of the report stands in the page.

import type { Analysis } from "../generated/report.ts";
import type { Walk } from "./walk.ts";

/** Numbers a piece in `Anchor.pieces`: run, offset in the run, offset in the block, length. */
export const PIECE = 4;

/**
 * The element of a block, or the one around most of its text where it has none of its own: lines of one box with breaks
 * between them.
 */
export function elementOf({ anchors }: Analysis, { elements, texts }: Walk, block: number): Element | null {
  const anchor = anchors[block];
  if (!anchor) return null;
  if (anchor.element !== null) return elements[anchor.element] ?? null;
  let longest = -1;
  for (let at = 0; at < anchor.pieces.length; at += PIECE) {
    if (longest < 0 || (anchor.pieces[at + 3] ?? 0) > (anchor.pieces[longest + 3] ?? 0)) longest = at;
  }
  return texts[anchor.pieces[longest] ?? -1]?.parentElement ?? null;
}
