// What every part of the card needs: a builder, the words, the report, and what a click does.

import type { Place, Report } from "../../generated/report.ts";
import type { Parts } from "../../messages.ts";
import type { Language, Settings } from "../../settings.ts";
import { type Build, type Child, icon } from "../dom.ts";
import type { Strings } from "../i18n.ts";
import type { Box } from "../paint/boxes.ts";

/** What the card can ask for. */
export interface Actions {
  /** Scrolls to a place and lights it. */
  jump(place: Place): void;
  /** Lights a place without scrolling while the reader points at it; null ends that. */
  light(place: Place | null): void;
  /** Scrolls back to where the reader was before the last jumps. */
  back: () => void;
  /** Opens the card of an entity, or of boxes, next to the element that asked for it. */
  open: (about: number | readonly Box[], opener: HTMLElement) => void;
  /** Brings hidden boxes back, or hides them again. */
  show(boxes: readonly Box[], shown: boolean): void;
  isHidden(box: Box): boolean;
  /** Changes the settings, here and where they are kept. */
  set: (change: Partial<Settings>) => void;
  /** The card, the marks or the hiding on or off in this document. */
  turn(part: keyof Parts, on: boolean): void;
  /** Puts the report as Markdown on the clipboard, and says so. */
  copy: () => void;
  close: () => void;
}

/** What stands on the page now. */
export interface View extends Parts {
  settings: Settings;
  boxes: readonly Box[];
  isHidden(box: Box): boolean;
}

/** The surroundings of a part. */
export interface Ui {
  document: Document;
  build: Build;
  strings: Strings;
  language: Language;
  report: Report;
  actions: Actions;
}

/** Words of the article, marked as being in its language. */
export function words<K extends keyof HTMLElementTagNameMap>(
  { build, report }: Ui,
  tag: K,
  style: string,
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  return build(tag, { class: style, lang: report.language }, ...children);
}

/** A button that shows only an icon; its label is its tip as well. */
export function tool({ document, build }: Ui, label: string, path: string, click: () => void): HTMLElement {
  return build("button", { class: "tool", title: label, "aria-label": label, click }, icon(document, path));
}

/** A card that lies over the page and can take the focus. */
export function dialog({ build }: Ui, label: string, ...children: Child[]): HTMLElement {
  return build("div", { class: "entity", role: "dialog", "aria-label": label, tabindex: "-1" }, ...children);
}

/** A part of the card: its element, null when it has nothing to say, and how it follows the page's state. */
export interface Part {
  element: HTMLElement | null;
  sync?: (view: View) => void;
}
