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

/** Where colours are forced a double line is lost on its ground: half of it stands below. */
const FORCED_MEDIA = "wavy 2px";

/** A kind's line in the card, where `data-kind` names the kind: its colour is `--hue`, its form `--line`. */
export function kindCss(): string {
  const { light, dark } = INKS;
  const rules = ENTITY_TYPES.map(
    (kind) =>
      `[data-kind=${kind}]{--hue:light-dark(${light[kind].line},${dark[kind].line});--line:${UNDERLINES[kind]}}`,
  );
  return `${rules.join("")}@media (forced-colors:active){[data-kind=media]{--line:${FORCED_MEDIA}}}`;
}

/** The style sheet of all marks in elements that `holder` selects; `name` gives a style's name in the highlight registry. */
export function highlightCss(theme: Theme, holder: string, name: (style: Style) => string): string {
  const marked = (style: Style) => `${holder}::highlight(${name(style)})`;
  const rules = STYLES.map((style) => {
    const { text, background, line } = INKS[theme][style];
    const underline = UNDERLINES[style];
    const decoration = line && underline ? `text-decoration:underline ${underline} ${line};` : "";
    return `${marked(style)}{color:${text};background-color:${background};${decoration}}`;
  });
  const all = STYLES.filter((style) => style !== "muted").map(marked);
  // Kinds are told by their lines alone there, and a flash by the colours of what is selected.
  const forced = `${all.join()}{color:MarkText;background-color:Mark}
${marked("media")}{text-decoration:underline ${FORCED_MEDIA}}${marked("flash")}{color:HighlightText;background-color:Highlight}`;
  return `${rules.join("")}@media (forced-colors:active){${forced}}
@media print{${all.join()}{color:inherit;background-color:transparent;text-decoration:none}}`;
}
