// The head of the card: the article's size, its pages, and the buttons that fold and close.

import { ICONS, icon, logo } from "../dom.ts";
import type { Part, Ui } from "./ui.ts";

export function headerPart({ document, build, strings, report, actions }: Ui, fold: () => void): Part {
  const facts = build("p", { class: "facts" }, build("span", null, strings.minutes(report.stats.reading_minutes)));
  const { paging } = report;
  if (paging) {
    const where = strings.page(paging.current, paging.total);
    const target = address(document, paging.all ?? paging.next);
    const label = paging.all === null ? strings.nextPage : strings.wholeArticle;
    facts.append(
      target === null ? build("span", null, where) : build("a", { href: target, title: label }, `${where} ›`),
    );
  }
  const close = () => {
    actions.close();
  };
  return {
    element: build(
      "div",
      { class: "head" },
      logo(document),
      build("span", { class: "mark" }, "Simak"),
      facts,
      build(
        "button",
        { class: "tool", title: strings.fold, "aria-label": strings.fold, click: fold },
        icon(document, ICONS.fold),
      ),
      build(
        "button",
        { class: "tool", title: strings.close, "aria-label": strings.close, click: close },
        icon(document, ICONS.close),
      ),
    ),
  };
}

/** An address of the page made absolute; null unless it leads to a page of the web (a page may write any scheme). */
function address(document: Document, href: string | null): string | null {
  if (href === null || !URL.canParse(href, document.baseURI)) return null;
  const url = new URL(href, document.baseURI);
  return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
}
