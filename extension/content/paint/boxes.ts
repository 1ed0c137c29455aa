// Which elements go when boilerplate is hidden: neighbouring blocks of one category together, each with the empty shell
// around it, and never an element that holds anything else.

import type { Analysis, Category } from "../../generated/report.ts";
import { articleRoot } from "../relevance.ts";
import { PIECE } from "../standing.ts";
import type { Walk } from "../walk.ts";
import { isGone } from "./gone.ts";
import { otherArticles } from "./others.ts";

/** Blocks that are hidden and shown together. */
export interface Box {
  category: Category;
  /** Block ids, in order. */
  blocks: number[];
  /** What to hide, in document order, none inside another. */
  elements: Element[];
}

/** How many blocks the boxes hold together. */
export function blockCount(boxes: readonly Box[]): number {
  return boxes.reduce((sum, { blocks }) => sum + blocks.length, 0);
}

/** Numbers an element in `PageSnapshot.elements`. */
const ELEMENT_WIDTH = 4;
/** What shows something without text. A shell may hold it beside the block only where it leads to another page, as teasers do. */
export const MEDIA = "img, picture, video, audio, iframe, embed, object, canvas";

/** The boxes of all boilerplate that has an element of its own; `attribute` is what hidden elements carry. */
export function boxes(analysis: Analysis, walk: Walk, attribute: string): Box[] {
  const tree = new Tree(walk, attribute);
  return groups(analysis, walk).map(({ category, blocks }) => ({
    category,
    blocks,
    elements: outermost(shells(analysis, walk, tree, category, blocks)),
  }));
}

/** Runs of neighbouring blocks of one category that can be hidden. */
function groups(analysis: Analysis, walk: Walk): Pick<Box, "category" | "blocks">[] {
  const found: Pick<Box, "category" | "blocks">[] = [];
  const others = otherArticles(articleRoot(analysis, walk));
  let last: Category | null = null;
  for (const { id, category } of analysis.report.blocks) {
    const element = walk.elements[analysis.anchors[id]?.element ?? -1];
    const isOurs = element && !others.some((other) => other.contains(element));
    if (category && isOurs) {
      const open = last === category ? found.at(-1) : undefined;
      if (open) open.blocks.push(id);
      else found.push({ category, blocks: [id] });
    }
    last = element && !isOurs ? null : category;
  }
  return found;
}

/** For each block of a group the outermost element around it that holds nothing but the group. */
function shells(
  { anchors }: Analysis,
  walk: Walk,
  tree: Tree,
  category: Category,
  blocks: readonly number[],
): Element[] {
  const runs = new Set<number>();
  const indices = blocks.map((block) => anchors[block]?.element ?? -1);
  const own = new Set(indices.map((index) => walk.elements[index]));
  for (const block of blocks) {
    const pieces = anchors[block]?.pieces ?? [];
    for (let at = 0; at < pieces.length; at += PIECE) runs.add(pieces[at] ?? -1);
  }
  // A part that the page has folded is the page's to open: only what stands in it is hidden.
  const mayGo = (element: Element) => !tree.isGone(element) && (category === "ad" || !hasMedia(element, own));
  const known = new Map<number, boolean>();
  const isShell = (index: number) => {
    const element = walk.elements[index];
    let answer = known.get(index);
    answer ??= element !== undefined && tree.holdsOnly(index, runs) && mayGo(element);
    known.set(index, answer);
    return answer;
  };
  const found = indices.map((index) => {
    for (let parent = tree.parent(index); parent > 0 && isShell(parent); parent = tree.parent(parent)) index = parent;
    return walk.elements[index];
  });
  return found.filter((element) => element !== undefined);
}

/** Whether an element shows something beside `own` that is no teaser. */
function hasMedia(shell: Element, own: ReadonlySet<Element | undefined>): boolean {
  return Array.from(shell.querySelectorAll(MEDIA)).some((media) => {
    for (let at: Element | null = media; at && at !== shell; at = at.parentElement) if (own.has(at)) return false;
    return !leadsAway(media);
  });
}

/** Whether a picture is a teaser: its link goes to a page and not to the picture itself. */
function leadsAway(media: Element): boolean {
  const href = media.closest("a[href]")?.getAttribute("href");
  return typeof href === "string" && !/\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)/i.test(href);
}

/** Elements in document order without those inside another. */
function outermost(elements: readonly Element[]): Element[] {
  const kept: Element[] = [];
  for (const element of elements) {
    if (kept.at(-1)?.contains(element)) continue;
    for (let last = kept.at(-1); last && element.contains(last); last = kept.at(-1)) kept.pop();
    kept.push(element);
  }
  return kept;
}

/** The snapshot's elements as a tree. */
class Tree {
  readonly #walk: Walk;
  readonly #attribute: string;
  /** By element: one past the index of its last descendant. */
  readonly #ends: number[];

  constructor(walk: Walk, attribute: string) {
    this.#walk = walk;
    this.#attribute = attribute;
    this.#ends = walk.elements.map((_, index) => index + 1);
    for (let index = walk.elements.length - 1; index > 0; index--) {
      const parent = this.parent(index);
      this.#ends[parent] = Math.max(this.#ends[parent] ?? 0, this.#ends[index] ?? 0);
    }
  }

  parent(element: number): number {
    return this.#walk.snapshot.elements[element * ELEMENT_WIDTH] ?? 0;
  }

  isGone(element: Element): boolean {
    return isGone(element, this.#attribute);
  }

  /** Whether all text of an element is among these runs. */
  holdsOnly(element: number, runs: ReadonlySet<number>): boolean {
    const end = this.#firstRun(this.#ends[element] ?? 0);
    for (let run = this.#firstRun(element); run < end; run++) if (!runs.has(run)) return false;
    return true;
  }

  /** How many runs stand before an element. */
  #firstRun(element: number): number {
    return this.#walk.snapshot.elements[element * ELEMENT_WIDTH + 2] ?? this.#walk.texts.length;
  }
}
