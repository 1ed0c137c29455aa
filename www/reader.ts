// The extension's reader for a document in the page's frame, without the extension around it.

import { Reader } from "../extension/content/reader.ts";
import type { PageSnapshot } from "../extension/generated/page.ts";
import type { Analysis } from "../extension/generated/report.ts";
import { DEFAULTS, type Language, type Settings } from "../extension/settings.ts";
import { explained } from "../extension/ui/reasons.ts";

/** What the visitor chose in the card holds for the next article too, until the page is left. */
const chosen: Partial<Settings> = {};

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
    settings: { ...DEFAULTS, ...chosen, language },
    analyze: async (snapshot, spoken) => Promise.resolve(explained(analyze(snapshot), spoken)),
    markdown: async (snapshot) => Promise.resolve(markdown(snapshot)),
    onSettings: (change) => {
      Object.assign(chosen, change);
    },
    onState: ({ phase, reason }) => {
      state(phase, reason ?? "");
    },
    mode: "open",
  });
  void reader.start();
  return reader;
}
