// From a place in a block of the report to a range of the page, and only while the page still says what the report says.

import type { Analysis, Place } from "../generated/report.ts";
import { hostOf, viewOf } from "./roots.ts";
import { PIECE } from "./standing.ts";
import type { Walk } from "./walk.ts";

/** A boundary point of a range. */
interface Point {
  node: Text;
  offset: number;
}

/** Where a place stands in the page. */
export interface Spot {
  range: StaticRange;
  /** The elements that hold its text. */
  holders: Element[];
}

/** Resolves places of one analysis in the document it was made from. */
export class Places {
  readonly #analysis: Analysis;
  readonly #texts: readonly Text[];

  constructor(analysis: Analysis, walk: Walk) {
    this.#analysis = analysis;
    this.#texts = walk.texts;
  }

  /**
   * Where a place stands, white space at its ends left out; null when any part of its text is no longer in the page.
   * Fails closed: a page that moved its text is not painted in the wrong place.
   */
  find(place: Place): Spot | null {
    const block = this.#analysis.report.blocks[place.block];
    const pieces = this.#analysis.anchors[place.block]?.pieces;
    if (!block || !pieces) return null;
    let start: Point | null = null;
    let end: Point | null = null;
    const holders: Element[] = [];
    for (let at = firstPiece(pieces, place.start); at < pieces.length; at += PIECE) {
      const [run = 0, inRun = 0, inBlock = 0, length = 0] = pieces.slice(at, at + PIECE);
      if (inBlock >= place.end) break;
      const from = Math.max(place.start, inBlock);
      const to = Math.min(place.end, inBlock + length);
      const node = this.#texts[run];
      const shift = inRun - inBlock;
      if (!node?.isConnected) return null;
      if (node.data.slice(from + shift, to + shift) !== block.text.slice(from, to)) return null;
      const holder = node.parentElement ?? hostOf(node);
      if (holder) holders.push(holder);
      start ??= { node, offset: from + shift };
      end = { node, offset: to + shift };
    }
    const view = start && viewOf(start.node.ownerDocument);
    if (!view || !start || !end) return null;
    const range = new view.StaticRange({
      startContainer: start.node,
      startOffset: start.offset,
      endContainer: end.node,
      endOffset: end.offset,
    });
    return { range, holders };
  }
}

/** A live range with the boundaries of a static one. */
export function live(still: StaticRange): Range {
  const range = (still.startContainer.ownerDocument ?? document).createRange();
  range.setStart(still.startContainer, still.startOffset);
  range.setEnd(still.endContainer, still.endOffset);
  return range;
}

/** Offset in `pieces` of the first one that ends after `position`, by bisection. */
function firstPiece(pieces: readonly number[], position: number): number {
  let low = 0;
  let high = pieces.length / PIECE;
  while (low < high) {
    const middle = (low + high) >> 1;
    const ends = (pieces[middle * PIECE + 2] ?? 0) + (pieces[middle * PIECE + 3] ?? 0);
    if (ends > position) high = middle;
    else low = middle + 1;
  }
  return low * PIECE;
}
