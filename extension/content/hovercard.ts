// The card of an entity beside its mention: it opens when the pointer rests on a mark, on a press, or from the panel's
// list; it stays while the pointer is on it, and goes with Escape.

import type { Report } from "../generated/report.ts";
import { type Build, builder } from "./dom.ts";
import type { Painted } from "./paint/highlights.ts";
import { entityCard } from "./panel/entitycard.ts";
import type { Strings } from "./i18n.ts";
import type { Actions } from "./panel/ui.ts";

/** Space between a card and what it belongs to, and to the window's edge, in CSS pixels. */
const GAP = 8;
/** Time to move the pointer from a mark to its card, in milliseconds. */
const LINGER = 320;

/** A rectangle of the window. */
type Box = Pick<DOMRect, "left" | "right" | "top" | "bottom">;

export class HoverCard {
  readonly #document: Document;
  readonly #build: Build;
  readonly #layer: HTMLElement;
  readonly #actions: Actions;
  readonly #leaf: (place: { block: number; start: number; end: number }, aim: number) => void;
  #report: Report | null = null;
  #strings: Strings;
  #card: HTMLElement | null = null;
  #entity: number | null = null;
  #opener: HTMLElement | null = null;
  #isPinned = false;
  #leaving = 0;

  /** `frame` is the themed element of our shadow root; `leaf` brings a mention to a height of the window. */
  constructor(
    document: Document,
    frame: HTMLElement,
    strings: Strings,
    actions: Actions,
    leaf: (place: { block: number; start: number; end: number }, aim: number) => void,
  ) {
    this.#document = document;
    this.#build = builder(document);
    this.#strings = strings;
    this.#actions = actions;
    this.#leaf = leaf;
    this.#layer = this.#build("div", { class: "layer" });
    frame.append(this.#layer);
    document.addEventListener("keydown", this.#escape, true);
  }

  use(report: Report, strings: Strings): void {
    this.#report = report;
    this.#strings = strings;
    this.close();
  }

  /** Opens on a mark; a pinned card stays until it is dismissed. */
  openAt({ mark }: Painted, rect: Box, pinned: boolean): void {
    this.#stay();
    if (this.#card && this.#entity === mark.entity && this.#isPinned >= pinned) return;
    const mentions = this.#report?.entities[mark.entity ?? -1]?.mentions ?? [];
    const at = mentions.findIndex(({ block, start }) => block === mark.block && start === mark.start);
    this.#open(mark.entity, rect, at < 0 ? null : at, pinned);
  }

  /** Opens from a button of ours; the focus goes into the card and comes back when it closes. */
  openFrom(id: number, opener: HTMLElement): void {
    this.#open(id, opener.getBoundingClientRect(), null, true);
    this.#opener = opener;
    this.#card?.focus({ preventScroll: true });
  }

  /** The pointer is elsewhere: inside our elements the card stays, else it goes after a moment. */
  leave(inside: boolean): void {
    if (inside || this.#isPinned) {
      this.#stay();
      return;
    }
    const view = this.#document.defaultView;
    if (view && this.#leaving === 0) this.#leaving = view.setTimeout(this.close, LINGER);
  }

  readonly close = (): void => {
    this.#stay();
    const hadFocus = this.#card?.matches(":focus-within") === true;
    this.#card?.remove();
    this.#card = null;
    if (hadFocus) this.#opener?.focus({ preventScroll: true });
    this.#opener = null;
    this.#isPinned = false;
  };

  remove(): void {
    this.close();
    this.#document.removeEventListener("keydown", this.#escape, true);
    this.#layer.remove();
  }

  #open(id: number | null, rect: Box, at: number | null, pinned: boolean): void {
    const entity = this.#report?.entities[id ?? -1];
    this.close();
    if (!entity || !this.#report) return;
    const ui = {
      document: this.#document,
      build: this.#build,
      strings: this.#strings,
      report: this.#report,
      actions: this.#actions,
    };
    const card = entityCard(ui, entity, at, (mention) => {
      this.#isPinned = true;
      const place = entity.mentions[mention];
      if (place) this.#leaf(place, this.#aim(card));
    });
    this.#card = card;
    this.#entity = id;
    this.#isPinned = pinned;
    this.#layer.append(card);
    this.#put(card, rect);
  }

  /** Below the rectangle where there is room, else above it, always inside the window. */
  #put(card: HTMLElement, { left, top, bottom }: Box): void {
    const { clientWidth, clientHeight } = this.#document.documentElement;
    const { offsetWidth, offsetHeight } = card;
    const below = bottom + GAP + offsetHeight <= clientHeight - GAP;
    const y = below ? bottom + GAP : top - GAP - offsetHeight;
    const x = Math.min(left, clientWidth - offsetWidth - GAP);
    card.style.setProperty("left", `${Math.max(GAP, x)}px`);
    card.style.setProperty("top", `${Math.max(GAP, Math.min(y, clientHeight - offsetHeight - GAP))}px`);
  }

  /** A height of the window where the card does not cover what is brought there. */
  #aim(card: HTMLElement): number {
    const { top, bottom } = card.getBoundingClientRect();
    const { clientHeight } = this.#document.documentElement;
    return top > clientHeight - bottom ? Math.max(top - 4 * GAP - 24, clientHeight * 0.1) : bottom + 4 * GAP;
  }

  #stay(): void {
    this.#document.defaultView?.clearTimeout(this.#leaving);
    this.#leaving = 0;
  }

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !this.#card) return;
    // One Escape closes one thing: not the panel with it.
    event.stopPropagation();
    this.close();
  };
}
