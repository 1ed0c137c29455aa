// The snapshot's budgets and what it skips and keeps: the constants of src/page.rs under the same names, compared by a test.

export const MAX_ELEMENTS = 60_000;
/** UTF-16 code units. */
export const MAX_TEXT = 2_000_000;
/** UTF-16 code units. */
export const MAX_ATTRIBUTE = 300;
/** UTF-16 code units. */
export const MAX_JSON_LD = 200_000;
/** UTF-16 code units. */
export const MAX_HEAD_VALUE = 2_000;
export const MAX_HEAD_ENTRIES = 300;

export const SKIPPED: readonly string[] = [
  "script",
  "style",
  "noscript",
  "template",
  "svg",
  "math",
  "canvas",
  "object",
  "select",
  "textarea",
  "datalist",
  "head",
  "noembed",
  "noframes",
];
export const CHILDLESS: readonly string[] = ["iframe", "video", "audio"];
export const KEPT_ATTRIBUTES: readonly string[] = [
  "class",
  "id",
  "href",
  "datetime",
  "role",
  "itemprop",
  "itemtype",
  "rel",
  "type",
  "content",
  "name",
  "aria-label",
  "data-testid",
  "data-qa-id",
  "data-page",
  "data-cy",
  "data-url",
  "src",
];

export const ELEMENT_HIDDEN = 1;
export const RUN_SPACE_BEFORE = 1;

/** The start of a text that fits into `units`; never ends inside a surrogate pair. */
export function cut(text: string, units: number): string {
  if (text.length <= units) return text;
  const last = text.charCodeAt(units - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? units - 1 : units);
}
