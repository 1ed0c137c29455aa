// The points that say what the article says; each leads to its sentence.

import type { Excerpt } from "../../generated/report.ts";
import type { Attributes } from "../dom.ts";
import { excerpt } from "./format.ts";
import type { Part, Ui } from "./ui.ts";

/** The summary, the first thing that the card shows. */
export function summaryPart(ui: Ui): Part {
  const { build, strings, report } = ui;
  const points = report.summary.map((point) => build("li", null, pointButton(ui, point, "point")));
  const list = points.length > 0 ? build("ol", "points", ...points) : build("p", "none", strings.noSummary);
  return { element: build("section", { class: "summary", "aria-label": strings.summary }, list) };
}

/** A button that says an excerpt and leads to it. */
export function pointButton(ui: Ui, point: Excerpt, style: string): HTMLButtonElement {
  const lang = ui.report.language;
  return ui.build("button", { class: style, lang, ...leadsTo(ui, point) }, excerpt(point));
}

/** The listeners of anything that leads to a place. */
export function leadsTo({ actions }: Ui, place: Excerpt | { block: number; start: number; end: number }): Attributes {
  const light = () => {
    actions.light(place);
  };
  const unlight = () => {
    actions.light(null);
  };
  return {
    click: () => {
      actions.jump(place);
    },
    mouseenter: light,
    mouseleave: unlight,
    focus: light,
    blur: unlight,
  };
}
