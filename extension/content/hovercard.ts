// The card beside what the pointer rests on: of an entity at its mention, of what a stub stands for. It opens on a press or from
// the panel's list as well; it stays while the pointer is on it, and goes with Escape.

import type { Place } from "../generated/report.ts";
import { type Rect, heightBeside, put } from "./beside.ts";
import { listen } from "./listen.ts";
import type { Box } from "./paint/boxes.ts";
import { entityCard } from "./panel/entitycard.ts";
import { rowCard } from "./panel/rowcard.ts";
import type { Actions, Ui } from "./panel/ui.ts";
import type { PointerListener, Subject } from "./pointer.ts";

/** Time to move the pointer from a mark to its card, in milliseconds. */
const LINGER = 320;

/** Opens where the pointer rests or presses; what was pressed stays until it is dismissed. */
export interface HoverCard extends PointerListener {
  /** Speaks of another report from now on. */
  use(ui: Ui): void;
  /** Opens from a button of ours; the focus goes into the card and comes back when it closes. */
  openFrom: Actions["open"];
  remove(): void;
}

/** `frame` is the themed element of our shadow root; `leaf` brings a mention to a height of the window. */
export function hoverCard(
  document: Document,
  frame: HTMLElement,
  leaf: (place: Place, aim: number) => void,
): HoverCard {
  const layer = document.createElement("div");
  let ui: Ui | null = null;
  let card: HTMLElement | null = null;
  /** The entity or the boxes that the card is about. */
  let shown: number | readonly Box[] | null = null;
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
  const ofEntity = (all: Ui, id: number, at: number | null) => {
    const entity = all.report.entities[id];
    if (!entity) return null;
    const made = entityCard(all, entity, at, (mention) => {
      isPinned = true;
      const place = entity.mentions[mention];
      if (place) leaf(place, heightBeside(made));
    });
    return made;
  };
  const open = (about: number | readonly Box[], rect: Rect, at: number | null, pinned: boolean) => {
    close();
    card = ui && (typeof about === "number" ? ofEntity(ui, about, at) : rowCard(ui, about));
    if (!card) return;
    shown = about;
    isPinned = pinned;
    layer.append(card);
    put(card, rect);
  };
  const openAt = (subject: Subject, rect: Rect, pinned: boolean) => {
    stay();
    const mark = "mark" in subject ? subject.mark : null;
    const about = "mark" in subject ? subject.mark.entity : subject.boxes;
    if (about === null || (card && shown === about && isPinned >= pinned)) return;
    const mentions = ui?.report.entities[mark?.entity ?? -1]?.mentions ?? [];
    const at = mentions.findIndex(({ block, start }) => block === mark?.block && start === mark.start);
    open(about, rect, at < 0 ? null : at, pinned);
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
    use(next) {
      ui = next;
      close();
    },
    rest(subject, rect) {
      openAt(subject, rect, false);
    },
    press(subject, rect) {
      openAt(subject, rect, true);
    },
    miss: close,
    openFrom(about, button) {
      open(about, button.getBoundingClientRect(), null, true);
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
