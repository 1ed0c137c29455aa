// Everything that we lay over a page: marks, hidden boxes, the card, the hover card. `remove` takes all of it away.

import type { Analysis, Place, Report } from "../generated/report.ts";
import { CATEGORY_NAMES } from "../labels.ts";
import type { CommandName, Parts } from "../messages.ts";
import type { Settings } from "../settings.ts";
import { barHeight } from "./bar.ts";
import { columnOf, textElement } from "./column.ts";
import { builder } from "./dom.ts";
import { hoverCard } from "./hovercard.ts";
import { STRINGS } from "./i18n.ts";
import { type Box, boxes } from "./paint/boxes.ts";
import { hiding } from "./paint/hide.ts";
import { highlights } from "./paint/highlights.ts";
import { listed } from "./paint/rows.ts";
import { jumps } from "./jumps.ts";
import { Host } from "./panel/host.ts";
import { panel } from "./panel/panel.ts";
import type { Actions, Ui } from "./panel/ui.ts";
import { type Layout, layout } from "./panel/place.ts";
import { watchPointer } from "./pointer.ts";
import { Places } from "./ranges.ts";
import { type Theme, themeOf } from "./theme.ts";
import type { Walk } from "./walk.ts";
import { watchWindow } from "./window.ts";

/** What the overlay asks its owner. */
export interface Owner {
  set: (change: Partial<Settings>) => void;
  /** The report as Markdown on the clipboard; false when that failed. */
  copy: () => Promise<boolean>;
  /** What stands on the page changed. */
  changed(): void;
  /** Does a piece of work in a task of its own, so that none takes long. */
  later: (work: () => void) => void;
}

export interface Overlay {
  /** Our element in the page. */
  readonly host: Element;
  readonly boxes: readonly Box[];
  readonly on: Readonly<Parts>;
  isHidden(box: Box): boolean;
  /** Shows an analysis of the page, the card later than the rest; what is the same as before stays untouched. */
  show(analysis: Analysis, walk: Walk, settings: Settings): void;
  /** Takes the page's report away and keeps listening. */
  clear(): void;
  /** Another page: what the reader switched off on the last one is on again. */
  reset(): void;
  remove(): void;
  command(name: CommandName): void;
}

/** What is shown now. */
interface Shown {
  analysis: Analysis;
  walk: Walk;
  settings: Settings;
  places: Places;
  boxes: readonly Box[];
  layout: Layout;
}

/** `prefix` starts every name that the page can see. */
export function overlay(document: Document, prefix: string, mode: ShadowRootMode, owner: Owner): Overlay {
  const build = builder(document);
  const host = new Host(document, `${prefix}-view`, mode);
  const attribute = `data-${prefix}`;
  const on: Parts = { panel: true, highlights: true, hiding: true };
  let shown: Shown | null = null;
  /** What the card shows, and what it is to be built from next. */
  let told: Report | null = null;
  let waiting: Ui | null = null;
  let theme: Theme = "light";

  const strings = () => STRINGS[shown?.settings.language ?? "id"];
  const names = (list: readonly Box[]) =>
    listed(list, (category) => CATEGORY_NAMES[shown?.settings.language ?? "id"][category]);
  const isHidden = (box: Box) => stubs.isHidden(box);
  /** What is on; a card that is folded to its pill waits to be opened, as a closed one does. */
  const parts = () => ({ ...on, panel: on.panel && !card.isFolded });

  /** What waits at the foot of the window waits above the page's own bar there: an ad to be closed, a question about cookies. */
  const lift = () => {
    card.frame.style.setProperty("--foot", `${barHeight(document, true)}px`);
  };
  /** Paints what is shown; everything is measured before anything is changed, so that the page is laid out once. */
  const paint = () => {
    if (!shown) return;
    const { analysis, walk, settings, places } = shown;
    const column = columnOf(analysis, walk);
    shown.layout = layout(document.documentElement.clientWidth, column, barHeight(document));
    theme = themeOfText(shown);
    lift();
    const line = (list: readonly Box[]) => strings().hidden(names(list));
    const hidden = on.hiding ? settings.hidden : [];
    stubs.apply(shown.boxes, hidden, { text: line, theme, column });
    const kinds = on.highlights ? settings.highlights : [];
    marks.paint(analysis.report, places, { kinds, density: settings.density, muted: hidden }, theme);
    card.setTheme(theme);
  };
  const sync = () => {
    if (!shown) return;
    card.sync({ ...on, settings: shown.settings, boxes: shown.boxes, isHidden });
    owner.changed();
  };
  const refresh = () => {
    paint();
    sync();
  };
  const turn = (part: keyof Parts, next: boolean) => {
    if (on[part] === next) return;
    on[part] = next;
    refresh();
  };
  const command = (name: CommandName) => {
    if (name === "toggle-highlights") turn("highlights", !on.highlights);
    else if (name === "toggle-boilerplate") turn("hiding", !on.hiding);
    else if (!parts().panel) {
      turn("panel", true);
      card.fold(false);
    } else if (!card.foldBack()) turn("panel", false);
  };
  const find = (place: Place) => shown?.places.find(place) ?? null;
  const actions: Actions = {
    jump(place) {
      jump.to(place);
    },
    light(place) {
      marks.light(place && find(place));
    },
    back() {
      jump.back();
    },
    open(about, opener) {
      hover.openFrom(about, opener);
    },
    show(list, shown) {
      hover.miss();
      stubs.keep(list, shown);
      refresh();
      const undo = () => {
        actions.show(list, false);
      };
      if (shown) card.say(strings().shownAgain(names(list)), undo);
    },
    isHidden,
    set: owner.set,
    turn,
    copy() {
      void owner.copy().then((copied) => {
        card.say(copied ? strings().copied : strings().copyFailed);
      });
    },
    close() {
      turn("panel", false);
      card.say(strings().closed, () => {
        command("toggle-panel");
      });
    },
  };
  const marks = highlights(document, prefix, host.element);
  const stubs = hiding(document, attribute, host.element, ({ boxes }) => {
    actions.show(boxes, true);
  });
  const card = panel(document, host.root, actions);
  const jump = jumps(document, find, marks, card, strings);
  const hover = hoverCard(document, card.frame, jump.to);
  const endings = [
    watchPointer(document, host.element, { painted: () => marks.painted, rowAt: stubs.rowAt }, hover),
    watchWindow(document, {
      resized() {
        if (!shown) return;
        const { clientWidth } = document.documentElement;
        shown.layout = layout(clientWidth, columnOf(shown.analysis, shown.walk), barHeight(document));
        card.place(shown.layout);
        lift();
      },
      scrolled: card.setAway,
      rested() {
        jump.rested();
        lift();
      },
      recoloured() {
        if (shown && themeOfText(shown) !== theme) paint();
      },
    }),
  ];

  /** Builds the card, unless there is something else to say by now, or nothing. */
  const dress = (ui: Ui) => {
    if (!shown || waiting !== ui) return;
    waiting = null;
    const { report } = ui;
    card.show(ui, shown.boxes, shown.layout, shown.settings.folded, told?.url === report.url);
    told = report;
    jump.offer();
    sync();
  };
  const clear = () => {
    shown = waiting = told = null;
    jump.forget();
    hover.miss();
    marks.clear();
    stubs.clear();
    host.remove();
  };
  return {
    host: host.element,
    get boxes() {
      return shown?.boxes ?? [];
    },
    get on() {
      return parts();
    },
    isHidden,
    show(analysis, walk, settings) {
      const last = shown;
      const isSamePage = last?.analysis === analysis && last.walk === walk;
      shown = {
        analysis,
        walk,
        settings,
        layout: last?.layout ?? { mode: "corner" },
        places: isSamePage ? last.places : new Places(analysis, walk),
        boxes: isSamePage ? last.boxes : boxes(analysis, walk, attribute),
      };
      const anew = settings.hidden.filter((category) => last && !last.settings.hidden.includes(category));
      stubs.keep(
        shown.boxes.filter(({ category }) => anew.includes(category)),
        false,
      );
      const { report } = analysis;
      const isSameCard = last?.settings.language === settings.language && isSame(last.analysis.report, report);
      paint();
      host.attach();
      if (isSameCard && !waiting) {
        sync();
        return;
      }
      const ui: Ui = { document, build, strings: strings(), language: settings.language, report, actions };
      waiting = ui;
      hover.use(ui);
      owner.later(() => {
        dress(ui);
      });
    },
    clear,
    reset() {
      on.panel = on.highlights = on.hiding = true;
      jump.forget();
    },
    remove() {
      clear();
      for (const end of endings) end();
      stubs.end();
      hover.remove();
    },
    command,
  };
}

function themeOfText({ analysis, walk }: Shown): Theme {
  const text = textElement(analysis, walk);
  return text ? themeOf(text) : "light";
}

function isSame(one: Report, other: Report): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
