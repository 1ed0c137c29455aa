// What the popup and the badge are told about the page.

import type { Report } from "../generated/report.ts";
import type { PageState, Parts, Phase } from "../messages.ts";
import { CATEGORIES, ENTITY_TYPES, type Settings } from "../settings.ts";
import type { Overlay } from "./overlay.ts";
import { blockCount } from "./paint/boxes.ts";

/** Everything a state is made from. */
export interface Standing {
  phase: Phase;
  reason: string | null;
  report: Report | null;
  overlay: Overlay | null;
  settings: Settings;
}

const ALL_OFF: Parts = { panel: false, highlights: false, hiding: false };

/** The state in the form in which it is sent. */
export function pageState({ phase, reason, report, overlay, settings }: Standing): PageState {
  const entities = ENTITY_TYPES.map((type) => ({
    type,
    count: report?.entities.filter((e) => e.type === type).length ?? 0,
  }));
  const boilerplate = CATEGORIES.map((category) => {
    const own = overlay?.boxes.filter((box) => box.category === category) ?? [];
    return { category, count: blockCount(own), hidden: own.some((box) => overlay?.isHidden(box)) };
  });
  return {
    phase,
    reason: reason ?? report?.reason ?? null,
    note: report?.notes[0] ?? null,
    title: report?.title ?? null,
    reading_minutes: report?.stats.reading_minutes ?? null,
    points: report?.summary.length ?? 0,
    quotes: report?.quotes.length ?? 0,
    entities: entities.filter(({ count }) => count > 0),
    boilerplate: boilerplate.filter(({ count }) => count > 0),
    ...(overlay?.on ?? ALL_OFF),
    settings,
  };
}
