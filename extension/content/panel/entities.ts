// Who and what the article names, by kind. The chips carry the marks' own styles, so the list is also their legend.

import type { Entity, EntityType } from "../../generated/report.ts";
import { HIGHLIGHT_NAMES } from "../../labels.ts";
import { ENTITY_TYPES } from "../../settings.ts";
import { type Toggle, marking, toggle } from "./toggle.ts";
import type { Part, Ui } from "./ui.ts";

/** Chips of a kind that are shown before "+n more". */
const SHOWN = 3;

/** The chips of all kinds that the article has. */
export function entitiesPart(ui: Ui): Part {
  const rows = ENTITY_TYPES.map((kind) => kindRow(ui, kind, HIGHLIGHT_NAMES[ui.language][kind])).filter(
    (row) => row !== null,
  );
  if (rows.length === 0) return { element: null };
  const told = hint(ui, () => {
    element.querySelector<HTMLElement>(".kind")?.focus({ preventScroll: true });
  });
  const element = ui.build("section", "who", told, ...rows.map(({ element }) => element));
  return {
    element,
    sync(view) {
      told.hidden = view.settings.hint_seen;
      for (const row of rows) row.sync(view);
    },
  };
}

/** What the lines under names are for, until its reader has understood; `done` gives the focus another place. */
function hint({ build, strings, actions }: Ui, done: () => void): HTMLElement {
  const click = () => {
    actions.set({ hint_seen: true });
    done();
  };
  return build("p", "hint", strings.hint, " ", build("button", { click }, strings.understood));
}

function kindRow(ui: Ui, kind: EntityType, name: string): { element: HTMLElement; sync: Toggle["sync"] } | null {
  const { build, strings, report } = ui;
  const entities = report.entities.filter(({ type }) => type === kind).sort(byMentions);
  if (entities.length === 0) return null;
  const attributes = { class: "kind", "aria-label": strings.highlightKind(name) };
  const marks = toggle(ui, attributes, ...marking(ui, kind), build("span", "dot"), name);
  const chips = entities.map((entity) => build("li", null, chip(ui, entity)));
  const list = build("ul", "chips", ...chips);
  foldChips(ui, list, chips);
  return {
    element: build("div", { class: "row", "data-kind": kind }, marks.element, list),
    sync: marks.sync,
  };
}

/** Entities named more often come first, else in the order of the text. */
function byMentions(one: Entity, other: Entity): number {
  return other.mentions.length - one.mentions.length || one.id - other.id;
}

function chip({ build, strings, actions, report }: Ui, { id, name, mentions }: Entity): HTMLElement {
  const button = build("button", { class: "chip", "aria-haspopup": "dialog" });
  button.append(build("span", { class: "name", lang: report.language }, name));
  const { length } = mentions;
  const told = strings.mentions(length);
  if (length > 1) button.append(build("span", { class: "count", title: told, "aria-label": told }, `${length}`));
  button.addEventListener("click", () => {
    actions.open(id, button);
  });
  return button;
}

function foldChips({ build, strings }: Ui, list: HTMLElement, chips: readonly HTMLElement[]): void {
  const rest = chips.slice(SHOWN);
  // One hidden chip would need as much room as the button that shows it.
  if (rest.length < 2) return;
  const more = build("button", { class: "more", "aria-expanded": "false" }, strings.more(rest.length));
  const set = (open: boolean) => {
    for (const chip of rest) chip.hidden = !open;
    more.textContent = open ? strings.fewer : strings.more(rest.length);
    more.setAttribute("aria-expanded", String(open));
  };
  more.addEventListener("click", () => {
    set(rest.some(({ hidden }) => hidden));
  });
  set(false);
  list.append(build("li", null, more));
}
