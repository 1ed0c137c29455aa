// The page that greets whoever has installed Simak: what it does, where, how to open it, and the permission that a browser may
// have held back. It loads nothing but the extension's own files.

import { builtIn, hostOf, isAllowed } from "../background/sites.ts";
import { CATEGORY_NAMES, COMMAND_NAMES, HIGHLIGHT_NAMES } from "../labels.ts";
import { COMMANDS } from "../messages.ts";
import { DEFAULTS, ENTITY_TYPES, type Settings, isPrivate, load, save, watch } from "../settings.ts";
import { shortcuts } from "../ui/keys.ts";
import { kindSample } from "../ui/kinds.ts";
import { button, element, section } from "../ui/nodes.ts";
import { put } from "../ui/put.ts";
import { WORDS } from "./words.ts";

/** Where a reader can try it first: a link, followed by a click alone. */
const FIRST_SITE = "https://www.idntimes.com/";

/** What the browser says about the extension. */
interface Surroundings {
  keys: ReadonlyMap<string, string>;
  /** Whether Simak may read the sites of its manifest: readers can take that back, or not give it at all. */
  allowed: boolean;
  /** Whether the icon stands in the tool bar; null where the browser does not tell. */
  pinned: boolean | null;
}

type Words = (typeof WORDS)[Settings["language"]];

async function surroundings(): Promise<Surroundings> {
  const { getUserSettings } = chrome.action as Partial<typeof chrome.action>;
  const [keys, allowed, action] = await Promise.all([shortcuts(), isAllowed(), getUserSettings?.() ?? null]);
  return { keys, allowed, pinned: action?.isOnToolbar ?? null };
}

/** The settings in force. */
let now = DEFAULTS;

function draw(around: Surroundings): void {
  const { language } = now;
  const words = WORDS[language];
  document.documentElement.lang = language;
  document.title = words.title;
  put(document.body, [
    element("main", "", [
      title(words, around),
      section(words.does, null, [element("div", "grid", features(words, language))]),
      where(words, around),
      opening(words, language, around),
      section(words.privacy, null, [element("p", "", [words.privacyText])]),
    ]),
  ]);
}

function title(words: Words, around: Surroundings): HTMLElement {
  const other = () => (now.language === "id" ? "en" : "id");
  const change = button(words.language, "language", "link", () => {
    now = { ...now, language: other() };
    void save(now);
    draw(around);
  });
  change.lang = other();
  return element("header", "", [
    element("img", "", [], { src: "icons/128.png", alt: "", width: "64", height: "64" }),
    element("h1", "", [words.title]),
    element("p", "lead", [words.lead]),
    element("div", "actions", [
      element("a", "button", [words.try], { href: FIRST_SITE, id: "try" }),
      button(words.settings, "settings", "link", () => void chrome.runtime.openOptionsPage()),
      // From a private window the choice would not be stored.
      ...(isPrivate() ? [] : [change]),
    ]),
  ]);
}

/** What it does, each with a small picture of how that looks on a page. */
function features(words: Words, language: Settings["language"]): HTMLElement[] {
  const points = Array.from({ length: 3 }, (_, index) => element("li", "", [element("span", `line-${index}`)]));
  const names = ENTITY_TYPES.flatMap((kind) => [kindSample(kind, HIGHLIGHT_NAMES[language][kind]), " "]);
  const stub = element("p", "stub", [words.stub(CATEGORY_NAMES[language].read_also)]);
  const feature = (name: string, text: string, ...picture: Node[]) =>
    element("div", "feature", [
      element("div", "picture", picture, { "aria-hidden": "true" }),
      element("h3", "", [name]),
      element("p", "", [text]),
    ]);
  return [
    feature(words.summary, words.summaryText, element("ol", "", points)),
    feature(words.names, words.namesText, element("p", "", names)),
    feature(words.clutter, words.clutterText, element("span", "line-0"), stub, element("span", "line-1")),
  ];
}

function where(words: Words, { allowed }: Surroundings): HTMLElement {
  const sites = builtIn().map((origin) => element("li", "", [hostOf(origin)]));
  return section(words.where, null, [
    element("p", "", [words.whereBuiltIn]),
    element("ul", "sites", sites),
    ...(allowed ? [] : [permission(words)]),
    element("p", "", [words.whereElse]),
  ]);
}

/** Asks for what the browser held back. */
function permission(words: Words): HTMLElement {
  const allow = button(words.allow, "allow", "button", () => void chrome.permissions.request({ origins: builtIn() }));
  return element("div", "missing", [element("p", "", [words.missing]), allow], { role: "alert" });
}

function opening(words: Words, language: Settings["language"], { keys, pinned }: Surroundings): HTMLElement {
  // Browsers without shortcuts are those of phones, where the icon is in the menu.
  const icon = "commands" in chrome ? (pinned ? words.pinned : words.pin) : words.menu;
  const rows = COMMANDS.filter((name) => keys.has(name)).map((name) =>
    element("li", "", [
      element("span", "", [COMMAND_NAMES[language][name]]),
      element("kbd", "", [keys.get(name) ?? ""]),
    ]),
  );
  const list = rows.length > 0 ? [element("p", "", [words.keys]), element("ul", "keys", rows)] : [];
  return section(words.open, null, [element("p", "", [icon]), ...list, element("p", "", [words.off])]);
}

async function refresh(): Promise<void> {
  const around = await surroundings();
  now = await load();
  draw(around);
}

void refresh();
watch(() => void refresh());
chrome.permissions.onAdded.addListener(() => void refresh());
chrome.permissions.onRemoved.addListener(() => void refresh());
// The reader comes back from pinning the icon or changing the keys.
window.addEventListener("focus", () => void refresh());
