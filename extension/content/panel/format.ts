// How the card writes what the report says: excerpts, dates, context.

import type { Excerpt, Place, Report } from "../../generated/report.ts";
import type { Strings } from "../i18n.ts";

/** An excerpt as shown: its dispensable opening left out, with an ellipsis where that leaves half a sentence. */
export function excerpt({ text, trim }: Excerpt): string {
  const rest = text.slice(trim).trimStart();
  return trim > 0 && /^\p{Ll}/u.test(rest) ? `… ${rest}` : rest;
}

/** A quotation or a statement as shown by itself: without the comma that led on to who said it. */
export function saying(text: string, isDirect: boolean): string {
  const said = text.replace(/,$/, "");
  if (isDirect) return `“${said}”`;
  return /^\p{Ll}/u.test(said) ? `… ${said}` : said;
}

/** Most characters shown on either side of a place. */
const CONTEXT = 44;

/** The words around a place in its block: before and after it, cut at words. */
export function context(report: Report, { block, start, end }: Place): { before: string; after: string } {
  const text = report.blocks[block]?.text ?? "";
  const [left, right] = [text.slice(0, start), text.slice(end)];
  // A sentence that begins within reach is shown from there.
  const near = left.slice(-CONTEXT).replace(/^.*[.?!]["”’]?\s+(?=\p{Lu})/su, "");
  const isWhole = near.length < Math.min(left.length, CONTEXT) || left.length <= CONTEXT;
  const before = isWhole ? near : `… ${near.replace(/^\S*\s/, "")}`;
  const after = right.length > CONTEXT ? `${right.slice(0, CONTEXT).replace(/\s\S*$/, "")} …` : right;
  return { before, after };
}

/** A calendar date of the report: year, month, day, then hour and minute with an offset that is kept as written. */
const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d))?)?)?/;

/** An ISO date or range as people write it: "3 Jul 2024", "Feb 2022", "29 Agu 2025 – 30 Agu 2025". */
export function date(iso: string, { months }: Strings): string {
  return iso
    .split("/")
    .map((part) => day(part, months))
    .join(" – ");
}

function day(iso: string, months: string): string {
  const [, year, month, monthDay, hour, minute] = ISO.exec(iso) ?? [];
  if (year === undefined) return iso;
  const name = months.split(" ")[Number(month) - 1];
  const written = [name && monthDay && Number(monthDay), name, year].filter(Boolean).join(" ");
  return hour !== undefined && minute !== undefined ? `${written}, ${hour}.${minute}` : written;
}
