// What the popup and the badge are told about the page.

import type { EntityType, Report } from "../generated/report.ts";
import type { PageState, Phase } from "../messages.ts";
import { CATEGORIES, type Settings } from "../settings.ts";
import { type Box, blockCount } from "./paint/boxes.ts";

/** Everything a state is made from. */
export interface Standing {
  phase: Phase;
  reason: string | null;
  report: Report | null;
  boxes: readonly Box[];
  isHidden(box: Box): boolean;
  panel: boolean;
  highlights: boolean;
  hiding: boolean;
  settings: Settings;
}

const TYPES: readonly EntityType[] = ["person", "organization", "place", "media"];

/** The state in the form in which it is sent. */
export function pageState(standing: Standing): PageState {
  const { phase, reason, report, boxes, panel, highlights, hiding, settings } = standing;
  const entities = TYPES.map((type) => ({ type, count: report?.entities.filter((e) => e.type === type).length ?? 0 }));
  const boilerplate = CATEGORIES.map((category) => {
    const own = boxes.filter((box) => box.category === category);
    return { category, count: blockCount(own), hidden: own.some((box) => standing.isHidden(box)) };
  });
  return {
    phase,
    reason: reason ?? report?.reason ?? null,
    note: report?.notes[0] ?? null,
    title: report?.title ?? null,
    reading_minutes: report?.stats.reading_minutes ?? null,
    points: report?.summary.length ?? 0,
    entities: entities.filter(({ count }) => count > 0),
    boilerplate: boilerplate.filter(({ count }) => count > 0),
    panel,
    highlights,
    hiding,
    settings,
  };
}
