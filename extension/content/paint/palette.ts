// The five styles of marks: hue and underline together, so that no kind is told by colour alone. Text colour and background
// are always set as a pair with a contrast of at least 4.5:1, underlines of at least 3:1; a test computes both. Greyed text
// is the exception that marks nothing: it keeps the page's background.

import type { Theme } from "../theme.ts";
import type { MarkStyle } from "./marks.ts";

export type Style = MarkStyle | "flash";

/** Colours of one style under one theme. */
export interface Ink {
  text: string;
  background: string;
  /** Colour of the underline; null for none. */
  line: string | null;
}

export const UNDERLINES: Partial<Record<Style, string>> = {
  person: "solid 2px",
  organization: "dashed 2px",
  place: "dotted 2px",
  media: "double 1px",
  flash: "solid 3px",
};

export const INKS: Record<Theme, Record<Style, Ink>> = {
  light: {
    person: { text: "#0d3a5f", background: "#e4effa", line: "#2b78b8" },
    organization: { text: "#561d4f", background: "#f6e7f3", line: "#a2479a" },
    place: { text: "#2a4710", background: "#ebf4df", line: "#4b7c1e" },
    media: { text: "#553604", background: "#faefd8", line: "#996309" },
    quote: { text: "#2f2b1f", background: "#f3efe2", line: null },
    muted: { text: "#76716a", background: "transparent", line: null },
    flash: { text: "#2b2200", background: "#ffe48f", line: "#8a6100" },
  },
  dark: {
    person: { text: "#d3e7fa", background: "#16374f", line: "#6fb2ea" },
    organization: { text: "#f4d9f0", background: "#45203f", line: "#d88fce" },
    place: { text: "#dcf0c4", background: "#2a3d14", line: "#97c862" },
    media: { text: "#f8e4ba", background: "#463309", line: "#dca943" },
    quote: { text: "#ece8d9", background: "#35332a", line: null },
    muted: { text: "#8f8a80", background: "transparent", line: null },
    flash: { text: "#fff3c9", background: "#6a5204", line: "#ffd35c" },
  },
};

/** All styles, in the order of their numbers in the registry. */
export const STYLES = Object.keys(INKS.light) as Style[];

/** The style sheet of all marks in elements that `holder` selects; `name` gives a style's name in the highlight registry. */
export function highlightCss(theme: Theme, holder: string, name: (style: Style) => string): string {
  const rules = STYLES.map((style) => {
    const { text, background, line } = INKS[theme][style];
    const underline = UNDERLINES[style];
    const decoration = line && underline ? `text-decoration:underline ${underline} ${line};` : "";
    return `${holder}::highlight(${name(style)}){color:${text};background-color:${background};${decoration}}`;
  });
  const all = STYLES.filter((style) => style !== "muted")
    .map((style) => `${holder}::highlight(${name(style)})`)
    .join(",");
  const plain = `@media (forced-colors:active){${all}{color:MarkText;background-color:Mark}}`;
  return `${rules.join("")}${plain}@media print{${all}{color:inherit;background-color:transparent;text-decoration:none}}`;
}
