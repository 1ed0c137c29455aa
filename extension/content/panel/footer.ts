// The foot of the card: all marks on or off, every mention or the first ones, and the report as Markdown.

import { ICONS, icon } from "../dom.ts";
import { type Toggle, option } from "./toggle.ts";
import type { Part, Ui } from "./ui.ts";

export function footerPart(ui: Ui): Part {
  const { build, report } = ui;
  const options = report.entities.length + report.quotes.length > 0 ? markOptions(ui) : [];
  return {
    element: build("div", "foot", ...options.map(({ element }) => element), copyButton(ui)),
    sync(view) {
      for (const { sync } of options) sync(view);
    },
  };
}

/** What can be chosen about marks, where there is anything to mark. */
function markOptions(ui: Ui): Toggle[] {
  const { strings, actions } = ui;
  return [
    option(
      ui,
      strings.highlights,
      ({ highlights }) => highlights,
      ({ highlights }) => {
        actions.turn("highlights", !highlights);
      },
    ),
    option(
      ui,
      strings.allMentions,
      ({ settings }) => settings.density === "all",
      ({ settings }) => {
        actions.set({ density: settings.density === "all" ? "first" : "all" });
      },
    ),
  ];
}

function copyButton({ document, build, strings, actions }: Ui): HTMLElement {
  return build(
    "button",
    { class: "option copy", title: strings.copy, click: actions.copy },
    icon(document, ICONS.copy),
    build("span", null, strings.copyShort),
  );
}
