// A button that marks one kind on the page or leaves it plain.

import type { HighlightKind } from "../../settings.ts";
import type { Child } from "../dom.ts";
import type { Ui, View } from "./ui.ts";

export interface Toggle {
  element: HTMLButtonElement;
  sync: (view: View) => void;
}

/** The toggle of a kind; `children` is what it shows. */
export function kindToggle(
  { build, actions }: Ui,
  kind: HighlightKind,
  attributes: { class: string; "aria-label"?: string },
  ...children: Child[]
): Toggle {
  let current: View | null = null;
  const press = () => {
    if (!current) return;
    const { highlights } = current.settings;
    const others = highlights.filter((other) => other !== kind);
    const isOn = current.highlights && others.length < highlights.length;
    actions.set({ highlights: isOn ? others : [...others, kind] });
    if (!isOn) actions.setHighlights(true);
  };
  const element = build("button", { ...attributes, click: press }, ...children);
  return {
    element,
    sync(view) {
      current = view;
      element.setAttribute("aria-pressed", String(view.highlights && view.settings.highlights.includes(kind)));
    },
  };
}
