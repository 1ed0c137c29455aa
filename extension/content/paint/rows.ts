// Hidden boxes that stand one after the other with nothing to be seen between them: one line stands for all of them.

import type { Category } from "../../generated/report.ts";
import { type Box, MEDIA, blockCount } from "./boxes.ts";

/** Boxes in a row. */
export interface Row {
  boxes: Box[];
  /** Of each box the element that could hold the line; the first one does. */
  stubs: Element[];
}

/** Adds a box to the last row if it follows it, else begins a row with it. */
export function addToRows(rows: Row[], box: Box, stub: Element): void {
  const last = rows.at(-1);
  const before = last?.boxes.at(-1);
  if (last && before && follows(before, box)) {
    last.boxes.push(box);
    last.stubs.push(stub);
  } else rows.push({ boxes: [box], stubs: [stub] });
}

/** Whether neither text nor pictures stand between two boxes. */
function follows(before: Box, box: Box): boolean {
  const [end, start] = [before.elements.at(-1), box.elements[0]];
  if (!end || !start || box.blocks[0] !== (before.blocks.at(-1) ?? NaN) + 1) return false;
  let around: Element | null = end;
  while (around && !around.contains(start)) around = around.parentElement;
  const stands = (one: Node, other: Node) => one.compareDocumentPosition(other) === Node.DOCUMENT_POSITION_FOLLOWING;
  const media = Array.from(around?.querySelectorAll(MEDIA) ?? []);
  return around !== null && !media.some((shown) => stands(end, shown) && stands(shown, start) && isSeen(shown));
}

/** Whether it is more than a pixel that counts visitors. */
function isSeen(media: Element): boolean {
  return media.getBoundingClientRect().height > 1;
}

/** The categories of boxes by `name`, with how many blocks each has where there are several: "Baca Juga (2), Iklan". */
export function listed(boxes: readonly Box[], name: (category: Category) => string): string {
  const categories = new Set(boxes.map(({ category }) => category));
  return Array.from(categories, (category) => {
    const count = blockCount(boxes.filter((box) => box.category === category));
    return count > 1 ? `${name(category)} (${count})` : name(category);
  }).join(", ");
}
