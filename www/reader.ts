// The extension's reader for a document in the page's frame, without the extension around it.

import { Reader } from "../extension/content/reader.ts";
import type { PageSnapshot } from "../extension/generated/page.ts";
import type { Analysis } from "../extension/generated/report.ts";
import { DEFAULTS, type Language } from "../extension/settings.ts";

/** Reads a document; `state` hears the phase and the reason whenever they change. The reader ends by its `stop()`. */
export function read(
  document: Document,
  language: Language,
  analyze: (snapshot: PageSnapshot) => Analysis,
  markdown: (snapshot: PageSnapshot) => string,
  state: (phase: string, reason: string) => void,
): Reader {
  const reader = new Reader({
    document,
    settings: { ...DEFAULTS, language },
    analyze: async (snapshot) => Promise.resolve(analyze(snapshot)),
    markdown: async (snapshot) => Promise.resolve(markdown(snapshot)),
    onState: ({ phase, reason }) => {
      state(phase, reason ?? "");
    },
    mode: "open",
  });
  void reader.start();
  return reader;
}
