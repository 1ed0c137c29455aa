// The points that say what the article says; each leads to its sentence.

import type { Excerpt, Report } from "../../generated/report.ts";
import type { Attributes } from "../dom.ts";
import { excerpt } from "./format.ts";
import type { Part, Ui } from "./ui.ts";

/** The summary, the first thing that the card shows. */
export function summaryPart(ui: Ui): Part {
  const { build, strings, report } = ui;
  const numbers = pointNumbers(report);
  const points = report.summary.map((point, at) => {
    const button = pointButton(ui, point, "point");
    button.dataset.number = numbers[at];
    return build("li", null, button);
  });
  const list = points.length > 0 ? build("ol", "points", ...points) : build("p", "none", strings.noSummary);
  return { element: build("section", { class: "summary", "aria-label": strings.summary }, list) };
}

/** The numbers before the points: where points are items of a list, the list's own, so that one article has not two counts. */
function pointNumbers({ summary, outline }: Report): string[] {
  const own = summary.map((point) => outline.find(({ block }) => block === point.block)?.number);
  const isList = own.some((number) => typeof number === "number");
  return own.map((number, at) => `${isList ? (number ?? "•") : at + 1}`);
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
