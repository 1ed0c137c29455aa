// Reaching the content script of a tab, and putting it there on the reader's request.

import type { PageState, ToContent } from "../messages.ts";

/** The page's answer, or null when no content script of ours is there. */
export async function askPage(tab: number, message: ToContent): Promise<PageState | null> {
  try {
    return (await chrome.tabs.sendMessage<ToContent, PageState | undefined>(tab, message)) ?? null;
  } catch {
    return null;
  }
}

/** Starts the content script in a tab that the reader pointed at (`activeTab`); false where browsers allow none. */
export async function inject(tab: number): Promise<boolean> {
  try {
    await chrome.scripting.executeScript({ target: { tabId: tab }, files: ["content.js"] });
    return true;
  } catch {
    return false;
  }
}

/** Sends a command; on a page without our content script the command starts it, which shows everything at once. */
export async function sendToPage(tab: number, message: ToContent): Promise<void> {
  if ((await askPage(tab, message)) === null) await inject(tab);
}
