// The settings as a file: written, read back, or put back to what they were at first; either can be undone.

import { type Change, DEFAULTS, type Settings, read } from "../settings.ts";
import { button, element, section } from "../ui/nodes.ts";
import { WORDS } from "../ui/words.ts";

type Set = (change: Change) => void;

/** Names what a file of ours holds. */
const FORM = "simak-settings";
/** A file of settings is smaller, in bytes, even with thousands of sites. */
const LARGEST = 1_000_000;

/** What was done last: the settings before and after it, and the words for it. */
interface Deed {
  before: Settings;
  after: Settings;
  said: "imported" | "isDefault" | "notOurs";
}

/** What was done is told in every drawing until the next deed. */
let last: Deed | null = null;

/** The section of the options; `set` puts a choice into force and draws the page anew. */
export function backup(settings: Settings, set: Set): HTMLElement {
  const words = WORDS[settings.language];
  // A later change would be lost with the undoing.
  if (last && !isSame(last.after, settings)) last = null;
  const change = (said: Deed["said"], make: (now: Settings) => Settings) => {
    set((before) => {
      const after = make(before);
      last = { before, after, said };
      return after;
    });
  };
  const take = async (file: File) => {
    const given = file.size > LARGEST ? null : parse(await file.text());
    change(given ? "imported" : "notOurs", (now) => given ?? now);
  };
  const file = element("input", "", [], { type: "file", id: "import", accept: ".json,application/json" });
  file.addEventListener("change", () => {
    const [chosen] = file.files ?? [];
    if (chosen) void take(chosen);
    // The same file can be taken again.
    file.value = "";
  });
  const reset = button(words.reset, "reset", "button", () => {
    change("isDefault", ({ language }) => ({ ...DEFAULTS, language }));
  });
  const address = `data:application/json;charset=utf-8,${encodeURIComponent(write(settings))}`;
  const keep = element("a", "button", [words.export], { id: "export", href: address, download: "simak.json" });
  return section(words.backup, words.backupHint, [
    element("div", "deeds", [keep, element("label", "button", [words.import, file]), reset]),
    element("p", "done", last ? told(last, settings, set) : [], { role: "alert" }),
  ]);
}

function told({ before, after, said }: Deed, { language }: Settings, set: Set): (Node | string)[] {
  if (isSame(before, after)) return [WORDS[language][said]];
  const undo = button(WORDS[language].undo, "undo", "link", () => {
    set((now) => {
      const before = last?.before ?? now;
      last = null;
      return before;
    });
  });
  return [WORDS[language][said], " ", undo];
}

function write(settings: Settings): string {
  return JSON.stringify({ form: FORM, settings }, null, 2);
}

/** The settings in a file's text; null where it is none of ours. What is broken in one of ours gives way to its default. */
function parse(text: string): Settings | null {
  try {
    const given: unknown = JSON.parse(text);
    const isOurs = typeof given === "object" && given !== null && Reflect.get(given, "form") === FORM;
    return isOurs ? read(Reflect.get(given, "settings")) : null;
  } catch {
    return null;
  }
}

function isSame(one: Settings, other: Settings): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
