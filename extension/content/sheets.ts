// Style sheets that need no permission from the page: constructed ones where the browser lets us adopt them, else a
// `<style>` whose text is set at once (a text node appended to it would be blocked by the page's policy in Firefox).

import { viewOf } from "./roots.ts";

/** A style sheet in force; `replace` changes it, `remove` ends it. */
export interface Sheet {
  replace(css: string): void;
  remove(): void;
}

/** Puts a sheet on a document or shadow root; `fallback` is the element of ours that would hold a `<style>`. */
export function addSheet(root: Document | ShadowRoot, css: string, fallback: Node): Sheet {
  return adopt(root, css) ?? appendStyle(css, fallback);
}

function adopt(root: Document | ShadowRoot, css: string): Sheet | null {
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
