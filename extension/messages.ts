// What the extension's parts say to each other. Everything here crosses as JSON: no maps, no typed arrays, absent is null.

import type { PageSnapshot } from "./generated/page.ts";
import type { Analysis, Category, EntityType } from "./generated/report.ts";
import type { Language, Settings } from "./settings.ts";

/** Content script to background. */
export type ToBackground = AnalyzeRequest | MarkdownRequest | StatusNotice;

/** Reads a snapshot; answered with {@link AnalyzeAnswer}. */
export interface AnalyzeRequest {
  kind: "analyze";
  snapshot: PageSnapshot;
  /** Of the reasons for hiding blocks. */
  language: Language;
}

/** Writes the report of a snapshot as Markdown, for the copy button; answered with {@link MarkdownAnswer}. */
export interface MarkdownRequest {
  kind: "markdown";
  snapshot: PageSnapshot;
}

/** The page's state changed: it goes to the action's badge and title. No answer. */
export interface StatusNotice {
  kind: "status";
  state: PageState;
}

/** An answer of the engine, or why there is none. */
export type Answer<T> = { ok: true; value: T } | { ok: false; error: string };
export type AnalyzeAnswer = Answer<Analysis>;
export type MarkdownAnswer = Answer<string>;

/** Popup or background to the page's content script. All are answered with the {@link PageState} that results. */
export type ToContent =
  | { kind: "state" }
  | { kind: "command"; name: CommandName }
  /** Use these settings in this document from now on, stored or not: how a private window's popup changes them. */
  | { kind: "settings"; settings: Settings };

/** What the keyboard and the popup can ask of the page; also the ids of the manifest's commands. */
export const COMMANDS = ["toggle-panel", "toggle-highlights", "toggle-boilerplate"] as const;
export type CommandName = (typeof COMMANDS)[number];

/** Why the page shows nothing of ours, or `shown`. */
export type Phase =
  /** The engine is reading, or the page is not ready. */
  | "reading"
  /** The card is on the page. */
  | "shown"
  /** The page holds no article; `reason` says why. */
  | "no_article"
  /** Switched off for this site or altogether. */
  | "off"
  /** The engine did not answer; `reason` says why. */
  | "failed";

/** Whether the card is open, and the highlights and the hiding are on, in this document. */
export interface Parts {
  panel: boolean;
  highlights: boolean;
  hiding: boolean;
}

/** What stands on the page, for the popup and the badge. */
export interface PageState extends Parts {
  phase: Phase;
  /** What was left out of the reading, in English; null when nothing was. */
  note: string | null;
  /** The report's or the failure's reason, in English; null when there is nothing to say. */
  reason: string | null;
  title: string | null;
  reading_minutes: number | null;
  /** Points of the summary. */
  points: number;
  /** How many entities of each type the article names. */
  entities: { type: EntityType; count: number }[];
  /** Direct quotations. */
  quotes: number;
  /** How many blocks of each category the page holds; categories without any are left out. */
  boilerplate: { category: Category; count: number; hidden: boolean }[];
  /** The settings in force in this document. */
  settings: Settings;
}

/** Sends to the background and types the answer. */
export async function ask(message: AnalyzeRequest): Promise<AnalyzeAnswer>;
export async function ask(message: MarkdownRequest): Promise<MarkdownAnswer>;
export async function ask(message: AnalyzeRequest | MarkdownRequest): Promise<Answer<Analysis | string>> {
  return await chrome.runtime.sendMessage<ToBackground, Answer<Analysis | string>>(message);
}

/** Tells the background about a state; a background that cannot be reached (the extension was updated) is not an error. */
export function tell(state: PageState): void {
  chrome.runtime.sendMessage<ToBackground>({ kind: "status", state }).catch(() => undefined);
}
