// Which changes of the page can change what we show.

import type { Analysis } from "../generated/report.ts";
import { elementOf } from "./standing.ts";
import type { Walk } from "./walk.ts";

/** New text outside the article of at least this many characters is looked at: another article, comments, a teaser list. */
const NOTABLE_TEXT = 200;

/** The smallest element that holds all content blocks; null when there are none. */
export function articleRoot(analysis: Analysis, walk: Walk): Element | null {
  let root: Element | null = null;
  for (const { id, category } of analysis.report.blocks) {
    const element = category === null ? elementOf(analysis, walk, id) : null;
    if (!element) continue;
    root ??= element;
    while (root && !root.contains(element)) root = root.parentElement;
  }
  return root;
}

/** Whether a change at `target` that added `nodes` matters; without an article any new text may bring one. */
export function matters(root: Element | null, target: Node, nodes: readonly Node[]): boolean {
  if (!root?.isConnected || root.contains(target)) return true;
  let length = 0;
  for (const node of nodes) length += node.textContent?.length ?? 0;
  return length >= NOTABLE_TEXT;
}
