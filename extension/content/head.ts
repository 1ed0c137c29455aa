// What a document says about itself in its head.

import type { Link, Meta, PageSnapshot } from "../generated/page.ts";
import { MAX_ATTRIBUTE, MAX_HEAD_ENTRIES, MAX_HEAD_VALUE, MAX_JSON_LD, cut } from "./limits.ts";

const META_NAMES = ["name", "property", "itemprop", "http-equiv"];
const RELATIONS = ["canonical", "amphtml", "next", "prev"];

/** The metadata columns of a snapshot. */
export function readHead(document: Document): Pick<PageSnapshot, "meta" | "links" | "json_ld"> {
  return {
    meta: collect(document, "meta[content]", readMeta),
    links: collect(document, "link[rel][href]", readLink),
    json_ld: collect(document, 'script[type="application/ld+json" i]', readJsonLd),
  };
}

function collect<T>(document: Document, selector: string, read: (element: Element) => T | null): T[] {
  const found: T[] = [];
  for (const element of document.querySelectorAll(selector)) {
    const item = read(element);
    if (item !== null && found.push(item) === MAX_HEAD_ENTRIES) break;
  }
  return found;
}

function readMeta(element: Element): Meta | null {
  for (const attribute of META_NAMES) {
    const name = element.getAttribute(attribute)?.trim();
    if (!name) continue;
    const content = cut(element.getAttribute("content") ?? "", MAX_HEAD_VALUE);
    return { name: cut(name, MAX_ATTRIBUTE).toLowerCase(), content };
  }
  return null;
}

function readLink(element: Element): Link | null {
  const words = (element.getAttribute("rel") ?? "").toLowerCase().split(/\s+/);
  const rel = words.find((word) => RELATIONS.includes(word));
  return rel === undefined ? null : { rel, href: cut(element.getAttribute("href") ?? "", MAX_HEAD_VALUE) };
}

function readJsonLd(element: Element): string | null {
  const text = element.textContent;
  return text && text.length <= MAX_JSON_LD ? text : null;
}
