// Marks by the CSS Custom Highlight API: the page's nodes are never wrapped, so frameworks that own them keep working. The
// elements that hold marked text carry an attribute: rules for all elements would make the browser style the whole page anew.

import type { Places, Spot } from "../ranges.ts";
import { styleRoot, viewOf } from "../roots.ts";
import { type Sheet, addSheet } from "../sheets.ts";
import type { Theme } from "../theme.ts";
import { type Mark, type MarkChoice, type MarkStyle, chooseMarks } from "./marks.ts";
import { STYLES, type Style, highlightCss } from "./palette.ts";
import type { Report } from "../../generated/report.ts";

/** A mark that stands in the page. */
export interface Painted extends Spot {
  mark: Mark;
}

/** How long a place stays lit after a jump, in milliseconds. */
const FLASH = 2400;
/** Entities lie over the quotation they stand in, a flash over everything. */
const PRIORITY: Record<Style, number> = {
  quote: 1,
  person: 2,
  organization: 2,
  place: 2,
  media: 2,
  muted: 0,
  flash: 3,
};

export class Highlights {
  readonly #name: (style: Style) => string;
  readonly #attribute: string;
  readonly #document: Document;
  readonly #sheets = new Map<Document | ShadowRoot, Sheet>();
  readonly #fallback: Element;
  #theme: Theme = "light";
  #painted: readonly Painted[] = [];
  #holders = new Set<Element>();
  #flashing = 0;

  /** `prefix` starts the names in the registry, which the page can read; `fallback` may hold a `<style>` of ours. */
  constructor(document: Document, prefix: string, fallback: Element) {
    this.#document = document;
    this.#fallback = fallback;
    this.#attribute = `data-${prefix}-in`;
    this.#name = (style) => `${prefix}-${STYLES.indexOf(style)}`;
  }

  /** Marks of ours that stand in the page now. */
  get painted(): readonly Painted[] {
    return this.#painted;
  }

  /** Paints the chosen marks in place of all that were painted before. */
  paint(report: Report, places: Places, choice: MarkChoice, theme: Theme): void {
    this.#theme = theme;
    const painted: Painted[] = [];
    const ranges = new Map<MarkStyle, StaticRange[]>();
    for (const mark of chooseMarks(report, choice)) {
      const spot = places.find(mark);
      if (!spot) continue;
      painted.push({ mark, ...spot });
      const list = ranges.get(mark.kind);
      if (list) list.push(spot.range);
      else ranges.set(mark.kind, [spot.range]);
    }
    this.#painted = painted;
    for (const style of STYLES) if (style !== "flash") this.#set(style, ranges.get(style));
    const holders = new Set(painted.flatMap((spot) => spot.holders));
    for (const holder of this.#holders) if (!holders.has(holder)) holder.removeAttribute(this.#attribute);
    this.#holders = holders;
    this.#style(painted);
  }

  /** Lights a place until the next call; null lights none, but lets a flash end by itself. */
  light(spot: Spot | null): void {
    if (spot === null && this.#flashing !== 0) return;
    this.#endFlash();
    this.#set("flash", spot ? [spot.range] : undefined);
    if (spot) this.#style([spot]);
  }

  /** Lights a place for a moment. */
  flash(spot: Spot): void {
    this.light(spot);
    const end = () => {
      this.#flashing = 0;
      this.#set("flash", undefined);
    };
    this.#flashing = this.#document.defaultView?.setTimeout(end, FLASH) ?? 0;
  }

  /** Takes every mark and style away. */
  clear(): void {
    this.#endFlash();
    for (const style of STYLES) this.#set(style, undefined);
    for (const sheet of this.#sheets.values()) sheet.remove();
    this.#sheets.clear();
    for (const holder of this.#holders) holder.removeAttribute(this.#attribute);
    this.#holders.clear();
    this.#painted = [];
  }

  #endFlash(): void {
    this.#document.defaultView?.clearTimeout(this.#flashing);
    this.#flashing = 0;
  }

  #set(style: Style, ranges: StaticRange[] | undefined): void {
    const view = viewOf(this.#document);
    if (!view || !("Highlight" in view)) return;
    const name = this.#name(style);
    if (!ranges?.length) {
      view.CSS.highlights.delete(name);
      return;
    }
    const highlight = new view.Highlight(...ranges);
    highlight.priority = PRIORITY[style];
    view.CSS.highlights.set(name, highlight);
  }

  /** The marks' styles, in the document and in every shadow root of the page that holds one. */
  #style(spots: readonly Spot[]): void {
    const roots = new Set<Document | ShadowRoot>([this.#document]);
    for (const { range, holders } of spots) {
      for (const holder of holders) {
        if (!holder.hasAttribute(this.#attribute)) holder.setAttribute(this.#attribute, "");
        this.#holders.add(holder);
      }
      const root = styleRoot(range.startContainer);
      if (root) roots.add(root);
    }
    const css = highlightCss(this.#theme, `[${this.#attribute}]`, this.#name);
    for (const root of roots) {
      const sheet = this.#sheets.get(root);
      if (sheet) sheet.replace(css);
      else this.#sheets.set(root, addSheet(root, css, this.#fallback));
    }
  }
}
