// Everything that we lay over a page: marks, hidden boxes, the card, the hover card. `remove` takes all of it away.

import type { Analysis, Place, Report } from "../generated/report.ts";
import { CATEGORY_NAMES } from "../labels.ts";
import type { CommandName } from "../messages.ts";
import type { Language, Settings } from "../settings.ts";
import { columnOf, textElement } from "./column.ts";
import { HoverCard } from "./hovercard.ts";
import { STRINGS, type Strings } from "./i18n.ts";
import { type Box, boxes } from "./paint/boxes.ts";
import { Hiding } from "./paint/hide.ts";
import { Highlights } from "./paint/highlights.ts";
import { Host } from "./panel/host.ts";
import { Panel } from "./panel/panel.ts";
import type { Actions } from "./panel/ui.ts";
import { type Layout, layout } from "./panel/place.ts";
import { watchPointer } from "./pointer.ts";
import { Places } from "./ranges.ts";
import { type Position, reveal, scrollTo } from "./scroll.ts";
import { themeOf } from "./theme.ts";
import type { Walk } from "./walk.ts";

/** What the overlay asks its owner. */
export interface Owner {
  set(change: Partial<Settings>): void;
  copy(): Promise<boolean>;
  /** What stands on the page changed. */
  changed(): void;
}

/** What is shown now. */
interface Shown {
  analysis: Analysis;
  walk: Walk;
  settings: Settings;
  places: Places;
  boxes: readonly Box[];
}

export class Overlay {
  panel = true;
  highlights = true;
  hiding = true;
  readonly #document: Document;
  readonly #owner: Owner;
  readonly #host: Host;
  readonly #marks: Highlights;
  readonly #hiding: Hiding;
  readonly #panel: Panel;
  readonly #hover: HoverCard;
  readonly #endings: (() => void)[] = [];
  #shown: Shown | null = null;
  /** Where the reader was before the first of several jumps. */
  #back: Position | null = null;

  constructor(document: Document, prefix: string, mode: ShadowRootMode, owner: Owner) {
    this.#document = document;
    this.#owner = owner;
    this.#host = new Host(document, `${prefix}-view`, mode);
    const { element, root } = this.#host;
    const actions = this.#actions();
    this.#marks = new Highlights(document, prefix, element);
    this.#hiding = new Hiding(document, `data-${prefix}`, element, (box) => {
      this.#broughtBack(box);
    });
    this.#panel = new Panel(document, root, STRINGS.id, actions);
    this.#hover = new HoverCard(document, this.#panel.frame, STRINGS.id, actions, (place, aim) => {
      this.#jump(place, aim);
    });
    this.#endings.push(this.#watchPointer(), this.#watchWindow());
  }

  get host(): Element {
    return this.#host.element;
  }

  get boxes(): readonly Box[] {
    return this.#shown?.boxes ?? [];
  }

  get #language(): Language {
    return this.#shown?.settings.language ?? "id";
  }

  get #strings(): Strings {
    return STRINGS[this.#language];
  }

  isHidden(box: Box): boolean {
    return this.#hiding.isHidden(box);
  }

  /** Shows an analysis of the page; what is the same as before stays untouched. */
  show(analysis: Analysis, walk: Walk, settings: Settings): void {
    const before = this.#shown;
    const isSamePage = before?.analysis === analysis && before.walk === walk;
    const shown: Shown = {
      analysis,
      walk,
      settings,
      places: isSamePage ? before.places : new Places(analysis, walk),
      boxes: isSamePage ? before.boxes : boxes(analysis, walk, this.#hiding.attribute),
    };
    this.#shown = shown;
    const anew = settings.hidden.filter((category) => before && !before.settings.hidden.includes(category));
    this.#hiding.forget(shown.boxes.filter(({ category }) => anew.includes(category)));
    const isSameCard = before !== null && this.#isSameCard(before, analysis.report, settings);
    const place = this.#paint();
    this.#host.attach();
    if (!isSameCard) {
      this.#panel.show(analysis.report, this.#strings, settings, shown.boxes, place);
      this.#hover.use(analysis.report, this.#strings);
    }
    this.#sync();
  }

  /** Takes the page's report away and keeps listening. */
  clear(): void {
    this.#shown = null;
    this.#back = null;
    this.#hover.close();
    this.#marks.clear();
    this.#hiding.clear();
    this.#host.remove();
  }

  /** Another page: what the reader switched off on the last one is on again. */
  reset(): void {
    this.panel = this.highlights = this.hiding = true;
    this.#back = null;
  }

  remove(): void {
    this.clear();
    for (const end of this.#endings) end();
    this.#hiding.end();
    this.#hover.remove();
  }

  command(name: CommandName): void {
    if (name === "toggle-panel") this.panel = !this.panel;
    else if (name === "toggle-highlights") this.highlights = !this.highlights;
    else this.hiding = !this.hiding;
    this.#paint();
    this.#sync();
    if (name === "toggle-panel" && this.panel) this.#panel.focus();
  }

  /** Paints what is shown; everything is measured before anything is changed, so that the page is laid out once. */
  #paint(): Layout {
    const shown = this.#shown;
    if (!shown) return { mode: "corner" };
    const { analysis, walk, settings, places } = shown;
    const column = columnOf(analysis, walk);
    const place = layout(this.#document.documentElement.clientWidth, column);
    const text = textElement(analysis, walk);
    const theme = text ? themeOf(text) : "light";
    const names = CATEGORY_NAMES[settings.language];
    const line = ({ category, blocks }: Box) => this.#strings.hidden(names[category], blocks.length);
    const hidden = this.hiding ? settings.hidden : [];
    this.#hiding.apply(shown.boxes, hidden, { text: line, theme, column });
    const kinds = this.highlights ? settings.highlights : [];
    this.#marks.paint(analysis.report, places, { kinds, density: settings.density, muted: hidden }, theme);
    this.#panel.setTheme(theme);
    return place;
  }

  #sync(): void {
    const shown = this.#shown;
    if (!shown) return;
    this.#panel.setShown(this.panel);
    const { highlights, hiding } = this;
    const isHidden = (box: Box) => this.#hiding.isHidden(box);
    this.#panel.sync({ settings: shown.settings, highlights, hiding, boxes: shown.boxes, isHidden });
    this.#owner.changed();
  }

  #isSameCard(before: Shown, report: Report, settings: Settings): boolean {
    if (before.settings.language !== settings.language) return false;
    return before.analysis.report === report || JSON.stringify(before.analysis.report) === JSON.stringify(report);
  }

  #actions(): Actions {
    return {
      jump: (place) => {
        this.#jump(place);
      },
      light: (place) => {
        this.#marks.light(place && (this.#shown?.places.find(place) ?? null));
      },
      back: () => {
        const view = this.#document.defaultView;
        if (this.#back && view) scrollTo(this.#back, view);
        this.#back = null;
        this.#panel.offerBack(false);
      },
      openEntity: (id, opener) => {
        this.#hover.openFrom(id, opener);
      },
      set: (change) => {
        this.#owner.set(change);
      },
      setHighlights: (on) => {
        if (this.highlights !== on) this.command("toggle-highlights");
      },
      setHiding: (on) => {
        if (this.hiding !== on) this.command("toggle-boilerplate");
      },
      copy: () => this.#owner.copy(),
      close: () => {
        const toggle = () => {
          this.command("toggle-panel");
        };
        toggle();
        this.#panel.say(this.#strings.closed, toggle);
      },
    };
  }

  /** The reader brought a box back by its stub. */
  #broughtBack(box: Box): void {
    this.#sync();
    this.#panel.say(this.#strings.shownAgain(CATEGORY_NAMES[this.#language][box.category]), () => {
      this.#hiding.forget([box]);
      this.#paint();
      this.#sync();
    });
  }

  #jump(place: Place, aim?: number): void {
    const spot = this.#shown?.places.find(place);
    if (!spot) return;
    if (this.#panel.coversText) this.#panel.fold(true);
    const from = reveal(this.#document, spot.range, aim);
    if (from === "unreachable") {
      this.#panel.say(this.#strings.unreachable);
      return;
    }
    this.#marks.flash(spot);
    this.#back ??= from;
    this.#panel.offerBack(this.#back !== null);
  }

  #watchPointer(): () => void {
    return watchPointer(this.#document, this.#host.element, () => this.#marks.painted, {
      rest: (mark, rect) => {
        this.#hover.openAt(mark, rect, false);
      },
      press: (mark, rect) => {
        this.#hover.openAt(mark, rect, true);
      },
      miss: this.#hover.close,
      leave: (inside) => {
        this.#hover.leave(inside);
      },
    });
  }

  #watchWindow(): () => void {
    const view = this.#document.defaultView;
    const resized = () => {
      const shown = this.#shown;
      if (!shown) return;
      const column = columnOf(shown.analysis, shown.walk);
      this.#panel.place(layout(this.#document.documentElement.clientWidth, column));
    };
    view?.addEventListener("resize", resized);
    return () => view?.removeEventListener("resize", resized);
  }
}
