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
  const list = build("ul", "chips");
  fillChips(ui, list, entities);
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

/** The first chips, and a button that shows the others, which are built when they are asked for. */
function fillChips(ui: Ui, list: HTMLElement, entities: readonly Entity[]): void {
  const { build, strings } = ui;
  const chips = (some: readonly Entity[]) => some.map((entity) => build("li", null, chip(ui, entity)));
  // One hidden chip would need as much room as the button that shows it.
  if (entities.length < SHOWN + 2) {
    list.append(...chips(entities));
    return;
  }
  const count = strings.more(entities.length - SHOWN);
  const more = build("button", { class: "more", "aria-expanded": "false" }, count);
  const last = build("li", null, more);
  let rest: HTMLElement[] = [];
  more.addEventListener("click", () => {
    const isOpen = more.getAttribute("aria-expanded") === "true";
    if (rest.length === 0) last.before(...(rest = chips(entities.slice(SHOWN))));
    for (const chip of rest) chip.hidden = isOpen;
    more.textContent = isOpen ? count : strings.fewer;
    more.setAttribute("aria-expanded", String(!isOpen));
  });
  list.append(...chips(entities.slice(0, SHOWN)), last);
}
