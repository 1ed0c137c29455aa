// What was taken for boilerplate, by category: how much, why, and a switch that hides or shows it.

import type { Category } from "../../generated/report.ts";
import { CATEGORY_NAMES } from "../../labels.ts";
import { CATEGORIES, type Language } from "../../settings.ts";
import { blockReason } from "../../ui/reasons.ts";
import type { Box } from "../paint/boxes.ts";
import { section } from "./sections.ts";
import type { Part, Ui, View } from "./ui.ts";

/** The switches of all categories that the page has. */
export function clutterPart(ui: Ui, boxes: readonly Box[], language: Language): Part {
  const rows = CATEGORIES.filter((category) => boxes.some((box) => box.category === category)).map((category) =>
    switchRow(ui, category, language),
  );
  const element = section(
    ui,
    ui.strings.boilerplate,
    rows.map(({ element }) => element),
  );
  const count = element?.querySelector(".count");
  return {
    element,
    sync(view) {
      for (const row of rows) row.sync(view);
      const hidden = view.boxes.filter((box) => view.isHidden(box)).reduce((sum, { blocks }) => sum + blocks.length, 0);
      if (count) count.textContent = ui.strings.hiddenCount(hidden);
    },
  };
}

function switchRow(ui: Ui, category: Category, language: Language): { element: HTMLElement; sync(view: View): void } {
  const { build, report, actions } = ui;
  let current: View | null = null;
  const reasons = new Set(
    report.blocks.filter((block) => block.category === category).map(({ reason }) => reason ?? ""),
  );
  const count = build("span", { class: "count" });
  const words = build("span", { class: "label" }, CATEGORY_NAMES[language][category]);
  const button = build(
    "button",
    {
      role: "switch",
      class: "switch",
      click: () => {
        if (!current) return;
        const others = current.settings.hidden.filter((other) => other !== category);
        const isOn = button.getAttribute("aria-checked") === "true";
        actions.set({ hidden: isOn ? others : [...others, category] });
        if (!isOn) actions.setHiding(true);
      },
    },
    words,
    count,
    build("span", { class: "knob" }),
  );
  const why = build(
    "p",
    { class: "why" },
    [...reasons]
      .filter(Boolean)
      .map((reason) => blockReason(reason, language))
      .join("; "),
  );
  return {
    element: build("li", null, button, why),
    sync(view) {
      current = view;
      const boxes = view.boxes.filter((box) => box.category === category);
      count.textContent = `${boxes.reduce((sum, { blocks }) => sum + blocks.length, 0)}`;
      button.setAttribute("aria-checked", String(view.hiding && view.settings.hidden.includes(category)));
    },
  };
}
