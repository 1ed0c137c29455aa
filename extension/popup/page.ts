// The page behind the popup: which tab, what its content script says, and how choices reach it.

import { askPage, inject } from "../background/tabs.ts";
import type { PageState, ToBackground, ToContent } from "../messages.ts";
import { type Settings, isOn, load, save, site } from "../settings.ts";

export interface Page {
  tab: number;
  /** Its site, or null for the browser's own pages. */
  site: string | null;
  /** It is in a private window: choices are not stored. */
  private: boolean;
  /** What its content script says, or null when none can run there. */
  state: PageState | null;
}

/** The page in front of the reader. Opening the popup is the click that starts Simak on sites where it does not run by itself. */
export async function openPage(): Promise<Page> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { tab: -1, site: null, private: false, state: null };
  const address = URL.parse(tab.url ?? "");
  const host = address && /^https?:$/.test(address.protocol) ? address.hostname : null;
  const settings = await load();
  let state = await askPage(tab.id, { kind: "state" });
  if (!state && host && isOn(settings, host) && (await inject(tab.id))) {
    state = await askPage(tab.id, { kind: "state" });
  }
  return { tab: tab.id, site: host === null ? null : site(host), private: tab.incognito, state };
}

/** Sends a message to the page; its new state, or null. */
export function send(page: Page, message: ToContent): Promise<PageState | null> {
  return askPage(page.tab, message);
}

/** Changes settings: stored for good, or in a private window told to this page alone. */
export async function change(page: Page, settings: Settings): Promise<void> {
  if (!page.private) await save(settings);
  else await send(page, { kind: "settings", settings });
}

/** Calls back whenever the page reports a new state. */
export function follow(page: Page, listener: (state: PageState) => void): void {
  chrome.runtime.onMessage.addListener((message: ToBackground, sender) => {
    if (message.kind === "status" && sender.tab?.id === page.tab) listener(message.state);
  });
}
