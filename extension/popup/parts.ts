// The popup's middle: what was found, the three parts of the page that can be switched, clutter by category, highlights by kind.

import { CATEGORY_NAMES, COMMAND_NAMES } from "../labels.ts";
import { COMMANDS, type CommandName, type PageState } from "../messages.ts";
import type { HighlightKind, Settings } from "../settings.ts";
import { kindChips } from "../ui/kinds.ts";
import { element, icon, pressButton, switchRow } from "../ui/nodes.ts";
import { pageReason } from "../ui/reasons.ts";
import { WORDS } from "../ui/words.ts";
import type { Page } from "./page.ts";

export type Change = (changes: Partial<Settings>) => void;

const ICONS: Readonly<Record<CommandName, string>> = {
  "toggle-panel": "M4 5h16v14H4zM8 9h8M8 12.5h8M8 16h5",
  "toggle-highlights": "M15 4l5 5-9 9H6v-5zM4 21h16",
  "toggle-boilerplate": "M3 12s3.5-6 9-6c2 0 3.8.8 5.2 1.9M21 12s-3.5 6-9 6c-2 0-3.800-.8-5.200-1.900M4 20L20 4",
};

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
        element("div", "found nothing", [element("h2", "", [words.failed]), ...lines([words.failedHint, reason])]),
      ];
  }
}

/** The card, the highlights and the hiding, each a button that stays pressed. */
export function parts(state: PageState, command: (name: CommandName) => void): HTMLElement {
  const names = COMMAND_NAMES[state.settings.language];
  const on: Readonly<Record<CommandName, boolean>> = {
    "toggle-panel": state.panel,
    "toggle-highlights": state.highlights,
    "toggle-boilerplate": state.hiding,
  };
  const buttons = COMMANDS.map((name) =>
    pressButton(
      "part",
      on[name],
      [icon(ICONS[name]), element("span", "", [names[name]])],
      () => {
        command(name);
      },
      { id: name },
    ),
  );
  return element("section", "", [element("div", "parts", buttons)]);
}

/** The categories found on this page with a switch each. */
export function clutter(state: PageState, settings: Settings, set: Change): HTMLElement {
  const words = WORDS[settings.language];
  const rows = state.boilerplate.map(({ category, count }) => {
    const change = (on: boolean) => {
      const others = settings.hidden.filter((item) => item !== category);
      set({ hidden: on ? [...others, category] : others });
    };
    const name = CATEGORY_NAMES[settings.language][category];
    return switchRow(name, settings.hidden.includes(category), change, { count, id: category });
  });
  const body = rows.length > 0 ? element("div", "grid", rows) : element("p", "note", [words.none]);
  return element("section", "", [element("h2", "", [words.hidden]), body]);
}

/** The kinds of highlights with how many names of each the article has. */
export function highlights(state: PageState, settings: Settings, set: Change): HTMLElement {
  const count = (kind: HighlightKind) => state.entities.find((row) => row.type === kind)?.count ?? null;
  const chips = kindChips(settings, count, (kinds) => {
    set({ highlights: kinds });
  });
  return element("section", "", [element("h2", "", [WORDS[settings.language].names]), chips]);
}
