// Texts in both languages, written side by side and handed out as one table for each language.

import type { Language } from "./settings.ts";

/** Between parts of a line; it stays with what is before it, since a line does not begin with a dot. */
export const SEPARATOR = "\u00a0· ";

/** A text in Indonesian and in English, or what writes it. */
type Pair = readonly [id: unknown, en: unknown];
/** Texts of one language, typed as the Indonesian ones are. */
type Texts<T> = { readonly [K in keyof T]: T[K] extends readonly [infer Text, unknown] ? Text : never };

/** The tables of both languages. */
export function both<T extends Readonly<Record<string, Pair>>>(pairs: T): Readonly<Record<Language, Texts<T>>> {
  const of = (at: 0 | 1) =>
    Object.fromEntries(Object.entries(pairs).map(([name, pair]) => [name, pair[at]])) as Texts<T>;
  return { id: of(0), en: of(1) };
}
