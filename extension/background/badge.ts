// The action says what is on the page: a sign that differs in shape, not in colour alone, and a title in words.

import type { PageState, Phase } from "../messages.ts";
import { summarize } from "../ui/words.ts";

const COLORS: Readonly<Record<Phase, string>> = {
  reading: "#5f5a52",
  shown: "#0b6e5f",
  no_article: "#5f5a52",
  off: "#5f5a52",
  failed: "#b3261e",
};

/** The sign on the icon: how many blocks are hidden, or a mark for the phase. */
function sign(state: PageState): string {
  if (state.phase === "failed") return "!";
  if (state.phase === "no_article") return "–";
  if (state.phase !== "shown") return "";
  const hidden = state.boilerplate.reduce((sum, row) => sum + (row.hidden && state.hiding ? row.count : 0), 0);
  return hidden > 0 ? String(hidden) : "✓";
}

/** Shows a page's state on the action of its tab; a tab that is gone meanwhile is no error. */
export async function showBadge(tabId: number, state: PageState): Promise<void> {
  const suffix = state.phase === "off" ? "-off" : "";
  try {
    await Promise.all([
      chrome.action.setBadgeText({ tabId, text: sign(state) }),
      chrome.action.setBadgeBackgroundColor({ tabId, color: COLORS[state.phase] }),
      chrome.action.setBadgeTextColor({ tabId, color: "#ffffff" }),
      chrome.action.setTitle({ tabId, title: `Simak: ${summarize(state)}` }),
      chrome.action.setIcon({ tabId, path: { 16: `icons/16${suffix}.png`, 32: `icons/32${suffix}.png` } }),
    ]);
  } catch {
    return;
  }
}
