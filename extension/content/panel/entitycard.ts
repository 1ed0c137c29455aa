// The card of one entity: who it is, its other names, its mentions to leaf through, what it says.

import type { Entity, Place } from "../../generated/report.ts";
import { SEPARATOR } from "../../languages.ts";
import type { Language } from "../../settings.ts";
import { ICONS, icon } from "../dom.ts";
import { saying } from "./format.ts";
import { leadsTo } from "./summary.ts";
import { type Ui, dialog, tool, words } from "./ui.ts";

/** Quotes of a person that the card shows. */
const QUOTES = 2;

/** Builds the card; `at` is the mention it was opened on. `leaf` goes to another mention. */
export function entityCard(ui: Ui, entity: Entity, at: number | null, leaf: (mention: number) => void): HTMLElement {
  const { build, strings, report } = ui;
  const { name, type, role, mentions } = entity;
  const others = [...entity.aliases, ...entity.epithets];
  const kind = build("p", { class: "type", "data-kind": type }, build("span", "dot"), strings.types[type]);
  const card = dialog(ui, name, kind, words(ui, "p", "heading", name));
  if (role !== null) card.append(words(ui, "p", "role", role));
  if (others.length > 0) {
    const names = build("span", { lang: report.language }, others.join(SEPARATOR));
    card.append(build("p", "also", build("span", "cue", `${strings.alsoCalled} `), names));
  }
  card.append(...quotes(ui, entity));
  const link = build(
    "a",
    { href: searchAddress(ui.language, name), target: "_blank", rel: "noopener noreferrer" },
    strings.search,
  );
  link.append(icon(ui.document, ICONS.out));
  card.append(build("div", "leaf", leafing(ui, mentions, at, leaf), link));
  return card;
}

/** A search in the edition of Wikipedia that is in the reader's language. */
function searchAddress(edition: Language, name: string): string {
  return `https://${edition}.wikipedia.org/w/index.php?search=${encodeURIComponent(name)}`;
}

function quotes(ui: Ui, { id }: Entity): HTMLElement[] {
  const { build, report } = ui;
  const said = report.quotes.filter(({ speaker }) => speaker === id).slice(0, QUOTES);
  return said.map((quote) =>
    build("button", { class: "entry said", lang: report.language, ...leadsTo(ui, quote) }, saying(quote.text, true)),
  );
}

function leafing(ui: Ui, mentions: readonly Place[], at: number | null, leaf: (mention: number) => void): HTMLElement {
  const { build, strings } = ui;
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
  write();
  // The only mention, and the card was opened on it: there is nowhere to go.
  if (total === 1 && at !== null) return build("span", "leafing count", strings.mentions(total));
  return build(
    "span",
    "leafing",
    tool(ui, strings.previous, ICONS.left, step(-1)),
    where,
    tool(ui, strings.next, ICONS.right, step(1)),
  );
}
