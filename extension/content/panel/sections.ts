// The quiet sections that open on demand: outline, quotes, statements, sources, timeline, figures.

import type { Place, Quote } from "../../generated/report.ts";
import { HIGHLIGHT_NAMES } from "../../labels.ts";
import { SEPARATOR } from "../../languages.ts";
import type { Child } from "../dom.ts";
import { context, date, saying } from "./format.ts";
import { leadsTo, pointButton } from "./summary.ts";
import { marking, option } from "./toggle.ts";
import { type Part, type Ui, type View, words } from "./ui.ts";

/** All sections that have something to say, in the order of their use. */
export function sectionParts(ui: Ui): Part[] {
  const { strings, report } = ui;
  return [
    outline(ui),
    quotes(ui),
    spoken(ui, strings.statements, report.statements),
    sources(ui),
    timeline(ui),
    figures(ui),
  ];
}

/** A section that opens: its title, how many items, and the items, which are built when they are asked for. */
export function section(
  { build }: Ui,
  title: string,
  count: number,
  items: () => readonly Part[],
  tag: "ol" | "ul" = "ul",
): Part {
  if (count === 0) return { element: null };
  let parts: readonly Part[] | null = null;
  let last: View | null = null;
  const list = build(tag, "items");
  const sync = (view: View) => {
    last = view;
    for (const part of parts ?? []) part.sync?.(view);
  };
  const fill = () => {
    if (parts) return;
    parts = items();
    for (const { element } of parts) if (element) list.append(element);
    if (last) sync(last);
  };
  // A press is heard before the section opens; what opens it in another way is heard after.
  const head = build("summary", { click: fill }, build("span", "title", title), build("span", "count", `${count}`));
  return { element: build("details", { toggle: fill }, head, list), sync };
}

function entry(ui: Ui, place: Place, ...children: Child[]): Part {
  const button = ui.build("button", { class: "entry", ...leadsTo(ui, place) }, ...children);
  return { element: ui.build("li", null, button) };
}

function outline(ui: Ui): Part {
  const { strings, report } = ui;
  const items = () =>
    report.outline.map(({ number, title, block, point }) => {
      const heading: Place = { block, start: 0, end: report.blocks[block]?.text.length ?? 0 };
      const label = number === null ? title : `${number}. ${title}`;
      const item = entry(ui, heading, words(ui, "span", "heading", label));
      if (point) item.element?.append(pointButton(ui, point, "subpoint"));
      return item;
    });
  return section(ui, strings.outline, report.outline.length, items);
}

/** Direct quotations, with the toggle that marks them in the text. */
function quotes(ui: Ui): Part {
  const { build, strings, report } = ui;
  const marks = () => {
    const label = strings.highlightKind(HIGHLIGHT_NAMES[ui.language].quote);
    const { element, sync } = option(ui, label, ...marking(ui, "quote"));
    return { element: build("li", null, element), sync };
  };
  return spoken(ui, strings.quotes, report.quotes, marks);
}

/** What was said, in the speakers' own words where the section has a toggle for marking them. */
function spoken(ui: Ui, title: string, said: readonly Quote[], marks?: () => Part): Part {
  const { build, strings, report } = ui;
  const items = () =>
    said.map((quote) => {
      const { speaker, cue } = quote;
      const name = report.entities[speaker ?? -1]?.name ?? strings.unknownSpeaker;
      const by = build("span", "by", name);
      if (cue !== null) by.append(SEPARATOR, build("span", "cue", cue));
      return entry(ui, quote, words(ui, "span", marks ? "said" : "told", saying(quote.text, !!marks)), by);
    });
  return section(ui, title, said.length, () => (marks ? [marks(), ...items()] : items()));
}

function sources(ui: Ui): Part {
  const { build, strings, report, actions } = ui;
  const all = [...Map.groupBy(report.sources, ({ name }) => name)];
  const items = () =>
    all.map(([name, places]) => {
      const cues = [...new Set(places.map(({ cue }) => cue))].join(", ");
      const count = places.length > 1 ? build("span", "count", `${places.length}`) : null;
      // Further presses lead to the next places that lean on the same source.
      let next = 0;
      const click = () => {
        const place = places[next++ % places.length];
        if (place) actions.jump(place);
      };
      const button = build(
        "button",
        { class: "entry", ...(places[0] && leadsTo(ui, places[0])), click },
        words(ui, "span", "heading", name),
        build("span", "by", cues),
        count,
      );
      return { element: build("li", null, button) };
    });
  return section(ui, strings.sources, all.length, items);
}

function timeline(ui: Ui): Part {
  const { build, strings, report } = ui;
  const items = () =>
    report.timeline.map(({ iso, sentence }) => {
      const when = build("time", { class: "when", datetime: iso }, date(iso, strings));
      return entry(ui, sentence, when, words(ui, "span", "told", sentence.text.slice(sentence.trim)));
    });
  const { length } = report.timeline;
  // One date makes no line of time.
  return section(ui, strings.timeline, length > 1 ? length : 0, items, "ol");
}

function figures(ui: Ui): Part {
  const { build, strings, report } = ui;
  const items = () =>
    report.figures.map((figure) => {
      const { before, after } = context(report, figure);
      return entry(ui, figure, words(ui, "span", "told", before, build("b", null, figure.text), after));
    });
  return section(ui, strings.figures, report.figures.length, items);
}
