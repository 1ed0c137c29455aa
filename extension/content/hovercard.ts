// The card of an entity beside its mention: it opens when the pointer rests on a mark, on a press, or from the panel's
// list; it stays while the pointer is on it, and goes with Escape.

import type { Place, Report } from "../generated/report.ts";
import { builder } from "./dom.ts";
import { listen } from "./listen.ts";
import type { Painted } from "./paint/highlights.ts";
import type { Strings } from "./i18n.ts";
import { entityCard } from "./panel/entitycard.ts";
import type { Actions } from "./panel/ui.ts";
import type { PointerListener } from "./pointer.ts";

/** Space between a card and what it belongs to, and to the window's edge, in CSS pixels. */
const GAP = 8;
/** Time to move the pointer from a mark to its card, in milliseconds. */
const LINGER = 320;

/** A rectangle of the window. */
type Box = Pick<DOMRect, "left" | "right" | "top" | "bottom">;

/** Opens where the pointer rests or presses; what was pressed stays until it is dismissed. */
export interface HoverCard extends PointerListener {
  /** Speaks of this report from now on. */
  use(report: Report, strings: Strings): void;
  /** Opens from a button of ours; the focus goes into the card and comes back when it closes. */
  openFrom(id: number, opener: HTMLElement): void;
  remove(): void;
}

/** `frame` is the themed element of our shadow root; `leaf` brings a mention to a height of the window. */
export function hoverCard(
  document: Document,
  frame: HTMLElement,
  actions: Actions,
  leaf: (place: Place, aim: number) => void,
): HoverCard {
  const build = builder(document);
  const layer = build("div", "layer");
  let report: Report | null = null;
  let strings: Strings | null = null;
  let card: HTMLElement | null = null;
  let shown: number | null = null;
  let opener: HTMLElement | null = null;
  let isPinned = false;
  let leaving = 0;

  const stay = () => {
    clearTimeout(leaving);
    leaving = 0;
  };
  const close = () => {
    stay();
    const hadFocus = card?.matches(":focus-within") === true;
    card?.remove();
    card = null;
    if (hadFocus) opener?.focus({ preventScroll: true });
    opener = null;
    isPinned = false;
  };
  const open = (id: number | null, rect: Box, at: number | null, pinned: boolean) => {
    close();
    const entity = report?.entities[id ?? -1];
    if (!entity || !report || !strings) return;
    const made = entityCard({ document, build, strings, report, actions }, entity, at, (mention) => {
      isPinned = true;
      const place = entity.mentions[mention];
      if (place) leaf(place, heightBeside(made));
    });
    card = made;
    shown = id;
    isPinned = pinned;
    layer.append(made);
    put(made, rect);
  };
  const openAt = ({ mark }: Painted, rect: Box, pinned: boolean) => {
    stay();
    if (card && shown === mark.entity && isPinned >= pinned) return;
    const mentions = report?.entities[mark.entity ?? -1]?.mentions ?? [];
    const at = mentions.findIndex(({ block, start }) => block === mark.block && start === mark.start);
    open(mark.entity, rect, at < 0 ? null : at, pinned);
  };

  frame.append(layer);
  const endings = [
    listen(
      document,
      "keydown",
      (event: KeyboardEvent) => {
        if (event.key !== "Escape" || !card) return;
        // One Escape closes one thing: not the panel with it.
        event.stopPropagation();
        close();
      },
      { capture: true },
    ),
    // A press elsewhere in our own elements; what it opens comes after.
    listen(
      frame,
      "click",
      ({ target }: Event) => {
        if (!card?.contains(target as Node)) close();
      },
      { capture: true },
    ),
  ];

  return {
    use(next, words) {
      report = next;
      strings = words;
      close();
    },
    rest(painted, rect) {
      openAt(painted, rect, false);
    },
    press(painted, rect) {
      openAt(painted, rect, true);
    },
    miss: close,
    openFrom(id, button) {
      open(id, button.getBoundingClientRect(), null, true);
      opener = button;
      card?.focus({ preventScroll: true });
    },
    leave(inside) {
      // Inside our elements the card stays, else it goes after a moment.
      if (inside || isPinned) stay();
      else leaving ||= setTimeout(close, LINGER);
    },
    remove() {
      close();
      for (const end of endings) end();
      layer.remove();
    },
  };
}

/** Below the rectangle where there is room, else above it, always inside the window. */
function put(card: HTMLElement, { left, top, bottom }: Box): void {
  const { clientWidth, clientHeight } = card.ownerDocument.documentElement;
  const { offsetWidth, offsetHeight } = card;
  const below = bottom + GAP + offsetHeight <= clientHeight - GAP;
  const y = below ? bottom + GAP : top - GAP - offsetHeight;
  const x = Math.min(left, clientWidth - offsetWidth - GAP);
  card.style.setProperty("left", `${Math.max(GAP, x)}px`);
  card.style.setProperty("top", `${Math.max(GAP, Math.min(y, clientHeight - offsetHeight - GAP))}px`);
}

/** A height of the window where the card does not cover what is brought there. */
function heightBeside(card: HTMLElement): number {
  const { top, bottom } = card.getBoundingClientRect();
  const { clientHeight } = card.ownerDocument.documentElement;
  return top > clientHeight - bottom ? Math.max(top - 4 * GAP - 24, clientHeight * 0.1) : bottom + 4 * GAP;
}
