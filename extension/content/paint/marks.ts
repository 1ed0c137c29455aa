// Which places are marked. Few marks read better than many: by default an entity is marked once in each section.

import type { Analysis, Place, Report } from "../../generated/report.ts";
import type { Density, HighlightKind } from "../../settings.ts";

/** A place to paint. */
export interface Mark extends Place {
  kind: HighlightKind;
  /** The entity's id; null for a quotation. */
  entity: number | null;
}

/** What the reader wants to see marked. */
export interface MarkChoice {
  kinds: readonly HighlightKind[];
  density: Density;
}

/** The marks of a report, those of an entity in the order of the text. */
export function chooseMarks(report: Report, { kinds, density }: MarkChoice): Mark[] {
  const marks: Mark[] = [];
  for (const { id, type, mentions } of report.entities) {
    if (!kinds.includes(type)) continue;
    const seen = new Set<number | null>();
    for (const { block, start, end } of mentions) {
      if (density === "first" && !isFirst(report, block, seen)) continue;
      marks.push({ kind: type, entity: id, block, start, end });
    }
  }
  if (kinds.includes("quote")) {
    for (const { block, start, end } of report.quotes) marks.push({ kind: "quote", entity: null, block, start, end });
  }
  return marks;
}

/** Whether a mention is the first one in the running text of its section. Headlines stay clean. */
function isFirst(report: Analysis["report"], index: number, seen: Set<number | null>): boolean {
  const block = report.blocks[index];
  if (!block || block.kind === "title" || block.kind === "heading") return false;
  if (seen.has(block.section)) return false;
  seen.add(block.section);
  return true;
}
