// The background: holds the engine, answers the pages, keeps the action's badge, and passes the keyboard's commands on.
// It may be stopped at any moment and started by any event, so it keeps nothing that it cannot make again.

import type { Analysis } from "../generated/report.ts";
import { COMMANDS, type Answer, type ToBackground } from "../messages.ts";
import { showBadge } from "./badge.ts";
import { analyzePage, writeMarkdown } from "./engine.ts";
import { greet, greetAgain } from "./greeting.ts";
import { registerSites } from "./sites.ts";
import { sendToPage } from "./tabs.ts";

/** Whatever was greeted before is known by then. */
const loaded = greetAgain();

chrome.runtime.onMessage.addListener(
  (message: ToBackground, sender, respond: (answer: Answer<Analysis | string>) => void) => {
    switch (message.kind) {
      case "analyze":
        void analyzePage(message.snapshot, message.language).then(respond);
        return true;
      case "markdown":
        void writeMarkdown(message.snapshot).then(respond);
        return true;
      case "status":
        if (sender.tab?.id !== undefined) void showBadge(sender.tab.id, message.state);
        return false;
    }
  },
);

// Firefox for Android has no commands.
(chrome.commands as typeof chrome.commands | undefined)?.onCommand.addListener((id, tab) => {
  const name = COMMANDS.find((command) => command === id);
  if (name && tab?.id !== undefined) void sendToPage(tab.id, { kind: "command", name });
});

chrome.permissions.onAdded.addListener(() => void registerSites());
chrome.permissions.onRemoved.addListener(() => void registerSites());
chrome.runtime.onInstalled.addListener(({ reason }) => {
  // Registered scripts survive a restart of the browser but not an update of the extension.
  void registerSites();
  if (reason === "install") void loaded.then(greet);
});
