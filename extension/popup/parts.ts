// The popup's middle: what was found, and the three parts of it that can be switched on the page.

import { CATEGORY_NAMES, COMMAND_NAMES } from "../labels.ts";
import type { CommandName, PageState } from "../messages.ts";
import { type Change, type HighlightKind, type Settings, withItem } from "../settings.ts";
import { kindChips } from "../ui/kinds.ts";
import { element, switchRow } from "../ui/nodes.ts";
import { pageReason } from "../ui/reasons.ts";
import { WORDS } from "../ui/words.ts";
import type { Page } from "./page.ts";

/** Puts a choice into force. */
export type Set = (change: Change) => void;

/** What is on the page, or why nothing, and then where there would be something. */
export function found(page: Page, settings: Settings): HTMLElement[] {
  const words = WORDS[settings.language];
  const lines = (texts: readonly string[]) => texts.filter(Boolean).map((text) => element("p", "", [text]));
  const nothing = (title: string, ...texts: string[]) => [
    element("div", "found nothing", [element("h2", "", [title]), ...lines(texts)]),
    ...(settings.on ? [element("section", "", [element("p", "note", [words.where])])] : []),
  ];
  const { state } = page;
  if (!settings.on || (state === null && page.site !== null && settings.sites_off.includes(page.site))) {
    return nothing(settings.on ? words.off : words.offEverywhere);
  }
  if (!state) return nothing(words.unreachable, words.unreachableHint);
  const reason = state.reason === null ? "" : pageReason(state.reason, settings.language);
  switch (state.phase) {
    case "shown":
      return [
        element("div", "found", [
          element("h2", "", [state.title ?? words.untitled]),
          ...lines([
            words.summary(state.points, state.reading_minutes ?? 1),
            state.note === null ? "" : pageReason(state.note, settings.language),
          ]),
        ]),
      ];
    case "reading":
      return [element("div", "found nothing", [element("h2", "", [words.reading])])];
    case "off":
      return nothing(words.off);
    case "no_article":
      return nothing(words.noArticle, reason);
    case "failed":
      return [
        element("div", "found nothing", [
          element("h2", "", [words.failed]),
          ...lines([words.failedHint, reason && words.details(reason)]),
        ]),
      ];
  }
}

/** The card, the highlights and the hiding: a switch each, and below one that is on what it is about. */
export function parts(
  state: PageState,
  settings: Settings,
  set: Set,
  command: (name: CommandName) => void,
): HTMLElement[] {
  const part = (name: CommandName, on: boolean, ...details: Node[]) => {
    const press = () => {
      command(name);
    };
    const row = switchRow(COMMAND_NAMES[settings.language][name], on, press, { id: name });
    row.classList.add("part");
    return element("section", "", on ? [row, ...details] : [row]);
  };
  return [
    part("toggle-panel", state.panel),
    part("toggle-highlights", state.highlights, kinds(state, settings, set)),
    part("toggle-boilerplate", state.hiding, categories(state, settings, set)),
  ];
}

/** The kinds of highlights with how many of each the article has. */
function kinds(state: PageState, settings: Settings, set: Set): HTMLElement {
  const count = (kind: HighlightKind) =>
    kind === "quote" ? state.quotes : (state.entities.find((row) => row.type === kind)?.count ?? 0);
  return kindChips(settings, count, set);
}

/** The categories found on this page with a switch each. */
function categories(state: PageState, settings: Settings, set: Set): HTMLElement {
  const rows = state.boilerplate.map(({ category, count }) => {
    const change = (on: boolean) => {
      set(({ hidden }) => ({ hidden: withItem(hidden, category, on) }));
    };
    const name = CATEGORY_NAMES[settings.language][category];
    return switchRow(name, settings.hidden.includes(category), change, { count, id: category });
  });
  return rows.length > 0 ? element("div", "grid", rows) : element("p", "note", [WORDS[settings.language].none]);
}
