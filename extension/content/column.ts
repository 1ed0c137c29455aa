// Where the article's text stands in the window.

import type { Analysis } from "../generated/report.ts";
import type { Column } from "./panel/place.ts";
import { elementOf } from "./standing.ts";
import type { Walk } from "./walk.ts";

/** Paragraphs that are measured; the column of the first ones is that of all. */
const SAMPLE = 8;

/** An element of the article's running text, the first that the page renders. */
export function textElement(analysis: Analysis, walk: Walk): Element | null {
  return paragraphs(analysis, walk)[0] ?? null;
}

/** The extent of the running text; `head` is the top of the headline, or of the text where there is none. */
export function columnOf(analysis: Analysis, walk: Walk): Column {
  const rects = paragraphs(analysis, walk).map((element) => element.getBoundingClientRect());
  if (rects.length === 0) return null;
  const title = analysis.report.blocks.find(({ kind }) => kind === "title");
  const head = title && elementOf(analysis, walk, title.id)?.getBoundingClientRect();
  return {
    left: Math.min(...rects.map(({ left }) => left)),
    right: Math.max(...rects.map(({ right }) => right)),
    top: head?.height ? head.top : Math.min(...rects.map(({ top }) => top)),
  };
}

function paragraphs(analysis: Analysis, walk: Walk): Element[] {
  const found: Element[] = [];
  for (const { id, kind, category } of analysis.report.blocks) {
    if (kind !== "paragraph" || category !== null) continue;
    const element = elementOf(analysis, walk, id);
    if (element?.checkVisibility() && found.push(element) === SAMPLE) break;
  }
  return found;
}
