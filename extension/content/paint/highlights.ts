// Marks by the CSS Custom Highlight API: the page's nodes are never wrapped, so frameworks that own them keep working. The
// elements that hold marked text carry an attribute: rules for all elements would make the browser style the whole page anew.

import type { Places, Spot } from "../ranges.ts";
import { styleRoot, viewOf } from "../roots.ts";
import { Sheets } from "../sheets.ts";
import type { Theme } from "../theme.ts";
import { type Mark, type MarkChoice, chooseMarks } from "./marks.ts";
import { STYLES, type Style, highlightCss } from "./palette.ts";
import type { Report } from "../../generated/report.ts";

/** A mark that stands in the page. */
export interface Painted extends Spot {
  mark: Mark;
}

/** How long a place stays lit after a jump, in milliseconds: smooth scrolling takes a second of it, then the eye has to find it. */
const FLASH = 4000;

export interface Highlights {
  /** Marks of ours that stand in the page now. */
  readonly painted: readonly Painted[];
  /** Paints the chosen marks in place of all that were painted before. */
  paint(report: Report, places: Places, choice: MarkChoice, theme: Theme): void;
  /** Lights a place until the next call; null lights none, but lets a flash end by itself. */
  light(spot: Spot | null): void;
  /** Lights a place for a moment. */
  flash(spot: Spot): void;
  /** Takes every mark and style away. */
  clear(): void;
}

/** `prefix` starts the names in the registry, which the page can read; `fallback` may hold a `<style>` of ours. */
export function highlights(document: Document, prefix: string, fallback: Element): Highlights {
  const attribute = `data-${prefix}-in`;
  const name = (style: Style) => `${prefix}-${STYLES.indexOf(style)}`;
  const sheets = new Sheets(fallback);
  let theme: Theme = "light";
  let painted: readonly Painted[] = [];
  /** What is lit; what is painted anew meanwhile takes no light away. */
  let lit: readonly Spot[] = [];
  let holders = new Set<Element>();
  let flashing = 0;

  const set = (style: Style, ranges: readonly StaticRange[] = []) => {
    const view = viewOf(document);
    if (!view || !("Highlight" in view)) return;
    const registry = view.CSS.highlights;
    if (ranges.length === 0) {
      registry.delete(name(style));
      return;
    }
    const highlight = new view.Highlight(...ranges);
    highlight.priority = STYLES.indexOf(style);
    registry.set(name(style), highlight);
  };
  /** The marks' styles, in the document and in every shadow root of the page that holds one. */
  const dress = (spots: readonly Spot[]) => {
    const roots = new Set<Document | ShadowRoot | null>([document]);
    for (const spot of spots) {
      for (const holder of spot.holders) {
        if (!holder.hasAttribute(attribute)) holder.setAttribute(attribute, "");
        holders.add(holder);
      }
      roots.add(styleRoot(spot.range.startContainer));
    }
    sheets.use(roots, highlightCss(theme, `[${attribute}]`, name));
  };
  const endFlash = () => {
    clearTimeout(flashing);
    flashing = 0;
  };
  const light = (spot: Spot | null) => {
    if (spot === null && flashing !== 0) return;
    endFlash();
    lit = spot ? [spot] : [];
    set(
      "flash",
      lit.map(({ range }) => range),
    );
    dress(lit);
  };

  return {
    get painted() {
      return painted;
    },
    paint(report, places, choice, colours) {
      theme = colours;
      painted = chooseMarks(report, choice).flatMap((mark) => {
        const spot = places.find(mark);
        return spot ? [{ mark, ...spot }] : [];
      });
      const kinds = Map.groupBy(painted, ({ mark }): Style => mark.kind);
      for (const style of STYLES)
        if (style !== "flash")
          set(
            style,
            kinds.get(style)?.map(({ range }) => range),
          );
      const spots = [...painted, ...lit];
      const next = new Set(spots.flatMap(({ holders }) => holders));
      for (const holder of holders) if (!next.has(holder)) holder.removeAttribute(attribute);
      holders = next;
      dress(spots);
    },
    light,
    flash(spot) {
      light(spot);
      flashing = setTimeout(() => {
        flashing = 0;
        light(null);
      }, FLASH);
    },
    clear() {
      endFlash();
      for (const style of STYLES) set(style);
      sheets.clear();
      for (const holder of holders) holder.removeAttribute(attribute);
      holders.clear();
      painted = lit = [];
    },
  };
}
