// Runs inside a page of the benchmark: what Simak does on a page's main thread, and what the peers do on a copy of the page.

import { turnAway } from "../../extension/content/gate.ts";
import { overlay } from "../../extension/content/overlay.ts";
import { walk } from "../../extension/content/walk.ts";
import type { Analysis } from "../../extension/generated/report.ts";
import { DEFAULTS, type Settings } from "../../extension/settings.ts";
import { isProbablyReaderable, peers } from "./peers.js";

/** Milliseconds of each of several runs. */
type Times = number[];

const settings: Settings = {
  ...DEFAULTS,
  sites_off: [],
  hidden: [...DEFAULTS.hidden],
  highlights: [...DEFAULTS.highlights],
};
const owner = {
  set: () => undefined,
  copy: () => Promise.resolve(false),
  changed: () => undefined,
  // At once: what Simak does in several tasks counts as one.
  later: (work: () => void) => {
    work();
  },
};

function time(runs: number, prepare: () => Document, work: (document: Document) => unknown): Times {
  return Array.from({ length: runs }, () => {
    const subject = prepare();
    const start = performance.now();
    work(subject);
    return performance.now() - start;
  });
}

const live = () => document;
const copy = () => document.cloneNode(true) as Document;

const bench = {
  /** The snapshot as it would be sent. */
  snapshot: () => JSON.stringify(walk(document).snapshot),
  reading: (runs: number) => ({
    gate: time(runs, live, turnAway),
    walk: time(runs, live, (page) => walk(page)),
    isProbablyReaderable: time(runs, live, isProbablyReaderable),
    "Readability.js": time(runs, copy, peers["Readability.js"]),
    Defuddle: time(runs, copy, peers.Defuddle),
  }),
  /**
   * From the answer to the page as the reader sees it, layout included, and all of it taken away again. The page has been laid
   * out before, as it has by the time an answer comes.
   */
  painting: (analysis: Analysis, runs: number): Times =>
    Array.from({ length: runs }, () => {
      const read = walk(document);
      document.body.getBoundingClientRect();
      const start = performance.now();
      const laid = overlay(document, "bench", "closed", owner);
      laid.show(analysis, read, settings);
      document.body.getBoundingClientRect();
      const spent = performance.now() - start;
      laid.remove();
      return spent;
    }),
};

export type Bench = typeof bench;
Object.assign(globalThis, { bench });
