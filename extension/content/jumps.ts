// Jumps to places of the article, and the way back to where the reader was before the first of them.

import type { Place } from "../generated/report.ts";
import type { Strings } from "./i18n.ts";
import type { Highlights } from "./paint/highlights.ts";
import type { Panel } from "./panel/panel.ts";
import type { Spot } from "./ranges.ts";
import { type Position, reveal, scrollTo } from "./scroll.ts";

/** Whoever is this near to where they were, in CSS pixels, needs no way back. */
const NEAR = 80;

export interface Jumps {
  /** Brings a place into view, at `aim` pixels from the window's top if given, and lights it. */
  to: (place: Place, aim?: number) => void;
  back: () => void;
  /** Scrolling has come to rest: the reader may have come back alone. */
  rested: () => void;
  forget: () => void;
  /** Offers the way back on the card where there is one. */
  offer: () => void;
}

export function jumps(
  document: Document,
  find: (place: Place) => Spot | null,
  marks: Highlights,
  card: Panel,
  strings: () => Strings,
): Jumps {
  let before: Position | null = null;
  const offer = () => {
    card.offerBack(before !== null);
  };
  const forget = () => {
    before = null;
    offer();
  };
  return {
    to(place, aim) {
      const spot = find(place);
      if (spot && card.coversText) card.fold(true);
      const from = spot ? reveal(document, spot.range, aim) : "unreachable";
      if (!spot || from === "unreachable") {
        card.say(strings().unreachable);
        return;
      }
      marks.flash(spot);
      before ??= from;
      offer();
    },
    back() {
      if (before) scrollTo(before);
      forget();
    },
    rested() {
      if (before && Math.abs(before.scroller.scrollTop - before.top) < NEAR) forget();
    },
    forget,
    offer,
  };
}
