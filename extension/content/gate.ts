// The cheap question before any snapshot: can this page hold an article at all? Only sure negatives are turned away here;
// everything else is for the engine to decide.

/** Fewer characters than this are no article in any language: about four short sentences. */
const LEAST_TEXT = 400;
/** A page with more elements than this is not counted by hand. */
const SMALL_PAGE = 400;

/** Why the page holds no article, in a few words of English, or null when it may hold one. */
export function turnAway(document: Document): string | null {
  const body = document.body as HTMLElement | null;
  if (!body || !document.contentType.includes("html")) return "not an HTML page";
  const { pathname, search, hash } = document.location;
  if (pathname === "/" && !search && !hash && document.querySelector("article h1, main h1") === null)
    return "a home page";
  if (textLength(body) < LEAST_TEXT && !mayHideText(body)) return "too little text";
  return null;
}

/** How much text there is outside scripts and styles, at most. */
function textLength(body: Element): number {
  let length = body.textContent.length;
  for (const element of body.querySelectorAll("script, style, noscript, template"))
    length -= element.textContent.length;
  return length;
}

/** Whether text may stand in a shadow root, which `textContent` does not see. */
function mayHideText(body: Element): boolean {
  const elements = body.getElementsByTagName("*");
  if (elements.length > SMALL_PAGE) return true;
  return Array.from(elements).some((element) => element.localName.includes("-") || element.shadowRoot !== null);
}
