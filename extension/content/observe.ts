// Notices that the page became another one: its own navigation, late content, another article in view. Never reacts to our
// own changes, and grows quieter while nothing that matters changes.

import { listen } from "./listen.ts";
import { viewOf } from "./roots.ts";

/** Milliseconds from a change to its reading, and the longest that further changes may put it off. */
const SETTLE = 500;
const PATIENCE = 3000;
/** Each reading that finds nothing new doubles the time to settle, up to this many milliseconds. */
const QUIETEST = 16_000;
/** A page is read this many milliseconds after its address changed; what comes later counts as late content. */
const AFTER_NAVIGATION = 250;
/** Milliseconds between looks at the address where the browser tells nothing of navigation. */
const POLL = 1000;
/** Records that are looked at one by one; a burst of more matters anyway. */
const MOST_RECORDS = 200;

export interface Watched {
  /** An element of ours whose coming and going is no change of the page. */
  host: Element;
  /** Whether a change at this node, which gained `added`, can matter to what we show. */
  matters(target: Node, added: readonly Node[]): boolean;
  /** Reads the page again; resolves to whether it was another one. */
  read(): Promise<boolean>;
  /** The address changed to another page's. */
  navigated(): void;
}

/** Watches until the returned function is called. */
export function observe(document: Document, watched: Watched): () => void {
  const view = viewOf(document);
  if (!view) return () => undefined;
  let timer = 0;
  let due = 0;
  let settle = SETTLE;

  const read = async () => {
    timer = 0;
    due = 0;
    if (document.visibilityState === "hidden") {
      document.addEventListener("visibilitychange", schedule, { once: true });
      return;
    }
    settle = (await watched.read()) ? SETTLE : Math.min(settle * 2, QUIETEST);
  };
  const schedule = () => {
    const now = performance.now();
    due ||= now + Math.max(PATIENCE, settle);
    clearTimeout(timer);
    timer = setTimeout(() => void read(), Math.max(0, Math.min(settle, due - now)));
  };
  const mutations = new view.MutationObserver((records) => {
    if (records.length > MOST_RECORDS || records.some((record) => isForeign(record, watched))) schedule();
  });
  mutations.observe(document, { childList: true, characterData: true, subtree: true });

  let address = withoutHash(document.URL);
  const look = () => {
    const current = withoutHash(document.URL);
    if (current === address) return;
    address = current;
    settle = SETTLE;
    watched.navigated();
    clearTimeout(timer);
    timer = setTimeout(() => void read(), AFTER_NAVIGATION);
  };
  const endLooking = onNavigation(view, look);
  return () => {
    mutations.disconnect();
    endLooking();
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", schedule);
  };
}

function isForeign({ target, addedNodes, removedNodes }: MutationRecord, watched: Watched): boolean {
  const added = Array.from(addedNodes);
  const changed = [...added, ...Array.from(removedNodes)];
  if (changed.length > 0 && changed.every((node) => node === watched.host)) return false;
  return watched.matters(target, added);
}

/** Calls back when the address may have changed; pages may define a `navigation` of their own, hence the check. */
function onNavigation(view: Window, look: () => void): () => void {
  const navigation: unknown = Reflect.get(view, "navigation");
  if (!(navigation instanceof EventTarget)) {
    const poll = setInterval(look, POLL);
    return () => {
      clearInterval(poll);
    };
  }
  const endings = ["navigatesuccess", "currententrychange"].map((type) => listen(navigation, type, look));
  return () => {
    for (const end of endings) end();
  };
}

function withoutHash(url: string): string {
  return url.replace(/#.*/, "");
}
