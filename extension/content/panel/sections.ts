// The quiet sections that open on demand: outline, quotes, statements, sources, timeline, figures.

import type { Place, Quote, Report, Source } from "../../generated/report.ts";
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
  const { build, strings, report } = ui;
  const items = [...byName(report)].map(([name, places]) => {
    const cues = [...new Set(places.map(({ cue }) => cue))].join(", ");
    const [first] = places;
    if (!first) return null;
    // Further clicks lead to the next places that lean on the same source.
    let next = 0;
    const item = ui.build("li", null);
    const button = build("button", {
      class: "entry",
      ...leadsTo(ui, first),
      click: () => {
        ui.actions.jump(places[next % places.length] ?? first);
        next += 1;
      },
    });
    button.append(words(ui, "span", "heading", name), build("span", "by", cues));
    if (places.length > 1) button.append(build("span", "count", `${places.length}`));
    item.append(button);
    return item;
  });
  return {
    element: section(
      ui,
      strings.sources,
      items.filter((item) => item !== null),
    ),
  };
}

function byName({ sources }: Report): Map<string, Source[]> {
  const groups = new Map<string, Source[]>();
  for (const source of sources) groups.set(source.name, [...(groups.get(source.name) ?? []), source]);
  return groups;
}

function timeline(ui: Ui): Part {
  const { build, strings, language, report } = ui;
  const items = report.timeline.map(({ iso, sentence }) => {
    const when = build("time", { class: "when", datetime: iso }, date(iso, language));
    return entry(ui, sentence, when, words(ui, "span", "told", sentence.text.slice(sentence.trim)));
  });
  return { element: section(ui, strings.timeline, items, "ol") };
}

function figures(ui: Ui): Part {
  const { build, strings, report } = ui;
  const items = report.figures.map((figure) => {
    const { before, after } = context(report, figure);
    return entry(ui, figure, words(ui, "span", "told", before, build("b", null, figure.text), after));
  });
  return { element: section(ui, strings.figures, items) };
}
