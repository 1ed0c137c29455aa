// The options page: every setting, the sites switched off, the sites granted, the keyboard's shortcuts, and all of it as a file.

import { granted, hostOf, registerSites } from "../background/sites.ts";
import { CATEGORY_NAMES, COMMAND_NAMES } from "../labels.ts";
import { COMMANDS } from "../messages.ts";
import {
  CATEGORIES,
  type Change,
  DEFAULTS,
  DENSITIES,
  LANGUAGES,
  type Settings,
  isPrivate,
  load,
  save,
  watch,
  withItem,
} from "../settings.ts";
import { shortcuts } from "../ui/keys.ts";
import { kindChips } from "../ui/kinds.ts";
import { element, section, switchRow } from "../ui/nodes.ts";
import { put } from "../ui/put.ts";
import { WORDS } from "../ui/words.ts";
import { backup } from "./backup.ts";
import { choice, siteList } from "./sections.ts";

/** What the page shows beside the settings. */
interface Surroundings {
  sites: string[];
  keys: ReadonlyMap<string, string>;
}

async function surroundings(): Promise<Surroundings> {
  return { sites: await granted(), keys: await shortcuts() };
}

async function start(): Promise<void> {
  now = await load();
  draw(await surroundings());
  watch((settings) => {
    now = settings;
    void surroundings().then(draw);
  });
}

/** The settings in force. */
let now = DEFAULTS;

/** Puts a choice into force. */
type Set = (change: Change) => void;

function draw(around: Surroundings): void {
  const settings = now;
  const set: Set = (change) => {
    now = { ...now, ...change(now) };
    void save(now);
    draw(around);
  };
  const words = WORDS[settings.language];
  document.documentElement.lang = settings.language;
  document.title = words.title;
  const sections = [
    general(settings, set),
    clutter(settings, set),
    highlights(settings, set),
    sitesOff(settings, set),
    sitesOn(settings, around),
    keys(settings, around),
    backup(settings, set),
  ];
  put(document.body, [
    element("main", "", [
      element("header", "title", [
        element("img", "", [], { src: "icons/48.png", alt: "", width: "48", height: "48" }),
        element("div", "", [element("h1", "", [words.title]), element("p", "", [words.about])]),
      ]),
      ...(isPrivate() ? [element("p", "private", [words.privateSettings]), locked(sections)] : sections),
    ]),
  ]);
}

/** Sections whose controls can be looked at but not used. */
function locked(sections: readonly Node[]): HTMLElement {
  return element("fieldset", "", sections, { disabled: "" });
}

function general(settings: Settings, set: Set): HTMLElement {
  const words = WORDS[settings.language];
  return section(words.general, null, [
    switchRow(
      words.on,
      settings.on,
      (on) => {
        set(() => ({ on }));
      },
      { hint: words.onHint, id: "on" },
    ),
    choice("language", words.language, LANGUAGES, words.languages, settings.language, (language) => {
      set(() => ({ language }));
    }),
  ]);
}

function clutter(settings: Settings, set: Set): HTMLElement {
  const words = WORDS[settings.language];
  const rows = CATEGORIES.map((category) => {
    const change = (on: boolean) => {
      set(({ hidden }) => ({ hidden: withItem(hidden, category, on) }));
    };
    return switchRow(CATEGORY_NAMES[settings.language][category], settings.hidden.includes(category), change, {
      id: category,
    });
  });
  return section(words.clutter, words.clutterAll, [element("div", "grid", rows)]);
}

function highlights(settings: Settings, set: Set): HTMLElement {
  const words = WORDS[settings.language];
  return section(words.names, words.highlightsHint, [
    kindChips(settings, () => null, set),
    choice("density", words.density, DENSITIES, words.densities, settings.density, (density) => {
      set(() => ({ density }));
    }),
  ]);
}

function sitesOff(settings: Settings, set: Set): HTMLElement {
  const words = WORDS[settings.language];
  const remove = (site: string) => {
    set(({ sites_off }) => ({ sites_off: withItem(sites_off, site, false) }));
  };
  return section(words.sitesOff, words.sitesOffHint, [
    siteList("off", settings.sites_off, words.noSitesOff, words.remove, remove),
  ]);
}

function sitesOn(settings: Settings, around: Surroundings): HTMLElement {
  const words = WORDS[settings.language];
  const remove = (host: string) => {
    const origins = around.sites.filter((origin) => hostOf(origin) === host);
    void chrome.permissions.remove({ origins }).then(registerSites).then(surroundings).then(draw);
  };
  return section(words.sitesOn, words.sitesOnHint, [
    siteList("granted", around.sites.map(hostOf), words.noSitesOn, words.remove, remove),
  ]);
}

function keys(settings: Settings, around: Surroundings): HTMLElement {
  const words = WORDS[settings.language];
  const rows = COMMANDS.map((name) =>
    element("li", "", [
      element("span", "", [COMMAND_NAMES[settings.language][name]]),
      element("kbd", "", [around.keys.get(name) ?? words.noKey]),
    ]),
  );
  return section(words.keys, words.keysHint, [element("ul", "", rows)]);
}

void start();
