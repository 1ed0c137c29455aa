// What was taken for boilerplate, by category: how much, why, and a switch that hides or shows it.

import type { Block, Category } from "../../generated/report.ts";
import { CATEGORY_NAMES } from "../../labels.ts";
import { SEPARATOR } from "../../languages.ts";
import { CATEGORIES } from "../../settings.ts";
import { type Box, blockCount } from "../paint/boxes.ts";
import { section } from "./sections.ts";
import { toggle } from "./toggle.ts";
import type { Part, Ui, View } from "./ui.ts";

/** The switches of all categories that the page has. */
export function clutterPart(ui: Ui, boxes: readonly Box[]): Part {
  const categories = CATEGORIES.filter((category) => boxes.some((box) => box.category === category));
  const rows = () => categories.map((category) => switchRow(ui, category));
  const { element, sync } = section(ui, ui.strings.boilerplate, categories.length, rows);
  const count = element?.querySelector(".count");
  return {
    element,
    sync(view) {
      sync?.(view);
      const hidden = view.boxes.filter((box) => view.isHidden(box));
      if (count) count.textContent = ui.strings.hiddenCount(blockCount(hidden));
    },
  };
}

function switchRow(ui: Ui, category: Category): Part {
  const { build, strings, language, report, actions } = ui;
  let boxes: readonly Box[] = [];
  const count = build("span", "count");
  const isOn = ({ hiding, settings }: View) => hiding && settings.hidden.includes(category);
  const press = (view: View) => {
    const others = view.settings.hidden.filter((other) => other !== category);
    const wasOn = isOn(view);
    actions.set({ hidden: wasOn ? others : [...others, category] });
    if (!wasOn) actions.turn("hiding", true);
  };
  const name = CATEGORY_NAMES[language][category];
  const attributes = { class: "switch", role: "switch" } as const;
  const button = toggle(ui, attributes, isOn, press, build("span", "label", name), count, build("span", "knob"));
  const own = report.blocks.filter((block) => block.category === category);
  // The line on the page in place of a box takes no keyboard: this is the way to each box.
  const open = () => {
    actions.open(boxes, each);
  };
  const named = { class: "each", "aria-haspopup": "dialog", "aria-label": `${name}, ${strings.each}`, click: open };
  const each = build("button", named, strings.each);
  const separator = build("span", null, SEPARATOR);
  return {
    element: build("li", null, button.element, build("p", "why", reasons(own), separator, each)),
    sync(view) {
      boxes = view.boxes.filter((box) => box.category === category);
      count.textContent = `${blockCount(boxes)}`;
      each.hidden = separator.hidden = !isOn(view);
      button.sync(view);
    },
  };
}

/** Why blocks were taken for boilerplate, each reason once. */
export function reasons(blocks: readonly Block[]): string {
  return [...new Set(blocks.map(({ reason }) => reason).filter(Boolean))].join("; ");
}
