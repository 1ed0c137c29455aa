// The document as columns of numbers and one string, exactly as src/page.rs describes them.
//
// This is the only work that every article pays for on its main thread, so: one loop without recursion (a page may nest
// as deep as it likes), few property reads a node, attributes only where an element has some, no computed style.

import type { PageSnapshot } from "../generated/page.ts";
import { readHead } from "./head.ts";
import {
  CHILDLESS,
  ELEMENT_HIDDEN,
  KEPT_ATTRIBUTES,
  MAX_ATTRIBUTE,
  MAX_ELEMENTS,
  MAX_HEAD_VALUE,
  MAX_TEXT,
  RUN_SPACE_BEFORE,
  SKIPPED,
  cut,
} from "./limits.ts";

/** A snapshot with the nodes that its indices stand for. */
export interface Walk {
  snapshot: PageSnapshot;
  /** By element index. */
  elements: Element[];
  /** By run index. */
  texts: Text[];
}

/** The shadow root of an element, when it has one. */
export type ShadowReader = (element: Element) => ShadowRoot | null;

/** Copies a document. `shadow` reaches closed shadow roots where the browser lets an extension do that. */
export function walk(document: Document, shadow: ShadowReader = (element) => element.shadowRoot): Walk {
  const walk: Walk = {
    snapshot: {
      url: document.URL,
      title: cut(document.title, MAX_HEAD_VALUE),
      language: document.documentElement.getAttribute("lang") ?? "",
      ...readHead(document),
      strings: [],
      elements: [],
      attributes: [],
      runs: [],
      text: "",
      focus: null,
      truncated: false,
    },
    elements: [],
    texts: [],
  };
  const body = document.body as HTMLElement | null;
  if (body) walkBody(body, walk, shadow);
  return walk;
}

function walkBody(body: Element, { snapshot, elements, texts }: Walk, shadow: ShadowReader): void {
  const columns = { elements: snapshot.elements, attributes: snapshot.attributes, runs: snapshot.runs };
  const strings = new Strings(snapshot.strings);
  const parts: string[] = [];
  let length = 0;
  let space = 0;
  // Where to go on after an element's children: the node and the index of its parent.
  const after: (Node | null)[] = [];
  const parents: number[] = [];
  let parent = 0;
  let node: Node | null = body;
  for (;;) {
    while (node === null) {
      const next = after.pop();
      if (next === undefined) {
        snapshot.text = parts.join("");
        return;
      }
      node = next;
      parent = parents.pop() ?? 0;
    }
    const type = node.nodeType;
    if (type === TEXT) {
      const data = (node as Text).data;
      if (NOT_BLANK.test(data)) {
        if (length + data.length > MAX_TEXT) break;
        columns.runs.push(parent, data.length, space);
        texts.push(node as Text);
        parts.push(data);
        length += data.length;
        space = 0;
      } else {
        space = RUN_SPACE_BEFORE;
      }
    } else if (type === ELEMENT) {
      const element = node as Element;
      const tag = strings.tag(element.localName);
      if (tag !== SKIP) {
        const index = elements.length;
        if (index === MAX_ELEMENTS) break;
        elements.push(element);
        columns.elements.push(parent, tag, texts.length, 0);
        if (element.hasAttributes() && readAttributes(element, index, columns.attributes, strings)) {
          columns.elements[columns.elements.length - 1] = ELEMENT_HIDDEN;
        }
        after.push(index === 0 ? null : element.nextSibling);
        parents.push(parent);
        parent = index;
        node = CHILDLESS.includes(element.localName) ? null : element.firstChild;
        const root = shadow(element);
        if (root) {
          after.push(node);
          parents.push(index);
          node = root.firstChild;
        }
        continue;
      }
    }
    node = node.nextSibling;
  }
  snapshot.truncated = true;
  snapshot.text = parts.join("");
}

const ELEMENT = 1;
const TEXT = 3;
/** In place of the index of a tag that is skipped with its children. */
const SKIP = -1;
const NOT_BLANK = /\S/;
const KEPT = new Set(KEPT_ATTRIBUTES);

/** Writes an element's kept attributes and says whether its own markup hides it. */
function readAttributes(element: Element, index: number, column: number[], strings: Strings): boolean {
  let hidden = false;
  for (const name of element.getAttributeNames()) {
    if (KEPT.has(name)) {
      const value = element.getAttribute(name);
      if (value) column.push(index, strings.index(name), strings.index(cut(value, MAX_ATTRIBUTE)));
    } else if (name === "hidden") {
      hidden = true;
    } else if (name === "aria-hidden") {
      hidden ||= element.getAttribute(name) === "true";
    } else if (name === "style") {
      hidden ||= HIDING.test((element.getAttribute(name) ?? "").replace(SPACE, ""));
    }
  }
  return hidden;
}

const HIDING = /display:none|visibility:hidden/i;
const SPACE = /\s+/g;

/** Every string once. Tags have a map of their own, since most of them need no other look than the index. */
class Strings {
  readonly #list: string[];
  readonly #indices = new Map<string, number>();
  readonly #tags = new Map<string, number>(SKIPPED.map((tag) => [tag, SKIP]));

  constructor(list: string[]) {
    this.#list = list;
    this.index("");
  }

  index(value: string): number {
    let index = this.#indices.get(value);
    if (index === undefined) {
      index = this.#list.push(value) - 1;
      this.#indices.set(value, index);
    }
    return index;
  }

  tag(name: string): number {
    let index = this.#tags.get(name);
    if (index === undefined) {
      index = this.index(name.toLowerCase());
      this.#tags.set(name, index);
    }
    return index;
  }
}

/** Index of the element in the middle of the reader's view; an element of our own is looked through. */
export function focus(document: Document, elements: Element[], ours: Element | null): number | null {
  const { clientWidth, clientHeight } = document.documentElement;
  const stack = document.elementsFromPoint(clientWidth / 2, clientHeight / 2);
  for (let element = stack.find((hit) => hit !== ours); element; element = element.parentElement ?? undefined) {
    const index = elements.indexOf(element);
    if (index >= 0) return index;
  }
  return null;
}
