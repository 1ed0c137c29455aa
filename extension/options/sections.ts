// The building blocks of the options page.

import { element } from "../ui/nodes.ts";

/** A labelled list of which one is chosen. */
export function choice<T extends string>(
  id: string,
  label: string,
  values: readonly T[],
  names: Readonly<Record<T, string>>,
  chosen: T,
  change: (value: T) => void,
): HTMLElement {
  const options = values.map((value) => element("option", "", [names[value]], { value }));
  const select = element("select", "", options, { id });
  select.value = chosen;
  select.addEventListener("change", () => {
    const value = values.find((item) => item === select.value);
    if (value !== undefined) change(value);
  });
  return element("label", "choice", [element("span", "", [label]), select]);
}

/** Sites with a button each that removes them; `id` is the list's own. */
export function siteList(
  id: string,
  sites: readonly string[],
  empty: string,
  label: (site: string) => string,
  remove: (site: string) => void,
): HTMLElement {
  if (sites.length === 0) return element("p", "empty", [empty]);
  const rows = sites.map((site) => {
    const button = element("button", "", ["×"], { type: "button", "aria-label": label(site), title: label(site) });
    button.addEventListener("click", () => {
      remove(site);
    });
    return element("li", "", [element("span", "", [site]), button], { id: `${id}-${site}` });
  });
  return element("ul", "", rows);
}
