// The five styles of marks: hue and underline together, so that no kind is told by colour alone. Text colour and background
// are always set as a pair with a contrast of at least 4.5:1, underlines of at least 3:1; a test computes both. Greyed text
// is the exception that marks nothing: it keeps the page's background.

import { ENTITY_TYPES } from "../../settings.ts";
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

function ink(text: string, background: string, line: string | null = null): Ink {
  return { text, background, line };
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
    muted: ink("#76716a", "transparent"),
    quote: ink("#2f2b1f", "#f3efe2"),
    person: ink("#0d3a5f", "#e4effa", "#2b78b8"),
    organization: ink("#561d4f", "#f6e7f3", "#a2479a"),
    place: ink("#2a4710", "#ebf4df", "#4b7c1e"),
    media: ink("#553604", "#faefd8", "#996309"),
    flash: ink("#2b2200", "#ffe48f", "#8a6100"),
  },
  dark: {
    muted: ink("#8f8a80", "transparent"),
    quote: ink("#ece8d9", "#35332a"),
    person: ink("#d3e7fa", "#16374f", "#6fb2ea"),
    organization: ink("#f4d9f0", "#45203f", "#d88fce"),
    place: ink("#dcf0c4", "#2a3d14", "#97c862"),
    media: ink("#f8e4ba", "#463309", "#dca943"),
    flash: ink("#fff3c9", "#6a5204", "#ffd35c"),
  },
};

/** All styles, each drawn over those before it: names over the quotation they stand in, a flash over everything. */
export const STYLES = Object.keys(INKS.light) as Style[];

/** A kind's line in the card, where `data-kind` names the kind: its colour is `--hue`, its form `--line`. */
export function kindCss(): string {
  return ENTITY_TYPES.map((kind) => {
    const { light, dark } = INKS;
    return `[data-kind=${kind}]{--hue:light-dark(${light[kind].line},${dark[kind].line});--line:${UNDERLINES[kind]}}`;
  }).join("");
}

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
  // Kinds are told by their lines alone there, and a flash by the colours of what is selected.
  const flash = `${holder}::highlight(${name("flash")}){color:HighlightText;background-color:Highlight}`;
  const plain = `@media (forced-colors:active){${all}{color:MarkText;background-color:Mark}${flash}}`;
  return `${rules.join("")}${plain}@media print{${all}{color:inherit;background-color:transparent;text-decoration:none}}`;
}
