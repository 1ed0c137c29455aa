// The head of the card: the article's size, its pages, and the buttons that fold and close.

import { ICONS, logo } from "../dom.ts";
import { type Part, type Ui, tool } from "./ui.ts";

export function headerPart(ui: Ui, fold: () => void): Part {
  const { document, build, strings, report, actions } = ui;
  const facts = build("p", "facts", build("span", null, strings.minutes(report.stats.reading_minutes)));
  const { paging } = report;
  if (paging) {
    const where = strings.page(paging.current, paging.total);
    const target = address(document, paging.all ?? paging.next);
    const label = paging.all === null ? strings.nextPage : strings.wholeArticle;
    facts.append(
      target === null ? build("span", null, where) : build("a", { href: target, title: label }, `${where} ›`),
    );
  }
  return {
    element: build(
      "div",
      "head",
      logo(document),
      build("span", "mark", "Simak"),
      facts,
      tool(ui, strings.fold, ICONS.fold, fold),
      tool(ui, strings.close, ICONS.close, actions.close),
    ),
  };
}

/** An address of the page made absolute; null unless it leads to a page of the web (a page may write any scheme). */
function address(document: Document, href: string | null): string | null {
  if (href === null || !URL.canParse(href, document.baseURI)) return null;
  const url = new URL(href, document.baseURI);
  return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
}
