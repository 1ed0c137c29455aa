// The options page: every setting, the sites switched off, the sites granted, the keyboard's shortcuts, and all of it as a file.

import { granted, hostOf, registerSites } from "../background/sites.ts";
import { CATEGORY_NAMES, COMMAND_NAMES } from "../labels.ts";
import { COMMANDS } from "../messages.ts";
import { CATEGORIES, DENSITIES, LANGUAGES, type Settings, isPrivate, load, save, watch } from "../settings.ts";
import { shortcuts } from "../ui/keys.ts";
import { kindChips } from "../ui/kinds.ts";
import { element, section, switchRow } from "../ui/nodes.ts";
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
  draw(await load(), await surroundings());
  watch(
    (settings) =>
      void surroundings().then((around) => {
        draw(settings, around);
      }),
  );
}

/** Puts changes into force: the page is drawn anew at once, so that the next click meets what it is aimed at. */
type Put = (changes: Partial<Settings>) => void;

function draw(settings: Settings, around: Surroundings): void {
  const set: Put = (changes) => {
    const next = { ...settings, ...changes };
    void save(next);
    draw(next, around);
  };
  const words = WORDS[settings.language];
  const focused = document.activeElement?.id;
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
  document.body.replaceChildren(
    element("main", "", [
      element("header", "title", [
        element("img", "", [], { src: "icons/48.png", alt: "", width: "48", height: "48" }),
        element("div", "", [element("h1", "", [words.title]), element("p", "", [words.about])]),
      ]),
      ...(isPrivate() ? [element("p", "private", [words.privateSettings]), locked(sections)] : sections),
    ]),
  );
  if (focused) document.getElementById(focused)?.focus();
}

/** Sections whose controls can be looked at but not used. */
function locked(sections: readonly Node[]): HTMLElement {
  return element("fieldset", "", sections, { disabled: "" });
}

function general(settings: Settings, set: Put): HTMLElement {
  const words = WORDS[settings.language];
  return section(words.general, null, [
    switchRow(
      words.on,
      settings.on,
      (on) => {
        set({ on });
      },
      { hint: words.onHint, id: "on" },
    ),
    choice("language", words.language, LANGUAGES, words.languages, settings.language, (language) => {
      set({ language });
    }),
  ]);
}

function clutter(settings: Settings, set: Put): HTMLElement {
  const words = WORDS[settings.language];
  const rows = CATEGORIES.map((category) => {
    const change = (on: boolean) => {
      const others = settings.hidden.filter((item) => item !== category);
      set({ hidden: on ? [...others, category] : others });
    };
    return switchRow(CATEGORY_NAMES[settings.language][category], settings.hidden.includes(category), change, {
      id: category,
    });
  });
  return section(words.clutter, words.clutterAll, [element("div", "grid", rows)]);
}

function highlights(settings: Settings, set: Put): HTMLElement {
  const words = WORDS[settings.language];
  return section(words.names, words.highlightsHint, [
    kindChips(
      settings,
      () => null,
      (kinds) => {
        set({ highlights: kinds });
      },
    ),
    choice("density", words.density, DENSITIES, words.densities, settings.density, (density) => {
      set({ density });
    }),
  ]);
}

function sitesOff(settings: Settings, set: Put): HTMLElement {
  const words = WORDS[settings.language];
  const remove = (site: string) => {
    set({ sites_off: settings.sites_off.filter((item) => item !== site) });
  };
  return section(words.sitesOff, words.sitesOffHint, [
    siteList(settings.sites_off, words.noSitesOff, words.remove, remove),
  ]);
}

function sitesOn(settings: Settings, around: Surroundings): HTMLElement {
  const words = WORDS[settings.language];
  const remove = (host: string) => {
    const origins = around.sites.filter((origin) => hostOf(origin) === host);
    void chrome.permissions
      .remove({ origins })
      .then(registerSites)
      .then(surroundings)
      .then((now) => {
        draw(settings, now);
      });
  };
  return section(words.sitesOn, words.sitesOnHint, [
    siteList(around.sites.map(hostOf), words.noSitesOn, words.remove, remove),
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
