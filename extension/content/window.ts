// Notices what changes around the card: the window's size, how far the reader has come, and light that turns dark.

import { listen } from "./listen.ts";
import { viewOf } from "./roots.ts";

/** Colours that fade into others have arrived after this long, in milliseconds. */
const FADE = 400;

export interface WindowListener {
  resized(): void;
  /** The reader scrolls: `away` below half of the first screen. */
  scrolled(away: boolean): void;
  /** What scrolled has come to rest. */
  rested(): void;
  /** The system's colours may be others now, or the page's. */
  recoloured(): void;
}

/** Watches until the returned function is called. */
export function watchWindow(document: Document, listener: WindowListener): () => void {
  const view = viewOf(document);
  if (!view) return () => undefined;
  let timer = 0;
  const recoloured = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      listener.recoloured();
    }, FADE);
  };
  // Pages switch to dark by a class or an attribute on either of these.
  const attributes = new view.MutationObserver(recoloured);
  for (const element of document.querySelectorAll(":root, body")) attributes.observe(element, { attributes: true });
  const endings = [
    listen(view, "resize", () => {
      listener.resized();
    }),
    listen(
      document,
      "scroll",
      () => {
        listener.scrolled(view.scrollY > view.innerHeight / 2);
      },
      { passive: true },
    ),
    listen(
      document,
      "scrollend",
      () => {
        listener.rested();
      },
      { capture: true },
    ),
    listen(view.matchMedia("(prefers-color-scheme:dark)"), "change", recoloured),
  ];
  return () => {
    clearTimeout(timer);
    attributes.disconnect();
    for (const end of endings) end();
  };
}
