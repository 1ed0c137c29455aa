// The foot of the card: all marks on or off, every mention or the first ones, and the report as Markdown.

import { ICONS, icon } from "../dom.ts";
import type { Part, Ui, View } from "./ui.ts";

/** How long the copy button says what came of it, in milliseconds. */
const COPIED = 2000;

export function footerPart(ui: Ui): Part {
  const { build, strings, actions } = ui;
  let current: View | null = null;
  const marks = build("button", {
    class: "option",
    click: () => {
      if (current) actions.setHighlights(!current.highlights);
    },
  });
  marks.append(build("span", { class: "tick" }), strings.highlights);
  const all = build("button", {
    class: "option",
    click: () => {
      if (current) actions.set({ density: current.settings.density === "all" ? "first" : "all" });
    },
  });
  all.append(build("span", { class: "tick" }), strings.allMentions);
  return {
    element: build("div", { class: "foot" }, marks, all, copyButton(ui)),
    sync(view) {
      current = view;
      marks.setAttribute("aria-pressed", String(view.highlights));
      all.setAttribute("aria-pressed", String(view.settings.density === "all"));
    },
  };
}

function copyButton({ document, build, strings, actions }: Ui): HTMLElement {
  const words = build("span", { role: "status" });
  const button = build("button", { class: "option copy", title: strings.copy });
  const show = (path: string, text: string) => {
    words.textContent = text;
    button.replaceChildren(icon(document, path), words);
  };
  show(ICONS.copy, strings.copyShort);
  button.addEventListener("click", () => {
    void actions.copy().then((copied) => {
      show(copied ? ICONS.check : ICONS.close, copied ? strings.copied : strings.copyFailed);
      setTimeout(show, COPIED, ICONS.copy, strings.copyShort);
    });
  });
  return button;
}
