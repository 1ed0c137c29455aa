// Light or dark, by what stands behind the article, since pages and systems disagree about it.

import { hostOf } from "./roots.ts";

export type Theme = "light" | "dark";

/** Lightness from 0 to 1 below which a background counts as dark. */
const DARK = 0.45;

/** The theme of the page around an element. */
export function themeOf(element: Element): Theme {
  const view = element.ownerDocument.defaultView;
  if (!view) return "light";
  for (let at: Element | null = element; at; at = at.parentElement ?? hostOf(at)) {
    const background = lightness(view.getComputedStyle(at).backgroundColor);
    if (background !== null) return background < DARK ? "dark" : "light";
  }
  // No one painted a background: the canvas is dark only where the page's own colour scheme says so, and text shows it.
  const text = lightness(view.getComputedStyle(element).color);
  return text !== null && text > 1 - DARK ? "dark" : "light";
}

/** Perceived lightness of a computed colour from 0 to 1; null when it is mostly transparent or of an unknown form. */
export function lightness(color: string): number | null {
  const form = /^([a-z]+)\((?:srgb |display-p3 )?([^)]*)\)$/.exec(color);
  const name = form?.[1];
  const numbers = (form?.[2] ?? "").split(/[\s,/]+/).map((part) => parseFloat(part));
  const [first = NaN, second = NaN, third = NaN, alpha = 1] = numbers;
  if (Number.isNaN(first) || alpha < 0.5) return null;
  if (name === "oklab" || name === "oklch") return first;
  if (name === "lab" || name === "lch") return first / 100;
  const scale = name === "color" ? 1 : 255;
  return (299 * first + 587 * second + 114 * third) / (1000 * scale);
}
