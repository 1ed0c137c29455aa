// The one element that we add to the page, outside its body, with everything of ours in its shadow root.

import { addSheet } from "../sheets.ts";
import { kindCss } from "../paint/palette.ts";
import css from "./card.css";

export class Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;

  /** `name` is an element name that the page does not know; an open root is for tests only. */
  constructor(document: Document, name: string, mode: ShadowRootMode) {
    this.element = document.createElement(name);
    this.root = this.element.attachShadow({ mode });
    addSheet(this.root, css + kindCss(), this.root);
    // Letters typed into the card are not shortcuts of the page.
    for (const type of ["keydown", "keyup", "keypress"]) this.root.addEventListener(type, stop);
  }

  /** Puts the element into the page, again if the page threw it out. */
  attach(): void {
    if (!this.element.isConnected) this.element.ownerDocument.documentElement.append(this.element);
  }

  remove(): void {
    this.element.remove();
  }
}

function stop(event: Event): void {
  event.stopPropagation();
}
