// The quiet sections that open on demand: outline, quotes, statements, sources, timeline, figures.

import type { Place, Quote } from "../../generated/report.ts";
import { HIGHLIGHT_NAMES } from "../../labels.ts";
import type { Child } from "../dom.ts";
import { context, date, saying } from "./format.ts";
import { leadsTo, pointButton } from "./summary.ts";
import { marking, option } from "./toggle.ts";
import { type Part, type Ui, words } from "./ui.ts";

/** All sections that have something to say, in the order of their use. */
export function sectionParts(ui: Ui): Part[] {
  return [
    outline(ui),
    quotes(ui),
    { element: section(ui, ui.strings.statements, spoken(ui, ui.report.statements, false)) },
    sources(ui),
    timeline(ui),
    figures(ui),
  ];
}

/** A section that opens: its title, how many items, the items. */
export function section(
  { build }: Ui,
  title: string,
  items: readonly HTMLElement[],
  tag: "ol" | "ul" = "ul",
): HTMLElement | null {
  if (items.length === 0) return null;
  const head = build("summary", null, build("span", "title", title), build("span", "count", `${items.length}`));
  return build("details", null, head, build(tag, { class: "items" }, ...items));
}

function entry(ui: Ui, place: Place, ...children: Child[]): HTMLElement {
  const button = ui.build("button", { class: "entry", ...leadsTo(ui, place) }, ...children);
  return ui.build("li", null, button);
}

function outline(ui: Ui): Part {
  const { strings, report } = ui;
  const items = report.outline.map(({ number, title, block, point }) => {
    const heading: Place = { block, start: 0, end: report.blocks[block]?.text.length ?? 0 };
    const label = number === null ? title : `${number}. ${title}`;
    const item = entry(ui, heading, words(ui, "span", "heading", label));
    if (point) item.append(pointButton(ui, point, "subpoint"));
    return item;
  });
  return { element: section(ui, strings.outline, items) };
}

/** Direct quotations, with the toggle that marks them in the text. */
function quotes(ui: Ui): Part {
  const element = section(ui, ui.strings.quotes, spoken(ui, ui.report.quotes, true));
  const label = ui.strings.highlightKind(HIGHLIGHT_NAMES[ui.language].quote);
  const marks = option(ui, label, ...marking(ui, "quote"));
  element?.querySelector("ul")?.prepend(ui.build("li", null, marks.element));
  return { element, sync: marks.sync };
}

function spoken(ui: Ui, said: readonly Quote[], isDirect: boolean): HTMLElement[] {
  const { build, strings, report } = ui;
  return said.map((quote) => {
    const speaker =
      quote.speaker === null
        ? strings.unknownSpeaker
        : (report.entities[quote.speaker]?.name ?? strings.unknownSpeaker);
    const by = build("span", "by", speaker, quote.cue === null ? null : build("span", "cue", quote.cue));
    return entry(ui, quote, words(ui, "span", isDirect ? "said" : "told", saying(quote.text, isDirect)), by);
  });
}

function sources(ui: Ui): Part {
  const { build, strings, report, actions } = ui;
  const items = [...Map.groupBy(report.sources, ({ name }) => name)].flatMap(([name, places]) => {
    const [first] = places;
    if (!first) return [];
    const cues = [...new Set(places.map(({ cue }) => cue))].join(", ");
    const count = places.length > 1 ? build("span", "count", `${places.length}`) : null;
    // Further presses lead to the next places that lean on the same source.
    let next = 0;
    const click = () => {
      actions.jump(places[next % places.length] ?? first);
      next += 1;
    };
    const [heading, by] = [words(ui, "span", "heading", name), build("span", "by", cues)];
    return [build("li", null, build("button", { class: "entry", ...leadsTo(ui, first), click }, heading, by, count))];
  });
  return { element: section(ui, strings.sources, items) };
}

function timeline(ui: Ui): Part {
  const { build, strings, report } = ui;
  const items = report.timeline.map(({ iso, sentence }) => {
    const when = build("time", { class: "when", datetime: iso }, date(iso, strings));
    return entry(ui, sentence, when, words(ui, "span", "told", sentence.text.slice(sentence.trim)));
  });
  // One date makes no line of time.
  return { element: items.length > 1 ? section(ui, strings.timeline, items, "ol") : null };
}

function figures(ui: Ui): Part {
  const { build, strings, report } = ui;
  const items = report.figures.map((figure) => {
    const { before, after } = context(report, figure);
    return entry(ui, figure, words(ui, "span", "told", before, build("b", null, figure.text), after));
  });
  return { element: section(ui, strings.figures, items) };
}
