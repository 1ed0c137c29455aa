// The card of a stub, or of a category: what is hidden there and why, each brought back by a press, or hidden again.

import { CATEGORY_NAMES } from "../../labels.ts";
import { cut } from "../limits.ts";
import type { Box } from "../paint/boxes.ts";
import { listed } from "../paint/rows.ts";
import { reasons } from "./clutter.ts";
import { type Ui, dialog, words } from "./ui.ts";

/** Most characters of a box that are shown, in UTF-16 units: more than fit into the card's width. */
const EXCERPT = 90;

export function rowCard(ui: Ui, boxes: readonly Box[]): HTMLElement {
  const { build, strings, language, report, actions } = ui;
  const items = boxes.map((box) => {
    const blocks = report.blocks.filter(({ id }) => box.blocks.includes(id));
    const isHidden = actions.isHidden(box);
    const name = listed([box], (category) => CATEGORY_NAMES[language][category]);
    const click = () => {
      actions.show([box], isHidden);
    };
    return build(
      "button",
      { class: "entry", click },
      build("span", "heading", name),
      words(ui, "span", "what", cut(blocks[0]?.text ?? "", EXCERPT)),
      build("span", "by", reasons(blocks)),
      build("span", "show", isHidden ? strings.show : strings.hide),
    );
  });
  return dialog(ui, strings.hiddenBy, build("p", "type", strings.hiddenBy), ...items);
}
