// The action says what is on the page: a sign that differs in shape, not in colour alone, and a title in words.

import type { PageState } from "../messages.ts";
import { summarize } from "../ui/words.ts";

/** Ground of the badge: quiet, for a count is no alarm. */
const COLOR = "#3d372e";

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
      chrome.action.setBadgeBackgroundColor({ tabId, color: COLOR }),
      chrome.action.setBadgeTextColor({ tabId, color: "#ffffff" }),
      chrome.action.setTitle({ tabId, title: `Simak: ${summarize(state)}` }),
      chrome.action.setIcon({ tabId, path: { 16: `icons/16${suffix}.png`, 32: `icons/32${suffix}.png` } }),
    ]);
  } catch {
    return;
  }
}
