// The engine's reasons in the reader's language. The engine writes them in a few words of English; one that is not listed here
// is shown as it is, which is better than hiding it.

import type { Language } from "../settings.ts";

const INDONESIAN: readonly (readonly [RegExp, string])[] = [];

/** A reason for the reader. */
export function reasonText(reason: string, language: Language): string {
  if (language === "en") return reason;
  return INDONESIAN.find(([pattern]) => pattern.test(reason))?.[1] ?? reason;
}
