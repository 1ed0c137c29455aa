// @ts-check
// What rules can tell of accessibility, by axe.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** Defines `axe` where it runs. */
export const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** The levels A and AA of every version of the guidelines up to 2.2. */
export const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

/**
 * What axe finds wrong in our own elements: its rule, where, and why. Runs in the page, so it uses nothing from here.
 * @param {"host" | "page"} scope `host` is our element on somebody's page.
 * @param {string[]} tags
 * @returns {Promise<string[]>}
 */
export async function inspect(scope, tags) {
  const host = Array.from(document.documentElement.children).find((element) => element.shadowRoot);
  const axe = Reflect.get(window, "axe");
  const context = scope === "host" ? host : document;
  if (!context) throw new Error("nothing of ours is on the page");
  const { violations, passes } = await axe.run(context, { runOnly: { type: "tag", values: tags } });
  /** @type {{ target: unknown[] }[]} */
  const seen = passes.flatMap((/** @type {{ nodes: { target: unknown[] }[] }} */ { nodes }) => nodes);
  // What is in a shadow root has a path of selectors.
  const ours = seen.filter(({ target }) => scope === "page" || Array.isArray(target[0]));
  if (ours.length < 20) throw new Error(`axe saw ${ours.length} of our elements`);
  return violations.flatMap(
    /** @param {{ id: string, nodes: { target: unknown, failureSummary: string }[] }} rule */
    ({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)}: ${failureSummary}`),
  );
}
