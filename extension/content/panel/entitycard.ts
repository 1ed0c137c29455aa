// The card of one entity: who it is, its other names, its mentions to leaf through, what it says.

import type { Entity, Place } from "../../generated/report.ts";
import { ICONS, icon } from "../dom.ts";
import { saying } from "./format.ts";
import { leadsTo } from "./summary.ts";
import type { Ui } from "./ui.ts";

/** Quotes of a person that the card shows. */
const QUOTES = 2;

/** Builds the card; `at` is the mention it was opened on. `leaf` goes to another mention. */
export function entityCard(ui: Ui, entity: Entity, at: number | null, leaf: (mention: number) => void): HTMLElement {
  const { build, strings, report } = ui;
  const { name, type, role, mentions } = entity;
  const others = [...entity.aliases, ...entity.epithets];
  const kind = build("p", { class: "type", "data-kind": type }, build("span", { class: "dot" }), strings.types[type]);
  const card = build("div", { class: "entity", role: "dialog", "aria-label": name, tabindex: "-1" }, kind);
  card.append(build("p", { class: "heading", lang: report.language }, name));
  if (role !== null) card.append(build("p", { class: "role", lang: report.language }, role));
  if (others.length > 0) {
    const names = build("span", { lang: report.language }, others.join(" · "));
    card.append(build("p", { class: "also" }, build("span", { class: "cue" }, `${strings.alsoCalled} `), names));
  }
  card.append(...quotes(ui, entity));
  const link = build(
    "a",
    { href: searchAddress(strings.edition, name), target: "_blank", rel: "noopener noreferrer" },
    strings.search,
  );
  link.append(icon(ui.document, ICONS.out));
  card.append(build("div", { class: "leaf" }, leafing(ui, mentions, at, leaf), link));
  return card;
}

function searchAddress(edition: string, name: string): string {
  return `https://${edition}.wikipedia.org/w/index.php?search=${encodeURIComponent(name)}`;
}

function quotes(ui: Ui, { id }: Entity): HTMLElement[] {
  const { build, report } = ui;
  const said = report.quotes.filter(({ speaker }) => speaker === id).slice(0, QUOTES);
  return said.map((quote) =>
    build("button", { class: "entry said", lang: report.language, ...leadsTo(ui, quote) }, saying(quote.text, true)),
  );
}

function leafing(
  { document, build, strings }: Ui,
  mentions: readonly Place[],
  at: number | null,
  leaf: (mention: number) => void,
): HTMLElement {
  const total = mentions.length;
  let current = at;
  const where = build("span", { class: "count", "aria-live": "polite" });
  const write = () => {
    where.textContent = current === null ? strings.mentions(total) : strings.mentionOf(current + 1, total);
  };
  const step = (by: number) => () => {
    current = current === null ? (by > 0 ? 0 : total - 1) : (current + by + total) % total;
    write();
    leaf(current);
  };
  const button = (label: string, path: string, by: number) =>
    build("button", { class: "tool", title: label, "aria-label": label, click: step(by) }, icon(document, path));
  write();
  // The only mention, and the card was opened on it: there is nowhere to go.
  if (total === 1 && at !== null) return build("span", { class: "leafing count" }, strings.mentions(total));
  return build(
    "span",
    { class: "leafing" },
    button(strings.previous, ICONS.left, -1),
    where,
    button(strings.next, ICONS.right, 1),
  );
}
