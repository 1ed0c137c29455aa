// Which places are marked. Few marks read better than many: by default an entity is marked once in each section.

import type { Category, Kind, Place, Report } from "../../generated/report.ts";
import type { Density, HighlightKind } from "../../settings.ts";

/** How a mark is painted: a kind, or greyed where boilerplate stands inside the article's own text. */
export type MarkStyle = HighlightKind | "muted";

/** A place to paint. */
export interface Mark extends Place {
  kind: MarkStyle;
  /** The entity's id; null for a quotation. */
  entity: number | null;
}

/** What the reader wants to see marked. */
export interface MarkChoice {
  kinds: readonly HighlightKind[];
  density: Density;
  /** Categories that the reader does not want to see. */
  muted: readonly Category[];
}

/** The marks of a report, those of an entity in the order of the text. */
export function chooseMarks(report: Report, { kinds, density, muted }: MarkChoice): Mark[] {
  const marks: Mark[] = [];
  for (const { id, type, mentions, epithets } of report.entities) {
    if (!kinds.includes(type)) continue;
    const seen = new Set<string>();
    for (const { block, start, end } of mentions) {
      if (density === "first" && !isFirst(report, { block, start, end }, epithets, seen)) continue;
      marks.push({ kind: type, entity: id, block, start, end });
    }
  }
  if (kinds.includes("quote")) {
    for (const { block, start, end } of report.quotes) marks.push({ kind: "quote", entity: null, block, start, end });
  }
  for (const { block, start, end, category } of report.inline) {
    if (muted.includes(category)) marks.push({ kind: "muted", entity: null, block, start, end });
  }
  return marks;
}

/** Where first mentions are looked for: headlines and captions stay clean. */
const RUNNING_TEXT: readonly Kind[] = ["paragraph", "list_item", "quote"];

/**
 * Whether a mention is the first one in the running text of its section, or the section's first by an epithet, wherever it stands:
 * "Negeri Sakura" in a heading is what readers ask about.
 */
function isFirst(report: Report, place: Place, epithets: readonly string[], seen: Set<string>): boolean {
  const block = report.blocks[place.block];
  if (!block) return false;
  const isNew = (by: string) => {
    const before = seen.size;
    return seen.add(`${block.section} ${by}`).size > before;
  };
  const text = block.text.slice(place.start, place.end);
  const isNamed = RUNNING_TEXT.includes(block.kind) && isNew("");
  const isRiddle = epithets.includes(text) && isNew(text);
  return isNamed || isRiddle;
}
