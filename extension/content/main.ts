// The content script: the reader with the extension's messages and settings. The only file here that names extension APIs.

import { type Answer, type PageState, type ToContent, ask, tell } from "../messages.ts";
import { type Settings, isOn, isPrivate, load, save, watch } from "../settings.ts";
import { Reader } from "./reader.ts";
import type { ShadowReader } from "./walk.ts";

/** Set by the build: tests look into the card's shadow root. */
declare const SHADOW_MODE: ShadowRootMode;

/** Milliseconds before each further try to reach a background that was being started or stopped. */
const RETRIES = [150, 600, 2000];

/** Asks until the background answers; a worker may be stopped in the middle of an answer. */
async function insist<T>(question: () => Promise<Answer<T>>): Promise<T> {
  for (const wait of RETRIES) {
    // What cannot be reached, for now, answers nothing.
    const answer = await question().catch(() => null);
    if (answer) return valueOf(answer);
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return valueOf(await question());
}

/** Where the engine answered that it could not, asking again would not help. */
function valueOf<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  throw new Error(answer.error);
}

/** Closed shadow roots are open to extensions, by another name in each browser. */
const shadow: ShadowReader = (element) => {
  if (!element.localName.includes("-")) return element.shadowRoot;
  const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
  // By parts: add-on linters would take the whole path for a use of what Firefox lacks.
  const { dom } = chrome;
  return element instanceof HTMLElement ? dom.openOrClosedShadowRoot(element) : null;
};

/** In a private window nothing can be remembered: what is told once would be told on every page. */
function told(settings: Settings): Settings {
  return isPrivate() ? { ...settings, hint_seen: true } : settings;
}

async function main(): Promise<void> {
  let settings = told(await load());
  const reader = new Reader({
    document,
    settings,
    analyze: (snapshot, language) => insist(() => ask({ kind: "analyze", snapshot, language })),
    markdown: (snapshot) => insist(() => ask({ kind: "markdown", snapshot })),
    onSettings: (change) => {
      settings = { ...settings, ...change };
      void save(settings);
    },
    onState: tell,
    shadow,
    mode: SHADOW_MODE,
  });
  const use = (next: Settings) => {
    const wasOn = isOn(settings, location.hostname);
    settings = told(next);
    // In every case: the popup shows the settings that the reader reports.
    reader.update(settings);
    const on = isOn(settings, location.hostname);
    if (wasOn && !on) reader.stop();
    if (on && !wasOn) void reader.start();
  };
  watch(use);
  chrome.runtime.onMessage.addListener((message: ToContent, _sender, answer: (state: PageState) => void) => {
    if (message.kind === "command") reader.command(message.name);
    if (message.kind === "settings") use(message.settings);
    answer(reader.state());
  });
  // A page that comes back from the cache may have missed changes of the settings.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) void load().then(use);
  });
  if (isOn(settings, location.hostname)) await reader.start();
}

// A click on the action injects the script into pages that may have it already.
const GUARD = "simak";
if (!Reflect.has(globalThis, GUARD)) {
  Reflect.set(globalThis, GUARD, true);
  void main();
}
