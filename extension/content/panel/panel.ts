// The card: a frame with the article's size and what to do with it, and the parts between. It folds to a pill.

import { ICONS, builder, icon, logo } from "../dom.ts";
import type { Strings } from "../i18n.ts";
import type { Box } from "../paint/boxes.ts";
import type { Theme } from "../theme.ts";
import { clutterPart } from "./clutter.ts";
import { entitiesPart } from "./entities.ts";
import { footerPart } from "./footer.ts";
import { headerPart } from "./header.ts";
import { keep } from "./keep.ts";
import type { Layout } from "./place.ts";
import { sectionParts } from "./sections.ts";
import { summaryPart } from "./summary.ts";
import type { Actions, Part, Ui, View } from "./ui.ts";

/** How long a message stays, in milliseconds, and again while the reader is at it. */
const SAID = 6000;

export interface Panel {
  /** Carries the theme and the place; what lies over the card is added to it. */
  readonly frame: HTMLElement;
  /** Whether the card may lie over the text it leads to, so that a jump has to fold it. */
  readonly coversText: boolean;
  readonly isFolded: boolean;
  /** Builds the card, `anew` for the page that it stood on before: it stays as the reader left it, else as `folded` says. */
  show(ui: Ui, boxes: readonly Box[], place: Layout, folded: boolean, anew: boolean): void;
  /** Follows the page's state; where the card and its pill are closed, cards of names still open on the page. */
  sync(view: View): void;
  setTheme(theme: Theme): void;
  /** Puts the card into its place. */
  place(next: Layout): void;
  /** The reader has scrolled into the article, or back to its head: the pill makes room. */
  setAway: (away: boolean) => void;
  /** Folds the card to its pill or opens it; the reader's choice is kept where the card has room of its own. */
  fold(folded: boolean): void;
  /** Folds a card that was opened from its pill, and gives the focus back; false for one that stood open by itself. */
  foldBack(): boolean;
  /** Offers the way back after a jump. */
  offerBack(offered: boolean): void;
  /** Says something to readers and screen readers for a moment; `undo` takes back what it is about. */
  say(words: string, undo?: () => void): void;
}

export function panel(document: Document, root: ShadowRoot, actions: Actions): Panel {
  const build = builder(document);
  const frame = build("div", "frame");
  const { dataset, style } = frame;
  const holder = build("div");
  let strings: Strings | null = null;
  let card: HTMLElement | null = null;
  let status: HTMLElement | null = null;
  let pill: HTMLElement | null = null;
  let backs: HTMLElement[] = [];
  let parts: Part[] = [];
  let layout: Layout = { mode: "corner" };
  let isFolded = false;
  /** What the reader chose for a card with room of its own. */
  let chosen = false;
  /** Whether the card was opened from its pill, and what had the focus before it came into the card. */
  let isFromPill = false;
  let before: HTMLElement | null = null;
  let saying = 0;

  const unsay = () => {
    status?.replaceChildren();
  };
  const setFolded = (folded: boolean) => {
    isFolded = folded;
    dataset.folded = String(folded);
    // What was said was about what stands under it now.
    unsay();
  };
  const focus = (element: HTMLElement | null | undefined) => {
    element?.focus({ preventScroll: true });
  };
  const hasFocus = () => card?.matches(":focus-within") === true;
  const fold = (folded: boolean) => {
    const hadFocus = hasFocus();
    isFromPill = isFolded && !folded;
    setFolded(folded);
    if (layout.mode === "side") {
      chosen = folded;
      actions.set({ folded });
    }
    if (!folded) focus(card?.querySelector("button"));
    else if (hadFocus) focus(pill);
  };
  const leave = () => {
    const hadFocus = hasFocus();
    fold(true);
    if (hadFocus) focus(before);
  };
  const place = (next: Layout) => {
    const hadRoom = layout.mode === "side";
    layout = next;
    dataset.mode = next.mode;
    dataset.edge = next.mode === "side" ? next.edge : "";
    if (next.mode === "side") {
      for (const name of ["inset", "width", "top"] as const) style.setProperty(`--${name}`, `${next[name]}px`);
    }
    // A card without room of its own must not cover the text until it is asked for.
    if (hadRoom !== (next.mode === "side")) setFolded(hadRoom || chosen);
  };
  const backButton = ({ back }: Strings) => {
    const button = build("button", { class: "back", hidden: true, click: actions.back });
    button.append(icon(document, ICONS.up), back);
    return button;
  };

  frame.addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && !isFolded) leave();
  });
  frame.addEventListener("focusin", ({ relatedTarget: from }) => {
    if (from === pill || !frame.contains(from as Node | null)) before = (from as HTMLElement | null) ?? before;
  });
  frame.append(holder);
  root.append(frame);

  return {
    frame,
    get coversText() {
      return layout.mode !== "side";
    },
    get isFolded() {
      return isFolded;
    },
    show(ui, boxes, at, folded, anew) {
      const restore = keep(holder);
      const { language, report } = ui;
      strings = ui.strings;
      const header = headerPart(ui, () => {
        fold(true);
      });
      const main = [summaryPart(ui), entitiesPart(ui)];
      const sections = [...sectionParts(ui), clutterPart(ui, boxes)];
      const footer = footerPart(ui);
      parts = [header, ...main, ...sections, footer];
      const drawer = build("div", "sections", ...sections.map(({ element }) => element));
      const body = build("div", "body", ...main.map(({ element }) => element), drawer);
      const [inCard, besidePill] = [backButton(strings), backButton(strings)];
      backs = [inCard, besidePill];
      const named = { class: "card", role: "complementary", "aria-label": strings.card, lang: language };
      card = build("div", named, header.element, body, inCard, footer.element);
      const unfold = () => {
        // Not every browser gives it the focus when it is pressed.
        focus(pill);
        fold(false);
      };
      pill = build(
        "button",
        { class: "pill", "aria-label": strings.unfold, "aria-expanded": "false", click: unfold },
        logo(document),
        build("span", "mark", "Simak"),
        build("span", "size", strings.minutes(report.stats.reading_minutes)),
      );
      status = build("p", { class: "status", role: "status" });
      holder.replaceChildren(card, build("div", "pills", besidePill, pill), status);
      chosen = folded;
      place(at);
      if (anew) restore();
      else setFolded(chosen || layout.mode !== "side");
    },
    sync(view) {
      if (!view.panel && hasFocus()) focus(before);
      dataset.closed = String(!view.panel);
      for (const part of parts) part.sync?.(view);
    },
    setTheme(theme) {
      dataset.theme = theme;
    },
    place,
    setAway(away) {
      dataset.away = String(away);
    },
    fold,
    foldBack() {
      if (isFromPill) leave();
      return isFolded;
    },
    offerBack(offered) {
      for (const button of backs) button.hidden = !offered;
    },
    say(words, undo) {
      clearTimeout(saying);
      const fade = () => {
        if (status?.matches(":hover, :focus-within")) saying = setTimeout(fade, SAID);
        else unsay();
      };
      saying = setTimeout(fade, SAID);
      status?.replaceChildren(words);
      if (!undo || !strings) return;
      const click = () => {
        unsay();
        undo();
      };
      status?.append(build("button", { click }, strings.undo));
    },
  };
}
