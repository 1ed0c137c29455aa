// What the popup says of pages that no fixture brings about.

import { pageState } from "../../extension/content/state.ts";
import { found } from "../../extension/popup/parts.ts";
import { DEFAULTS, type Language } from "../../extension/settings.ts";
import { WORDS } from "../../extension/ui/words.ts";
import { equal, test } from "./harness.ts";

function lines(language: Language): (string | null)[] {
  const settings = { ...DEFAULTS, language };
  const state = pageState({ phase: "failed", reason: "the engine failed", report: null, overlay: null, settings });
  const [main] = found({ tab: 1, site: "contoh.id", private: false, state }, settings);
  return Array.from(main?.children ?? [], ({ textContent }) => textContent);
}

test("where the engine failed the popup says what to do, and calls the engine's own words what they are", () => {
  equal(lines("id"), [
    "Halaman ini tidak terbaca",
    "Muat ulang halaman untuk mencoba lagi.",
    "Rincian teknis: the engine failed",
  ]);
  equal(lines("en").at(-1), "Technical details: the engine failed");
});

test("one point is one point in English", () => {
  equal(WORDS.en.summary(1, 2), "1 summary point\u00a0· 2 min read");
  equal(WORDS.en.summary(3, 2), "3 summary points\u00a0· 2 min read");
});
