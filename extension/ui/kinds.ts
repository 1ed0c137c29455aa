// The kinds of highlights as chips that look like the marks on the page.

import { INKS, UNDERLINES } from "../content/paint/palette.ts";
import { HIGHLIGHT_NAMES } from "../labels.ts";
import { type Change, HIGHLIGHT_KINDS, type HighlightKind, type Settings, withItem } from "../settings.ts";
import { element } from "./nodes.ts";

/** One chip per kind; `count` gives how many the page has, or null. */
export function kindChips(
  settings: Settings,
  count: (kind: HighlightKind) => number | null,
  set: (change: Change) => void,
): HTMLElement {
  const chips = HIGHLIGHT_KINDS.map((kind) => {
    const pressed = settings.highlights.includes(kind);
    const sample = kindSample(kind, HIGHLIGHT_NAMES[settings.language][kind]);
    const number = count(kind);
    const children = number === null ? [sample] : [sample, element("b", "", [String(number)])];
    const attributes = { type: "button", id: kind, "aria-pressed": String(pressed) };
    const button = element("button", "chip", children, attributes);
    button.addEventListener("click", () => {
      set(({ highlights }) => ({ highlights: withItem(highlights, kind, !highlights.includes(kind)) }));
    });
    return button;
  });
  return element("div", "chips", chips);
}

/** A text marked as a kind is on the page. */
export function kindSample(kind: HighlightKind, text: string): HTMLElement {
  const node = element("span", "sample", [text]);
  for (const theme of ["light", "dark"] as const) {
    const ink = INKS[theme][kind];
    node.style.setProperty(`--${theme}-text`, ink.text);
    node.style.setProperty(`--${theme}-ground`, ink.background);
    node.style.setProperty(`--${theme}-line`, ink.line ?? "transparent");
  }
  const line = UNDERLINES[kind];
  node.style.setProperty("--underline", line === undefined ? "none" : `underline ${line}`);
  return node;
}
