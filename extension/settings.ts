// The reader's choices: one object in `storage.local`, every value with a default, unknown or broken values ignored.

import type { Category, EntityType } from "./generated/report.ts";

/** What is hidden from the first. */
const HIDDEN: readonly Category[] = ["read_also", "related", "ad", "promo", "prompt", "share", "newsletter"];
/** All categories, in the order in which they are listed to the reader. */
export const CATEGORIES: readonly Category[] = [
  ...HIDDEN,
  "author_box",
  "disclaimer",
  "topics",
  "editor_credit",
  "paging",
  "comments",
  "navigation",
];

/** What can be highlighted: at most five kinds, so that a page stays readable. */
export type HighlightKind = EntityType | "quote";
export const ENTITY_TYPES: readonly EntityType[] = ["person", "organization", "place", "media"];
export const HIGHLIGHT_KINDS: readonly HighlightKind[] = [...ENTITY_TYPES, "quote"];

export const LANGUAGES = ["id", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** `first`: the first mention in each section; `all`: every mention. */
export const DENSITIES = ["first", "all"] as const;
export type Density = (typeof DENSITIES)[number];

export interface Settings {
  /** The whole extension. */
  on: boolean;
  /** Sites ({@link site}) where it stays quiet. */
  sites_off: string[];
  /** Categories whose blocks are hidden. */
  hidden: Category[];
  /** Kinds that are highlighted. */
  highlights: HighlightKind[];
  density: Density;
  language: Language;
  /** The card is folded to one line. */
  folded: boolean;
  /** The card's hint on names was read and put away. */
  hint_seen: boolean;
}

/** What a choice makes of the settings that hold when it is made. */
export type Change = (now: Settings) => Partial<Settings>;

/** A list with an item or without it. */
export function withItem<T>(list: readonly T[], item: T, isIn: boolean): T[] {
  const others = list.filter((other) => other !== item);
  return isIn ? [...others, item] : others;
}

export const DEFAULTS: Readonly<Settings> = {
  on: true,
  sites_off: [],
  hidden: [...HIDDEN],
  highlights: [...ENTITY_TYPES],
  density: "first",
  language: "id",
  folded: false,
  hint_seen: false,
};

const KEY = "settings";

/** A site's name in {@link Settings.sites_off}: its host without `www.`. */
export function site(host: string): string {
  return host.toLowerCase().replace(/^www\./, "");
}

/** Whether the extension may act on a host. */
export function isOn(settings: Settings, host: string): boolean {
  return settings.on && !settings.sites_off.includes(site(host));
}

/** Settings from anything that was stored: a value of the wrong type gives way to its default. */
export function read(stored: unknown): Settings {
  const given: Record<string, unknown> = typeof stored === "object" && stored !== null ? { ...stored } : {};
  const flag = (name: "on" | "folded" | "hint_seen") => {
    const value = given[name];
    return typeof value === "boolean" ? value : DEFAULTS[name];
  };
  const one = <K extends "density" | "language">(name: K, known: readonly Settings[K][]) =>
    known.find((item) => item === given[name]) ?? DEFAULTS[name];
  const some = <T>(value: unknown, known: readonly T[], standard: readonly T[]) =>
    Array.isArray(value) ? known.filter((item) => value.includes(item)) : [...standard];
  const sites = Array.isArray(given.sites_off) ? given.sites_off : [];
  return {
    on: flag("on"),
    sites_off: sites.filter((host): host is string => typeof host === "string"),
    hidden: some(given.hidden, CATEGORIES, DEFAULTS.hidden),
    highlights: some(given.highlights, HIGHLIGHT_KINDS, DEFAULTS.highlights),
    density: one("density", DENSITIES),
    language: one("language", LANGUAGES),
    folded: flag("folded"),
    hint_seen: flag("hint_seen"),
  };
}

/** The stored settings. */
export async function load(): Promise<Settings> {
  const stored = await chrome.storage.local.get(KEY);
  return read(stored[KEY]);
}

/** Whether this is a private window: nothing about it may outlive it, so nothing is stored from there. */
export function isPrivate(): boolean {
  return chrome.extension.inIncognitoContext;
}

/** How many choices made here are being stored. */
let saving = 0;

/**
 * Stores the settings, but in a private window. All of them at once: where they were read first, two choices made quickly would
 * undo each other, and one made just before the page is left would be lost.
 */
export async function save(settings: Settings): Promise<void> {
  if (isPrivate()) return;
  saving += 1;
  try {
    await chrome.storage.local.set({ [KEY]: settings });
  } finally {
    saving -= 1;
  }
}

/**
 * Calls back with the new settings when they were changed elsewhere; returns what ends that. What is chosen here is in force here
 * at once, and word of it that a further choice has overtaken would take that one back for a moment.
 */
export function watch(listener: (settings: Settings) => void): () => void {
  const changed = (changes: Record<string, chrome.storage.StorageChange>, area: string) => {
    const change = changes[KEY];
    if (area === "local" && change && saving === 0) listener(read(change.newValue));
  };
  chrome.storage.onChanged.addListener(changed);
  return () => {
    chrome.storage.onChanged.removeListener(changed);
  };
}
