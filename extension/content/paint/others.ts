// Other articles in the same document: pages append the next one on scroll. Nothing of them is hidden while the first is read, else
// nobody would get there.

import { regionApart } from "../inview.ts";

/** The paragraphs of an article are at least this long together, in UTF-16 units: four short sentences. */
const LEAST_TEXT = 400;

/** The parts of the page, apart from the article in `root`, that have a headline and running text of their own. */
export function otherArticles(root: Element | null): Element[] {
  const headlines = Array.from(root?.ownerDocument.querySelectorAll("h1") ?? []);
  const regions = headlines.map((headline) => (root && !root.contains(headline) ? regionApart(headline, root) : null));
  return regions.filter((region) => region !== null).filter(isArticle);
}

function isArticle(region: Element): boolean {
  let length = 0;
  for (const { textContent } of region.querySelectorAll("p")) length += textContent.length;
  return length >= LEAST_TEXT;
}
