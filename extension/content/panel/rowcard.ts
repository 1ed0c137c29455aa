// The card of a stub: what is hidden there and why, each brought back by a press.

import { CATEGORY_NAMES } from "../../labels.ts";
import { type Row, listed } from "../paint/rows.ts";
import { reasons } from "./clutter.ts";
import type { Ui } from "./ui.ts";

export function rowCard(ui: Ui, { boxes }: Row): HTMLElement {
  const { build, strings, language, report, actions } = ui;
  const items = boxes.map((box) => {
    const blocks = report.blocks.filter(({ id }) => box.blocks.includes(id));
    const click = () => {
      actions.show([box]);
    };
    return build(
      "button",
      { class: "entry", click },
      build(
        "span",
        "heading",
        listed([box], (category) => CATEGORY_NAMES[language][category]),
      ),
      build("span", "by", reasons(ui, blocks)),
      build("span", "show", strings.show),
    );
  });
  const title = build("p", "type", strings.hiddenBy);
  return build(
    "div",
    { class: "entity", role: "dialog", "aria-label": strings.hiddenBy, tabindex: "-1" },
    title,
    ...items,
  );
}
