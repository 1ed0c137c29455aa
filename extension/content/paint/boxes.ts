// Which elements go when boilerplate is hidden: neighbouring blocks of one category together, each with the empty shell
// around it, and never an element that holds anything else.

import type { Analysis, Category } from "../../generated/report.ts";
import type { Walk } from "../walk.ts";

/** Blocks that are hidden and shown together. */
export interface Box {
  category: Category;
  /** Block ids, in order. */
  blocks: number[];
  /** What to hide, in document order, none inside another. */
  elements: Element[];
}

/** Numbers an element in `PageSnapshot.elements` and a piece in `Anchor.pieces`. */
const ELEMENT_WIDTH = 4;
const PIECE = 4;
/** What a shell may hold beside the block: pictures that link somewhere, as teasers do. */
const MEDIA = "img, picture, video, audio, iframe, embed, object, canvas";

/** The boxes of all boilerplate that has an element of its own. */
export function boxes(analysis: Analysis, walk: Walk): Box[] {
  const shells = new Shells(walk);
  return groups(analysis).map(({ category, blocks }) => {
    const own = runsOf(analysis, blocks);
    const shelled = blocks
      .map((block) => analysis.anchors[block]?.element ?? -1)
      .map((e) => shells.around(e, own, category));
    const elements = [...new Set(shelled)].flatMap((index) => walk.elements[index] ?? []);
    const outer = elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)));
    return { category, blocks, elements: outer };
  });
}

/** Runs of neighbouring blocks of one category that can be hidden. */
function groups({ report, anchors }: Analysis): Pick<Box, "category" | "blocks">[] {
  const found: Pick<Box, "category" | "blocks">[] = [];
  let last: Category | null = null;
  for (const { id, category } of report.blocks) {
    if (category && typeof anchors[id]?.element === "number") {
      const open = last === category ? found.at(-1) : undefined;
      if (open) open.blocks.push(id);
      else found.push({ category, blocks: [id] });
    }
    last = category;
  }
  return found;
}

function runsOf({ anchors }: Analysis, blocks: readonly number[]): Set<number> {
  const runs = new Set<number>();
  for (const block of blocks) {
    const pieces = anchors[block]?.pieces ?? [];
    for (let at = 0; at < pieces.length; at += PIECE) runs.add(pieces[at] ?? -1);
  }
  return runs;
}

/** Finds the outermost element around a block that holds nothing but its group. */
class Shells {
  readonly #walk: Walk;
  /** By element: one past the index of its last descendant. */
  readonly #ends: number[];

  constructor(walk: Walk) {
    this.#walk = walk;
    this.#ends = walk.elements.map((_, index) => index + 1);
    for (let index = walk.elements.length - 1; index > 0; index--) {
      const parent = this.#parent(index);
      this.#ends[parent] = Math.max(this.#ends[parent] ?? 0, this.#ends[index] ?? 0);
    }
  }

  around(element: number, own: ReadonlySet<number>, category: Category): number {
    if (element <= 0) return element;
    for (let parent = this.#parent(element); parent > 0; parent = this.#parent(parent)) {
      if (!this.#holdsOnly(parent, own) || !this.#isShell(parent, element, category)) break;
      element = parent;
    }
    return element;
  }

  #parent(element: number): number {
    return this.#walk.snapshot.elements[element * ELEMENT_WIDTH] ?? 0;
  }

  /** How many runs stand before an element. */
  #firstRun(element: number): number {
    return this.#walk.snapshot.elements[element * ELEMENT_WIDTH + 2] ?? this.#walk.texts.length;
  }

  #holdsOnly(element: number, own: ReadonlySet<number>): boolean {
    const end = this.#firstRun(this.#ends[element] ?? 0);
    for (let run = this.#firstRun(element); run < end; run++) if (!own.has(run)) return false;
    return true;
  }

  #isShell(parent: number, inner: number, category: Category): boolean {
    const [shell, block] = [this.#walk.elements[parent], this.#walk.elements[inner]];
    if (!shell || !block) return false;
    if (category === "ad") return true;
    return Array.from(shell.querySelectorAll(MEDIA)).every((media) => block.contains(media) || leadsAway(media));
  }
}

/** Whether a picture is a teaser: its link goes to a page and not to the picture itself. */
function leadsAway(media: Element): boolean {
  const href = media.closest("a[href]")?.getAttribute("href");
  return typeof href === "string" && !/\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)/i.test(href);
}
