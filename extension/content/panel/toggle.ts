// Buttons that stay pressed, or switches that stay on, as the page's state has it.

import type { HighlightKind } from "../../settings.ts";
import type { Child } from "../dom.ts";
import type { Ui, View } from "./ui.ts";

export interface Toggle {
  element: HTMLButtonElement;
  sync: (view: View) => void;
}

/** A toggle that is on where `isOn` says so; with `role` it is a switch. */
export function toggle(
  { build }: Ui,
  attributes: { class: string; "aria-label"?: string; role?: "switch" },
  isOn: (view: View) => boolean,
  press: (view: View) => void,
  ...children: Child[]
): Toggle {
  let current: View | null = null;
  const click = () => {
    if (current) press(current);
  };
  const element = build("button", { ...attributes, click }, ...children);
  return {
    element,
    sync(view) {
      current = view;
      element.setAttribute(attributes.role ? "aria-checked" : "aria-pressed", String(isOn(view)));
    },
  };
}

/** An option with a tick before its words. */
export function option(ui: Ui, words: string, isOn: (view: View) => boolean, press: (view: View) => void): Toggle {
  return toggle(ui, { class: "option" }, isOn, press, ui.build("span", "tick"), words);
}

/** Whether a kind is marked on the page, and what marks it or leaves it plain. */
export function marking(
  { actions }: Ui,
  kind: HighlightKind,
): [isOn: (view: View) => boolean, press: (view: View) => void] {
  const isOn = ({ highlights, settings }: View) => highlights && settings.highlights.includes(kind);
  const press = (view: View) => {
    const others = view.settings.highlights.filter((other) => other !== kind);
    const wasOn = isOn(view);
    actions.set({ highlights: wasOn ? others : [...others, kind] });
    if (!wasOn) actions.turn("highlights", true);
  };
  return [isOn, press];
}
