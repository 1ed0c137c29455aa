// Style sheets that need no permission from the page: constructed ones where the browser lets us adopt them, else a
// `<style>` whose text is set at once (a text node appended to it would be blocked by the page's policy in Firefox).

import { viewOf } from "./roots.ts";

type Root = Document | ShadowRoot;

/** A style sheet in force; `replace` changes it, `remove` ends it. */
interface Sheet {
  replace(css: string): void;
  remove(): void;
}

/** The same rules in every root of the page where they are needed. */
export class Sheets {
  readonly #sheets = new Map<Root, Sheet>();
  readonly #fallback: Node;

  /** `fallback` is the element of ours that would hold a `<style>`. */
  constructor(fallback: Node) {
    this.#fallback = fallback;
  }

  /** Puts the rules on these roots, in place of those that they had. */
  use(roots: Iterable<Root | null>, css: string): void {
    for (const root of roots) {
      if (!root) continue;
      const sheet = this.#sheets.get(root);
      if (sheet) sheet.replace(css);
      else this.#sheets.set(root, addSheet(root, css, this.#fallback));
    }
  }

  clear(): void {
    for (const sheet of this.#sheets.values()) sheet.remove();
    this.#sheets.clear();
  }
}

/** Puts a sheet on a document or shadow root; `fallback` is the element of ours that would hold a `<style>`. */
export function addSheet(root: Root, css: string, fallback: Node): Sheet {
  return adopt(root, css) ?? appendStyle(css, fallback);
}

function adopt(root: Root, css: string): Sheet | null {
  let current = css;
  try {
    const view = viewOf(root.ownerDocument ?? root);
    if (!view) return null;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    if (!root.adoptedStyleSheets.includes(sheet)) return null;
    const others = () => root.adoptedStyleSheets.filter((other) => other !== sheet);
    return {
      replace(next) {
        // Even the same rules, set again, would make the browser style the page anew.
        if (next !== current) sheet.replaceSync(next);
        current = next;
        // The page may have assigned its own list since.
        if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      },
      remove() {
        root.adoptedStyleSheets = others();
      },
    };
  } catch {
    return null;
  }
}

function appendStyle(css: string, parent: Node): Sheet {
  const style = (parent.ownerDocument ?? document).createElement("style");
  style.textContent = css;
  parent.appendChild(style);
  return {
    replace(next) {
      style.textContent = next;
    },
    remove() {
      style.remove();
    },
  };
}
